// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/recognizer.h"
#include "app/base/utf8.h"
#include "app/parse/parsearticle.h"

#include <QCoreApplication>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace lectern;

namespace {

/// A span that lies in the text and cuts no character in two.
void check(const std::string &text, TextSpan span)
{
    if (span.begin > span.end || span.end > text.size() || !isCodePointBoundary(text, span.begin) ||
        !isCodePointBoundary(text, span.end))
        std::abort();
}

const Recognizer &recognizer()
{
    static const std::shared_ptr<const Recognizer> opened = [] {
        static int count = 1;
        static char name[] = "fuzz_annotate";
        static char *names[] = {name, nullptr};
        static const QCoreApplication application(count, names); // knows where the lexicon is
        const Result<std::shared_ptr<const Recognizer>> installed = Recognizer::openInstalled();
        if (!installed) {
            std::fprintf(stderr, "%s\n", qPrintable(installed.error().text()));
            std::abort();
        }
        return *installed;
    }();
    return *opened;
}

} // namespace

/// Any text: everything found lies in it, and what is furniture to all pages is so whoever finds it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (!isValidUtf8(text))
        return 0;
    SourceText source;
    source.file = QStringLiteral("/fuzz/fuzz.txt");
    source.text = text;
    const ParsedArticle alone = parseArticle(source, recognizer().lexicon(), {});
    for (const RepeatedLines &repeated : {RepeatedLines(), alone.lines.keys}) {
        const ParsedArticle parsed = parseArticle(source, recognizer().lexicon(), repeated);
        if (parsed.lines.keys != alone.lines.keys)
            std::abort();
        const Article &article = parsed.article;
        for (const Region &region : article.regions)
            check(article.text, region.span);
        for (const TextSpan sentence : article.sentences)
            check(article.text, sentence);
        const Annotations annotations = recognizer().annotate(article);
        for (const Mention &mention : annotations.mentions)
            check(article.text, mention.span);
        for (const Role &role : annotations.roles)
            check(article.text, role.span);
        for (const Quote &quote : annotations.quotes)
            check(article.text, quote.span);
    }
    return 0;
}
