// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/decode.h"

#include <QStringEncoder>
#include <QTest>

using namespace lectern;

class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void decodes_data();
    void decodes();
    void keepsWhatItCannotRead_data();
    void keepsWhatItCannotRead();
};

namespace {

const QString &turkish()
{
    static const QString text =
        QStringLiteral("Savunma Sanayii Başkanı bugün Bakü’de görüşmelerde bulundu. İki ülke "
                       "arasındaki iş birliğinin güçleneceği, yeni anlaşmaların imzalanacağı "
                       "ve ortak üretimin genişleyeceği açıklandı. Toplantıya çok sayıda şirket "
                       "katıldı, ayrıca büyükelçi de konuştu.\r\n");
    return text;
}

const QString &russian()
{
    static const QString text = QStringLiteral("Делегация во главе с министром прибыла в Баку, чтобы обсудить "
                                               "сотрудничество двух стран в области обороны. Стороны подписали "
                                               "несколько соглашений о совместном производстве.\n");
    return text;
}

const QString &german()
{
    static const QString text =
        QStringLiteral("„Damit liegt die Wärme wieder in städtischer Hand“, sagte die Bürgermeisterin nach der "
                       "Sitzung. Für 12,8 Millionen € kaufen die Stadtwerke das Netz zurück – vor allem wegen der "
                       "Häuser an der Lippestraße, die bisher am meisten zahlen müssen.\n");
    return text;
}

QByteArray encoded(const char *encoding, const QString &text)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

} // namespace

void TestDecode::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("NULs at even and odd places") << QByteArray("ab\0cd\0\0ef\0", 10);
    QTest::newRow("control characters") << QByteArray("\x01\x02\x03\x04\x05\x06 text");
    QTest::newRow("mark of UTF-16 before random bytes")
        << QByteArray("\xFE\xFF\x00\x01\x00\x02\x00\x03\x00\x04\x00\x05", 12);
}

void TestDecode::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!decodeText(bytes));
}

void TestDecode::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");

    const auto row = [](const char *name, const QByteArray &bytes, const QString &text, const char *encoding) {
        QTest::newRow(name) << bytes << text << QString::fromLatin1(encoding);
    };
    row("nothing", {}, {}, "UTF-8");
    row("ASCII", "Baku\n", QStringLiteral("Baku\n"), "UTF-8");
    row("UTF-8", turkish().toUtf8(), turkish(), "UTF-8");
    row("UTF-8 with mark", "\xEF\xBB\xBF" + turkish().toUtf8(), turkish(), "UTF-8");
    row("UTF-16LE with mark", QByteArray("\xFF\xFE") + encoded("UTF-16LE", turkish()), turkish(), "UTF-16LE");
    row("UTF-16BE with mark", QByteArray("\xFE\xFF") + encoded("UTF-16BE", turkish()), turkish(), "UTF-16BE");
    row("UTF-16LE without mark", encoded("UTF-16LE", turkish()), turkish(), "UTF-16LE");
    row("UTF-16BE without mark", encoded("UTF-16BE", turkish()), turkish(), "UTF-16BE");
    row("Cyrillic UTF-16LE without mark", encoded("UTF-16LE", russian()), russian(), "UTF-16LE");
    row("UTF-32LE with mark", QByteArray("\xFF\xFE\0\0", 4) + encoded("UTF-32LE", turkish()), turkish(), "UTF-32LE");
    row("Turkish code page", encoded("windows-1254", turkish()), turkish(), "windows-1254");
    row("western code page", encoded("windows-1252", german()), german(), "WINDOWS-1252");
    row("Cyrillic code page", encoded("windows-1251", russian()), russian(), "WINDOWS-1251");
    row("KOI8-R", encoded("KOI8-R", russian()), russian(), "KOI8-R");
    row("DOS Cyrillic", encoded("IBM866", russian()), russian(), "IBM866");
}

void TestDecode::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const std::optional<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(QString::fromStdString(decoded->encoding), encoding);
    QCOMPARE(QString::fromStdString(decoded->text), text);
}

void TestDecode::keepsWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    const QByteArray utf8 = QStringLiteral("Bağcı, Tatlıoğlu, Görgün, Güler, Gürak und Türkiye").toUtf8();
    QTest::newRow("cut inside a letter") << utf8 + "\xC4" << QString::fromUtf8(utf8) + QChar(0xFFFD);
    QTest::newRow("one faulty byte") << utf8 + "\xFF!" << QString::fromUtf8(utf8) + QChar(0xFFFD) + u'!';
}

void TestDecode::keepsWhatItCannotRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const std::optional<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(QString::fromStdString(decoded->text), text);
    QCOMPARE(decoded->encoding, std::string("UTF-8"));
}

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
