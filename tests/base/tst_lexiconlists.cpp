// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/datapath.h"
#include "app/base/lexicon.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace lectern;

/// The lists as they are shipped: what they must know, and that things of many names have one id.
class TestLexiconLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knows_data();
    void knows();
    void doesNotDecide_data();
    void doesNotDecide();
    void sameThing_data();
    void sameThing();
    void otherThing_data();
    void otherThing();
    void staysSmall();
    void matchSpeed();

private:
    [[nodiscard]] std::vector<LexiconEntry> lookUp(const QByteArray &phrase) const;
    [[nodiscard]] QByteArrayList ids(const QByteArray &phrase) const;

    std::shared_ptr<const Lexicon> m_lexicon;
};

void TestLexiconLists::initTestCase()
{
    const Result<std::shared_ptr<const Lexicon>> lexicon = Lexicon::open(dataPath(QStringLiteral("lexicon.bin")));
    QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().text()));
    m_lexicon = *lexicon;
}

std::vector<LexiconEntry> TestLexiconLists::lookUp(const QByteArray &phrase) const
{
    return m_lexicon->lookUp(phrase.toStdString());
}

QByteArrayList TestLexiconLists::ids(const QByteArray &phrase) const
{
    QByteArrayList found;
    for (const LexiconEntry &entry : lookUp(phrase)) {
        if (!entry.id.empty())
            found += QByteArray(entry.id.data(), qsizetype(entry.id.size()));
    }
    return found;
}

void TestLexiconLists::knows_data()
{
    QTest::addColumn<QByteArray>("phrase");
    QTest::addColumn<QByteArrayList>("classes"); // among those it has

    QTest::newRow("country") << QByteArray("Azerbaijan") << QByteArrayList{"Country"};
    QTest::newRow("abbreviated country") << QByteArray("U.S.") << QByteArrayList{"Country"};
    QTest::newRow("country and state") << QByteArray("Georgia") << QByteArrayList{"Country", "Region"};
    QTest::newRow("country and given name") << QByteArray("Jordan") << QByteArrayList{"Country", "GivenName"};
    QTest::newRow("month, verb, name") << QByteArray("May") << QByteArrayList{"Month", "CommonWord", "FamilyName"};
    QTest::newRow("ordinary word and given name") << QByteArray("Grace") << QByteArrayList{"GivenName", "CommonWord"};
    QTest::newRow("company and ordinary word") << QByteArray("Apple") << QByteArrayList{"Company", "CommonWord"};
    QTest::newRow("company that makes cars, and a family name")
        << QByteArray("Ford") << QByteArrayList{"Company", "FamilyName"};
    QTest::newRow("Turkish given name") << QByteArray("Gökhan") << QByteArrayList{"GivenName"};
    QTest::newRow("Azerbaijani family name with schwa") << QByteArray("Həsənov") << QByteArrayList{"FamilyName"};
    QTest::newRow("the same without it") << QByteArray("Hasanov") << QByteArrayList{"FamilyName"};
    QTest::newRow("compound rank") << QByteArray("Colonel General") << QByteArrayList{"Rank"};
    QTest::newRow("abbreviated rank") << QByteArray("Lt. Gen.") << QByteArrayList{"Rank"};
    QTest::newRow("office") << QByteArray("Chief of the General Staff") << QByteArrayList{"Office"};
    QTest::newRow("suffix of a company") << QByteArray("A.Ş.") << QByteArrayList{"CompanySuffix"};
    QTest::newRow("demonym in the plural") << QByteArray("Turks") << QByteArrayList{"Demonym"};
    QTest::newRow("outlet") << QByteArray("Anadolu Agency") << QByteArrayList{"Outlet"};
    QTest::newRow("fighter") << QByteArray("F-16") << QByteArrayList{"Product"};
    QTest::newRow("exhibition") << QByteArray("IDEF") << QByteArrayList{"Event"};
    QTest::newRow("strait") << QByteArray("Strait of Hormuz") << QByteArrayList{"Place"};
    QTest::newRow("currency sign") << QByteArray("₼") << QByteArrayList{"Currency"};
    QTest::newRow("dollar sign of a country") << QByteArray("A$") << QByteArrayList{"Currency"};
    QTest::newRow("per cent sign") << QByteArray("%") << QByteArrayList{"Unit"};
    QTest::newRow("verb of saying") << QByteArray("underscored") << QByteArrayList{"ReportingVerb"};
    QTest::newRow("city of middle size") << QByteArray("Eskilstuna") << QByteArrayList{"City"};
    QTest::newRow("word at the head of sentences") << QByteArray("However") << QByteArrayList{"CommonWord"};
}

void TestLexiconLists::knows()
{
    QFETCH(QByteArray, phrase);
    QFETCH(QByteArrayList, classes);
    QByteArrayList found;
    for (const LexiconEntry &entry : lookUp(phrase)) {
        const std::string_view name = lexiconClassName(entry.lexiconClass);
        found += QByteArray(name.data(), qsizetype(name.size()));
    }
    for (const QByteArray &wanted : classes)
        QVERIFY2(found.contains(wanted), (wanted + " is not in " + found.join(' ')).constData());
}

void TestLexiconLists::doesNotDecide_data()
{
    QTest::addColumn<QByteArray>("phrase");
    for (const char *phrase : {"Georgia", "Jordan", "Chad", "Apple", "Target", "Orange", "May", "Paris", "Washington",
                               "Congress", "Polish", "Mark", "Shell", "Independent", "Dawn", "Solidarity"})
        QTest::newRow(phrase) << QByteArray(phrase);
}

void TestLexiconLists::doesNotDecide()
{
    QFETCH(QByteArray, phrase);
    for (const LexiconEntry &entry : lookUp(phrase))
        QVERIFY2(!entry.decides, entry.source().c_str());
}

void TestLexiconLists::sameThing_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");

    QTest::newRow("old and new name of a country") << QByteArray("Turkey") << QByteArray("Republic of Türkiye");
    QTest::newRow("country without its marks") << QByteArray("Turkiye") << QByteArray("Türkiye");
    QTest::newRow("country and abbreviation") << QByteArray("USA") << QByteArray("United States of America");
    QTest::newRow("country and demonym") << QByteArray("Azeris") << QByteArray("Azerbaijan");
    QTest::newRow("office under two names") << QByteArray("SSB") << QByteArray("Secretariat of Defense Industries");
    QTest::newRow("office in its own language")
        << QByteArray("Savunma Sanayii Başkanlığı") << QByteArray("Presidency of Defence Industries");
    QTest::newRow("company and its acronym") << QByteArray("TUSAŞ") << QByteArray("Turkish Aerospace Industries");
    QTest::newRow("company in capitals") << QByteArray("ROKETSAN") << QByteArray("Roketsan");
    QTest::newRow("city in two languages") << QByteArray("Kiev") << QByteArray("Kyiv");
    QTest::newRow("region in two spellings") << QByteArray("Garabagh") << QByteArray("Nagorno-Karabakh");
    QTest::newRow("two names of a war") << QByteArray("44-day war") << QByteArray("Second Karabakh War");
    QTest::newRow("ministry in two spellings")
        << QByteArray("Turkish Defense Ministry") << QByteArray("Turkish Ministry of National Defence");
}

void TestLexiconLists::sameThing()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    const QByteArrayList oneIds = ids(one);
    const QByteArrayList otherIds = ids(other);
    QVERIFY2(std::any_of(oneIds.begin(), oneIds.end(), [&](const QByteArray &id) { return otherIds.contains(id); }),
             (oneIds.join(' ') + " / " + otherIds.join(' ')).constData());
}

void TestLexiconLists::otherThing_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");

    QTest::newRow("parent and subsidiary") << QByteArray("Aselsan") << QByteArray("Aselsan Baku");
    QTest::newRow("two Koreas") << QByteArray("North Korea") << QByteArray("South Korea");
    QTest::newRow("two Congos") << QByteArray("Congo-Brazzaville") << QByteArray("DR Congo");
    QTest::newRow("city and country") << QByteArray("Mexico City") << QByteArray("Mexico");
    QTest::newRow("two ministries") << QByteArray("Azerbaijani Ministry of Defence")
                                    << QByteArray("Azerbaijani Ministry of Defence Industry");
}

void TestLexiconLists::otherThing()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QVERIFY(!ids(one).isEmpty() && !ids(other).isEmpty());
    const QByteArrayList otherIds = ids(other);
    for (const QByteArray &id : ids(one))
        QVERIFY2(!otherIds.contains(id), id.constData());
}

void TestLexiconLists::staysSmall()
{
    QVERIFY(QFileInfo(dataPath(QStringLiteral("lexicon.bin"))).size() < 8 * 1024 * 1024);
}

/// One megabyte of text in sentences of its own words and the lists' ones; for `tst_lexiconlists matchSpeed` of an
/// optimised build.
void TestLexiconLists::matchSpeed()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("a figure under a sanitizer says nothing");
#endif
    const QByteArray sentence = "the minister of defence of azerbaijan colonel general zakir hasanov said in baku on "
                                "friday that roketsan and lockheed martin would show the new missile at the exhibition "
                                "where several hundred companies from more than forty countries are expected";
    const QByteArrayList words = sentence.split(' ');
    const std::vector<std::string_view> tokens(words.begin(), words.end());
    constexpr int Megabyte = 1000 * 1000;
    std::size_t found = 0;
    QBENCHMARK
    {
        for (int bytes = 0; bytes < Megabyte; bytes += int(sentence.size()))
            found += m_lexicon->matches(tokens).size();
    }
    QVERIFY(found > 0);
}

QTEST_GUILESS_MAIN(TestLexiconLists)
#include "tst_lexiconlists.moc"
