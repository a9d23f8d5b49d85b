// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figures.h"

#include <QString>

class QWidget;

namespace lectern::bench {

inline constexpr int WindowWidth = 1000;
inline constexpr int WindowHeight = 800;

/// Shows a widget as large as a window and waits until it has been painted.
void showToMeasure(QWidget &widget);

/// A long article with many marks, against QTextBrowser.
void measureReader(Figures &figures);
/// Jumps in a list of a million articles, against a list of ten thousand.
void measureList(Figures &figures);
/// From another filter to the repainted window in a library of so many articles, against a hundredth of it.
void measureFilter(std::uint32_t articles, const QString &folder, Figures &figures);

/// Every kind of chart over so many articles, drawn in a pane, against the computing of its values.
void measureDrawing(std::uint32_t articles, Figures &figures);

/// From the start of a process to its first painted window, against a window with a table and a chart.
void measureStart(Figures &figures);
/// The process that is measured: paints the window "lectern" or "peer" and ends. Its exit status.
[[nodiscard]] int paintOnce(const QString &name);

} // namespace lectern::bench
