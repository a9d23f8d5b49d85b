// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/annotatedtext.h"
#include "widgets/reader/readersettings.h"

#include <memory>

class QPagedPaintDevice;

namespace lectern {

/// Paints an article with its marks on the pages of a printer or a PDF file, always in light colours. No line is cut;
/// each page has a legend of the marks on it and its number at the foot. False when the device cannot be painted on.
[[nodiscard]] bool printArticle(QPagedPaintDevice &device, const std::shared_ptr<const AnnotatedText> &text,
                                const ReaderSettings &settings);

} // namespace lectern
