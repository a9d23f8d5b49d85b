// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/filterwords.h"

#include "widgets/charts/charttext.h"

#include <QCoreApplication>
#include <QStringList>

namespace lectern {

QString filterWords(const Filter &filter)
{
    QStringList words;
    if (!filter.text.empty())
        words << QString::fromStdString(filter.text);
    for (const FilterChip &chip : filter.chips) {
        const QString label = QString::fromStdString(chip.label);
        words << (chip.isExcluded ? QCoreApplication::translate("Filter", "not %1").arg(label) : label);
    }
    return words.join(QStringLiteral(", "));
}

FilterChip dateChip(const TimeBin &bin, TimeUnit unit)
{
    FilterChip chip;
    chip.label = binTitle(bin, unit).toStdString();
    chip.condition = dateCondition(bin.first, bin.last);
    chip.type = EntityType::Date;
    return chip;
}

} // namespace lectern
