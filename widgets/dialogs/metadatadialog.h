// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lectern {

/// What is known of an article besides its text, as the reader writes it. Dates are ISO 8601, names of a byline are
/// separated by semicolons; empty where there is nothing.
struct ArticleFacts
{
    QString title;
    QString published;
    QString source;
    QString byline;
    QString section;
    QString dateline;
    bool operator==(const ArticleFacts &) const = default;
};

/// Lets the reader mend title, date, source and the like of an article.
class MetadataDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MetadataDialog(const ArticleFacts &facts, QWidget *parent = nullptr);
    [[nodiscard]] ArticleFacts facts() const;
    [[nodiscard]] QLineEdit *dateField() const { return m_published; }
    /// Whether the date is empty or one: "2024", "2024-04", "2024-04-03", "2024-04-03T10:00+03:00".
    [[nodiscard]] bool isComplete() const;

private:
    QLineEdit *addField(QFormLayout *form, const QString &label, const QString &value);

    QLineEdit *m_title;
    QLineEdit *m_published;
    QLineEdit *m_source;
    QLineEdit *m_byline;
    QLineEdit *m_section;
    QLineEdit *m_dateline;
    QLabel *m_mistake;
    QPushButton *m_ok;
};

} // namespace lectern
