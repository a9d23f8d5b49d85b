// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/paneheader.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace lectern {

PaneHeader::PaneHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(title, this)), m_note(new QLabel(this)), m_controls(new QHBoxLayout)
{
    setFixedHeight(scaled(32));
    m_title->setFont(fontOf(TextRole::Strong));
    m_note->setFont(fontOf(TextRole::Interface));
    // A long note gives way before the controls do.
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    // Labels let the presses through, so that a dock is dragged by its whole title.
    m_title->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_controls->setSpacing(scaled(4));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(12), 0, scaled(8), 1);
    layout->setSpacing(scaled(8));
    layout->addWidget(m_title);
    layout->addWidget(m_note, 1);
    layout->addLayout(m_controls);
    updateColors();
}

void PaneHeader::setNote(const QString &note)
{
    m_note->setText(note);
}

QString PaneHeader::note() const
{
    return m_note->text();
}

void PaneHeader::addControl(QWidget *control)
{
    m_controls->addWidget(control);
}

QToolButton *PaneHeader::addButton(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(scaled(16), scaled(16)));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFixedSize(scaled(26), scaled(26));
    addControl(button);
    return button;
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
}

void PaneHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateColors();
    QWidget::changeEvent(event);
}

void PaneHeader::updateColors()
{
    QPalette muted = palette();
    const QColor color = tokensOf(muted).muted;
    if (m_note->palette().color(QPalette::WindowText) == color)
        return;
    muted.setColor(QPalette::WindowText, color);
    m_note->setPalette(muted);
}

} // namespace lectern
