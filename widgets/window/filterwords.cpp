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
    QStringList alternatives;
    for (const FilterChip &chip : filter.chips) {
        const QString label = QString::fromStdString(chip.label);
        if (chip.isAlternative)
            alternatives << label;
        else
            words << (chip.isExcluded ? QCoreApplication::translate("Filter", "not %1").arg(label) : label);
    }
    if (!alternatives.isEmpty())
        words << alternatives.join(QCoreApplication::translate("Filter", " or ", "between alternatives"));
    return words.join(QStringLiteral(", "));
}

FilterChip sourceChip(const std::string &source)
{
    FilterChip chip;
    chip.label = source;
    std::string quoted = source;
    std::erase(quoted, '"'); // folding passes over quotation marks, a query does not
    chip.condition = "source:\"" + quoted + '"';
    return chip;
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
