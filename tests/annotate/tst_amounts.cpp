// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/amountnumber.h"
#include "app/annotate/amounts.h"
#include "app/base/datapath.h"
#include "app/parse/token.h"

#include <QTest>

using namespace lectern;

class TestAmounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noAmounts_data();
    void noAmounts();
    void money_data();
    void money();
    void quantities_data();
    void quantities();
    void decimals_data();
    void decimals();

private:
    void compare();
    [[nodiscard]] QByteArray described(const QByteArray &text) const;

    std::shared_ptr<const Lexicon> m_lexicon;
};

void TestAmounts::initTestCase()
{
    const Result<std::shared_ptr<const Lexicon>> lexicon = Lexicon::open(dataPath(QStringLiteral("lexicon.bin")));
    QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().text()));
    m_lexicon = *lexicon;
}

/// "$5 million=USD 5000000; ..." of all amounts; quantities end with "*".
QByteArray TestAmounts::described(const QByteArray &text) const
{
    Article article;
    article.text = text.toStdString();
    const TextSpan all = {0, static_cast<std::uint32_t>(article.text.size())};
    article.sentences = splitSentences(article.text, all);
    std::vector<Token> tokens;
    for (const TextSpan &sentence : article.sentences) {
        const std::vector<Token> more = tokenize(article.text, sentence);
        tokens.insert(tokens.end(), more.begin(), more.end());
    }
    QByteArrayList found;
    for (const Mention &amount : findAmounts(article, tokens, *m_lexicon)) {
        const std::string_view words = amount.span.of(article.text);
        found += QByteArray(words.data(), qsizetype(words.size())) + '=' +
                 QByteArray::fromStdString(amount.normalized) + (amount.type == EntityType::Quantity ? "*" : "");
    }
    return found.join("; ");
}

void TestAmounts::compare()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, amounts);
    QCOMPARE(described(text), amounts);
}

void TestAmounts::noAmounts_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a sign alone") << QByteArray("Prices in $ and % rose.");
    QTest::newRow("plain counts") << QByteArray("Some 2,500 soldiers and 40 tanks came.");
    QTest::newRow("millions of people") << QByteArray("It has 5 million members, 2m readers.");
    QTest::newRow("vague amounts") << QByteArray("It cost millions of dollars and several hundred euros.");
    QTest::newRow("lengths of time") << QByteArray("It took 3 days, 20 minutes and 5 years.");
    QTest::newRow("clock times") << QByteArray("At 20:34 and 9 p.m.");
    QTest::newRow("days and years") << QByteArray("On 5 May 2024 and in 2021-2023.");
    QTest::newRow("types") << QByteArray("An F-16, a Su-27 and a 5G network.");
    QTest::newRow("won is a verb") << QByteArray("He ran 5 and won 3 races.");
    QTest::newRow("results") << QByteArray("They led 2-1 and 50 to 30.");
    QTest::newRow("ordinals") << QByteArray("The 3rd division and the 20th kilometre.");
    QTest::newRow("fractions") << QByteArray("One third of the units left.");
    QTest::newRow("figure and unit in two sentences") << QByteArray("He has 5. Dollars fell.");
    QTest::newRow("figure too long") << QByteArray("Number 1234567890123456789 km.");
    QTest::newRow("a broken figure") << QByteArray("Section 1.2.3.4 km.");
}

void TestAmounts::noAmounts()
{
    QFETCH(QByteArray, text);
    QCOMPARE(described(text), QByteArray());
}

void TestAmounts::money_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("amounts");

    QTest::newRow("sign before the figure") << QByteArray("It costs $240.") << QByteArray("$240=USD 240");
    QTest::newRow("with its scale") << QByteArray("A $240 million deal.") << QByteArray("$240 million=USD 240000000");
    QTest::newRow("glued scale") << QByteArray("Worth €2.5bn now.") << QByteArray("€2.5bn=EUR 2500000000");
    QTest::newRow("small glued scale") << QByteArray("It raised £1.2m.") << QByteArray("£1.2m=GBP 1200000");
    QTest::newRow("sign with its country")
        << QByteArray("It got US$2.5bn and A$5.") << QByteArray("US$2.5bn=USD 2500000000; A$5=AUD 5");
    QTest::newRow("thousands") << QByteArray("He paid €2,500.") << QByteArray("€2,500=EUR 2500");
    QTest::newRow("thousands and cents") << QByteArray("He paid $1,234.50.") << QByteArray("$1,234.50=USD 1234.5");
    QTest::newRow("groups with spaces") << QByteArray("He paid 1 500 000 euros.")
                                        << QByteArray("1 500 000 euros=EUR 1500000");
    QTest::newRow("code before") << QByteArray("It earned AZN 5 million.") << QByteArray("AZN 5 million=AZN 5000000");
    QTest::newRow("code behind") << QByteArray("It earned 5 million USD.") << QByteArray("5 million USD=USD 5000000");
    QTest::newRow("word behind") << QByteArray("About 300 million dollars were paid.")
                                 << QByteArray("300 million dollars=USD 300000000");
    QTest::newRow("adjective and word") << QByteArray("He got 500 Turkish liras.")
                                        << QByteArray("500 Turkish liras=TRY 500");
    QTest::newRow("country and word") << QByteArray("He got 500 U.S. dollars.")
                                      << QByteArray("500 U.S. dollars=USD 500");
    QTest::newRow("manat") << QByteArray("The pension is 280 manats.") << QByteArray("280 manats=AZN 280");
    QTest::newRow("sign behind") << QByteArray("It costs 20₼ or 20 €.")
                                 << QByteArray("20₼=AZN 20; 20 €=EUR 20");
    QTest::newRow("number in words") << QByteArray("He paid twenty-five dollars.")
                                     << QByteArray("twenty-five dollars=USD 25");
    QTest::newRow("a million") << QByteArray("He paid a million dollars.") << QByteArray("million dollars=USD 1000000");
    QTest::newRow("half a billion") << QByteArray("He paid half a billion euros.")
                                    << QByteArray("half a billion euros=EUR 500000000");
    QTest::newRow("two and a half") << QByteArray("He paid two and a half million euros.")
                                    << QByteArray("two and a half million euros=EUR 2500000");
    QTest::newRow("hyphens") << QByteArray("A 240-million-dollar contract.")
                             << QByteArray("240-million-dollar=USD 240000000");
    QTest::newRow("sign and hyphen") << QByteArray("A $5-billion fund.") << QByteArray("$5-billion=USD 5000000000");
    QTest::newRow("cents") << QByteArray("It costs 50 cents.") << QByteArray("50 cents=USD 0.5");
    QTest::newRow("won after a large figure")
        << QByteArray("It costs 50,000 won.") << QByteArray("50,000 won=KRW 50000");
    QTest::newRow("range that shares sign and scale")
        << QByteArray("It will cost $2-3 billion.") << QByteArray("$2-3 billion=USD 2000000000/3000000000");
    QTest::newRow("range in words") << QByteArray("It will cost 2 to 3 million euros.")
                                    << QByteArray("2 to 3 million euros=EUR 2000000/3000000");
    QTest::newRow("range with both signs") << QByteArray("It costs $200-$300.") << QByteArray("$200-$300=USD 200/300");
    QTest::newRow("between") << QByteArray("It costs between 20 and 30 dollars.")
                             << QByteArray("20 and 30 dollars=USD 20/30");
    QTest::newRow("a change is two amounts") << QByteArray("It rose from $2 billion to $3 billion.")
                                             << QByteArray("$2 billion=USD 2000000000; $3 billion=USD 3000000000");
    QTest::newRow("two amounts") << QByteArray("He paid $5 and €6.") << QByteArray("$5=USD 5; €6=EUR 6");
    QTest::newRow("crore") << QByteArray("A fund of ₹5 crore.") << QByteArray("₹5 crore=INR 50000000");
    QTest::newRow("Russian roubles") << QByteArray("A fine of 4 trillion rubles.")
                                     << QByteArray("4 trillion rubles=RUB 4000000000000");
}

void TestAmounts::money()
{
    compare();
}

void TestAmounts::quantities_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("amounts");

    QTest::newRow("per cent as a sign") << QByteArray("It rose 15%.") << QByteArray("15%=15 %*");
    QTest::newRow("percent as a word") << QByteArray("It rose 5.5 percent.") << QByteArray("5.5 percent=5.5 %*");
    QTest::newRow("per cent as two words") << QByteArray("It rose 5.5 per cent.") << QByteArray("5.5 per cent=5.5 %*");
    QTest::newRow("in words") << QByteArray("It rose ten percent.") << QByteArray("ten percent=10 %*");
    QTest::newRow("points") << QByteArray("It rose by 2 percentage points.") << QByteArray("2 percentage points=2 %*");
    QTest::newRow("range of per cent") << QByteArray("Some 20-30 percent left.")
                                       << QByteArray("20-30 percent=20/30 %*");
    QTest::newRow("change of per cent") << QByteArray("It rose from 20% to 30%.") << QByteArray("20%=20 %*; 30%=30 %*");
    QTest::newRow("kilometres") << QByteArray("It lies 250 kilometers away.") << QByteArray("250 kilometers=250 km*");
    QTest::newRow("with a hyphen") << QByteArray("A 250-kilometer road.") << QByteArray("250-kilometer=250 km*");
    QTest::newRow("two hyphens") << QByteArray("A 10-km-long wall.") << QByteArray("10-km=10 km*");
    QTest::newRow("glued") << QByteArray("A 120mm gun and a 3km road.") << QByteArray("120mm=120 mm*; 3km=3 km*");
    QTest::newRow("speed") << QByteArray("It flies at 900 km/h.") << QByteArray("900 km/h=900 km/h*");
    QTest::newRow("glued speed") << QByteArray("It flies at 900km/h.") << QByteArray("900km/h=900 km/h*");
    QTest::newRow("area") << QByteArray("It covers 4,400 square kilometers.")
                          << QByteArray("4,400 square kilometers=4400 km²*");
    QTest::newRow("scale") << QByteArray("It sells 10 billion cubic meters of gas.")
                           << QByteArray("10 billion cubic meters=10000000000 m³*");
    QTest::newRow("barrels a day") << QByteArray("It pumps 580,000 barrels per day.")
                                   << QByteArray("580,000 barrels per day=580000 bpd*");
    QTest::newRow("range of tons") << QByteArray("Some 3,500-4,000 tons sank.")
                                   << QByteArray("3,500-4,000 tons=3500/4000 t*");
    QTest::newRow("degrees below zero") << QByteArray("It was -5 °C at night.") << QByteArray("-5 °C=-5 °C*");
    QTest::newRow("degrees") << QByteArray("It was 30 degrees Celsius.") << QByteArray("30 degrees Celsius=30 °C*");
    QTest::newRow("Mach before the figure") << QByteArray("It reaches Mach 1.8.") << QByteArray("Mach 1.8=1.8 Mach*");
    QTest::newRow("pounds of something") << QByteArray("He carried 200 pounds of flour.")
                                         << QByteArray("200 pounds=200 lb*");
    QTest::newRow("power") << QByteArray("A 1,200-megawatt plant.") << QByteArray("1,200-megawatt=1200 MW*");
    QTest::newRow("feet") << QByteArray("It flew at 30,000 feet.") << QByteArray("30,000 feet=30000 ft*");
    QTest::newRow("money and share") << QByteArray("It paid $5 million for 20%.")
                                     << QByteArray("$5 million=USD 5000000; 20%=20 %*");
}

void TestAmounts::quantities()
{
    compare();
}

void TestAmounts::decimals_data()
{
    QTest::addColumn<qint64>("digits");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("zero") << qint64(0) << 6 << QByteArray("0");
    QTest::newRow("whole") << qint64(24) << 7 << QByteArray("240000000");
    QTest::newRow("part") << qint64(25) << -1 << QByteArray("2.5");
    QTest::newRow("part below one") << qint64(5) << -3 << QByteArray("0.005");
    QTest::newRow("zeros at the end") << qint64(12500) << -2 << QByteArray("125");
}

void TestAmounts::decimals()
{
    QFETCH(qint64, digits);
    QFETCH(int, exponent);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(Decimal{digits, exponent}.toString()), text);
}

QTEST_GUILESS_MAIN(TestAmounts)
#include "tst_amounts.moc"
