// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QLabel;

namespace lectern {

/// The search field. A query that cannot be understood is underlined from the place of the mistake on, and the
/// sentence stands below the field.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    ~SearchField() override;

    /// `position` in characters of the text; -1 where no place is known.
    void showError(const QString &sentence, int position);
    void clearError();
    [[nodiscard]] QString errorText() const { return m_sentence; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void markFrom(int position);
    void placeMessage();

    QString m_sentence;
    QLabel *m_message;
};

} // namespace lectern
