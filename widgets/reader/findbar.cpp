// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/findbar.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/tokens.h"
#include "widgets/common/viewsetup.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace lectern {

namespace {

constexpr int RestMilliseconds = 120;

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_count(new QLabel(this)),
      m_previous(addButton(QStringLiteral("go-up"), tr("Previous place"))),
      m_next(addButton(QStringLiteral("go-down"), tr("Next place")))
{
    setAccessibleName(tr("Find in text"));
    m_field->setPlaceholderText(tr("Find in text"));
    m_field->setAccessibleName(tr("Find in text"));
    addClearButton(m_field);
    m_field->addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_field->setMaximumWidth(scaled(320));
    m_count->setFont(tabular(fontOf(TextRole::Caption)));
    auto *close = addButton(QStringLiteral("window-close"), tr("Close find in text"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(12), scaled(6), scaled(8), scaled(6));
    layout->setSpacing(scaled(6));
    layout->addWidget(m_field, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(close);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT textChanged(text()); });
    connect(m_field, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    setCount(0, 0);
}

QToolButton *FindBar::addButton(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFixedSize(scaled(28), scaled(28));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty())
        m_field->setText(words);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::setCount(int current, int all)
{
    m_previous->setEnabled(all > 0);
    m_next->setEnabled(all > 0);
    if (text().isEmpty())
        m_count->clear();
    else if (all == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(current).arg(all));
    m_count->setAccessibleName(m_count->text());
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return void(Q_EMIT closed());
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    if (m_rest.isActive()) {
        m_rest.stop();
        Q_EMIT textChanged(text());
    } else {
        Q_EMIT stepRequested(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
}

} // namespace lectern
