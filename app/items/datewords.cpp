// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/datewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace lectern {

namespace {

/// "+03:00" as "UTC+3", "Z" as "UTC"; empty where no zone is stated.
QString zoneWords(const QString &zone)
{
    if (zone == QLatin1String("Z"))
        return QStringLiteral("UTC");
    if (zone.size() < 3 || (zone.front() != u'+' && zone.front() != u'-'))
        return {};
    const int hours = zone.mid(1, 2).toInt();
    const int minutes = zone.right(2).toInt();
    const bool hasMinutes = zone.size() >= 5 && minutes != 0;
    const QString tail = hasMinutes ? QStringLiteral(":%1").arg(minutes, 2, 10, QLatin1Char('0')) : QString();
    return QStringLiteral("UTC%1%2%3").arg(zone.front()).arg(hours).arg(tail);
}

} // namespace

QString dateWords(const PartialDate &date, const QDate &today)
{
    const QLocale locale;
    if (!date.hasMonth())
        return QString::number(date.year);
    const QDate day(date.hasYear() ? date.year : today.year(), date.month, date.hasDay() ? date.day : 1);
    if (!date.hasDay())
        return locale.toString(day, QStringLiteral("MMM yyyy"));
    const bool isThisYear = !date.hasYear() || date.year == today.year();
    return locale.toString(day, isThisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString monthWords(const PartialDate &date)
{
    if (!date.hasMonth())
        return QString::number(date.year);
    const QLocale locale;
    const QString month = locale.standaloneMonthName(date.month);
    return QStringLiteral("%1 %2").arg(locale.toUpper(month.left(1)) + month.mid(1)).arg(date.year);
}

QString periodWords(const PartialDate &first, const PartialDate &last, const QDate &today)
{
    const QString begin = dateWords(first, today);
    const QString end = dateWords(last, today);
    return begin == end ? begin : QCoreApplication::translate("Dates", "%1 \u2013 %2").arg(begin, end);
}

QString timeWords(std::string_view iso)
{
    const QString text = QString::fromUtf8(iso.data(), static_cast<qsizetype>(iso.size()));
    const auto date = PartialDate::fromIso(iso);
    if (!date || !date->hasYear())
        return text;
    const QString day = dateWords(*date, QDate());
    const qsizetype clock = text.indexOf(u'T');
    if (clock < 0)
        return day;
    const QString time = text.mid(clock + 1, 5);
    const qsizetype zoneAt = text.indexOf(QChar(u'+'), clock) >= 0 ? text.indexOf(QChar(u'+'), clock)
                             : text.endsWith(u'Z')                 ? text.size() - 1
                                                                   : text.indexOf(QChar(u'-'), clock);
    const QString zone = zoneAt < 0 ? QString() : zoneWords(text.mid(zoneAt));
    if (zone.isEmpty())
        return QCoreApplication::translate("Dates", "%1, %2", "day, time").arg(day, time);
    return QCoreApplication::translate("Dates", "%1, %2 (%3)", "day, time, zone").arg(day, time, zone);
}

} // namespace lectern
