// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/partialdate.h"
#include "app/index/articlesource.h"
#include "app/index/datekey.h"
#include "app/index/entitytable.h"
#include "app/resolve/resolution.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// Number of an article in one snapshot: 0 to articleCount() - 1, older first (articles without a date come first).
using DocNumber = Id<struct DocTag>;

/// What lists and filters need of an article without opening it.
struct ArticleRecord
{
    ArticleId id{0};
    std::string file;
    std::optional<int> record;
    std::string title;  ///< stated title, or the first line of the text
    std::string source; ///< outlet; empty where none is stated
    std::string byline; ///< names joined by ", "
    std::string section;
    std::string published;           ///< ISO 8601 as stated; empty where none is
    std::optional<PartialDate> date; ///< of `published`, of `updated` where that is not stated
    std::string language;
    std::string lead; ///< beginning of the body, at most LeadBytes
    std::uint32_t words = 0;
    std::uint32_t mentions = 0;
    StoryId story{0};
    static constexpr std::size_t LeadBytes = 240;
    bool operator==(const ArticleRecord &) const = default;
};

/// An entity in one article.
struct EntityCount
{
    EntityId entity{0};
    std::uint32_t mentions = 0;
};

/// How often an entity occurs in the articles looked at.
struct Frequency
{
    std::uint32_t articles = 0;
    std::uint32_t mentions = 0;
};

class TextIndex;
class EntityIndex;
struct StatedOffice;

/// The open library as one immutable value: records, entities, text index and entity index. Shared by
/// std::shared_ptr<const Corpus>; an edit makes a new one that shares what did not change.
class Corpus
{
public:
    Corpus();
    ~Corpus();

    [[nodiscard]] std::uint32_t articleCount() const;
    /// Made when first asked for; what needs no more than the fields below should ask for those.
    [[nodiscard]] const ArticleRecord &record(DocNumber doc) const;
    [[nodiscard]] ArticleId articleId(DocNumber doc) const;
    [[nodiscard]] DateKey date(DocNumber doc) const;
    [[nodiscard]] std::string_view title(DocNumber doc) const;
    [[nodiscard]] std::string_view source(DocNumber doc) const;
    /// Place of each article in the order of the folded titles, by DocNumber; made when first asked for.
    [[nodiscard]] const std::vector<std::uint32_t> &titleRanks() const;
    [[nodiscard]] StoryId storyOf(DocNumber doc) const;
    [[nodiscard]] std::optional<DocNumber> docOf(ArticleId id) const;
    /// The articles in the order in which a Resolution of this corpus names them: that of CorpusBuilder::add().
    [[nodiscard]] const std::vector<ArticleId> &articleOrder() const;

    [[nodiscard]] const EntityTable &entities() const; ///< by EntityId
    [[nodiscard]] const Entity &entity(EntityId id) const;
    [[nodiscard]] std::optional<EntityId> entityByKey(std::string_view key) const;
    [[nodiscard]] Frequency total(EntityId id) const;
    /// Entities of an article, ascending by id.
    [[nodiscard]] std::span<const EntityCount> entitiesOf(DocNumber doc) const;
    /// Articles an entity occurs in, ascending.
    [[nodiscard]] std::vector<DocNumber> articlesOf(EntityId id) const;
    /// Articles that quote the entity, ascending.
    [[nodiscard]] std::vector<DocNumber> articlesQuoting(EntityId id) const;
    /// For each mention of the article (Annotations::mentions) the entity it stands for.
    [[nodiscard]] std::vector<std::optional<EntityId>> mentionEntitiesOf(DocNumber doc) const;
    /// Everything the mention stands for: none for a date, several for "Azerbaijani and Turkish Ministries".
    [[nodiscard]] std::vector<EntityId> entitiesOfMention(DocNumber doc, std::uint32_t mention) const;
    /// Offices that the article states, in the order of the text.
    [[nodiscard]] std::vector<StatedOffice> officesStatedIn(DocNumber doc) const;
    [[nodiscard]] std::string storyKey(StoryId story) const;
    [[nodiscard]] std::uint32_t storyCount() const; ///< one more than the last StoryId
    [[nodiscard]] std::vector<DocNumber> articlesOfStory(StoryId story) const;

    [[nodiscard]] const TextIndex &textIndex() const;
    [[nodiscard]] const EntityIndex &entityIndex() const;

private:
    friend class CorpusBuilder;
    friend class CorpusCompaction;
    friend class CorpusSnapshot;
    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// Makes a Corpus: texts are added one by one (each may be forgotten by the caller at once), who is who comes last.
class CorpusBuilder
{
public:
    CorpusBuilder();
    /// Goes on from an existing corpus: what is added and removed is paid for, the rest is shared; with a whole
    /// Resolution at the end, who is who is made anew for all articles.
    explicit CorpusBuilder(const Corpus &base);
    ~CorpusBuilder();
    /// Adds the text to the index; the order of calls is the order of the articles in `Resolution`. An id that is
    /// there already is replaced, and keeps its place in that order.
    void add(ArticleId id, const Article &article, const Annotations &annotations);
    /// Takes an article out; an id that is not there is passed over.
    void remove(ArticleId id);
    /// Ends the building; `resolution` must be that of the articles in the order they were added, those of the base
    /// first.
    [[nodiscard]] std::shared_ptr<const Corpus> finish(Resolution resolution);
    /// The same where the articles of `resolution` stand in another order.
    [[nodiscard]] std::shared_ptr<const Corpus> finish(Resolution resolution, std::vector<ArticleId> order);
    /// The same where all that changes in who is who is known: what the patch does not name is shared with the base.
    [[nodiscard]] std::shared_ptr<const Corpus> finish(const EntityPatch &patch);

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace lectern
