// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/concordance/comparisondelegate.h"

#include "app/items/comparisonmodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/rowpainter.h"
#include "widgets/common/tokens.h"

#include <QPainter>
#include <QTextLayout>

namespace lectern {

namespace {

constexpr int CellSide = 12;
constexpr int CellTop = 6;
constexpr int BarWidth = 3;

using Kind = ComparedSentence::Kind;

Kind kindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(ComparisonModel::KindRole).toInt());
}

/// Breaks the words into lines of `width`; returns the height.
qreal breakLines(QTextLayout &layout, int width)
{
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QList<QTextLayout::FormatRange> changedFormats(const QModelIndex &index, const Tokens &tokens)
{
    QTextCharFormat format;
    format.setBackground(tokens.hit);
    format.setForeground(tokens.text);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(tokens.hitLine);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &run : index.data(ComparisonModel::ChangedRole).value<std::vector<TextRange>>())
        formats.append({run.begin, run.size(), format});
    return formats;
}

} // namespace

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const Kind kind = kindOf(index);
    const QString text = index.data().toString();
    painter->save();
    paintRowBackground(painter, option, tokens, false);
    const bool isAlone = kind == Kind::OnlyLeft || kind == Kind::OnlyRight;
    if (isAlone && !text.isEmpty())
        painter->fillRect(QRect(option.rect.topLeft(), QSize(scaled(BarWidth), option.rect.height())), tokens.accent);
    const QRect words = option.rect.adjusted(scaled(CellSide), scaled(CellTop), -scaled(CellSide), -scaled(CellTop));
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->setFont(fontOf(TextRole::Interface));
    if (text.isEmpty()) {
        painter->setPen(tokens.faint);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignTop, QStringLiteral("\u2013"));
    } else {
        QTextLayout layout(text, fontOf(TextRole::Interface));
        layout.setFormats(changedFormats(index, tokens));
        breakLines(layout, words.width());
        painter->setPen(isSelected ? tokens.onSelect : kind == Kind::Same ? tokens.muted : tokens.text);
        layout.draw(painter, words.topLeft());
    }
    painter->restore();
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width();
    QTextLayout layout(index.data().toString(), fontOf(TextRole::Interface));
    const qreal height = breakLines(layout, std::max(1, width - 2 * scaled(CellSide)));
    return {width, static_cast<int>(std::ceil(height)) + 2 * scaled(CellTop)};
}

} // namespace lectern
