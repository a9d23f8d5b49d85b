// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/explain.h"

#include "app/index/indexedtext.h"
#include "app/query/entitynames.h"
#include "app/query/queryfield.h"
#include "app/query/querywords.h"
#include "app/query/textmatch.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lectern {

namespace {

using Kind = QueryNode::Kind;

/// Gives the words below their context for translators.
struct ExplanationText
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

QString listed(const QStringList &words)
{
    return words.join(ExplanationText::tr(", "));
}

/// Explains the conditions of a query one by one. Whether one holds is what search() says, so that an explanation never
/// contradicts the list of results; the reason is looked for in the article.
class Explainer
{
public:
    Explainer(const Corpus &corpus, DocNumber doc, const ArticleSource &source, const JobControl &control,
              const ReaderMarks &marks)
        : m_corpus(corpus), m_doc(doc), m_source(source), m_control(control), m_marks(marks)
    {
    }

    [[nodiscard]] Result<Explanation> explain(const Query &query)
    {
        Result<AnnotatedArticle> read = m_source.article(m_corpus.articleId(m_doc));
        if (!read)
            return read.error();
        m_read = *std::move(read);
        m_terms = indexedTerms(m_read.article);
        Explanation explanation = explain(query.root);
        if (m_problem)
            return *m_problem;
        return explanation;
    }

private:
    Explanation explain(const QueryNode &node)
    {
        Explanation result;
        result.condition = toText(Query{node});
        for (const QueryNode &child : isJoined(node) ? node.children : std::vector<QueryNode>())
            result.parts.push_back(explain(child));
        const auto holds = [](const Explanation &part) { return part.holds; };
        switch (node.kind) {
        case Kind::And:
            result.holds = std::all_of(result.parts.begin(), result.parts.end(), holds);
            break;
        case Kind::Or:
            result.holds = std::any_of(result.parts.begin(), result.parts.end(), holds);
            break;
        case Kind::Not:
            result.holds = !result.parts.front().holds;
            break;
        case Kind::All:
            result.holds = true;
            result.reason = ExplanationText::tr("Every article is wanted.");
            break;
        default:
            result.holds = isFound(node);
            result.reason = node.kind == Kind::Field ? reasonOfField(node, result.holds) : reasonOfWords(node);
        }
        return result;
    }

    static bool isJoined(const QueryNode &node)
    {
        return node.kind == Kind::And || node.kind == Kind::Or || node.kind == Kind::Not;
    }

    bool isFound(const QueryNode &node)
    {
        const Result<SearchResult> found =
            search(m_corpus, Query{node}, HitOrder::Newest, 0, m_source, m_control, m_marks);
        if (!found)
            m_problem = found.error();
        return found && found->articles.contains(m_doc);
    }

    QString reasonOfWords(const QueryNode &node) const
    {
        if (const auto places = findCondition(m_read.article.text, m_terms, node).size(); places > 0)
            return ExplanationText::tr("It stands there %n time(s).", nullptr, static_cast<int>(places));
        if (node.kind == Kind::Exact)
            return reasonOfExact(node);
        QStringList missing;
        for (const QueryNode &part : node.kind == Kind::Near ? node.children : std::vector{node})
            for (const TermPattern &word : phrasePattern(part))
                if (!stands(word))
                    missing += quotedWords(word.readings.front());
        if (node.kind == Kind::Prefix)
            return ExplanationText::tr("No word begins like that.");
        if (node.kind == Kind::Fuzzy)
            return ExplanationText::tr("No word is like it.");
        if (!missing.isEmpty())
            return ExplanationText::tr("Not there: %1.").arg(listed(missing));
        return node.kind == Kind::Near ? ExplanationText::tr("All of it stands there, but nowhere within %n word(s).",
                                                             nullptr, node.distance)
                                       : ExplanationText::tr("All its words stand there, but nowhere in this order.");
    }

    bool stands(const TermPattern &word) const
    {
        return std::any_of(m_terms.begin(), m_terms.end(), [&](const FoldedTerm &term) { return word.matches(term); });
    }

    QString reasonOfExact(const QueryNode &node) const
    {
        const std::vector<TermRun> alike = findPhrase(m_terms, phrasePattern(std::string_view(node.text)));
        const auto written = std::find_if(alike.begin(), alike.end(),
                                          [&](const TermRun &run) { return !m_terms[run.begin].span.isEmpty(); });
        if (written == alike.end())
            return ExplanationText::tr("It does not stand there in any spelling.");
        const TextSpan span{m_terms[written->begin].span.begin, m_terms[written->end - 1].span.end};
        return ExplanationText::tr("It is written in another way there: %1.")
            .arg(quotedWords(span.of(m_read.article.text)));
    }

    QString reasonOfField(const QueryNode &node, bool holds) const
    {
        const ArticleRecord &record = m_corpus.record(m_doc);
        const QueryField *field = queryField(node.field);
        switch (field ? field->kind : FieldKind::Is) {
        case FieldKind::Entity:
        case FieldKind::Speaker:
            return reasonOfEntity(*field, node.text, holds);
        case FieldKind::Source:
            return record.source.empty() ? ExplanationText::tr("It states no source.")
                                         : ExplanationText::tr("Its source is %1.").arg(quotedWords(record.source));
        case FieldKind::Byline:
            return record.byline.empty() ? ExplanationText::tr("It states no author.")
                                         : ExplanationText::tr("It is by %1.").arg(quotedWords(record.byline));
        case FieldKind::Title:
            return ExplanationText::tr("Its title is %1.").arg(quotedWords(record.title));
        case FieldKind::After:
        case FieldKind::Before:
        case FieldKind::Date:
            return record.date ? ExplanationText::tr("It is dated %1.").arg(dateInWords(record.date->toIso()))
                               : ExplanationText::tr("It states no date.");
        case FieldKind::Story:
            return ExplanationText::tr("Its story is %1.").arg(quotedWords(m_corpus.storyKey(record.story)));
        case FieldKind::Role:
            return holds ? ExplanationText::tr("An office in it is called so.")
                         : ExplanationText::tr("No office in it is called so.");
        default:
            return holds ? ExplanationText::tr("It is marked so.") : ExplanationText::tr("It is not marked so.");
        }
    }

    QString reasonOfEntity(const QueryField &field, std::string_view value, bool holds) const
    {
        const std::vector<EntityId> named = entitiesNamed(m_corpus, field.type, value, m_control);
        if (named.empty())
            return ExplanationText::tr("Nobody and nothing of that name is known in the library.");
        QStringList here;
        for (const EntityCount &count : m_corpus.entitiesOf(m_doc))
            if (std::find(named.begin(), named.end(), count.entity) != named.end())
                here += QString::fromStdString(m_corpus.entity(count.entity).name);
        if (here.isEmpty()) {
            QStringList known;
            for (const EntityId id : named)
                known += QString::fromStdString(m_corpus.entity(id).name);
            constexpr qsizetype Few = 3;
            return ExplanationText::tr("It does not name %1.").arg(listed(known.mid(0, Few)));
        }
        if (field.kind == FieldKind::Speaker)
            return (holds ? ExplanationText::tr("It quotes %1.") : ExplanationText::tr("It names %1 without quoting."))
                .arg(listed(here));
        return ExplanationText::tr("It names %1.").arg(listed(here));
    }

    const Corpus &m_corpus;
    DocNumber m_doc;
    const ArticleSource &m_source;
    const JobControl &m_control;
    const ReaderMarks &m_marks;
    AnnotatedArticle m_read;
    std::vector<FoldedTerm> m_terms;
    std::optional<Problem> m_problem;
};

} // namespace

Result<Explanation> explain(const Corpus &corpus, const Query &query, DocNumber doc, const ArticleSource &source,
                            const JobControl &control, const ReaderMarks &marks)
{
    return Explainer(corpus, doc, source, control, marks).explain(query);
}

} // namespace lectern
