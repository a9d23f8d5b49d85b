// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartprogress.h"

#include "widgets/common/busybar.h"
#include "widgets/common/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace lectern {

ChartProgress::ChartProgress(QWidget *parent)
    : QWidget(parent), m_bar(new BusyBar(parent)), m_words(new QLabel(tr("Computing the chart…"), this)),
      m_stop(new QToolButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(m_words->text());
    m_words->setFont(fontOf(TextRole::Caption));
    m_stop->setFont(fontOf(TextRole::Caption));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop and keep the chart that is shown (Esc)"));
    m_stop->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(8), scaled(4), scaled(8), scaled(4));
    layout->setSpacing(scaled(6));
    layout->addWidget(m_words);
    layout->addWidget(m_stop);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &ChartProgress::place);
    connect(m_stop, &QToolButton::clicked, this, &ChartProgress::stopRequested);
    hide();
}

void ChartProgress::setProgress(int done, int total)
{
    m_bar->setProgress(done, total);
    if (!m_isBusy)
        m_patience.start();
    m_isBusy = true;
}

void ChartProgress::end()
{
    m_isBusy = false;
    m_patience.stop();
    m_bar->hide();
    hide();
}

void ChartProgress::setArea(const QRect &area)
{
    m_area = area;
    if (isVisibleTo(parentWidget()))
        place();
}

void ChartProgress::place()
{
    const QSize size = sizeHint();
    m_bar->setGeometry(m_area.x(), m_area.y(), m_area.width(), BusyBar::Height);
    setGeometry(m_area.right() + 1 - size.width(), m_area.y() + BusyBar::Height, size.width(), size.height());
    for (QWidget *part : std::initializer_list<QWidget *>{m_bar, this}) {
        part->show();
        part->raise();
    }
}

} // namespace lectern
