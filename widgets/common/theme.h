// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace lectern {

struct Tokens;

/// Light or dark by the reader's wish, or as the desktop has it.
/// Contrast is light or dark as the desktop is.
enum class ThemeChoice { Desktop, Light, Dark, Contrast };

/// Gives the application Lectern's style, fonts and palette and follows the desktop between light and dark.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// `application` must outlive the theme.
    explicit Theme(QApplication &application, ThemeChoice choice = ThemeChoice::Desktop);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    [[nodiscard]] bool isDark() const { return m_isDark; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();
    [[nodiscard]] const Tokens &chosenTokens();

    QApplication &m_application;
    ThemeChoice m_choice;
    bool m_isDark = false;
    bool m_isApplying = false;
};

} // namespace lectern
