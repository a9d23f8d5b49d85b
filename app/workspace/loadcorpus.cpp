// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/loadcorpus.h"

#include "app/index/snapshot.h"
#include "app/resolve/resolve.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLoggingCategory>

#include <string>

namespace lectern {

namespace {

Q_LOGGING_CATEGORY(loading, "lectern.workspace.load", QtWarningMsg)

struct Loaded
{
    StoredArticle stored;
    ArticleDigest digest;
};

Result<Loaded> load(const ArticleReader &reader, ArticleId id)
{
    Result<StoredArticle> stored = reader.article(id);
    if (!stored)
        return stored.error();
    Result<ArticleDigest> digest = reader.digest(id);
    if (!digest)
        return digest.error();
    // Both come from one analysis; if they do not agree, someone else wrote one of them.
    if (digest->mentions.size() != stored->annotations.mentions.size())
        return Problem{Problem::Kind::Damaged,
                       QCoreApplication::translate("Workspace", "The article is damaged in the library."),
                       stored->article.file};
    return Loaded{*std::move(stored), *std::move(digest)};
}

Result<LoadedCorpus> indexAnew(const ArticleReader &reader, std::span<const ArticleId> articles, const Lexicon &lexicon,
                               const JobControl &control)
{
    LoadedCorpus result;
    CorpusBuilder builder;
    std::vector<ArticleDigest> digests;
    digests.reserve(articles.size());
    const auto total = static_cast<int>(articles.size());
    for (const ArticleId id : articles) {
        if (control.isCancelled())
            return Problem{Problem::Kind::Cancelled, {}, {}};
        Result<Loaded> loaded = load(reader, id);
        if (!loaded) {
            result.problems.push_back(loaded.error());
            continue;
        }
        builder.add(id, loaded->stored.article, loaded->stored.annotations);
        digests.push_back(std::move(loaded->digest));
        control.report(static_cast<int>(digests.size()), total);
    }
    Result<Resolution> resolution = resolve(digests, lexicon, control);
    if (!resolution)
        return resolution.error();
    result.corpus = builder.finish(*std::move(resolution));
    return result;
}

/// What a snapshot is made of: these articles, by this program with this lexicon. A program that was built anew may
/// index or resolve in another way.
Result<std::string> generationOf(const ArticleReader &reader, std::span<const ArticleId> articles,
                                 const Lexicon &lexicon)
{
    Result<std::string> fingerprint = reader.fingerprint();
    if (!fingerprint)
        return fingerprint.error();
    const QFileInfo program(QCoreApplication::applicationFilePath());
    QCryptographicHash ids(QCryptographicHash::Sha256);
    ids.addData(QByteArray::fromRawData(reinterpret_cast<const char *>(articles.data()),
                                        static_cast<qsizetype>(articles.size_bytes())));
    return *fingerprint + ' ' + ids.result().toHex().toStdString() + ' ' + std::string(lexicon.version()) + ' ' +
           std::to_string(program.size()) + ' ' + std::to_string(program.lastModified().toMSecsSinceEpoch());
}

} // namespace

Result<LoadedCorpus> loadCorpus(const ArticleReader &reader, std::span<const ArticleId> articles,
                                const Lexicon &lexicon, const JobControl &control, std::size_t leastArticlesOfSnapshot)
{
    if (articles.size() < leastArticlesOfSnapshot)
        return indexAnew(reader, articles, lexicon, control);
    const Result<std::string> generation = generationOf(reader, articles, lexicon);
    const QString path = reader.path() + QStringLiteral("-index");
    if (generation)
        if (Result<std::shared_ptr<const Corpus>> kept = openSnapshot(path, *generation))
            return LoadedCorpus{*std::move(kept), {}};
    Result<LoadedCorpus> made = indexAnew(reader, articles, lexicon, control);
    // Where an article is damaged it must be told every time. Without a snapshot the library only opens more slowly.
    if (made && made->problems.empty() && generation && !control.isCancelled())
        if (const Result<void> saved = saveSnapshot(*made->corpus, path, *generation); !saved)
            qCDebug(loading) << "The snapshot is not written:" << saved.error().text();
    return made;
}

} // namespace lectern
