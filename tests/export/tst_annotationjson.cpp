// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/annotationjson.h"
#include "tests/export/fulldevice.h"
#include "tests/export/writtensample.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lectern;

namespace {

QJsonObject written(const std::vector<WrittenArticle> &articles, const std::vector<Entity> &entities,
                    const std::vector<Problem> &problems)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    AnnotationJson json(buffer, entities);
    for (const WrittenArticle &article : articles)
        json.add(article);
    if (!json.finish(problems))
        return {};
    return QJsonDocument::fromJson(buffer.data()).object();
}

QString compact(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

class TestAnnotationJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDeviceIsNamed();
    void nothingIsAnEmptyObject();
    void problemsAreListed();
    void articleStandsAsDesigned_data();
    void articleStandsAsDesigned();
    void entitiesAreListed();
};

void TestAnnotationJson::fullDeviceIsNamed()
{
    FullDevice device;
    const std::vector<Entity> entities;
    AnnotationJson json(device, entities);
    const auto finished = json.finish({});
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, Problem::Kind::Unwritable);
}

void TestAnnotationJson::nothingIsAnEmptyObject()
{
    QCOMPARE(compact(written({}, {}, {})),
             QStringLiteral("{\"articles\":[],\"entities\":[],\"problems\":[],\"version\":\"1\"}"));
}

void TestAnnotationJson::problemsAreListed()
{
    const Problem problem{Problem::Kind::Binary, QStringLiteral("It is not text."), QStringLiteral("/a/b.bin")};
    QCOMPARE(compact(written({}, {}, {problem}).value(QLatin1String("problems"))),
             QStringLiteral("[{\"file\":\"/a/b.bin\",\"reason\":\"It is not text.\"}]"));
}

void TestAnnotationJson::articleStandsAsDesigned_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *key, const char *value) {
        QTest::newRow(key) << QString::fromLatin1(key) << QString::fromUtf8(value);
    };
    row("metadata", R"({"byline":["A. Writer"],"dateline":null,"published":null,"section":null,"source":null,)"
                    R"("title":"Zürich 🎈 <b>","updated":null})");
    row("regions", R"({"body":[[14,66]],"boilerplate":[[68,79]],"byline":[],"captions":[],"headline":[[0,12]],)"
                   R"("metadata":[],"standfirst":[]})");
    row("mentions",
        R"([{"end":34,"entity":"person:unal-celik","normalized":null,"start":24,"text":"Ünal Çelik",)"
        R"("type":"Person","why":"title-before-name: President"},)"
        R"({"end":45,"entity":"place:turkiye","normalized":null,"start":38,"text":"Türkiye","type":"Place",)"
        R"("why":"lexicon"},)"
        R"({"end":65,"entity":null,"normalized":"2024","start":61,"text":"2024","type":"Date","why":""}])");
    row("roles", R"([{"country":"place:turkiye","end":45,"organization":null,"person":"person:unal-celik","start":14,)"
                 R"("title":"President"}])");
    row("quotes", R"([{"direct":true,"end":56,"group":1,"speaker":"person:unal-celik","start":52}])");
}

void TestAnnotationJson::articleStandsAsDesigned()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const WrittenSample sample;
    const QJsonObject article =
        written({sample.written()}, sample.entities, {}).value(QLatin1String("articles")).toArray().at(0).toObject();
    QCOMPARE(compact(article.value(key)), value);
    QCOMPARE(article.value(QLatin1String("file")).toString(), QStringLiteral("/news/ü.txt"));
    QCOMPARE(article.value(QLatin1String("record")).toInt(), 2);
    QCOMPARE(article.value(QLatin1String("story")).toString(), QStringLiteral("story-1"));
    QCOMPARE(article.value(QLatin1String("text")).toString(), QString::fromStdString(sample.article.text));
}

void TestAnnotationJson::entitiesAreListed()
{
    const WrittenSample sample;
    QCOMPARE(
        compact(written({}, sample.entities, {}).value(QLatin1String("entities"))),
        QStringLiteral(R"([{"aliases":["Çelik"],"id":"person:unal-celik","name":"Ünal Çelik","suggestions":)"
                       R"([{"against":"other country","id":"place:turkiye","why":"same first name"}],"type":"Person"},)"
                       R"({"aliases":[],"id":"place:turkiye","name":"Türkiye","suggestions":[],"type":"Place"}])"));
}

QTEST_APPLESS_MAIN(TestAnnotationJson)
#include "tst_annotationjson.moc"
