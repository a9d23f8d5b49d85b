// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lectern {

/// Two pixels of progress.
class BusyBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Height = 2;

    explicit BusyBar(QWidget *parent = nullptr);
    void setProgress(int done, int total);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
};

} // namespace lectern
