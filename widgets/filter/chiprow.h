// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/chipmodel.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace lectern {

class Chip;

/// The chips side by side; those that find no room stand in a menu "2 more". Never a second row.
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(ChipModel *model, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed(int row);
    void allRemoved();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void arrange();
    void fillMenu(int firstHidden);

    ChipModel *m_model;
    QList<Chip *> m_chips;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace lectern
