// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/jsonwriter.h"

#include <array>
#include <charconv>
#include <cmath>

namespace lectern {

namespace {

/// The escape of a byte that may not stand in a JSON string, or nothing. UTF-8 stands as it is.
std::string escapeOf(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        break;
    }
    constexpr unsigned char FirstPrintable = 0x20;
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= FirstPrintable)
        return {};
    constexpr std::string_view Digits = "0123456789abcdef";
    return std::string("\\u00") + Digits[byte >> 4] + Digits[byte & 0xF];
}

} // namespace

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_isFirst.empty())
        return;
    if (!m_isFirst.back())
        append(",");
    if (m_layout == Layout::Lines && m_isFirst.size() <= LineDepth)
        append("\n");
    else if (!m_isFirst.back())
        append(" ");
    m_isFirst.back() = false;
    if (m_buffer.size() > BufferBytes)
        flush();
}

void JsonWriter::open(char bracket)
{
    separate();
    m_buffer.push_back(bracket);
    m_isFirst.push_back(true);
}

void JsonWriter::close(char bracket)
{
    m_isFirst.pop_back();
    m_buffer.push_back(bracket);
}

void JsonWriter::beginObject()
{
    open('{');
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray()
{
    open('[');
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::key(std::string_view name)
{
    string(name);
    append(": ");
    m_afterKey = true;
}

void JsonWriter::string(std::string_view utf8)
{
    separate();
    append("\"");
    std::size_t plain = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i)
        if (const std::string escape = escapeOf(utf8[i]); !escape.empty()) {
            append(utf8.substr(plain, i - plain));
            append(escape);
            plain = i + 1;
        }
    append(utf8.substr(plain));
    append("\"");
}

void JsonWriter::string(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    string(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void JsonWriter::number(std::int64_t value)
{
    separate();
    append(std::to_string(value));
}

void JsonWriter::real(double value)
{
    Q_ASSERT(std::isfinite(value));
    separate();
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    append(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
}

void JsonWriter::boolean(bool value)
{
    separate();
    append(value ? "true" : "false");
}

void JsonWriter::null()
{
    separate();
    append("null");
}

void JsonWriter::field(std::string_view name, std::string_view utf8)
{
    key(name);
    string(utf8);
}

void JsonWriter::field(std::string_view name, const QString &text)
{
    key(name);
    string(text);
}

void JsonWriter::field(std::string_view name, std::int64_t value)
{
    key(name);
    number(value);
}

void JsonWriter::optionalField(std::string_view name, std::string_view utf8)
{
    key(name);
    if (utf8.empty())
        null();
    else
        string(utf8);
}

void JsonWriter::finish()
{
    append("\n");
    flush();
}

void JsonWriter::flush()
{
    const auto size = static_cast<qint64>(m_buffer.size());
    if (size > 0 && m_device.write(m_buffer.data(), size) != size)
        m_isGood = false;
    m_buffer.clear();
}

} // namespace lectern
