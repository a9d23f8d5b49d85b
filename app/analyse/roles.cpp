// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/chartkinds.h"
#include "app/analyse/tally.h"
#include "app/base/folding.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <set>

namespace lectern {

namespace {

constexpr std::size_t MaximumPeople = 12;
/// Of whom roles are looked for: some of the most named have none.
constexpr std::size_t MaximumCandidates = 40;

/// One office of one person: what it is called where, folded, and whose it is.
struct OfficeKey
{
    EntityId person{0};
    std::string title;
    std::optional<EntityId> organization;
    std::string country;
    auto operator<=>(const OfficeKey &) const = default;
};

/// An article that states an office.
struct Sighting
{
    DocNumber doc{0};
    TextSpan span;
    std::string title; ///< as written
};

using Offices = std::map<OfficeKey, std::vector<Sighting>>;

std::optional<EntityId> firstEntity(const Corpus &corpus, DocNumber doc, std::optional<std::uint32_t> mention)
{
    if (!mention)
        return std::nullopt;
    const std::vector<EntityId> named = corpus.entitiesOfMention(doc, *mention);
    return named.empty() ? std::nullopt : std::optional(named.front());
}

void collect(Offices &offices, const Corpus &corpus, DocNumber doc, const AnnotatedArticle &read,
             const std::set<EntityId> &people)
{
    for (const Role &role : read.annotations.roles) {
        const auto person = firstEntity(corpus, doc, role.person);
        if (role.kind != RoleKind::Office || !person || !people.contains(*person))
            continue;
        const std::string title(role.head.of(read.article.text));
        const auto organization = firstEntity(corpus, doc, role.organization);
        offices[{*person, fold(title), organization, organization ? std::string() : role.countryCode}].push_back(
            {doc, role.span, title});
    }
}

/// The spelling most articles use; of equal ones the first.
std::string commonTitle(const std::vector<Sighting> &sightings)
{
    std::map<std::string, int> counts;
    std::string best;
    for (const Sighting &sighting : sightings)
        ++counts[sighting.title];
    for (const Sighting &sighting : sightings)
        if (best.empty() || counts[sighting.title] > counts[best])
            best = sighting.title;
    return best;
}

std::vector<DocNumber> docsOf(const std::vector<Sighting> &sightings)
{
    std::vector<DocNumber> docs;
    for (const Sighting &sighting : sightings)
        docs.push_back(sighting.doc);
    std::sort(docs.begin(), docs.end());
    docs.erase(std::unique(docs.begin(), docs.end()), docs.end());
    return docs;
}

/// From the first to the last dated article that states the office; none where no article has a date.
std::optional<TimeBin> spanOf(const Corpus &corpus, const std::vector<DocNumber> &docs)
{
    std::optional<TimeBin> bin;
    for (const DocNumber doc : docs) {
        const std::optional<PartialDate> date = corpus.record(doc).date;
        if (!date)
            continue;
        if (!bin)
            bin = TimeBin{date->firstDay(), date->lastDay(), {}};
        bin->first = std::min(bin->first, date->firstDay());
        bin->last = std::max(bin->last, date->lastDay());
    }
    if (bin)
        bin->label = bin->first.toIso() + "/" + bin->last.toIso();
    return bin;
}

/// "KZ" is no word; the name is the same in every language of the program, for files are compared.
std::string countryName(const std::string &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(QString::fromStdString(code));
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory).toStdString();
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
        if (const std::optional<PartialDate> date = corpus.record(doc).date)
            value.days.push_back(date->firstDay().toDayNumber());
    for (const Sighting &sighting : sightings)
        value.places.push_back({corpus.articleId(sighting.doc), sighting.span});
    return value;
}

/// Reads every article of the filter that names one of the people, oldest first.
Result<Offices> findOffices(const Corpus &corpus, const ArticleSource &source, const ArticleSet &filter,
                            const std::set<EntityId> &people, const JobControl &control)
{
    std::set<DocNumber> docs;
    for (const EntityId person : people) {
        const std::vector<DocNumber> named = docsNaming(corpus, filter, person);
        docs.insert(named.begin(), named.end());
    }
    Offices offices;
    int done = 0;
    for (const DocNumber doc : docs) {
        if (control.isCancelled())
            return cancelledProblem();
        const Result<AnnotatedArticle> read = source.article(corpus.articleId(doc));
        if (!read)
            return read.error();
        collect(offices, corpus, doc, *read, people);
        control.report(++done, static_cast<int>(docs.size()));
    }
    return offices;
}

/// Articles of the chart that have no place on its time axis.
std::uint32_t undatedArticles(const Corpus &corpus, const Chart &chart)
{
    std::set<ArticleId> undated;
    for (const ChartValue &value : chart.values)
        for (const ArticleId id : value.articles)
            if (const auto doc = corpus.docOf(id); doc && !corpus.record(*doc).date)
                undated.insert(id);
    return static_cast<std::uint32_t>(undated.size());
}

/// Those that have a time, first held first.
std::vector<ChartValue> heldBy(EntityId person, const Corpus &corpus, const Offices &offices)
{
    std::vector<ChartValue> held;
    for (const auto &[office, sightings] : offices)
        if (office.person == person)
            held.push_back(officeValue(corpus, office, sightings));
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

Result<Chart> rolesOverTime(const Corpus &corpus, const ArticleSource &source, const ArticleSet &filter,
                            ChartMeasure measure, const JobControl &control)
{
    Chart chart;
    chart.kind = ChartKind::Roles;
    chart.articles = filter.count();
    const auto people =
        topTallies(corpus, filter, CountedTypes({EntityType::Person}), measure, MaximumCandidates, control);
    if (!people)
        return people.error();
    std::set<EntityId> wanted;
    for (const Tally &person : people->best)
        wanted.insert(person.entity);
    const auto offices = findOffices(corpus, source, filter, wanted, control);
    if (!offices)
        return offices.error();
    for (const Tally &person : people->best)
        if (chart.rows.size() < MaximumPeople)
            addPerson(chart, corpus, person, *offices);
    chart.others = static_cast<std::uint32_t>(people->all - chart.rows.size());
    chart.undated = undatedArticles(corpus, chart);
    return chart;
}

Result<std::vector<ChartValue>> officesOf(const Corpus &corpus, const ArticleSource &source, const ArticleSet &filter,
                                          EntityId person, const JobControl &control)
{
    const auto offices = findOffices(corpus, source, filter, {person}, control);
    if (!offices)
        return offices.error();
    return heldBy(person, corpus, *offices);
}

} // namespace lectern
