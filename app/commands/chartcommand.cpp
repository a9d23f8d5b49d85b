// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/analyse/chartrequest.h"
#include "app/base/folding.h"
#include "app/commands/commandtext.h"
#include "app/commands/openedlibrary.h"
#include "app/export/savechart.h"

#include <QFileInfo>

#include <algorithm>

namespace lectern {

namespace {

constexpr int DefaultScale = 2;
constexpr int LargestScale = 8;

/// What is asked for on the command line; names are looked up when the library is open.
struct ChartCall
{
    QString library;
    QString output;
    QString filter;
    QString entity; ///< name or key; empty: the one named most
    int scale = DefaultScale;
    ChartRequest request;

    [[nodiscard]] QString suffix() const { return QFileInfo(output).suffix().toLower(); }
    [[nodiscard]] bool isPicture() const
    {
        return QStringList{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")}.contains(suffix());
    }
};

constexpr ChartKind Kinds[] = {ChartKind::Entities,     ChartKind::Timeline,  ChartKind::Sources,
                               ChartKind::CoOccurrence, ChartKind::Network,   ChartKind::Roles,
                               ChartKind::Distinctive,  ChartKind::Dispersion};

QStringList kindNames()
{
    QStringList names;
    for (const ChartKind kind : Kinds) {
        const std::string_view name = chartKindName(kind);
        names << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    return names;
}

std::optional<TimeUnit> unitOf(const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    if (name == QLatin1String("day"))
        return TimeUnit::Day;
    if (name == QLatin1String("week"))
        return TimeUnit::Week;
    return name == QLatin1String("month") ? TimeUnit::Month : TimeUnit::Year;
}

ChartMeasure measureOf(const QString &name)
{
    if (name == QLatin1String("mentions"))
        return ChartMeasure::Mentions;
    return name == QLatin1String("stories") ? ChartMeasure::Stories : ChartMeasure::Articles;
}

Result<ChartRequest> requestOf(const Arguments &arguments)
{
    const Result<QString> kind = arguments.choice(QStringLiteral("kind"), kindNames());
    if (!kind)
        return kind.error();
    const Result<QString> unit =
        arguments.choice(QStringLiteral("unit"), {QString(), QStringLiteral("day"), QStringLiteral("week"),
                                                  QStringLiteral("month"), QStringLiteral("year")});
    if (!unit)
        return unit.error();
    const Result<QString> measure = arguments.choice(
        QStringLiteral("measure"), {QStringLiteral("articles"), QStringLiteral("mentions"), QStringLiteral("stories")});
    if (!measure)
        return measure.error();
    const Result<std::vector<EntityType>> types = arguments.types(QStringLiteral("type"));
    if (!types)
        return types.error();
    const Result<std::optional<std::uint32_t>> lines = arguments.number(QStringLiteral("lines"), 1);
    if (!lines)
        return lines.error();
    ChartRequest request;
    request.kind = *chartKindFromName(kind->toStdString());
    request.unit = unitOf(*unit);
    request.measure = measureOf(*measure);
    request.types = *types;
    request.lines = std::min(lines->value_or(0), MaximumLines);
    return request;
}

Result<ChartCall> callOf(const Arguments &arguments)
{
    if (arguments.positional().size() != 1)
        return usageProblem(commandText(QT_TRANSLATE_NOOP("Commands", "Name one library.")));
    if (!arguments.value(QStringLiteral("kind")) || !arguments.value(QStringLiteral("output")))
        return usageProblem(
            commandText(QT_TRANSLATE_NOOP("Commands", "Say what to draw (--kind) and where to write it (--output).")));
    const Result<ChartRequest> request = requestOf(arguments);
    if (!request)
        return request.error();
    const Result<std::optional<std::uint32_t>> scale = arguments.number(QStringLiteral("scale"), 1);
    if (!scale)
        return scale.error();
    const ChartCall call{.library = arguments.positional().constFirst(),
                         .output = *arguments.value(QStringLiteral("output")),
                         .filter = arguments.value(QStringLiteral("filter")).value_or(QString()),
                         .entity = arguments.value(QStringLiteral("entity")).value_or(QString()),
                         .scale =
                             static_cast<int>(std::min<std::uint32_t>(scale->value_or(DefaultScale), LargestScale)),
                         .request = *request};
    if (!call.isPicture() && !chartValueEndings(call.request.kind).contains(call.suffix()))
        return Problem{Problem::Kind::Usage,
                       commandText(QT_TRANSLATE_NOOP("Commands",
                                                     "A chart is written to a file that ends in .png, .svg, .pdf, .csv "
                                                     "or .json, a network also in .gexf or .graphml.")),
                       call.output};
    return call;
}

bool isCalled(const Entity &entity, const std::string &folded)
{
    return fold(entity.name) == folded || std::any_of(entity.aliases.begin(), entity.aliases.end(),
                                                      [&](const std::string &alias) { return fold(alias) == folded; });
}

/// By key, or by name without regard to accents; of several so called the one in most articles.
Result<EntityId> entityCalled(const Corpus &corpus, const QString &name)
{
    if (const std::optional<EntityId> known = corpus.entityByKey(name.toStdString()))
        return *known;
    const std::string folded = fold(name.toStdString());
    std::optional<EntityId> best;
    for (std::uint32_t i = 0; i < corpus.entities().size(); ++i) {
        const EntityId id(i);
        const bool isMore = !best || corpus.total(id).articles > corpus.total(*best).articles;
        if (isMore && corpus.entities().isThere(id) && isCalled(corpus.entity(id), folded))
            best = id;
    }
    if (!best)
        return Problem{Problem::Kind::Usage,
                       commandText(QT_TRANSLATE_NOOP("Commands", "No name in the library is this one.")), name};
    return *best;
}

Result<Chart> chartOf(const ChartCall &call, const OpenedLibrary &library)
{
    const Result<SearchResult> found = library.find(call.filter, HitOrder::Newest, 0);
    if (!found)
        return found.error();
    ChartRequest request = call.request;
    if (!call.entity.isEmpty()) {
        const Result<EntityId> entity = entityCalled(*library.corpus, call.entity);
        if (!entity)
            return entity.error();
        request.entity = *entity;
    }
    Result<Chart> chart = makeChart(*library.corpus, *library.articles, found->articles, request, JobControl());
    if (chart)
        chart->filter = call.filter.toStdString();
    return chart;
}

ExitStatus run(const Arguments &arguments, CommandContext &context)
{
    const Result<ChartCall> request = callOf(arguments);
    if (!request)
        return fail(context, request.error());
    const Result<OpenedLibrary> library = OpenedLibrary::open(request->library);
    if (!library)
        return fail(context, library.error());
    Result<Chart> chart = chartOf(*request, *library);
    if (!chart)
        return fail(context, chart.error());
    if (request->isPicture())
        context.picture = Picture{*std::move(chart), request->output, request->scale};
    else if (const Result<void> written =
                 saveChartValues(request->output, *chart, *library->corpus, *library->articles, JobControl());
             !written)
        return fail(context, written.error());
    return conclude(context, library->problems);
}

} // namespace

Command chartCommand()
{
    return {.name = QStringLiteral("chart"),
            .arguments = QStringLiteral("LIBRARY"),
            .summary = commandText(
                QT_TRANSLATE_NOOP("Commands", "Draws a chart, or writes its values with the sentences behind them.")),
            .options = {{QStringLiteral("kind"), kindNames().join(u'|'),
                         commandText(QT_TRANSLATE_NOOP("Commands", "what to show"))},
                        {QStringLiteral("output"), QStringLiteral("FILE"),
                         commandText(QT_TRANSLATE_NOOP(
                             "Commands", "a .png, .svg, .pdf, .csv or .json file, of a network also .gexf or "
                                         ".graphml"))},
                        {QStringLiteral("type"), QStringLiteral("TYPE,..."),
                         commandText(QT_TRANSLATE_NOOP("Commands", "only these types: Person, Company, ..."))},
                        {QStringLiteral("filter"), QStringLiteral("QUERY"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "only articles that match"))},
                        {QStringLiteral("measure"), QStringLiteral("articles|mentions|stories"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "what to count (articles)"))},
                        {QStringLiteral("unit"), QStringLiteral("day|week|month|year"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "of a timeline (chosen by the data)"))},
                        {QStringLiteral("lines"), QStringLiteral("N"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "a timeline of the N most named, at most 7"))},
                        {QStringLiteral("entity"), QStringLiteral("NAME"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "whose dispersion (the most named)"))},
                        {QStringLiteral("scale"), QStringLiteral("N"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "size of a PNG, 1 to 8 (2)"))}},
            .run = run};
}

} // namespace lectern
