// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/columncontrol.h"

#include "app/items/columnsmodel.h"
#include "widgets/dialogs/columndialog.h"
#include "widgets/window/windowsettings.h"

#include <iterator>
#include <utility>

namespace lectern {

ColumnControl::ColumnControl(Workspace &workspace, WindowSettings &settings, QWidget *window)
    : QObject(window), m_workspace(workspace), m_settings(settings), m_window(window)
{
    connect(&m_workspace, &Workspace::libraryChanged, this, &ColumnControl::forget);
}

void ColumnControl::importPaths(const QStringList &paths)
{
    if (!m_tables.empty()) {
        m_later += paths;
        return;
    }
    // Answers need a library to be kept in.
    if (m_workspace.libraryPath().isEmpty() && !m_workspace.openUntitled())
        return m_workspace.importPaths(paths); // which says why
    m_paths += paths;
    look();
}

/// What was asked for was meant for a library that is closed now.
void ColumnControl::forget()
{
    m_look.cancel();
    m_tables.clear();
    m_paths.clear();
    m_later.clear();
}

void ColumnControl::look()
{
    const auto work = [paths = m_paths, known = m_workspace.tableLayouts()](const JobControl &control) {
        return findUnknownTables(paths, known, control);
    };
    m_look.start(work, [this](std::vector<TablePreview> tables) { takeTables(std::move(tables)); });
}

/// What was decided in another library holds here, too.
void ColumnControl::takeTables(std::vector<TablePreview> tables)
{
    const std::vector<TableLayout> decided = tableLayoutsFromJson(m_settings.tableLayouts());
    for (TablePreview &table : tables) {
        if (const TableLayout *const layout = layoutFor(decided, table.columns))
            remember(*layout);
        else
            m_tables.push_back(std::move(table));
    }
    askNext();
}

void ColumnControl::askNext()
{
    if (m_tables.empty())
        return conclude();
    auto *model = new ColumnsModel(m_tables.front());
    auto *dialog = new ColumnDialog(model, m_window);
    model->setParent(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_workspace, &Workspace::libraryChanged, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, model] {
        remember(model->layout());
        m_tables.pop_front();
        askNext();
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_tables.clear();
        m_paths.clear();
        conclude();
    });
    dialog->open();
}

void ColumnControl::remember(const TableLayout &layout)
{
    std::vector<TableLayout> decided = tableLayoutsFromJson(m_settings.tableLayouts());
    putLayout(decided, layout);
    m_settings.setTableLayouts(toJson(decided));
    // A library that cannot be written says so when the import begins.
    static_cast<void>(m_workspace.rememberLayout(layout));
}

void ColumnControl::conclude()
{
    if (!m_paths.isEmpty())
        m_workspace.importPaths(std::exchange(m_paths, {}));
    if (!m_later.isEmpty())
        importPaths(std::exchange(m_later, {}));
}

} // namespace lectern
