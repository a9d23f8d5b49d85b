// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/attachments.h"

#include "app/import/fileformat.h"
#include "app/import/lettertext.h"

#include <QCoreApplication>

namespace lectern {

namespace {

using Kind = Problem::Kind;

/// Texts that programs attach for programs.
bool isForPrograms(GMimeObject *part)
{
    GMimeContentType *const type = g_mime_object_get_content_type(part);
    return g_mime_content_type_is_type(type, "text", "calendar") != FALSE ||
           g_mime_content_type_is_type(type, "text", "vcard") != FALSE ||
           g_mime_content_type_is_type(type, "text", "x-vcard") != FALSE ||
           g_mime_content_type_is_type(type, "text", "css") != FALSE ||
           g_mime_content_type_is_type(type, "application", "pgp-signature") != FALSE ||
           g_mime_content_type_is_type(type, "application", "pkcs7-signature") != FALSE;
}

bool isCalledAttachment(GMimeObject *part)
{
    const char *const disposition = g_mime_object_get_disposition(part);
    return disposition != nullptr && g_ascii_strcasecmp(disposition, "attachment") == 0;
}

/// Whether a part is a file that came with the letter, not something the letter shows.
bool isAttachedFile(GMimeObject *part)
{
    if (isCalledAttachment(part))
        return true;
    GMimeContentType *const type = g_mime_object_get_content_type(part);
    return g_mime_part_get_filename(reinterpret_cast<GMimePart *>(part)) != nullptr &&
           g_mime_content_type_is_type(type, "application", "*") != FALSE;
}

/// Anything that is nothing else could be a text; it is one if the letter says so.
bool isCalledText(GMimeObject *part, const QString &name)
{
    GMimeContentType *const type = g_mime_object_get_content_type(part);
    return g_mime_content_type_is_type(type, "text", "*") != FALSE || name.endsWith(QLatin1String(".txt")) ||
           name.endsWith(QLatin1String(".md"));
}

/// The name of an attached file; one that is none, or leads elsewhere, is replaced by the number of the part.
QString nameOf(GMimePart *part, int number)
{
    const QString name = QString::fromUtf8(g_mime_part_get_filename(part));
    const bool isName = !name.isEmpty() && !name.contains(u'/') && isSafeEntryName(name);
    return isName ? name : QString::number(number);
}

QByteArray bytesOf(GMimeMessage *letter)
{
    char *const text = g_mime_object_to_string(reinterpret_cast<GMimeObject *>(letter), nullptr);
    const QByteArray bytes(text);
    g_free(text);
    return bytes;
}

class AttachmentReader
{
public:
    AttachmentReader(const QString &path, const ContentReader &read, UnpackBudget &budget)
        : m_path(path), m_read(read), m_budget(budget)
    {
    }
    void add(GMimeObject *part, int depth);
    [[nodiscard]] FileContents take() { return std::move(m_contents); }

private:
    void addFile(const QString &name, const QByteArray &bytes, bool mayBeText);

    const QString &m_path;
    const ContentReader &m_read;
    UnpackBudget &m_budget;
    FileContents m_contents;
    int m_parts = 0;
};

void AttachmentReader::addFile(const QString &name, const QByteArray &bytes, bool mayBeText)
{
    const FileFormat format = findFormat(bytes, name).format;
    if (bytes.isEmpty() || format == FileFormat::Foreign || (format == FileFormat::Text && !mayBeText))
        return;
    const QString path = m_path + u'/' + name;
    if (bytes.size() > m_budget.bytes) {
        m_contents.problems.push_back(
            importProblem(Kind::TooLarge, QT_TRANSLATE_NOOP("Import", "The attached files are too large."), path));
        return;
    }
    m_budget.bytes -= bytes.size();
    m_contents.add(m_read({path, bytes}, m_budget));
}

void AttachmentReader::add(GMimeObject *part, int depth)
{
    // What is beyond the limits was named when the text of the letter was read.
    if (part == nullptr || ++m_parts > MaximumMailParts || depth > MaximumMailDepth)
        return;
    if (isA(part, GMIME_TYPE_MULTIPART)) {
        auto *const parts = reinterpret_cast<GMimeMultipart *>(part);
        for (int i = 0; i < g_mime_multipart_get_count(parts); ++i)
            add(g_mime_multipart_get_part(parts, i), depth + 1);
    } else if (isA(part, GMIME_TYPE_MESSAGE_PART)) {
        GMimeMessage *const inner = g_mime_message_part_get_message(reinterpret_cast<GMimeMessagePart *>(part));
        if (inner == nullptr)
            return;
        if (isCalledAttachment(part))
            addFile(QStringLiteral("%1.eml").arg(m_parts), bytesOf(inner), false);
        else
            add(g_mime_message_get_mime_part(inner), depth + 1);
    } else if (isA(part, GMIME_TYPE_PART) && isAttachedFile(part) && !isForPrograms(part)) {
        auto *const file = reinterpret_cast<GMimePart *>(part);
        const QString name = nameOf(file, m_parts);
        addFile(name, QByteArray::fromStdString(contentOf(file)), isCalledText(part, name));
    }
}

} // namespace

FileContents readAttachments(GMimeMessage *message, const QString &path, const ContentReader &read,
                             UnpackBudget &budget)
{
    if (budget.depth >= MaximumArchiveDepth)
        return {};
    ++budget.depth;
    AttachmentReader reader(path, read, budget);
    reader.add(g_mime_message_get_mime_part(message), 0);
    --budget.depth;
    return reader.take();
}

} // namespace lectern
