// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/mentionstrip.h"

#include "widgets/common/fonts.h"
#include "widgets/common/stylepainter.h"
#include "widgets/reader/readerview.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr int Width = 14;
constexpr double TickWidth = 7;
constexpr double TickHeight = 2;
constexpr double SelectedHeight = 4;
constexpr double Edge = 4; ///< above and below the ticks

} // namespace

MentionStrip::MentionStrip(ReaderView *view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setAccessibleName(tr("Strip of all mentions"));
    setToolTip(tr("All mentions of the article; click to go there"));
    setCursor(Qt::PointingHandCursor);
    setFixedWidth(scaled(Width));
    connect(view, &ReaderView::pageChanged, this, qOverload<>(&QWidget::update));
}

QSize MentionStrip::sizeHint() const
{
    return {scaled(Width), 100};
}

void MentionStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.alt);
    painter.fillRect(QRect(0, 0, 1, height()), tokens.grid);
    const AnnotatedText *text = m_view->text();
    if (!text)
        return;
    const double length = height() - 2 * Edge;
    const auto yOf = [&](double share) { return Edge + share * length; };
    const QRectF window(1, yOf(m_view->visibleFrom()), width() - 1,
                        (m_view->visibleTo() - m_view->visibleFrom()) * length);
    stylepainter::outlined(&painter, window, 0, blended(tokens.text, tokens.alt, 0.05), tokens.border);
    const auto selected = m_view->state().selected;
    const auto paintTicks = [&](bool ofSelected) {
        for (const AnnotatedMention &mention : text->mentions) {
            if ((selected && mention.entity == selected) != ofSelected)
                continue;
            const double tickWidth = ofSelected ? width() : TickWidth;
            const double tickHeight = ofSelected ? SelectedHeight : TickHeight;
            const double y = std::round(yOf(m_view->share(mention.range.begin)) - tickHeight / 2);
            painter.fillRect(QRectF((width() - tickWidth) / 2, y, tickWidth, tickHeight), tokens.of(mention.type).line);
        }
    };
    paintTicks(false);
    paintTicks(true);
    for (const TextRange &hit : m_view->state().hits)
        painter.fillRect(QRectF(width() - 3, std::round(yOf(m_view->share(hit.begin))) - 1, 3, 3), tokens.hitLine);
}

void MentionStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        jump(event->position().y());
}

void MentionStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        jump(event->position().y());
}

void MentionStrip::jump(double y)
{
    m_view->scrollToShare((y - Edge) / std::max(1.0, height() - 2 * Edge));
}

} // namespace lectern
