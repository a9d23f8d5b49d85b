// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/groupedrows.h"

#include <QStringList>
#include <QTest>

using namespace lectern;

class TestGroupedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAsDrawn_data();
    void linesAsDrawn();
    void linesAndRowsAgree_data();
    void linesAndRowsAgree();
    void rowsBeside_data();
    void rowsBeside();
};

namespace {

RowPartition partitionOf(const QString &groups, bool isHeadingAlways)
{
    RowPartition partition;
    partition.isHeadingAlways = isHeadingAlways;
    for (const QChar group : groups) {
        partition.groupOf.push_back(static_cast<std::uint32_t>(group.unicode() - u'a'));
        partition.groups = std::max(partition.groups, partition.groupOf.back() + 1);
    }
    return partition;
}

/// "[a] 0 2 [b] 1": headings in brackets, folded ones as "(b)".
QString drawn(const GroupedRows &rows)
{
    QStringList lines;
    for (int i = 0; i < rows.count(); ++i) {
        const GroupedRows::Line line = rows.line(i);
        const QChar name(u'a' + static_cast<char16_t>(line.group));
        if (line.row)
            lines << QString::number(*line.row);
        else
            lines << QString(rows.isFolded(line.group) ? QStringLiteral("(%1)") : QStringLiteral("[%1]")).arg(name);
    }
    return lines.join(u' ');
}

} // namespace

void TestGroupedRows::linesAsDrawn_data()
{
    QTest::addColumn<QString>("groups"); // of each row, a letter
    QTest::addColumn<bool>("isHeadingAlways");
    QTest::addColumn<QString>("folded");
    QTest::addColumn<QString>("lines");

    QTest::newRow("no rows") << QString() << true << QString() << QString();
    QTest::newRow("one row") << QStringLiteral("a") << true << QString() << QStringLiteral("[a] 0");
    QTest::newRow("one row of one, without a heading")
        << QStringLiteral("a") << false << QString() << QStringLiteral("0");
    QTest::newRow("rows keep their order in a group")
        << QStringLiteral("abab") << true << QString() << QStringLiteral("[a] 0 2 [b] 1 3");
    QTest::newRow("groups stand in the order of their numbers")
        << QStringLiteral("ba") << true << QString() << QStringLiteral("[a] 1 [b] 0");
    QTest::newRow("one row among several groups")
        << QStringLiteral("abaac") << false << QString() << QStringLiteral("[a] 0 2 3 1 4");
    QTest::newRow("the first is folded") << QStringLiteral("abab") << true << QStringLiteral("a")
                                         << QStringLiteral("(a) [b] 1 3");
    QTest::newRow("the last is folded") << QStringLiteral("abab") << true << QStringLiteral("b")
                                        << QStringLiteral("[a] 0 2 (b)");
    QTest::newRow("all are folded") << QStringLiteral("abab") << true << QStringLiteral("ab")
                                    << QStringLiteral("(a) (b)");
    QTest::newRow("what has no heading cannot be folded")
        << QStringLiteral("abb") << false << QStringLiteral("ab") << QStringLiteral("0 (b)");
}

void TestGroupedRows::linesAsDrawn()
{
    QFETCH(QString, groups);
    QFETCH(bool, isHeadingAlways);
    QFETCH(QString, folded);
    const RowPartition partition = partitionOf(groups, isHeadingAlways);
    GroupedRows one(partition);
    for (const QChar group : folded)
        one.setFolded(static_cast<std::uint32_t>(group.unicode() - u'a'), true);
    QTEST(drawn(one), "lines");
    GroupedRows atOnce(partition);
    std::vector<bool> isFolded(partition.groups, false);
    for (const QChar group : folded)
        isFolded[group.unicode() - u'a'] = true;
    atOnce.setFolded(isFolded);
    QTEST(drawn(atOnce), "lines");
    for (const QChar group : folded)
        one.setFolded(static_cast<std::uint32_t>(group.unicode() - u'a'), false);
    QCOMPARE(drawn(one), drawn(GroupedRows(partition)));
}

void TestGroupedRows::linesAndRowsAgree_data()
{
    QTest::addColumn<QString>("groups");
    QTest::newRow("in turn") << QStringLiteral("abcabcab");
    QTest::newRow("some alone") << QStringLiteral("abacadae");
    QTest::newRow("one group") << QStringLiteral("aaaa");
}

void TestGroupedRows::linesAndRowsAgree()
{
    QFETCH(QString, groups);
    for (const bool isHeadingAlways : {true, false}) {
        GroupedRows rows(partitionOf(groups, isHeadingAlways));
        rows.setFolded(0, true);
        for (int row = 0; row < groups.size(); ++row) {
            const int line = rows.lineOf(row);
            QCOMPARE(line < 0, rows.isFolded(rows.groupOf(row)));
            if (line >= 0)
                QCOMPARE(rows.line(line).row, std::optional(row));
        }
        for (std::uint32_t group = 0; group < rows.groupCount(); ++group) {
            const int heading = rows.headingOf(group);
            QCOMPARE(heading >= 0, rows.hasHeading(group));
            if (heading >= 0)
                QVERIFY(!rows.line(heading).row && rows.line(heading).group == group);
        }
    }
}

void TestGroupedRows::rowsBeside_data()
{
    QTest::addColumn<int>("line"); // of [a] 0 2 (b) [c] 4, where b has 1 and 3
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("row");

    QTest::newRow("before the first stays there") << 1 << -1 << 0;
    QTest::newRow("after the last stays there") << 5 << 3 << 4;
    QTest::newRow("within a group") << 1 << 1 << 2;
    QTest::newRow("into a folded group") << 2 << 1 << 1;
    QTest::newRow("back into a folded group, at its end") << 5 << -1 << 3;
    QTest::newRow("from a heading down to its first") << 4 << 1 << 4;
    QTest::newRow("from a folded heading down") << 3 << 1 << 1;
    QTest::newRow("from a heading up to the last of the group above") << 4 << -1 << 3;
}

void TestGroupedRows::rowsBeside()
{
    QFETCH(int, line);
    QFETCH(int, steps);
    GroupedRows rows(partitionOf(QStringLiteral("ababc"), true));
    rows.setFolded(1, true);
    QTEST(rows.rowBeside(line, steps), "row");
}

QTEST_GUILESS_MAIN(TestGroupedRows)
#include "tst_groupedrows.moc"
