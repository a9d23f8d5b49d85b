// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readpdf.h"

#include "app/import/declared.h"
#include "app/import/limits.h"
#include "app/import/pdflayout.h"

#include <QCoreApplication>

#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

namespace lectern {

namespace {

using Kind = Problem::Kind;

std::string utf8Of(const poppler::ustring &text)
{
    const poppler::byte_array bytes = text.to_utf8();
    // What a document says is text may be none.
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).toStdString();
}

/// Words that are turned (a stamp on the margin) are no running text.
PdfPage wordsOf(const poppler::page &page)
{
    PdfPage words;
    words.height = page.page_rect().height();
    for (const poppler::text_box &box : page.text_list()) {
        const poppler::rectf place = box.bbox();
        std::string text = utf8Of(box.text());
        if (box.rotation() == 0 && !isBlank(text) && place.height() > 0)
            words.words.push_back({place.left(), place.top(), place.right(), place.bottom(), std::move(text)});
    }
    return words;
}

/// Programs put the name of a file where nobody wrote a title.
bool isChosenTitle(const std::string &title)
{
    return title.find(' ') != std::string::npos && !title.starts_with("Microsoft Word") &&
           title.find(".doc") == std::string::npos && title.find(".indd") == std::string::npos;
}

} // namespace

FileContents readPdf(const FileBytes &file)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(file.bytes.constData(), static_cast<int>(file.bytes.size())));
    if (!document)
        return failedContents(
            importProblem(Kind::Damaged, QT_TRANSLATE_NOOP("Import", "The PDF document is damaged."), file.path));
    if (document->is_locked())
        return failedContents(importProblem(
            Kind::Unsupported, QT_TRANSLATE_NOOP("Import", "The PDF document is locked by a password."), file.path));
    if (document->pages() > MaximumPages)
        return failedContents(importProblem(
            Kind::TooLarge, QT_TRANSLATE_NOOP("Import", "The PDF document has more than 5000 pages."), file.path));
    std::vector<PdfPage> pages;
    for (int i = 0; i < document->pages(); ++i)
        if (const std::unique_ptr<poppler::page> page(document->create_page(i)); page)
            pages.push_back(wordsOf(*page));
    SourceText source;
    source.text = textOfPages(std::move(pages));
    if (isBlank(source.text))
        return failedContents(importProblem(
            Kind::Empty, QT_TRANSLATE_NOOP("Import", "The PDF document has no text; it may be a scan."), file.path));
    if (source.text.size() > std::size_t(MaximumArticleBytes))
        return failedContents(importProblem(
            Kind::TooLarge, QT_TRANSLATE_NOOP("Import", "The document is larger than 20 MB and cannot be one article."),
            file.path));
    source.file = file.path;
    source.encoding = "UTF-8";
    Declarations declared;
    if (const std::string title = utf8Of(document->info_key("Title")); isChosenTitle(title))
        declared.add("title", title, "document title");
    source.declared = declared.take();
    FileContents contents;
    contents.articles.push_back(std::move(source));
    return contents;
}

} // namespace lectern
