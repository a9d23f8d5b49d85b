// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartview.h"

#include "widgets/charts/chartscene.h"
#include "widgets/charts/charttext.h"
#include "widgets/common/typepainter.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace lectern {

namespace {

constexpr double HoverShare = 0.07; ///< of the text colour over what is hovered
constexpr std::size_t MostSpokenValues = 30;

bool isForward(int key)
{
    return key == Qt::Key_Down || key == Qt::Key_Right;
}

bool isBackward(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Left;
}

bool isActivation(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

} // namespace

ChartView::ChartView(QWidget *parent) : QGraphicsView(parent), m_scene(new ChartScene(this))
{
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Chart"));
}

void ChartView::setChart(const Chart &chart, const QString &filter)
{
    m_chart = chart;
    m_filter = filter;
    m_current.reset();
    redraw();
    setAccessibleName(tr("Chart: %1").arg(pictureTitle(m_chart)));
    setAccessibleDescription(spokenSummary());
}

void ChartView::setSelectedEntity(std::optional<EntityId> entity)
{
    if (m_selected == entity)
        return;
    m_selected = entity;
    redraw();
}

std::optional<std::size_t> ChartView::currentValue() const
{
    return m_current ? std::optional(m_scene->marks()[*m_current].value) : std::nullopt;
}

QRect ChartView::rectOf(std::size_t value) const
{
    for (const ChartMark &mark : m_scene->marks())
        if (mark.value == value)
            return mapFromScene(mark.area).boundingRect();
    return {};
}

void ChartView::redraw()
{
    ChartStyle style;
    style.tokens = &tokensOf(palette());
    style.place = ChartPlace::Pane;
    style.font = font();
    style.viewport = maximumViewportSize();
    style.filter = m_filter;
    style.selected = m_selected;
    m_scene->draw(m_chart, style);
    if (m_scene->sceneRect().height() > style.viewport.height()) {
        style.viewport.rwidth() -= verticalScrollBar()->sizeHint().width();
        m_scene->draw(m_chart, style);
    }
    const std::size_t marks = m_scene->marks().size();
    if (m_current >= marks)
        m_current.reset();
    m_hovered.reset();
    m_pressed.reset();
    viewport()->update();
}

/// The chart read aloud: its values in their order.
QString ChartView::spokenSummary() const
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(m_scene->marks().size(), MostSpokenValues); ++i)
        lines << m_scene->marks()[i].description;
    return lines.join(QStringLiteral("; "));
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    const Tokens &tokens = tokensOf(palette());
    if (m_hovered) {
        QColor veil = tokens.text;
        veil.setAlphaF(static_cast<float>(HoverShare));
        painter->fillRect(m_scene->marks()[*m_hovered].area, veil);
    }
    if (m_current && m_showsFocus)
        paintFocusRing(painter, m_scene->marks()[*m_current].area.adjusted(0, -1, 0, 1), tokens);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    redraw();
}

void ChartView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

void ChartView::setHovered(std::optional<std::size_t> mark, const QPoint &globalPosition)
{
    if (m_hovered == mark)
        return;
    m_hovered = mark;
    viewport()->setCursor(mark ? Qt::PointingHandCursor : Qt::ArrowCursor);
    // The words follow the mark at once: they are the only place of some of the numbers.
    if (mark)
        QToolTip::showText(globalPosition, m_scene->marks()[*mark].description.toHtmlEscaped(), viewport());
    else
        QToolTip::hideText();
    viewport()->update();
}

void ChartView::setCurrent(std::optional<std::size_t> mark)
{
    m_current = mark;
    if (mark) {
        ensureVisible(m_scene->marks()[*mark].area, 0, 4);
        setAccessibleDescription(m_scene->marks()[*mark].description);
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    viewport()->update();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(m_scene->markAt(mapToScene(event->position().toPoint())), event->globalPosition().toPoint());
    QGraphicsView::mouseMoveEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_showsFocus = false;
    m_pressed =
        event->button() == Qt::LeftButton ? m_scene->markAt(mapToScene(event->position().toPoint())) : std::nullopt;
    QGraphicsView::mousePressEvent(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (event->button() != Qt::LeftButton || !pressed ||
        pressed != m_scene->markAt(mapToScene(event->position().toPoint())))
        return;
    setCurrent(pressed);
    Q_EMIT valueActivated(static_cast<int>(m_scene->marks()[*pressed].value));
}

void ChartView::leaveEvent(QEvent *event)
{
    setHovered({}, {});
    QGraphicsView::leaveEvent(event);
}

void ChartView::moveCurrent(int key)
{
    const std::size_t count = m_scene->marks().size();
    if (count == 0)
        return;
    const std::size_t last = count - 1;
    if (key == Qt::Key_Home || !m_current)
        setCurrent(0);
    else if (key == Qt::Key_End)
        setCurrent(last);
    else if (isForward(key))
        setCurrent(std::min(*m_current + 1, last));
    else
        setCurrent(*m_current == 0 ? 0 : *m_current - 1);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    m_showsFocus = true;
    if (isForward(key) || isBackward(key) || key == Qt::Key_Home || key == Qt::Key_End)
        moveCurrent(key);
    else if (isActivation(key) && m_current)
        Q_EMIT valueActivated(static_cast<int>(*currentValue()));
    else
        QGraphicsView::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    if (m_showsFocus && !m_current && !m_scene->marks().empty())
        setCurrent(0);
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    m_showsFocus = false;
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const auto mark = byKeyboard ? m_current : m_scene->markAt(mapToScene(event->pos()));
    if (!mark)
        return;
    const QPoint at = byKeyboard ? viewport()->mapToGlobal(rectOf(*currentValue()).center()) : event->globalPos();
    Q_EMIT contextMenuRequested(static_cast<int>(m_scene->marks()[*mark].value), at);
}

} // namespace lectern
