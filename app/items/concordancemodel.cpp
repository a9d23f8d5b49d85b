// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/concordancemodel.h"

#include "app/items/datewords.h"
#include "app/items/passagerole.h"

#include <algorithm>
#include <limits>

namespace lectern {

std::vector<ConcordanceModel::Row> concordanceRows(const Corpus &corpus, const Concordance &found, const QDate &today)
{
    std::vector<ConcordanceModel::Row> rows;
    rows.reserve(found.lines.size());
    for (const ConcordanceLine &line : found.lines) {
        const std::optional<DocNumber> doc = corpus.docOf(line.article);
        if (!doc)
            continue;
        const ArticleRecord &record = corpus.record(*doc);
        rows.push_back({line, QString::fromStdString(record.source), QString::fromStdString(record.title),
                        record.date ? dateWords(*record.date, today) : QString(),
                        record.date ? record.date->firstDay().toDayNumber() : std::numeric_limits<int>::min()});
    }
    return rows;
}

ConcordanceModel::ConcordanceModel(QObject *parent) : QAbstractTableModel(parent) {}

void ConcordanceModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ConcordanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConcordanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConcordanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto words = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    switch (role) {
    case Qt::DisplayRole: {
        const QString cells[] = {words(row.line.left), words(row.line.hit), words(row.line.right),
                                 row.source.isEmpty() ? row.title : row.source, row.date};
        return cells[index.column()];
    }
    case Qt::TextAlignmentRole:
        return QVariant(static_cast<int>(index.column() == Before ? Qt::AlignRight | Qt::AlignVCenter
                                                                  : Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return row.title.toHtmlEscaped();
    case PassageArticleRole:
        return row.line.article.value();
    case PassageBeginRole:
        return row.line.span.begin;
    case PassageEndRole:
        return row.line.span.end;
    case PassageWordsRole:
        return tr("%1 [%2] %3", "before, hit, after")
            .arg(words(row.line.left), words(row.line.hit), words(row.line.right));
    default:
        return {};
    }
}

std::vector<std::size_t> ConcordanceModel::placesBy(int column) const
{
    std::vector<ConcordanceLine> lines;
    for (const Row &row : m_rows)
        lines.push_back(row.line);
    if (column == Before || column == Hit || column == After)
        return sortedPlaces(lines, column == Before ? ConcordanceOrder::Left
                                   : column == Hit  ? ConcordanceOrder::Hit
                                                    : ConcordanceOrder::Right);
    std::vector<std::size_t> places = sortedPlaces(lines, ConcordanceOrder::Article);
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return column == Source ? m_rows[a].source.localeAwareCompare(m_rows[b].source) < 0
                                : m_rows[a].day < m_rows[b].day;
    });
    return places;
}

void ConcordanceModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    beginResetModel();
    std::vector<std::size_t> places = placesBy(column);
    if (order == Qt::DescendingOrder)
        std::reverse(places.begin(), places.end());
    std::vector<Row> sorted;
    for (const std::size_t place : places)
        sorted.push_back(std::move(m_rows[place]));
    m_rows = std::move(sorted);
    endResetModel();
}

QVariant ConcordanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            static_cast<int>(section == Before ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter));
    const QString titles[] = {tr("Before"), tr("Hit"), tr("After"), tr("Source"), tr("Date")};
    return role == Qt::DisplayRole ? titles[section] : QVariant();
}

} // namespace lectern
