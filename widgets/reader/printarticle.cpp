// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/printarticle.h"

#include "app/items/typelabels.h"
#include "widgets/common/typepainter.h"
#include "widgets/reader/markpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <set>
#include <vector>

namespace lectern {

namespace {

constexpr double PixelsPerInch = 96;
constexpr double FootHeight = 58; ///< two lines of legend and one of title and number
constexpr int LegendLines = 2;
constexpr double LegendGap = 18;
constexpr double SwatchWidth = 22;
constexpr double PrintedSize = 13; ///< px of body text: 10 pt

/// A part of the page of the screen that fits on a sheet.
struct Sheet
{
    double top = 0;
    double bottom = 0;
};

class ArticlePrinter
{
public:
    ArticlePrinter(QPagedPaintDevice &device, const std::shared_ptr<const AnnotatedText> &text,
                   const ReaderSettings &settings)
        : m_device(device), m_text(text), m_layout(ReaderStyle(printed(settings), lightTokens())),
          m_levels(markLevels(text->mentions)), m_scale(device.logicalDpiX() / PixelsPerInch),
          m_size(device.width() / m_scale, device.height() / m_scale)
    {
        m_layout.setText(text);
        m_layout.setPageWidth(m_size.width());
    }

    bool print()
    {
        QPainter painter(&m_device);
        if (!painter.isActive())
            return false;
        painter.scale(m_scale, m_scale);
        const std::vector<Sheet> sheets = cut();
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            if (i > 0 && !m_device.newPage())
                return false;
            paintSheet(&painter, sheets[i]);
            paintFoot(&painter, sheets[i], static_cast<int>(i) + 1, static_cast<int>(sheets.size()));
        }
        return true;
    }

private:
    static ReaderSettings printed(ReaderSettings settings)
    {
        settings.fontSize = static_cast<int>(PrintedSize);
        settings.zoom = 100;
        return settings;
    }

    [[nodiscard]] std::vector<Sheet> cut();
    void paintSheet(QPainter *painter, const Sheet &sheet);
    void paintBlock(QPainter *painter, MarkPainter *marks, int block);
    void paintFoot(QPainter *painter, const Sheet &sheet, int number, int count);
    void paintLegend(QPainter *painter, const Sheet &sheet, const QRectF &line);
    [[nodiscard]] std::set<EntityType> typesOn(const Sheet &sheet) const;

    QPagedPaintDevice &m_device;
    std::shared_ptr<const AnnotatedText> m_text;
    ReaderLayout m_layout;
    std::vector<int> m_levels;
    MarkState m_state;
    double m_scale;
    QSizeF m_size;
};

/// Every sheet ends above the first line that does not fit whole; a line higher than a sheet is cut after all.
std::vector<Sheet> ArticlePrinter::cut()
{
    const double room = m_size.height() - FootHeight;
    std::vector<Sheet> sheets{{0, 0}};
    for (int block = 0; block < m_layout.blockCount(); ++block) {
        const int lines = std::max(1, m_layout.layout(block).lineCount());
        const double height = m_layout.height(block) / lines;
        for (int line = 0; line < lines; ++line) {
            const double top = m_layout.top(block) + line * height;
            if (top + height > sheets.back().top + room && top > sheets.back().top)
                sheets.push_back({top, top});
            sheets.back().bottom = top + height;
        }
    }
    return sheets;
}

void ArticlePrinter::paintSheet(QPainter *painter, const Sheet &sheet)
{
    painter->save();
    painter->setClipRect(QRectF(0, 0, m_size.width(), sheet.bottom - sheet.top));
    painter->translate(0, -sheet.top);
    MarkPainter marks(painter, &m_layout, *m_text, m_levels, m_state);
    for (int block = m_layout.blockAt(sheet.top); block < m_layout.blockCount(); ++block) {
        if (m_layout.top(block) >= sheet.bottom)
            break;
        paintBlock(painter, &marks, block);
    }
    painter->restore();
}

void ArticlePrinter::paintBlock(QPainter *painter, MarkPainter *marks, int block)
{
    const BlockKind kind = m_layout.block(block).kind;
    const BlockStyle &style = m_layout.style().of(kind);
    if (kind == BlockKind::Rule)
        return painter->fillRect(m_layout.blockRect(block), m_layout.style().tokens().border);
    painter->setPen(style.color);
    if (kind == BlockKind::FoldBar) {
        painter->setFont(style.font);
        return painter->drawText(m_layout.blockRect(block), Qt::AlignVCenter | Qt::AlignLeft,
                                 m_layout.block(block).extra);
    }
    marks->paintBehind(block);
    painter->setPen(style.color);
    m_layout.layout(block).draw(painter, QPointF(m_layout.columnLeft(), m_layout.top(block)));
    marks->paintAbove(block);
}

std::set<EntityType> ArticlePrinter::typesOn(const Sheet &sheet) const
{
    std::set<EntityType> types;
    for (const AnnotatedMention &mention : m_text->mentions)
        if (const double y = m_layout.estimatedY(mention.range.begin); y >= sheet.top && y <= sheet.bottom)
            types.insert(mention.type);
    return types;
}

void ArticlePrinter::paintFoot(QPainter *painter, const Sheet &sheet, int number, int count)
{
    const Tokens &tokens = m_layout.style().tokens();
    const double left = m_layout.columnLeft();
    const double top = m_size.height() - FootHeight + 8;
    painter->fillRect(QRectF(left, top, m_layout.columnWidth(), 1), tokens.border);
    const QFont font = readerFont(ReaderFamily::Sans, 9);
    painter->setFont(font);
    const double height = QFontMetricsF(font).height();
    paintLegend(painter, sheet, QRectF(left, top + 4, m_layout.columnWidth(), height));
    painter->setPen(tokens.muted);
    const QRectF line(left, top + 6 + LegendLines * height, m_layout.columnWidth(), height);
    const QString page = QCoreApplication::translate("PrintArticle", "Page %1 of %2").arg(number).arg(count);
    const double room = line.width() - QFontMetricsF(font).horizontalAdvance(page) - LegendGap;
    painter->drawText(line, Qt::AlignLeft, QFontMetricsF(font).elidedText(m_text->title, Qt::ElideRight, room));
    painter->drawText(line, Qt::AlignRight, page);
}

/// All eleven types fit into its lines.
void ArticlePrinter::paintLegend(QPainter *painter, const Sheet &sheet, const QRectF &line)
{
    const Tokens &tokens = m_layout.style().tokens();
    const QFontMetricsF metrics(painter->font());
    double x = line.left();
    double y = line.top();
    for (const EntityType type : typesOn(sheet)) {
        const QString label = typeLabel(type);
        const double width = SwatchWidth + 4 + metrics.horizontalAdvance(label);
        if (x + width > line.right()) {
            x = line.left();
            y += line.height();
        }
        paintPattern(painter, patternOf(type), QPointF(x, y + line.height() / 2), SwatchWidth, tokens.of(type).line,
                     0.7);
        painter->setPen(tokens.text);
        painter->drawText(QRectF(x + SwatchWidth + 4, y, width, line.height()), Qt::AlignLeft, label);
        x += width + LegendGap;
    }
}

} // namespace

bool printArticle(QPagedPaintDevice &device, const std::shared_ptr<const AnnotatedText> &text,
                  const ReaderSettings &settings)
{
    return ArticlePrinter(device, text, settings).print();
}

} // namespace lectern
