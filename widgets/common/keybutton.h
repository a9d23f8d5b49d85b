// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lectern {

/// A quiet button that shows the key that does the same: [F] Filter. Without a key it is a 24 px button of a pane.
class KeyButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Plain, Outlined };

    KeyButton(const QString &key, const QString &words, Look look = Look::Plain, QWidget *parent = nullptr);
    void setIconName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int keyWidth() const;

    QString m_key;
    QString m_iconName;
    Look m_look;
};

} // namespace lectern
