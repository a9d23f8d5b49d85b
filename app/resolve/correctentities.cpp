// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/correctentities.h"

#include <algorithm>

namespace lectern {

namespace {

void addForm(Entity &entity, const std::string &form)
{
    if (form.empty() || form == entity.name)
        return;
    const auto place = std::lower_bound(entity.aliases.begin(), entity.aliases.end(), form);
    if (place == entity.aliases.end() || *place != form)
        entity.aliases.insert(place, form);
}

void removeForm(Entity &entity, const std::string &form)
{
    std::erase(entity.aliases, form);
}

/// Puts `to` in the place of `from` in one article.
NamedInArticle replaced(NamedInArticle named, EntityId from, EntityId to)
{
    for (std::optional<EntityId> &entity : named.mentions)
        if (entity == from)
            entity = to;
    for (NamedInArticle::More &more : named.more)
        if (more.entity == from)
            more.entity = to;
    std::sort(named.more.begin(), named.more.end());
    named.more.erase(std::unique(named.more.begin(), named.more.end()), named.more.end());
    return named;
}

void replaceInArticles(CorrectedResult &result, EntityId from, EntityId to)
{
    for (const ArticleId article : result.articlesNaming(from))
        result.change(article, CorrectedArticle{replaced(result.namedIn(article), from, to), result.rulesOf(article)});
}

/// Takes the suggestion of `gone` from everything it stands at, and puts `instead` there where that is another thing.
void redirectSuggestions(CorrectedResult &result, EntityId gone, std::optional<EntityId> instead)
{
    for (const MergeSuggestion &suggestion : result.entity(gone).suggestions) {
        CorrectedEntity other = result.get(suggestion.other);
        std::vector<MergeSuggestion> &all = other.entity.suggestions;
        const bool isKnown =
            !instead || *instead == suggestion.other ||
            std::any_of(all.begin(), all.end(), [&](const MergeSuggestion &s) { return s.other == *instead; });
        if (isKnown)
            std::erase_if(all, [gone](const MergeSuggestion &s) { return s.other == gone; });
        for (MergeSuggestion &s : all)
            if (s.other == gone)
                s.other = *instead;
        result.change(suggestion.other, std::move(other));
    }
}

/// The suggestions of a merged entity, as they stand at what it was merged into.
void takeSuggestions(Entity &into, EntityId intoId, const Entity &other)
{
    for (const MergeSuggestion &suggestion : other.suggestions)
        if (suggestion.other != intoId &&
            std::none_of(into.suggestions.begin(), into.suggestions.end(),
                         [&](const MergeSuggestion &own) { return own.other == suggestion.other; }))
            into.suggestions.push_back(suggestion);
    std::sort(into.suggestions.begin(), into.suggestions.end(),
              [](const MergeSuggestion &a, const MergeSuggestion &b) { return a.other < b.other; });
}

/// Which of the entity's mentions in one article are meant; their forms go to `taken`, those of the others to `left`.
bool splitArticle(NamedInArticle &named, const AnnotatedArticle &read, EntityId from, EntityId to,
                  const MentionChoice &choice, std::vector<std::string> &taken, std::vector<std::string> &left)
{
    bool isNamedStill = false;
    const std::vector<Mention> &mentions = read.annotations.mentions;
    for (std::size_t i = 0; i < named.mentions.size() && i < mentions.size(); ++i) {
        if (named.mentions[i] != from)
            continue;
        const std::string form(mentions[i].span.of(read.article.text));
        const bool isMeant =
            choice.forms.empty() || std::find(choice.forms.begin(), choice.forms.end(), form) != choice.forms.end();
        if (isMeant)
            named.mentions[i] = to;
        (isMeant ? taken : left).push_back(form);
        isNamedStill = isNamedStill || !isMeant;
    }
    return isNamedStill || std::any_of(named.more.begin(), named.more.end(),
                                       [from](const NamedInArticle::More &more) { return more.entity == from; });
}

/// The article without the mentions of an entity: a rule for each, so that nothing is marked there any more.
Result<CorrectedArticle> withoutMentions(const CorrectedResult &result, ArticleId id, EntityId entity)
{
    const Result<AnnotatedArticle> read = result.article(id);
    if (!read)
        return read.error();
    const NamedInArticle named = result.namedIn(id);
    CorrectedArticle corrected{{}, result.rulesOf(id)};
    for (std::uint32_t i = 0; i < named.mentions.size() && i < read->annotations.mentions.size(); ++i) {
        if (named.mentions[i] == entity) {
            const TextSpan span = read->annotations.mentions[i].span;
            corrected.rules.push_back(
                std::make_shared<const Correction>(RejectMention{textAnchor({}, read->article.text, span)}));
            continue;
        }
        const auto number = static_cast<std::uint32_t>(corrected.named.mentions.size());
        for (const NamedInArticle::More &more : named.more)
            if (more.mention == i && more.entity != entity)
                corrected.named.more.push_back({number, more.entity});
        corrected.named.mentions.push_back(named.mentions[i]);
    }
    return corrected;
}

void sortOut(std::vector<std::string> &forms)
{
    std::sort(forms.begin(), forms.end());
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
}

/// The forms of both parts after a split: what only the new one is called is no alias of the old one any more, unless
/// other articles, which were not looked at, may use it.
void shareForms(CorrectedEntity &from, CorrectedEntity &part, std::vector<std::string> taken,
                std::vector<std::string> left, bool wereAllRead)
{
    sortOut(taken);
    sortOut(left);
    for (const std::string &form : taken) {
        addForm(part.entity, form);
        if (wereAllRead && !std::binary_search(left.begin(), left.end(), form))
            removeForm(from.entity, form);
    }
}

} // namespace

void mergeEntities(CorrectedResult &result, EntityId into, EntityId other)
{
    replaceInArticles(result, other, into);
    redirectSuggestions(result, other, into);
    const CorrectedEntity joined = result.get(other);
    CorrectedEntity merged = result.get(into);
    std::vector<ArticleId> articles;
    std::set_union(merged.articles.begin(), merged.articles.end(), joined.articles.begin(), joined.articles.end(),
                   std::back_inserter(articles));
    merged.articles = std::move(articles);
    addForm(merged.entity, joined.entity.name);
    for (const std::string &alias : joined.entity.aliases)
        addForm(merged.entity, alias);
    merged.entity.reasons.insert(merged.entity.reasons.end(), joined.entity.reasons.begin(),
                                 joined.entity.reasons.end());
    merged.entity.reasons.push_back("\"" + joined.entity.name + "\": joined by the reader");
    if (merged.entity.countryCode.empty())
        merged.entity.countryCode = joined.entity.countryCode;
    takeSuggestions(merged.entity, into, joined.entity);
    result.change(into, std::move(merged));
    CorrectedEntity gone = joined;
    gone.articles.clear();
    gone.entity.suggestions.clear();
    result.change(other, std::move(gone));
}

Result<std::optional<EntityId>> splitEntity(CorrectedResult &result, EntityId entity, const std::string &name,
                                            const MentionChoice &choice)
{
    const std::vector<ArticleId> articles = result.articlesNaming(entity);
    const EntityId to = result.add(result.entity(entity).type, name);
    CorrectedEntity from = result.get(entity);
    CorrectedEntity part = result.get(to);
    part.entity.countryCode = from.entity.countryCode;
    from.articles.clear();
    std::vector<std::string> taken;
    std::vector<std::string> left;
    for (const ArticleId id : articles) {
        const bool isMeant =
            choice.articles.empty() || std::binary_search(choice.articles.begin(), choice.articles.end(), id);
        if (!isMeant) {
            from.articles.push_back(id);
            continue;
        }
        const Result<AnnotatedArticle> read = result.article(id);
        if (!read)
            return read.error();
        NamedInArticle named = result.namedIn(id);
        const std::size_t before = taken.size();
        if (splitArticle(named, *read, entity, to, choice, taken, left))
            from.articles.push_back(id);
        if (taken.size() == before)
            continue;
        part.articles.push_back(id);
        result.change(id, CorrectedArticle{std::move(named), result.rulesOf(id)});
    }
    if (part.articles.empty() || from.articles.empty())
        return std::optional<EntityId>();
    shareForms(from, part, std::move(taken), std::move(left), choice.articles.empty());
    part.entity.reasons.push_back("\"" + from.entity.name + "\": taken apart by the reader");
    result.change(entity, std::move(from));
    result.change(to, std::move(part));
    return std::optional(to);
}

void renameEntity(CorrectedResult &result, EntityId entity, const std::string &name)
{
    CorrectedEntity renamed = result.get(entity);
    const std::string former = std::exchange(renamed.entity.name, name);
    removeForm(renamed.entity, name);
    addForm(renamed.entity, former);
    result.change(entity, std::move(renamed));
}

Result<void> rejectEntity(CorrectedResult &result, EntityId entity)
{
    for (const ArticleId article : result.articlesNaming(entity)) {
        Result<CorrectedArticle> without = withoutMentions(result, article, entity);
        if (!without)
            return without.error();
        result.change(article, *std::move(without));
    }
    redirectSuggestions(result, entity, std::nullopt);
    CorrectedEntity gone = result.get(entity);
    gone.articles.clear();
    gone.entity.suggestions.clear();
    result.change(entity, std::move(gone));
    return {};
}

void dropSuggestion(CorrectedResult &result, EntityId a, EntityId b)
{
    for (const auto &[id, other] : {std::pair(a, b), std::pair(b, a)}) {
        CorrectedEntity entity = result.get(id);
        std::erase_if(entity.entity.suggestions,
                      [&other = other](const MergeSuggestion &s) { return s.other == other; });
        result.change(id, std::move(entity));
    }
}

} // namespace lectern
