// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/articledelegate.h"

#include "app/items/articlelistmodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/rowpainter.h"
#include "widgets/common/tokens.h"
#include "widgets/common/typepainter.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace lectern {

namespace {

constexpr int RowHeight = 50;
constexpr int Left = 8;
constexpr int Gutter = 14; ///< of the unread dot
constexpr int GutterGap = 6;
constexpr int Right = 12;
constexpr int Top = 7;
constexpr int Gap = 8;
constexpr int Indent = 18; ///< of articles under a heading
constexpr double RailWidth = 1.5;
constexpr double DotSize = 7;
constexpr double MarkSize = 13; ///< of star and note

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const Tokens &tokens)
{
    const bool selected = option.state & QStyle::State_Selected;
    const QRect rect = option.rect;
    paintRowBackground(painter, option, tokens);
    const bool byKeyboard = option.widget && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (selected && byKeyboard && (option.state & QStyle::State_HasFocus))
        paintFocusRing(painter, QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), tokens, 2);
}

void paintDot(QPainter *painter, const QRect &row, const Tokens &tokens)
{
    const double size = scaled(DotSize);
    const QRectF dot(row.left() + scaled(Left) + (scaled(Gutter) - size) / 2,
                     row.top() + scaled(Top) + (scaled(18) - size) / 2, size, size);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.accent);
    painter->drawEllipse(dot);
}

/// The chevron of a heading, where articles have their dot.
void paintChevron(QPainter *painter, const QRect &row, bool isFolded, const Tokens &tokens)
{
    const double size = scaled(Gutter);
    const QRectF place(row.left() + scaled(Left), row.top() + scaled(Top) + (scaled(18) - size) / 2, size, size);
    paintIcon(painter, isFolded ? QStringLiteral("pan-end") : QStringLiteral("pan-down"), place, tokens.text);
}

/// The line at the left of articles that belong to the heading above.
void paintRail(QPainter *painter, const QRect &row, const Tokens &tokens)
{
    const double x = row.left() + scaled(Left) + scaled(Gutter) / 2.0;
    painter->setPen(QPen(tokens.border, RailWidth));
    painter->drawLine(QPointF(x, row.top()), QPointF(x, row.bottom() + 1));
}

/// Draws one line of text that keeps within `rect`; returns the width it took.
int paintText(QPainter *painter, const QRect &rect, const QFont &font, const QColor &color, const QString &text)
{
    const QFontMetrics metrics(font);
    const QString elided = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, elided);
    return metrics.horizontalAdvance(elided);
}

/// Star, note and tags at the right end of a line; returns where they begin.
int paintMarks(QPainter *painter, const QRect &line, const QModelIndex &index, const Tokens &tokens)
{
    int right = line.right();
    const auto paintMark = [&](const char *name, const QColor &color) {
        const int side = scaled(MarkSize);
        paintIcon(painter, QLatin1String(name), QRectF(right - side, line.center().y() - side / 2.0, side, side),
                  color);
        right -= side + scaled(4);
    };
    if (index.data(ArticleListModel::HasNoteRole).toBool())
        paintMark("lectern-note", tokens.muted);
    if (index.data(ArticleListModel::IsStarredRole).toBool())
        paintMark("starred", tokens.warn);
    for (const QString &tag : index.data(ArticleListModel::TagsRole).toStringList()) {
        if (right - line.left() < line.width() / 2)
            break;
        right -= int(paintTag(painter, QPointF(right + 1, line.top()), tag, blended(tokens.text, tokens.base, 0.07),
                              tokens.muted)) +
                 scaled(4);
    }
    return right;
}

/// Marks what a search found, as far as the line shows it.
void paintHits(QPainter *painter, const QRect &rect, const QFont &font, const QString &text, const QList<int> &hits,
               const Tokens &tokens)
{
    const QFontMetrics metrics(font);
    for (qsizetype i = 0; i + 1 < hits.size(); i += 2) {
        const int left = metrics.horizontalAdvance(text.left(hits.at(i)));
        const int right = std::min(metrics.horizontalAdvance(text.left(hits.at(i + 1))), rect.width());
        if (left < right)
            painter->fillRect(QRect(rect.left() + left, rect.top() + 1, right - left, rect.height() - 2), tokens.hit);
    }
}

} // namespace

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    paintBackground(painter, option, tokens);
    const bool isHeading = index.data(ArticleListModel::IsHeadingRole).toBool();
    QRect row = option.rect;
    if (isHeading) {
        paintChevron(painter, row, index.data(ArticleListModel::IsFoldedRole).toBool(), tokens);
    } else if (index.data(ArticleListModel::IsUnderHeadingRole).toBool()) {
        paintRail(painter, row, tokens);
        row.setLeft(row.left() + scaled(Indent));
    }
    if (!isHeading && !index.data(ArticleListModel::IsReadRole).toBool())
        paintDot(painter, row, tokens);
    const int left = row.left() + scaled(Left + Gutter + GutterGap);
    const int width = row.right() + 1 - scaled(Right) - left;
    const int top = row.top() + scaled(Top);
    paintTitleLine(painter, QRect(left, top, width, scaled(18)), index, tokens);
    paintSecondLine(painter, QRect(left, top + scaled(18), width, scaled(17)), index, tokens);
    painter->restore();
}

void ArticleDelegate::paintTitleLine(QPainter *painter, const QRect &line, const QModelIndex &index,
                                     const Tokens &tokens)
{
    const QString date = index.data(ArticleListModel::DateRole).toString();
    const QFont caption = tabular(fontOf(TextRole::Caption));
    const int dateWidth = date.isEmpty() ? 0 : QFontMetrics(caption).horizontalAdvance(date);
    painter->setFont(caption);
    painter->setPen(tokens.muted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, date);
    const bool isRead = index.data(ArticleListModel::IsReadRole).toBool();
    const QFont font = fontOf(isRead ? TextRole::Interface : TextRole::Strong);
    paintText(painter, line.adjusted(0, 0, dateWidth ? -dateWidth - scaled(Gap) : 0, 0), font, tokens.text,
              index.data(Qt::DisplayRole).toString());
}

void ArticleDelegate::paintSecondLine(QPainter *painter, const QRect &line, const QModelIndex &index,
                                      const Tokens &tokens)
{
    QRect rest = line;
    if (const int outlets = index.data(ArticleListModel::OutletsRole).toInt(); outlets > 1) {
        const double width =
            paintTag(painter, QPointF(line.right() + 1, line.top()), tr("%n outlet(s)", nullptr, outlets),
                     blended(tokens.text, tokens.base, 0.07), tokens.muted);
        rest.setRight(line.right() - int(width) - scaled(Gap));
    }
    rest.setRight(paintMarks(painter, rest, index, tokens));
    const QFont font = fontOf(TextRole::Caption);
    const QString outlet = index.data(ArticleListModel::OutletRole).toString();
    const QString snippet = index.data(ArticleListModel::SnippetRole).toString();
    const auto hits = index.data(ArticleListModel::HitsRole).value<QList<int>>();
    if (!hits.isEmpty()) { // what was found says more than the outlet
        paintHits(painter, rest, font, snippet, hits, tokens);
        paintText(painter, rest, font, tokens.text, snippet);
        return;
    }
    if (!outlet.isEmpty()) {
        const QRect part(rest.left(), rest.top(), rest.width(), rest.height());
        rest.setLeft(rest.left() + paintText(painter, part, font, tokens.text, outlet));
    }
    const bool hasBoth = !outlet.isEmpty() && !snippet.isEmpty();
    if (rest.width() > scaled(24))
        paintText(painter, rest, font, tokens.muted,
                  hasBoth ? tr(" · %1", "snippet after the outlet").arg(snippet) : snippet);
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(200), scaled(RowHeight)};
}

} // namespace lectern
