// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/utf16map.h"
#include "app/base/utf8.h"

#include <QTest>

using namespace lectern;

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validity_data();
    void validity();
    void offsetsMeetInBothDirections_data();
    void offsetsMeetInBothDirections();
};

void TestUtf8::validity_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");

    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("lone continuation") << QByteArray("\x80") << false;
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << false;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
    QTest::newRow("beyond the last plane") << QByteArray("\xF4\x90\x80\x80") << false;
    QTest::newRow("cut short") << QByteArray("\xE2\x80") << false;
    QTest::newRow("Azerbaijani") << QByteArray("Əliyev") << true;
    QTest::newRow("a stated replacement character") << QByteArray("\xEF\xBF\xBD") << true;
    QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x93\xB0") << true;
}

void TestUtf8::validity()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, valid);
    QCOMPARE(isValidUtf8(bytes.toStdString()), valid);
}

void TestUtf8::offsetsMeetInBothDirections_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("ASCII longer than a block") << QString(300, QLatin1Char('x'));
    QTest::newRow("two bytes") << QStringLiteral("Tatlıoğlu");
    QTest::newRow("surrogate pairs beside ASCII") << QStringLiteral("a\U0001F4F0b\U0001F4F0") + QString(100, u'ə');
}

void TestUtf8::offsetsMeetInBothDirections()
{
    QFETCH(QString, text);
    const std::string utf8 = text.toStdString();
    const Utf16Map map{std::string_view(utf8)};
    const CodePointMap codePoints{utf8};
    QCOMPARE(map.text(), text);
    std::uint32_t count = 0;
    for (std::uint32_t offset = 0; offset <= utf8.size(); ++offset) {
        if (!isCodePointBoundary(utf8, offset))
            continue;
        QCOMPARE(map.toOffset(map.toPosition(offset)), offset);
        QCOMPARE(codePoints.toCodePoints(offset), count++);
    }
    QCOMPARE(map.toPosition(static_cast<std::uint32_t>(utf8.size()) + 5), static_cast<int>(text.size()));
}

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
