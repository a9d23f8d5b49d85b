// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entities/suggestioncard.h"

#include "widgets/common/fonts.h"
#include "widgets/common/keybutton.h"
#include "widgets/common/tokens.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace lectern {

namespace {

constexpr int Margin = 10;
constexpr int Bar = 3;

QLabel *label(QWidget *parent, TextRole role)
{
    auto *label = new QLabel(parent);
    label->setFont(fontOf(role));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

SuggestionCard::SuggestionCard(QWidget *parent)
    : QWidget(parent), m_question(label(this, TextRole::Strong)), m_names(label(this, TextRole::Caption)),
      m_reasons(label(this, TextRole::Caption))
{
    setAccessibleName(tr("Suggestion"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(6));
    buttons->addWidget(addButton(tr("M", "key of Merge"), tr("Merge"), SuggestionAnswer::Merge));
    buttons->addWidget(addButton(tr("D", "key of Different"), tr("Different"), SuggestionAnswer::Different));
    buttons->addWidget(addButton(tr("L", "key of Later"), tr("Later"), SuggestionAnswer::Later));
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(Margin + 8) + Bar, scaled(Margin + 2), scaled(Margin + 8), scaled(Margin + 2));
    layout->setSpacing(scaled(4));
    layout->addWidget(m_question);
    layout->addWidget(m_names);
    layout->addWidget(m_reasons);
    layout->addLayout(buttons);
}

KeyButton *SuggestionCard::addButton(const QString &key, const QString &words, SuggestionAnswer answer)
{
    auto *button = new KeyButton(key, words, KeyButton::Look::Outlined, this);
    connect(button, &KeyButton::clicked, this,
            [this, answer] { Q_EMIT answered(answer, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    m_buttons.append(button);
    return button;
}

std::optional<SuggestionAnswer> SuggestionCard::answerOf(int key)
{
    switch (key) {
    case Qt::Key_M:
        return SuggestionAnswer::Merge;
    case Qt::Key_D:
        return SuggestionAnswer::Different;
    case Qt::Key_L:
        return SuggestionAnswer::Later;
    default:
        return std::nullopt;
    }
}

void SuggestionCard::setWords(const SuggestionWords &words)
{
    m_question->setText(words.question);
    m_names->setText(tr("%1 and %2").arg(words.first, words.second));
    const QString against = words.against.isEmpty() ? tr("nothing found") : words.against;
    QString reasons = tr("For: %1. Against: %2.").arg(words.why, against);
    if (words.alike > 0)
        reasons += u' ' + tr("%n more like this: hold Shift to answer all.", nullptr, words.alike);
    m_reasons->setText(reasons);
    for (KeyButton *button : m_buttons)
        button->setAccessibleName(tr("%1: %2", "answer: names").arg(button->text(), m_names->text()));
}

void SuggestionCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(scaled(8), scaled(4), -scaled(8), -scaled(4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accentSoft);
    painter.drawRoundedRect(card, 6, 6);
    painter.fillRect(QRectF(card.left(), card.top(), Bar, card.height()), tokens.accent);
}

} // namespace lectern
