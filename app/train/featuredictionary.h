// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/featureswords.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lectern::train {

/// Numbers the features of the training data. First every feature is counted, then the frequent ones get numbers in
/// ascending order of their hash.
class FeatureDictionary
{
public:
    FeatureDictionary();

    void count(FeatureHash feature);
    /// Ends counting.
    void number(int minimumCount);
    /// Absent for features that were too rare.
    [[nodiscard]] std::optional<std::uint32_t> find(FeatureHash feature) const;
    [[nodiscard]] const std::vector<FeatureHash> &features() const { return m_features; }

private:
    struct Slot
    {
        FeatureHash feature = 0; ///< 0: free
        std::uint32_t value = 0; ///< count, later number + 1
    };

    [[nodiscard]] std::size_t slotOf(FeatureHash feature) const;
    void grow();

    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
    std::vector<FeatureHash> m_features;
};

} // namespace lectern::train
