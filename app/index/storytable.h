// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/index/bytes.h"
#include "app/index/sharedarray.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// The keys of the stories by their number. New ones stand beside those that were there, so that these are shared.
class StoryTable
{
public:
    StoryTable() = default;
    explicit StoryTable(const std::vector<std::string> &keys);

    [[nodiscard]] std::uint32_t size() const noexcept
    {
        return static_cast<std::uint32_t>(m_keys.size() + (m_added ? m_added->size() : 0));
    }
    /// Empty where there is no such story.
    [[nodiscard]] std::string_view key(std::uint32_t number) const;
    [[nodiscard]] std::optional<StoryId> byKey(std::string_view key) const;
    [[nodiscard]] StoryTable with(const std::vector<std::string> &keys) const;

    void save(SectionWriter &out) const;
    /// False where the bytes are damaged. `owner` keeps them alive.
    [[nodiscard]] bool load(SectionReader &in, const std::shared_ptr<const void> &owner);

private:
    Rows<char> m_keys;
    std::shared_ptr<const std::vector<std::string>> m_added;
};

} // namespace lectern
