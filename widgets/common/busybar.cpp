// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/busybar.h"

#include "widgets/common/tokens.h"

#include <QPainter>

#include <algorithm>

namespace lectern {

BusyBar::BusyBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(Height);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void BusyBar::setProgress(int done, int total)
{
    m_share = total > 0 ? std::clamp(static_cast<double>(done) / total, 0.0, 1.0) : 0;
    update();
}

void BusyBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.border);
    painter.fillRect(QRectF(0, 0, width() * m_share, height()), tokens.accent);
}

} // namespace lectern
