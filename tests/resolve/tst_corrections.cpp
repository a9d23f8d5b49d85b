// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/correctionreplay.h"
#include "app/resolve/correctiontext.h"
#include "tests/resolve/writtenresult.h"

#include <QTest>

#include <random>

using namespace lectern;

namespace {

const QStringList &news()
{
    static const QStringList articles{
        QStringLiteral("Minister [Orhan Demir|Person] met [Kaya|Person=Leyla Kaya] in [Izmir|Place] on [Monday|Date].\n"
                       "Share this page with friends.\nThe Tall Ships Race went on."),
        QStringLiteral("[Leyla Kaya|Person] of [Marmara Shipyards|Company] spoke.\n[Demir|Person=Orhan Demir] left. "
                       "[O. Demir|Person] "
                       "stayed for the Tall Ships Race in [Izmir|Place]."),
        QStringLiteral("[Marmara|Company=Marmara Shipyards] sold the [Marmara|Product] to [Ayla Kaya|Person]. Marmara "
                       "sea is blue."),
        QStringLiteral("Nothing to see in [Strong|Person] winds, the port of [Izmir|Place] said."),
    };
    return articles;
}

EntityAnchor thing(EntityType type, const char *name)
{
    return {type, name, {}, {}};
}

ArticleAnchor file(int number)
{
    return {{}, std::to_string(number) + ".txt", 0};
}

/// The first place of the words in an article, as the window would anchor it.
TextAnchor words(int article, const std::string &quote)
{
    const WrittenResult written(news());
    const std::string text = written.article(ArticleId(static_cast<std::uint32_t>(article) + 1))->article.text;
    const auto begin = static_cast<std::uint32_t>(text.find(quote));
    return textAnchor(file(article), text, {begin, begin + static_cast<std::uint32_t>(quote.size())});
}

/// One correction of each kind and then some, of which many change what others are about.
std::vector<Correction> repertoire()
{
    const EntityAnchor demir = thing(EntityType::Person, "Orhan Demir");
    const EntityAnchor shortDemir = thing(EntityType::Person, "O. Demir");
    const EntityAnchor leyla = thing(EntityType::Person, "Leyla Kaya");
    const EntityAnchor ayla = thing(EntityType::Person, "Ayla Kaya");
    const EntityAnchor shipyards = thing(EntityType::Company, "Marmara Shipyards");
    return {
        MergeEntities{demir, {shortDemir}},
        MergeEntities{shortDemir, {demir}},
        MergeEntities{leyla, {ayla, shortDemir}},
        SplitEntity{leyla, "Another Kaya", {"Kaya"}, {}},
        SplitEntity{demir, "Second Demir", {}, {file(1)}},
        SplitEntity{thing(EntityType::Place, "Izmir"), "Port of Izmir", {}, {file(3)}},
        RenameEntity{shipyards, "Marmara Gemi"},
        RenameEntity{thing(EntityType::Company, "Marmara Gemi"), "Marmara Denizcilik"},
        RetypeEntity{shipyards, EntityType::Organization},
        RetypeEntity{thing(EntityType::Product, "Marmara"), EntityType::Company},
        RejectEntity{thing(EntityType::Person, "Strong")},
        RejectEntity{thing(EntityType::Place, "Izmir")},
        RejectMention{words(0, "Monday")},
        RejectMention{words(0, "Izmir")},
        KeepApart{leyla, ayla, {"Ayla Kaya"}},
        KeepApart{demir, shortDemir, {"O. Demir"}},
        AddMention{words(0, "Tall Ships Race"), EntityType::Event, {}},
        AddMention{words(3, "Strong winds"), EntityType::Event, "Storm"},
        AddMention{words(2, "Marmara sea"), EntityType::Place, "Sea of Marmara"},
        AddMentions{"Tall Ships Race", EntityType::Event, {}},
        AddMentions{"Marmara", EntityType::Company, "Marmara Shipyards"},
        EditMetadata{file(0), MetadataField::Title, {"The race"}},
        EditMetadata{file(0), MetadataField::Title, {}},
        EditMetadata{file(1), MetadataField::Published, {"2025-05-05"}},
        MarkText{words(0, "Share this page"), TextUse::Boilerplate},
        MarkText{words(0, "with friends"), TextUse::Readable},
    };
}

} // namespace

class TestCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void notApplicable_data();
    void notApplicable();
    void effect_data();
    void effect();
    void everyKindSaysWhatItDoes();
    void readBackAsWritten();
    void brokenLines_data();
    void brokenLines();
    void undoneCompletelyIsTheBeginning();
    void anotherListIsAsIfReplayedAnew();
    void freshImportGivesTheSame();
    void cancelled();

private:
    [[nodiscard]] CorrectionReplay fresh(WrittenResult::Order order = WrittenResult::Order::AsGiven) const
    {
        return CorrectionReplay(std::make_shared<const WrittenResult>(news(), order), m_recognizer);
    }
    [[nodiscard]] QString drawnAfter(const std::vector<Correction> &corrections,
                                     WrittenResult::Order order = WrittenResult::Order::AsGiven) const
    {
        CorrectionReplay replay = fresh(order);
        return replay.goTo(corrections, JobControl()) ? drawn(replay.result()) : QString();
    }
    std::shared_ptr<const Recognizer> m_recognizer;
};

void TestCorrections::initTestCase()
{
    const auto installed = Recognizer::openInstalled();
    QVERIFY2(installed, installed ? "" : qPrintable(installed.error().text()));
    m_recognizer = *installed;
}

void TestCorrections::notApplicable_data()
{
    QTest::addColumn<QByteArray>("correction");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const Correction &correction, const char *message) {
        QTest::newRow(name) << toJsonLines({correction}) << QString::fromUtf8(message);
    };
    const EntityAnchor nobody = thing(EntityType::Person, "Nobody Here");
    const EntityAnchor izmir = thing(EntityType::Place, "Izmir");
    TextAnchor elsewhere = words(0, "Monday");
    elsewhere.article.file = "gone.txt";
    TextAnchor unsaid = words(0, "Monday");
    unsaid.quote = "Sunday";
    row("a thing nobody names is renamed", RenameEntity{nobody, "Somebody"}, "Nobody Here");
    row("nothing to merge with", MergeEntities{izmir, {nobody}}, "Izmir");
    row("merging a thing with itself", MergeEntities{izmir, {izmir}}, "Izmir");
    row("a split that takes every mention", SplitEntity{izmir, "New Izmir", {"Izmir"}, {}}, "Izmir");
    row("a split by a form nobody uses", SplitEntity{izmir, "New Izmir", {"Smyrna"}, {}}, "Izmir");
    row("a split in an article that is gone", SplitEntity{izmir, "New Izmir", {}, {{{}, "gone.txt", 0}}}, "gone.txt");
    row("an article that is gone", RejectMention{elsewhere}, "gone.txt");
    row("words that are not there", AddMention{unsaid, EntityType::Date, {}}, "Sunday");
    row("words no article has", AddMentions{"Atlantis", EntityType::Place, {}}, "Atlantis");
    row("no mention at the place", RejectMention{words(0, "Share this page")}, "Share this page");
    row("keeping apart one thing and nothing", KeepApart{izmir, nobody, {"Nobody Here"}}, "Nobody Here");
}

void TestCorrections::notApplicable()
{
    QFETCH(QByteArray, correction);
    QFETCH(QString, words);
    CorrectionReplay replay = fresh();
    const QString before = drawn(replay.result());
    QVERIFY(replay.goTo(correctionsFromJsonLines(correction).value(), JobControl()));
    QCOMPARE(replay.steps().size(), std::size_t(1));
    QVERIFY(replay.steps().front().problem);
    QCOMPARE(replay.steps().front().problem->kind, Problem::Kind::Vanished);
    QVERIFY2(replay.steps().front().problem->message.contains(words),
             qPrintable(replay.steps().front().problem->message));
    QCOMPARE(drawn(replay.result()), before);
    QVERIFY(replay.result().entities().empty());
}

void TestCorrections::effect_data()
{
    QTest::addColumn<QByteArray>("corrections");
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QStringList>("absent");

    const auto row = [](const char *name, const std::vector<Correction> &corrections, const QStringList &present,
                        const QStringList &absent) {
        QTest::newRow(name) << toJsonLines(corrections) << present << absent;
    };
    const EntityAnchor demir = thing(EntityType::Person, "Orhan Demir");
    const EntityAnchor leyla = thing(EntityType::Person, "Leyla Kaya");
    row("merged mentions are those of one thing", {MergeEntities{demir, {thing(EntityType::Person, "O. Demir")}}},
        {QStringLiteral("[O. Demir|person:orhan-demir]"), QStringLiteral("Person Orhan Demir (Demir, O. Demir)")},
        {QStringLiteral("person:o-demir")});
    row("split by form", {SplitEntity{leyla, "Another Kaya", {"Kaya"}, {}}},
        {QStringLiteral("[Kaya|person:another-kaya]"), QStringLiteral("[Leyla Kaya|person:leyla-kaya]"),
         QStringLiteral("Person Leyla Kaya ()")},
        {});
    row("split by article", {SplitEntity{thing(EntityType::Place, "Izmir"), "Port of Izmir", {}, {file(3)}}},
        {QStringLiteral("0.txt: [Orhan Demir|person:orhan-demir] [Kaya|person:leyla-kaya] [Izmir|place:izmir]"),
         QStringLiteral("3.txt: [Strong|person:strong] [Izmir|place:port-of-izmir]")},
        {});
    row("renamed and found by its new name",
        {RenameEntity{demir, "O. Z. Demir"},
         RetypeEntity{thing(EntityType::Person, "O. Z. Demir"), EntityType::Company}},
        {QStringLiteral("Company O. Z. Demir (Demir, Orhan Demir)")}, {});
    row("not an entity", {RejectEntity{thing(EntityType::Person, "Strong")}},
        {QStringLiteral("3.txt: [Izmir|place:izmir]")}, {QStringLiteral("person:strong"), QStringLiteral("[Strong]")});
    row("not a mention, here only", {RejectMention{words(0, "Izmir")}},
        {QStringLiteral("0.txt: [Orhan Demir|person:orhan-demir] [Kaya|person:leyla-kaya] [Monday|Date]"),
         QStringLiteral("3.txt: [Strong|person:strong] [Izmir|place:izmir]")},
        {});
    row("never the same, though the machine joined them",
        {KeepApart{leyla, thing(EntityType::Person, "Kaya"), {"Kaya"}}},
        {QStringLiteral("[Kaya|person:kaya]"), QStringLiteral("[Leyla Kaya|person:leyla-kaya]")}, {});
    row("a mention here", {AddMention{words(0, "Tall Ships Race"), EntityType::Event, {}}},
        {QStringLiteral("[Tall Ships Race|event:tall-ships-race]")}, {});
    row("a mention of something known under another name",
        {AddMention{words(2, "Marmara sea"), EntityType::Company, "Marmara Shipyards"}},
        {QStringLiteral("[Marmara sea|company:marmara-shipyards]"),
         QStringLiteral("Company Marmara Shipyards (Marmara, Marmara sea)")},
        {});
    row("a mention in the place of a shorter one", {AddMention{words(3, "Strong winds"), EntityType::Event, "Storm"}},
        {QStringLiteral("3.txt: [Strong winds|event:storm] [Izmir|place:izmir]")}, {QStringLiteral("person:strong")});
    row("all like it, but not in longer names", {AddMentions{"Marmara", EntityType::Company, "Marmara Shipyards"}},
        {QStringLiteral("2.txt: [Marmara|company:marmara-shipyards] [Marmara|company:marmara-shipyards] [Ayla "
                        "Kaya|person:ayla-kaya] [Marmara|company:marmara-shipyards]"),
         QStringLiteral("[Marmara Shipyards|company:marmara-shipyards]")},
        {QStringLiteral("product:")});
    row("a title", {EditMetadata{file(0), MetadataField::Title, {"The race"}}}, {QStringLiteral("title=The race")}, {});
    row("boilerplate is whole lines", {MarkText{words(0, "this page"), TextUse::Boilerplate}},
        {QStringLiteral("-Share this page with friends.-")}, {});
    row("boilerplate and back",
        {MarkText{words(0, "this page"), TextUse::Boilerplate}, MarkText{words(0, "with friends"), TextUse::Readable}},
        {}, {QStringLiteral("-Share")});
}

void TestCorrections::effect()
{
    QFETCH(QByteArray, corrections);
    QFETCH(QStringList, present);
    QFETCH(QStringList, absent);
    CorrectionReplay replay = fresh();
    QVERIFY(replay.goTo(correctionsFromJsonLines(corrections).value(), JobControl()));
    for (const CorrectionReplay::Step &step : replay.steps())
        QVERIFY2(!step.problem, step.problem ? qPrintable(step.problem->message) : "");
    const QString seen = drawn(replay.result());
    for (const QString &part : present)
        QVERIFY2(seen.contains(part), qPrintable(part + QStringLiteral("\nis not in\n") + seen));
    for (const QString &part : absent)
        QVERIFY2(!seen.contains(part), qPrintable(part + QStringLiteral("\nis in\n") + seen));
}

void TestCorrections::everyKindSaysWhatItDoes()
{
    QStringList sentences;
    for (const Correction &correction : repertoire()) {
        const QString sentence = describe(correction);
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences += sentence;
    }
    QCOMPARE(sentences.constFirst(), QStringLiteral("“O. Demir” is the same as “Orhan Demir”."));
}

void TestCorrections::readBackAsWritten()
{
    std::vector<Correction> corrections = repertoire();
    corrections.emplace_back(RenameEntity{{EntityType::Company, "Şirket \"A\"\n\\", "TR", "Ş.A."}, "日本 \u2028 €"});
    const QByteArray lines = toJsonLines(corrections);
    QCOMPARE(lines.count('\n'), qsizetype(corrections.size()));
    const auto read = correctionsFromJsonLines(lines);
    QVERIFY(read);
    QVERIFY(*read == corrections);
    QCOMPARE(toJsonLines(*read), lines);
}

void TestCorrections::brokenLines_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("place");

    const QByteArray good = toJsonLines({RenameEntity{thing(EntityType::Place, "Izmir"), "Smyrna"}});
    QTest::newRow("no JSON") << QByteArray("rename Izmir\n") << QStringLiteral("line 1");
    QTest::newRow("cut off") << good.left(good.size() / 2) << QStringLiteral("line 1");
    QTest::newRow("a kind of a later Lectern") << good + "\n{\"correction\":\"bless\"}\n" << QStringLiteral("line 3");
    QTest::newRow("a type that has no things")
        << QByteArray(R"({"correction":"retype","entity":{"type":"Place","name":"Izmir"},"type":"Date"})")
        << QStringLiteral("line 1");
    QTest::newRow("an empty name")
        << QByteArray(R"({"correction":"rename","entity":{"type":"Place","name":"Izmir"},"name":""})")
        << QStringLiteral("line 1");
    QTest::newRow("a number for a name")
        << QByteArray(R"({"correction":"rename","entity":{"type":"Place","name":7},"name":"x"})")
        << QStringLiteral("line 1");
    QTest::newRow("two titles")
        << QByteArray(
               R"({"correction":"metadata","article":{"content":"","file":"a"},"field":"title","values":["a","b"]})")
        << QStringLiteral("line 1");
}

void TestCorrections::brokenLines()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, place);
    const auto read = correctionsFromJsonLines(lines);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Problem::Kind::Damaged);
    QCOMPARE(read.error().place, place);
}

/// Any sequence, taken back one by one or at once, leaves nothing.
void TestCorrections::undoneCompletelyIsTheBeginning()
{
    const std::vector<Correction> all = repertoire();
    const QString beginning = drawn(fresh().result());
    const std::uint32_t entities = fresh().result().entityCount();
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        std::mt19937 random(seed);
        CorrectionReplay replay = fresh();
        std::vector<Correction> made;
        for (int i = 0; i < 12; ++i) {
            made.push_back(all[random() % all.size()]);
            QVERIFY(replay.goTo(made, JobControl()));
        }
        while (!made.empty()) {
            made.resize(made.size() - std::min<std::size_t>(made.size(), 1 + random() % 3));
            QVERIFY(replay.goTo(made, JobControl()));
            QCOMPARE(drawn(replay.result()), drawnAfter(made));
        }
        QCOMPARE(drawn(replay.result()), beginning);
        QVERIFY(replay.result().entities().empty());
        QVERIFY(replay.result().articles().empty());
        QCOMPARE(replay.result().entityCount(), entities);
    }
}

/// Taking one out of the middle, or any other list, gives what a replay of that list from the beginning gives.
void TestCorrections::anotherListIsAsIfReplayedAnew()
{
    const std::vector<Correction> all = repertoire();
    for (std::uint32_t seed = 100; seed < 130; ++seed) {
        std::mt19937 random(seed);
        CorrectionReplay replay = fresh();
        std::vector<Correction> made;
        for (int i = 0; i < 15; ++i) {
            if (!made.empty() && random() % 3 == 0)
                made.erase(made.begin() + static_cast<std::ptrdiff_t>(random() % made.size()));
            else
                made.push_back(all[random() % all.size()]);
            QVERIFY(replay.goTo(made, JobControl()));
        }
        QCOMPARE(drawn(replay.result()), drawnAfter(made));
    }
}

/// Ids of articles have no part in it.
void TestCorrections::freshImportGivesTheSame()
{
    const std::vector<Correction> all = repertoire();
    for (std::uint32_t seed = 200; seed < 260; ++seed) {
        std::mt19937 random(seed);
        std::vector<Correction> made;
        for (int i = 0; i < 10; ++i)
            made.push_back(all[random() % all.size()]);
        const auto read = correctionsFromJsonLines(toJsonLines(made));
        QCOMPARE(drawnAfter(*read, WrittenResult::Order::Reversed), drawnAfter(made));
    }
}

void TestCorrections::cancelled()
{
    JobControl control;
    control.cancel();
    CorrectionReplay replay = fresh();
    const auto gone = replay.goTo(repertoire(), control);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Problem::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
