// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entities/entitydelegate.h"

#include "app/items/entitylistmodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/stylepainter.h"
#include "widgets/common/tokens.h"
#include "widgets/common/typepainter.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace lectern {

namespace {

constexpr int RowHeight = 26;
constexpr int Left = 10;
constexpr int Right = 12;
constexpr int BoxColumn = 22;
constexpr int BoxSide = 15;
constexpr int BarWidth = 56;
constexpr int NarrowBar = 32;   ///< below 300 px
constexpr int CountColumn = 26; ///< at least
constexpr int OfColumn = 22;    ///< at least; "of" is longer in other languages
constexpr int OfMargin = 5;
constexpr int TotalColumn = 20; ///< at least
constexpr int Gap = 8;

/// The columns of a row, from the right: the numbers of all rows and sections stand below each other.
struct Columns
{
    QRect name;
    QRect bar;
    QRect count;
    QRect of;
    QRect total;
};

QString wordOf()
{
    return EntityListModel::tr("of", "between two counts: 9 of 21");
}

Columns columnsOf(const QRect &row, std::uint32_t largest)
{
    Columns columns;
    const QString widest = QLocale().toString(largest);
    const int totalWidth = QFontMetrics(fontOf(TextRole::Caption)).horizontalAdvance(widest) + 2;
    const int countWidth = QFontMetrics(fontOf(TextRole::Interface)).horizontalAdvance(widest) + 2;
    int right = row.right() + 1 - scaled(Right);
    const auto take = [&](int width) {
        right -= width;
        return QRect(right, row.top(), width, row.height());
    };
    columns.total = take(std::max(scaled(TotalColumn), totalWidth));
    const int ofWidth = QFontMetrics(fontOf(TextRole::Caption)).horizontalAdvance(wordOf());
    columns.of = take(std::max(scaled(OfColumn), ofWidth + 2 * scaled(OfMargin)));
    columns.count = take(std::max(scaled(CountColumn), countWidth));
    const int barWidth = scaled(row.width() < scaled(300) ? NarrowBar : BarWidth);
    const QRect bar = take(barWidth);
    columns.bar = QRect(bar.left(), bar.center().y() - scaled(4) / 2, barWidth, scaled(4));
    const int left = row.left() + scaled(Left + BoxColumn);
    columns.name = QRect(left, row.top(), right - scaled(Gap) - left, row.height());
    return columns;
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const Tokens &tokens)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, selected ? tokens.select : hovered ? tokens.hover : tokens.base);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), tokens.accent);
    const bool byKeyboard = option.widget && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (byKeyboard && (option.state & QStyle::State_HasFocus))
        paintFocusRing(painter, QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), tokens, 2);
}

void paintState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &tokens)
{
    const auto state = index.data(EntityListModel::StateRole).value<EntityState>();
    const bool offers = option.state & (QStyle::State_MouseOver | QStyle::State_Selected);
    if (state == EntityState::None && !offers)
        return;
    QStyle::State box = QStyle::State_Enabled;
    if (state == EntityState::Alternative) // round, as what is one of several
        return stylepainter::radioButton(painter, EntityDelegate::stateBox(option.rect), box | QStyle::State_On,
                                         tokens);
    if (state != EntityState::None)
        box |= state == EntityState::Required ? QStyle::State_On : QStyle::State_NoChange;
    stylepainter::checkBox(painter, EntityDelegate::stateBox(option.rect), box, tokens);
}

QString number(const QModelIndex &index, int role)
{
    return QLocale().toString(index.data(role).toUInt());
}

void paintCounts(QPainter *painter, const Columns &columns, const QModelIndex &index, const Tokens &tokens)
{
    const QFont font = tabular(fontOf(TextRole::Interface));
    painter->setFont(font);
    painter->setPen(tokens.text);
    painter->drawText(columns.count, Qt::AlignRight | Qt::AlignVCenter, number(index, EntityListModel::InFilterRole));
    painter->setFont(fontOf(TextRole::Caption));
    painter->setPen(tokens.muted);
    painter->drawText(columns.of, Qt::AlignCenter, wordOf());
    painter->setFont(tabular(fontOf(TextRole::Caption)));
    painter->drawText(columns.total, Qt::AlignRight | Qt::AlignVCenter, number(index, EntityListModel::InAllRole));
}

EntityType typeAt(const QModelIndex &index)
{
    return EntityType(index.data(EntityListModel::TypeRole).toInt());
}

} // namespace

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(painter, option, tokensOf(option.palette));
    switch (index.data(EntityListModel::KindRole).value<EntityListModel::Kind>()) {
    case EntityListModel::Kind::Section:
        paintSection(painter, option, index);
        break;
    case EntityListModel::Kind::Entity:
        paintEntity(painter, option, index);
        break;
    case EntityListModel::Kind::More:
        paintMore(painter, option, index);
        break;
    }
    painter->restore();
}

void EntityDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect row = option.rect;
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const bool isOpen = tree && tree->isExpanded(index);
    const double middle = QRectF(row).center().y();
    int x = row.left() + scaled(Left);
    paintIcon(painter, isOpen ? QStringLiteral("pan-down") : QStringLiteral("pan-end"),
              QRectF(x, middle - scaled(13) / 2.0, scaled(13), scaled(13)), tokens.text);
    x += scaled(BoxColumn);
    paintBadge(painter, QRectF(x, middle - scaled(BadgeSize) / 2.0, scaled(BadgeSize), scaled(BadgeSize)),
               typeAt(index), tokens);
    x += scaled(BadgeSize) + scaled(6);
    const QFont font = fontOf(TextRole::Strong);
    const QString name = index.data(Qt::DisplayRole).toString();
    const int width = QFontMetrics(font).horizontalAdvance(name);
    painter->setFont(font);
    painter->setPen(tokens.text);
    painter->drawText(QRect(x, row.top(), width + 2, row.height()), Qt::AlignLeft | Qt::AlignVCenter, name);
    const double baseline = middle + QFontMetricsF(font).capHeight() / 2;
    paintPattern(painter, patternOf(typeAt(index)), QPointF(x + width + scaled(8), baseline - PatternBand / 2),
                 scaled(24), tokens.of(typeAt(index)).line);
    painter->setFont(tabular(fontOf(TextRole::Caption)));
    painter->setPen(tokens.muted);
    painter->drawText(
        row.adjusted(0, 0, -scaled(Right), 0), Qt::AlignRight | Qt::AlignVCenter,
        EntityListModel::tr("%1 of %2", "counts of a section")
            .arg(number(index, EntityListModel::InFilterRole), number(index, EntityListModel::InAllRole)));
}

void EntityDelegate::paintEntity(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = tokensOf(option.palette);
    const Columns columns = columnsOf(option.rect, index.data(EntityListModel::LargestRole).toUInt());
    const auto state = index.data(EntityListModel::StateRole).value<EntityState>();
    const bool selected = option.state & QStyle::State_Selected;
    paintState(painter, option, index, tokens);
    QFont font = fontOf(TextRole::Interface);
    font.setStrikeOut(state == EntityState::Excluded);
    painter->setFont(font);
    const bool isAbsent = index.data(EntityListModel::InFilterRole).toUInt() == 0;
    painter->setPen(isAbsent || state == EntityState::Excluded ? tokens.muted
                    : selected                                 ? tokens.onSelect
                                                               : tokens.text);
    painter->drawText(
        columns.name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, columns.name.width()));
    paintShareBar(painter, columns.bar, index.data(EntityListModel::ShareRole).toDouble(),
                  tokens.of(typeAt(index)).line, blended(tokens.text, selected ? tokens.select : tokens.base, 0.11));
    paintCounts(painter, columns, index, tokens);
}

void EntityDelegate::paintMore(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = tokensOf(option.palette);
    painter->setFont(fontOf(TextRole::Caption));
    painter->setPen(tokens.accent);
    painter->drawText(columnsOf(option.rect, 0).name, Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(Qt::DisplayRole).toString());
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(200), scaled(RowHeight)};
}

QRect EntityDelegate::stateBox(const QRect &row)
{
    const int side = scaled(BoxSide);
    return {row.left() + scaled(Left), row.top() + (row.height() - side) / 2, side, side};
}

} // namespace lectern
