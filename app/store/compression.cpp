// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/compression.h"

#include <zstd.h>

#include <memory>
#include <new>

namespace lectern {

namespace {

constexpr int Level = 3;

template<typename Context, std::size_t (*Free)(Context *)>
struct Deleter
{
    void operator()(Context *context) const noexcept { Free(context); }
};
using Compressor = std::unique_ptr<ZSTD_CCtx, Deleter<ZSTD_CCtx, ZSTD_freeCCtx>>;
using Decompressor = std::unique_ptr<ZSTD_DCtx, Deleter<ZSTD_DCtx, ZSTD_freeDCtx>>;

} // namespace

QByteArray compress(std::string_view bytes)
{
    // One a thread: making a context costs more than compressing a news text.
    static thread_local const Compressor context(ZSTD_createCCtx());
    if (!context)
        throw std::bad_alloc();
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, Level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(bytes.size())), Qt::Uninitialized);
    const std::size_t size =
        ZSTD_compress2(context.get(), frame.data(), static_cast<std::size_t>(frame.size()), bytes.data(), bytes.size());
    if (ZSTD_isError(size) != 0)
        throw std::bad_alloc();
    frame.truncate(static_cast<qsizetype>(size));
    frame.squeeze();
    return frame;
}

std::optional<std::string> decompress(std::string_view frame, std::size_t limit)
{
    static thread_local const Decompressor context(ZSTD_createDCtx());
    if (!context)
        throw std::bad_alloc();
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > limit)
        return std::nullopt;
    std::string bytes(static_cast<std::size_t>(size), '\0');
    if (ZSTD_decompressDCtx(context.get(), bytes.data(), bytes.size(), frame.data(), frame.size()) != size)
        return std::nullopt;
    return bytes;
}

} // namespace lectern
