// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/metadatadialog.h"

#include "widgets/common/fonts.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace lectern {

MetadataDialog::MetadataDialog(const ArticleFacts &facts, QWidget *parent)
    : QDialog(parent), m_mistake(new QLabel(this))
{
    setWindowTitle(tr("Title, Date and Source"));
    auto *form = new QFormLayout;
    m_title = addField(form, tr("&Title"), facts.title);
    m_published = addField(form, tr("&Published"), facts.published);
    m_published->setPlaceholderText(tr("2024-04-03, or with a time: 2024-04-03T10:00+03:00"));
    m_source = addField(form, tr("&Source"), facts.source);
    m_byline = addField(form, tr("&By"), facts.byline);
    m_byline->setPlaceholderText(tr("several names are separated by semicolons"));
    m_section = addField(form, tr("S&ection"), facts.section);
    m_dateline = addField(form, tr("P&lace of the report"), facts.dateline);
    m_mistake->setFont(fontOf(TextRole::Caption));
    m_mistake->setText(tr("The date is not one: write year, year-month or year-month-day."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_mistake);
    layout->addWidget(buttons);
    resize(scaled(520), sizeHint().height());
    const auto check = [this] {
        m_mistake->setVisible(!isComplete());
        m_ok->setEnabled(isComplete());
    };
    connect(m_published, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QLineEdit *MetadataDialog::addField(QFormLayout *form, const QString &label, const QString &value)
{
    auto *field = new QLineEdit(value, this);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setCursorPosition(0);
    form->addRow(label, field);
    return field;
}

ArticleFacts MetadataDialog::facts() const
{
    const auto words = [](const QLineEdit *field) { return field->text().simplified(); };
    return {words(m_title), words(m_published), words(m_source), words(m_byline), words(m_section), words(m_dateline)};
}

bool MetadataDialog::isComplete() const
{
    const QString date = m_published->text().simplified();
    static const QRegularExpression monthOrYear(QStringLiteral("^\\d{4}(-(0[1-9]|1[0-2]))?$"));
    return date.isEmpty() || monthOrYear.match(date).hasMatch() || QDate::fromString(date, Qt::ISODate).isValid() ||
           QDateTime::fromString(date, Qt::ISODate).isValid();
}

} // namespace lectern
