// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of chart against SQL that gives the same numbers.
#include "app/analyse/chartrequest.h"
#include "app/base/folding.h"
#include "app/index/officetable.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/cpuclock.h"
#include "tests/bench/sentencemodel.h"
#include "tests/bench/sqldatabase.h"

#include <algorithm>
#include <map>

namespace lectern::bench {

namespace {

constexpr int OurRuns = 7;
constexpr int SqlRuns = 3;

/// What identifies a value (entities by number, months and outlets by name), and its articles and mentions.
using Numbers = std::map<std::vector<std::string>, std::pair<std::int64_t, std::int64_t>>;

/// The mentions of all articles as a careful person would keep them in SQLite: in memory, keyed both ways.
class SqlCharts
{
public:
    explicit SqlCharts(const Setting &setting) : m_corpus(*setting.corpus)
    {
        m_database.run("CREATE TABLE article(doc INTEGER PRIMARY KEY, day TEXT, source TEXT);"
                       "CREATE TABLE mention(doc INTEGER, entity INTEGER, n INTEGER, PRIMARY KEY(doc, entity))"
                       "  WITHOUT ROWID;"
                       "CREATE TABLE office(person INTEGER, title TEXT, organization INTEGER, country TEXT, "
                       "  doc INTEGER);"
                       "CREATE TABLE person(entity INTEGER PRIMARY KEY);"
                       "CREATE TABLE hits(doc INTEGER PRIMARY KEY);"
                       "CREATE TABLE top(entity INTEGER PRIMARY KEY); BEGIN");
        Statement article(m_database, "INSERT INTO article VALUES(?, ?, ?)");
        Statement mention(m_database, "INSERT INTO mention VALUES(?, ?, ?)");
        for (std::uint32_t number = 0; number < m_corpus.articleCount(); ++number) {
            const ArticleRecord &record = m_corpus.record(DocNumber(number));
            const std::string day = record.date ? record.date->toIso() : std::string();
            article.bind(1, number).bind(2, day).bind(3, record.source).run();
            for (const EntityCount &named : m_corpus.entitiesOf(DocNumber(number)))
                mention.bind(1, number).bind(2, named.entity.value()).bind(3, named.mentions).run();
        }
        addOffices();
        m_database.run("COMMIT; CREATE INDEX naming ON mention(entity, doc, n);"
                       "CREATE INDEX holding ON office(person, title, organization, country, doc); ANALYZE");
    }

    [[nodiscard]] bool hasOffices() const { return m_hasOffices; }

    void setArticles(const ArticleSet &articles)
    {
        m_database.run("DELETE FROM hits; BEGIN");
        Statement hit(m_database, "INSERT INTO hits VALUES(?)");
        articles.forEach([&hit](DocNumber doc) { hit.bind(1, doc.value()).run(); });
        m_database.run("COMMIT");
    }

    /// Rows of `keys` columns that name a value, then its articles and mentions.
    Numbers ask(const char *sql, int keys)
    {
        Statement question(m_database, sql);
        Numbers numbers;
        while (question.next()) {
            std::vector<std::string> name;
            for (int key = 0; key < keys; ++key)
                name.push_back(question.text(key));
            numbers[name] = {question.number(keys), question.number(keys + 1)};
        }
        return numbers;
    }

    /// Makes the most named entities those that the next questions are about.
    void findTop(int count)
    {
        m_database.run("DELETE FROM top");
        Statement(m_database, "INSERT INTO top SELECT entity FROM (SELECT entity, count(*) AS articles, sum(n) AS "
                              "mentions FROM hits JOIN mention USING(doc) GROUP BY entity "
                              "ORDER BY articles DESC, mentions DESC, entity LIMIT ?)")
            .bind(1, count)
            .run();
    }
    /// The same with people only.
    void findTopPeople(int count)
    {
        m_database.run("DELETE FROM top");
        Statement(m_database, "INSERT INTO top SELECT entity FROM (SELECT entity, count(*) AS articles, sum(n) AS "
                              "mentions FROM hits JOIN mention USING(doc) JOIN person USING(entity) GROUP BY entity "
                              "ORDER BY articles DESC, mentions DESC, entity LIMIT ?)")
            .bind(1, count)
            .run();
    }

private:
    void addOffices()
    {
        Statement person(m_database, "INSERT INTO person VALUES(?)");
        for (std::uint32_t number = 0; number < m_corpus.entities().size(); ++number)
            if (m_corpus.entities().type(EntityId(number)) == EntityType::Person)
                person.bind(1, number).run();
        Statement held(m_database, "INSERT INTO office VALUES(?, ?, ?, ?, ?)");
        for (std::uint32_t number = 0; number < m_corpus.articleCount(); ++number)
            for (const StatedOffice &office : m_corpus.officesStatedIn(DocNumber(number))) {
                const std::string title = fold(office.title); // bound as it stands, not copied
                const std::string country(office.countryCode);
                held.bind(1, numberOf(number, office.person)).bind(2, title).bind(4, country);
                held.bind(3, office.organization ? numberOf(number, *office.organization) : NoOrganization);
                held.bind(5, number).run();
                m_hasOffices = true;
            }
    }
    [[nodiscard]] std::int64_t numberOf(std::uint32_t doc, std::uint32_t mention) const
    {
        return m_corpus.entitiesOfMention(DocNumber(doc), mention).front().value();
    }

    static constexpr std::int64_t NoOrganization = -1;
    const Corpus &m_corpus;
    Database m_database{":memory:"};
    bool m_hasOffices = false;
};

struct ChartCase
{
    const char *name;
    ChartRequest request;
    double bound;
    int top;         ///< so many most named entities SQL has to find first
    const char *sql; ///< then, with so many columns before the numbers:
    int keys;
};

constexpr const char *EntitySql = "SELECT CAST(entity AS TEXT), count(*), sum(n) FROM top JOIN mention USING(entity) "
                                  "JOIN hits USING(doc) GROUP BY entity";
constexpr const char *MonthSql = "SELECT substr(day, 1, 7), count(*), sum(mentions) FROM (SELECT doc, sum(n) AS "
                                 "mentions FROM hits JOIN mention USING(doc) GROUP BY doc) JOIN article USING(doc) "
                                 "GROUP BY 1";
constexpr const char *LineSql = "SELECT CAST(entity AS TEXT), substr(day, 1, 7), count(*), sum(n) FROM top "
                                "JOIN mention USING(entity) JOIN hits USING(doc) JOIN article USING(doc) GROUP BY 1, 2";
constexpr const char *OutletSql =
    "SELECT CAST(entity AS TEXT), source, count(*), sum(n) FROM top "
    "JOIN mention USING(entity) JOIN hits USING(doc) JOIN article USING(doc) GROUP BY 1, 2";
constexpr const char *PairSql =
    "SELECT CAST(a.entity AS TEXT), CAST(b.entity AS TEXT), count(*), sum(a.n + b.n) FROM top "
    "JOIN mention a ON a.entity = top.entity JOIN hits ON hits.doc = a.doc "
    "JOIN mention b ON b.doc = a.doc AND b.entity > a.entity WHERE b.entity IN (SELECT entity FROM top) GROUP BY 1, 2";
/// Both shares of every entity that the filter names: keyness ranks all of them.
constexpr const char *ContrastSql =
    "SELECT CAST(entity AS TEXT), count(hits.doc) AS inside, sum(CASE WHEN hits.doc IS NULL THEN 0 ELSE n END) "
    "FROM mention LEFT JOIN hits ON hits.doc = mention.doc GROUP BY entity HAVING inside > 0";
/// The most named entity in the articles that name it most.
constexpr const char *PlaceSql =
    "SELECT CAST(doc AS TEXT), 1, n FROM top JOIN mention USING(entity) JOIN hits USING(doc) "
    "ORDER BY n DESC, doc LIMIT 25";

/// A person has one country here, which need not be told.
constexpr const char *OfficeSql =
    "SELECT CAST(person AS TEXT), title, CAST(organization AS TEXT), min(day), max(day), count(DISTINCT doc), count(*) "
    "FROM top JOIN office ON person = entity JOIN hits USING(doc) JOIN article USING(doc) "
    "GROUP BY person, title, organization, country";

std::string numberOf(EntityId entity)
{
    return std::to_string(entity.value());
}

/// Says a value as SQL does; nothing for what its question leaves out.
std::vector<std::string> nameOf(const Chart &chart, const ChartValue &value)
{
    switch (chart.kind) {
    case ChartKind::Timeline:
        return value.entity ? std::vector{numberOf(*value.entity), value.label} : std::vector{value.label};
    case ChartKind::Sources:
        if (chart.columns[value.column].isOthers)
            return {};
        return {numberOf(*value.entity), chart.columns[value.column].label};
    case ChartKind::CoOccurrence:
        return {numberOf(std::min(*value.entity, *value.other)), numberOf(std::max(*value.entity, *value.other))};
    case ChartKind::Network: // its lines; the nodes are those of the entities
        if (!value.other)
            return {};
        return {numberOf(std::min(*value.entity, *value.other)), numberOf(std::max(*value.entity, *value.other))};
    case ChartKind::Roles: // "Minister, Acme"
        return {numberOf(*value.entity), fold(value.label.substr(0, value.label.find(','))),
                value.other ? numberOf(*value.other) : "-1", value.bin->first.toIso(), value.bin->last.toIso()};
    case ChartKind::Entities:
    case ChartKind::Distinctive:
    case ChartKind::Dispersion:
        break;
    }
    return {numberOf(*value.entity)};
}

/// Of a dispersion the mentions of each article that it shows.
Numbers placesOf(const Corpus &corpus, const Chart &chart)
{
    Numbers numbers;
    for (const ChartGroup &row : chart.rows)
        numbers[{std::to_string(corpus.docOf(*row.article)->value())}] = {row.frequency.articles,
                                                                          row.frequency.mentions};
    return numbers;
}

/// Whether each value of the chart is the one SQL has; charts show the largest and leave out empty ones.
bool agree(const Corpus &corpus, const Chart &chart, const Numbers &sql)
{
    if (chart.kind == ChartKind::Dispersion)
        return placesOf(corpus, chart) == sql;
    std::size_t compared = 0;
    for (const ChartValue &value : chart.values) {
        const std::vector<std::string> name = nameOf(chart, value);
        if (name.empty() || value.frequency.articles == 0)
            continue;
        const auto found = sql.find(name);
        if (found == sql.end() || found->second.first != value.frequency.articles ||
            found->second.second != value.frequency.mentions)
            return false;
        ++compared;
    }
    const bool showsAll = chart.kind == ChartKind::Entities || chart.kind == ChartKind::Timeline ||
                          chart.kind == ChartKind::CoOccurrence || chart.kind == ChartKind::Roles;
    return compared > 0 && (!showsAll || compared == sql.size());
}

void measure(const Setting &setting, SqlCharts &sql, const ArticleSet &articles, const ChartCase &chartCase)
{
    Chart ours;
    const double ourSeconds = medianSeconds(OurRuns, [&] {
        ours = *makeChart(*setting.corpus, setting.articles, articles, chartCase.request, JobControl());
    });
    Numbers theirs;
    const double theirSeconds = medianSeconds(SqlRuns, [&] {
        if (chartCase.request.kind == ChartKind::Roles)
            sql.findTopPeople(chartCase.top);
        else if (chartCase.top > 0)
            sql.findTop(chartCase.top);
        theirs = sql.ask(chartCase.sql, chartCase.keys);
    });
    if (!agree(*setting.corpus, ours, theirs))
        qFatal("The chart of %s differs from SQL.", chartCase.name);
    setting.figures.add({QStringLiteral("chart of ") + QString::fromLatin1(chartCase.name), ourSeconds * 1e3,
                         theirSeconds * 1e3, QStringLiteral("ms"), Bound{Bound::Is::AtMost, 1 / chartCase.bound}});
}

ChartRequest requestOf(ChartKind kind, std::uint32_t lines = 0)
{
    ChartRequest request;
    request.kind = kind;
    request.lines = lines;
    if (kind == ChartKind::Timeline)
        request.unit = TimeUnit::Month;
    return request;
}

} // namespace

void measureCharts(const Setting &setting)
{
    constexpr double Fifty = 50;
    constexpr double Five = 5;
    SqlCharts sql(setting);
    const ArticleSet all = ArticleSet::all(setting.corpus->articleCount());
    sql.setArticles(all);
    const ChartCase ofAll[] = {
        {"entities", requestOf(ChartKind::Entities), Fifty, 25, EntitySql, 1},
        {"co-occurrence", requestOf(ChartKind::CoOccurrence), Fifty, 20, PairSql, 2},
        {"network, with its layout", requestOf(ChartKind::Network), Five, 30, PairSql, 2},
        {"timeline", requestOf(ChartKind::Timeline), Five, 0, MonthSql, 1},
        {"timeline of 7 names", requestOf(ChartKind::Timeline, MaximumLines), Five, 7, LineSql, 2},
        {"sources", requestOf(ChartKind::Sources), Five, 15, OutletSql, 2},
        {"dispersion", requestOf(ChartKind::Dispersion), Five, 1, PlaceSql, 1},
    };
    for (const ChartCase &chartCase : ofAll)
        measure(setting, sql, all, chartCase);
    if (sql.hasOffices()) // those of a file have none
        measure(setting, sql, all, {"roles", requestOf(ChartKind::Roles), Five, 12, OfficeSql, 5});
    ArticleSet tenth(setting.corpus->articleCount());
    BenchRandom random(1);
    for (std::uint32_t number = 0; number < setting.corpus->articleCount(); ++number)
        if (random.below(10) == 0)
            tenth.insert(DocNumber(number));
    sql.setArticles(tenth);
    const ChartCase ofTenth[] = {
        {"entities, 10 % of the articles", requestOf(ChartKind::Entities), Fifty, 25, EntitySql, 1},
        {"co-occurrence, 10 %", requestOf(ChartKind::CoOccurrence), Fifty, 20, PairSql, 2},
        {"distinctive, 10 %", requestOf(ChartKind::Distinctive), Five, 0, ContrastSql, 1},
    };
    for (const ChartCase &chartCase : ofTenth)
        measure(setting, sql, tenth, chartCase);
}

} // namespace lectern::bench
