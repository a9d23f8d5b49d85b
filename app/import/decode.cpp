// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/decode.h"

#include "app/base/utf8.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <uchardet/uchardet.h>

namespace lectern {

namespace {

using namespace std::string_view_literals;

struct Mark
{
    std::string_view bytes;
    const char *encoding;
};

/// Longer marks first, for that of UTF-32LE begins with that of UTF-16LE.
constexpr Mark Marks[] = {{"\xEF\xBB\xBF"sv, "UTF-8"},
                          {"\xFF\xFE\0\0"sv, "UTF-32LE"},
                          {"\0\0\xFE\xFF"sv, "UTF-32BE"},
                          {"\xFF\xFE"sv, "UTF-16LE"},
                          {"\xFE\xFF"sv, "UTF-16BE"}};

/// The ISO code pages have control characters where their Windows namesakes have quotes and dashes, and texts said to
/// be the former are the latter nearly always; for Turkish the detector knows the ISO name only.
constexpr std::array<std::array<std::string_view, 2>, 7> WindowsNamesakes = {{{"ISO-8859-1", "windows-1252"},
                                                                              {"ISO-8859-2", "windows-1250"},
                                                                              {"ISO-8859-5", "windows-1251"},
                                                                              {"ISO-8859-7", "windows-1253"},
                                                                              {"ISO-8859-8", "windows-1255"},
                                                                              {"ISO-8859-9", "windows-1254"},
                                                                              {"ASCII", "windows-1252"}}};

bool isSameLetter(char a, char b)
{
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    return upper(a) == upper(b);
}

bool isSameEncoding(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), isSameLetter);
}

/// What a text said to be in `name` is in, in truth.
std::string windowsNamesake(std::string_view name)
{
    for (const auto &[iso, windows] : WindowsNamesakes)
        if (isSameEncoding(name, iso))
            return std::string(windows);
    return std::string(name);
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    constexpr unsigned char Escape = 0x1B, Delete = 0x7F;
    return (byte < 0x20 && !(byte >= '\t' && byte <= '\r') && byte != Escape) || byte == Delete;
}

/// Text has next to no control characters.
bool isText(std::string_view utf8)
{
    constexpr std::size_t MostControlsInThousand = 5;
    const auto controls = static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), isControl));
    const bool hasNul = utf8.find('\0') != std::string_view::npos;
    return !hasNul && controls * 1000 <= utf8.size() * MostControlsInThousand + 1000;
}

std::optional<DecodedText> decodedAs(const char *encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid())
        return {};
    const QString text = decoder(bytes);
    DecodedText decoded{text.toStdString(), encoding};
    if (!isText(decoded.text))
        return {};
    return decoded;
}

/// UTF-16 without a mark: NULs stand at every other byte only, for letters of ASCII or at least for spaces.
const char *utf16WithoutMark(std::string_view bytes)
{
    constexpr std::size_t Looked = 64 * 1024;
    std::array<std::size_t, 2> nuls{};
    const std::size_t end = std::min(bytes.size(), Looked);
    for (std::size_t i = 0; i < end; ++i)
        nuls[i % 2] += bytes[i] == '\0' ? 1U : 0U;
    const std::size_t most = std::max(nuls[0], nuls[1]);
    constexpr std::size_t LeastShare = 20;
    if (bytes.size() % 2 != 0 || most * LeastShare < end / 2 || std::min(nuls[0], nuls[1]) * 50 > most)
        return nullptr;
    return nuls[1] > nuls[0] ? "UTF-16LE" : "UTF-16BE";
}

/// UTF-8 with a few faults (cut off in the middle of a letter, one broken quotation) is still UTF-8.
bool isDamagedUtf8(std::string_view bytes)
{
    std::size_t letters = 0;
    std::size_t faults = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const CodePoint point = codePointAt(bytes, at);
        const bool isFault = point.value == 0xFFFD && point.size == 1;
        faults += isFault ? 1U : 0U;
        letters += point.size > 1 ? 1U : 0U;
        at += point.size;
    }
    constexpr std::size_t LettersPerFault = 8;
    constexpr std::size_t LongestCut = 3;
    const bool isCut = faults <= LongestCut && bytes.size() > LongestCut && letters > 0 &&
                       isValidUtf8(bytes.substr(0, bytes.size() - faults));
    return isCut || letters >= faults * LettersPerFault;
}

std::string repaired(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const CodePoint point = codePointAt(bytes, at);
        appendUtf8(text, point.value);
        at += point.size;
    }
    return text;
}

std::string detectedEncoding(std::string_view bytes)
{
    constexpr std::size_t MostLooked = 1'000'000;
    const auto first =
        std::find_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) > 0x7F; });
    constexpr std::ptrdiff_t Before = 200;
    const auto begin = first - std::min(Before, first - bytes.begin());
    const std::string_view sample = bytes.substr(static_cast<std::size_t>(begin - bytes.begin()), MostLooked);
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, void (*)(uchardet_t)> detector(uchardet_new(),
                                                                                            uchardet_delete);
    uchardet_handle_data(detector.get(), sample.data(), sample.size());
    uchardet_data_end(detector.get());
    return windowsNamesake(uchardet_get_charset(detector.get()));
}

} // namespace

std::optional<DecodedText> decodeText(const QByteArray &bytes)
{
    const std::string_view view = viewOf(bytes);
    for (const Mark &mark : Marks)
        if (view.starts_with(mark.bytes))
            return decodedAs(mark.encoding, bytes.mid(static_cast<qsizetype>(mark.bytes.size())));
    if (view.find('\0') != std::string_view::npos) {
        const char *const encoding = utf16WithoutMark(view);
        return encoding == nullptr ? std::optional<DecodedText>() : decodedAs(encoding, bytes);
    }
    if (!isText(view))
        return {};
    if (isValidUtf8(view))
        return DecodedText{std::string(view), "UTF-8"};
    if (isDamagedUtf8(view))
        return DecodedText{repaired(view), "UTF-8"};
    const std::string encoding = detectedEncoding(view);
    if (auto decoded = decodedAs(encoding.c_str(), bytes))
        return decoded;
    return decodedAs("windows-1252", bytes);
}

std::optional<DecodedText> decodeDeclared(const QByteArray &bytes, std::string_view encoding)
{
    const std::string_view view = viewOf(bytes);
    const bool hasMark = std::any_of(std::begin(Marks), std::end(Marks),
                                     [view](const Mark &mark) { return view.starts_with(mark.bytes); });
    // Seven bits and an escape: such text is valid UTF-8 and is none.
    const bool isEscaped = isSameEncoding(encoding, "iso-2022-jp") || isSameEncoding(encoding, "utf-7");
    const bool isKnown = !hasMark && view.find('\0') == std::string_view::npos && !encoding.empty() &&
                         (isEscaped || !isValidUtf8(view)) && !isSameEncoding(encoding, "utf-8") &&
                         !isSameEncoding(encoding, "utf8");
    if (isKnown)
        if (auto decoded = decodedAs(windowsNamesake(encoding).c_str(), bytes))
            return decoded;
    return decodeText(bytes);
}

} // namespace lectern
