// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/keyedpostings.h"

#include <functional>

namespace lectern {

namespace {

using Pair = KeyedPostings::Pair;
using Change = KeyedPostings::Change;

/// Sorts by key, then article; by counting where the keys lie dense enough, which is ten times as fast.
std::vector<Pair> sorted(std::vector<Pair> pairs)
{
    constexpr std::size_t SparseKeys = 4;
    const auto largest = std::max_element(pairs.begin(), pairs.end());
    if (largest == pairs.end() || largest->key / SparseKeys > pairs.size() ||
        !std::is_sorted(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.doc < b.doc; })) {
        std::sort(pairs.begin(), pairs.end());
        return pairs;
    }
    std::vector<std::uint32_t> next(std::size_t(largest->key) + 2);
    for (const Pair &pair : pairs)
        ++next[std::size_t(pair.key) + 1];
    for (std::size_t key = 1; key < next.size(); ++key)
        next[key] += next[key - 1];
    std::vector<Pair> result(pairs.size());
    for (const Pair &pair : pairs)
        result[next[pair.key]++] = pair;
    return result;
}

/// Without repetitions.
template<typename T>
bool isAscending(std::span<const T> values)
{
    return std::adjacent_find(values.begin(), values.end(), std::greater_equal<>()) == values.end();
}

/// The articles of `docs` without those that are gone and with those that came. `changes` are of one key, sorted.
std::vector<LocalDoc> changed(std::span<const LocalDoc> docs, std::span<const Change> changes)
{
    std::vector<LocalDoc> result;
    result.reserve(docs.size() + changes.size());
    auto doc = docs.begin();
    for (const Change &change : changes) {
        for (; doc != docs.end() && *doc < change.doc; ++doc)
            result.push_back(*doc);
        const bool isThere = doc != docs.end() && *doc == change.doc;
        if (isThere)
            ++doc;
        if (change.is == Change::Is::Here)
            result.push_back(change.doc);
    }
    result.insert(result.end(), doc, docs.end());
    return result;
}

} // namespace

KeyedPostings::KeyedPostings(std::vector<Pair> pairs)
{
    std::vector<std::uint32_t> keys;
    std::vector<std::uint32_t> offsets;
    std::vector<LocalDoc> docs;
    docs.reserve(pairs.size());
    for (const Pair &pair : sorted(std::move(pairs))) {
        if (keys.empty() || keys.back() != pair.key) {
            keys.push_back(pair.key);
            offsets.push_back(static_cast<std::uint32_t>(docs.size()));
        }
        docs.push_back(pair.doc);
    }
    offsets.push_back(static_cast<std::uint32_t>(docs.size()));
    m_keys = std::move(keys);
    m_rows = {std::move(offsets), std::move(docs)};
}

std::span<const LocalDoc> KeyedPostings::row(std::uint32_t key) const
{
    if (const SharedArray<LocalDoc> *replaced = m_overlay.find(key))
        return replaced->values();
    const auto keys = m_keys.values();
    const auto found = std::lower_bound(keys.begin(), keys.end(), key);
    return found == keys.end() || *found != key ? std::span<const LocalDoc>()
                                                : m_rows.row(static_cast<std::size_t>(found - keys.begin()));
}

KeyedPostings KeyedPostings::with(std::vector<Change> changes) const
{
    std::sort(changes.begin(), changes.end());
    std::vector<Overlay<SharedArray<LocalDoc>>::Entry> replaced;
    for (auto begin = changes.begin(); begin != changes.end();) {
        const auto end =
            std::find_if(begin, changes.end(), [begin](const Change &change) { return change.key != begin->key; });
        replaced.push_back({begin->key, changed(row(begin->key), std::span(begin, end))});
        begin = end;
    }
    KeyedPostings result = *this;
    result.m_overlay = m_overlay.with(std::move(replaced));
    return result.m_overlay.size() > overlayLimit(m_keys.size()) ? result.flat() : result;
}

KeyedPostings KeyedPostings::flat() const
{
    if (m_overlay.isEmpty())
        return *this;
    std::vector<std::uint32_t> all;
    all.reserve(m_keys.size() + m_overlay.size());
    for (const auto &entry : m_overlay.entries())
        all.push_back(entry.number);
    all.insert(all.end(), m_keys.values().begin(), m_keys.values().end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::erase_if(all, [this](std::uint32_t key) { return row(key).empty(); });
    std::vector<std::uint32_t> offsets{0};
    std::vector<LocalDoc> docs;
    for (const std::uint32_t key : all) {
        const std::span<const LocalDoc> kept = row(key);
        docs.insert(docs.end(), kept.begin(), kept.end());
        offsets.push_back(static_cast<std::uint32_t>(docs.size()));
    }
    KeyedPostings result;
    result.m_keys = std::move(all);
    result.m_rows = {std::move(offsets), std::move(docs)};
    return result;
}

void KeyedPostings::save(SectionWriter &out) const
{
    const KeyedPostings whole = flat();
    putSection(out, whole.m_keys);
    putSection(out, whole.m_rows);
}

bool KeyedPostings::load(SectionReader &in, const std::shared_ptr<const void> &owner, std::uint32_t docCount,
                         std::uint32_t keyCount)
{
    m_keys = getArray<std::uint32_t>(in, owner);
    std::optional<Rows<LocalDoc>> rows = getRows<LocalDoc>(in, owner);
    if (in.failed() || !rows || rows->size() != m_keys.size())
        return false;
    m_rows = *std::move(rows);
    const auto keys = m_keys.values();
    if (!isAscending(keys) || (!keys.empty() && keys.back() >= keyCount))
        return false;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const std::span<const LocalDoc> docs = m_rows.row(i);
        if (!isAscending(docs) || (!docs.empty() && docs.back() >= docCount))
            return false;
    }
    return true;
}

} // namespace lectern
