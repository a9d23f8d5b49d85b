// SPDX-License-Identifier: GPL-3.0-or-later
// One target a reader: FUZZ_READER names the function.
#include "app/base/utf8.h"
#include "app/import/readfile.h"
#include "app/import/readhtml.h"
#include "app/import/readjson.h"
#include "app/import/readoffice.h"
#include "app/import/readpdf.h"
#include "app/import/readtable.h"

#include <cstdint>
#include <cstdlib>
#include <type_traits>

using namespace lectern;

namespace {

[[maybe_unused]] FileContents readAny(const FileBytes &file)
{
    UnpackBudget budget;
    return readContent(file, {}, budget);
}

[[maybe_unused]] FileContents readPage(const FileBytes &file)
{
    return readHtml(file);
}

template<typename Reader>
FileContents callReader(const Reader &reader, const FileBytes &file)
{
    if constexpr (std::is_invocable_v<Reader, const FileBytes &>)
        return reader(file);
    else
        return reader(file, {});
}

} // namespace

/// Whatever the bytes are: articles of valid text, or a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const FileContents contents = callReader(FUZZ_READER, {QStringLiteral("fuzz"), bytes});
    if (contents.articles.empty() && contents.problems.empty())
        std::abort();
    for (const SourceText &article : contents.articles)
        if (article.text.empty() || !isValidUtf8(article.text))
            std::abort();
    return 0;
}
