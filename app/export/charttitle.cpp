// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/chartfile.h"

#include <QCoreApplication>

namespace lectern {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

QString typesTitle(const std::vector<EntityType> &types)
{
    if (types.size() != 1)
        return translated(QT_TRANSLATE_NOOP("Export", "Names"));
    switch (types.front()) {
    case EntityType::Person:
        return translated(QT_TRANSLATE_NOOP("Export", "People"));
    case EntityType::Company:
        return translated(QT_TRANSLATE_NOOP("Export", "Companies"));
    case EntityType::Organization:
        return translated(QT_TRANSLATE_NOOP("Export", "Organizations"));
    case EntityType::Place:
        return translated(QT_TRANSLATE_NOOP("Export", "Places"));
    case EntityType::Nationality:
        return translated(QT_TRANSLATE_NOOP("Export", "Nationalities"));
    case EntityType::Event:
        return translated(QT_TRANSLATE_NOOP("Export", "Events"));
    case EntityType::Product:
        return translated(QT_TRANSLATE_NOOP("Export", "Products"));
    case EntityType::Work:
        return translated(QT_TRANSLATE_NOOP("Export", "Works"));
    case EntityType::Date:
    case EntityType::Money:
    case EntityType::Quantity:
        break; // values, not things: no chart counts them
    }
    return translated(QT_TRANSLATE_NOOP("Export", "Names"));
}

QString timelineTitle(const Chart &chart)
{
    if (!chart.rows.empty())
        return translated(QT_TRANSLATE_NOOP("Export", "%1 over time")).arg(typesTitle(chart.types));
    switch (chart.unit) {
    case TimeUnit::Day:
        return translated(QT_TRANSLATE_NOOP("Export", "Articles per day"));
    case TimeUnit::Week:
        return translated(QT_TRANSLATE_NOOP("Export", "Articles per week"));
    case TimeUnit::Month:
        return translated(QT_TRANSLATE_NOOP("Export", "Articles per month"));
    case TimeUnit::Year:
        return translated(QT_TRANSLATE_NOOP("Export", "Articles per year"));
    }
    return {};
}

QString entitiesTitle(const Chart &chart)
{
    switch (chart.measure) {
    case ChartMeasure::Articles:
        break;
    case ChartMeasure::Mentions:
        return translated(QT_TRANSLATE_NOOP("Export", "%1 with the most mentions")).arg(typesTitle(chart.types));
    case ChartMeasure::Stories:
        return translated(QT_TRANSLATE_NOOP("Export", "%1 in the most stories")).arg(typesTitle(chart.types));
    }
    return translated(QT_TRANSLATE_NOOP("Export", "%1 in the most articles")).arg(typesTitle(chart.types));
}

} // namespace

QString chartTitle(const Chart &chart)
{
    const QString types = typesTitle(chart.types);
    switch (chart.kind) {
    case ChartKind::Entities:
        break;
    case ChartKind::Timeline:
        return timelineTitle(chart);
    case ChartKind::Sources:
        return translated(QT_TRANSLATE_NOOP("Export", "%1 by outlet")).arg(types);
    case ChartKind::CoOccurrence:
        return translated(QT_TRANSLATE_NOOP("Export", "%1 in the same articles")).arg(types);
    case ChartKind::Network:
        return translated(QT_TRANSLATE_NOOP("Export", "Who appears with whom"));
    case ChartKind::Roles:
        return translated(QT_TRANSLATE_NOOP("Export", "Roles over time"));
    case ChartKind::Distinctive:
        return translated(QT_TRANSLATE_NOOP("Export", "%1 that set these articles apart")).arg(types);
    case ChartKind::Dispersion:
        return chart.columns.empty() ? translated(QT_TRANSLATE_NOOP("Export", "Where in the articles"))
                                     : translated(QT_TRANSLATE_NOOP("Export", "Where %1 is named"))
                                           .arg(QString::fromStdString(chart.columns.front().label));
    }
    return entitiesTitle(chart);
}

} // namespace lectern
