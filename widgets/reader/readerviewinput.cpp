// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of the page; what it draws is in readerview.cpp.
#include "widgets/reader/readerview.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QTextBoundaryFinder>
#include <QWheelEvent>

#include <algorithm>

namespace lectern {

namespace {

struct KeyStep
{
    QKeySequence::StandardKey move;
    QKeySequence::StandardKey select;
    enum Kind { Character, Word, Line, Page, LineEdge, TextEdge } kind;
    int step;
};

constexpr KeyStep KeySteps[] = {
    {QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar, KeyStep::Character, 1},
    {QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar, KeyStep::Character, -1},
    {QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord, KeyStep::Word, 1},
    {QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord, KeyStep::Word, -1},
    {QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, KeyStep::Line, 1},
    {QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine, KeyStep::Line, -1},
    {QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage, KeyStep::Page, 1},
    {QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage, KeyStep::Page, -1},
    {QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine, KeyStep::LineEdge, -1},
    {QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, KeyStep::LineEdge, 1},
    {QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument, KeyStep::TextEdge, -1},
    {QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument, KeyStep::TextEdge, 1},
};

} // namespace

std::optional<std::size_t> ReaderView::mentionUnder(const QPoint &point)
{
    const auto position = m_text ? m_layout.positionUnder(toPage(point)) : std::nullopt;
    const auto mention = position ? m_text->mentionAt(*position) : std::nullopt;
    return mention && m_levels[*mention] > 0 ? mention : std::nullopt;
}

int ReaderView::foldAt(const QPoint &point)
{
    if (m_layout.blockCount() == 0)
        return -1;
    const QPointF page = toPage(point);
    const int block = m_layout.blockAt(page.y());
    return m_layout.blockRect(block).contains(page) ? m_layout.block(block).fold : -1;
}

void ReaderView::setHovered(std::optional<std::size_t> mention)
{
    if (m_state.hovered == mention)
        return;
    m_state.hovered = mention;
    viewport()->update();
    if (mention)
        Q_EMIT mentionHovered(*mention);
    else
        Q_EMIT hoverEnded();
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_text)
        return;
    m_pressedAt = event->position().toPoint();
    m_hasMoved = false;
    m_isSelecting = true;
    m_goalX.reset();
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    if (const auto position = positionAt(m_pressedAt))
        setCaret(*position, extends ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton) || !m_isSelecting) {
        const auto mention = mentionUnder(point);
        setHovered(mention);
        const bool isHand = mention || foldAt(point) >= 0;
        const bool isText = !isHand && m_text && m_layout.positionUnder(toPage(point));
        viewport()->setCursor(isHand ? Qt::PointingHandCursor : isText ? Qt::IBeamCursor : Qt::ArrowCursor);
        return;
    }
    if ((point - m_pressedAt).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance())
        m_hasMoved = true;
    if (!m_hasMoved)
        return;
    if (const auto position = positionAt(point))
        setCaret(*position, QTextCursor::KeepAnchor);
    if (viewport()->rect().contains(point))
        m_autoScroll.stop();
    else
        m_autoScroll.start();
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    m_autoScroll.stop();
    if (event->button() != Qt::LeftButton || !m_isSelecting)
        return;
    m_isSelecting = false;
    if (m_hasMoved || !m_state.selection.isEmpty())
        return;
    const QPoint point = event->position().toPoint();
    if (const int fold = foldAt(point); fold >= 0)
        return toggleFold(fold);
    const auto mention = mentionUnder(point);
    setCurrentMention(std::nullopt);
    if (mention)
        Q_EMIT mentionClicked(*mention);
    else
        Q_EMIT backgroundClicked();
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto position = m_text ? positionAt(event->position().toPoint()) : std::nullopt;
    if (!position || event->button() != Qt::LeftButton)
        return;
    m_isSelecting = false;
    const TextRange word = wordAt(*position);
    setSelection(word.begin, word.end);
}

TextRange ReaderView::wordAt(int position) const
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_text->text());
    finder.setPosition(position);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const int begin = int(finder.position());
    const auto end = finder.toNextBoundary();
    return {begin, end < 0 ? int(m_text->text().size()) : int(end)};
}

TextRange ReaderView::selectedWords() const
{
    TextRange words = m_state.selection;
    const auto isBlank = [this](int position) { return m_text->text().at(position).isSpace(); };
    while (!words.isEmpty() && isBlank(words.begin))
        ++words.begin;
    while (!words.isEmpty() && isBlank(words.end - 1))
        --words.end;
    if (!words.isEmpty())
        words = {wordAt(words.begin).begin, wordAt(words.end - 1).end};
    return words;
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        Q_EMIT zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(std::nullopt);
    return QAbstractScrollArea::viewportEvent(event);
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_text)
        return;
    QPoint point = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        point = m_state.current ? markRect(*m_state.current).center() : characterRect(m_caret).center();
    Q_EMIT menuRequested(point);
}

void ReaderView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ReaderView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (!m_text || m_layout.blockCount() == 0)
        return QAbstractScrollArea::keyPressEvent(event);
    if (handleCommand(*event))
        return;
    const auto target = moved(*event);
    if (!target)
        return QAbstractScrollArea::keyPressEvent(event);
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    m_showsCaret = true;
    setCaret(*target, extends ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    const QRect caret = characterRect(m_caret);
    if (caret.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + caret.top() - 12);
    else if (caret.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + caret.bottom() - viewport()->height() + 12);
}

bool ReaderView::handleCommand(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        return copy(), true;
    if (event.matches(QKeySequence::SelectAll))
        return selectAll(), true;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers & ~Qt::ShiftModifier)
        return false;
    const bool shifted = modifiers & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(shifted ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
        return true;
    case Qt::Key_N:
        Q_EMIT stepRequested(shifted ? -1 : 1, false);
        return true;
    case Qt::Key_BracketRight:
    case Qt::Key_BracketLeft:
        Q_EMIT stepRequested(event.key() == Qt::Key_BracketRight ? 1 : -1, true);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_state.current)
            Q_EMIT mentionActivated(*m_state.current);
        return m_state.current.has_value();
    case Qt::Key_Escape:
        if (m_state.selection.isEmpty() && !m_state.current)
            return false;
        setCurrentMention(std::nullopt);
        setCaret(m_caret, QTextCursor::MoveAnchor);
        return true;
    default:
        return false;
    }
}

/// Where a key takes the caret; nothing for keys that do not move it.
std::optional<int> ReaderView::moved(const QKeyEvent &event)
{
    const auto *key = std::find_if(std::begin(KeySteps), std::end(KeySteps), [&](const KeyStep &step) {
        return event.matches(step.move) || event.matches(step.select);
    });
    if (key == std::end(KeySteps))
        return std::nullopt;
    // A caret that was never used, or scrolled away from, begins where the reader looks.
    if (!viewport()->rect().intersects(characterRect(m_caret)))
        m_caret = m_layout.positionAt(toPage(QPoint(0, 4))).value_or(m_caret);
    if (key->kind != KeyStep::Line && key->kind != KeyStep::Page)
        m_goalX.reset();
    switch (key->kind) {
    case KeyStep::Character:
        return movedByCharacter(key->step);
    case KeyStep::Word:
        return movedByWord(key->step);
    case KeyStep::Line:
        return movedByLines(key->step * 1.0);
    case KeyStep::Page:
        return movedByLines(key->step * std::max(1.0, viewport()->height() / 28.0 - 2));
    case KeyStep::LineEdge: {
        const auto caret = m_layout.caretRect(m_caret);
        const double x = key->step < 0 ? 0 : viewport()->width();
        return caret ? m_layout.positionAt(QPointF(x, caret->center().y())) : std::nullopt;
    }
    case KeyStep::TextEdge:
        return m_layout.positionAt(
            QPointF(key->step < 0 ? 0 : viewport()->width(), key->step < 0 ? 0 : m_layout.pageHeight()));
    }
    return std::nullopt;
}

/// The neighbouring character, or the edge of the neighbouring paragraph on the page.
int ReaderView::movedByCharacter(int step)
{
    const auto block = m_layout.blockOf(m_caret);
    if (!block)
        return m_caret;
    const QTextLayout &lines = m_layout.layout(*block);
    const TextRange &range = m_layout.block(*block).range;
    const int cursor = m_caret - range.begin;
    const int next = step > 0 ? lines.nextCursorPosition(cursor) : lines.previousCursorPosition(cursor);
    if (next != cursor && range.begin + next <= range.end)
        return range.begin + next;
    for (int i = *block + step; i >= 0 && i < m_layout.blockCount(); i += step)
        if (!m_layout.block(i).range.isEmpty())
            return step > 0 ? m_layout.block(i).range.begin : m_layout.block(i).range.end;
    return m_caret;
}

int ReaderView::movedByWord(int step) const
{
    const QString &text = m_text->text();
    int position = m_caret;
    const auto isWord = [&](int at) { return text.at(at).isLetterOrNumber(); };
    if (step > 0) {
        while (position < text.size() && isWord(position))
            ++position;
        while (position < text.size() && !isWord(position))
            ++position;
    } else {
        while (position > 0 && !isWord(position - 1))
            --position;
        while (position > 0 && isWord(position - 1))
            --position;
    }
    return m_layout.blockOf(position) ? position : m_caret;
}

int ReaderView::movedByLines(double lines)
{
    const auto caret = m_layout.caretRect(m_caret);
    if (!caret)
        return m_caret;
    if (!m_goalX)
        m_goalX = caret->left();
    const double lineHeight = m_layout.style().of(BlockKind::Body).lineHeight;
    double y = caret->center().y() + lines * lineHeight;
    // Space between paragraphs and bars must not hold the caret: go on until the position changes.
    for (int tries = 0; tries < 12; ++tries) {
        const int position = m_layout.positionAt(QPointF(*m_goalX, std::max(0.0, y))).value_or(m_caret);
        const auto there = m_layout.caretRect(position);
        const bool isOtherLine =
            there && (lines > 0 ? there->top() > caret->top() + 1 : there->top() < caret->top() - 1);
        if (isOtherLine || y < 0 || y > m_layout.pageHeight())
            return isOtherLine ? position : m_caret;
        y += lines > 0 ? lineHeight : -lineHeight;
    }
    return m_caret;
}

} // namespace lectern
