// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/compression.h"

#include <zdict.h>
#include <zstd.h>

#include <new>
#include <vector>

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

Dictionary::Dictionary(const QByteArray &bytes)
    : m_bytes(bytes), m_id(ZDICT_getDictID(bytes.constData(), static_cast<std::size_t>(bytes.size())))
{
}

Dictionary::~Dictionary()
{
    ZSTD_freeCDict(m_compressor);
    ZSTD_freeDDict(m_decompressor);
}

std::shared_ptr<const Dictionary> Dictionary::open(const QByteArray &bytes)
{
    std::shared_ptr<Dictionary> dictionary(new Dictionary(bytes));
    if (dictionary->m_id == 0)
        return nullptr;
    const auto size = static_cast<std::size_t>(bytes.size());
    dictionary->m_compressor = ZSTD_createCDict(bytes.constData(), size, Level);
    dictionary->m_decompressor = ZSTD_createDDict(bytes.constData(), size);
    return dictionary->m_compressor != nullptr && dictionary->m_decompressor != nullptr ? dictionary : nullptr;
}

std::shared_ptr<const Dictionary> Dictionary::train(std::span<const std::string> samples)
{
    std::string all;
    std::vector<std::size_t> sizes;
    for (const std::string &sample : samples) {
        all += sample;
        sizes.push_back(sample.size());
    }
    QByteArray bytes(static_cast<qsizetype>(MostBytes), Qt::Uninitialized);
    const std::size_t size = ZDICT_trainFromBuffer(bytes.data(), MostBytes, all.data(), sizes.data(),
                                                   static_cast<unsigned int>(sizes.size()));
    if (ZDICT_isError(size) != 0)
        return nullptr;
    bytes.truncate(static_cast<qsizetype>(size));
    return open(bytes);
}

QByteArray compress(std::string_view bytes, const Dictionary *dictionary)
{
    // One a thread: making a context costs more than compressing a news text.
    static thread_local const Compressor context(ZSTD_createCCtx());
    if (!context)
        throw std::bad_alloc();
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, Level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    ZSTD_CCtx_refCDict(context.get(), dictionary == nullptr ? nullptr : dictionary->m_compressor);
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(bytes.size())), Qt::Uninitialized);
    const std::size_t size =
        ZSTD_compress2(context.get(), frame.data(), static_cast<std::size_t>(frame.size()), bytes.data(), bytes.size());
    if (ZSTD_isError(size) != 0)
        throw std::bad_alloc();
    frame.truncate(static_cast<qsizetype>(size));
    frame.squeeze();
    return frame;
}

std::uint32_t dictionaryOf(std::string_view frame)
{
    return ZSTD_getDictID_fromFrame(frame.data(), frame.size());
}

std::optional<std::string> decompress(std::string_view frame, std::size_t limit, const Dictionary *dictionary)
{
    static thread_local const Decompressor context(ZSTD_createDCtx());
    if (!context)
        throw std::bad_alloc();
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > limit)
        return std::nullopt;
    std::string bytes(static_cast<std::size_t>(size), '\0');
    const ZSTD_DDict *const prepared = dictionary == nullptr ? nullptr : dictionary->m_decompressor;
    if (ZSTD_decompress_usingDDict(context.get(), bytes.data(), bytes.size(), frame.data(), frame.size(), prepared) !=
        size)
        return std::nullopt;
    return bytes;
}

} // namespace lectern
