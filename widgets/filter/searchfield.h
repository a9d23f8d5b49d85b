// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <vector>

class QCompleter;
class QLabel;
class QStandardItemModel;

namespace lectern {

/// Something the words at the cursor may become.
struct FieldProposal
{
    QString label;       ///< "Nigar Vəliyeva – Person in 7 articles"
    QString replacement; ///< query text
    int begin = 0;       ///< characters of the field that it takes the place of
    int end = 0;
};

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
    /// Lists proposals below the field, while it has the keyboard; none takes the list away.
    void propose(const std::vector<FieldProposal> &proposals);
    [[nodiscard]] bool isProposing() const;
    [[nodiscard]] QString errorText() const { return m_sentence; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void escaped();
    /// A proposal was taken; the text has changed.
    void proposalTaken();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void markFrom(int position);
    void placeMessage();
    void take(int row);

    QString m_sentence;
    QLabel *m_message;
    QStandardItemModel *m_proposalModel;
    QCompleter *m_completer;
    std::vector<FieldProposal> m_proposals;
};

} // namespace lectern
