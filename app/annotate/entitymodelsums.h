// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/entitymodelformat.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace lectern::modelfile {

/// Sums for all labels in registers of the processor; they wrap around, like those of WeightSums.
class SumRegisters
{
public:
    void add(const WeightSums &row)
    {
        for (std::size_t i = 0; i < Count; ++i)
            m_lanes[i] += load(row, i);
    }
    void subtract(const WeightSums &row)
    {
        for (std::size_t i = 0; i < Count; ++i)
            m_lanes[i] -= load(row, i);
    }
    void add(const SumRegisters &other)
    {
        for (std::size_t i = 0; i < Count; ++i)
            m_lanes[i] += other.m_lanes[i];
    }
    void store(WeightSums &row) const { std::memcpy(row.at.data(), m_lanes, sizeof m_lanes); }

private:
    using Lanes = std::uint16_t __attribute__((vector_size(16))); // what every processor of 64 bits has
    static constexpr std::size_t LanesSize = sizeof(Lanes) / sizeof(std::int16_t);
    static constexpr std::size_t Count = LabelStride / LanesSize;

    static Lanes load(const WeightSums &row, std::size_t index)
    {
        Lanes lanes;
        std::memcpy(&lanes, row.at.data() + index * LanesSize, sizeof lanes);
        return lanes;
    }

    Lanes m_lanes[Count] = {};
};

/// Adds the weights of one feature, which lie at `row` as the file has them.
inline void addRow(const std::uint8_t *row, WeightSums &sums)
{
    LabelSet labels = 0;
    std::memcpy(&labels, row, sizeof labels);
    row += sizeof labels;
    if (labels == DenseRow) {
        std::array<std::int8_t, LabelStride> weights;
        std::memcpy(weights.data(), row, weights.size());
        for (std::size_t label = 0; label < LabelStride; ++label)
            sums.at[label] = static_cast<std::int16_t>(sums.at[label] + weights[label]);
        return;
    }
    for (; labels != 0; labels &= labels - 1) {
        std::int16_t &sum = sums.at[static_cast<std::size_t>(__builtin_ctz(labels))];
        sum = static_cast<std::int16_t>(sum + static_cast<std::int8_t>(*row++));
    }
}

} // namespace lectern::modelfile
