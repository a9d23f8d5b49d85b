// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/annotatedtext.h"
#include "widgets/reader/markpainter.h"
#include "widgets/reader/readerlayout.h"
#include "widgets/reader/readersettings.h"

#include <QAbstractScrollArea>
#include <QTextCursor>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace lectern {

/// The page: draws an article with its marks and lets the reader point, select, walk and fold. Knows nothing of filters
/// and cards; it says what is pointed at.
class ReaderView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReaderView(QWidget *parent = nullptr);
    ~ReaderView() override;

    void setText(std::shared_ptr<const AnnotatedText> text);
    [[nodiscard]] const AnnotatedText *text() const { return m_text.get(); }
    /// Puts a widget between the page and the scroll bar.
    void setSideWidget(QWidget *widget);
    void setSettings(const ReaderSettings &settings);
    [[nodiscard]] const ReaderSettings &settings() const { return m_settings; }
    [[nodiscard]] const MarkState &state() const { return m_state; }
    void setSelectedEntity(std::optional<EntityId> id);
    void setCurrentMention(std::optional<std::size_t> mention);
    /// What the search or find in text has found; `current` is an index of it.
    void setHits(std::vector<TextRange> hits, std::optional<std::size_t> current);
    void setAllUnfolded(bool isUnfolded);
    [[nodiscard]] bool isAllUnfolded() const { return m_layout.folds().isAllOpen; }

    /// Unfolds what hides the range and scrolls it into the middle where it is out of sight.
    void reveal(const TextRange &range);
    void setSelection(int anchor, int caret);
    [[nodiscard]] TextRange selection() const { return m_state.selection; }
    [[nodiscard]] QString selectedText() const;
    /// The selection grown or shrunk to whole words, without blanks at its ends.
    [[nodiscard]] TextRange selectedWords() const;
    [[nodiscard]] int caret() const { return m_caret; }
    void selectAll();
    void copy() const;
    /// The part of the view a mention's first line covers, in coordinates of the viewport; empty where out of sight.
    [[nodiscard]] QRect markRect(std::size_t mention);
    [[nodiscard]] std::optional<int> positionAt(const QPoint &point);
    [[nodiscard]] QRect characterRect(int position);
    /// Where a position is on the whole page and which part of it is in sight, 0 to 1; for the strip.
    [[nodiscard]] double share(int position) const;
    [[nodiscard]] double visibleFrom() const;
    [[nodiscard]] double visibleTo() const;
    void scrollToShare(double share);
    /// The text at the top of the view, and scrolling it there; 0 is the very top, title and all.
    [[nodiscard]] int topPosition();
    void scrollToPosition(int position);

Q_SIGNALS:
    void mentionHovered(std::size_t mention);
    void hoverEnded();
    void mentionClicked(std::size_t mention);
    void backgroundClicked();
    /// Enter on the current mention.
    void mentionActivated(std::size_t mention);
    void menuRequested(const QPoint &position);
    void caretMoved(int position);
    void selectionChanged();
    void pageChanged(); ///< scrolled, folded or set anew
    /// N and Shift+N: to the next or previous mention of the same entity; brackets: of any.
    void stepRequested(int step, bool isAnyMention);
    void zoomRequested(int steps);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void relayout();
    void layOutVisible();
    void updateScrollBar();
    void paintBlock(QPainter *painter, MarkPainter *marks, int block);
    void paintFoldBar(QPainter *painter, int block);
    void paintCaret(QPainter *painter);
    void setCaret(int position, QTextCursor::MoveMode mode);
    void setHovered(std::optional<std::size_t> mention);
    void toggleFold(int fold);
    [[nodiscard]] int foldAt(const QPoint &point);
    [[nodiscard]] std::optional<std::size_t> mentionUnder(const QPoint &point);
    [[nodiscard]] QPointF toPage(const QPoint &point) const;
    [[nodiscard]] TextRange wordAt(int position) const;
    [[nodiscard]] std::optional<int> moved(const QKeyEvent &event);
    [[nodiscard]] int movedByCharacter(int step);
    [[nodiscard]] int movedByWord(int step) const;
    [[nodiscard]] int movedByLines(double dy);
    [[nodiscard]] bool handleCommand(const QKeyEvent &event);

    void placeSideWidget();

    std::shared_ptr<const AnnotatedText> m_text;
    QWidget *m_side = nullptr;
    ReaderSettings m_settings;
    ReaderLayout m_layout;
    std::vector<int> m_levels;
    MarkState m_state;
    int m_caret = 0;
    int m_anchor = 0;
    std::optional<double> m_goalX; ///< column that up and down keep to
    QPoint m_pressedAt;
    bool m_isSelecting = false;
    bool m_hasMoved = false;
    bool m_showsCaret = false;
    QTimer m_autoScroll;
};

} // namespace lectern
