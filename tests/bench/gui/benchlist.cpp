// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/articlelistmodel.h"
#include "tests/bench/cpuclock.h"
#include "tests/bench/gui/benchgui.h"
#include "tests/bench/sentencemodel.h"
#include "widgets/documents/documentpane.h"

#include <QListView>

namespace lectern::bench {

namespace {

constexpr int Many = 1'000'000;
constexpr int Few = 10'000;
constexpr int Jumps = 400;

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
                .outlet = QStringLiteral("Courier %1").arg(row % 97),
                .date = QStringLiteral("12 May"),
                .snippet = QStringLiteral("The first of two ferries left at noon, said number %1.").arg(row),
                .hits = {},
                .outlets = row % 5};
    }

private:
    int m_count;
};

double jumpP99(int rows)
{
    ArticleListModel model;
    DocumentPane pane(&model);
    showToMeasure(pane);
    model.setRows(std::make_shared<const GeneratedRows>(rows));
    pane.setLibraryCount(rows);
    QListView *view = pane.view();
    BenchRandom random(7);
    std::vector<double> seconds;
    for (int jump = 0; jump < Jumps; ++jump) {
        const QModelIndex index = model.index(static_cast<int>(random.below(static_cast<std::uint32_t>(rows))));
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
    figures.add({QStringLiteral("jump in a list of 1 000 000, p99, against 10 000"), jumpP99(Many) * 1e3,
                 jumpP99(Few) * 1e3, QStringLiteral("ms"), Bound{Bound::Is::AtMost, 1.5}});
}

} // namespace lectern::bench
