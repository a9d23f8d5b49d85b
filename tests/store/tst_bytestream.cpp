// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/bytestream.h"

#include <QTest>

#include <limits>

using namespace lectern;

class TestByteStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void spanMustLieOnCodePoints_data();
    void spanMustLieOnCodePoints();
    void numbersComeBack_data();
    void numbersComeBack();
    void valuesComeBack();
    void afterAFaultEverythingIsEmpty();
};

void TestByteStream::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");

    QTest::newRow("a number of no bytes") << QByteArray() << QStringLiteral("number");
    QTest::newRow("a number that goes on beyond the end") << QByteArray("\x80") << QStringLiteral("number");
    QTest::newRow("a number of more than 64 bits") << QByteArray(11, '\xFF') << QStringLiteral("number");
    QTest::newRow("a count larger than what is left") << QByteArray("\x05zz") << QStringLiteral("count");
    QTest::newRow("a string longer than what is left") << QByteArray("\x05zz") << QStringLiteral("string");
    QTest::newRow("a string that is not UTF-8") << QByteArray("\x02\xC3\x28") << QStringLiteral("string");
    QTest::newRow("a flag that is neither 0 nor 1") << QByteArray("\x02") << QStringLiteral("flag");
    QTest::newRow("seven of eight bytes") << QByteArray(7, 'x') << QStringLiteral("fixed64");
    ByteWriter nan;
    nan.real(std::numeric_limits<float>::quiet_NaN());
    QTest::newRow("a real that is no number") << QByteArray::fromStdString(nan.bytes()) << QStringLiteral("real");
}

void TestByteStream::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    const std::string held = bytes.toStdString();
    ByteReader in(held);
    if (what == QLatin1String("number"))
        QCOMPARE(in.number(), std::uint64_t(0));
    else if (what == QLatin1String("count"))
        QCOMPARE(in.count(), 0U);
    else if (what == QLatin1String("string"))
        QCOMPARE(in.string(), std::string());
    else if (what == QLatin1String("flag"))
        QVERIFY(!in.flag());
    else if (what == QLatin1String("real"))
        QCOMPARE(in.real(), 0.0F);
    else
        QCOMPARE(in.fixed64(), std::uint64_t(0));
    QVERIFY(!in.isIntact());
}

void TestByteStream::spanMustLieOnCodePoints_data()
{
    QTest::addColumn<uint>("begin");
    QTest::addColumn<uint>("size");
    QTest::addColumn<bool>("isIntact");

    QTest::newRow("begins in a letter") << 1U << 1U << false;
    QTest::newRow("ends in a letter") << 0U << 1U << false;
    QTest::newRow("ends beyond the text") << 0U << 4U << false;
    QTest::newRow("begins beyond the text") << 4U << 0U << false;
    QTest::newRow("size that wraps around") << 2U << 0xFFFFFFFFU << false;
    QTest::newRow("whole text") << 0U << 3U << true;
    QTest::newRow("empty at the end") << 3U << 0U << true;
}

void TestByteStream::spanMustLieOnCodePoints()
{
    QFETCH(uint, begin);
    QFETCH(uint, size);
    QFETCH(bool, isIntact);
    ByteWriter out;
    out.number(begin);
    out.number(size);
    ByteReader in(out.bytes());
    const TextSpan span = in.span("\xC3\xBC!");
    QCOMPARE(in.isIntact(), isIntact);
    if (isIntact)
        QCOMPARE(span, (TextSpan{begin, begin + size}));
}

void TestByteStream::numbersComeBack_data()
{
    QTest::addColumn<quint64>("value");
    QTest::addColumn<int>("bytes");

    QTest::newRow("zero") << quint64(0) << 1;
    QTest::newRow("largest of one byte") << quint64(127) << 1;
    QTest::newRow("smallest of two bytes") << quint64(128) << 2;
    QTest::newRow("largest of 32 bits") << quint64(0xFFFFFFFF) << 5;
    QTest::newRow("largest of 64 bits") << std::numeric_limits<quint64>::max() << 10;
}

void TestByteStream::numbersComeBack()
{
    QFETCH(quint64, value);
    QFETCH(int, bytes);
    ByteWriter out;
    out.number(value);
    QCOMPARE(static_cast<int>(out.bytes().size()), bytes);
    ByteReader in(out.bytes());
    QCOMPARE(quint64(in.number()), value);
    QVERIFY(in.isIntact() && in.atEnd());
}

void TestByteStream::valuesComeBack()
{
    ByteWriter out;
    out.string("Zürich");
    out.fixed64(0x0123456789ABCDEFULL);
    out.real(0.75F);
    out.string({});
    ByteReader in(out.bytes());
    QCOMPARE(in.string(), std::string("Zürich"));
    QCOMPARE(in.fixed64(), std::uint64_t(0x0123456789ABCDEFULL));
    QCOMPARE(in.real(), 0.75F);
    QCOMPARE(in.string(), std::string());
    QVERIFY(in.isIntact() && in.atEnd());
}

void TestByteStream::afterAFaultEverythingIsEmpty()
{
    ByteWriter out;
    out.number(9);
    out.string("left");
    ByteReader in(out.bytes());
    QCOMPARE(in.number(8), 0U);
    QCOMPARE(in.string(), std::string());
    QVERIFY(!in.isIntact());
    QVERIFY(in.atEnd());
}

QTEST_APPLESS_MAIN(TestByteStream)
#include "tst_bytestream.moc"
