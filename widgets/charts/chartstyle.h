// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "widgets/common/tokens.h"

#include <QFont>
#include <QSizeF>
#include <QString>

#include <optional>

namespace lectern {

enum class ChartPlace { Pane, Export };

/// Everything about the drawing of a chart that is not in its values.
struct ChartStyle
{
    const Tokens *tokens = &lightTokens(); ///< files are drawn light unless asked: they end up on paper
    ChartPlace place = ChartPlace::Export;
    QFont font;      ///< the interface font; all sizes follow it
    QSizeF viewport; ///< room in the pane; files take what they need
    QString filter;  ///< in words; empty for all articles
    std::optional<EntityId> selected;

    /// `pixels` of the design, which is made for a font of 13 px.
    [[nodiscard]] qreal scaled(qreal pixels) const;
    [[nodiscard]] QFont fontOf(qreal pixels, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] bool isExport() const { return place == ChartPlace::Export; }
};

} // namespace lectern
