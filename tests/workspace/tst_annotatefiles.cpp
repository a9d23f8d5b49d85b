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
    void boxesOfAnOutletAreFurniture_data();
    void boxesOfAnOutletAreFurniture();

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

/// Pages of one outlet, wherever they lie, that end in the same notice.
void TestAnnotateFiles::boxesOfAnOutletAreFurniture_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<QStringList>("outlets"); ///< of the pages by turns
    QTest::addColumn<bool>("isFurniture");

    const QStringList one{QStringLiteral("Northern Wire")};
    QTest::newRow("two pages") << 2 << one << false;
    QTest::newRow("three pages") << 3 << one << true;
    QTest::newRow("three pages of three outlets")
        << 3 << QStringList{QStringLiteral("Wire"), QStringLiteral("Post"), QStringLiteral("Courier")} << false;
}

void TestAnnotateFiles::boxesOfAnOutletAreFurniture()
{
    QFETCH(int, pages);
    QFETCH(QStringList, outlets);
    QFETCH(bool, isFurniture);
    const QByteArray notice = "This article is for information only and is not advice of any kind. The house and its "
                              "staff may hold shares of the companies that are named here.";
    const QByteArray matters[] = {"Halden Marine will build four ferries for the port of Lendava, the company said",
                                  "Wheat grew dearer in Odessa after rain kept lorries from the port, traders said",
                                  "A court in Ravna has stopped the sale of the works of the city to Aqualis Holding"};
    const NewsFolder folder;
    QStringList paths;
    for (int i = 0; i < pages; ++i)
        paths << folder.write(
            QStringLiteral("%1/page.html").arg(i),
            "<html><head><meta property='og:site_name' content='" + outlets.at(i % outlets.size()).toUtf8() +
                "'></head><body><h1>" + matters[i].left(20) + "</h1><p>" + matters[i] +
                " on Monday.</p><p>It said so in a letter to Ada Berg.</p><p>" + notice + "</p></body></html>");
    const auto annotated = annotateFiles(paths, *m_recognizer, JobControl());
    QVERIFY(annotated);
    QCOMPARE(annotated->articles.size(), static_cast<std::size_t>(pages));
    for (const AnnotatedArticle &read : annotated->articles) {
        const Article &article = read.article;
        const auto region = std::find_if(article.regions.begin(), article.regions.end(), [&](const Region &one) {
            return one.span.of(article.text) == notice.toStdString();
        });
        QVERIFY(region != article.regions.end());
        QCOMPARE(region->kind == RegionKind::Boilerplate, isFurniture);
    }
}

QTEST_GUILESS_MAIN(TestAnnotateFiles)
#include "tst_annotatefiles.moc"
