// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/charttext.h"

#include "app/items/typelabels.h"
#include "widgets/charts/chartwords.h"

#include <QDate>
#include <QLocale>

#include <cmath>

namespace lectern {

namespace {

QDate toDate(const PartialDate &date)
{
    return {date.year, date.month, date.day};
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

QString typesTitle(const std::vector<EntityType> &types)
{
    QString title = typesInSentence(types);
    title[0] = title.at(0).toUpper();
    return title;
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
    const QString count = countText(most);
    switch (measure) {
    case ChartMeasure::Articles:
        break;
    case ChartMeasure::Mentions:
        return most == 1 ? ChartWords::tr("1 mention each") : ChartWords::tr("%1 mentions or fewer each").arg(count);
    case ChartMeasure::Stories:
        return most == 1 ? ChartWords::tr("1 story each") : ChartWords::tr("%1 stories or fewer each").arg(count);
    }
    return most == 1 ? ChartWords::tr("1 article each") : ChartWords::tr("%1 articles or fewer each").arg(count);
}

QString articlesAndMentions(const Frequency &frequency)
{
    return ChartWords::tr("%1, %2").arg(ChartWords::tr("%n article(s)", nullptr, static_cast<int>(frequency.articles)),
                                        ChartWords::tr("%n mention(s)", nullptr, static_cast<int>(frequency.mentions)));
}

QString columnLabel(const ChartGroup &column)
{
    if (column.isOthers)
        return ChartWords::tr("other outlets");
    return column.label.empty() ? ChartWords::tr("outlet not stated") : cleanLabel(column.label);
}

QString effectText(double effect)
{
    const double times = std::exp2(effect);
    return ChartWords::tr("%1 times").arg(QLocale().toString(times, 'f', times < 10 ? 1 : 0));
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

QString valueTitle(const Chart &chart, const ChartValue &value)
{
    const QString label = cleanLabel(value.label);
    const QString row = value.row < chart.rows.size() ? cleanLabel(chart.rows[value.row].label) : QString();
    switch (chart.kind) {
    case ChartKind::Timeline: {
        const QString time = value.bin ? binTitle(*value.bin, chart.unit) : label;
        return row.isEmpty() ? time : ChartWords::tr("%1, %2").arg(row, time);
    }
    case ChartKind::Sources:
        return ChartWords::tr("%1, %2").arg(label, columnLabel(chart.columns.at(value.column)));
    case ChartKind::Roles:
        return ChartWords::tr("%1, %2").arg(row, label);
    case ChartKind::Dispersion:
        return ChartWords::tr("%1 in “%2”").arg(label, row);
    case ChartKind::Entities:
    case ChartKind::CoOccurrence:
    case ChartKind::Network:
    case ChartKind::Distinctive:
        break;
    }
    return label;
}

QString valueDescription(const Chart &chart, const ChartValue &value)
{
    const QString counts = articlesAndMentions(value.frequency);
    const QString title = valueTitle(chart, value);
    switch (chart.kind) {
    case ChartKind::Dispersion:
        return title;
    case ChartKind::Roles:
        return ChartWords::tr("%1: %2, %3 to %4")
            .arg(title, ChartWords::tr("stated in %n article(s)", nullptr, static_cast<int>(value.frequency.articles)),
                 dayText(value.bin->first), dayText(value.bin->last));
    case ChartKind::Distinctive:
        if (value.contrast)
            return ChartWords::tr("%1: %2; in the other articles %3; %4 as often")
                .arg(title, counts, articlesAndMentions(value.contrast->rest), effectText(value.contrast->effect));
        break;
    case ChartKind::Entities:
        if (value.type)
            return ChartWords::tr("%1 (%2): %3").arg(title, typeLabel(*value.type), counts);
        break;
    case ChartKind::Timeline:
    case ChartKind::Sources:
    case ChartKind::CoOccurrence:
    case ChartKind::Network:
        break;
    }
    return ChartWords::tr("%1: %2").arg(title, counts);
}

QString dayText(const PartialDate &date)
{
    const QLocale locale;
    if (!date.hasMonth())
        return QString::number(date.year);
    if (!date.hasDay())
        return locale.toString(QDate(date.year, date.month, 1), QStringLiteral("MMMM yyyy"));
    return locale.toString(toDate(date), QStringLiteral("d MMMM yyyy"));
}

} // namespace lectern
