// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"

#include <QAbstractTableModel>

namespace lectern {

/// A chart as a table: the twin for screen readers and for whoever wants the numbers.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The last three are of a chart of what is distinctive only.
    enum Column { Label, Type, Articles, Mentions, Stories, Elsewhere, Effect, Keyness, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit ChartTableModel(QObject *parent = nullptr);
    void setChart(const Chart &chart);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString display(const ChartValue &value, int column) const;
    [[nodiscard]] static QVariant sortKey(const ChartValue &value, int column);

    Chart m_chart;
};

} // namespace lectern
