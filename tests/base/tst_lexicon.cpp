// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/folding.h"
#include "app/base/lexicon.h"
#include "app/base/lexiconbuilder.h"
#include "app/base/lexiconformat.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace lectern;

namespace {

constexpr std::string_view List = "# A small world.\n"
                                  "#: class Country decides\n"
                                  "Türkiye\tTR\tTurkey|Republic of Türkiye\n"
                                  "?Georgia\tGE\t!Republic of Georgia\n"
                                  "#: class Region\n"
                                  "Georgia\tUS\n"
                                  "Nagorno-Karabakh\tAZ\tKarabakh\n"
                                  "#: class OtherOrganization decides\n"
                                  "World Health Organization\t\tWHO|W.H.O.\torg:who\n"
                                  "Johnson & Johnson Foundation\tUS\n"
                                  "Solar Unity Network\t\tSUN|?Sun\torg:sun\n"
                                  "#: class Company\n"
                                  "Roketsan\tTR\tROKETSAN\n"
                                  "#: class FamilyName\n"
                                  "Əliyev\n"
                                  "#: class Rank\n"
                                  "colonel\n"
                                  "colonel general\n"
                                  "lieutenant colonel\n";

std::string packed(std::string_view list = List)
{
    LexiconBuilder builder;
    const std::vector<Problem> problems = builder.addList("world.tsv", list);
    return problems.empty() ? builder.build() : std::string();
}

std::shared_ptr<const Lexicon> opened(std::string bytes = packed())
{
    Result<std::shared_ptr<const Lexicon>> lexicon = Lexicon::fromBytes(std::move(bytes));
    return lexicon ? *lexicon : nullptr;
}

/// "Country! country:TR Türkiye TR" for each reading of the phrase: "!" for one that decides, "^" for capitals only.
QByteArray described(const std::vector<LexiconEntry> &entries)
{
    QByteArrayList parts;
    for (const LexiconEntry &entry : entries) {
        std::string text(lexiconClassName(entry.lexiconClass));
        text.append(entry.decides ? "!" : "").append(entry.capitalsOnly ? "^" : "");
        text.append(" ").append(entry.id).append(" ").append(entry.canonical).append(" ").append(entry.attribute);
        parts += QByteArray::fromStdString(text).simplified();
    }
    return parts.join("; ");
}

/// Changes bytes and makes the checksum right again, as a careful forger would.
std::string forged(std::string bytes, std::size_t at, std::uint32_t value)
{
    std::memcpy(bytes.data() + at, &value, sizeof value);
    const std::uint64_t sum = lexiconformat::checksum(std::string_view(bytes).substr(sizeof(lexiconformat::Header)));
    std::memcpy(bytes.data() + offsetof(lexiconformat::Header, checksum), &sum, sizeof sum);
    return bytes;
}

} // namespace

class TestLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesDamage_data();
    void refusesDamage();
    void survivesAnyForgery();
    void refusesAFile_data();
    void refusesAFile();
    void reportsFaultsOfLists_data();
    void reportsFaultsOfLists();
    void looksUp_data();
    void looksUp();
    void matches_data();
    void matches();
    void opensAFile();
    void versionDependsOnContent();
    void classNames();
};

void TestLexicon::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");

    const QByteArray sound = QByteArray::fromStdString(packed());
    const int damaged = int(Problem::Kind::Damaged);
    QTest::newRow("nothing") << QByteArray() << damaged;
    QTest::newRow("magic alone") << sound.left(8) << damaged;
    QTest::newRow("header alone") << sound.left(sizeof(lexiconformat::Header)) << damaged;
    QTest::newRow("last byte cut off") << sound.chopped(1) << damaged;
    QTest::newRow("a byte too many") << sound + '\0' << damaged;
    QTest::newRow("another kind of file") << QByteArray("PK\3\4").append(sound.mid(4)) << damaged;
    QByteArray flipped = sound;
    flipped[sound.size() / 2] = char(flipped.at(sound.size() / 2) ^ 1);
    QTest::newRow("one bit flipped") << flipped << damaged;
    QByteArray newer = sound;
    newer[8] = char(lexiconformat::FormatVersion + 1);
    QTest::newRow("a newer format") << newer << int(Problem::Kind::Unsupported);
}

void TestLexicon::refusesDamage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    const Result<std::shared_ptr<const Lexicon>> lexicon = Lexicon::fromBytes(bytes.toStdString());
    QVERIFY(!lexicon);
    QCOMPARE(int(lexicon.error().kind), kind);
    QVERIFY(!lexicon.error().message.isEmpty());
}

void TestLexicon::survivesAnyForgery()
{
    const std::string sound = packed();
    const std::vector<std::string> words = {"colonel", "general", "turkey", "world", "health", "organization", "zzz"};
    const std::vector<std::string_view> tokens(words.begin(), words.end());
    for (std::size_t at = sizeof(lexiconformat::Header); at + 4 <= sound.size(); at += 4) {
        for (const std::uint32_t value : {0U, 1U, 0x80U, 0x7FFFFFFFU, 0xFFFFFFFFU}) {
            const std::shared_ptr<const Lexicon> lexicon = opened(forged(sound, at, value));
            if (!lexicon)
                continue;
            for (const LexiconMatch &match : lexicon->matches(tokens)) {
                for (const LexiconEntry &entry : lexicon->entries(match.phrase))
                    QVERIFY(entry.source().size() > 1);
            }
        }
    }
}

void TestLexicon::refusesAFile_data()
{
    QTest::addColumn<bool>("exists");
    QTest::addColumn<int>("kind");
    QTest::newRow("missing") << false << int(Problem::Kind::Unreadable);
    QTest::newRow("empty") << true << int(Problem::Kind::Damaged);
}

void TestLexicon::refusesAFile()
{
    QFETCH(bool, exists);
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lexicon.bin"));
    if (exists)
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    const Result<std::shared_ptr<const Lexicon>> lexicon = Lexicon::open(path);
    QVERIFY(!lexicon);
    QCOMPARE(int(lexicon.error().kind), kind);
    QCOMPARE(lexicon.error().place, path);
}

void TestLexicon::reportsFaultsOfLists_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("place"); // of the first problem; empty: none

    const QByteArray person = "#: class GivenName\n";
    QTest::newRow("empty list") << QByteArray() << QString();
    QTest::newRow("class before its lines is missing") << QByteArray("Ahmet\n") << QStringLiteral("x.tsv:1");
    QTest::newRow("unknown class") << QByteArray("# x\n#: class Planet\nMars\n") << QStringLiteral("x.tsv:2");
    QTest::newRow("unknown word after the class")
        << QByteArray("#: class City always\nBaku\n") << QStringLiteral("x.tsv:1");
    QTest::newRow("no letters") << person + "Ahmet\n--\n" << QStringLiteral("x.tsv:3");
    QTest::newRow("empty alias") << person + "Ahmet\t\tA||B\n" << QStringLiteral("x.tsv:2");
    QTest::newRow("five columns") << person + "a\tb\tc\td\te\n" << QStringLiteral("x.tsv:2");
    QTest::newRow("not UTF-8") << person + "Ahm\xFFt\n" << QStringLiteral("x.tsv:2");
    QTest::newRow("Windows line ends and blank lines")
        << QByteArray("#: class GivenName\r\n\r\nAhmet\r\n") << QString();
}

void TestLexicon::reportsFaultsOfLists()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, place);
    LexiconBuilder builder;
    const std::vector<Problem> problems = builder.addList("x.tsv", list.toStdString());
    QCOMPARE(problems.empty(), place.isEmpty());
    if (!problems.empty())
        QCOMPARE(problems.front().place, place);
    QVERIFY(opened(builder.build())); // whatever was sound is packed
}

void TestLexicon::looksUp_data()
{
    QTest::addColumn<QByteArray>("phrase");
    QTest::addColumn<QByteArray>("readings");

    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("signs only") << QByteArray("...") << QByteArray();
    QTest::newRow("unknown word") << QByteArray("Atlantis") << QByteArray();
    QTest::newRow("first word of a phrase alone") << QByteArray("World") << QByteArray();
    QTest::newRow("phrase and a word more") << QByteArray("Türkiye today") << QByteArray();
    QTest::newRow("name") << QByteArray("Türkiye") << QByteArray("Country! country:TR Türkiye TR");
    QTest::newRow("alias") << QByteArray("TURKEY") << QByteArray("Country! country:TR Türkiye TR");
    QTest::newRow("without its marks") << QByteArray("turkiye") << QByteArray("Country! country:TR Türkiye TR");
    QTest::newRow("two readings") << QByteArray("Georgia")
                                  << QByteArray("Country country:GE Georgia GE; Region place:georgia Georgia US");
    QTest::newRow("an alias that decides")
        << QByteArray("Republic of Georgia") << QByteArray("Country! country:GE Georgia GE");
    QTest::newRow("hyphen or space") << QByteArray("Nagorno Karabakh")
                                     << QByteArray("Region place:nagorno-karabakh Nagorno-Karabakh AZ");
    QTest::newRow("capitals only, with an id of its own")
        << QByteArray("WHO") << QByteArray("OtherOrganization!^ org:who World Health Organization");
    QTest::newRow("full stops are kept as breaks")
        << QByteArray("W.H.O.") << QByteArray("OtherOrganization!^ org:who World Health Organization");
    QTest::newRow("ampersand or and")
        << QByteArray("Johnson and Johnson Foundation")
        << QByteArray("OtherOrganization! org:johnson-and-johnson-foundation Johnson & Johnson Foundation US");
    QTest::newRow("capitals decide, the word does not")
        << QByteArray("sun")
        << QByteArray("OtherOrganization!^ org:sun Solar Unity Network; OtherOrganization org:sun Solar Unity Network");
    QTest::newRow("two spellings, one in small letters")
        << QByteArray("roketsan") << QByteArray("Company company:roketsan Roketsan TR");
    QTest::newRow("schwa as e") << QByteArray("Eliyev") << QByteArray("FamilyName");
    QTest::newRow("schwa as a") << QByteArray("Aliyev") << QByteArray("FamilyName");
    QTest::newRow("schwa as schwa") << QByteArray("ƏLİYEV") << QByteArray("FamilyName");
}

void TestLexicon::looksUp()
{
    QFETCH(QByteArray, phrase);
    QFETCH(QByteArray, readings);
    QCOMPARE(described(opened()->lookUp(phrase.toStdString())), readings);
}

void TestLexicon::matches_data()
{
    QTest::addColumn<QByteArrayList>("tokens");
    QTest::addColumn<QByteArray>("found"); // first token + number of tokens

    QTest::newRow("no tokens") << QByteArrayList() << QByteArray();
    QTest::newRow("empty tokens") << QByteArrayList{"", ""} << QByteArray();
    QTest::newRow("nothing known") << QByteArrayList{"a", "quiet", "day"} << QByteArray();
    QTest::newRow("phrase cut off by the end") << QByteArrayList{"world", "health"} << QByteArray();
    QTest::newRow("phrase broken by a comma") << QByteArrayList{"world", ",", "health", "organization"} << QByteArray();
    QTest::newRow("one word") << QByteArrayList{"in", "Turkey"} << QByteArray("1+1");
    QTest::newRow("the longer first, then those inside")
        << QByteArrayList{"lieutenant", "colonel", "general"} << QByteArray("0+2 1+2 1+1");
    QTest::newRow("the hyphen is a token") << QByteArrayList{"nagorno", "-", "karabakh"} << QByteArray("0+3 2+1");
    QTest::newRow("the hyphen is inside a token") << QByteArrayList{"nagorno-karabakh"} << QByteArray("0+1");
    QTest::newRow("a match may not begin or end inside a token")
        << QByteArrayList{"georgia-based", "pro-georgia"} << QByteArray();
    QTest::newRow("an abbreviation of one token") << QByteArrayList{"w.h.o."} << QByteArray("0+1");
    QTest::newRow("a full stop at its end") << QByteArrayList{"turkey", "."} << QByteArray("0+1");
    QTest::newRow("a possessive after it") << QByteArrayList{"turkey", "'s", "colonel"} << QByteArray("0+1 2+1");
}

void TestLexicon::matches()
{
    QFETCH(QByteArrayList, tokens);
    QFETCH(QByteArray, found);
    std::vector<std::string> folded;
    for (const QByteArray &token : tokens)
        folded.push_back(fold(token.toStdString()));
    QByteArrayList drawn;
    for (const LexiconMatch &match : opened()->matches(std::vector<std::string_view>(folded.begin(), folded.end()))) {
        drawn += QByteArray::number(match.firstToken) + '+' + QByteArray::number(match.tokenCount);
        std::uint32_t classes = 0;
        for (const LexiconEntry &entry : opened()->entries(match.phrase))
            classes |= 1U << unsigned(entry.lexiconClass);
        QCOMPARE(match.classes, classes);
    }
    QCOMPARE(drawn.join(' '), found);
}

void TestLexicon::opensAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("lexicon.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(packed()));
    file.close();
    const Result<std::shared_ptr<const Lexicon>> lexicon = Lexicon::open(file.fileName());
    QVERIFY(lexicon);
    const std::vector<LexiconEntry> entries = (*lexicon)->lookUp("Turkey");
    QCOMPARE(entries.size(), 1U);
    QCOMPARE(entries.front().source(), std::string("world.tsv:3"));
}

void TestLexicon::versionDependsOnContent()
{
    const std::string longer = std::string(List) + "sergeant\n";
    QCOMPARE(std::string(opened()->version()), std::string(opened()->version()));
    QVERIFY(opened()->version() != opened(packed(longer))->version());
    QCOMPARE(packed(), packed());
}

void TestLexicon::classNames()
{
    for (int i = 0; i < LexiconClassCount; ++i) {
        const auto lexiconClass = static_cast<LexiconClass>(i);
        QCOMPARE(lexiconClassFromName(lexiconClassName(lexiconClass)), std::optional(lexiconClass));
    }
    QVERIFY(!lexiconClassFromName("country"));
}

QTEST_GUILESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
