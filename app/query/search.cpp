// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/search.h"

#include "app/index/entityindex.h"
#include "app/index/indexedtext.h"
#include "app/index/textindex.h"
#include "app/query/daterange.h"
#include "app/query/queryfield.h"
#include "app/query/querylexer.h"
#include "app/query/textmatch.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace lectern {

namespace {

using Kind = QueryNode::Kind;
using Counts = std::map<std::uint32_t, std::vector<std::uint32_t>>; ///< article -> positions

constexpr float Saturation = 1.2F;
constexpr float LengthWeight = 0.75F;

struct Evaluator
{
    const Corpus &corpus;
    const ArticleSource &source;
    const ReaderMarks &marks;
    const JobControl &control;
    std::vector<float> scores;
    std::optional<Problem> problem;

    ArticleSet evaluate(const QueryNode &node, bool isScored);
    ArticleSet evaluateField(const QueryNode &node);
    ArticleSet evaluateEntity(const QueryNode &node, const QueryField &field);
    ArticleSet evaluateDays(DayRange days);
    ArticleSet evaluateState(std::string_view word);
    ArticleSet verifyExact(const QueryNode &node, ArticleSet candidates);
    Counts positionsOf(TextField field, const TermPattern &pattern);
    Counts positionsOf(TextField field, const PhrasePattern &phrase);
    ArticleSet toSet(const Counts &counts, bool isScored);
    ArticleSet near(const QueryNode &node, bool isScored);
};

Counts Evaluator::positionsOf(TextField field, const TermPattern &pattern)
{
    Counts counts;
    const auto take = [&](const std::vector<TextIndex::Posting> &postings) {
        for (const TextIndex::Posting &posting : postings) {
            auto &positions = counts[posting.doc.value()];
            positions.insert(positions.end(), posting.positions.begin(), posting.positions.end());
        }
    };
    const auto &terms = corpus.textIndex().terms;
    const std::string prefix = TextIndex::termOf(field, {});
    for (auto it = terms.lower_bound(prefix); it != terms.end() && it->first.starts_with(prefix); ++it) {
        if (field == TextField::Body && it->first.front() < ' ')
            continue;
        if (pattern.matches(std::string_view(it->first).substr(prefix.size())))
            take(it->second);
        if (control.isCancelled())
            break;
    }
    for (auto &[doc, positions] : counts) {
        std::sort(positions.begin(), positions.end());
        positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    }
    return counts;
}

Counts Evaluator::positionsOf(TextField field, const PhrasePattern &phrase)
{
    if (phrase.empty())
        return {};
    Counts found = positionsOf(field, phrase.front());
    for (std::size_t i = 1; i < phrase.size(); ++i) {
        const Counts next = positionsOf(field, phrase[i]);
        for (auto &[doc, positions] : found) {
            const auto other = next.find(doc);
            std::erase_if(positions, [&](std::uint32_t position) {
                return other == next.end() ||
                       !std::binary_search(other->second.begin(), other->second.end(), position + phrase[i].offset);
            });
        }
    }
    std::erase_if(found, [](const auto &entry) { return entry.second.empty(); });
    return found;
}

ArticleSet Evaluator::toSet(const Counts &counts, bool isScored)
{
    ArticleSet set(corpus.articleCount());
    const auto articles = static_cast<float>(corpus.articleCount());
    const auto with = static_cast<float>(counts.size());
    const float idf = std::log(1 + (articles - with + 0.5F) / (with + 0.5F));
    float average = 0;
    for (const std::uint32_t length : corpus.textIndex().lengths)
        average += static_cast<float>(length) / articles;
    for (const auto &[doc, positions] : counts) {
        set.insert(DocNumber(doc));
        if (!isScored)
            continue;
        const auto times = static_cast<float>(positions.size());
        const float length = static_cast<float>(corpus.textIndex().lengths[doc]) / std::max(average, 1.0F);
        scores[doc] += idf * times / (times + Saturation * (1 - LengthWeight + LengthWeight * length));
    }
    return set;
}

ArticleSet Evaluator::near(const QueryNode &node, bool isScored)
{
    std::vector<Counts> parts;
    std::vector<std::uint32_t> sizes;
    for (const QueryNode &child : node.children) {
        parts.push_back(positionsOf(TextField::Body, phrasePattern(child)));
        sizes.push_back(phrasePattern(child).back().offset + 1);
    }
    const auto isNear = [&](std::uint32_t a, std::uint32_t sizeOfA, std::uint32_t b, std::uint32_t sizeOfB) {
        const auto gap =
            a < b ? static_cast<std::int64_t>(b) - (a + sizeOfA - 1) : static_cast<std::int64_t>(a) - (b + sizeOfB - 1);
        return gap >= 1 && gap <= node.distance;
    };
    for (std::size_t i = 1; i < parts.size(); ++i)
        for (auto &[doc, positions] : parts[i]) {
            const auto before = parts[i - 1].find(doc);
            std::erase_if(positions, [&](std::uint32_t position) {
                return before == parts[i - 1].end() ||
                       std::none_of(before->second.begin(), before->second.end(), [&](std::uint32_t other) {
                           return isNear(other, sizes[i - 1], position, sizes[i]);
                       });
            });
        }
    std::erase_if(parts.back(), [](const auto &entry) { return entry.second.empty(); });
    return toSet(parts.back(), isScored);
}

ArticleSet Evaluator::evaluateEntity(const QueryNode &node, const QueryField &field)
{
    const PhrasePattern phrase = phrasePattern(std::string_view(node.text));
    const EntityIndex &index = corpus.entityIndex();
    ArticleSet set(corpus.articleCount());
    for (std::uint32_t id = 0; id < corpus.entities().size(); ++id) {
        const Entity &entity = corpus.entity(EntityId(id));
        if (field.type && entity.type != *field.type)
            continue;
        bool isNamed = !findPhrase(foldedTerms(entity.name), phrase).empty();
        for (const std::string &alias : entity.aliases)
            isNamed = isNamed || !findPhrase(foldedTerms(alias), phrase).empty();
        if (isNamed)
            for (const DocNumber doc : field.kind == FieldKind::Speaker ? index.articlesQuoting(EntityId(id))
                                                                        : index.articlesOf(EntityId(id)))
                set.insert(doc);
        if (control.isCancelled())
            break;
    }
    return set;
}

ArticleSet Evaluator::evaluateDays(DayRange days)
{
    ArticleSet set(corpus.articleCount());
    for (std::uint32_t doc = 0; doc < corpus.articleCount(); ++doc)
        if (const auto &date = corpus.record(DocNumber(doc)).date;
            date && date->firstDay().toDayNumber() >= days.first && date->lastDay().toDayNumber() <= days.last)
            set.insert(DocNumber(doc));
    return set;
}

ArticleSet Evaluator::evaluateState(std::string_view word)
{
    if (word == "starred")
        return marks.starred.value_or(ArticleSet(corpus.articleCount()));
    if (word == "unread")
        return marks.unread.value_or(ArticleSet::all(corpus.articleCount()));
    ArticleSet set(corpus.articleCount());
    for (std::uint32_t doc = 0; doc < corpus.articleCount(); ++doc)
        if (corpus.articlesOfStory(corpus.record(DocNumber(doc)).story).front() != DocNumber(doc))
            set.insert(DocNumber(doc));
    return set;
}

ArticleSet Evaluator::evaluateField(const QueryNode &node)
{
    const QueryField *field = queryField(node.field);
    ArticleSet set(corpus.articleCount());
    if (!field)
        return set;
    const auto textField = [&](TextField where) {
        return toSet(positionsOf(where, phrasePattern(std::string_view(node.text))), false);
    };
    switch (field->kind) {
    case FieldKind::Entity:
    case FieldKind::Speaker:
        return evaluateEntity(node, *field);
    case FieldKind::Source:
        return textField(TextField::Source);
    case FieldKind::Byline:
        return textField(TextField::Byline);
    case FieldKind::Role:
        return textField(TextField::Role);
    case FieldKind::Title:
        return textField(TextField::Title);
    case FieldKind::After:
    case FieldKind::Before:
    case FieldKind::Date:
        return evaluateDays(dayRange(field->kind, node.text).value_or(DayRange{1, 0}));
    case FieldKind::Story:
        for (std::uint32_t doc = 0; doc < corpus.articleCount(); ++doc)
            if (corpus.storyKey(corpus.record(DocNumber(doc)).story) == node.text)
                set.insert(DocNumber(doc));
        return set;
    case FieldKind::Tag:
        for (const ReaderMarks::Tagged &tag : marks.tags)
            if (fold(tag.name) == fold(node.text))
                set |= tag.articles;
        return set;
    case FieldKind::Is:
        return evaluateState(node.text);
    }
    return set;
}

ArticleSet Evaluator::verifyExact(const QueryNode &node, ArticleSet candidates)
{
    ArticleSet verified(corpus.articleCount());
    candidates.forEach([&](DocNumber doc) {
        if (problem)
            return;
        if (control.isCancelled()) {
            problem = Problem{Problem::Kind::Cancelled, {}, {}};
            return;
        }
        const Result<AnnotatedArticle> read = source.article(corpus.record(doc).id);
        if (!read)
            problem = read.error();
        else if (!findExact(read->article.text, indexedTerms(read->article), node.text).empty())
            verified.insert(doc);
    });
    return verified;
}

ArticleSet Evaluator::evaluate(const QueryNode &node, bool isScored)
{
    switch (node.kind) {
    case Kind::All:
        return ArticleSet::all(corpus.articleCount());
    case Kind::And: {
        ArticleSet set = ArticleSet::all(corpus.articleCount());
        for (const QueryNode &child : node.children)
            set &= evaluate(child, isScored);
        return set;
    }
    case Kind::Or: {
        ArticleSet set(corpus.articleCount());
        for (const QueryNode &child : node.children)
            set |= evaluate(child, isScored);
        return set;
    }
    case Kind::Not: {
        ArticleSet set = ArticleSet::all(corpus.articleCount());
        return set -= evaluate(node.children.front(), false);
    }
    case Kind::Field:
        return evaluateField(node);
    case Kind::Near:
        return near(node, isScored);
    case Kind::Exact:
        return verifyExact(node, toSet(positionsOf(TextField::Body, phrasePattern(node)), isScored));
    default:
        return toSet(positionsOf(TextField::Body, phrasePattern(node)), isScored);
    }
}

} // namespace

Result<SearchResult> search(const Corpus &corpus, const Query &query, HitOrder order, std::uint32_t limit,
                            const ArticleSource &source, const JobControl &control, const ReaderMarks &marks)
{
    Evaluator evaluator{corpus, source, marks, control, std::vector<float>(corpus.articleCount(), 0), {}};
    SearchResult result;
    result.articles = evaluator.evaluate(query.root, true);
    if (evaluator.problem)
        return *evaluator.problem;
    if (control.isCancelled())
        return Problem{Problem::Kind::Cancelled, {}, {}};
    result.total = result.articles.count();
    result.articles.forEach([&](DocNumber doc) { result.hits.push_back({doc, evaluator.scores[doc.value()]}); });
    std::sort(result.hits.begin(), result.hits.end(), [&](const Hit &a, const Hit &b) {
        if (order == HitOrder::Relevance && a.score != b.score)
            return a.score > b.score;
        if (order == HitOrder::Title)
            return std::pair(fold(corpus.record(a.doc).title), a.doc) <
                   std::pair(fold(corpus.record(b.doc).title), b.doc);
        return order == HitOrder::Oldest ? a.doc < b.doc : a.doc > b.doc;
    });
    if (result.hits.size() > limit)
        result.hits.resize(limit);
    return result;
}

} // namespace lectern
