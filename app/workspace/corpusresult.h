// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/articlesource.h"
#include "app/index/corpus.h"
#include "app/resolve/machineresult.h"
#include "app/store/articlereader.h"

#include <memory>

namespace lectern {

/// A snapshot as the machine made it and the articles of its library: what corrections are replayed over.
class CorpusResult final : public MachineResult
{
public:
    CorpusResult(std::shared_ptr<const Corpus> corpus, std::shared_ptr<const ArticleReader> reader);

    [[nodiscard]] const Corpus &corpus() const { return *m_corpus; }
    [[nodiscard]] std::uint32_t entityCount() const override;
    [[nodiscard]] const Entity &entity(EntityId id) const override;
    [[nodiscard]] bool hasKey(const std::string &key) const override;
    [[nodiscard]] std::vector<EntityId> entitiesNamed(const std::string &name) const override;
    [[nodiscard]] std::vector<EntityId> entitiesWithAlias(const std::string &name) const override;
    [[nodiscard]] std::vector<ArticleId> articlesNaming(EntityId id) const override;
    [[nodiscard]] NamedInArticle namedIn(ArticleId id) const override;
    [[nodiscard]] std::vector<ArticleId> articlesAt(const ArticleAnchor &anchor) const override;
    [[nodiscard]] std::vector<ArticleId> articlesWith(const std::string &words) const override;
    [[nodiscard]] Result<AnnotatedArticle> article(ArticleId id) const override;

private:
    std::shared_ptr<const Corpus> m_corpus;
    std::shared_ptr<const ArticleReader> m_reader;
};

} // namespace lectern
