// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/storytable.h"

#include "app/index/overlay.h"

namespace lectern {

StoryTable::StoryTable(const std::vector<std::string> &keys)
{
    std::vector<std::uint32_t> offsets{0};
    std::vector<char> letters;
    for (const std::string &key : keys) {
        letters.insert(letters.end(), key.begin(), key.end());
        offsets.push_back(static_cast<std::uint32_t>(letters.size()));
    }
    m_keys = {std::move(offsets), std::move(letters)};
}

std::string_view StoryTable::key(std::uint32_t number) const
{
    if (number >= size())
        return {};
    if (number >= m_keys.size())
        return (*m_added)[number - m_keys.size()];
    const std::span<const char> letters = m_keys.row(number);
    return {letters.data(), letters.size()};
}

std::optional<StoryId> StoryTable::byKey(std::string_view wanted) const
{
    for (std::uint32_t number = 0; number < size(); ++number)
        if (key(number) == wanted)
            return StoryId(number);
    return std::nullopt;
}

StoryTable StoryTable::with(const std::vector<std::string> &keys) const
{
    if (keys.empty())
        return *this;
    auto added = m_added ? *m_added : std::vector<std::string>();
    added.insert(added.end(), keys.begin(), keys.end());
    StoryTable table = *this;
    table.m_added = std::make_shared<const std::vector<std::string>>(std::move(added));
    if (table.m_added->size() <= overlayLimit(m_keys.size()))
        return table;
    std::vector<std::string> all;
    for (std::uint32_t number = 0; number < table.size(); ++number)
        all.emplace_back(table.key(number));
    return StoryTable(all);
}

void StoryTable::save(SectionWriter &out) const
{
    std::vector<std::string> all;
    for (std::uint32_t number = 0; number < size(); ++number)
        all.emplace_back(key(number));
    putSection(out, m_added ? StoryTable(all).m_keys : m_keys);
}

bool StoryTable::load(SectionReader &in, const std::shared_ptr<const void> &owner)
{
    const std::optional<Rows<char>> keys = getRows<char>(in, owner);
    if (keys)
        m_keys = *keys;
    return keys.has_value();
}

} // namespace lectern
