// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/index/testlibrary.h"
#include "widgets/window/evidencerows.h"

#include <QTest>

using namespace lectern;

namespace {

std::shared_ptr<TestLibrary> library()
{
    auto library = std::make_shared<TestLibrary>();
    library->add("1", "[Ada|person:ada] met [Bo|person:bo], and [Ada|person:ada] left. [Ada|person:ada] slept.",
                 "2024-01-30");
    library->add("2", "[Ada|person:ada] again.", "2024-02-02");
    return library;
}

} // namespace

class TestEvidenceRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRowASentence();
    void articlesOfATime();
    void vanishedArticleIsAProblem();
};

void TestEvidenceRows::oneRowASentence()
{
    const auto articles = library();
    const auto corpus = articles->corpus();
    const JobControl control;
    const Chart chart = *topEntities(*corpus, ArticleSet::all(2), {}, 9, control);
    const auto rows = evidenceRows({corpus, articles, chart, chart.values.front(), QDate(2024, 5, 1)}, control);
    QVERIFY(rows.has_value());
    QVERIFY(rows->size() >= 2);
    std::size_t names = 0;
    for (const EvidenceRow &row : *rows) {
        QVERIFY(!row.names.empty());
        for (const TextRange &name : row.names)
            QCOMPARE(row.text.mid(name.begin, name.size()), QStringLiteral("Ada"));
        names += row.names.size();
        QVERIFY(row.span.has_value());
    }
    QCOMPARE(names, std::size_t(4));
    QVERIFY(rows->front().note.contains(QStringLiteral("30 Jan")));
}

void TestEvidenceRows::articlesOfATime()
{
    const auto articles = library();
    const auto corpus = articles->corpus();
    const JobControl control;
    const Chart chart = *timeline(*corpus, ArticleSet::all(2), TimeUnit::Month, {}, control);
    const auto rows = evidenceRows({corpus, articles, chart, chart.values.back(), QDate(2024, 5, 1)}, control);
    QCOMPARE(rows->size(), std::size_t(1));
    QVERIFY(!rows->front().span);
}

void TestEvidenceRows::vanishedArticleIsAProblem()
{
    const auto corpus = library()->corpus();
    const JobControl control;
    const Chart chart = *topEntities(*corpus, ArticleSet::all(2), {}, 9, control);
    const auto rows = evidenceRows(
        {corpus, std::make_shared<TestLibrary>(), chart, chart.values.front(), QDate(2024, 5, 1)}, control);
    QCOMPARE(rows.error().kind, Problem::Kind::Vanished);
}

QTEST_GUILESS_MAIN(TestEvidenceRows)
#include "tst_evidencerows.moc"
