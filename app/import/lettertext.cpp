// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/lettertext.h"

#include "app/import/decode.h"
#include "app/import/filecontents.h"
#include "app/import/limits.h"
#include "app/import/readhtml.h"

#include <algorithm>
#include <string_view>

namespace lectern {

namespace {

bool hasType(GMimeObject *part, const char *type, const char *subtype)
{
    return g_mime_content_type_is_type(g_mime_object_get_content_type(part), type, subtype) != FALSE;
}

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    std::string replaced;
    std::size_t at = 0;
    for (std::size_t found = text.find(from); found != std::string::npos; found = text.find(from, at)) {
        replaced.append(text, at, found - at).append(to);
        at = found + from.size();
    }
    text = replaced.append(text, at, std::string::npos);
}

/// Lines that end with a space go on in the next one (RFC 3676).
std::string unflowed(const std::string &text)
{
    std::string joined;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = std::string_view(text).substr(at, end - at);
        joined += line;
        if (!line.ends_with(' ') || line == "-- ")
            joined += '\n';
        at = end + 1;
    }
    return joined;
}

std::string withoutSignature(std::string text)
{
    const std::size_t at = text.rfind("\n-- \n");
    if (at != std::string::npos)
        text.erase(at);
    return text;
}

std::string trimmedText(const std::string &text)
{
    const std::size_t begin = text.find_first_not_of(" \t\n");
    const std::size_t end = text.find_last_not_of(" \t\n");
    return begin == std::string::npos ? std::string() : text.substr(begin, end - begin + 1);
}

class LetterReader
{
public:
    [[nodiscard]] LetterText run(GMimeMessage *message)
    {
        add(g_mime_message_get_mime_part(message), 0);
        m_letter.text = trimmedText(m_letter.text);
        return std::move(m_letter);
    }

private:
    void add(GMimeObject *part, int depth);
    void addAlternatives(GMimeMultipart *parts, int depth);
    void addText(GMimePart *part);
    void append(const std::string &text);

    LetterText m_letter;
    int m_parts = 0;
};

void LetterReader::append(const std::string &text)
{
    if (isBlank(text))
        return;
    m_letter.text += m_letter.text.empty() ? "" : "\n\n";
    m_letter.text += trimmedText(text);
}

void LetterReader::addText(GMimePart *part)
{
    auto *const object = reinterpret_cast<GMimeObject *>(part);
    const std::string content = contentOf(part);
    const bool isHtml = hasType(object, "text", "html");
    std::string charset = charsetOf(object);
    if (charset.empty() && isHtml)
        charset = declaredCharset(content);
    const auto decoded = decodeDeclared(QByteArray::fromStdString(content), charset);
    if (!decoded)
        return;
    if (m_letter.encoding.empty())
        m_letter.encoding = decoded->encoding;
    if (isHtml)
        return append(textOfFragment(decoded->text));
    std::string text = decoded->text;
    replaceAll(text, "\r\n", "\n");
    const char *const format = g_mime_object_get_content_type_parameter(object, "format");
    if (format != nullptr && g_ascii_strcasecmp(format, "flowed") == 0)
        text = unflowed(text);
    replaceAll(text, "\n>From ", "\nFrom ");
    append(withoutSignature(std::move(text)));
}

/// The plain text where it says as much as the page; many letters say only "your program cannot show this" in it.
void LetterReader::addAlternatives(GMimeMultipart *parts, int depth)
{
    LetterText best;
    for (int i = 0; i < g_mime_multipart_get_count(parts); ++i) {
        LetterReader reader;
        reader.m_parts = m_parts;
        reader.add(g_mime_multipart_get_part(parts, i), depth);
        m_parts = reader.m_parts;
        m_letter.isCutOff = m_letter.isCutOff || reader.m_letter.isCutOff;
        if (best.text.size() * 3 < reader.m_letter.text.size() * 2)
            best = std::move(reader.m_letter);
    }
    if (m_letter.encoding.empty())
        m_letter.encoding = best.encoding;
    append(best.text);
}

void LetterReader::add(GMimeObject *part, int depth)
{
    if (part == nullptr)
        return;
    if (++m_parts > MaximumMailParts || depth > MaximumMailDepth ||
        m_letter.text.size() > std::size_t(MaximumArticleBytes)) {
        m_letter.isCutOff = true;
        return;
    }
    const char *const disposition = g_mime_object_get_disposition(part);
    const bool isAttached = disposition != nullptr && g_ascii_strcasecmp(disposition, "attachment") == 0;
    if (isA(part, GMIME_TYPE_MULTIPART)) {
        auto *const parts = reinterpret_cast<GMimeMultipart *>(part);
        if (hasType(part, "multipart", "alternative"))
            return addAlternatives(parts, depth + 1);
        const bool isPage = hasType(part, "multipart", "related");
        const int count = isPage ? std::min(1, g_mime_multipart_get_count(parts)) : g_mime_multipart_get_count(parts);
        for (int i = 0; i < count && !m_letter.isCutOff; ++i)
            add(g_mime_multipart_get_part(parts, i), depth + 1);
    } else if (isA(part, GMIME_TYPE_MESSAGE_PART) && !isAttached) {
        GMimeMessage *const inner = g_mime_message_part_get_message(reinterpret_cast<GMimeMessagePart *>(part));
        if (inner != nullptr)
            add(g_mime_message_get_mime_part(inner), depth + 1);
    } else if (isA(part, GMIME_TYPE_PART) && !isAttached &&
               (hasType(part, "text", "plain") || hasType(part, "text", "html"))) {
        addText(reinterpret_cast<GMimePart *>(part));
    }
}

} // namespace

bool isA(void *object, GType type) noexcept
{
    return g_type_check_instance_is_a(static_cast<GTypeInstance *>(object), type) != FALSE;
}

LetterText textOfLetter(GMimeMessage *message)
{
    return LetterReader().run(message);
}

std::string contentOf(GMimePart *part)
{
    GMimeDataWrapper *const wrapper = g_mime_part_get_content(part);
    if (wrapper == nullptr)
        return {};
    GByteArray *const bytes = g_byte_array_new();
    const Held<GMimeStream> stream(g_mime_stream_mem_new_with_byte_array(bytes)); // takes the bytes
    g_mime_data_wrapper_write_to_stream(wrapper, stream.get());
    return {reinterpret_cast<const char *>(bytes->data), bytes->len};
}

std::string charsetOf(GMimeObject *part)
{
    const char *const charset = g_mime_object_get_content_type_parameter(part, "charset");
    return charset == nullptr ? std::string() : std::string(charset);
}

} // namespace lectern
