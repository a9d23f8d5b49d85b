// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/jsonwriter.h"
#include "tests/export/fulldevice.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lectern;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDeviceIsNoticed();
    void escapes_data();
    void escapes();
    void everyKindOfValueIsRead();
    void largeTextIsWrittenInParts();
};

void TestJsonWriter::fullDeviceIsNoticed()
{
    FullDevice device;
    JsonWriter json(device);
    json.beginArray();
    json.endArray();
    QVERIFY(json.isGood());
    json.finish();
    QVERIFY(!json.isGood());
}

void TestJsonWriter::escapes_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("quotes and backslashes") << QStringLiteral("a \"b\" \\c");
    QTest::newRow("control characters") << QStringLiteral("a\n\r\t\b\f\x01\x1f") + QChar(0);
    QTest::newRow("beyond ASCII") << QStringLiteral("Zürich 🎈 Əliyev \u2028");
}

void TestJsonWriter::escapes()
{
    QFETCH(QString, text);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer);
    json.beginArray();
    json.string(text);
    json.endArray();
    json.finish();
    const QJsonDocument read = QJsonDocument::fromJson(buffer.data());
    QCOMPARE(read.array().at(0).toString(), text);
}

void TestJsonWriter::everyKindOfValueIsRead()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer);
    json.beginObject();
    json.field("number", std::int64_t(-9007199254740991));
    json.key("real");
    json.real(0.1);
    json.key("flag");
    json.boolean(true);
    json.optionalField("absent", {});
    json.key("empty");
    json.beginArray();
    json.endArray();
    json.key("nested");
    json.beginArray();
    for (int i = 0; i < 2; ++i) {
        json.beginObject();
        json.field("i", i);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.finish();
    const QJsonObject read = QJsonDocument::fromJson(buffer.data()).object();
    QCOMPARE(read.value(QLatin1String("number")).toInteger(), -9007199254740991);
    QCOMPARE(read.value(QLatin1String("real")).toDouble(), 0.1);
    QVERIFY(read.value(QLatin1String("flag")).toBool());
    QVERIFY(read.value(QLatin1String("absent")).isNull());
    QVERIFY(read.value(QLatin1String("empty")).toArray().isEmpty());
    QCOMPARE(read.value(QLatin1String("nested")).toArray().size(), 2);
    QVERIFY(buffer.data().endsWith("}\n"));
}

void TestJsonWriter::largeTextIsWrittenInParts()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer);
    json.beginArray();
    for (int i = 0; i < 10000; ++i)
        json.string(QStringLiteral("the minister said on Monday"));
    QVERIFY(buffer.size() > 0);
    json.endArray();
    json.finish();
    QCOMPARE(QJsonDocument::fromJson(buffer.data()).array().size(), 10000);
}

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
