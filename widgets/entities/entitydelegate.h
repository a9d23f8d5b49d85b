// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lectern {

/// Draws the rows of the sidebar on common columns: state box, name, share bar, "9 of 21"; section heads with badge and
/// pattern, which are the legend of the reader.
class EntityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the state box of an entity row is clicked.
    [[nodiscard]] static QRect stateBox(const QRect &row);

private:
    static void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintEntity(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintMore(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace lectern
