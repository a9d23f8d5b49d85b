// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/queryplan.h"

#include "app/index/entityindex.h"
#include "app/query/daterange.h"
#include "app/query/entitynames.h"
#include "app/query/queryfield.h"
#include "app/query/termmatches.h"

#include <algorithm>
#include <limits>

namespace lectern {

namespace {

using Kind = QueryNode::Kind;
using PlanKind = QueryPlan::Node::Kind;

enum class Side { Wanted, Excluded };

TextField textFieldOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Title:
        return TextField::Title;
    case FieldKind::Byline:
        return TextField::Byline;
    case FieldKind::Source:
        return TextField::Source;
    case FieldKind::Role:
        return TextField::Role;
    default:
        return TextField::Body;
    }
}

class Planner
{
public:
    Planner(const Corpus &corpus, const ReaderMarks &marks, const JobControl &control)
        : m_corpus(corpus), m_marks(marks), m_control(control)
    {
    }

    QueryPlan plan(const Query &query)
    {
        m_plan.root = node(query.root, Side::Wanted);
        return std::move(m_plan);
    }

private:
    QueryPlan::Node node(const QueryNode &query, Side side)
    {
        switch (query.kind) {
        case Kind::All:
            return {};
        case Kind::And:
        case Kind::Or:
            return group(query, side);
        case Kind::Not: {
            QueryPlan::Node result{PlanKind::Not, 0, {}};
            result.children.push_back(node(query.children.front(), Side::Excluded));
            return result;
        }
        case Kind::Field:
            return field(query);
        default:
            return text(query, side);
        }
    }

    QueryPlan::Node group(const QueryNode &query, Side side)
    {
        QueryPlan::Node result{query.kind == Kind::And ? PlanKind::And : PlanKind::Or, 0, {}};
        for (const QueryNode &child : query.children)
            result.children.push_back(node(child, side));
        return result;
    }

    QueryPlan::Node text(const QueryNode &query, Side side)
    {
        TextCondition condition;
        condition.isScored = side == Side::Wanted;
        condition.distance = static_cast<std::uint32_t>(query.distance);
        if (query.kind == Kind::Exact)
            condition.exact = query.text;
        if (query.kind == Kind::Near)
            for (const QueryNode &part : query.children)
                condition.phrases.push_back(phrasePattern(part));
        else
            condition.phrases.push_back(phrasePattern(query));
        return textNode(std::move(condition));
    }

    QueryPlan::Node textNode(TextCondition condition)
    {
        const bool hasWords = std::none_of(condition.phrases.begin(), condition.phrases.end(),
                                           [](const PhrasePattern &phrase) { return phrase.empty(); });
        if (!hasWords)
            return {PlanKind::None, 0, {}};
        m_plan.texts.push_back(std::move(condition));
        return {PlanKind::Text, m_plan.texts.size() - 1, {}};
    }

    QueryPlan::Node known(KnownArticles articles)
    {
        m_plan.known.push_back(std::move(articles));
        return {PlanKind::Known, m_plan.known.size() - 1, {}};
    }
    QueryPlan::Node known(const ArticleSet &articles) { return known(bySegment(m_corpus.textIndex(), articles)); }

    QueryPlan::Node field(const QueryNode &query)
    {
        const QueryField *field = queryField(query.field);
        if (!field)
            return {PlanKind::None, 0, {}};
        switch (field->kind) {
        case FieldKind::Entity:
        case FieldKind::Speaker:
            return entities(*field, query.text);
        case FieldKind::After:
        case FieldKind::Before:
        case FieldKind::Date:
            return days(dayRange(field->kind, query.text));
        case FieldKind::Story:
            return story(query.text);
        case FieldKind::Tag:
            return tag(query.text);
        case FieldKind::Note:
            return note(query.text);
        case FieldKind::Is:
            return state(query.text);
        default:
            return textNode({textFieldOf(field->kind), {phrasePattern(std::string_view(query.text))}, 0, false, {}});
        }
    }

    QueryPlan::Node entities(const QueryField &field, std::string_view value)
    {
        const std::vector<EntityId> named = entitiesNamed(m_corpus, field.type, value, m_control);
        return byPart([&](const EntityPart &part, std::uint32_t docs) {
            const KeyedPostings &lists = field.kind == FieldKind::Speaker ? part.quoting() : part.naming();
            std::vector<LocalSet> sets;
            for (const EntityId id : named)
                if (const std::span<const LocalDoc> list = lists.row(id.value()); !list.empty())
                    sets.push_back(LocalSet::viewOf(list, docs));
            return sets.size() == 1 ? sets.front() : unionOf(sets, docs);
        });
    }

    /// `setOf(part, docs)` gives the articles of a segment of so many.
    template<typename SetOf>
    QueryPlan::Node byPart(SetOf setOf)
    {
        KnownArticles articles;
        const std::vector<SegmentView> &segments = m_corpus.textIndex().segments();
        for (std::size_t i = 0; i < segments.size(); ++i) {
            LocalSet set = setOf(m_corpus.entityIndex().part(i), segments[i].segment->docCount());
            articles.push_back(segments[i].live ? intersection(set, allLive(segments[i])) : std::move(set));
        }
        return known(std::move(articles));
    }

    /// An article counts where all days of its date lie in the range; of most articles one day is known.
    QueryPlan::Node days(std::optional<DayRange> range)
    {
        ArticleSet articles(m_corpus.articleCount());
        if (!range)
            return known(articles);
        const TextIndex &index = m_corpus.textIndex();
        const std::uint32_t end =
            range->last == std::numeric_limits<int>::max() ? index.docCount() : index.firstDocFrom(range->last + 1);
        // Without a lower end, too, articles without a date stay out: they stand before all others.
        articles.insertRange(std::min(index.firstDocFrom(range->first), end), end);
        for (const DocNumber doc : index.coarselyDated())
            if (index.date(doc).lastDay() > range->last)
                articles.remove(doc);
        return known(articles);
    }

    QueryPlan::Node story(std::string_view key)
    {
        const std::optional<StoryId> story = m_corpus.entityIndex().stories().byKey(key);
        if (!story)
            return {PlanKind::None, 0, {}};
        return byPart([story](const EntityPart &part, std::uint32_t docs) {
            return LocalSet::viewOf(part.telling().row(story->value()), docs);
        });
    }

    QueryPlan::Node tag(std::string_view name)
    {
        ArticleSet articles(m_corpus.articleCount());
        const std::string wanted = fold(name);
        for (const ReaderMarks::Tagged &tag : m_marks.tags)
            if (fold(tag.name) == wanted)
                articles |= tag.articles;
        return known(articles);
    }

    /// Articles with a note in which each of the words begins one.
    QueryPlan::Node note(std::string_view words)
    {
        ArticleSet articles(m_corpus.articleCount());
        const std::vector<FoldedTerm> wanted = foldedTerms(words);
        for (const ReaderMarks::Noted &note : m_marks.notes) {
            const std::vector<FoldedTerm> terms = foldedTerms(note.text);
            const auto isThere = [&terms](const FoldedTerm &word) {
                return std::any_of(terms.begin(), terms.end(),
                                   [&word](const FoldedTerm &term) { return term.term.starts_with(word.term); });
            };
            if (std::all_of(wanted.begin(), wanted.end(), isThere))
                articles |= note.articles;
        }
        return known(articles);
    }

    QueryPlan::Node state(std::string_view word)
    {
        if (word == "starred")
            return m_marks.starred ? known(*m_marks.starred) : QueryPlan::Node{PlanKind::None, 0, {}};
        if (word == "unread")
            return m_marks.unread ? known(*m_marks.unread) : QueryPlan::Node();
        // A duplicate tells a story that an older article has told.
        ArticleSet articles(m_corpus.articleCount());
        std::vector<bool> isTold(m_corpus.storyCount(), false);
        for (std::uint32_t doc = 0; doc < m_corpus.articleCount(); ++doc) {
            const std::uint32_t story = m_corpus.storyOf(DocNumber(doc)).value();
            if (story >= isTold.size())
                continue;
            if (isTold[story])
                articles.insert(DocNumber(doc));
            isTold[story] = true;
        }
        return known(articles);
    }

    const Corpus &m_corpus;
    const ReaderMarks &m_marks;
    const JobControl &m_control;
    QueryPlan m_plan;
};

} // namespace

Result<QueryPlan> planQuery(const Corpus &corpus, const Query &query, const ReaderMarks &marks,
                            const JobControl &control)
{
    QueryPlan plan = Planner(corpus, marks, control).plan(query);
    if (control.isCancelled())
        return Problem{Problem::Kind::Cancelled, {}, {}};
    return plan;
}

} // namespace lectern
