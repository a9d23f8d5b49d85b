// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/concordancemodel.h"

#include "app/items/datewords.h"
#include "app/items/passagerole.h"

#include <algorithm>
#include <limits>
#include <map>

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
    group();
    endResetModel();
}

void ConcordanceModel::setGrouping(std::optional<Column> column)
{
    if (column == m_grouping)
        return;
    beginResetModel();
    m_grouping = column;
    m_folded.clear();
    group();
    endResetModel();
}

void ConcordanceModel::setShown(int row, bool isShown)
{
    if (row < 0 || row >= rowCount() || !m_entries[static_cast<std::size_t>(row)].isHeading)
        return;
    const QString key = m_groups[m_entries[static_cast<std::size_t>(row)].index].key;
    if (isShown == (m_folded.count(key) == 0))
        return;
    beginResetModel();
    if (isShown)
        m_folded.erase(key);
    else
        m_folded.insert(key);
    listEntries();
    endResetModel();
}

int ConcordanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ConcordanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConcordanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    if (entry.isHeading)
        return index.column() == 0 ? heading(m_groups[entry.index], role) : QVariant();
    const Row &row = m_rows[entry.index];
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
    arrange(places);
    group();
    endResetModel();
}

void ConcordanceModel::arrange(const std::vector<std::size_t> &places)
{
    std::vector<Row> arranged;
    for (const std::size_t place : places)
        arranged.push_back(std::move(m_rows[place]));
    m_rows = std::move(arranged);
}

QString ConcordanceModel::groupOf(const Row &row) const
{
    switch (*m_grouping) {
    case Before:
        return QString::fromStdString(groupWord(row.line, ConcordanceOrder::Left));
    case After:
        return QString::fromStdString(groupWord(row.line, ConcordanceOrder::Right));
    case Source:
        return row.source;
    default:
        return QString::fromStdString(row.line.hit).toCaseFolded();
    }
}

/// Puts the rows of each group together, in the order they had, the largest group first.
void ConcordanceModel::group()
{
    m_groups.clear();
    std::map<QString, std::vector<std::size_t>> members;
    for (std::size_t i = 0; m_grouping && i < m_rows.size(); ++i)
        members[groupOf(m_rows[i])].push_back(i);
    using Members = std::pair<QString, std::vector<std::size_t>>;
    std::vector<Members> groups(members.begin(), members.end());
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Members &a, const Members &b) { return a.second.size() > b.second.size(); });
    std::vector<std::size_t> places;
    for (const auto &[key, rows] : groups) {
        m_groups.push_back({key, places.size(), places.size() + rows.size()});
        places.insert(places.end(), rows.begin(), rows.end());
    }
    if (m_grouping)
        arrange(places);
    listEntries();
}

void ConcordanceModel::listEntries()
{
    m_entries.clear();
    const auto list = [this](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            m_entries.push_back({false, i});
    };
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_entries.push_back({true, i});
        if (m_folded.count(m_groups[i].key) == 0)
            list(m_groups[i].begin, m_groups[i].end);
    }
    if (!m_grouping)
        list(0, m_rows.size());
}

QVariant ConcordanceModel::heading(const Group &group, int role) const
{
    const int size = static_cast<int>(group.end - group.begin);
    const QString none = m_grouping == Source   ? tr("Source not known")
                         : m_grouping == Before ? tr("Nothing before")
                                                : tr("Nothing after");
    const QString name = group.key.isEmpty() ? none : group.key;
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 \u2013 %2", "the word of a group, places in it").arg(name, tr("%n place(s)", nullptr, size));
    case PassageHeadingRole:
        return m_folded.count(group.key) == 0;
    case PassageWordsRole:
        return heading(group, Qt::DisplayRole);
    default:
        return {};
    }
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
