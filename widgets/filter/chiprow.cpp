// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/chiprow.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/filter/chip.h"

#include <QMenu>
#include <QToolButton>

#include <optional>

namespace lectern {

namespace {

constexpr int Spacing = 6;

std::optional<EntityType> typeAt(const QModelIndex &index)
{
    if (!index.data(ChipModel::HasTypeRole).toBool())
        return std::nullopt;
    return EntityType(index.data(ChipModel::TypeRole).toInt());
}

} // namespace

ChipRow::ChipRow(ChipModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_more(new QToolButton(this)), m_menu(new QMenu(this))
{
    setAccessibleName(tr("Conditions of the filter"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_more->setFont(fontOf(TextRole::Caption));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setAutoRaise(true);
    m_more->hide();
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChipRow::rebuild);
    rebuild();
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    for (const Chip *chip : m_chips)
        width += chip->sizeHint().width() + scaled(Spacing);
    return {width, scaled(28)};
}

QSize ChipRow::minimumSizeHint() const
{
    return {m_chips.isEmpty() ? 0 : scaled(80), scaled(28)};
}

void ChipRow::rebuild()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const bool isExcluded = index.data(ChipModel::IsExcludedRole).toBool();
        auto *chip = new Chip(index.data().toString(), typeAt(index),
                              isExcluded ? Chip::Look::Excluded : Chip::Look::Required, this);
        // The chip may be gone by the time its slot returns: the row answers after the click is over.
        connect(
            chip, &Chip::clicked, this, [this, row] { Q_EMIT removed(row); }, Qt::QueuedConnection);
        m_chips.append(chip);
    }
    updateGeometry();
    arrange();
}

void ChipRow::resizeEvent(QResizeEvent *)
{
    arrange();
}

void ChipRow::arrange()
{
    const int moreWidth = m_more->sizeHint().width() + scaled(Spacing);
    int x = 0;
    int shown = 0;
    for (; shown < m_chips.size(); ++shown) {
        const bool isLast = shown == m_chips.size() - 1;
        const QSize size = m_chips.at(shown)->sizeHint();
        if (x + size.width() > width() - (isLast ? 0 : moreWidth))
            break;
        m_chips.at(shown)->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + scaled(Spacing);
    }
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setVisible(i < shown);
    const int hidden = int(m_chips.size()) - shown;
    m_more->setVisible(hidden > 0);
    if (hidden == 0)
        return;
    m_more->setText(tr("%n more", "conditions that find no room", hidden));
    m_more->setAccessibleName(tr("%n more condition(s)", nullptr, hidden));
    const QSize size = m_more->sizeHint();
    m_more->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
    fillMenu(shown);
}

void ChipRow::fillMenu(int firstHidden)
{
    m_menu->clear();
    for (int row = firstHidden; row < m_model->rowCount(); ++row)
        m_menu->addAction(icon(QStringLiteral("window-close")), m_model->index(row).data().toString(), this,
                          [this, row] { Q_EMIT removed(row); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Remove All Conditions"), this, &ChipRow::allRemoved);
}

} // namespace lectern
