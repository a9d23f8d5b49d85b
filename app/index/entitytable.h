// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/folding.h"
#include "app/index/bytes.h"
#include "app/index/entitypatch.h"
#include "app/index/lazychunks.h"
#include "app/index/nameindex.h"
#include "app/index/overlay.h"
#include "app/index/sharedarray.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

namespace lectern {

/// The entities of a snapshot by their number. Those of a mapped file are unpacked when they are first asked for. An
/// entity that was taken out leaves its number behind with an empty key and no articles; iteration passes it over.
class EntityTable
{
public:
    EntityTable() = default;
    /// Sorted by key.
    explicit EntityTable(std::vector<Entity> entities);

    [[nodiscard]] std::uint32_t size() const noexcept { return m_size; } ///< one more than the last number
    [[nodiscard]] bool empty() const noexcept { return m_size == 0; }
    [[nodiscard]] EntityType type(EntityId id) const;
    /// type() of all, for who asks for most of them.
    [[nodiscard]] std::vector<EntityType> types() const;
    [[nodiscard]] const Entity &at(EntityId id) const;
    [[nodiscard]] const Entity &operator[](std::size_t number) const
    {
        return at(EntityId(static_cast<std::uint32_t>(number)));
    }
    [[nodiscard]] bool isThere(EntityId id) const { return !key(id.value()).empty(); }
    /// Empty where the entity is gone; cheaper than at().
    [[nodiscard]] std::string_view key(std::uint32_t number) const;
    [[nodiscard]] std::optional<EntityId> byKey(std::string_view key) const;
    /// Whether the key of one comes before that of the other.
    [[nodiscard]] bool isBefore(EntityId a, EntityId b) const
    {
        return m_overlay.isEmpty() && m_byKey.size() == 0 ? a < b : key(a.value()) < key(b.value());
    }
    enum class Word { Is, Begins };
    /// Entities that may have such a word in a name or alias, ascending: none that has one is missing. Looks at few of
    /// them; the first call for a library reads all names.
    [[nodiscard]] std::vector<EntityId> mayBeNamed(const FoldedTerm &word, Word how) const;
    /// All of them by number, those that are gone too.
    [[nodiscard]] std::vector<Entity> all() const;
    [[nodiscard]] EntityTable with(const EntityPatch &patch) const;

    /// Steps over the entities that are there.
    class Iterator
    {
    public:
        Iterator(const EntityTable &table, std::uint32_t number) : m_table(table), m_number(number) { skipGone(); }
        [[nodiscard]] const Entity &operator*() const { return m_table.at(EntityId(m_number)); }
        [[nodiscard]] EntityId id() const { return EntityId(m_number); }
        Iterator &operator++()
        {
            ++m_number;
            skipGone();
            return *this;
        }
        bool operator==(const Iterator &other) const { return m_number == other.m_number; }

    private:
        void skipGone()
        {
            while (m_number < m_table.size() && !m_table.isThere(EntityId(m_number)))
                ++m_number;
        }
        const EntityTable &m_table;
        std::uint32_t m_number;
    };
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, m_size}; }

    void save(SectionWriter &out) const;
    /// False where the bytes are damaged. `owner` keeps them alive.
    [[nodiscard]] bool load(SectionReader &in, const std::shared_ptr<const void> &owner);

private:
    /// Entities that are unpacked on demand; shared, for the table is copied.
    struct Packed
    {
        explicit Packed(std::size_t size) : chunks(size) {}
        Rows<std::byte> rows;
        LazyChunks<Entity> chunks;
    };
    /// The names of the base, gathered on demand.
    struct Names
    {
        std::once_flag once;
        NameIndex index;
    };
    using Shared = std::shared_ptr<const Entity>;
    [[nodiscard]] std::uint32_t baseSize() const { return static_cast<std::uint32_t>(m_types.size()); }
    [[nodiscard]] const Entity &base(std::uint32_t number) const;
    [[nodiscard]] std::string_view baseKey(std::uint32_t position) const;
    [[nodiscard]] EntityTable flat() const;

    std::uint32_t m_size = 0;
    SharedArray<EntityType> m_types;                       ///< of the base
    std::shared_ptr<const std::vector<Entity>> m_entities; ///< of the base; null where they are packed
    std::shared_ptr<Packed> m_packed;
    SharedArray<std::uint32_t> m_byKey; ///< the base in the order of the keys; empty where the numbers are in it
    Overlay<Shared> m_overlay;          ///< changed and new ones
    std::shared_ptr<Names> m_names = std::make_shared<Names>();
};

} // namespace lectern
