// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articlereader.h"
#include "app/store/library.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

using namespace lectern;

namespace {

/// Spans of what was read must lie in its text: all who come after believe them.
void checkArticle(const StoredArticle &stored)
{
    const std::size_t size = stored.article.text.size();
    for (const Region &region : stored.article.regions)
        if (region.span.begin > region.span.end || region.span.end > size)
            std::abort();
    for (const Mention &mention : stored.annotations.mentions)
        if (mention.span.begin > mention.span.end || mention.span.end > size)
            std::abort();
}

void readEverything(const QString &path)
{
    const Result<std::unique_ptr<Library>> library = Library::open(path, Access::Read);
    if (!library)
        return;
    (void)(*library)->marks();
    (void)(*library)->history();
    (void)(*library)->watchedFolders();
    (void)(*library)->tableLayouts();
    const Result<std::vector<LibraryRow>> rows = (*library)->articles();
    const Result<std::unique_ptr<ArticleReader>> reader = ArticleReader::open(path);
    if (!rows || !reader)
        return;
    (void)(*reader)->fingerprint();
    for (const LibraryRow &row : *rows) {
        if (const Result<StoredArticle> stored = (*reader)->article(row.id))
            checkArticle(*stored);
        (void)(*reader)->digest(row.id);
        (void)(*reader)->source(row.id);
        (void)(*reader)->otherPlaces(row.id);
    }
}

} // namespace

/// Whatever a library file holds is refused or read, never believed blindly.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int count = 1;
    static char name[] = "fuzz_library";
    static char *names[] = {name, nullptr};
    static const QCoreApplication application(count, names); // without it there are no databases
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fuzz.lectern"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size)) != static_cast<qint64>(size))
        std::abort();
    file.close();
    readEverything(path);
    return 0;
}
