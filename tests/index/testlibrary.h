// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/articlesource.h"
#include "app/index/corpus.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lectern {

/// A small library written down in the test: texts with their mentions in brackets.
class TestLibrary final : public ArticleSource
{
public:
    /// `[Haluk Görgün|person:haluk-gorgun]` in the body is a mention of the entity with that key, `[Görgün|speaker
    /// person:haluk-gorgun]` one that is quoted. The id is the number of articles before.
    ArticleId add(const std::string &title, const std::string &markedBody, const std::string &published = {},
                  const std::string &source = {}, const std::string &byline = {});
    void setStory(ArticleId id, const std::string &key) { m_stories[id.value()] = key; }
    void setUpdated(ArticleId id, const std::string &isoDate);
    /// The first place of `title` in the text is an office; persons and organisations are indices of mentions.
    void addRole(ArticleId id, const std::string &title, std::uint32_t person,
                 std::optional<std::uint32_t> organization = std::nullopt, const std::string &countryCode = {});
    void addRole(ArticleId id, Role role);

    [[nodiscard]] Result<AnnotatedArticle> article(ArticleId id) const override;
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_articles.size()); }
    /// Entities in the order of their keys, each named by its longest mention; one story an article if not set.
    [[nodiscard]] Resolution resolution(const std::vector<ArticleId> &articles) const;
    [[nodiscard]] std::vector<ArticleId> ids() const;
    [[nodiscard]] std::shared_ptr<const Corpus> corpus() const;

private:
    struct Known
    {
        AnnotatedArticle read;
        std::vector<std::string> keys; ///< of each mention
    };
    std::vector<Known> m_articles;
    std::map<std::uint32_t, std::string> m_stories;
};

} // namespace lectern
