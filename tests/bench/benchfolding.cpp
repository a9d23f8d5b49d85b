// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/search.h"
#include "tests/bench/benchmarks.h"

#include <QTemporaryDir>

namespace lectern::bench {

namespace {

/// A name as a paper prints it, and as a reader without the letters types it.
struct NameVariant
{
    const char *printed;
    const char *typed;
};

constexpr NameVariant Variants[] = {
    {"Tatlıoğlu", "tatlioglu"},   {"Øresund", "oresund"}, {"Łódź", "lodz"},     {"Hauptstraße", "hauptstrasse"},
    {"İstanbul", "istanbul"},     {"Əliyev", "eliyev"},   {"Əliyev", "aliyev"}, {"Zürich’te", "zurich"},
    {"Erdoğan'ın", "erdogan"},    {"Şişli", "sisli"},     {"GÖRGÜN", "gorgun"}, {"Čapek", "capek"},
    {"Dvořák", "dvorak"},         {"Nguyễn", "nguyen"},   {"São Paulo", "sao"}, {"IŞIK", "isik"},
    {"Saint‑Étienne", "etienne"}, {"Đinđić", "dindic"},   {"Bakı’dan", "baki"}, {"Çavuşoğlu", "cavusoglu"},
};

} // namespace

void measureFolding(const Setting &setting)
{
    const QTemporaryDir folder;
    const std::unique_ptr<Peer> fts5 = makeFts5(folder.path().toStdString());
    CorpusBuilder builder;
    Resolution resolution;
    std::uint32_t number = 0;
    for (const NameVariant &variant : Variants) {
        BenchArticle made;
        Article &article = made.read.article;
        article.text = std::string("Yesterday ") + variant.printed + " was named.";
        article.regions.push_back(
            {RegionKind::Body, {0, static_cast<std::uint32_t>(article.text.size())}, "bench", false});
        builder.add(ArticleId(number), article, made.read.annotations);
        fts5->add(made, number++);
        resolution.mentionEntities.emplace_back();
        resolution.stories.emplace_back(0);
    }
    resolution.storyKeys.emplace_back("none");
    fts5->finish();
    const auto corpus = builder.finish(std::move(resolution));
    std::uint32_t ours = 0;
    std::uint32_t theirs = 0;
    for (const NameVariant &variant : Variants) {
        const Query query = *parseQuery(variant.typed);
        const auto found = search(*corpus, query, HitOrder::Relevance, 1, setting.articles, JobControl());
        ours += found && found->total > 0 ? 1 : 0;
        theirs += fts5->ask(query, 1) > 0 ? 1 : 0;
    }
    const auto all = static_cast<double>(std::size(Variants));
    setting.figures.add({QStringLiteral("variants of names that are found, of all"), static_cast<double>(ours), all,
                         QString(), Bound{Bound::Is::AtLeast, 1}});
    setting.figures.tell(QStringLiteral("  FTS5 finds %1 of %2").arg(theirs).arg(all));
}

} // namespace lectern::bench
