// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what fuzzing begins with where no sample can be kept, for its format changes with the program: a snapshot and
// a library. usage: lectern_fuzzseeds FOLDER
#include "app/index/snapshot.h"
#include "app/store/library.h"
#include "tests/index/testlibrary.h"
#include "tests/store/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace lectern;

namespace {

Result<void> writeSnapshot(const QString &path)
{
    TestLibrary library;
    library.add("Red fox", "[Ada Fox|person:ada] ran over the red hill with [Bo Hare|person:bo].", "2024-01-05",
                "Wire");
    library.add("The hare", "“No,” said [Bo Hare|speaker person:bo] of [Hill Works|company:hill].", "2001-03-02");
    return saveSnapshot(*library.corpus(), path, {});
}

Result<void> writeLibrary(const QString &path)
{
    QFile::remove(path);
    if (const Result<void> created = Library::create(path); !created)
        return created;
    const Result<std::unique_ptr<Library>> library = Library::open(path, Access::Write);
    if (!library)
        return library.error();
    const Article article = samples::article();
    const Annotations annotations = samples::annotations(article);
    const PackedArticle packed[] = {pack(article, annotations, digest(article, annotations), QByteArray(32, 'c'))};
    return (*library)->store(packed, samples::Recognizer);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // without it there are no databases
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const Result<void> snapshot = writeSnapshot(folder.filePath(QStringLiteral("snapshot")));
    const Result<void> library = writeLibrary(folder.filePath(QStringLiteral("library")));
    for (const Result<void> *const done : {&snapshot, &library})
        if (!*done)
            std::fprintf(stderr, "%s\n", qPrintable(done->error().text()));
    return snapshot && library ? 0 : 1;
}
