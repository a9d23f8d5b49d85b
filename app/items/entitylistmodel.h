// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/entitysection.h"

#include <QAbstractItemModel>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace lectern {

enum class EntityOrder { ByCount, ByName, ByDistinctiveness };

/// The sidebar's tree: a section for each type, its entities, and a last row "9 more" where not all are shown. Sorts
/// and searches its own rows.
class EntityListModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind { Section, Entity, More };
    enum Role {
        KindRole = Qt::UserRole,
        TypeRole,
        EntityIdRole,
        InFilterRole, ///< articles of the filter; for a section, entities in it
        InAllRole,
        ShareRole, ///< 0 to 1, of the entity most often named in the section
        StateRole,
        LargestRole, ///< largest number of articles of any entity shown, for the width of columns
    };

    explicit EntityListModel(QObject *parent = nullptr);

    /// The tree keeps its rows, and a view its selection and scroll position, where only counts have changed.
    void setSections(std::vector<EntitySection> sections);
    void setOrder(EntityOrder order);
    [[nodiscard]] EntityOrder order() const { return m_order; }
    /// Shows only entities one of whose words begins with each of the words searched for, accents aside.
    void setSearch(const QString &text);
    [[nodiscard]] bool isSearching() const { return !m_search.empty(); }
    /// Shows more rows of the section that a "more" row stands for.
    void showMore(const QModelIndex &index);

    [[nodiscard]] std::optional<EntityId> entityAt(const QModelIndex &index) const;
    [[nodiscard]] const EntityRow *rowAt(const QModelIndex &index) const;
    /// Invalid where the entity is not shown.
    [[nodiscard]] QModelIndex indexOf(EntityId id) const;
    [[nodiscard]] QModelIndex indexOf(EntityType type) const;
    /// Makes an entity visible that the section has beyond its first rows. Invalid where no row has it.
    QModelIndex reveal(EntityId id);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    static constexpr int FirstRows = 5; ///< of a section, before "more"
    static constexpr int MoreRows = 50;

private:
    struct Node
    {
        EntitySection section;
        std::vector<std::vector<std::string>> words; ///< of each row, folded; made when first searched
        std::vector<std::size_t> shown;              ///< rows in order, those that match the search
        int limit = FirstRows;
        std::uint32_t most = 0; ///< largest count in the filter

        [[nodiscard]] int visibleRows() const;
        [[nodiscard]] bool hasMore() const;
    };

    [[nodiscard]] bool showSameRows(const std::vector<Node> &nodes) const;
    void arrange(Node &node) const;
    void rearrangeAll();
    [[nodiscard]] bool matches(const Node &node, std::size_t row) const;
    [[nodiscard]] const Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant sectionData(const Node &node, int role) const;
    [[nodiscard]] QVariant entityData(const Node &node, const EntityRow &row, int role) const;
    [[nodiscard]] QVariant moreData(const Node &node, int role) const;

    std::vector<Node> m_nodes;
    std::vector<std::string> m_search;
    EntityOrder m_order = EntityOrder::ByCount;
    std::uint32_t m_largest = 0;
    bool m_hidesMore = false; ///< while "more" rows give way to the rows they stand for
};

} // namespace lectern

Q_DECLARE_METATYPE(lectern::EntityListModel::Kind)
