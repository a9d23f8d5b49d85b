// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/sourcetext.h"

#include <QString>
#include <QStringList>

#include <map>
#include <string>

namespace lectern::sample {

/// What a sample of tests/data/import shall give: the lines "field: value" of NAME.expected, a line "--", the text.
struct Expected
{
    std::map<std::string, QStringList> declared; ///< several values of one field stand in several lines
    std::string text;
};

[[nodiscard]] QString path(const QString &name);
[[nodiscard]] Expected expected(const QString &name);

/// Share of the characters of `expected` that stand in `actual` in the same order, and the share of `actual` that
/// stands in `expected`, whichever is less; by their longest common subsequence of words. Space does not count.
[[nodiscard]] double likeness(const std::string &actual, const std::string &expected);

/// All declared values of a field, in order.
[[nodiscard]] QStringList declaredValues(const SourceText &source, const std::string &field);

} // namespace lectern::sample
