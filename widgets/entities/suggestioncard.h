// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <optional>

class QLabel;

namespace lectern {

class KeyButton;

/// What is said about two names that may be one.
struct SuggestionWords
{
    QString question; ///< "Same person?"
    QString first;
    QString second;
    QString why;
    QString against; ///< empty where nothing was found
    int alike = 0;   ///< others with the same reasons
};

enum class SuggestionAnswer { Merge, Different, Later };

/// Asks whether two names are one, with what speaks for and against it. One key each: M, D, L; with Shift all alike.
class SuggestionCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionCard(QWidget *parent = nullptr);
    void setWords(const SuggestionWords &words);
    /// The answer a key gives.
    [[nodiscard]] static std::optional<SuggestionAnswer> answerOf(int key);

Q_SIGNALS:
    void answered(lectern::SuggestionAnswer answer, bool isForAllAlike);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KeyButton *addButton(const QString &key, const QString &words, SuggestionAnswer answer);

    QLabel *m_question;
    QLabel *m_names;
    QLabel *m_reasons;
    QList<KeyButton *> m_buttons;
};

} // namespace lectern
