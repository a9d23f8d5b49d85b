// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchcorpus.h"

#include "app/base/partialdate.h"
#include "tests/bench/sentencemodel.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <map>

namespace lectern::bench {

namespace {

constexpr std::size_t ArticleBytes = 3000;
constexpr std::uint32_t SentencesPerParagraph = 3;
constexpr std::uint32_t InventedSentenceCount = 40000;

/// The three kinds of names and how many there are of each.
struct Universe
{
    EntityType type;
    std::uint32_t names;
};
constexpr std::array<Universe, 3> Universes = {{
    {EntityType::Company, 60000},
    {EntityType::Person, 100000},
    {EntityType::Place, 40000},
}};

/// What people are called in front of their names; one in so many times.
constexpr std::array<std::string_view, 12> OfficeTitles = {
    "Minister", "President", "chairman",   "chief executive", "Deputy minister",   "spokesman",
    "governor", "general",   "ambassador", "mayor",           "managing director", "member of parliament"};
constexpr std::array<std::string_view, 6> OfficeCountries = {"TR", "AZ", "RU", "DE", "GB", "US"};
constexpr std::uint32_t NamesPerOffice = 4;
constexpr std::uint32_t OfficesOfAPerson = 3;

TextSpan spanOf(std::size_t begin, std::size_t end)
{
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

void addRegion(Article &article, RegionKind kind, std::size_t begin)
{
    article.regions.push_back({kind, spanOf(begin, article.text.size()), "bench", false});
    article.text += "\n\n";
}

class GeneratedCorpus final : public BenchCorpus
{
public:
    GeneratedCorpus(std::uint32_t articles, std::vector<SentenceModel> sentences)
        : m_articles(articles), m_sentences(std::move(sentences))
    {
    }

    std::uint32_t size() const override { return m_articles; }
    BenchArticle make(std::uint32_t number) const override;
    Resolution resolution() const override;

private:
    static EntityId entity(EntityType type, std::uint32_t rank);
    void addSentence(BenchArticle &article, BenchRandom &random) const;
    static void addOffice(BenchArticle &article, std::uint32_t personRank, std::size_t firstOfSentence);

    std::uint32_t m_articles;
    std::vector<SentenceModel> m_sentences;
};

EntityId GeneratedCorpus::entity(EntityType type, std::uint32_t rank)
{
    std::uint32_t first = 0;
    for (const Universe &universe : Universes) {
        if (universe.type == type)
            break;
        first += universe.names;
    }
    return EntityId(first + rank);
}

/// Writes an office in front of the name that comes next: of the last company of the sentence, else of a country. Draws
/// nothing, so that everything else stays as it is without offices.
void GeneratedCorpus::addOffice(BenchArticle &made, std::uint32_t personRank, std::size_t firstOfSentence)
{
    std::string &text = made.read.article.text;
    BenchRandom random(text.size() * 31 + personRank);
    if (random.below(NamesPerOffice) != 0)
        return;
    const std::vector<Mention> &mentions = made.read.annotations.mentions;
    Role role;
    role.head.begin = static_cast<std::uint32_t>(text.size());
    text += OfficeTitles[(personRank + random.below(OfficesOfAPerson)) % OfficeTitles.size()];
    role.head.end = static_cast<std::uint32_t>(text.size());
    role.span = role.head;
    text += ' ';
    role.person = static_cast<std::uint32_t>(mentions.size());
    if (mentions.size() > firstOfSentence && mentions.back().type == EntityType::Company)
        role.organization = role.person - 1;
    else
        role.countryCode = OfficeCountries[personRank % OfficeCountries.size()];
    made.read.annotations.roles.push_back(std::move(role));
}

void GeneratedCorpus::addSentence(BenchArticle &made, BenchRandom &random) const
{
    const SentenceModel &sentence = m_sentences[random.below(static_cast<std::uint32_t>(m_sentences.size()))];
    std::string &text = made.read.article.text;
    const std::size_t begin = text.size();
    const std::size_t firstMention = made.entities.size();
    std::uint32_t at = 0;
    for (const SentenceModel::Hole &hole : sentence.holes) {
        text += std::string_view(sentence.text).substr(at, hole.at - at);
        at = hole.at;
        const auto *universe = std::find_if(Universes.begin(), Universes.end(),
                                            [&](const Universe &candidate) { return candidate.type == hole.type; });
        const std::uint32_t rank = random.zipf(universe->names);
        if (hole.type == EntityType::Person)
            addOffice(made, rank, firstMention);
        Mention mention;
        mention.type = hole.type;
        const std::size_t nameBegin = text.size();
        text += inventedName(hole.type, rank);
        mention.span = spanOf(nameBegin, text.size());
        made.read.annotations.mentions.push_back(mention);
        made.entities.push_back(entity(hole.type, rank));
    }
    text += std::string_view(sentence.text).substr(at);
    made.read.article.sentences.push_back(spanOf(begin, text.size()));
}

BenchArticle GeneratedCorpus::make(std::uint32_t number) const
{
    BenchArticle made;
    Article &article = made.read.article;
    article.file = QStringLiteral("%1.txt").arg(number);
    article.language = "en";
    BenchRandom random(number + 1);
    addSentence(made, random);
    article.metadata.title = MetadataValue{article.text, spanOf(0, article.text.size()), "bench"};
    addRegion(article, RegionKind::Headline, 0);
    while (article.text.size() < ArticleBytes) {
        const std::size_t begin = article.text.size();
        for (std::uint32_t i = 0; i < SentencesPerParagraph; ++i) {
            article.text += i > 0 ? " " : "";
            addSentence(made, random);
        }
        addRegion(article, RegionKind::Body, begin);
    }
    // The order of import is not that of the dates.
    const PartialDate day = PartialDate::fromDayNumber(16000 + static_cast<int>(random.below(4000)));
    article.metadata.published = MetadataValue{day.toIso(), {}, "bench"};
    article.metadata.source = MetadataValue{"Paper " + std::to_string(random.zipf(200)), {}, "bench"};
    return made;
}

Resolution GeneratedCorpus::resolution() const
{
    Resolution resolution;
    for (const Universe &universe : Universes)
        for (std::uint32_t rank = 0; rank < universe.names; ++rank) {
            Entity entity;
            entity.type = universe.type;
            entity.name = inventedName(universe.type, rank);
            // Keys must ascend; the number keeps them in the order of the ids.
            const std::string digits = std::to_string(1000000 + rank);
            entity.key = std::string(typeName(universe.type)) + ':' + digits;
            resolution.entities.push_back(std::move(entity));
        }
    for (std::uint32_t number = 0; number < m_articles; ++number) {
        const BenchArticle made = make(number);
        resolution.mentionEntities.emplace_back(made.entities.begin(), made.entities.end());
        resolution.stories.emplace_back(number);
        resolution.storyKeys.push_back("story-" + std::to_string(1000000 + number));
    }
    return resolution;
}

class FileCorpus final : public BenchCorpus
{
public:
    void add(const QJsonObject &object);
    void numberEntities();

    std::uint32_t size() const override { return static_cast<std::uint32_t>(m_articles.size()); }
    BenchArticle make(std::uint32_t number) const override { return m_articles[number]; }
    Resolution resolution() const override;

private:
    std::vector<BenchArticle> m_articles;
    std::vector<std::vector<std::string>> m_names; ///< of each article
    std::map<std::string, EntityId> m_entities;
};

void FileCorpus::add(const QJsonObject &object)
{
    BenchArticle &made = m_articles.emplace_back();
    Article &article = made.read.article;
    article.file = QStringLiteral("%1").arg(m_articles.size());
    article.language = "en";
    const QString title = object.value(QLatin1String("title")).toString();
    if (!title.isEmpty()) {
        article.text = title.toStdString();
        article.metadata.title = MetadataValue{article.text, spanOf(0, article.text.size()), "bench"};
        addRegion(article, RegionKind::Headline, 0);
    }
    const std::size_t begin = article.text.size();
    article.text += object.value(QLatin1String("text")).toString().toStdString();
    addRegion(article, RegionKind::Body, begin);
    const QString published = object.value(QLatin1String("published")).toString();
    if (!published.isEmpty())
        article.metadata.published = MetadataValue{published.toStdString(), {}, "bench"};
    std::vector<std::string> &names = m_names.emplace_back();
    for (const QJsonValue &name : object.value(QLatin1String("entities")).toArray())
        m_entities.emplace(names.emplace_back(name.toString().toStdString()), EntityId(0));
}

void FileCorpus::numberEntities()
{
    std::uint32_t number = 0;
    for (auto &[name, id] : m_entities)
        id = EntityId(number++);
    for (std::size_t i = 0; i < m_articles.size(); ++i)
        for (const std::string &name : m_names[i]) {
            m_articles[i].entities.push_back(m_entities.at(name));
            m_articles[i].read.annotations.mentions.emplace_back();
        }
}

Resolution FileCorpus::resolution() const
{
    Resolution resolution;
    for (const auto &[name, id] : m_entities) {
        Entity &entity = resolution.entities.emplace_back();
        entity.key = "person:" + name;
        entity.name = name;
    }
    for (std::uint32_t number = 0; number < size(); ++number) {
        const std::vector<EntityId> &entities = m_articles[number].entities;
        resolution.mentionEntities.emplace_back(entities.begin(), entities.end());
        resolution.stories.emplace_back(number);
        resolution.storyKeys.push_back("story-" + std::to_string(1000000 + number));
    }
    return resolution;
}

} // namespace

Result<std::unique_ptr<BenchCorpus>> generatedCorpus(std::uint32_t articles, const QString &sentences)
{
    if (sentences.isEmpty())
        return std::unique_ptr<BenchCorpus>(
            std::make_unique<GeneratedCorpus>(articles, inventedSentences(InventedSentenceCount)));
    Result<std::vector<SentenceModel>> read = sentencesOfFile(sentences);
    if (!read)
        return read.error();
    return std::unique_ptr<BenchCorpus>(std::make_unique<GeneratedCorpus>(articles, *std::move(read)));
}

Result<std::unique_ptr<BenchCorpus>> corpusOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{Problem::Kind::Unreadable, QCoreApplication::translate("Bench", "The corpus cannot be opened."),
                       path};
    auto corpus = std::make_unique<FileCorpus>();
    while (!file.atEnd())
        if (const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object(); !object.isEmpty())
            corpus->add(object);
    if (corpus->size() == 0)
        return Problem{Problem::Kind::Empty, QCoreApplication::translate("Bench", "There are no articles in it."),
                       path};
    corpus->numberEntities();
    return std::unique_ptr<BenchCorpus>(std::move(corpus));
}

} // namespace lectern::bench
