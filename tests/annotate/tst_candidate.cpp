// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/candidate.h"

#include <QStringList>
#include <QTest>

using namespace lectern;

namespace {

Candidate guess(std::uint32_t first, std::uint32_t end, std::optional<EntityType> type, float strength,
                std::string_view rule)
{
    Candidate candidate;
    candidate.words = {first, end};
    candidate.type = type;
    candidate.strength = strength;
    candidate.rule = rule;
    return candidate;
}

QString draw(const Candidates &candidates)
{
    QStringList drawn;
    for (const Candidate &candidate : candidates)
        drawn += QStringLiteral("%1-%2 %3")
                     .arg(candidate.words.first)
                     .arg(candidate.words.end)
                     .arg(QString::fromStdString(std::string(candidate.rule)));
    return drawn.join(u'|');
}

} // namespace

class TestCandidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsChosenFromNothing();
    void unsureGuessesStayUnchosen();
    void theLongerNameWinsAmongEquallySure();
    void twoSureNamesWinOverOneUnsure();
    void rulesThatAgreeStrengthenEachOther();
    void whatIsNoNameKeepsWeakerGuessesAway();
    void manyCandidatesEndingFarBackAreFollowed();
};

void TestCandidate::nothingIsChosenFromNothing()
{
    QVERIFY(selectBest({}).empty());
}

void TestCandidate::unsureGuessesStayUnchosen()
{
    QCOMPARE(draw(selectBest({guess(0, 1, EntityType::Person, 0.3F, "unsure")})), QString());
}

void TestCandidate::theLongerNameWinsAmongEquallySure()
{
    QCOMPARE(draw(selectBest({guess(0, 2, EntityType::Organization, 0.9F, "short"),
                              guess(0, 6, EntityType::Organization, 0.9F, "long"),
                              guess(3, 6, EntityType::Organization, 0.9F, "inner")})),
             QStringLiteral("0-6 long"));
}

void TestCandidate::twoSureNamesWinOverOneUnsure()
{
    QCOMPARE(draw(selectBest({guess(0, 1, EntityType::Place, 0.95F, "first"),
                              guess(2, 3, EntityType::Place, 0.95F, "second"),
                              guess(0, 3, EntityType::Place, 0.6F, "joined")})),
             QStringLiteral("0-1 first|2-3 second"));
}

void TestCandidate::rulesThatAgreeStrengthenEachOther()
{
    const Candidates chosen =
        selectBest({guess(0, 1, EntityType::Company, 0.4F, "list"), guess(0, 1, EntityType::Company, 0.5F, "context"),
                    guess(0, 1, EntityType::Place, 0.6F, "place")});
    QCOMPARE(draw(chosen), QStringLiteral("0-1 context"));
    QVERIFY(chosen.front().strength > 0.69F && chosen.front().strength < 0.71F);
}

void TestCandidate::whatIsNoNameKeepsWeakerGuessesAway()
{
    const Candidates chosen =
        selectBest({guess(0, 2, std::nullopt, 0.9F, "title"), guess(0, 2, EntityType::Organization, 0.6F, "head"),
                    guess(2, 4, EntityType::Person, 0.9F, "name")});
    QCOMPARE(draw(chosen), QStringLiteral("0-2 title|2-4 name"));
    QVERIFY(!chosen.front().type);
}

void TestCandidate::manyCandidatesEndingFarBackAreFollowed()
{
    Candidates candidates;
    for (std::uint32_t i = 0; i < 2000; ++i)
        candidates.push_back(guess(i, i + 2, EntityType::Place, 0.9F, i % 2 == 0 ? "even" : "odd"));
    QCOMPARE(selectBest(candidates).size(), std::size_t{1000});
}

QTEST_GUILESS_MAIN(TestCandidate)
#include "tst_candidate.moc"
