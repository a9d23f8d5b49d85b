// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"

#include <QAbstractButton>

#include <optional>

namespace lectern {

/// One condition of the filter with a cross that removes it. Delete or Space does the same.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Required, Excluded };

    Chip(const QString &words, std::optional<EntityType> type, Look look, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] int badgeWidth() const;
    [[nodiscard]] QString shownWords() const;

    std::optional<EntityType> m_type;
    Look m_look;
};

} // namespace lectern
