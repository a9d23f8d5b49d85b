// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Curation that makes rules out of what a reader points at.
#include "app/resolve/entitykey.h"
#include "app/workspace/curationdata.h"

#include <algorithm>
#include <set>

namespace lectern {

namespace {

std::vector<std::string> utf8(const QStringList &texts)
{
    std::vector<std::string> result;
    for (const QString &text : texts)
        result.push_back(text.toStdString());
    return result;
}

/// The rule of a suggestion without what differs from case to case ("; named with 3 of the same entities").
QString kindOf(const QString &why)
{
    return why.section(u';', 0, 0);
}

/// What only `second` is called.
std::vector<std::string> ownForms(const Entity &first, const Entity &second)
{
    std::vector<std::string> forms = second.aliases;
    forms.push_back(second.name);
    std::erase_if(forms, [&first](const std::string &form) {
        return form == first.name || std::find(first.aliases.begin(), first.aliases.end(), form) != first.aliases.end();
    });
    std::sort(forms.begin(), forms.end());
    return forms;
}

} // namespace

std::optional<EntityAnchor> Curation::anchorOf(EntityId id) const
{
    const Corpus &corpus = *m_data->shown.corpus;
    if (id.value() >= corpus.entities().size())
        return std::nullopt;
    const Entity &entity = corpus.entity(id);
    EntityAnchor anchor{entity.type, entity.name, {}, {}};
    const std::string key = entityKey(entity.type, entity.name);
    const bool isAlone = entity.key == key && !corpus.entityByKey(key + "-2");
    if (!isAlone) {
        anchor.country = entity.countryCode;
        anchor.alias = entity.aliases.empty() ? std::string() : entity.aliases.front();
    }
    return anchor;
}

std::optional<ArticleAnchor> Curation::anchorOf(ArticleId article)
{
    if (!m_data->reader)
        return std::nullopt;
    Result<ArticleAnchor> anchor = m_data->reader->anchor(article);
    if (anchor)
        return *std::move(anchor);
    Q_EMIT problemOccurred(anchor.error());
    return std::nullopt;
}

std::optional<TextAnchor> Curation::anchorOf(ArticleId article, TextSpan span)
{
    std::optional<ArticleAnchor> anchor = anchorOf(article);
    if (!anchor || !m_data->shown.articles)
        return std::nullopt;
    const Result<AnnotatedArticle> read = m_data->shown.articles->article(article);
    if (!read) {
        Q_EMIT problemOccurred(read.error());
        return std::nullopt;
    }
    if (span.isEmpty() || span.begin > span.end || span.end > read->article.text.size())
        return std::nullopt;
    return textAnchor(*std::move(anchor), read->article.text, span);
}

void Curation::merge(EntityId into, const std::vector<EntityId> &others)
{
    const std::optional<EntityAnchor> first = anchorOf(into);
    MergeEntities rule;
    for (const EntityId other : others)
        if (const std::optional<EntityAnchor> anchor = other == into ? std::nullopt : anchorOf(other))
            rule.others.push_back(*anchor);
    if (!first || rule.others.empty())
        return;
    rule.into = *first;
    correct({std::move(rule)});
}

void Curation::split(EntityId entity, const QString &name, const QStringList &forms,
                     const std::vector<ArticleId> &articles)
{
    const std::optional<EntityAnchor> anchor = anchorOf(entity);
    if (!anchor || name.isEmpty() || (forms.isEmpty() && articles.empty()))
        return;
    SplitEntity rule{*anchor, name.toStdString(), utf8(forms), {}};
    for (const ArticleId article : articles)
        if (const std::optional<ArticleAnchor> place = anchorOf(article))
            rule.articles.push_back(*place);
    if (rule.articles.size() == articles.size())
        correct({std::move(rule)});
}

void Curation::rename(EntityId entity, const QString &name)
{
    if (const std::optional<EntityAnchor> anchor = anchorOf(entity); anchor && !name.trimmed().isEmpty())
        correct({RenameEntity{*anchor, name.trimmed().toStdString()}});
}

void Curation::retype(EntityId entity, EntityType type)
{
    if (const std::optional<EntityAnchor> anchor = anchorOf(entity); anchor && hasEntity(type))
        correct({RetypeEntity{*anchor, type}});
}

void Curation::rejectEntity(EntityId entity)
{
    if (const std::optional<EntityAnchor> anchor = anchorOf(entity))
        correct({RejectEntity{*anchor}});
}

void Curation::keepApart(EntityId first, EntityId second)
{
    rejectSuggestions({{first, second, {}, {}}});
}

std::vector<SuggestedMerge> Curation::suggestions() const
{
    std::vector<SuggestedMerge> found;
    const Corpus &corpus = *m_data->shown.corpus;
    const auto isNamed = [&corpus](EntityId id) { return corpus.total(id).articles > 0; };
    for (std::uint32_t i = 0; i < corpus.entities().size(); ++i)
        for (const MergeSuggestion &suggestion : corpus.entity(EntityId(i)).suggestions)
            if (EntityId(i) < suggestion.other && isNamed(EntityId(i)) && isNamed(suggestion.other))
                found.push_back({EntityId(i), suggestion.other, QString::fromStdString(suggestion.why),
                                 QString::fromStdString(suggestion.against)});
    return found;
}

std::vector<SuggestedMerge> Curation::suggestionsLike(const SuggestedMerge &suggestion) const
{
    std::vector<SuggestedMerge> all = suggestions();
    std::erase_if(all, [&suggestion](const SuggestedMerge &other) {
        return kindOf(other.why) != kindOf(suggestion.why) || other.against.isEmpty() != suggestion.against.isEmpty();
    });
    return all;
}

void Curation::acceptSuggestions(const std::vector<SuggestedMerge> &suggestions)
{
    std::vector<std::optional<Correction>> rules;
    std::set<EntityId> merged; // goes by another name once it is merged
    for (const SuggestedMerge &suggestion : suggestions) {
        const std::optional<EntityAnchor> into = anchorOf(suggestion.first);
        const std::optional<EntityAnchor> other = anchorOf(suggestion.second);
        if (into && other && merged.insert(suggestion.second).second)
            rules.emplace_back(MergeEntities{*into, {*other}});
    }
    correct(std::move(rules));
}

void Curation::rejectSuggestions(const std::vector<SuggestedMerge> &suggestions)
{
    std::vector<std::optional<Correction>> rules;
    for (const SuggestedMerge &suggestion : suggestions) {
        const std::optional<EntityAnchor> first = anchorOf(suggestion.first);
        const std::optional<EntityAnchor> second = anchorOf(suggestion.second);
        if (!first || !second || first == second)
            continue;
        const Corpus &corpus = *m_data->shown.corpus;
        rules.emplace_back(
            KeepApart{*first, *second, ownForms(corpus.entity(suggestion.first), corpus.entity(suggestion.second))});
    }
    correct(std::move(rules));
}

void Curation::rejectMention(ArticleId article, TextSpan mention)
{
    if (std::optional<TextAnchor> where = anchorOf(article, mention))
        correct({RejectMention{*std::move(where)}});
}

void Curation::addMention(ArticleId article, TextSpan words, EntityType type, const QString &entity, Reach reach)
{
    std::optional<TextAnchor> where = anchorOf(article, words);
    if (!where)
        return;
    if (reach == Reach::Everywhere)
        correct({AddMentions{where->quote, type, entity.trimmed().toStdString()}});
    else
        correct({AddMention{*std::move(where), type, entity.trimmed().toStdString()}});
}

void Curation::editMetadata(ArticleId article, MetadataField field, const QStringList &values)
{
    if (std::optional<ArticleAnchor> anchor = anchorOf(article);
        anchor && (values.size() <= 1 || field == MetadataField::Byline))
        correct({EditMetadata{*std::move(anchor), field, utf8(values)}});
}

void Curation::markText(ArticleId article, TextSpan words, TextUse use)
{
    if (std::optional<TextAnchor> where = anchorOf(article, words))
        correct({MarkText{*std::move(where), use}});
}

} // namespace lectern
