// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/charttablemodel.h"

#include "app/items/typelabels.h"
#include "widgets/charts/charttext.h"

#include <QLocale>

namespace lectern {

ChartTableModel::ChartTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void ChartTableModel::setChart(const Chart &chart)
{
    beginResetModel();
    m_chart = chart;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.values.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_chart.kind == ChartKind::Distinctive ? ColumnCount : Elsewhere;
}

QString ChartTableModel::display(const ChartValue &value, int column) const
{
    switch (column) {
    case Label:
        return valueTitle(m_chart, value);
    case Type:
        return value.type ? typeLabel(*value.type) : QString();
    case Articles:
        return countText(value.frequency.articles);
    case Mentions:
        return countText(value.frequency.mentions);
    case Stories:
        return countText(value.stories);
    case Elsewhere:
        return value.contrast ? countText(value.contrast->rest.articles) : QString();
    case Effect:
        return value.contrast ? effectText(value.contrast->effect) : QString();
    case Keyness:
        return value.contrast ? QLocale().toString(value.contrast->keyness, 'f', 1) : QString();
    default:
        return {};
    }
}

QVariant ChartTableModel::sortKey(const ChartValue &value, int column)
{
    switch (column) {
    case Label:
        return value.bin && !value.entity ? QVariant(value.bin->first.toDayNumber())
                                          : QVariant(cleanLabel(value.label));
    case Articles:
        return value.frequency.articles;
    case Mentions:
        return value.frequency.mentions;
    case Stories:
        return value.stories;
    case Elsewhere:
        return value.contrast ? value.contrast->rest.articles : 0;
    case Effect:
        return value.contrast ? value.contrast->effect : 0;
    case Keyness:
        return value.contrast ? value.contrast->keyness : 0;
    default:
        return value.type ? static_cast<int>(*value.type) : 0;
    }
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChartValue &value = m_chart.values[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(value, index.column());
    case Qt::TextAlignmentRole:
        return index.column() < Articles ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return index.column() == Label ? valueDescription(m_chart, value) : display(value, index.column());
    case SortRole:
        return sortKey(value, index.column());
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return section < Articles ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                  : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    switch (section) {
    case Label:
        return m_chart.kind == ChartKind::Timeline ? tr("Time") : tr("Name");
    case Type:
        return tr("Type");
    case Articles:
        return tr("Articles");
    case Mentions:
        return tr("Mentions");
    case Stories:
        return tr("Stories");
    case Elsewhere:
        return tr("Articles elsewhere");
    case Effect:
        return tr("As often");
    case Keyness:
        return tr("G²");
    default:
        return {};
    }
}

} // namespace lectern
