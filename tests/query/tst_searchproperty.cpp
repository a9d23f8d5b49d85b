// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/compaction.h"
#include "app/index/entityindex.h"
#include "app/index/indexedtext.h"
#include "app/query/queryfield.h"
#include "app/query/search.h"
#include "app/query/textmatch.h"
#include "tests/index/testlibrary.h"
#include "tests/index/testrandom.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace lectern;

namespace {

using Kind = QueryNode::Kind;

/// Few words in many forms, so that everything meets everything.
const std::vector<std::string> Words = {"an",  "ant",  "Ante", "antes", "Görgün", "gorgun", "GÖRGÜN",   "Əli", "ali",
                                        "eli", "Łódź", "lodz", "baku",  "bakü",   "Baku's", "covid-19", "19",  "the",
                                        "the", "the",  "the",  "of",    "of",     "straße", "strasse",  "x",   "y"};
const std::vector<std::string> Keys = {"person:haluk-gorgun", "person:ali", "company:ant", "place:baku"};

class RandomLibrary
{
public:
    explicit RandomLibrary(std::uint32_t seed) : m_random(seed) {}

    TestLibrary library(std::uint32_t articles)
    {
        TestLibrary library;
        for (std::uint32_t i = 0; i < articles; ++i) {
            const ArticleId id =
                library.add(text(1 + m_random.below(4)), text(m_random.below(m_random.oneIn(5) ? 80 : 12)), date(),
                            m_random.oneIn(2) ? "Baku Post" : "", m_random.oneIn(3) ? "Ali Ant" : "");
            if (m_random.oneIn(3))
                library.setStory(id, m_random.oneIn(2) ? "one" : "two");
        }
        return library;
    }

    std::string query(int depth)
    {
        const std::uint32_t kind = m_random.below(depth > 0 ? 20 : 12);
        switch (kind) {
        case 12:
        case 13:
        case 14:
            return query(depth - 1) + ' ' + query(depth - 1);
        case 15:
        case 16:
            return '(' + query(depth - 1) + ") OR (" + query(depth - 1) + ')';
        case 17:
            return "-(" + query(depth - 1) + ')';
        case 18:
            return query(depth - 1) + " -(" + leaf() + ')';
        case 19:
            return '(' + query(depth - 1) + ") (" + query(depth - 1) + ") " + leaf();
        default:
            return leaf();
        }
    }

private:
    const std::string &word() { return Words[m_random.below(static_cast<std::uint32_t>(Words.size()))]; }
    std::string text(std::uint32_t words)
    {
        std::string text = word();
        for (; words > 0; --words) {
            text += m_random.oneIn(9) ? ", " : " ";
            const std::string &key = Keys[m_random.below(static_cast<std::uint32_t>(Keys.size()))];
            text += m_random.oneIn(8) ? '[' + word() + (m_random.oneIn(3) ? "|speaker " : "|") + key + ']' : word();
        }
        return text;
    }
    std::string date()
    {
        static const std::vector<std::string> dates = {
            "", "2023", "2023-05", "2023-05-06", "2023-05-06T10:00", "2024-01-01", "2024-02-29T09:30", "2024-03"};
        return dates[m_random.below(static_cast<std::uint32_t>(dates.size()))];
    }
    std::string leaf()
    {
        switch (m_random.below(16)) {
        case 0:
            return word() + '*';
        case 1:
            return std::string(1, "abgelstx"[m_random.below(8)]) + '*';
        case 2:
            return "ante~" + std::to_string(1 + m_random.below(2));
        case 3:
        case 4:
            return '"' + word() + ' ' + word() + '"';
        case 5:
            return '"' + word() + ' ' + word() + ' ' + word() + "*\"";
        case 6:
            return word() + " near/" + std::to_string(1 + m_random.below(4)) + ' ' + word();
        case 7:
            return '"' + word() + ' ' + word() + "\" near/3 " + word() + " near/3 " + word();
        case 8:
            return '=' + word();
        case 9:
            return fieldLeaf();
        default:
            return word();
        }
    }
    std::string fieldLeaf()
    {
        static const std::vector<std::string> leaves = {
            "person:gorgun",         "entity:ant",    "place:baku",   "speaker:ali",
            "source:baku",           "by:\"ali a*\"", "title:the",    "after:2023-05",
            "before:2024",           "date:2023",     "date:2023-05", "date:..2023-12",
            "date:2023-05..2024-01", "story:one",     "is:duplicate", "is:unread",
            "title:\"the of\"",
        };
        return leaves[m_random.below(static_cast<std::uint32_t>(leaves.size()))];
    }

    TestRandom m_random;
};

/// Answers a query by reading every article: slow and plain.
class Reference
{
public:
    Reference(const Corpus &corpus, const TestLibrary &library) : m_corpus(corpus)
    {
        for (std::uint32_t doc = 0; doc < corpus.articleCount(); ++doc) {
            m_articles.push_back(library.article(corpus.articleId(DocNumber(doc)))->article);
            m_terms.push_back(indexedTerms(m_articles.back()));
            m_averageLength += static_cast<double>(m_terms.back().size()) / corpus.articleCount();
        }
    }

    bool matches(const QueryNode &node, std::uint32_t doc) const
    {
        const auto holds = [&](const QueryNode &child) { return matches(child, doc); };
        switch (node.kind) {
        case Kind::All:
            return true;
        case Kind::And:
            return std::all_of(node.children.begin(), node.children.end(), holds);
        case Kind::Or:
            return std::any_of(node.children.begin(), node.children.end(), holds);
        case Kind::Not:
            return !holds(node.children.front());
        case Kind::Field:
            return matchesField(node, doc);
        default:
            return !findCondition(m_articles[doc].text, m_terms[doc], node).empty();
        }
    }

    /// BM25 over the wanted conditions that hold together with what they are joined to.
    double score(const QueryNode &node, std::uint32_t doc) const
    {
        double sum = 0;
        switch (node.kind) {
        case Kind::All:
        case Kind::Not:
        case Kind::Field:
            return 0;
        case Kind::And:
        case Kind::Or:
            if (matches(node, doc))
                for (const QueryNode &child : node.children)
                    sum += score(child, doc);
            return sum;
        default:
            return weight(node) * saturated(occurrences(node, doc), doc);
        }
    }

private:
    bool matchesField(const QueryNode &node, std::uint32_t doc) const
    {
        const QueryField field = *queryField(node.field);
        const ArticleRecord &record = m_corpus.record(DocNumber(doc));
        const auto holds = [&](const std::string &text) {
            return !findPhrase(foldedTerms(text), phrasePattern(std::string_view(node.text))).empty();
        };
        switch (field.kind) {
        case FieldKind::Entity:
        case FieldKind::Speaker:
            return matchesEntity(node, field, doc);
        case FieldKind::Source:
            return holds(record.source);
        case FieldKind::Byline:
            return holds(record.byline);
        case FieldKind::Title:
            return holds(record.title);
        case FieldKind::Story:
            return m_corpus.storyKey(record.story) == node.text;
        case FieldKind::Is:
            return node.text == "unread" || m_corpus.articlesOfStory(record.story).front() != DocNumber(doc);
        default:
            return matchesDate(node, record);
        }
    }

    static bool matchesDate(const QueryNode &node, const ArticleRecord &record)
    {
        if (!record.date)
            return false;
        const std::string first = record.date->firstDay().toIso();
        const std::string last = record.date->lastDay().toIso();
        if (node.field == "after")
            return first >= PartialDate::fromIso(node.text)->firstDay().toIso();
        if (node.field == "before")
            return last < PartialDate::fromIso(node.text)->firstDay().toIso();
        const std::size_t mark = node.text.find("..");
        const std::string from = node.text.substr(0, mark);
        const std::string to = mark == std::string::npos ? from : node.text.substr(mark + 2);
        return (from.empty() || first >= PartialDate::fromIso(from)->firstDay().toIso()) &&
               (to.empty() || last <= PartialDate::fromIso(to)->lastDay().toIso());
    }

    bool matchesEntity(const QueryNode &node, const QueryField &field, std::uint32_t doc) const
    {
        const PhrasePattern phrase = phrasePattern(std::string_view(node.text));
        for (const EntityCount &named : m_corpus.entitiesOf(DocNumber(doc))) {
            const Entity &entity = m_corpus.entity(named.entity);
            std::vector<std::string> names = entity.aliases;
            names.push_back(entity.name);
            const bool isNamed = std::any_of(names.begin(), names.end(), [&](const std::string &name) {
                return !findPhrase(foldedTerms(name), phrase).empty();
            });
            const auto quoting = m_corpus.articlesQuoting(named.entity);
            const bool speaks = std::find(quoting.begin(), quoting.end(), DocNumber(doc)) != quoting.end();
            if (isNamed && (!field.type || entity.type == *field.type) && (field.kind != FieldKind::Speaker || speaks))
                return true;
        }
        return false;
    }

    /// As often as the last part of a condition stands where it may; a word that reads in two ways counts in both.
    std::uint32_t occurrences(const QueryNode &node, std::uint32_t doc) const
    {
        if (node.kind == Kind::Near)
            return chainsOf(node, doc);
        const PhrasePattern phrase = phrasePattern(node);
        if (phrase.size() > 1 || node.kind == Kind::Exact)
            return static_cast<std::uint32_t>(findCondition(m_articles[doc].text, m_terms[doc], node).size());
        std::uint32_t count = 0;
        for (const FoldedTerm &term : m_terms[doc])
            count += (phrase.front().matches(term.term) ? 1U : 0U) +
                     (!term.alternate.empty() && phrase.front().matches(term.alternate) ? 1U : 0U);
        return count;
    }

    /// Places of the last part that have one of the part before in reach, which has one of the part before it, ...
    std::uint32_t chainsOf(const QueryNode &node, std::uint32_t doc) const
    {
        const std::vector<FoldedTerm> &terms = m_terms[doc];
        std::vector<TermRun> before = findPhrase(terms, phrasePattern(node.children.front()));
        for (std::size_t part = 1; part < node.children.size(); ++part) {
            std::vector<TermRun> now;
            for (const TermRun &run : findPhrase(terms, phrasePattern(node.children[part])))
                for (const TermRun &other : before) {
                    const TermRun &left = run.begin < other.begin ? run : other;
                    const TermRun &right = run.begin < other.begin ? other : run;
                    const auto steps =
                        static_cast<int>(terms[right.begin].position) - static_cast<int>(terms[left.end - 1].position);
                    if (steps >= 1 && steps <= node.distance && (now.empty() || !(now.back() == run)))
                        now.push_back(run);
                }
            before = now;
        }
        return static_cast<std::uint32_t>(before.size());
    }

    double weight(const QueryNode &node) const
    {
        const auto [known, isNew] = m_weights.try_emplace(&node, 0);
        if (isNew)
            known->second = sumOfWeights(node);
        return known->second;
    }

    double sumOfWeights(const QueryNode &node) const
    {
        double sum = 0;
        for (const QueryNode &part : node.kind == Kind::Near ? node.children : std::vector{node})
            for (const TermPattern &word : phrasePattern(part)) {
                double with = 0;
                for (const auto &terms : m_terms)
                    with +=
                        std::any_of(terms.begin(), terms.end(), [&](const FoldedTerm &t) { return word.matches(t); });
                const auto all = static_cast<double>(m_terms.size());
                sum += std::log(1 + (all - with + 0.5) / (with + 0.5));
            }
        return sum;
    }

    double saturated(std::uint32_t count, std::uint32_t doc) const
    {
        const double steps =
            std::round(4 * std::log2(static_cast<double>(std::max<std::size_t>(m_terms[doc].size(), 1))));
        const double length = std::exp2(steps / 4) / std::max(1.0, m_averageLength);
        const double times = std::min(count, 31U);
        return times / (times + 1.2 * (0.25 + 0.75 * length));
    }

    const Corpus &m_corpus;
    std::vector<Article> m_articles;
    std::vector<std::vector<FoldedTerm>> m_terms;
    double m_averageLength = 0;
    mutable std::map<const QueryNode *, double> m_weights; ///< of one query: a Reference answers no more
};

/// Builds the library in pieces, with articles that come, go and come again.
std::shared_ptr<const Corpus> builtInPieces(const TestLibrary &library, TestRandom &random, bool mergesSegments)
{
    const JobControl control;
    auto corpus = std::make_shared<const Corpus>();
    std::vector<ArticleId> left = library.ids();
    std::set<ArticleId> present;
    while (!left.empty()) {
        CorpusBuilder builder(*corpus);
        for (std::uint32_t i = 1 + random.below(8); i > 0 && !left.empty(); --i) {
            const AnnotatedArticle read = *library.article(left.back());
            builder.add(left.back(), read.article, read.annotations);
            present.insert(left.back());
            left.pop_back();
        }
        if (random.oneIn(2) && !corpus->articleOrder().empty()) {
            const ArticleId id = corpus->articleOrder()[random.next() % corpus->articleOrder().size()];
            builder.remove(id);
            present.erase(id);
            left.push_back(id);
        }
        const std::vector<ArticleId> order(present.begin(), present.end());
        corpus = builder.finish(library.resolution(order), order);
        if (mergesSegments && CorpusCompaction::isDue(*corpus))
            corpus = CorpusCompaction::compacted(*corpus, control);
    }
    return corpus;
}

/// The same record and the same names in both.
void compareArticle(const Corpus &one, const Corpus &other, DocNumber doc)
{
    QCOMPARE(one.record(doc), other.record(doc));
    const auto keysOf = [doc](const Corpus &corpus) {
        std::vector<std::string> keys;
        for (const std::optional<EntityId> entity : corpus.mentionEntitiesOf(doc))
            keys.push_back(entity ? corpus.entity(*entity).key : std::string());
        for (const EntityCount &count : corpus.entitiesOf(doc))
            keys.push_back(corpus.entity(count.entity).key + std::to_string(count.mentions) + ' ' +
                           std::to_string(corpus.articlesOf(count.entity).size()) + ' ' +
                           std::to_string(corpus.articlesQuoting(count.entity).size()));
        return keys;
    };
    QCOMPARE(keysOf(one), keysOf(other));
}

} // namespace

class TestSearchProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersLikeTheReference();
    void piecesAnswerLikeTheWhole_data();
    void piecesAnswerLikeTheWhole();

private:
    void compare(const Corpus &corpus, const TestLibrary &library, const std::string &text);
};

void TestSearchProperty::compare(const Corpus &corpus, const TestLibrary &library, const std::string &text)
{
    const Result<Query> query = parseQuery(text);
    QVERIFY2(query.has_value(), text.c_str());
    const Reference reference(corpus, library);
    const JobControl control;
    const Result<SearchResult> all =
        search(corpus, *query, HitOrder::Relevance, corpus.articleCount(), library, control);
    QVERIFY(all.has_value());
    for (std::uint32_t doc = 0; doc < corpus.articleCount(); ++doc)
        QVERIFY2(all->articles.contains(DocNumber(doc)) == reference.matches(query->root, doc),
                 (text + " in article " + std::to_string(doc)).c_str());
    QCOMPARE(all->total, all->articles.count());
    QCOMPARE(static_cast<std::uint32_t>(all->hits.size()), all->total);
    for (std::size_t i = 0; i < all->hits.size(); ++i) {
        const double expected = reference.score(query->root, all->hits[i].doc.value());
        QVERIFY2(std::abs(expected - static_cast<double>(all->hits[i].score)) < 1e-3,
                 (text + ": " + std::to_string(expected) + " is " + std::to_string(all->hits[i].score)).c_str());
        QVERIFY(i == 0 || all->hits[i - 1].score > all->hits[i].score ||
                (all->hits[i - 1].score == all->hits[i].score && all->hits[i - 1].doc > all->hits[i].doc));
    }
    const Result<SearchResult> best = search(corpus, *query, HitOrder::Relevance, 3, library, control);
    for (std::size_t i = 0; i < best->hits.size(); ++i)
        QCOMPARE(best->hits[i].doc, all->hits[i].doc);
}

void TestSearchProperty::answersLikeTheReference()
{
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        RandomLibrary random(seed);
        const TestLibrary library = random.library(1 + seed % 30);
        const auto corpus = library.corpus();
        for (int i = 0; i < 40; ++i) {
            compare(*corpus, library, random.query(3));
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestSearchProperty::piecesAnswerLikeTheWhole_data()
{
    QTest::addColumn<bool>("mergesSegments");
    QTest::newRow("segments as they came") << false;
    QTest::newRow("segments merged when it was due") << true;
}

void TestSearchProperty::piecesAnswerLikeTheWhole()
{
    QFETCH(bool, mergesSegments);
    const JobControl control;
    for (std::uint32_t seed = 100; seed < 130; ++seed) {
        RandomLibrary random(seed);
        TestRandom pieces(seed);
        const TestLibrary library = random.library(20 + seed % 60);
        const auto whole = library.corpus();
        const auto corpus = builtInPieces(library, pieces, mergesSegments);
        QVERIFY(!mergesSegments || !CorpusCompaction::isDue(*corpus));
        QCOMPARE(corpus->articleCount(), whole->articleCount());
        for (std::uint32_t doc = 0; doc < whole->articleCount(); ++doc)
            compareArticle(*corpus, *whole, DocNumber(doc));
        for (int i = 0; i < 40; ++i) {
            const std::string text = random.query(2);
            const Result<Query> query = parseQuery(text);
            const auto a = search(*whole, *query, HitOrder::Relevance, 99, library, control);
            const auto b = search(*corpus, *query, HitOrder::Relevance, 99, library, control);
            QVERIFY2(a->articles == b->articles, text.c_str());
            for (std::size_t hit = 0; hit < a->hits.size(); ++hit)
                QVERIFY2(
                    std::abs(a->hits[hit].score - b->hits[hit].score) < 1e-4F,
                    (text + ": " + std::to_string(a->hits[hit].score) + " and " + std::to_string(b->hits[hit].score))
                        .c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestSearchProperty)
#include "tst_searchproperty.moc"
