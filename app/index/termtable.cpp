// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/termtable.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace lectern {

namespace {

constexpr std::size_t FirstSize = 1024;
constexpr std::size_t KeySize = sizeof(std::uint64_t);

std::uint64_t mixed(std::uint64_t value)
{
    value *= 0x9E3779B97F4A7C15;
    return value ^ (value >> 29);
}

std::uint64_t wordAt(const char *bytes, std::size_t size)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, size);
    return word;
}

/// The bytes of a term of up to eight, a hash of a longer one.
std::uint64_t keyOf(std::string_view term)
{
    if (term.size() <= KeySize)
        return wordAt(term.data(), term.size());
    std::uint64_t key = wordAt(term.data(), KeySize);
    std::size_t at = KeySize;
    for (; at + KeySize <= term.size(); at += KeySize)
        key = mixed(key) + wordAt(term.data() + at, KeySize);
    return mixed(key) + wordAt(term.data() + term.size() - KeySize, KeySize);
}

/// Bytes in the order of the alphabet, for comparing eight at a time.
std::uint64_t sortKey(std::string_view term)
{
    std::uint64_t key = wordAt(term.data(), std::min(term.size(), KeySize));
    if constexpr (std::endian::native == std::endian::little)
        key = __builtin_bswap64(key);
    return key;
}

} // namespace

TermTable::TermTable() : m_slots(FirstSize) {}

TermTable::Lookup TermTable::prepare(std::string_view term) const
{
    const std::uint64_t key = keyOf(term);
    const std::uint64_t hash = mixed(key + term.size());
    __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)]);
    return {key, hash};
}

TermNumber TermTable::numberOf(const Lookup &lookup, std::string_view term)
{
    const std::uint64_t key = lookup.key;
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = lookup.hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.length == 0) {
            slot = {key, static_cast<std::uint32_t>(term.size()), size()};
            m_arena += term;
            m_offsets.push_back(static_cast<std::uint32_t>(m_arena.size()));
            if (std::size_t(size()) * 2 > m_slots.size())
                grow();
            return size() - 1;
        }
        if (slot.key == key && slot.length == term.size() &&
            (term.size() <= KeySize || this->term(slot.number) == term))
            return slot.number;
    }
}

void TermTable::grow()
{
    std::vector<Slot> slots(m_slots.size() * 2);
    const std::size_t mask = slots.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.length == 0)
            continue;
        std::size_t at = mixed(slot.key + slot.length) & mask;
        while (slots[at].length != 0)
            at = (at + 1) & mask;
        slots[at] = slot;
    }
    m_slots = std::move(slots);
}

std::vector<TermNumber> TermTable::sorted() const
{
    struct Entry
    {
        std::uint64_t key;
        TermNumber number;
    };
    std::vector<Entry> entries;
    entries.reserve(size());
    for (TermNumber number = 0; number < size(); ++number)
        entries.push_back({sortKey(term(number)), number});
    std::sort(entries.begin(), entries.end(), [this](const Entry &a, const Entry &b) {
        return a.key != b.key ? a.key < b.key : term(a.number) < term(b.number);
    });
    std::vector<TermNumber> numbers;
    numbers.reserve(entries.size());
    for (const Entry &entry : entries)
        numbers.push_back(entry.number);
    return numbers;
}

} // namespace lectern
