// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/items/annotatedtext.h"
#include "widgets/reader/readersettings.h"

#include <QString>

#include <memory>

class QWidget;

namespace lectern {

class WindowSettings;

/// The article of the reader on paper. Nothing happens without one.
namespace printing {

using Text = std::shared_ptr<const AnnotatedText>;

/// Asks for a printer first.
void print(const Text &text, const ReaderSettings &settings, QWidget *window);
void preview(const Text &text, const ReaderSettings &settings, QWidget *window);
/// Asks for a file first.
void choosePdf(const Text &text, const ReaderSettings &settings, WindowSettings &window, QWidget *parent);
/// Writes a PDF document whole or not at all. Problem: Unwritable.
[[nodiscard]] Result<void> writePdf(const Text &text, const ReaderSettings &settings, const QString &path);

} // namespace printing

} // namespace lectern
