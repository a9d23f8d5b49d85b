// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/entityindex.h"
#include "tests/index/testlibrary.h"
#include "tests/index/testrandom.h"

#include <QTest>

#include <set>

using namespace lectern;

namespace {

Entity named(const std::string &key, const std::string &name)
{
    Entity entity;
    entity.key = key;
    entity.name = name;
    return entity;
}

/// What is known about a library, written as plainly as possible, to make corpora of in both ways.
struct Model
{
    struct Text
    {
        std::vector<std::string> mentions; ///< keys; empty where a mention stands for no entity
        std::vector<std::pair<std::uint32_t, std::string>> also;
        std::vector<std::uint32_t> speakers;
        std::string story;
        std::uint32_t day = 1;
    };
    std::map<std::uint32_t, Text> articles;   ///< by ArticleId
    std::map<std::string, std::string> names; ///< by key

    [[nodiscard]] std::vector<ArticleId> order() const
    {
        std::vector<ArticleId> ids;
        for (const auto &[id, text] : articles)
            ids.emplace_back(id);
        return ids;
    }
    [[nodiscard]] Resolution resolution() const;
};

Resolution Model::resolution() const
{
    Resolution resolution;
    std::map<std::string, EntityId> ids;
    for (const auto &[key, name] : names) {
        ids.emplace(key, EntityId(static_cast<std::uint32_t>(resolution.entities.size())));
        resolution.entities.push_back(named(key, name));
    }
    std::map<std::string, StoryId> stories;
    for (const auto &[id, text] : articles) {
        const auto article = static_cast<std::uint32_t>(resolution.mentionEntities.size());
        auto &mentions = resolution.mentionEntities.emplace_back();
        for (const std::string &key : text.mentions)
            mentions.push_back(key.empty() ? std::nullopt : std::optional(ids.at(key)));
        for (const auto &[mention, key] : text.also)
            resolution.also.push_back({article, mention, ids.at(key)});
        const auto [story, isNew] = stories.try_emplace(text.story, static_cast<std::uint32_t>(stories.size()));
        if (isNew)
            resolution.storyKeys.push_back(text.story);
        resolution.stories.push_back(story->second);
    }
    return resolution;
}

void addTo(CorpusBuilder &builder, std::uint32_t id, const Model::Text &text)
{
    Article article;
    article.text = "Article " + std::to_string(id);
    article.regions.push_back({RegionKind::Body, {0, static_cast<std::uint32_t>(article.text.size())}, "test", false});
    article.metadata.published = MetadataValue{"2024-03-" + std::to_string(text.day + 10), {}, "test"};
    Annotations annotations;
    annotations.mentions.resize(text.mentions.size());
    for (const std::uint32_t mention : text.speakers) {
        Quote quote;
        quote.speaker = mention;
        annotations.quotes.push_back(quote);
    }
    builder.add(ArticleId(id), article, annotations);
}

std::shared_ptr<const Corpus> builtAnew(const Model &model)
{
    CorpusBuilder builder;
    for (const auto &[id, text] : model.articles)
        addTo(builder, id, text);
    return builder.finish(model.resolution());
}

/// All that a corpus says about who is named where, by keys, for its numbers may differ.
QStringList described(const Corpus &corpus)
{
    const auto keyOf = [&](EntityId id) { return QString::fromStdString(corpus.entity(id).key); };
    const auto listed = [&](const std::vector<DocNumber> &docs) {
        QStringList ids;
        for (const DocNumber doc : docs)
            ids += QString::number(corpus.articleId(doc).value());
        return ids.join(u' ');
    };
    QStringList lines;
    std::set<std::string> stories;
    for (std::uint32_t number = 0; number < corpus.articleCount(); ++number) {
        const DocNumber doc(number);
        QStringList counts;
        for (const EntityCount &count : corpus.entitiesOf(doc))
            counts += QStringLiteral("%1=%2").arg(keyOf(count.entity)).arg(count.mentions);
        counts.sort();
        QStringList mentions;
        const auto entities = corpus.mentionEntitiesOf(doc);
        for (std::uint32_t mention = 0; mention < entities.size(); ++mention) {
            mentions += entities[mention] ? keyOf(*entities[mention]) : QStringLiteral("-");
            QStringList all;
            for (const EntityId id : corpus.entitiesOfMention(doc, mention))
                all += keyOf(id);
            all.sort();
            mentions.back() += u'(' + all.join(u'+') + u')';
        }
        lines += QStringLiteral("%1 %2: %3 | %4")
                     .arg(corpus.articleId(doc).value())
                     .arg(QString::fromStdString(corpus.storyKey(corpus.storyOf(doc))), counts.join(u' '),
                          mentions.join(u' '));
    }
    QStringList entities;
    for (auto it = corpus.entities().begin(); it != corpus.entities().end(); ++it) {
        const EntityId id = it.id();
        const Frequency total = corpus.total(id);
        entities += QStringLiteral("%1 %2: %3 %4 in %5 quoted %6, found %7")
                        .arg(keyOf(id), QString::fromStdString((*it).name))
                        .arg(total.articles)
                        .arg(total.mentions)
                        .arg(listed(corpus.articlesOf(id)), listed(corpus.articlesQuoting(id)))
                        .arg(corpus.entityByKey((*it).key) == id);
    }
    entities.sort();
    QStringList told;
    for (std::uint32_t story = 0; story < corpus.storyCount(); ++story)
        if (const auto docs = corpus.articlesOfStory(StoryId(story)); !docs.empty())
            told += QString::fromStdString(corpus.storyKey(StoryId(story))) + u' ' + listed(docs);
    told.sort();
    return lines + entities + told;
}

/// Changes a model and a corpus by patches in the same way.
class Corrections
{
public:
    explicit Corrections(std::uint32_t seed) : m_random(seed) {}

    [[nodiscard]] const Model &model() const { return m_model; }
    [[nodiscard]] const std::shared_ptr<const Corpus> &corpus() const { return m_corpus; }

    void start(std::uint32_t articles)
    {
        for (std::uint32_t i = 0; i < 12; ++i)
            m_model.names.emplace("person:" + std::to_string(i), "Name " + std::to_string(i));
        for (std::uint32_t id = 0; id < articles; ++id)
            m_model.articles.emplace(id, text());
        m_next = articles;
        m_corpus = builtAnew(m_model);
    }

    void step()
    {
        EntityPatch patch;
        CorpusBuilder builder(*m_corpus);
        std::set<std::uint32_t> touched;
        switch (m_random.below(6)) {
        case 0:
            merge(patch, touched);
            break;
        case 1:
            rename(patch);
            break;
        case 2:
            split(patch, touched);
            break;
        case 3:
            remove(builder);
            break;
        case 4:
            for (std::uint32_t count = m_random.below(5); count > 0; --count)
                add(builder, touched);
            break;
        default:
            retell(touched);
            break;
        }
        for (const std::uint32_t id : touched)
            patch.articles.push_back(rowOf(id, patch));
        m_corpus = builder.finish(patch);
    }

private:
    std::string anyKey()
    {
        auto it = m_model.names.begin();
        std::advance(it, m_random.below(static_cast<std::uint32_t>(m_model.names.size())));
        return it->first;
    }
    std::uint32_t anyArticle()
    {
        auto it = m_model.articles.begin();
        std::advance(it, m_random.below(static_cast<std::uint32_t>(m_model.articles.size())));
        return it->first;
    }
    Model::Text text()
    {
        Model::Text text;
        const std::uint32_t count = m_random.below(6);
        for (std::uint32_t mention = 0; mention < count; ++mention) {
            text.mentions.push_back(m_random.oneIn(5) ? std::string() : anyKey());
            if (m_random.oneIn(6))
                text.also.emplace_back(mention, anyKey());
            if (m_random.oneIn(3))
                text.speakers.push_back(mention);
        }
        text.story = "story " + std::to_string(m_random.below(5));
        text.day = m_random.below(9);
        return text;
    }
    EntityPatch::ArticleEntities rowOf(std::uint32_t id, EntityPatch &patch)
    {
        const Model::Text &text = m_model.articles.at(id);
        const auto idOf = [&](const std::string &key) {
            for (std::size_t i = 0; i < patch.added.size(); ++i)
                if (patch.added[i].key == key)
                    return EntityId(m_corpus->entities().size() + static_cast<std::uint32_t>(i));
            return *m_corpus->entityByKey(key);
        };
        EntityPatch::ArticleEntities row{ArticleId(id), {}, {}, storyOf(text.story, patch)};
        for (const std::string &key : text.mentions)
            row.mentionEntities.push_back(key.empty() ? std::nullopt : std::optional(idOf(key)));
        for (const auto &[mention, key] : text.also)
            row.also.push_back({mention, idOf(key)});
        return row;
    }
    StoryId storyOf(const std::string &key, EntityPatch &patch)
    {
        for (std::uint32_t story = 0; story < m_corpus->storyCount(); ++story)
            if (m_corpus->storyKey(StoryId(story)) == key)
                return StoryId(story);
        const auto known = std::find(patch.addedStories.begin(), patch.addedStories.end(), key);
        const auto place = static_cast<std::uint32_t>(known - patch.addedStories.begin());
        if (known == patch.addedStories.end())
            patch.addedStories.push_back(key);
        return StoryId(m_corpus->storyCount() + place);
    }
    void merge(EntityPatch &patch, std::set<std::uint32_t> &touched)
    {
        const std::string kept = anyKey();
        const std::string gone = anyKey();
        if (kept == gone)
            return;
        for (auto &[id, text] : m_model.articles) {
            for (std::string &key : text.mentions)
                if (key == gone) {
                    key = kept;
                    touched.insert(id);
                }
            for (auto &[mention, key] : text.also)
                if (key == gone) {
                    key = kept;
                    touched.insert(id);
                }
        }
        patch.removed.push_back(*m_corpus->entityByKey(gone));
        m_model.names.erase(gone);
    }
    void rename(EntityPatch &patch)
    {
        const std::string key = anyKey();
        m_model.names[key] += "'";
        const EntityId id = *m_corpus->entityByKey(key);
        Entity entity = m_corpus->entity(id);
        entity.name = m_model.names[key];
        patch.changed.push_back({id, entity});
    }
    void split(EntityPatch &patch, std::set<std::uint32_t> &touched)
    {
        const std::uint32_t id = anyArticle();
        const std::string key = "person:new" + std::to_string(m_next++);
        m_model.names.emplace(key, "New");
        patch.added.push_back(named(key, "New"));
        std::vector<std::string> &mentions = m_model.articles[id].mentions;
        if (!mentions.empty())
            mentions[m_random.below(static_cast<std::uint32_t>(mentions.size()))] = key;
        touched.insert(id);
    }
    void remove(CorpusBuilder &builder)
    {
        if (m_model.articles.size() < 3)
            return;
        const std::uint32_t id = anyArticle();
        m_model.articles.erase(id);
        builder.remove(ArticleId(id));
    }
    void add(CorpusBuilder &builder, std::set<std::uint32_t> &touched)
    {
        const std::uint32_t id = m_random.oneIn(3) ? anyArticle() : m_next++;
        m_model.articles[id] = text();
        addTo(builder, id, m_model.articles[id]);
        touched.insert(id);
    }
    void retell(std::set<std::uint32_t> &touched)
    {
        const std::uint32_t id = anyArticle();
        m_model.articles[id].story = "story " + std::to_string(m_random.below(9));
        touched.insert(id);
    }

    TestRandom m_random;
    Model m_model;
    std::shared_ptr<const Corpus> m_corpus;
    std::uint32_t m_next = 0;
};

} // namespace

class TestEntityPatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyPatchChangesNothing();
    void mergeMovesTheMentions();
    void patchedIsLikeBuiltAnew();
    void manyPatchesAreLaidTogether();
};

void TestEntityPatch::emptyPatchChangesNothing()
{
    const Corpus empty;
    QCOMPARE(described(*CorpusBuilder(empty).finish(EntityPatch())), described(empty));
    Corrections corrections(1);
    corrections.start(5);
    const auto &corpus = corrections.corpus();
    const auto same = CorpusBuilder(*corpus).finish(EntityPatch());
    QCOMPARE(described(*same), described(*corpus));
    QCOMPARE(&same->textIndex(), &corpus->textIndex());
    QCOMPARE(&same->entityIndex().part(0), &corpus->entityIndex().part(0));
}

void TestEntityPatch::mergeMovesTheMentions()
{
    TestLibrary library;
    library.add("1", "[Gorgun|person:gorgun] met [Haluk|person:haluk]", "2024");
    library.add("2", "[Haluk|person:haluk]", "2023");
    const auto corpus = library.corpus();
    const EntityId kept = *corpus->entityByKey("person:gorgun");
    EntityPatch patch;
    patch.removed.push_back(*corpus->entityByKey("person:haluk"));
    for (const DocNumber doc : corpus->articlesOf(patch.removed.front())) {
        const std::size_t mentions = corpus->mentionEntitiesOf(doc).size();
        patch.articles.push_back(
            {corpus->articleId(doc), std::vector(mentions, std::optional(kept)), {}, corpus->storyOf(doc)});
    }
    const auto merged = CorpusBuilder(*corpus).finish(patch);
    QCOMPARE(merged->total(kept).articles, 2U);
    QCOMPARE(merged->total(kept).mentions, 3U);
    QVERIFY(!merged->entityByKey("person:haluk"));
    QVERIFY(!merged->entities().isThere(patch.removed.front()));
    QCOMPARE(merged->total(patch.removed.front()).articles, 0U);
    QCOMPARE(corpus->total(kept).articles, 1U); // the corpus before the merge stays as it was
}

void TestEntityPatch::patchedIsLikeBuiltAnew()
{
    for (std::uint32_t seed = 0; seed < 30; ++seed) {
        Corrections corrections(seed);
        corrections.start(1 + seed);
        for (int step = 0; step < 20; ++step) {
            corrections.step();
            QCOMPARE(described(*corrections.corpus()), described(*builtAnew(corrections.model())));
        }
    }
}

void TestEntityPatch::manyPatchesAreLaidTogether()
{
    Corrections corrections(7);
    corrections.start(700);
    for (int step = 0; step < 400; ++step)
        corrections.step();
    QCOMPARE(described(*corrections.corpus()), described(*builtAnew(corrections.model())));
}

QTEST_GUILESS_MAIN(TestEntityPatch)
#include "tst_entitypatch.moc"
