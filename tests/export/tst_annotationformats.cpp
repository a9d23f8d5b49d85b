// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/bratfolder.h"
#include "app/export/conllfile.h"
#include "app/export/webannotations.h"
#include "tests/export/fulldevice.h"
#include "tests/export/writtensample.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;

/// Annotations as other programs read them: each format read back to the words it marks.
class TestAnnotationFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDevicesAreNamed();
    void selectorsFindTheirWords();
    void severalThingsBehindOneName();
    void columnsOfWords();
    void mentionCutsTheWordItEndsIn();
    void folderThatIsThereIsKept();
    void folderThatCannotBeMade();
    void standoff();
    void standoffOverLines();
};

namespace {

WrittenSample sampleWithSentences()
{
    WrittenSample sample;
    for (const Region &region : sample.article.regions)
        if (isReadable(region.kind))
            sample.article.sentences.push_back(region.span);
    return sample;
}

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QStringLiteral("(no file)");
}

QString conllOf(const WrittenSample &sample)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ConllFile file(buffer);
    file.add(sample.written());
    return file.finish({}) ? QString::fromUtf8(buffer.data()) : QString();
}

} // namespace

void TestAnnotationFormats::fullDevicesAreNamed()
{
    FullDevice device;
    const WrittenSample sample;
    ConllFile conll(device);
    conll.add(sample.written());
    WebAnnotations web(device, sample.entities);
    web.add(sample.written());
    for (ArticleWriter *writer : {static_cast<ArticleWriter *>(&conll), static_cast<ArticleWriter *>(&web)}) {
        const auto finished = writer->finish({});
        QVERIFY(!finished);
        QCOMPARE(finished.error().kind, Problem::Kind::Unwritable);
    }
}

void TestAnnotationFormats::selectorsFindTheirWords()
{
    const WrittenSample sample;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    WebAnnotations writer(buffer, sample.entities);
    writer.add(sample.written());
    QVERIFY(writer.finish({}));
    const QJsonObject page = QJsonDocument::fromJson(buffer.data()).object();
    QCOMPARE(page.value(QLatin1String("@context")).toString(), QStringLiteral("http://www.w3.org/ns/anno.jsonld"));
    QCOMPARE(page.value(QLatin1String("partOf")).toObject().value(QLatin1String("total")).toInt(), 3);
    const QList<uint> text = QString::fromStdString(sample.article.text).toUcs4();
    QStringList exacts;
    const QJsonArray items = page.value(QLatin1String("items")).toArray();
    for (const QJsonValue &item : items) {
        const QJsonObject target = item.toObject().value(QLatin1String("target")).toObject();
        QCOMPARE(target.value(QLatin1String("source")).toString(), QStringLiteral("file:///news/%C3%BC.txt#record=2"));
        const QJsonArray selectors = target.value(QLatin1String("selector")).toArray();
        const int start = selectors[0].toObject().value(QLatin1String("start")).toInt();
        const int end = selectors[0].toObject().value(QLatin1String("end")).toInt();
        const QJsonObject quote = selectors[1].toObject();
        exacts += quote.value(QLatin1String("exact")).toString();
        const QList<uint> prefix = quote.value(QLatin1String("prefix")).toString().toUcs4();
        const QList<uint> suffix = quote.value(QLatin1String("suffix")).toString().toUcs4();
        QCOMPARE(text.mid(start, end - start), exacts.last().toUcs4());
        QCOMPARE(text.mid(start - prefix.size(), prefix.size()), prefix);
        QCOMPARE(text.mid(end, suffix.size()), suffix);
        QVERIFY(prefix.size() == std::min(start, int(WebAnnotations::ContextCodePoints)));
    }
    QCOMPARE(exacts, QStringList({QStringLiteral("Ünal Çelik"), QStringLiteral("Türkiye"), QStringLiteral("2024")}));
    const QJsonObject identity = items.first().toObject().value(QLatin1String("body")).toArray().at(1).toObject();
    QCOMPARE(identity.value(QLatin1String("source")).toString(), QStringLiteral("urn:lectern:person:unal-celik"));
}

void TestAnnotationFormats::severalThingsBehindOneName()
{
    const WrittenSample sample;
    const std::vector<Resolution::AlsoEntity> also{{0, 0, EntityId(1)}};
    WrittenArticle written = sample.written();
    written.also = also;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    WebAnnotations web(buffer, sample.entities);
    web.add(written);
    QVERIFY(web.finish({}));
    const QJsonArray items = QJsonDocument::fromJson(buffer.data()).object().value(QLatin1String("items")).toArray();
    QStringList sources;
    for (const QJsonValue &body : items.first().toObject().value(QLatin1String("body")).toArray())
        if (const QString source = body.toObject().value(QLatin1String("source")).toString(); !source.isEmpty())
            sources += source;
    QCOMPARE(sources, QStringList({QStringLiteral("urn:lectern:person:unal-celik"),
                                   QStringLiteral("urn:lectern:place:turkiye")}));

    const QTemporaryDir parent;
    const QString path = parent.filePath(QStringLiteral("brat"));
    const auto folder = BratFolder::create(path, sample.entities);
    QVERIFY(folder);
    (*folder)->add(written);
    QVERIFY((*folder)->finish({}));
    const QString lines = readAll(path + QStringLiteral("/0001-ü.ann"));
    QVERIFY2(lines.contains(QStringLiteral("\nN1\tReference T1 Lectern:person:unal-celik\tÜnal Çelik\n"
                                           "N2\tReference T1 Lectern:place:turkiye\tTürkiye\n")),
             qPrintable(lines));
}

void TestAnnotationFormats::columnsOfWords()
{
    QCOMPARE(conllOf(sampleWithSentences()),
             QStringLiteral("-DOCSTART- -X- -X- O\n\n"
                            "Zürich _ _ O\n🎈 _ _ O\n< _ _ O\nb _ _ O\n> _ _ O\n\n"
                            "President _ _ O\nÜnal _ _ B-Person\nÇelik _ _ I-Person\nof _ _ O\nTürkiye _ _ B-Place\n"
                            "said _ _ O\n“ _ _ O\n= _ _ O\n1 _ _ O\n+ _ _ O\n1 _ _ O\n” _ _ O\nin _ _ O\n"
                            "2024 _ _ B-Date\n. _ _ O\n\n"));
}

void TestAnnotationFormats::mentionCutsTheWordItEndsIn()
{
    WrittenSample sample = sampleWithSentences();
    sample.annotations.mentions.resize(1);
    sample.annotations.mentions[0].span.end -= 3; // "Ünal Çe" of "Ünal Çelik"
    const QString lines = conllOf(sample);
    QVERIFY2(lines.contains(QStringLiteral("\nÜnal _ _ B-Person\nÇe _ _ I-Person\nlik _ _ O\n")), qPrintable(lines));
}

void TestAnnotationFormats::folderThatIsThereIsKept()
{
    const QTemporaryDir there;
    QFile precious(there.filePath(QStringLiteral("precious")));
    QVERIFY(precious.open(QIODevice::WriteOnly));
    const WrittenSample sample;
    const auto folder = BratFolder::create(there.path(), sample.entities);
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, Problem::Kind::Unwritable);
    QVERIFY(precious.exists());
}

void TestAnnotationFormats::folderThatCannotBeMade()
{
    const WrittenSample sample;
    const auto folder = BratFolder::create(QStringLiteral("/dev/null/brat"), sample.entities);
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, Problem::Kind::Unwritable);
}

void TestAnnotationFormats::standoff()
{
    const QTemporaryDir parent;
    const QString path = parent.filePath(QStringLiteral("brat"));
    const WrittenSample sample;
    {
        const auto abandoned = BratFolder::create(path, sample.entities);
        QVERIFY(abandoned);
        (*abandoned)->add(sample.written());
    }
    QVERIFY(QDir(parent.path()).isEmpty()); // never half a folder
    const auto folder = BratFolder::create(path, sample.entities);
    QVERIFY(folder);
    (*folder)->add(sample.written());
    QVERIFY((*folder)->finish({}));
    QCOMPARE(QDir(path).entryList(QDir::Files), QStringList({QStringLiteral("0001-ü.ann"), QStringLiteral("0001-ü.txt"),
                                                             QStringLiteral("annotation.conf")}));
    QCOMPARE(readAll(path + QStringLiteral("/0001-ü.txt")), QString::fromStdString(sample.article.text));
    QCOMPARE(readAll(path + QStringLiteral("/0001-ü.ann")),
             QStringLiteral("T1\tPerson 24 34\tÜnal Çelik\nT2\tPlace 38 45\tTürkiye\nT3\tDate 61 65\t2024\n"
                            "N1\tReference T1 Lectern:person:unal-celik\tÜnal Çelik\n"
                            "N2\tReference T2 Lectern:place:turkiye\tTürkiye\n"
                            "#1\tAnnotatorNotes T3\t2024\n"
                            "T4\tRole 14 23\tPresident\nR1\tHolds Arg1:T1 Arg2:T4\n"
                            "T5\tQuotation 52 56\t=1+1\nR2\tSaidBy Arg1:T5 Arg2:T1\n"));
}

void TestAnnotationFormats::standoffOverLines()
{
    const QTemporaryDir parent;
    WrittenSample sample;
    sample.annotations = {};
    sample.article.text = "Ünal \n\n Çelik";
    Mention mention;
    mention.span = {0, static_cast<std::uint32_t>(sample.article.text.size())};
    sample.annotations.mentions = {mention};
    const QString path = parent.filePath(QStringLiteral("brat"));
    const auto folder = BratFolder::create(path, sample.entities);
    QVERIFY(folder);
    (*folder)->add(sample.written());
    QVERIFY((*folder)->finish({}));
    QCOMPARE(readAll(path + QStringLiteral("/0001-ü.ann")).section(u'\n', 0, 0),
             QStringLiteral("T1\tPerson 0 5;7 13\tÜnal   Çelik"));
}

QTEST_APPLESS_MAIN(TestAnnotationFormats)
#include "tst_annotationformats.moc"
