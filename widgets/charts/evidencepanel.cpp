// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/evidencepanel.h"

#include "widgets/charts/evidencedelegate.h"
#include "widgets/charts/evidencemodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/tokens.h"
#include "widgets/common/viewsetup.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace lectern {

namespace {

constexpr int TitleWidth = 150;

QToolButton *headerButton(QWidget *parent, const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setIconSize({scaled(16), scaled(16)});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

EvidencePanel::EvidencePanel(EvidenceModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_title(new QLabel(this)), m_note(new QLabel(this)),
      m_filter(headerButton(this, QStringLiteral("view-filter"), tr("Filter by this"))), m_list(new QListView(this))
{
    auto *close = headerButton(this, QStringLiteral("window-close"), tr("Close the list"));
    m_title->setFont(fontOf(TextRole::Strong));
    m_title->setTextFormat(Qt::PlainText);
    m_note->setFont(fontOf(TextRole::Caption));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(scaled(12), 0, scaled(6), 0);
    header->setSpacing(scaled(8));
    header->addWidget(m_title);
    header->addWidget(m_note, 1);
    header->addWidget(m_filter);
    header->addWidget(close);

    setUpList(m_list, tr("What is behind the mark"));
    m_list->setUniformItemSizes(false);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setItemDelegate(new EvidenceDelegate(m_list));
    m_list->setModel(model);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacing(scaled(2));
    layout->addLayout(header);
    layout->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &EvidencePanel::activate);
    connect(m_list, &QListView::activated, this, &EvidencePanel::activate);
    connect(m_filter, &QToolButton::clicked, this, &EvidencePanel::filterRequested);
    connect(close, &QToolButton::clicked, this, &EvidencePanel::closed);
}

void EvidencePanel::setTitle(const QString &title, const QString &note, const QString &filterText)
{
    const QString shown = QFontMetrics(m_title->font()).elidedText(title, Qt::ElideRight, scaled(TitleWidth));
    m_title->setText(shown);
    m_title->setToolTip(shown == title ? QString() : title.toHtmlEscaped());
    m_note->setText(note);
    m_filter->setVisible(!filterText.isEmpty());
    m_filter->setToolTip(filterText.toHtmlEscaped());
    m_filter->setAccessibleName(filterText);
    m_list->setAccessibleName(tr("%1, %2").arg(title, note));
}

void EvidencePanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.base);
    painter.fillRect(QRect(0, 0, 1, height()), tokens.border);
    painter.fillRect(QRect(0, m_list->y() - 1, width(), 1), tokens.grid);
}

void EvidencePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void EvidencePanel::activate(const QModelIndex &index)
{
    const EvidenceRow &row = m_model->rowAt(index);
    Q_EMIT articleActivated(row.article, row.span);
}

} // namespace lectern
