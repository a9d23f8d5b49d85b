// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lectern {

struct Tokens;

/// Draws an article in two lines: title and date; outlet, snippet and how many outlets tell it. A heading over articles
/// has the same height, so that a list of any length knows where each line is.
class ArticleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintTitleLine(QPainter *painter, const QRect &line, const QModelIndex &index, const Tokens &tokens);
    static void paintSecondLine(QPainter *painter, const QRect &line, const QModelIndex &index, const Tokens &tokens);
};

} // namespace lectern
