// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/icons.h"

#include "widgets/common/tokens.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>
#include <optional>

namespace lectern {

namespace {

QPixmap drawn(const QString &name, const QSize &pixels, const QColor &color)
{
    const QString key = QStringLiteral("lectern-icon/%1/%2x%3/%4")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws a recoloured SVG at the size and density it is asked for.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, std::optional<QColor> color) : m_name(std::move(name)), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, m_name, rect, colorOf(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_name, size, colorOf(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("lectern"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(QStringLiteral(":/icons/%1.svg").arg(m_name)); }

private:
    QColor colorOf(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return tokensOf(palette).faint;
        if (m_color)
            return *m_color;
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
    }

    QString m_name;
    std::optional<QColor> m_color;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new LineIconEngine(name, std::nullopt));
}

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new LineIconEngine(name, color));
}

void paintIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QSize pixels(int(std::lround(rect.width() * ratio)), int(std::lround(rect.height() * ratio)));
    if (pixels.isEmpty())
        return;
    QPixmap pixmap = drawn(name, pixels, color);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(QPointF(std::round(rect.x() * ratio) / ratio, std::round(rect.y() * ratio) / ratio), pixmap);
}

QStringList iconNames()
{
    QStringList names;
    for (const QString &file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files))
        names.append(file.chopped(4));
    return names;
}

} // namespace lectern
