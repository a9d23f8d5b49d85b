// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/xmltext.h"

#include "app/import/htmltree.h"
#include "app/import/limits.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace lectern {

namespace {

/// Which elements of a format mean what; local names, for prefixes are up to the writer.
struct Vocabulary
{
    QStringList paragraphs;
    QStringList dropped; ///< with all that is in them
    QStringList spaces;  ///< tabs and the like: a space
    QStringList breaks;  ///< a new line
    QString text;        ///< only text in it counts; empty: all text in paragraphs
    QString row;
    QString cell;
    QString item;
};

const Vocabulary &wordVocabulary()
{
    static const Vocabulary vocabulary{{QStringLiteral("p")},
                                       {QStringLiteral("del"), QStringLiteral("moveFrom"), QStringLiteral("instrText"),
                                        QStringLiteral("delText"), QStringLiteral("Fallback"), QStringLiteral("pPr"),
                                        QStringLiteral("rPr"), QStringLiteral("pict")},
                                       {QStringLiteral("tab"), QStringLiteral("noBreakHyphen")},
                                       {QStringLiteral("br"), QStringLiteral("cr")},
                                       QStringLiteral("t"),
                                       QStringLiteral("tr"),
                                       QStringLiteral("tc"),
                                       {}};
    return vocabulary;
}

const Vocabulary &writerVocabulary()
{
    static const Vocabulary vocabulary{{QStringLiteral("p"), QStringLiteral("h")},
                                       {QStringLiteral("note"), QStringLiteral("annotation"),
                                        QStringLiteral("tracked-changes"), QStringLiteral("sequence-decls"),
                                        QStringLiteral("styles"), QStringLiteral("automatic-styles"),
                                        QStringLiteral("table-of-content"), QStringLiteral("forms")},
                                       {QStringLiteral("s"), QStringLiteral("tab")},
                                       {QStringLiteral("line-break")},
                                       {},
                                       QStringLiteral("table-row"),
                                       QStringLiteral("table-cell"),
                                       QStringLiteral("list-item")};
    return vocabulary;
}

/// Writes the text of a document while its elements come by.
class OfficeReader
{
public:
    OfficeReader(const QByteArray &xml, const Vocabulary &vocabulary) : m_xml(xml), m_words(vocabulary)
    {
        m_xml.setEntityExpansionLimit(0);
    }
    [[nodiscard]] OfficeText run();

private:
    void begin(const QString &name);
    void end(const QString &name);
    void finishParagraph();

    QXmlStreamReader m_xml;
    const Vocabulary &m_words;
    OfficeText m_result;
    QString m_paragraph;
    int m_depth = 0;
    int m_paragraphDepth = 0; ///< paragraphs around: text boxes stand in paragraphs
    int m_textDepth = 0;
    int m_cells = 0; ///< of the row, so far; -1 outside of rows
    int m_rows = 0;  ///< rows around
    bool m_isItem = false;
    bool m_isAfterRow = false;
};

void OfficeReader::finishParagraph()
{
    const QString simple = m_paragraph.trimmed();
    m_paragraph.clear();
    if (simple.isEmpty())
        return;
    std::string &text = m_result.text;
    const bool isFirstCell = m_rows > 0 && m_cells <= 1;
    if (!text.empty()) {
        if (m_rows > 0 && !isFirstCell)
            text += " | ";
        else
            text += isFirstCell && m_isAfterRow ? "\n" : "\n\n";
    }
    if (m_isItem && m_rows == 0)
        text += "- ";
    m_isItem = false;
    m_isAfterRow = m_rows > 0;
    text += simple.toStdString();
}

void OfficeReader::begin(const QString &name)
{
    if (m_words.dropped.contains(name)) {
        m_xml.skipCurrentElement();
        --m_depth;
        return;
    }
    if (m_words.paragraphs.contains(name)) {
        if (m_paragraphDepth++ > 0)
            finishParagraph();
    } else if (name == m_words.text) {
        ++m_textDepth;
    } else if (m_words.spaces.contains(name)) {
        m_paragraph += name == QLatin1String("noBreakHyphen") ? u'-' : u' ';
    } else if (m_words.breaks.contains(name)) {
        m_paragraph += u'\n';
    } else if (name == m_words.row) {
        ++m_rows;
        m_cells = 0;
    } else if (name == m_words.cell) {
        ++m_cells;
    } else if (name == m_words.item) {
        m_isItem = true;
    }
}

void OfficeReader::end(const QString &name)
{
    if (m_words.paragraphs.contains(name)) {
        --m_paragraphDepth;
        finishParagraph();
    } else if (name == m_words.text) {
        --m_textDepth;
    } else if (name == m_words.row) {
        --m_rows;
    }
}

OfficeText OfficeReader::run()
{
    while (!m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (++m_depth > MaximumOfficeDepth) {
                m_result.state = OfficeText::State::TooDeep;
                return std::move(m_result);
            }
            begin(m_xml.name().toString());
        } else if (token == QXmlStreamReader::EndElement) {
            --m_depth;
            end(m_xml.name().toString());
        } else if (token == QXmlStreamReader::Characters && m_paragraphDepth > 0 &&
                   (m_words.text.isEmpty() || m_textDepth > 0)) {
            m_paragraph += m_xml.text();
        }
    }
    finishParagraph();
    if (m_xml.hasError())
        m_result.state = OfficeText::State::Damaged;
    return std::move(m_result);
}

} // namespace

OfficeText textOfWordXml(const QByteArray &xml)
{
    return OfficeReader(xml, wordVocabulary()).run();
}

OfficeText textOfWriterXml(const QByteArray &xml)
{
    return OfficeReader(xml, writerVocabulary()).run();
}

QString propertyIn(const QByteArray &xml, const QString &name)
{
    QXmlStreamReader reader(xml);
    reader.setEntityExpansionLimit(0);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            return reader.readElementText(QXmlStreamReader::SkipChildElements).simplified();
    return {};
}

} // namespace lectern
