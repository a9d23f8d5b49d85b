// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/savechart.h"

#include "app/base/outputfile.h"
#include "app/export/chartfile.h"
#include "app/export/networkfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lectern {

QStringList chartValueEndings(ChartKind kind)
{
    QStringList endings{QStringLiteral("csv"), QStringLiteral("json")};
    if (kind == ChartKind::Network || kind == ChartKind::CoOccurrence)
        endings << QStringLiteral("gexf") << QStringLiteral("graphml");
    return endings;
}

Result<void> saveChartValues(const QString &path, const Chart &chart, const Corpus &corpus, const ArticleSource &source,
                             const JobControl &control)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!chartValueEndings(chart.kind).contains(ending))
        return Problem{Problem::Kind::Usage,
                       QCoreApplication::translate("Export", "The values of this chart are written to files that end "
                                                             "in .%1.")
                           .arg(chartValueEndings(chart.kind).join(QStringLiteral(", ."))),
                       path};
    return writeOutputFile(path, [&](QIODevice &device) {
        if (ending == QLatin1String("csv"))
            return writeChartTable(device, chart, corpus, source, control);
        if (ending == QLatin1String("json"))
            return writeChartJson(device, chart, corpus, source, control);
        const bool isGexf = ending == QLatin1String("gexf");
        return writeChartNetwork(device, isGexf ? NetworkSyntax::Gexf : NetworkSyntax::GraphMl, chart, corpus);
    });
}

} // namespace lectern
