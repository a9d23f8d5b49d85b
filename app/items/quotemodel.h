// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/quotations.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace lectern {

/// A quotation in words.
struct QuoteRow
{
    ArticleId article{0};
    TextSpan span;
    std::optional<EntityId> speaker;
    QString speakerName; ///< the entity's name, else as the article says; empty where nobody is named
    QString cue;
    QString words; ///< in quotation marks where the speech is direct
    QString outlet;
    QString title;
    QString date;
    int day = 0; ///< of `date`, for sorting; the lowest number where there is none
};

/// `today` decides which dates are shown without their year.
[[nodiscard]] std::vector<QuoteRow> quoteRows(const Corpus &corpus, const Quotations &found, const QDate &today);

/// Who said what, one quotation a row. Sorts its own rows.
class QuoteModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Speaker, Cue, Words, Outlet, Date, ColumnCount };

    explicit QuoteModel(QObject *parent = nullptr);
    void setRows(std::vector<QuoteRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QString display(const QuoteRow &row, int column) const;
    void arrange();

    std::vector<QuoteRow> m_rows;
    std::vector<std::size_t> m_order;
    int m_sortColumn = -1; ///< -1: as given
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace lectern
