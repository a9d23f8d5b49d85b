// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/charttext.h"

#include "widgets/charts/chartwords.h"

#include <QLocale>

namespace lectern {

namespace {

QString nameOfUnit(TimeUnit unit, ChartMeasure measure, const QString &names)
{
    if (measure == ChartMeasure::Stories) {
        switch (unit) {
        case TimeUnit::Day:
            return ChartWords::tr("Stories per day");
        case TimeUnit::Week:
            return ChartWords::tr("Stories per week");
        case TimeUnit::Month:
            return ChartWords::tr("Stories per month");
        case TimeUnit::Year:
            return ChartWords::tr("Stories per year");
        }
    }
    const bool articles = measure == ChartMeasure::Articles;
    switch (unit) {
    case TimeUnit::Day:
        return articles ? ChartWords::tr("Articles per day") : ChartWords::tr("Mentions of %1 per day").arg(names);
    case TimeUnit::Week:
        return articles ? ChartWords::tr("Articles per week") : ChartWords::tr("Mentions of %1 per week").arg(names);
    case TimeUnit::Month:
        return articles ? ChartWords::tr("Articles per month") : ChartWords::tr("Mentions of %1 per month").arg(names);
    case TimeUnit::Year:
        return articles ? ChartWords::tr("Articles per year") : ChartWords::tr("Mentions of %1 per year").arg(names);
    }
    return {};
}

/// "Articles that name the person."
QString unitOfArticles(const std::vector<EntityType> &types)
{
    if (types.size() != 1)
        return ChartWords::tr("Articles that name the person or thing.");
    switch (types.front()) {
    case EntityType::Person:
        return ChartWords::tr("Articles that name the person.");
    case EntityType::Company:
        return ChartWords::tr("Articles that name the company.");
    case EntityType::Organization:
        return ChartWords::tr("Articles that name the organization.");
    case EntityType::Place:
        return ChartWords::tr("Articles that name the place.");
    case EntityType::Nationality:
        return ChartWords::tr("Articles that name the nationality.");
    case EntityType::Event:
        return ChartWords::tr("Articles that name the event.");
    case EntityType::Product:
        return ChartWords::tr("Articles that name the product.");
    case EntityType::Work:
        return ChartWords::tr("Articles that name the work.");
    case EntityType::Date:
    case EntityType::Money:
    case EntityType::Quantity:
        break; // values, not things: they have no bars
    }
    return {};
}

/// What the length of a bar, the colour of a cell or the size of a node counts.
QString unitOf(const Chart &chart)
{
    switch (chart.measure) {
    case ChartMeasure::Articles:
        break;
    case ChartMeasure::Mentions:
        return ChartWords::tr("Number of mentions.");
    case ChartMeasure::Stories:
        return ChartWords::tr("Stories: articles that tell the same event count once.");
    }
    return unitOfArticles(chart.types);
}

QString articlesText(std::uint32_t articles)
{
    return ChartWords::tr("%n article(s)", nullptr, static_cast<int>(articles));
}

/// "n = 31 articles; 15 of 40 people shown."
QString shownOf(const Chart &chart, std::size_t shown)
{
    return ChartWords::tr("n = %1; %2 of %3 %4 shown.")
        .arg(articlesText(chart.articles), countText(static_cast<std::uint32_t>(shown)),
             countText(static_cast<std::uint32_t>(shown) + chart.others), typesInSentence(chart.types));
}

QString undatedText(const Chart &chart)
{
    return chart.undated == 0 ? QString()
                              : u' ' + ChartWords::tr("%n article(s) without a date left out.", nullptr,
                                                      static_cast<int>(chart.undated));
}

QString pairUnit(ChartMeasure measure)
{
    switch (measure) {
    case ChartMeasure::Articles:
        break;
    case ChartMeasure::Mentions:
        return ChartWords::tr("Mentions of both in the articles that name both.");
    case ChartMeasure::Stories:
        return ChartWords::tr("Stories that name both.");
    }
    return ChartWords::tr("Articles that name both.");
}

QString networkCaption(const Chart &chart)
{
    const auto links = static_cast<std::uint32_t>(chart.values.size() - chart.rows.size());
    return ChartWords::tr("Numbers on lines: %1").arg(pairUnit(chart.measure)) + u' ' +
           shownOf(chart, chart.rows.size()) + u' ' +
           ChartWords::tr("%1 of %2 links shown.").arg(countText(links), countText(links + chart.otherLinks));
}

QString keynessOrder(ChartMeasure measure)
{
    switch (measure) {
    case ChartMeasure::Articles:
        break;
    case ChartMeasure::Mentions:
        return ChartWords::tr("Ordered by keyness of the mentions (G², 3.84 or more).");
    case ChartMeasure::Stories:
        return ChartWords::tr("Ordered by keyness of the stories (G², 3.84 or more).");
    }
    return ChartWords::tr("Ordered by keyness of the articles (G², 3.84 or more).");
}

QString distinctiveCaption(const Chart &chart)
{
    const QString share =
        ChartWords::tr("Share of the articles of the filter (colour) and of the others (grey) that name it.");
    const QString n = ChartWords::tr("n = %1 against %2; %3 of %4 names shown.")
                          .arg(articlesText(chart.articles), countText(chart.restArticles),
                               countText(static_cast<std::uint32_t>(chart.values.size())),
                               countText(static_cast<std::uint32_t>(chart.values.size()) + chart.others));
    return share + u' ' + keynessOrder(chart.measure) + u' ' + n;
}

QString dispersionCaption(const Chart &chart)
{
    const std::uint32_t naming = chart.columns.empty() ? 0 : chart.columns.front().frequency.articles;
    return ChartWords::tr("Each line is a mention, from the beginning of the article to its end.") + u' ' +
           ChartWords::tr("n = %1, %2 of %3 shown.")
               .arg(ChartWords::tr("%n mention(s)", nullptr, static_cast<int>(chart.mentions)),
                    countText(static_cast<std::uint32_t>(chart.rows.size())), articlesText(naming));
}

QString barsCaption(const Chart &chart, std::size_t shown)
{
    const auto all = static_cast<std::uint32_t>(chart.values.size()) + chart.others;
    const QString unit = unitOf(chart);
    const QString n =
        ChartWords::tr("n = %1; %2 of %3 %4 shown.")
            .arg(ChartWords::tr("%n article(s)", nullptr, static_cast<int>(chart.articles)),
                 countText(static_cast<std::uint32_t>(shown)), countText(all), typesInSentence(chart.types));
    return unit + u' ' + n;
}

QString timelineCaption(const Chart &chart)
{
    const QString n =
        ChartWords::tr("n = %1, %2.")
            .arg(ChartWords::tr("%n article(s)", nullptr, static_cast<int>(chart.articles - chart.undated)),
                 ChartWords::tr("%n mention(s)", nullptr, static_cast<int>(chart.mentions)));
    const QString by = ChartWords::tr("By date of publication.");
    if (chart.undated == 0)
        return by + u' ' + n;
    return by + u' ' + n + u' ' +
           ChartWords::tr("%n article(s) without a date left out.", nullptr, static_cast<int>(chart.undated));
}

} // namespace

QString pictureTitle(const Chart &chart)
{
    const QString names = typesTitle(chart.types);
    switch (chart.kind) {
    case ChartKind::Entities:
        break;
    case ChartKind::Timeline:
        return chart.rows.empty() ? nameOfUnit(chart.unit, chart.measure, typesInSentence(chart.types))
                                  : ChartWords::tr("%1 over time").arg(names);
    case ChartKind::Sources:
        return ChartWords::tr("%1 by outlet").arg(names);
    case ChartKind::CoOccurrence:
        return ChartWords::tr("%1 in the same articles").arg(names);
    case ChartKind::Network:
        return ChartWords::tr("Who appears with whom");
    case ChartKind::Roles:
        return ChartWords::tr("Roles over time");
    case ChartKind::Distinctive:
        return ChartWords::tr("%1 that set these articles apart").arg(names);
    case ChartKind::Dispersion:
        return chart.columns.empty() ? ChartWords::tr("Where in the articles")
                                     : ChartWords::tr("Where %1 is named").arg(cleanLabel(chart.columns.front().label));
    }
    switch (chart.measure) {
    case ChartMeasure::Articles:
        break;
    case ChartMeasure::Mentions:
        return ChartWords::tr("%1 with the most mentions").arg(names);
    case ChartMeasure::Stories:
        return ChartWords::tr("%1 in the most stories").arg(names);
    }
    return ChartWords::tr("%1 in the most articles").arg(names);
}

QString pictureCaption(const Chart &chart, std::size_t shown)
{
    switch (chart.kind) {
    case ChartKind::Entities:
        break;
    case ChartKind::Timeline:
        return timelineCaption(chart);
    case ChartKind::Sources:
        return unitOf(chart) + u' ' + shownOf(chart, chart.rows.size());
    case ChartKind::CoOccurrence:
        return pairUnit(chart.measure) + u' ' + shownOf(chart, chart.rows.size());
    case ChartKind::Network:
        return networkCaption(chart);
    case ChartKind::Roles:
        return ChartWords::tr("From the first to the last article that states the role; a line is an article.") + u' ' +
               ChartWords::tr("n = %1; %2 people with roles.")
                   .arg(articlesText(chart.articles), countText(static_cast<std::uint32_t>(chart.rows.size()))) +
               undatedText(chart);
    case ChartKind::Distinctive:
        return distinctiveCaption(chart);
    case ChartKind::Dispersion:
        return dispersionCaption(chart);
    }
    return barsCaption(chart, shown);
}

QString pictureOrigin(const Chart &chart)
{
    const QString program = ChartWords::tr("Lectern %1").arg(QLatin1String(LECTERN_VERSION));
    return chart.newest ? ChartWords::tr("Newest article: %1. %2").arg(dayText(*chart.newest), program) : program;
}

} // namespace lectern
