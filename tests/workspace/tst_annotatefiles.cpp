// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/annotationjson.h"
#include "app/workspace/annotatefiles.h"
#include "tests/workspace/newsfolder.h"

#include <QBuffer>

#include <algorithm>

using namespace lectern;

namespace {

/// What `lectern annotate` would print.
QByteArray jsonOf(const AnnotatedFiles &annotated)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Resolution &resolution = annotated.resolution;
    AnnotationJson json(buffer, resolution.entities);
    for (std::size_t i = 0; i < annotated.articles.size(); ++i)
        json.add({annotated.articles[i].article, annotated.articles[i].annotations, resolution.mentionEntities[i],
                  resolution.storyKeys[resolution.stories[i].value()]});
    return json.finish(annotated.problems) ? buffer.data() : QByteArray();
}

} // namespace

class TestAnnotateFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_recognizer = NewsFolder::recognizer(); }
    void badInputIsNamed();
    void cancelEndsEarly();
    void nothingIsNoFault();
    void orderDoesNotMatter();
    void otherLanguageIsReadToo();

private:
    std::shared_ptr<const Recognizer> m_recognizer;
};

void TestAnnotateFiles::badInputIsNamed()
{
    const NewsFolder folder;
    const QStringList paths{folder.write(QStringLiteral("empty.txt"), {}),
                            folder.write(QStringLiteral("binary.txt"), QByteArray("\x00\x01\x02\xFF\xFE\x00\x7F", 7)),
                            folder.path(QStringLiteral("none.txt")), folder.writeNews().constFirst()};
    const auto annotated = annotateFiles(paths, *m_recognizer, JobControl());
    QVERIFY(annotated);
    QCOMPARE(annotated->articles.size(), std::size_t(1));
    QCOMPARE(annotated->problems.size(), std::size_t(3));
    for (const Problem &problem : annotated->problems) {
        QVERIFY(paths.contains(problem.place));
        QVERIFY(!problem.message.isEmpty());
    }
}

void TestAnnotateFiles::cancelEndsEarly()
{
    const NewsFolder folder;
    JobControl control;
    control.cancel();
    const auto annotated = annotateFiles(folder.writeNews(), *m_recognizer, control);
    QVERIFY(!annotated);
    QCOMPARE(annotated.error().kind, Problem::Kind::Cancelled);
}

void TestAnnotateFiles::nothingIsNoFault()
{
    const auto annotated = annotateFiles({}, *m_recognizer, JobControl());
    QVERIFY(annotated);
    QVERIFY(annotated->articles.empty());
    QVERIFY(annotated->resolution.entities.empty());
}

void TestAnnotateFiles::orderDoesNotMatter()
{
    const NewsFolder folder;
    QStringList paths = folder.writeNews();
    const QByteArray expected = jsonOf(*annotateFiles(paths, *m_recognizer, JobControl()));
    QVERIFY(expected.contains("\"Orhan Demir\""));
    do
        QCOMPARE(jsonOf(*annotateFiles(paths, *m_recognizer, JobControl())), expected);
    while (std::next_permutation(paths.begin(), paths.end()));
    QCOMPARE(jsonOf(*annotateFiles({folder.path(QStringLiteral("news"))}, *m_recognizer, JobControl())), expected);
}

void TestAnnotateFiles::otherLanguageIsReadToo()
{
    const NewsFolder folder;
    const QString file =
        folder.write(QStringLiteral("tr.txt"), "Yeni liman açıldı\n\nBakan Orhan Demir limanı açtı.\n");
    const auto annotated = annotateFiles({file}, *m_recognizer, JobControl());
    QVERIFY(annotated);
    QCOMPARE(annotated->articles.size(), std::size_t(1));
    QVERIFY(annotated->problems.empty());
}

QTEST_GUILESS_MAIN(TestAnnotateFiles)
#include "tst_annotatefiles.moc"
