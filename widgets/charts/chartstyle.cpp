// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartstyle.h"

#include <QFontInfo>

#include <cmath>

namespace lectern {

namespace {

constexpr qreal DesignFontPixels = 13;

} // namespace

qreal ChartStyle::scaled(qreal pixels) const
{
    return std::round(pixels * QFontInfo(font).pixelSize() / DesignFontPixels * 2) / 2;
}

QFont ChartStyle::fontOf(qreal pixels, QFont::Weight weight) const
{
    QFont scaledFont = font;
    scaledFont.setPixelSize(static_cast<int>(std::lround(scaled(pixels))));
    scaledFont.setWeight(weight);
    return scaledFont;
}

} // namespace lectern
