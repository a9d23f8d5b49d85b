// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/charttext.h"

#include "app/items/typelabels.h"
#include "widgets/charts/chartwords.h"

#include <QDate>
#include <QLocale>

namespace lectern {

namespace {

QDate toDate(const PartialDate &date)
{
    return {date.year, date.month, date.day};
}

QString nameOfUnit(TimeUnit unit, ChartMeasure measure, const QString &names)
{
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

/// The types as they stand inside a sentence: "people", "names".
QString typesInSentence(const std::vector<EntityType> &types)
{
    if (types.size() != 1)
        return ChartWords::tr("names");
    switch (types.front()) {
    case EntityType::Person:
        return ChartWords::tr("people");
    case EntityType::Company:
        return ChartWords::tr("companies");
    case EntityType::Organization:
        return ChartWords::tr("organizations");
    case EntityType::Place:
        return ChartWords::tr("places");
    case EntityType::Nationality:
        return ChartWords::tr("nationalities");
    case EntityType::Date:
        return ChartWords::tr("dates");
    case EntityType::Event:
        return ChartWords::tr("events");
    case EntityType::Product:
        return ChartWords::tr("products");
    case EntityType::Money:
        return ChartWords::tr("amounts of money");
    case EntityType::Quantity:
        return ChartWords::tr("quantities");
    case EntityType::Work:
        return ChartWords::tr("works");
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

QString barsCaption(const Chart &chart, std::size_t shown)
{
    const auto all = static_cast<std::uint32_t>(chart.values.size()) + chart.others;
    const QString unit =
        chart.measure == ChartMeasure::Articles ? unitOfArticles(chart.types) : ChartWords::tr("Number of mentions.");
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

QString cleanLabel(std::string_view utf8)
{
    QString label = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    for (QChar &c : label) {
        const QChar::Category category = c.category();
        const bool isForbidden = category == QChar::Other_Control || category == QChar::Other_NotAssigned ||
                                 category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        const bool isDirection = c.unicode() >= 0x202A && c.unicode() <= 0x202E;
        if (isForbidden || isDirection || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069))
            c = u' ';
    }
    return label.simplified();
}

QString countText(std::uint32_t count)
{
    QString digits = QString::number(count);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar(0x2009));
    return digits;
}

std::uint32_t measured(const Frequency &frequency, ChartMeasure measure)
{
    return measure == ChartMeasure::Articles ? frequency.articles : frequency.mentions;
}

QString typesTitle(const std::vector<EntityType> &types)
{
    QString title = typesInSentence(types);
    title[0] = title.at(0).toUpper();
    return title;
}

QString pictureTitle(const Chart &chart)
{
    if (chart.kind == ChartKind::Timeline)
        return nameOfUnit(chart.unit, chart.measure, typesInSentence(chart.types));
    return chart.measure == ChartMeasure::Articles
               ? ChartWords::tr("%1 in the most articles").arg(typesTitle(chart.types))
               : ChartWords::tr("%1 with the most mentions").arg(typesTitle(chart.types));
}

QString pictureCaption(const Chart &chart, std::size_t shown)
{
    return chart.kind == ChartKind::Timeline ? timelineCaption(chart) : barsCaption(chart, shown);
}

QString filterLine(const QString &filter, ChartPlace place)
{
    const QString words = filter.isEmpty() ? ChartWords::tr("all articles") : cleanLabel(filter.toStdString());
    return place == ChartPlace::Export ? ChartWords::tr("Filter: %1").arg(words) : words;
}

QString othersLabel(std::uint32_t count)
{
    return ChartWords::tr("%n other(s)", nullptr, static_cast<int>(count));
}

QString othersNote(std::uint32_t most, ChartMeasure measure)
{
    const bool articles = measure == ChartMeasure::Articles;
    if (most == 1)
        return articles ? ChartWords::tr("1 article each") : ChartWords::tr("1 mention each");
    const QString count = countText(most);
    return articles ? ChartWords::tr("%1 articles or fewer each").arg(count)
                    : ChartWords::tr("%1 mentions or fewer each").arg(count);
}

QString binTitle(const TimeBin &bin, TimeUnit unit)
{
    const QLocale locale;
    const QDate first = toDate(bin.first);
    switch (unit) {
    case TimeUnit::Day:
        return locale.toString(first, QStringLiteral("d MMMM yyyy"));
    case TimeUnit::Week:
        return ChartWords::tr("week %1, %2 to %3")
            .arg(first.weekNumber())
            .arg(locale.toString(first, QStringLiteral("d MMM")),
                 locale.toString(toDate(bin.last), QStringLiteral("d MMM yyyy")));
    case TimeUnit::Month:
        return locale.toString(first, QStringLiteral("MMMM yyyy"));
    case TimeUnit::Year:
        return QString::number(bin.first.year);
    }
    return {};
}

QString valueDescription(const ChartValue &value, TimeUnit unit)
{
    const QString counts = ChartWords::tr("%1, %2").arg(
        ChartWords::tr("%n article(s)", nullptr, static_cast<int>(value.frequency.articles)),
        ChartWords::tr("%n mention(s)", nullptr, static_cast<int>(value.frequency.mentions)));
    if (value.bin)
        return ChartWords::tr("%1: %2").arg(binTitle(*value.bin, unit), counts);
    const QString name = cleanLabel(value.label);
    return value.type ? ChartWords::tr("%1 (%2): %3").arg(name, typeLabel(*value.type), counts)
                      : ChartWords::tr("%1: %2").arg(name, counts);
}

} // namespace lectern
