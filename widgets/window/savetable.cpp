// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/savetable.h"

#include "app/workspace/exporttable.h"
#include "widgets/window/windowsettings.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace lectern {

namespace {

QString translated(const char *words)
{
    return QCoreApplication::translate("SaveTable", words);
}

} // namespace

Result<void> saveTable(const QAbstractItemModel &model, const QStringList &head, const QString &path)
{
    std::vector<QStringList> rows{head};
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList &cells = rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
    }
    return exportTable(rows, path);
}

QString chooseAndSaveTable(const QAbstractItemModel &model, const QStringList &head, const QString &name,
                           WindowSettings &settings, QWidget *window)
{
    const QString proposal = settings.folder() + u'/' + name + QStringLiteral(".csv");
    QString path =
        QFileDialog::getSaveFileName(window, translated(QT_TRANSLATE_NOOP("SaveTable", "Save Table")), proposal,
                                     translated(QT_TRANSLATE_NOOP("SaveTable", "CSV table (*.csv)")));
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".csv");
    settings.setFolder(QFileInfo(path).absolutePath());
    if (const Result<void> written = saveTable(model, head, path); !written) {
        QMessageBox::warning(window, translated(QT_TRANSLATE_NOOP("SaveTable", "The table was not saved")),
                             written.error().text());
        return {};
    }
    return path;
}

} // namespace lectern
