// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/searchfield.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/rowpainter.h"
#include "widgets/common/stylepainter.h"
#include "widgets/common/tokens.h"
#include "widgets/common/viewsetup.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextCharFormat>

namespace lectern {

namespace {

constexpr int ProposalHeight = 26;
constexpr int ProposalSide = 8;

/// A proposal has room around it, as a row of any list.
class ProposalDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        painter->save();
        paintRowBackground(painter, option, tokens);
        painter->setFont(option.font);
        painter->setPen(option.state & QStyle::State_Selected ? tokens.onSelect : tokens.text);
        const QRect words = option.rect.adjusted(scaled(ProposalSide), 0, -scaled(ProposalSide), 0);
        painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {option.fontMetrics.horizontalAdvance(index.data().toString()) + scaled(2 * ProposalSide),
                scaled(ProposalHeight)};
    }
};

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent), m_message(new QLabel(this)), m_proposalModel(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_proposalModel, this))
{
    setPlaceholderText(tr("Search articles"));
    setAccessibleName(tr("Search articles"));
    setToolTip(tr("Words, \"phrases\", OR, -not, person:\"…\", after:2025-04"));
    addClearButton(this);
    addSearchIcon(this);
    m_message->setWindowFlags(Qt::ToolTip);
    m_message->setMargin(scaled(8));
    m_message->setWordWrap(true);
    m_message->setAutoFillBackground(true);
    m_message->setBackgroundRole(QPalette::ToolTipBase);
    m_message->setFrameShape(QFrame::Box);
    m_message->hide();
    // Not setCompleter(): the field would filter the proposals by its whole text.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    QAbstractItemView *popup = m_completer->popup();
    popup->setAccessibleName(tr("Proposals"));
    popup->setFrameShape(QFrame::Box);
    popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    popup->setItemDelegate(new ProposalDelegate(popup)); // not before: the completer has one of its own
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
}

SearchField::~SearchField() = default;

void SearchField::showError(const QString &sentence, int position)
{
    m_sentence = position >= 0 ? tr("%1 (at character %2)").arg(sentence).arg(position + 1) : sentence;
    setAccessibleDescription(m_sentence);
    markFrom(position);
    m_message->setText(m_sentence);
    m_message->setFont(fontOf(TextRole::Caption));
    placeMessage();
    m_message->setVisible(hasFocus() && isVisible());
    update();
}

void SearchField::propose(const std::vector<FieldProposal> &proposals)
{
    m_proposals = proposals;
    m_proposalModel->clear();
    for (const FieldProposal &proposal : proposals)
        m_proposalModel->appendRow(new QStandardItem(proposal.label));
    if (proposals.empty() || !hasFocus())
        return m_completer->popup()->hide();
    m_message->hide();
    const int wanted = m_completer->popup()->sizeHintForColumn(0) + scaled(2 * ProposalSide);
    m_completer->complete(QRect(0, 0, std::max(width(), wanted), height()));
}

bool SearchField::isProposing() const
{
    return m_completer->popup()->isVisible();
}

void SearchField::take(int row)
{
    const FieldProposal proposal = m_proposals.at(static_cast<std::size_t>(row));
    setText(text().left(proposal.begin) + proposal.replacement + text().mid(proposal.end));
    setCursorPosition(proposal.begin + static_cast<int>(proposal.replacement.size()));
    Q_EMIT proposalTaken();
}

void SearchField::clearError()
{
    if (m_sentence.isEmpty())
        return;
    m_sentence.clear();
    setAccessibleDescription({});
    markFrom(-1);
    m_message->hide();
    update();
}

/// A line edit has no character formats of its own; those of an empty input method composition do not touch the text.
void SearchField::markFrom(int position)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (position >= 0 && !text().isEmpty()) {
        const int at = std::min(position, int(text().size()) - 1);
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(tokensOf(palette()).error);
        attributes.append({QInputMethodEvent::TextFormat, at - cursorPosition(), int(text().size()) - at, format});
    }
    QInputMethodEvent event(QString(), attributes);
    const QSignalBlocker silent(this);
    inputMethodEvent(&event);
}

void SearchField::placeMessage()
{
    m_message->setFixedWidth(std::max(width(), scaled(280)));
    m_message->adjustSize();
    m_message->move(mapToGlobal(QPoint(0, height() + 2)));
}

QSize SearchField::sizeHint() const
{
    return {scaled(328), QLineEdit::sizeHint().height()};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isProposing())
        return m_completer->popup()->hide();
    if (event->key() == Qt::Key_Escape) {
        m_message->hide();
        Q_EMIT escaped();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_sentence.isEmpty())
        return;
    QPainter painter(this);
    stylepainter::outlined(&painter, rect(), 4, QColor(), tokensOf(palette()).error, 2);
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    m_message->hide();
    QLineEdit::focusOutEvent(event);
}

void SearchField::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    if (m_message->isVisible())
        placeMessage();
}

} // namespace lectern
