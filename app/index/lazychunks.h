// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace lectern {

/// Values that are made when they are first asked for, some neighbours at a time, and then stay. May be used by several
/// threads at once: two may make the same chunk, one of them is kept.
template<typename T>
class LazyChunks
{
public:
    explicit LazyChunks(std::size_t size) : m_size(size), m_chunks(new std::atomic<Chunk *>[chunkCount()] {}) {}
    ~LazyChunks()
    {
        for (std::size_t i = 0; i < chunkCount(); ++i)
            delete m_chunks[i].load(std::memory_order_relaxed);
    }
    LazyChunks(const LazyChunks &) = delete;
    LazyChunks &operator=(const LazyChunks &) = delete;

    /// `make(index)` gives the value of any index.
    template<typename Make>
    [[nodiscard]] const T &at(std::size_t index, Make make) const
    {
        std::atomic<Chunk *> &place = m_chunks[index / ChunkSize];
        Chunk *chunk = place.load(std::memory_order_acquire);
        if (!chunk) {
            auto made = std::make_unique<Chunk>();
            const std::size_t begin = index / ChunkSize * ChunkSize;
            for (std::size_t i = 0; i < ChunkSize && begin + i < m_size; ++i)
                (*made)[i] = make(begin + i);
            if (place.compare_exchange_strong(chunk, made.get(), std::memory_order_acq_rel))
                chunk = made.release();
        }
        return (*chunk)[index % ChunkSize];
    }

private:
    static constexpr std::size_t ChunkSize = 32;
    using Chunk = std::array<T, ChunkSize>;
    [[nodiscard]] std::size_t chunkCount() const { return (m_size + ChunkSize - 1) / ChunkSize; }

    std::size_t m_size;
    std::unique_ptr<std::atomic<Chunk *>[]> m_chunks;
};

} // namespace lectern
