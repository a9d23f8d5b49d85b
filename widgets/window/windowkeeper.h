// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QApplication;

namespace lectern {

class MainWindow;
class Theme;
class WindowSettings;
class Workspace;

/// Keeps the one main window of the program. When another language is chosen the window is made anew over the same
/// workspace: the library, its jobs and the filter go on, and every word, date and number is in the new language.
class WindowKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Makes and shows the window in the language of the settings. All must outlive the keeper.
    WindowKeeper(QApplication &application, Workspace &workspace, WindowSettings &settings, Theme &theme);
    ~WindowKeeper() override;

    /// Another one after each change of the language.
    [[nodiscard]] MainWindow &window() const { return *m_window; }

private:
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow();
    void renew();

    QApplication &m_application;
    Workspace &m_workspace;
    WindowSettings &m_settings;
    Theme &m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lectern
