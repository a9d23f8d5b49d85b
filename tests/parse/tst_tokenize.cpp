// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/utf8.h"
#include "app/parse/token.h"

#include <QTest>

using namespace lectern;

namespace {

/// Tokens with a bar between them; a space before a token is drawn as an underscore.
QString drawn(const QString &text)
{
    const std::string utf8 = text.toStdString();
    QStringList parts;
    for (const Token &token : tokenize(utf8, {0, static_cast<std::uint32_t>(utf8.size())})) {
        const std::string_view part = token.span.of(utf8);
        parts += (token.spaceBefore ? QStringLiteral("_") : QString()) +
                 QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
    }
    return parts.join(u'|');
}

} // namespace

class TestTokenize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void kinds_data();
    void kinds();
    void readsOnlyItsPart();
    void isLinear();
};

void TestTokenize::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only spaces") << QStringLiteral(" \n\u00A0") << QString();
    QTest::newRow("a sentence") << QStringLiteral("He spoke, twice.") << QStringLiteral("He|_spoke|,|_twice|.");
    QTest::newRow("hyphen joins separate names")
        << QStringLiteral("Türkiye-Azerbaijan") << QStringLiteral("Türkiye|-|Azerbaijan");
    QTest::newRow("hyphen before a participle")
        << QStringLiteral("Roketsan-produced MAM-L") << QStringLiteral("Roketsan|-|produced|_MAM|-|L");
    QTest::newRow("dash without spaces") << QStringLiteral("BAKU—On September 24")
                                         << QStringLiteral("BAKU|—|On|_September|_24");
    QTest::newRow("dash typed as two hyphens") << QStringLiteral("so -- then") << QStringLiteral("so|_--|_then");
    QTest::newRow("possessive") << QStringLiteral("Azerbaijan's Army") << QStringLiteral("Azerbaijan|'s|_Army");
    QTest::newRow("possessive with a curly mark")
        << QStringLiteral("Turkey’s envoy") << QStringLiteral("Turkey|’s|_envoy");
    QTest::newRow("possessive of a plural")
        << QStringLiteral("countries' forces") << QStringLiteral("countries|'|_forces");
    QTest::newRow("possessive of an abbreviation") << QStringLiteral("U.S.'s") << QStringLiteral("U.S.|'s");
    QTest::newRow("contractions stay whole")
        << QStringLiteral("don't we'll O'Brien Xi’an") << QStringLiteral("don't|_we'll|_O'Brien|_Xi’an");
    QTest::newRow("quotes") << QStringLiteral("'One nation,' he said") << QStringLiteral("'|One|_nation|,|'|_he|_said");
    QTest::newRow("quoted letter s is no possessive")
        << QStringLiteral("the 's' key") << QStringLiteral("the|_'|s|'|_key");
    QTest::newRow("title abbreviation") << QStringLiteral("Prof. Dr. Haluk") << QStringLiteral("Prof.|_Dr.|_Haluk");
    QTest::newRow("abbreviated rank") << QStringLiteral("Col. Gen. Hasanov") << QStringLiteral("Col.|_Gen.|_Hasanov");
    QTest::newRow("small word like an abbreviation")
        << QStringLiteral("a new gov. He") << QStringLiteral("a|_new|_gov|.|_He");
    QTest::newRow("initials") << QStringLiteral("J. K. Rowling met J.R.R. Tolkien")
                              << QStringLiteral("J.|_K.|_Rowling|_met|_J.R.R.|_Tolkien");
    QTest::newRow("letter at the end is no initial") << QStringLiteral("Plan B.") << QStringLiteral("Plan|_B|.");
    QTest::newRow("U.S. and U.N") << QStringLiteral("the U.S. and U.N agreed")
                                  << QStringLiteral("the|_U.S.|_and|_U.N|_agreed");
    QTest::newRow("clock") << QStringLiteral("at 5 p.m. on") << QStringLiteral("at|_5|_p.m.|_on");
    QTest::newRow("degree") << QStringLiteral("a Ph.D. thesis") << QStringLiteral("a|_Ph.D.|_thesis");
    QTest::newRow("number abbreviation before a number only")
        << QStringLiteral("No. 5, said no. He") << QStringLiteral("No.|_5|,|_said|_no|.|_He");
    QTest::newRow("short month") << QStringLiteral("3 Apr. 10 Sept.") << QStringLiteral("3|_Apr.|_10|_Sept|.");
    QTest::newRow("decimals and thousands")
        << QStringLiteral("2,500 and 3.5 or 1,234.56.") << QStringLiteral("2,500|_and|_3.5|_or|_1,234.56|.");
    QTest::newRow("thousands with no-break space")
        << QStringLiteral("12\u00A0500 now") << QStringLiteral("12\u00A0500|_now");
    QTest::newRow("list of numbers") << QStringLiteral("in 2020, 2021.") << QStringLiteral("in|_2020|,|_2021|.");
    QTest::newRow("number with a unit or letter") << QStringLiteral("2.5m, 5th, TB2, Su-25, 44-day")
                                                  << QStringLiteral("2.5m|,|_5th|,|_TB2|,|_Su|-|25|,|_44|-|day");
    QTest::newRow("money and per cent") << QStringLiteral("$2.5 or 12%") << QStringLiteral("$|2.5|_or|_12|%");
    QTest::newRow("ISO date") << QStringLiteral("2021-05-03") << QStringLiteral("2021|-|05|-|03");
    QTest::newRow("site") << QStringLiteral("told Caliber.Az.") << QStringLiteral("told|_Caliber.Az|.");
    QTest::newRow("sentences without a space")
        << QStringLiteral("in Baku.The talks") << QStringLiteral("in|_Baku|.|The|_talks");
    QTest::newRow("addresses") << QStringLiteral("see https://a.az/b?c=1, or a.b@c.org.")
                               << QStringLiteral("see|_https://a.az/b?c=1|,|_or|_a.b@c.org|.");
    QTest::newRow("ampersand") << QStringLiteral("AT&T & R&D") << QStringLiteral("AT&T|_&|_R&D");
    QTest::newRow("ellipsis") << QStringLiteral("well... then…") << QStringLiteral("well|...|_then|…");
    QTest::newRow("brackets") << QStringLiteral("agency (SSB)") << QStringLiteral("agency|_(|SSB|)");
    QTest::newRow("soft hyphen inside a word") << QStringLiteral("Aser\u00ADbai") << QStringLiteral("Aser\u00ADbai");
    QTest::newRow("ideographs") << QStringLiteral("土耳其。") << QStringLiteral("土|耳|其|。");
    QTest::newRow("emoji with selector") << QStringLiteral("a \u2764\uFE0F b") << QStringLiteral("a|_\u2764\uFE0F|_b");
    QTest::newRow("Cyrillic initials") << QStringLiteral("В. В. Иванов, проф. Петров")
                                       << QStringLiteral("В.|_В.|_Иванов|,|_проф.|_Петров");
}

void TestTokenize::tokens()
{
    QFETCH(QString, text);
    QFETCH(QString, tokens);
    QCOMPARE(drawn(text), tokens);
}

void TestTokenize::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");

    QTest::newRow("word") << QStringLiteral("Baku") << int(TokenKind::Word);
    QTest::newRow("word with a digit") << QStringLiteral("TB2") << int(TokenKind::Word);
    QTest::newRow("number") << QStringLiteral("2,500.75") << int(TokenKind::Number);
    QTest::newRow("Arabic digits") << QStringLiteral("٢٠٢٤") << int(TokenKind::Number);
    QTest::newRow("dash") << QStringLiteral("—") << int(TokenKind::Punctuation);
    QTest::newRow("guillemet") << QStringLiteral("«") << int(TokenKind::Punctuation);
    QTest::newRow("euro") << QStringLiteral("€") << int(TokenKind::Symbol);
    QTest::newRow("bar") << QStringLiteral("|") << int(TokenKind::Symbol);
}

void TestTokenize::kinds()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    const std::string utf8 = text.toStdString();
    const std::vector<Token> tokens = tokenize(utf8, {0, static_cast<std::uint32_t>(utf8.size())});
    QCOMPARE(tokens.size(), std::size_t{1});
    QCOMPARE(int(tokens.front().kind), kind);
}

void TestTokenize::readsOnlyItsPart()
{
    const std::string text = "One. Two's three";
    const std::vector<Token> tokens = tokenize(text, {5, 8});
    QCOMPARE(tokens.size(), std::size_t{1});
    QCOMPARE(tokens.front(), (Token{{5, 8}, TokenKind::Word, false}));
}

void TestTokenize::isLinear()
{
    for (const char *const unit : {"a", "1,", ".", "A.", "'s", "a@", "www.", "-", "\xC2\xAD"}) {
        std::string text;
        while (text.size() < 200'000)
            text += unit;
        const std::vector<Token> tokens = tokenize(text, {0, static_cast<std::uint32_t>(text.size())});
        for (std::size_t i = 1; i < tokens.size(); ++i)
            QVERIFY(tokens[i - 1].span.end <= tokens[i].span.begin);
    }
}

QTEST_GUILESS_MAIN(TestTokenize)
#include "tst_tokenize.moc"
