// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/featuredictionary.h"

#include <algorithm>

namespace lectern::train {

namespace {

constexpr std::size_t FirstSize = std::size_t{1} << 20;

} // namespace

FeatureDictionary::FeatureDictionary() : m_slots(FirstSize) {}

std::size_t FeatureDictionary::slotOf(FeatureHash feature) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = feature & mask;
    while (m_slots[at].feature != 0 && m_slots[at].feature != feature)
        at = (at + 1) & mask;
    return at;
}

void FeatureDictionary::count(FeatureHash feature)
{
    Slot &slot = m_slots[slotOf(feature)];
    ++slot.value;
    if (slot.feature != 0)
        return;
    slot.feature = feature;
    if (++m_used * 3 > m_slots.size() * 2)
        grow();
}

void FeatureDictionary::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.feature != 0)
            m_slots[slotOf(slot.feature)] = slot;
    }
}

void FeatureDictionary::number(int minimumCount)
{
    for (const Slot &slot : m_slots) {
        if (slot.feature != 0 && slot.value >= static_cast<std::uint32_t>(minimumCount))
            m_features.push_back(slot.feature);
    }
    std::sort(m_features.begin(), m_features.end());
    std::size_t size = FirstSize;
    while (size < m_features.size() * 2)
        size *= 2;
    m_slots.assign(size, {});
    for (std::size_t i = 0; i < m_features.size(); ++i)
        m_slots[slotOf(m_features[i])] = {m_features[i], static_cast<std::uint32_t>(i + 1)};
}

std::optional<std::uint32_t> FeatureDictionary::find(FeatureHash feature) const
{
    const Slot &slot = m_slots[slotOf(feature)];
    if (slot.feature == 0)
        return std::nullopt;
    return slot.value - 1;
}

} // namespace lectern::train
