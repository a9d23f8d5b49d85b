// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/entitylistmodel.h"

#include "app/base/folding.h"
#include "app/items/typelabels.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <utility>

namespace lectern {

namespace {

/// Parent of an entity row; sections have this as their own id.
constexpr quintptr TopLevel = std::numeric_limits<quintptr>::max();

/// The folded words of all forms of a name, both readings of schwa.
std::vector<std::string> searchWords(const EntityRow &row)
{
    std::vector<std::string> words;
    const auto add = [&](const QString &name) {
        for (FoldedTerm &term : foldedTerms(name.toStdString())) {
            words.push_back(std::move(term.term));
            if (!term.alternate.empty())
                words.push_back(std::move(term.alternate));
        }
    };
    add(row.name);
    for (const QString &alias : row.aliases)
        add(alias);
    return words;
}

QString stateWords(EntityState state)
{
    if (state == EntityState::Required)
        return EntityListModel::tr("required");
    if (state == EntityState::Alternative)
        return EntityListModel::tr("one of several required");
    return state == EntityState::Excluded ? EntityListModel::tr("excluded") : QString();
}

} // namespace

int EntityListModel::Node::visibleRows() const
{
    // "1 more" would take the place of what it hides.
    const auto wanted = static_cast<std::size_t>(limit);
    return static_cast<int>(shown.size() <= wanted + 1 ? shown.size() : wanted);
}

bool EntityListModel::Node::hasMore() const
{
    return shown.size() > static_cast<std::size_t>(visibleRows());
}

EntityListModel::EntityListModel(QObject *parent) : QAbstractItemModel(parent) {}

void EntityListModel::setSections(std::vector<EntitySection> sections)
{
    std::vector<Node> nodes;
    m_largest = 0;
    for (EntitySection &section : sections) {
        for (const EntityRow &row : section.rows)
            m_largest = std::max(m_largest, row.inAll.articles);
        Node node;
        if (const QModelIndex old = indexOf(section.type); old.isValid())
            node.limit = m_nodes[static_cast<std::size_t>(old.row())].limit;
        node.section = std::move(section);
        arrange(node);
        nodes.push_back(std::move(node));
    }
    if (!showSameRows(nodes)) {
        beginResetModel();
        m_nodes = std::move(nodes);
        return endResetModel();
    }
    m_nodes = std::move(nodes);
    for (int i = 0; i < rowCount(); ++i) {
        const QModelIndex top = index(i, 0);
        Q_EMIT dataChanged(top, top);
        if (const int rows = rowCount(top); rows > 0)
            Q_EMIT dataChanged(index(0, 0, top), index(rows - 1, 0, top));
    }
}

bool EntityListModel::showSameRows(const std::vector<Node> &nodes) const
{
    return std::equal(m_nodes.begin(), m_nodes.end(), nodes.begin(), nodes.end(), [](const Node &a, const Node &b) {
        if (a.section.type != b.section.type || a.visibleRows() != b.visibleRows() || a.hasMore() != b.hasMore())
            return false;
        const auto rows = static_cast<std::size_t>(a.visibleRows());
        for (std::size_t i = 0; i < rows; ++i)
            if (a.section.rows[a.shown[i]].id != b.section.rows[b.shown[i]].id)
                return false;
        return true;
    });
}

void EntityListModel::setOrder(EntityOrder order)
{
    if (m_order == order)
        return;
    m_order = order;
    rearrangeAll();
}

void EntityListModel::setSearch(const QString &text)
{
    std::vector<std::string> words;
    for (FoldedTerm &term : foldedTerms(text.toStdString()))
        words.push_back(std::move(term.term));
    if (words == m_search)
        return;
    m_search = std::move(words);
    for (Node &node : m_nodes)
        node.limit = FirstRows;
    rearrangeAll();
}

void EntityListModel::rearrangeAll()
{
    beginResetModel();
    for (Node &node : m_nodes)
        arrange(node);
    endResetModel();
}

void EntityListModel::arrange(Node &node) const
{
    const std::vector<EntityRow> &rows = node.section.rows;
    if (!m_search.empty() && node.words.size() != rows.size()) {
        node.words.clear();
        std::transform(rows.begin(), rows.end(), std::back_inserter(node.words), searchWords);
    }
    node.shown.clear();
    node.most = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        node.most = std::max(node.most, rows[i].inFilter.articles);
        if (m_search.empty() || matches(node, i))
            node.shown.push_back(i);
    }
    if (m_order == EntityOrder::ByCount)
        return std::stable_sort(node.shown.begin(), node.shown.end(), [&](std::size_t a, std::size_t b) {
            return rows[a].inFilter.articles > rows[b].inFilter.articles;
        });
    if (m_order == EntityOrder::ByDistinctiveness)
        return std::stable_sort(node.shown.begin(), node.shown.end(), [&](std::size_t a, std::size_t b) {
            return rows[a].distinctiveness > rows[b].distinctiveness;
        });
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(node.shown.begin(), node.shown.end(),
                     [&](std::size_t a, std::size_t b) { return collator.compare(rows[a].name, rows[b].name) < 0; });
}

bool EntityListModel::matches(const Node &node, std::size_t row) const
{
    const std::vector<std::string> &words = node.words[row];
    return std::all_of(m_search.begin(), m_search.end(), [&](const std::string &wanted) {
        return std::any_of(words.begin(), words.end(),
                           [&](const std::string &word) { return word.starts_with(wanted); });
    });
}

void EntityListModel::showMore(const QModelIndex &index)
{
    if (!index.isValid() || index.internalId() == TopLevel)
        return;
    const QModelIndex top = index.parent();
    Node &node = m_nodes[static_cast<std::size_t>(top.row())];
    if (!node.hasMore())
        return;
    const int before = node.visibleRows();
    beginRemoveRows(top, before, before);
    m_hidesMore = true;
    endRemoveRows();
    const int limit = std::exchange(node.limit, before + MoreRows);
    const int last = node.visibleRows() - (node.hasMore() ? 0 : 1);
    node.limit = limit;
    beginInsertRows(top, before, last);
    node.limit = before + MoreRows;
    m_hidesMore = false;
    endInsertRows();
}

std::optional<EntityId> EntityListModel::entityAt(const QModelIndex &index) const
{
    const EntityRow *row = rowAt(index);
    return row ? std::optional(row->id) : std::nullopt;
}

const EntityRow *EntityListModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == TopLevel)
        return nullptr;
    const Node &node = m_nodes[static_cast<std::size_t>(index.internalId())];
    if (index.row() >= node.visibleRows())
        return nullptr;
    return &node.section.rows[node.shown[static_cast<std::size_t>(index.row())]];
}

QModelIndex EntityListModel::indexOf(EntityId id) const
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const Node &node = m_nodes[i];
        for (int row = 0; row < node.visibleRows(); ++row)
            if (node.section.rows[node.shown[static_cast<std::size_t>(row)]].id == id)
                return createIndex(row, 0, static_cast<quintptr>(i));
    }
    return {};
}

QModelIndex EntityListModel::indexOf(EntityType type) const
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        if (m_nodes[i].section.type == type)
            return createIndex(static_cast<int>(i), 0, TopLevel);
    return {};
}

QModelIndex EntityListModel::reveal(EntityId id)
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const Node &node = m_nodes[i];
        const auto found = std::find_if(node.shown.begin(), node.shown.end(),
                                        [&](std::size_t row) { return node.section.rows[row].id == id; });
        if (found == node.shown.end())
            continue;
        const int row = static_cast<int>(found - node.shown.begin());
        while (row >= m_nodes[i].visibleRows())
            showMore(index(m_nodes[i].visibleRows(), 0, index(static_cast<int>(i), 0)));
        return createIndex(row, 0, static_cast<quintptr>(i));
    }
    return {};
}

QModelIndex EntityListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : TopLevel);
}

QModelIndex EntityListModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == TopLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, TopLevel);
}

int EntityListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_nodes.size());
    if (parent.internalId() != TopLevel || parent.column() > 0)
        return 0;
    const Node &node = m_nodes[static_cast<std::size_t>(parent.row())];
    return node.visibleRows() + (node.hasMore() && !m_hidesMore ? 1 : 0);
}

int EntityListModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags EntityListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && index.internalId() != TopLevel ? flags | Qt::ItemNeverHasChildren : flags;
}

const EntityListModel::Node *EntityListModel::nodeOf(const QModelIndex &index) const
{
    const auto at = index.internalId() == TopLevel ? static_cast<std::size_t>(index.row())
                                                   : static_cast<std::size_t>(index.internalId());
    return at < m_nodes.size() ? &m_nodes[at] : nullptr;
}

QVariant EntityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeOf(index);
    if (index.internalId() == TopLevel)
        return sectionData(node, role);
    const EntityRow *row = rowAt(index);
    return row ? entityData(node, *row, role) : moreData(node, role);
}

QVariant EntityListModel::sectionData(const Node &node, int role) const
{
    const EntitySection &section = node.section;
    switch (role) {
    case Qt::DisplayRole:
        return typePluralLabel(section.type);
    case Qt::AccessibleTextRole:
        return tr("%1, %2 of %3")
            .arg(typePluralLabel(section.type))
            .arg(section.distinctInFilter)
            .arg(section.distinctInAll);
    case KindRole:
        return QVariant::fromValue(Kind::Section);
    case TypeRole:
        return static_cast<int>(section.type);
    case InFilterRole:
        return section.distinctInFilter;
    case InAllRole:
        return section.distinctInAll;
    default:
        return {};
    }
}

QVariant EntityListModel::entityData(const Node &node, const EntityRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return row.aliases.isEmpty() ? row.name
                                     : tr("%1\nAlso: %2").arg(row.name, row.aliases.join(QStringLiteral("; ")));
    case Qt::AccessibleTextRole: {
        const QString counts =
            tr("%1, %2 of %3 articles").arg(row.name).arg(row.inFilter.articles).arg(row.inAll.articles);
        const QString state = stateWords(row.state);
        return state.isEmpty() ? counts : QStringLiteral("%1, %2").arg(counts, state);
    }
    case KindRole:
        return QVariant::fromValue(Kind::Entity);
    case TypeRole:
        return static_cast<int>(node.section.type);
    case EntityIdRole:
        return row.id.value();
    case InFilterRole:
        return row.inFilter.articles;
    case InAllRole:
        return row.inAll.articles;
    case ShareRole:
        return node.most == 0 ? 0.0 : double(row.inFilter.articles) / node.most;
    case LargestRole:
        return m_largest;
    case StateRole:
        return QVariant::fromValue(row.state);
    default:
        return {};
    }
}

QVariant EntityListModel::moreData(const Node &node, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%n more", nullptr, static_cast<int>(node.shown.size()) - node.visibleRows());
    case KindRole:
        return QVariant::fromValue(Kind::More);
    case TypeRole:
        return static_cast<int>(node.section.type);
    default:
        return {};
    }
}

} // namespace lectern
