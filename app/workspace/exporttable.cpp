// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/exporttable.h"

#include "app/base/outputfile.h"
#include "app/export/csvwriter.h"
#include "app/export/writtenarticle.h"

namespace lectern {

Result<void> exportTable(const std::vector<QStringList> &rows, const QString &path)
{
    return writeOutputFile(path, [&rows](QIODevice &device) -> Result<void> {
        CsvWriter writer(device);
        for (const QStringList &row : rows) {
            std::vector<std::string> cells;
            for (const QString &cell : row)
                cells.push_back(cell.toStdString());
            writer.row(cells);
        }
        return writer.isGood() ? Result<void>() : Result<void>(deviceProblem(device));
    });
}

} // namespace lectern
