// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readmail.h"

#include "app/import/attachments.h"
#include "app/import/declared.h"
#include "app/import/htmltree.h"
#include "app/import/lettertext.h"
#include "app/import/limits.h"
#include "app/import/readhtml.h"
#include "app/import/recordlist.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace lectern {

namespace {

using Kind = Problem::Kind;
using namespace std::string_view_literals;

struct FreeMemory
{
    void operator()(char *memory) const noexcept { g_free(memory); }
};
using HeldText = std::unique_ptr<char, FreeMemory>;

std::string validText(const char *text)
{
    return text == nullptr ? std::string() : simplifiedSpace(QString::fromUtf8(text).toStdString());
}

/// "Fwd: Re: Ferry" is about "Ferry".
std::string subjectOf(GMimeMessage *message)
{
    const std::string whole = validText(g_mime_message_get_subject(message));
    std::string_view subject = whole;
    constexpr std::array Prefixes = {"Re:"sv,  "RE:"sv, "Fwd:"sv, "FW:"sv, "Fw:"sv,
                                     "FWD:"sv, "WG:"sv, "AW:"sv,  "Ynt:"sv};
    for (bool isFound = true; isFound;) {
        isFound = false;
        for (const std::string_view prefix : Prefixes)
            if (subject.starts_with(prefix)) {
                subject.remove_prefix(prefix.size());
                subject.remove_prefix(std::min(subject.find_first_not_of(' '), subject.size()));
                isFound = true;
            }
    }
    return std::string(subject);
}

std::string dateOf(GMimeMessage *message)
{
    GDateTime *const date = g_mime_message_get_date(message);
    if (date == nullptr)
        return {};
    const HeldText text(g_date_time_format(date, "%Y-%m-%dT%H:%M:%S%:z"));
    return validText(text.get());
}

std::string senderOf(GMimeMessage *message)
{
    InternetAddressList *const from = g_mime_message_get_from(message);
    if (from == nullptr || internet_address_list_length(from) == 0)
        return {};
    return validText(internet_address_get_name(internet_address_list_get_address(from, 0)));
}

std::string headerOf(void *object, const char *name)
{
    return validText(g_mime_object_get_header(static_cast<GMimeObject *>(object), name));
}

/// Letters of a list are sent by an outlet, others by a person.
std::vector<DeclaredValue> declaredBy(GMimeMessage *message)
{
    Declarations declared;
    declared.add("title", subjectOf(message), "mail subject");
    declared.add("published", dateOf(message), "mail date");
    const bool isOfList = !headerOf(message, "List-Id").empty() || !headerOf(message, "List-Unsubscribe").empty();
    declared.add(isOfList ? "source" : "byline", senderOf(message), "mail sender");
    return declared.take();
}

/// The page in a letter that a browser wrote: its first part of HTML that has a place in the web.
GMimePart *savedPage(GMimeMessage *message)
{
    GMimeObject *root = g_mime_message_get_mime_part(message);
    if (root != nullptr && isA(root, GMIME_TYPE_MULTIPART)) {
        auto *const parts = reinterpret_cast<GMimeMultipart *>(root);
        root = g_mime_multipart_get_count(parts) > 0 ? g_mime_multipart_get_part(parts, 0) : nullptr;
    }
    const bool isPage = root != nullptr && isA(root, GMIME_TYPE_PART) &&
                        g_mime_content_type_is_type(g_mime_object_get_content_type(root), "text", "html") != FALSE;
    const bool isSaved = isPage && (!headerOf(root, "Content-Location").empty() ||
                                    !headerOf(message, "Snapshot-Content-Location").empty());
    return isSaved ? reinterpret_cast<GMimePart *>(root) : nullptr;
}

SourceText articleOf(GMimeMessage *message, bool &isCutOff)
{
    LetterText letter = textOfLetter(message);
    isCutOff = letter.isCutOff;
    SourceText source;
    source.encoding = std::move(letter.encoding);
    source.declared = declaredBy(message);
    const std::string subject = subjectOf(message);
    const bool isHeaded = subject.empty() || letter.text.starts_with(subject);
    source.text = isHeaded || letter.text.empty() ? std::move(letter.text) : subject + "\n\n" + letter.text;
    return source;
}

/// Sets GMime up before its first use.
void setUp()
{
    static const bool isReady = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(isReady)
}

Held<GMimeParser> parserOf(const FileBytes &file, GMimeFormat format)
{
    setUp();
    const Held<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(file.bytes.constData(), static_cast<std::size_t>(file.bytes.size())));
    Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), format);
    return parser;
}

Problem cutOff(const QString &path)
{
    return importProblem(
        Kind::TooLarge,
        QT_TRANSLATE_NOOP("Import", "The letter has more parts than can be read; the rest was left out."), path);
}

} // namespace

FileContents readMail(const FileBytes &file, const ContentReader &read, UnpackBudget &budget)
{
    const Held<GMimeParser> parser = parserOf(file, GMIME_FORMAT_MESSAGE);
    const Held<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return failedContents(
            importProblem(Kind::Damaged, QT_TRANSLATE_NOOP("Import", "The file is a damaged letter."), file.path));
    if (GMimePart *const page = savedPage(message.get()))
        return readHtml({file.path, QByteArray::fromStdString(contentOf(page))},
                        charsetOf(reinterpret_cast<GMimeObject *>(page)));
    bool isCutOff = false;
    SourceText source = articleOf(message.get(), isCutOff);
    source.file = file.path;
    FileContents contents;
    FileContents attached = readAttachments(message.get(), file.path, read, budget);
    if (isCutOff)
        contents.problems.push_back(cutOff(file.path));
    if (isBlank(source.text) && !isCutOff && attached.articles.empty() && attached.problems.empty())
        return failedContents(
            importProblem(Kind::Empty, QT_TRANSLATE_NOOP("Import", "The letter has no text."), file.path));
    if (!isBlank(source.text))
        contents.articles.push_back(std::move(source));
    contents.add(std::move(attached));
    return contents;
}

FileContents readMailbox(const FileBytes &file, const ContentReader &read, UnpackBudget &budget)
{
    const Held<GMimeParser> parser = parserOf(file, GMIME_FORMAT_MBOX);
    RecordList letters(file.path, {});
    FileContents attached;
    while (letters.hasRoom() && g_mime_parser_eos(parser.get()) == FALSE) {
        const Held<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
        if (!message)
            break;
        bool isCutOff = false;
        SourceText source = articleOf(message.get(), isCutOff);
        const bool hasText = !isBlank(source.text);
        if (isCutOff)
            letters.complain(cutOff(file.path));
        const QString place = file.path + u'/' + QString::number(letters.nextNumber());
        attached.add(readAttachments(message.get(), place, read, budget));
        letters.add(hasText ? std::optional(std::move(source)) : std::nullopt);
    }
    FileContents contents = letters.take();
    contents.add(std::move(attached));
    return contents;
}

} // namespace lectern
