// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/chartkinds.h"
#include "app/analyse/tally.h"
#include "app/base/folding.h"
#include "app/index/officetable.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace lectern {

namespace {

constexpr std::size_t MaximumPeople = 12;
/// Of whom roles are looked for: some of the most named have none.
constexpr std::size_t MaximumCandidates = 40;

/// How many articles are looked at between two questions whether to stop.
constexpr std::size_t ArticlesPerCheck = 4096;

/// One office of one person: what it is called where, folded, and whose it is.
struct OfficeKey
{
    EntityId person{0};
    std::string_view title;
    std::optional<EntityId> organization;
    std::string_view country;
    auto operator<=>(const OfficeKey &) const = default;
};

/// An article that states an office.
struct Sighting
{
    DocNumber doc{0};
    TextSpan span;
    std::string_view title; ///< as written
};

/// What the articles of a filter say about the offices of some people, as the index has it.
class Offices
{
public:
    using Held = std::map<OfficeKey, std::vector<Sighting>>;

    Offices(const Corpus &corpus, const std::vector<EntityId> &people);
    Offices(Offices &&) = default; ///< no copies: the keys are views of what is folded here
    /// Articles oldest first.
    void collect(DocNumber doc);
    [[nodiscard]] const Held &held() const noexcept { return m_held; }

private:
    [[nodiscard]] std::optional<EntityId> entityOf(DocNumber doc, std::optional<std::uint32_t> mention) const;
    [[nodiscard]] std::string_view folded(std::string_view title);

    const Corpus &m_corpus;
    std::vector<bool> m_isWanted; ///< by EntityId
    std::unordered_map<std::string_view, std::string> m_folded;
    Held m_held;
};

Offices::Offices(const Corpus &corpus, const std::vector<EntityId> &people)
    : m_corpus(corpus), m_isWanted(corpus.entities().size())
{
    for (const EntityId person : people)
        m_isWanted[person.value()] = true;
}

std::optional<EntityId> Offices::entityOf(DocNumber doc, std::optional<std::uint32_t> mention) const
{
    if (!mention)
        return std::nullopt;
    const std::vector<EntityId> named = m_corpus.entitiesOfMention(doc, *mention);
    return named.empty() ? std::nullopt : std::optional(named.front());
}

std::string_view Offices::folded(std::string_view title)
{
    const auto [known, isNew] = m_folded.try_emplace(title);
    if (isNew)
        known->second = fold(title);
    return known->second;
}

void Offices::collect(DocNumber doc)
{
    for (const StatedOffice &office : m_corpus.officesStatedIn(doc)) {
        const auto person = entityOf(doc, office.person);
        if (!person || !m_isWanted[person->value()])
            continue;
        const auto organization = entityOf(doc, office.organization);
        const std::string_view country = organization ? std::string_view() : office.countryCode;
        m_held[{*person, folded(office.title), organization, country}].push_back({doc, office.span, office.title});
    }
}

/// The spelling most articles use; of equal ones the first.
std::string commonTitle(const std::vector<Sighting> &sightings)
{
    std::unordered_map<std::string_view, int> counts;
    std::string_view best;
    for (const Sighting &sighting : sightings)
        ++counts[sighting.title];
    for (const Sighting &sighting : sightings)
        if (best.empty() || counts[sighting.title] > counts[best])
            best = sighting.title;
    return std::string(best);
}

/// Sightings come in the order of the articles.
std::vector<DocNumber> docsOf(const std::vector<Sighting> &sightings)
{
    std::vector<DocNumber> docs;
    for (const Sighting &sighting : sightings)
        docs.push_back(sighting.doc);
    docs.erase(std::unique(docs.begin(), docs.end()), docs.end());
    return docs;
}

/// From the first to the last dated article that states the office; none where no article has a date.
std::optional<TimeBin> spanOf(const Corpus &corpus, const std::vector<DocNumber> &docs)
{
    std::optional<TimeBin> bin;
    for (const DocNumber doc : docs) {
        if (!corpus.date(doc).hasDate())
            continue;
        const PartialDate date = corpus.date(doc).date();
        if (!bin)
            bin = TimeBin{date.firstDay(), date.lastDay(), {}};
        bin->first = std::min(bin->first, date.firstDay());
        bin->last = std::max(bin->last, date.lastDay());
    }
    if (bin)
        bin->label = bin->first.toIso() + "/" + bin->last.toIso();
    return bin;
}

/// "KZ" is no word; the name is the same in every language of the program, for files are compared.
std::string countryName(std::string_view code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(QString::fromUtf8(code));
    return territory == QLocale::AnyTerritory ? std::string(code) : QLocale::territoryToString(territory).toStdString();
}

ChartValue officeValue(const Corpus &corpus, const OfficeKey &office, const std::vector<Sighting> &sightings)
{
    const std::vector<DocNumber> docs = docsOf(sightings);
    ChartValue value;
    value.label = commonTitle(sightings);
    if (office.organization)
        value.label += ", " + corpus.entity(*office.organization).name;
    else if (!office.country.empty())
        value.label += ", " + countryName(office.country);
    value.entity = office.person;
    value.other = office.organization;
    if (office.organization)
        value.type = corpus.entity(*office.organization).type;
    value.bin = spanOf(corpus, docs);
    value.frequency = {static_cast<std::uint32_t>(docs.size()), static_cast<std::uint32_t>(sightings.size())};
    value.stories = storyCount(corpus, docs);
    value.articles = idsOf(corpus, docs);
    for (const DocNumber doc : docs) // documents are in the order of their dates
        if (corpus.date(doc).hasDate())
            value.days.push_back(corpus.date(doc).date().firstDay().toDayNumber());
    for (const Sighting &sighting : sightings)
        value.places.push_back({corpus.articleId(sighting.doc), sighting.span});
    return value;
}

/// Looks into the articles of the filter that name one of the people, oldest first.
Result<Offices> findOffices(const Corpus &corpus, const ArticleSet &filter, const std::vector<EntityId> &people,
                            const JobControl &control)
{
    ArticleSet naming(corpus.articleCount());
    for (const EntityId person : people)
        for (const DocNumber doc : docsNaming(corpus, filter, person))
            naming.insert(doc);
    std::vector<DocNumber> docs;
    naming.forEach([&docs](DocNumber doc) { docs.push_back(doc); });
    Offices offices(corpus, people);
    for (std::size_t i = 0; i < docs.size(); ++i) {
        if (i % ArticlesPerCheck == 0) {
            if (control.isCancelled())
                return cancelledProblem();
            control.report(static_cast<int>(i), static_cast<int>(docs.size()));
        }
        offices.collect(docs[i]);
    }
    return offices;
}

/// Articles of the chart that have no place on its time axis.
std::uint32_t undatedArticles(const Corpus &corpus, const Chart &chart)
{
    ArticleSet undated(corpus.articleCount());
    for (const ChartValue &value : chart.values)
        for (const ArticleId id : value.articles)
            if (const auto doc = corpus.docOf(id); doc && !corpus.date(*doc).hasDate())
                undated.insert(*doc);
    return undated.count();
}

/// Those that have a time, first held first.
std::vector<ChartValue> heldBy(EntityId person, const Corpus &corpus, const Offices &offices)
{
    std::vector<ChartValue> held;
    const Offices::Held &all = offices.held();
    for (auto it = all.lower_bound({person, {}, {}, {}}); it != all.end() && it->first.person == person; ++it)
        held.push_back(officeValue(corpus, it->first, it->second));
    std::erase_if(held, [](const ChartValue &value) { return !value.bin; });
    std::stable_sort(held.begin(), held.end(), [](const ChartValue &a, const ChartValue &b) {
        return std::tuple(a.bin->first, a.bin->last) < std::tuple(b.bin->first, b.bin->last);
    });
    return held;
}

void addPerson(Chart &chart, const Corpus &corpus, const Tally &person, const Offices &offices)
{
    std::vector<ChartValue> held = heldBy(person.entity, corpus, offices);
    if (held.empty())
        return;
    chart.rows.push_back(groupOf(corpus, person));
    for (ChartValue &value : held) {
        value.row = chart.rows.size() - 1;
        chart.mentions += value.frequency.mentions;
        chart.values.push_back(std::move(value));
    }
}

} // namespace

Result<Chart> rolesOverTime(const Corpus &corpus, const ArticleSet &filter, ChartMeasure measure,
                            const JobControl &control)
{
    Chart chart;
    chart.kind = ChartKind::Roles;
    chart.articles = filter.count();
    const auto people =
        topTallies(corpus, filter, CountedTypes({EntityType::Person}), measure, MaximumCandidates, control);
    if (!people)
        return people.error();
    std::vector<EntityId> wanted;
    for (const Tally &person : people->best)
        wanted.push_back(person.entity);
    const auto offices = findOffices(corpus, filter, wanted, control);
    if (!offices)
        return offices.error();
    for (const Tally &person : people->best)
        if (chart.rows.size() < MaximumPeople)
            addPerson(chart, corpus, person, *offices);
    chart.others = static_cast<std::uint32_t>(people->all - chart.rows.size());
    chart.undated = undatedArticles(corpus, chart);
    return chart;
}

Result<std::vector<ChartValue>> officesOf(const Corpus &corpus, const ArticleSet &filter, EntityId person,
                                          const JobControl &control)
{
    const auto offices = findOffices(corpus, filter, {person}, control);
    if (!offices)
        return offices.error();
    return heldBy(person, corpus, *offices);
}

} // namespace lectern
