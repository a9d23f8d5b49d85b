// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of chart in every kind of picture, of libraries at the edges: what is in the chart can be read in the
// file.
#include "app/analyse/chartrequest.h"
#include "tests/index/hardlibraries.h"
#include "widgets/charts/chartplot.h"
#include "widgets/charts/charttext.h"
#include "widgets/charts/renderchart.h"

#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace lectern;

Q_DECLARE_METATYPE(lectern::Chart)

namespace {

constexpr ChartKind Kinds[] = {ChartKind::Entities,     ChartKind::Timeline,  ChartKind::Sources,
                               ChartKind::CoOccurrence, ChartKind::Network,   ChartKind::Roles,
                               ChartKind::Distinctive,  ChartKind::Dispersion};

/// Words of an SVG and where their base line begins, in pixels of the design.
struct PlacedWords
{
    QString words;
    QPointF at;
};

struct ReadSvg
{
    QSize size;
    std::vector<PlacedWords> words; ///< empty where it is not well-formed
    [[nodiscard]] QString all() const
    {
        QStringList all;
        for (const PlacedWords &placed : words)
            all << placed.words;
        return all.join(u' ').simplified();
    }
};

ReadSvg readSvg(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    ReadSvg read;
    QPointF origin;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("svg")) {
            const QStringList box = attributes.value(QLatin1String("viewBox")).toString().split(u' ');
            read.size = QSize(box.value(2).toInt(), box.value(3).toInt());
        }
        const QString transform = attributes.value(QLatin1String("transform")).toString();
        if (xml.name() == QLatin1String("g") && transform.startsWith(QLatin1String("matrix("))) {
            const QStringList parts = transform.mid(7).chopped(1).split(u',');
            origin = {parts.value(4).toDouble(), parts.value(5).toDouble()};
        }
        if (xml.name() != QLatin1String("text"))
            continue;
        const QPointF own(attributes.value(QLatin1String("x")).toDouble(),
                          attributes.value(QLatin1String("y")).toDouble());
        read.words.push_back({xml.readElementText().trimmed(), origin + own});
    }
    return xml.hasError() ? ReadSvg() : read;
}

/// Whether anything but the background is painted in the area.
bool isPainted(const QImage &image, const QRectF &area)
{
    const QRgb background = image.pixel(0, 0);
    const QRect pixels = area.toRect().intersected(image.rect());
    for (int y = pixels.top(); y <= pixels.bottom(); ++y)
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            if (image.pixel(x, y) != background)
                return true;
    return false;
}

/// What a reader must be able to read: title, filter, legend and every name.
QStringList wordsOf(const Chart &chart, const ChartStyle &style)
{
    QStringList words{pictureTitle(chart), filterLine(style.filter, ChartPlace::Export)};
    if (chart.values.empty())
        return words;
    const auto plot = plotOf(chart, style);
    static_cast<void>(plot->size(744, 0));
    for (const LegendEntry &entry : plot->legend())
        words << entry.text;
    for (const ChartGroup &row : chart.rows)
        words << cleanLabel(row.label);
    for (const ChartGroup &column : chart.columns)
        if (chart.kind == ChartKind::Sources)
            words << columnLabel(column);
    if (chart.kind == ChartKind::Entities || chart.kind == ChartKind::Roles || chart.kind == ChartKind::Distinctive)
        for (const ChartValue &value : chart.values)
            words << cleanLabel(value.label);
    return words;
}

ChartStyle exportStyle()
{
    ChartStyle style;
    style.filter = QStringLiteral("a < b & \"c\"");
    return style;
}

} // namespace

class TestChartPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void svgHoldsEveryWord_data();
    void svgHoldsEveryWord();
    void pdfHoldsEveryWord_data() { svgHoldsEveryWord_data(); }
    void pdfHoldsEveryWord();
    void pngHasItsSizeAndLegend_data() { svgHoldsEveryWord_data(); }
    void pngHasItsSizeAndLegend();
};

void TestChartPictures::svgHoldsEveryWord_data()
{
    QTest::addColumn<Chart>("chart");
    for (const HardLibrary library : HardLibraries) {
        const TestLibrary articles = make(library);
        const auto corpus = articles.corpus();
        for (const ChartKind kind : Kinds) {
            ArticleSet filter = ArticleSet::all(corpus->articleCount());
            for (std::uint32_t doc = 0; kind == ChartKind::Distinctive && doc < corpus->articleCount(); ++doc)
                if (doc % 3 != 0)
                    filter.remove(DocNumber(doc));
            ChartRequest request;
            request.kind = kind;
            QTest::addRow("%s: %s", nameOf(library), std::string(chartKindName(kind)).c_str())
                << makeChart(*corpus, articles, filter, request, JobControl()).value();
        }
    }
}

void TestChartPictures::svgHoldsEveryWord()
{
    QFETCH(Chart, chart);
    const ChartStyle style = exportStyle();
    const QString text = readSvg(chartPicture(chart, QStringLiteral("svg"), style)).all();
    for (const QString &words : wordsOf(chart, style))
        QVERIFY2(text.contains(words.simplified()), qPrintable(words + u'\n' + text));
    QVERIFY(!text.contains(QChar(0x2026)));
}

void TestChartPictures::pdfHoldsEveryWord()
{
    QFETCH(Chart, chart);
    const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (pdftotext.isEmpty())
        QSKIP("pdftotext is not installed (poppler-utils)");
    const ChartStyle style = exportStyle();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    QVERIFY(renderChart(chart, path, style));
    QProcess process;
    process.start(pdftotext, {QStringLiteral("-raw"), path, QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    for (const QString &words : wordsOf(chart, style))
        QVERIFY2(text.contains(words.simplified()), qPrintable(words + u'\n' + text));
}

/// The size is that of the design times the scale, and what the legend says is painted where the SVG has it.
void TestChartPictures::pngHasItsSizeAndLegend()
{
    QFETCH(Chart, chart);
    const ChartStyle style = exportStyle();
    const ReadSvg svg = readSvg(chartPicture(chart, QStringLiteral("svg"), style));
    for (const int scale : {1, 2, 3}) {
        const QImage image = QImage::fromData(chartPicture(chart, QStringLiteral("png"), style, scale), "PNG");
        QCOMPARE(image.size(), svg.size * scale);
        if (chart.values.empty())
            continue;
        const auto plot = plotOf(chart, style);
        static_cast<void>(plot->size(744, 0));
        for (const LegendEntry &entry : plot->legend()) {
            const auto placed = std::find_if(svg.words.begin(), svg.words.end(), [&entry](const PlacedWords &words) {
                return words.words == entry.text.simplified();
            });
            QVERIFY2(placed != svg.words.end(), qPrintable(entry.text));
            const QRectF letters(placed->at * scale + QPointF(0, -9) * scale, QSizeF(6, 9) * scale);
            const QRectF mark(placed->at * scale + QPointF(-12, -9) * scale, QSizeF(4, 9) * scale);
            QVERIFY2(isPainted(image, letters), qPrintable(entry.text));
            QVERIFY2(entry.kind == LegendEntry::Kind::Words || isPainted(image, mark), qPrintable(entry.text));
        }
    }
}

QTEST_MAIN(TestChartPictures)
#include "tst_chartpictures.moc"
