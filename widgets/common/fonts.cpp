// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>

namespace lectern {

namespace {

constexpr int BasePixels = 13;

/// The first family that is installed; empty where none is, which leaves the system's choice.
QString installed(const QStringList &wanted)
{
    const QStringList families = QFontDatabase::families();
    const auto found =
        std::find_if(wanted.begin(), wanted.end(), [&](const QString &family) { return families.contains(family); });
    return found == wanted.end() ? QString() : *found;
}

int pixelsOf(TextRole role)
{
    switch (role) {
    case TextRole::Caption:
        return 12;
    case TextRole::Tag:
        return 11;
    case TextRole::CardTitle:
        return 14;
    case TextRole::EmptyTitle:
        return 15;
    case TextRole::Interface:
    case TextRole::Strong:
        break;
    }
    return BasePixels;
}

} // namespace

QFont interfaceFont(const QFont &systemFont)
{
    QFont font(systemFont);
    const QString family = installed({QStringLiteral("Noto Sans")});
    if (!family.isEmpty())
        font.setFamilies({family, systemFont.family()});
    font.setPixelSize(std::max(BasePixels, QFontInfo(systemFont).pixelSize()));
    return font;
}

QFont fontOf(TextRole role)
{
    QFont font = QApplication::font();
    font.setPixelSize(scaled(pixelsOf(role)));
    font.setBold(role == TextRole::Strong || role == TextRole::CardTitle || role == TextRole::EmptyTitle);
    return font;
}

QFont readerFont(ReaderFamily family, double pixelSize)
{
    QFont font = QApplication::font();
    const QString serif = installed({QStringLiteral("Noto Serif"), QStringLiteral("DejaVu Serif")});
    if (family == ReaderFamily::Serif) {
        font.setFamilies(serif.isEmpty() ? QStringList{QStringLiteral("serif")} : QStringList{serif, font.family()});
        font.setStyleHint(QFont::Serif);
    }
    font.setPixelSize(std::max(1, qRound(pixelSize)));
    // Hinted advances would make the measure of a line jump between zoom steps.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont tabular(QFont font)
{
    // Noto's default figures are tabular; QFont of Qt 6.4 has no way to ask other fonts for theirs.
    font.setKerning(false);
    return font;
}

int scaled(double pixels)
{
    return qRound(pixels * interfaceScale());
}

double interfaceScale()
{
    const QFont font = QApplication::font();
    const int pixels = font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
    return std::max(1.0, double(pixels) / BasePixels);
}

} // namespace lectern
