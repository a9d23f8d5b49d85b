// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/articlelistmodel.h"
#include "tests/bench/cpuclock.h"
#include "tests/bench/gui/benchgui.h"
#include "tests/bench/sentencemodel.h"
#include "widgets/documents/documentpane.h"

#include <QListView>

#include <algorithm>

namespace lectern::bench {

namespace {

constexpr int Many = 1'000'000;
constexpr int Few = 10'000;
constexpr int Jumps = 400;
constexpr int Outlets = 97;
constexpr int ArticlesOfStory = 3; ///< and of a month a hundred times as many

/// Rows that are made when they are asked for, as those of a library are.
class GeneratedRows final : public ArticleRows
{
public:
    explicit GeneratedRows(int count) : m_count(count) {}
    [[nodiscard]] int count() const override { return m_count; }
    [[nodiscard]] ArticleId id(int row) const override { return ArticleId(static_cast<std::uint32_t>(row)); }
    [[nodiscard]] int rowOf(ArticleId id) const override { return static_cast<int>(id.value()); }
    [[nodiscard]] ArticleRow row(int row) const override
    {
        return {.id = id(row),
                .title = QStringLiteral("Article %1 of the harbour and what it means for trade").arg(row),
                .outlet = QStringLiteral("Courier %1").arg(row % Outlets),
                .date = QStringLiteral("12 May"),
                .snippet = QStringLiteral("The first of two ferries left at noon, said number %1.").arg(row),
                .hits = {},
                .file = {},
                .outlets = row % 5};
    }
    /// Outlets stand in the order in which they come; months are as many as the library is long.
    [[nodiscard]] RowPartition partition(ArticleGrouping grouping) const override
    {
        RowPartition partition;
        for (int row = 0; row < m_count; ++row)
            partition.groupOf.push_back(groupOf(grouping, row));
        partition.groups = 1 + *std::max_element(partition.groupOf.begin(), partition.groupOf.end());
        partition.isHeadingAlways = grouping != ArticleGrouping::Story;
        return partition;
    }
    [[nodiscard]] std::string groupKey(ArticleGrouping grouping, int row) const override
    {
        return std::to_string(groupOf(grouping, row));
    }
    [[nodiscard]] QString groupName(ArticleGrouping, int row) const override
    {
        return QStringLiteral("Courier %1").arg(row % Outlets);
    }

private:
    [[nodiscard]] static std::uint32_t groupOf(ArticleGrouping grouping, int row)
    {
        const int group = grouping == ArticleGrouping::Outlet  ? row % Outlets
                          : grouping == ArticleGrouping::Story ? row / ArticlesOfStory
                                                               : row / (100 * ArticlesOfStory);
        return static_cast<std::uint32_t>(group);
    }

    int m_count;
};

double jumpP99(int rows, ArticleGrouping grouping)
{
    ArticleListModel model;
    model.setGrouping(grouping);
    DocumentPane pane(&model);
    showToMeasure(pane);
    model.setRows(std::make_shared<const GeneratedRows>(rows));
    pane.setLibraryCount(rows);
    QListView *view = pane.view();
    BenchRandom random(7);
    std::vector<double> seconds;
    for (int jump = 0; jump < Jumps; ++jump) {
        const QModelIndex index =
            model.index(static_cast<int>(random.below(static_cast<std::uint32_t>(model.rowCount()))));
        seconds.push_back(secondsOf([&] {
            view->scrollTo(index, QAbstractItemView::PositionAtTop);
            view->viewport()->repaint();
        }));
    }
    return quantile(seconds, 0.99);
}

} // namespace

void measureList(Figures &figures)
{
    const auto measure = [&figures](const QString &name, ArticleGrouping grouping) {
        figures.add({name, jumpP99(Many, grouping) * 1e3, jumpP99(Few, grouping) * 1e3, QStringLiteral("ms"),
                     Bound{Bound::Is::AtMost, 1.5}});
    };
    measure(QStringLiteral("jump in a list of 1 000 000, p99, against 10 000"), ArticleGrouping::None);
    measure(QStringLiteral("the same in groups by story"), ArticleGrouping::Story);
    measure(QStringLiteral("the same in groups by outlet"), ArticleGrouping::Outlet);
    measure(QStringLiteral("the same in groups by month"), ArticleGrouping::Month);
}

} // namespace lectern::bench
