// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct ZSTD_CDict_s;
struct ZSTD_DDict_s;

namespace lectern {

/// What many short texts have in common, so that each of them alone compresses as well as if it stood among the
/// others. Immutable: one serves several threads.
class Dictionary
{
public:
    static constexpr std::size_t MostBytes = 112'640; ///< as zstd recommends; a larger one gains little

    /// Learns from samples of texts; nothing where they are too few or too much alike. The same samples give the same
    /// dictionary.
    [[nodiscard]] static std::shared_ptr<const Dictionary> train(std::span<const std::string> samples);
    /// Nothing where the bytes are no dictionary.
    [[nodiscard]] static std::shared_ptr<const Dictionary> open(const QByteArray &bytes);
    ~Dictionary();
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    /// What frames name it by; never 0.
    [[nodiscard]] std::uint32_t id() const noexcept { return m_id; }
    [[nodiscard]] const QByteArray &bytes() const noexcept { return m_bytes; }

private:
    friend QByteArray compress(std::string_view bytes, const Dictionary *dictionary);
    friend std::optional<std::string> decompress(std::string_view frame, std::size_t limit,
                                                 const Dictionary *dictionary);
    explicit Dictionary(const QByteArray &bytes);

    QByteArray m_bytes;
    std::uint32_t m_id = 0;
    ZSTD_CDict_s *m_compressor = nullptr;
    ZSTD_DDict_s *m_decompressor = nullptr;
};

/// One zstd frame with its content size and a checksum, so that a damaged page of the library is noticed here and not
/// by what a reader sees.
[[nodiscard]] QByteArray compress(std::string_view bytes, const Dictionary *dictionary = nullptr);
/// The id of the dictionary a frame was made with; 0 for none.
[[nodiscard]] std::uint32_t dictionaryOf(std::string_view frame);
/// The bytes of such a frame; nothing when it is damaged, claims to be larger than `limit` or was made with another
/// dictionary.
[[nodiscard]] std::optional<std::string> decompress(std::string_view frame, std::size_t limit,
                                                    const Dictionary *dictionary = nullptr);

} // namespace lectern
