// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/latestjob.h"
#include "app/workspace/unknowntables.h"
#include "app/workspace/workspace.h"

#include <QObject>
#include <QStringList>

#include <deque>

namespace lectern {

class WindowSettings;

/// Stands before every import: looks for tables about whose columns nobody has decided, asks, remembers the answers and
/// lets the import begin. Answers are kept in the library, so that watched folders and the command line go by them, and
/// in the settings, for the libraries to come.
class ColumnControl final : public QObject
{
    Q_OBJECT

public:
    ColumnControl(Workspace &workspace, WindowSettings &settings, QWidget *window);

    /// Imports into the open library. Where the reader refuses to say what a table holds, nothing is imported.
    void importPaths(const QStringList &paths);

private:
    void look();
    void takeTables(std::vector<TablePreview> tables);
    void askNext();
    void remember(const TableLayout &layout);
    void conclude();
    void forget();

    Workspace &m_workspace;
    WindowSettings &m_settings;
    QWidget *m_window;
    async::LatestJob<std::vector<TablePreview>> m_look;
    QStringList m_paths;               ///< to be imported once all is answered
    QStringList m_later;               ///< that came while a question was open
    std::deque<TablePreview> m_tables; ///< still to be asked about
};

} // namespace lectern
