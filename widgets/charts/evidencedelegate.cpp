// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/evidencedelegate.h"

#include "widgets/charts/evidencemodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/rowpainter.h"
#include "widgets/common/tokens.h"
#include "widgets/common/typepainter.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr int MostLines = 3;
constexpr double Side = 12;
constexpr double Above = 7;
constexpr double LineHeight = 18;
constexpr double NoteHeight = 17;

const EvidenceRow &rowOf(const QModelIndex &index)
{
    return static_cast<const EvidenceModel *>(index.model())->rowAt(index);
}

void boldNames(QTextLayout &layout, const EvidenceRow &row)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &name : row.names) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        formats << QTextLayout::FormatRange{name.begin, name.size(), bold};
    }
    layout.setFormats(formats);
}

/// The lines of a sentence that are shown.
struct ShownLines
{
    int first = 0;
    int count = 0;
};

/// Breaks the sentence into lines `width` wide. Of a long one those are shown that hold the first name.
ShownLines breakLines(QTextLayout &layout, const EvidenceRow &row, double width)
{
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        line.setPosition({0, lines * static_cast<double>(scaled(LineHeight))});
        ++lines;
    }
    layout.endLayout();
    const int count = std::min(lines, MostLines);
    const int named = row.names.empty() ? 0 : layout.lineForTextPosition(row.names.front().end).lineNumber();
    // Not in the last line shown, which is cut.
    return {std::clamp(named - 1, 0, lines - count), count};
}

double textWidth(const QStyleOptionViewItem &option)
{
    const QWidget *view = option.widget;
    const int width = option.rect.width() > 0 ? option.rect.width() : (view ? view->width() : 300);
    return width - 2 * scaled(Side);
}

void paintSentence(QPainter *painter, const QTextLayout &layout, ShownLines shown, QPointF at, double width,
                   const QFont &font)
{
    at.ry() -= layout.lineAt(shown.first).y();
    for (int i = shown.first; i < shown.first + shown.count; ++i) {
        const QTextLine line = layout.lineAt(i);
        const bool isLast = i == shown.first + shown.count - 1;
        if (isLast && layout.lineCount() > i + 1) {
            const QString rest = layout.text().mid(line.textStart());
            painter->setFont(font);
            painter->drawText(at + line.position() + QPointF(0, line.ascent()),
                              QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width));
        } else {
            line.draw(painter, at);
        }
    }
}

} // namespace

EvidenceDelegate::EvidenceDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const EvidenceRow &row = rowOf(index);
    painter->save();
    paintRowBackground(painter, option, tokens);
    const QFont font = fontOf(TextRole::Interface);
    QTextLayout layout(row.text, font);
    boldNames(layout, row);
    const double width = textWidth(option);
    const ShownLines lines = breakLines(layout, row, width);
    const QPointF at(option.rect.left() + scaled(Side), option.rect.top() + scaled(Above));
    painter->setPen(option.state & QStyle::State_Selected ? tokens.onSelect : tokens.text);
    paintSentence(painter, layout, lines, at, width, font);
    const QFont noteFont = fontOf(TextRole::Caption);
    painter->setFont(noteFont);
    painter->setPen(tokens.muted);
    const QFontMetricsF metrics(noteFont);
    painter->drawText(at + QPointF(0, lines.count * scaled(LineHeight) + metrics.ascent()),
                      metrics.elidedText(row.note, Qt::ElideRight, width));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), tokens, 2);
    painter->restore();
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const EvidenceRow &row = rowOf(index);
    QTextLayout layout(row.text, fontOf(TextRole::Interface));
    boldNames(layout, row);
    const int lines = breakLines(layout, row, textWidth(option)).count;
    return {0, static_cast<int>(2 * scaled(Above) + lines * scaled(LineHeight) + scaled(NoteHeight))};
}

} // namespace lectern
