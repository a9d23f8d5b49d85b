// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/emptystate.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lectern {

namespace {

constexpr int IconSide = 32;
constexpr int MostWidth = 280;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_sentence(new QLabel(this)),
      m_button(new QPushButton(this))
{
    m_title->setFont(fontOf(TextRole::EmptyTitle));
    for (QLabel *label : {m_icon, m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
        label->setMaximumWidth(scaled(MostWidth));
    }
    m_title->setFixedWidth(scaled(MostWidth) - scaled(40));
    m_sentence->setFixedWidth(scaled(MostWidth) - scaled(40));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(scaled(8));
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(scaled(4));
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    updateColors();
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &sentence,
                            const QString &action)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    // A layout that has been asked once keeps the height of the words before.
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(m_sentence->width()));
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateColors();
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateColors();
    QWidget::changeEvent(event);
}

void EmptyState::updateColors()
{
    const Tokens &tokens = tokensOf(palette());
    const int side = scaled(IconSide);
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(icon(m_iconName, tokens.faint).pixmap(QSize(side, side), devicePixelRatioF()));
    if (m_sentence->palette().color(QPalette::WindowText) == tokens.muted)
        return;
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, tokens.muted);
    m_sentence->setPalette(muted);
}

} // namespace lectern
