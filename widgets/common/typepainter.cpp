// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/typepainter.h"

#include "widgets/common/fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace lectern {

namespace {

/// A pen whose dashes are given in pixels, not in multiples of its width.
QPen dashed(const QColor &color, double width, std::initializer_list<double> pixels, Qt::PenCapStyle cap = Qt::FlatCap)
{
    QPen pen(color, width, Qt::CustomDashLine, cap);
    QList<qreal> dashes;
    for (const double length : pixels)
        dashes.append(length / width);
    pen.setDashPattern(dashes);
    return pen;
}

void line(QPainter *painter, const QPen &pen, double y, double width)
{
    painter->setPen(pen);
    painter->drawLine(QPointF(0, y), QPointF(width, y));
}

void repeatDots(QPainter *painter, const QColor &color, double diameter, double step, double first, double width)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    for (double x = first; x + diameter <= width + 0.6; x += step)
        painter->drawEllipse(QRectF(x, 2.5 - diameter / 2, diameter, diameter));
}

void wave(QPainter *painter, const QColor &color, double width)
{
    constexpr double Period = 8;
    constexpr double Height = 2.4;
    QPainterPath path(QPointF(0, 2.5));
    double x = 0;
    double side = -1;
    for (; x < width; x += Period / 2, side = -side)
        path.quadTo(QPointF(x + Period / 4, 2.5 + side * Height), QPointF(x + Period / 2, 2.5));
    painter->save();
    painter->setClipRect(QRectF(0, -1, width, PatternBand + 2), Qt::IntersectClip);
    painter->setPen(QPen(color, 1.3));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->restore();
}

void ruler(QPainter *painter, const QColor &color, double width)
{
    painter->setPen(QPen(color, 1.2, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(QPointF(0, 1), QPointF(width, 1));
    for (double x = 0.6; x <= width; x += 6)
        painter->drawLine(QPointF(x, 1), QPointF(x, 4.5));
}

void bracket(QPainter *painter, const QColor &color, double width)
{
    QPen pen(color, 1.4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const std::array<QPointF, 4> corners = {QPointF(0.7, -1.7), QPointF(0.7, 3.3), QPointF(width - 0.7, 3.3),
                                            QPointF(width - 0.7, -1.7)};
    painter->drawPolyline(corners.data(), static_cast<int>(corners.size()));
}

void paintAtOrigin(QPainter *painter, Pattern pattern, double width, const QColor &color)
{
    switch (pattern) {
    case Pattern::Solid:
        return painter->fillRect(QRectF(0, 0.5, width, 2), color);
    case Pattern::Double:
        painter->fillRect(QRectF(0, 0, width, 1), color);
        return painter->fillRect(QRectF(0, 3, width, 1), color);
    case Pattern::LongDash:
        return line(painter, dashed(color, 2, {8, 4}), 2, width);
    case Pattern::Dots:
        return repeatDots(painter, color, 2.7, 5, 0.6, width);
    case Pattern::FineDots:
        return line(painter, dashed(color, 1.4, {1.4, 1.6}), 2, width);
    case Pattern::Dash:
        return line(painter, dashed(color, 1.5, {3.6, 2.4}), 2, width);
    case Pattern::Wave:
        return wave(painter, color, width);
    case Pattern::DashDot:
        line(painter, dashed(color, 2, {5, 7}), 2.5, width);
        return repeatDots(painter, color, 2.4, 12, 7.3, width);
    case Pattern::Thick:
        return painter->fillRect(QRectF(0, 0.5, width, 3.4), color);
    case Pattern::Ruler:
        return ruler(painter, color, width);
    case Pattern::Bracket:
        return bracket(painter, color, width);
    }
}

} // namespace

void paintPattern(QPainter *painter, Pattern pattern, const QPointF &from, double width, const QColor &color,
                  double scale)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing,
                           pattern != Pattern::Solid && pattern != Pattern::Double && pattern != Pattern::Thick);
    painter->translate(from);
    painter->scale(scale, scale);
    paintAtOrigin(painter, pattern, width / scale, color);
    painter->restore();
}

void paintBadge(QPainter *painter, const QRectF &rect, EntityType type, const Tokens &tokens)
{
    const TypeColors &colors = tokens.of(type);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.line);
    painter->drawRoundedRect(rect, 3, 3);
    QFont font = fontOf(TextRole::Tag);
    font.setBold(true);
    font.setPixelSize(std::max(8, qRound(rect.height() * 0.66)));
    painter->setFont(font);
    painter->setPen(colors.badgeText);
    // Centred by the capital's own height: AlignVCenter would centre the line, descent included.
    const QFontMetricsF metrics(font);
    const QString letter = typeLetter(type);
    painter->drawText(
        QPointF(rect.center().x() - metrics.horizontalAdvance(letter) / 2, rect.center().y() + metrics.capHeight() / 2),
        letter);
    painter->restore();
}

QString typeLetter(EntityType type)
{
    struct Letter
    {
        const char *letter;
        const char *meaning;
    };
    static constexpr Letter letters[] = {
        QT_TRANSLATE_NOOP3("TypeLetter", "P", "badge of a person"),
        QT_TRANSLATE_NOOP3("TypeLetter", "C", "badge of a company"),
        QT_TRANSLATE_NOOP3("TypeLetter", "O", "badge of an organization"),
        QT_TRANSLATE_NOOP3("TypeLetter", "L", "badge of a place (location)"),
        QT_TRANSLATE_NOOP3("TypeLetter", "N", "badge of a nationality"),
        QT_TRANSLATE_NOOP3("TypeLetter", "D", "badge of a date"),
        QT_TRANSLATE_NOOP3("TypeLetter", "E", "badge of an event"),
        QT_TRANSLATE_NOOP3("TypeLetter", "T", "badge of a product (type, thing)"),
        QT_TRANSLATE_NOOP3("TypeLetter", "M", "badge of an amount of money"),
        QT_TRANSLATE_NOOP3("TypeLetter", "Q", "badge of a quantity"),
        QT_TRANSLATE_NOOP3("TypeLetter", "W", "badge of a work"),
    };
    const Letter &letter = letters[static_cast<std::size_t>(type)];
    return QCoreApplication::translate("TypeLetter", letter.letter, letter.meaning);
}

void paintShareBar(QPainter *painter, const QRectF &rect, double share, const QColor &fill, const QColor &track)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(track);
    const double radius = rect.height() / 2;
    painter->drawRoundedRect(rect, radius, radius);
    if (share > 0) {
        QRectF filled(rect);
        filled.setWidth(std::max(rect.height(), rect.width() * std::min(share, 1.0)));
        painter->setBrush(fill);
        painter->drawRoundedRect(filled, radius, radius);
    }
    painter->restore();
}

double paintTag(QPainter *painter, const QPointF &rightTop, const QString &words, const QColor &fill,
                const QColor &text)
{
    const QFont font = fontOf(TextRole::Tag);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(words) + 10;
    if (painter == nullptr)
        return width;
    const QRectF rect(rightTop.x() - width, rightTop.y(), width, scaled(16));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(rect, 3, 3);
    painter->setFont(font);
    painter->setPen(text);
    painter->drawText(rect, Qt::AlignCenter, words);
    painter->restore();
    return width;
}

void paintFocusRing(QPainter *painter, const QRectF &rect, const Tokens &tokens, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens.focus, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

} // namespace lectern
