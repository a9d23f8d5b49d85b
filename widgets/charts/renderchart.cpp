// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/renderchart.h"

#include "app/base/outputfile.h"
#include "widgets/charts/chartscene.h"
#include "widgets/charts/charttext.h"
#include "widgets/charts/chartwords.h"
#include "widgets/common/fonts.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <functional>

namespace lectern {

namespace {

constexpr int ScreenResolution = 96; ///< dots per inch; what a pixel of the design is
constexpr qreal PointsPerInch = 72;
constexpr int ExportFontPixels = 13;

void paint(ChartScene &scene, QPaintDevice &device, const QRectF &target)
{
    QPainter painter(&device);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // Transparent margins would be black in some viewers.
    painter.fillRect(target, scene.backgroundBrush());
    scene.render(&painter, target, scene.sceneRect());
}

QByteArray toPng(ChartScene &scene, const QString &, int scale)
{
    const QSize size = scene.sceneRect().size().toSize() * scale;
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return {}; // no memory for it
    paint(scene, image, QRectF(QPointF(), size));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray toSvg(ChartScene &scene, const QString &title, int /*scale*/)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QRect frame(QPoint(), scene.sceneRect().size().toSize());
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(ScreenResolution);
    generator.setSize(frame.size());
    generator.setViewBox(frame);
    generator.setTitle(title.toHtmlEscaped());
    paint(scene, generator, frame);
    return bytes;
}

QByteArray toPdf(ChartScene &scene, const QString &title, int /*scale*/)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Lectern"));
        writer.setResolution(ScreenResolution);
        const QSizeF size = scene.sceneRect().size();
        writer.setPageSize(
            QPageSize(size * PointsPerInch / ScreenResolution, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        paint(scene, writer, QRectF(QPointF(), size));
    }
    return bytes;
}

/// The same picture on every desktop, and text that can be searched: a ligature of f and i is one character in a PDF.
/// Qt 6.4 leaves ligatures out where letters are spaced, and this is the smallest space it knows.
QFont exportFont()
{
    QFont font = interfaceFont(QFont());
    font.setPixelSize(ExportFontPixels);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

using Encoder = std::function<QByteArray(ChartScene &, const QString &, int)>;

Encoder encoderOf(const QString &ending)
{
    if (ending == QLatin1String("png"))
        return toPng;
    if (ending == QLatin1String("svg"))
        return toSvg;
    if (ending == QLatin1String("pdf"))
        return toPdf;
    return {};
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Problem{Problem::Kind::Unwritable, ChartWords::tr("The picture could not be made."), path};
    return writeOutputFile(path, [&bytes](QIODevice &device) -> Result<void> {
        device.write(bytes); // a device that takes less says so when it is closed
        return {};
    });
}

} // namespace

QByteArray chartPicture(const Chart &chart, const QString &ending, const ChartStyle &style, int scale)
{
    const Encoder encode = encoderOf(ending);
    if (!encode)
        return {};
    ChartStyle exportStyle = style;
    exportStyle.place = ChartPlace::Export;
    exportStyle.font = exportFont();
    ChartScene scene;
    scene.draw(chart, exportStyle);
    return encode(scene, pictureTitle(chart), std::clamp(scale, 1, LargestPictureScale));
}

Result<void> renderChart(const Chart &chart, const QString &path, const ChartStyle &style, int scale)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!encoderOf(ending))
        return Problem{Problem::Kind::Usage, ChartWords::tr("A picture of a chart must end in .png, .svg or .pdf."),
                       path};
    return writeWhole(path, chartPicture(chart, ending, style, scale));
}

} // namespace lectern
