// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/readerview.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/stylepainter.h"
#include "widgets/common/typepainter.h"
#include "widgets/reader/readeraccessible.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr int LineStep = 28;
constexpr double LowestMiddle = 0.35; ///< of the viewport: where what is jumped to comes to stand

} // namespace

ReaderView::ReaderView(QWidget *parent)
    : QAbstractScrollArea(parent), m_layout(ReaderStyle(m_settings, tokensOf(palette())))
{
    installReaderAccessibility();
    setAccessibleName(tr("Article"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(LineStep);
    m_autoScroll.setInterval(30);
    connect(&m_autoScroll, &QTimer::timeout, this, [this] {
        const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
        const int beyond = point.y() < 0 ? point.y() : std::max(0, point.y() - viewport()->height());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond / 2);
        if (const auto position = positionAt(point))
            setCaret(*position, QTextCursor::KeepAnchor);
    });
}

ReaderView::~ReaderView() = default;

void ReaderView::setText(std::shared_ptr<const AnnotatedText> text)
{
    m_text = std::move(text);
    const std::optional<EntityId> selected = m_state.selected;
    m_state = {};
    m_state.selected = selected;
    m_levels = m_text ? markLevels(m_text->mentions) : std::vector<int>();
    m_caret = m_anchor = 0;
    m_showsCaret = false;
    if (m_text) {
        m_state.hits = m_text->hits;
        setAccessibleDescription(m_text->title);
    }
    m_layout.setText(m_text);
    updateScrollBar();
    verticalScrollBar()->setValue(0);
    relayout();
    if (m_text && !m_text->hits.empty())
        reveal(m_text->hits.front());
}

void ReaderView::setSideWidget(QWidget *widget)
{
    m_side = widget;
    m_side->setParent(this);
    setViewportMargins(0, 0, m_side->sizeHint().width(), 0);
    placeSideWidget();
}

void ReaderView::placeSideWidget()
{
    const QRect page = viewport()->geometry();
    if (m_side)
        m_side->setGeometry(page.right() + 1, page.top(), m_side->sizeHint().width(), page.height());
}

void ReaderView::setSettings(const ReaderSettings &settings)
{
    m_settings = settings;
    relayout();
}

/// Keeps the words at the top where they are while their size or the width changes.
void ReaderView::relayout()
{
    const std::optional<int> topPosition =
        m_text ? m_layout.positionAt(QPointF(0, verticalScrollBar()->value())) : std::nullopt;
    const bool wasAtTop = verticalScrollBar()->value() == 0;
    m_layout.setStyle(ReaderStyle(m_settings, tokensOf(palette())));
    m_layout.setPageWidth(viewport()->width());
    layOutVisible();
    if (topPosition && !wasAtTop)
        if (const auto rect = m_layout.caretRect(*topPosition))
            verticalScrollBar()->setValue(int(rect->top()));
    viewport()->update();
    Q_EMIT pageChanged();
}

void ReaderView::layOutVisible()
{
    if (m_layout.blockCount() > 0) {
        const double bottom = verticalScrollBar()->value() + viewport()->height();
        for (int i = m_layout.blockAt(verticalScrollBar()->value()); i < m_layout.blockCount(); ++i) {
            if (m_layout.top(i) > bottom)
                break;
            m_layout.layout(i);
        }
    }
    updateScrollBar();
}

void ReaderView::updateScrollBar()
{
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_layout.pageHeight())) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
}

void ReaderView::setSelectedEntity(std::optional<EntityId> id)
{
    if (m_state.selected == id)
        return;
    m_state.selected = id;
    viewport()->update();
    Q_EMIT pageChanged();
}

void ReaderView::setCurrentMention(std::optional<std::size_t> mention)
{
    m_state.current = mention;
    viewport()->update();
}

void ReaderView::setHits(std::vector<TextRange> hits, std::optional<std::size_t> current)
{
    m_state.hits = std::move(hits);
    m_state.currentHit = current;
    viewport()->update();
}

void ReaderView::setAllUnfolded(bool isUnfolded)
{
    m_layout.setFolds({.isAllOpen = isUnfolded, .toggled = {}});
    relayout();
}

void ReaderView::toggleFold(int fold)
{
    FoldState folds = m_layout.folds();
    if (!folds.toggled.erase(fold))
        folds.toggled.insert(fold);
    m_layout.setFolds(std::move(folds));
    layOutVisible();
    viewport()->update();
    Q_EMIT pageChanged();
}

int ReaderView::topPosition()
{
    const int y = verticalScrollBar()->value();
    return m_text && y > 0 ? m_layout.positionAt(QPointF(0, y)).value_or(0) : 0;
}

void ReaderView::scrollToPosition(int position)
{
    const auto rect = m_text && position > 0 ? m_layout.caretRect(position) : std::nullopt;
    updateScrollBar(); // what lies above is laid out now
    verticalScrollBar()->setValue(rect ? int(rect->top()) : 0);
}

void ReaderView::reveal(const TextRange &range)
{
    if (!m_text)
        return;
    if (!m_layout.blockOf(range.begin))
        setAllUnfolded(true);
    const auto rect = m_layout.caretRect(range.begin);
    if (!rect)
        return;
    updateScrollBar();
    const int y = verticalScrollBar()->value();
    const bool isVisible = rect->top() >= y + 8 && rect->bottom() <= y + viewport()->height() - 8;
    if (!isVisible)
        verticalScrollBar()->setValue(int(rect->top() - viewport()->height() * LowestMiddle));
    layOutVisible();
    viewport()->update();
}

void ReaderView::setSelection(int anchor, int caret)
{
    setCaret(anchor, QTextCursor::MoveAnchor);
    setCaret(caret, QTextCursor::KeepAnchor);
}

void ReaderView::setCaret(int position, QTextCursor::MoveMode mode)
{
    if (!m_text)
        return;
    m_caret = std::clamp(position, 0, int(m_text->text().size()));
    if (mode == QTextCursor::MoveAnchor)
        m_anchor = m_caret;
    const TextRange before = m_state.selection;
    m_state.selection = {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
    viewport()->update();
    Q_EMIT caretMoved(m_caret);
    if (before != m_state.selection)
        Q_EMIT selectionChanged();
}

/// In the order of the text; what is folded away is left out, paragraphs are lines.
QString ReaderView::selectedText() const
{
    QString words;
    if (!m_text || m_state.selection.isEmpty())
        return words;
    for (const AnnotatedParagraph &paragraph : m_text->paragraphs) {
        const TextRange part{std::max(paragraph.range.begin, m_state.selection.begin),
                             std::min(paragraph.range.end, m_state.selection.end)};
        if (part.isEmpty() || !m_layout.blockOf(part.begin))
            continue;
        if (!words.isEmpty())
            words += u'\n';
        words += m_text->words(part);
    }
    return words;
}

void ReaderView::selectAll()
{
    if (m_text)
        setSelection(0, int(m_text->text().size()));
}

void ReaderView::copy() const
{
    if (const QString words = selectedText(); !words.isEmpty())
        QGuiApplication::clipboard()->setText(words);
}

QPointF ReaderView::toPage(const QPoint &point) const
{
    return QPointF(point) + QPointF(0, verticalScrollBar()->value());
}

QRect ReaderView::markRect(std::size_t mention)
{
    const TextRange &range = m_text->mentions[mention].range;
    const auto block = m_layout.blockOf(range.begin);
    if (!block)
        return {};
    const std::vector<QRectF> rects = m_layout.rectsIn(*block, range);
    if (rects.empty())
        return {};
    const QRect rect = rects.front().translated(0, -verticalScrollBar()->value()).toAlignedRect();
    return rect.intersects(viewport()->rect()) ? rect : QRect();
}

std::optional<int> ReaderView::positionAt(const QPoint &point)
{
    return m_layout.positionAt(toPage(point));
}

QRect ReaderView::characterRect(int position)
{
    const auto rect = m_layout.caretRect(position);
    return rect ? rect->translated(0, -verticalScrollBar()->value()).toAlignedRect() : QRect();
}

double ReaderView::share(int position) const
{
    return m_layout.estimatedY(position) / std::max(1.0, m_layout.pageHeight());
}

double ReaderView::visibleFrom() const
{
    return verticalScrollBar()->value() / std::max(1.0, m_layout.pageHeight());
}

double ReaderView::visibleTo() const
{
    return std::min(1.0, (verticalScrollBar()->value() + viewport()->height()) / std::max(1.0, m_layout.pageHeight()));
}

void ReaderView::scrollToShare(double share)
{
    verticalScrollBar()->setValue(int(share * m_layout.pageHeight() - viewport()->height() / 2.0));
}

void ReaderView::scrollContentsBy(int, int)
{
    setHovered(std::nullopt);
    layOutVisible();
    viewport()->update();
    Q_EMIT pageChanged();
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeSideWidget();
    relayout();
}

void ReaderView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        relayout();
}

void ReaderView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens.page);
    if (!m_text || m_layout.blockCount() == 0)
        return;
    layOutVisible();
    const int y = verticalScrollBar()->value();
    painter.translate(0, -y);
    MarkPainter marks(&painter, &m_layout, *m_text, m_levels, m_state);
    // One block above: its second level of underlines may hang over the edge.
    for (int i = std::max(0, m_layout.blockAt(y) - 1); i < m_layout.blockCount(); ++i) {
        if (m_layout.top(i) > y + viewport()->height())
            break;
        paintBlock(&painter, &marks, i);
    }
    paintCaret(&painter);
}

void ReaderView::paintBlock(QPainter *painter, MarkPainter *marks, int block)
{
    const BlockKind kind = m_layout.block(block).kind;
    if (kind == BlockKind::FoldBar)
        return paintFoldBar(painter, block);
    if (kind == BlockKind::Rule)
        return painter->fillRect(m_layout.blockRect(block), tokensOf(palette()).border);
    const QTextLayout &lines = m_layout.layout(block);
    marks->paintBehind(block);
    painter->setPen(m_layout.style().of(kind).color);
    lines.draw(painter, QPointF(m_layout.columnLeft(), m_layout.top(block)));
    marks->paintAbove(block);
}

void ReaderView::paintFoldBar(QPainter *painter, int block)
{
    const Tokens &tokens = tokensOf(palette());
    const ReaderBlock &bar = m_layout.block(block);
    const QRectF rect = m_layout.blockRect(block);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(rect, tokens.boiler);
    painter->setPen(QPen(tokens.border, 1, Qt::CustomDashLine));
    QPen dashes(tokens.borderStrong, 1);
    dashes.setDashPattern({2, 3});
    painter->setPen(dashes);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    const double side = 13 * m_layout.style().scale();
    paintIcon(painter, bar.isUnfolded ? QStringLiteral("pan-down") : QStringLiteral("pan-end"),
              QRectF(rect.left() + 8, rect.center().y() - side / 2, side, side), tokens.boilerText);
    const BlockStyle &style = m_layout.style().of(BlockKind::FoldBar);
    const QString action = bar.isUnfolded ? tr("Fold") : tr("Show");
    const double actionWidth = QFontMetricsF(style.font).horizontalAdvance(action);
    painter->setFont(style.font);
    painter->setPen(tokens.boilerText);
    const QRectF words = rect.adjusted(16 + side, 0, -actionWidth - 24, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetricsF(style.font).elidedText(bar.extra, Qt::ElideRight, words.width()));
    painter->setPen(tokens.accent);
    painter->drawText(rect.adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, action);
}

void ReaderView::paintCaret(QPainter *painter)
{
    if (!m_showsCaret || !hasFocus())
        return;
    if (const auto rect = m_layout.caretRect(m_caret))
        painter->fillRect(QRectF(rect->left() - 0.5, rect->top(), 1.5, rect->height()), tokensOf(palette()).text);
}

} // namespace lectern
