// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// Writes JSON as it comes, in the order it comes, with one line for each element of the outer arrays. Unlike
/// QJsonDocument it needs no memory for the whole and keeps the order of the keys.
class JsonWriter
{
public:
    /// Lines: each element of the outer arrays on a line of its own. OneLine: no line end before finish().
    enum class Layout { Lines, OneLine };
    explicit JsonWriter(QIODevice &device, Layout layout = Layout::Lines) : m_device(device), m_layout(layout) {}
    ~JsonWriter() { flush(); }
    JsonWriter(const JsonWriter &) = delete;
    JsonWriter &operator=(const JsonWriter &) = delete;

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(std::string_view name);

    void string(std::string_view utf8);
    void string(const QString &text);
    void number(std::int64_t value);
    void real(double value); ///< finite
    void boolean(bool value);
    void null();

    /// key() and string() in one.
    void field(std::string_view name, std::string_view utf8);
    void field(std::string_view name, const QString &text);
    void field(std::string_view name, std::int64_t value);
    /// Null where the text is empty.
    void optionalField(std::string_view name, std::string_view utf8);

    /// Ends the text with a line end; another may follow. Whether the device took everything so far is its
    /// errorString() to say.
    void finish();
    [[nodiscard]] bool isGood() const noexcept { return m_isGood; }

private:
    void separate();
    void append(std::string_view text) { m_buffer.append(text); }
    void open(char bracket);
    void close(char bracket);
    void flush();

    static constexpr std::size_t BufferBytes = 1 << 16;
    /// Elements of arrays this deep stand on lines of their own: articles, entities, problems.
    static constexpr std::size_t LineDepth = 2;

    QIODevice &m_device;
    Layout m_layout;
    std::string m_buffer;
    std::vector<bool> m_isFirst; ///< for each open object or array: nothing written in it yet
    bool m_afterKey = false;
    bool m_isGood = true;
};

} // namespace lectern
