// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/splitdialog.h"

#include "widgets/common/fonts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace lectern {

SplitDialog::SplitDialog(const QString &name, const QStringList &forms, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_name(new QLineEdit(this))
{
    setWindowTitle(tr("Split"));
    auto *question = new QLabel(tr("Which of these do not mean %1?").arg(name), this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setBuddy(m_list);
    m_list->setAccessibleName(question->text());
    for (const QString &form : forms) {
        auto *item = new QListWidgetItem(form, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    auto *label = new QLabel(tr("They mean:"), this);
    label->setBuddy(m_name);
    m_name->setAccessibleName(label->text());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Split"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_list, 1);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(buttons);
    resize(scaled(360), scaled(340));
    connect(m_list, &QListWidget::itemChanged, this, &SplitDialog::update);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_isNameTyped = true;
        update();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

QStringList SplitDialog::chosenForms() const
{
    QStringList forms;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            forms << m_list->item(row)->text();
    return forms;
}

QString SplitDialog::newName() const
{
    return m_name->text().simplified();
}

/// Something must be split off and something must stay.
bool SplitDialog::isComplete() const
{
    const qsizetype chosen = chosenForms().size();
    return chosen > 0 && chosen < m_list->count() && !newName().isEmpty();
}

/// The longest form chosen is proposed as the name until one is typed.
void SplitDialog::update()
{
    if (!m_isNameTyped) {
        QString longest;
        for (const QString &form : chosenForms())
            longest = form.size() > longest.size() ? form : longest;
        m_name->setText(longest);
    }
    m_ok->setEnabled(isComplete());
}

} // namespace lectern
