// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/commandtext.h"
#include "app/commands/openedlibrary.h"
#include "app/export/chartfile.h"
#include "app/export/outputfile.h"

#include <QFileInfo>

namespace lectern {

namespace {

struct ChartRequest
{
    QString library;
    QString kind;
    QString output;
    QString filter;
    QString unit; ///< empty: chosen by the data
    std::vector<EntityType> types;

    [[nodiscard]] QString suffix() const { return QFileInfo(output).suffix().toLower(); }
    [[nodiscard]] bool isPicture() const
    {
        return QStringList{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")}.contains(suffix());
    }
};

Result<ChartRequest> requestOf(const Arguments &arguments)
{
    if (arguments.positional().size() != 1)
        return usageProblem(commandText(QT_TRANSLATE_NOOP("Commands", "Name one library.")));
    if (!arguments.value(QStringLiteral("kind")) || !arguments.value(QStringLiteral("output")))
        return usageProblem(
            commandText(QT_TRANSLATE_NOOP("Commands", "Say what to draw (--kind) and where to write it (--output).")));
    const Result<QString> kind =
        arguments.choice(QStringLiteral("kind"), {QStringLiteral("entities"), QStringLiteral("timeline")});
    if (!kind)
        return kind.error();
    const Result<QString> unit =
        arguments.choice(QStringLiteral("unit"), {QString(), QStringLiteral("day"), QStringLiteral("week"),
                                                  QStringLiteral("month"), QStringLiteral("year")});
    if (!unit)
        return unit.error();
    const Result<std::vector<EntityType>> types = arguments.types(QStringLiteral("type"));
    if (!types)
        return types.error();
    const ChartRequest request{.library = arguments.positional().constFirst(),
                               .kind = *kind,
                               .output = *arguments.value(QStringLiteral("output")),
                               .filter = arguments.value(QStringLiteral("filter")).value_or(QString()),
                               .unit = *unit,
                               .types = *types};
    if (!request.isPicture() && request.suffix() != QLatin1String("csv") && request.suffix() != QLatin1String("json"))
        return Problem{Problem::Kind::Usage,
                       commandText(QT_TRANSLATE_NOOP(
                           "Commands", "A chart is written to a file that ends in .png, .svg, .pdf, .csv or .json.")),
                       request.output};
    return request;
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

Result<Chart> chartOf(const ChartRequest &request, const OpenedLibrary &library)
{
    const Result<SearchResult> found = library.find(request.filter, HitOrder::Newest, 0);
    if (!found)
        return found.error();
    const JobControl control;
    Result<Chart> chart =
        request.kind == QLatin1String("entities")
            ? topEntities(*library.corpus, found->articles, request.types, MaximumBars, control)
            : timeline(*library.corpus, found->articles, unitOf(request.unit), request.types, control);
    if (chart)
        chart->filter = request.filter.toStdString();
    return chart;
}

Result<void> writeValues(const ChartRequest &request, const Chart &chart, const OpenedLibrary &library)
{
    return writeOutputFile(request.output, [&](QIODevice &device) {
        return request.suffix() == QLatin1String("csv")
                   ? writeChartTable(device, chart, *library.corpus, *library.articles)
                   : writeChartJson(device, chart, *library.corpus, *library.articles);
    });
}

ExitStatus run(const Arguments &arguments, CommandContext &context)
{
    const Result<ChartRequest> request = requestOf(arguments);
    if (!request)
        return fail(context, request.error());
    const Result<OpenedLibrary> library = OpenedLibrary::open(request->library);
    if (!library)
        return fail(context, library.error());
    Result<Chart> chart = chartOf(*request, *library);
    if (!chart)
        return fail(context, chart.error());
    if (request->isPicture())
        context.picture = Picture{*std::move(chart), request->output};
    else if (const Result<void> written = writeValues(*request, *chart, *library); !written)
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
            .options = {{QStringLiteral("kind"), QStringLiteral("entities|timeline"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "what to show"))},
                        {QStringLiteral("output"), QStringLiteral("FILE"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "a .png, .svg, .pdf, .csv or .json file"))},
                        {QStringLiteral("type"), QStringLiteral("TYPE,..."),
                         commandText(QT_TRANSLATE_NOOP("Commands", "only these types: Person, Company, ..."))},
                        {QStringLiteral("filter"), QStringLiteral("QUERY"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "only articles that match"))},
                        {QStringLiteral("unit"), QStringLiteral("day|week|month|year"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "of a timeline (chosen by the data)"))}},
            .run = run};
}

} // namespace lectern
