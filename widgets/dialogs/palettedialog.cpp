// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/palettedialog.h"

#include "widgets/common/fonts.h"
#include "widgets/common/rowpainter.h"
#include "widgets/common/tokens.h"
#include "widgets/common/viewsetup.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace lectern {

namespace {

constexpr int Width = 560;
constexpr int Height = 400;
constexpr int RowHeight = 30;
constexpr int Side = 10;
constexpr int IconSize = 16;

/// Icon, name, where it is found, and its keys at the right.
class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->save();
        paintRowBackground(painter, option, tokens);
        QRect line = option.rect.adjusted(scaled(Side), 0, -scaled(Side), 0);
        const QRect icon(line.left(), line.center().y() - scaled(IconSize) / 2, scaled(IconSize), scaled(IconSize));
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
        line.setLeft(icon.right() + scaled(8));
        const QFont caption = fontOf(TextRole::Caption);
        const QString keys = index.data(PaletteModel::KeysRole).toString();
        painter->setFont(caption);
        painter->setPen(tokens.muted);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, keys);
        line.setRight(line.right() - QFontMetrics(caption).horizontalAdvance(keys) - scaled(8));
        paintName(painter, line, index, isSelected ? tokens.onSelect : tokens.text, tokens.muted);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(200), scaled(RowHeight)};
    }

private:
    static void paintName(QPainter *painter, QRect line, const QModelIndex &index, const QColor &text,
                          const QColor &muted)
    {
        const QFont font = fontOf(TextRole::Interface);
        const QFontMetrics metrics(font);
        const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width());
        painter->setFont(font);
        painter->setPen(text);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
        line.setLeft(line.left() + metrics.horizontalAdvance(name) + scaled(8));
        painter->setFont(fontOf(TextRole::Caption));
        painter->setPen(muted);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          index.data(PaletteModel::NoteRole).toString());
    }
};

} // namespace

PaletteDialog::PaletteDialog(std::vector<PaletteEntry> commands, PaletteModel::Finder finder, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_model(std::move(commands), std::move(finder)),
      m_field(new QLineEdit(this)), m_view(new QListView(this))
{
    setWindowTitle(tr("Command palette"));
    m_field->setPlaceholderText(tr("Type a command or a name"));
    m_field->setAccessibleName(tr("Command or name"));
    addClearButton(m_field);
    m_field->installEventFilter(this);
    setUpList(m_view, tr("What fits"));
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setModel(&m_model);
    m_view->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(8), scaled(8), scaled(8), scaled(8));
    layout->setSpacing(scaled(8));
    layout->addWidget(m_field);
    layout->addWidget(m_view, 1);
    resize(scaled(Width), scaled(Height));
    connect(m_field, &QLineEdit::textChanged, this, &PaletteDialog::setTyped);
    connect(m_field, &QLineEdit::returnPressed, this, &QDialog::accept);
    connect(m_view, &QListView::clicked, this, &QDialog::accept);
    setTyped({});
}

void PaletteDialog::setTyped(const QString &typed)
{
    m_model.setTyped(typed);
    m_view->setCurrentIndex(m_model.index(0));
}

void PaletteDialog::setPlaceholder(const QString &words)
{
    m_field->setPlaceholderText(words);
    m_field->setAccessibleName(words);
}

void PaletteDialog::choose()
{
    if (exec() != Accepted)
        return;
    if (const QModelIndex current = m_view->currentIndex(); current.isValid())
        if (const std::function<void()> run = m_model.entryAt(current).run)
            run();
}

/// The keyboard stays in the field; what moves in a list moves in the list.
bool PaletteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_view, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

/// Below the middle of the top edge, where the eye is while it looks at the search field.
void PaletteDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr)
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, scaled(72))));
    m_field->setFocus(Qt::PopupFocusReason);
}

} // namespace lectern
