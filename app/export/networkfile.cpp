// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/networkfile.h"

#include "app/export/chartfile.h"
#include "app/export/writtenarticle.h"

#include <array>

namespace lectern {

namespace {

/// A property of nodes or links: its id in the file (the same in both syntaxes), its name for people, its kind.
struct Property
{
    const char *id;
    const char *name;
    bool isNumber;
};

constexpr std::array<Property, 5> NodeProperties{{{"entity", "entity", false},
                                                  {"type", "type", false},
                                                  {"articles", "articles", true},
                                                  {"mentions", "mentions", true},
                                                  {"stories", "stories", true}}};
constexpr std::array<Property, 2> LinkProperties{
    {{"linkMentions", "mentions", true}, {"linkStories", "stories", true}}};
constexpr const char *Label = "label";
constexpr const char *Weight = "weight";

QString words(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

QString words(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

/// GraphML takes no blanks and few signs in an id, so that the key of an entity cannot be one.
QString nodeId(std::size_t number)
{
    return QStringLiteral("n%1").arg(number);
}

template<typename Properties>
void writeGexfAttributes(QXmlStreamWriter &xml, const char *of, const Properties &properties)
{
    xml.writeStartElement(words("attributes"));
    xml.writeAttribute(words("class"), words(of));
    for (const Property &property : properties) {
        xml.writeEmptyElement(words("attribute"));
        xml.writeAttribute(words("id"), words(property.id));
        xml.writeAttribute(words("title"), words(property.name));
        xml.writeAttribute(words("type"), words(property.isNumber ? "integer" : "string"));
    }
    xml.writeEndElement();
}

void writeGraphMlKey(QXmlStreamWriter &xml, const char *of, const Property &property)
{
    xml.writeEmptyElement(words("key"));
    xml.writeAttribute(words("id"), words(property.id));
    xml.writeAttribute(words("for"), words(of));
    xml.writeAttribute(words("attr.name"), words(property.name));
    xml.writeAttribute(words("attr.type"), words(property.isNumber ? "int" : "string"));
}

} // namespace

QString xmlText(const std::string &utf8)
{
    QString text;
    for (const uint point : QString::fromStdString(utf8).toUcs4()) {
        constexpr uint FirstPrintable = 0x20;
        const bool isControl = point < FirstPrintable && point != '\t' && point != '\n' && point != '\r';
        const bool isAllowed = !isControl && !QChar::isSurrogate(point) && point != 0xFFFE && point != 0xFFFF;
        text += QString::fromUcs4(std::array{isAllowed ? char32_t(point) : U'\uFFFD'}.data(), 1);
    }
    return text;
}

NetworkFile::NetworkFile(QIODevice &device, NetworkSyntax syntax, const QString &description)
    : m_device(device), m_syntax(syntax), m_xml(&device)
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    if (m_syntax == NetworkSyntax::Gexf)
        beginGexf(description);
    else
        beginGraphMl(description);
}

void NetworkFile::beginGexf(const QString &description)
{
    m_xml.writeStartElement(words("gexf"));
    m_xml.writeDefaultNamespace(words("http://gexf.net/1.3"));
    m_xml.writeAttribute(words("version"), words("1.3"));
    m_xml.writeStartElement(words("meta"));
    m_xml.writeTextElement(words("creator"), words("Lectern " LECTERN_VERSION));
    m_xml.writeTextElement(words("description"), xmlText(description.toStdString()));
    m_xml.writeEndElement();
    m_xml.writeStartElement(words("graph"));
    m_xml.writeAttribute(words("defaultedgetype"), words("undirected"));
    m_xml.writeAttribute(words("mode"), words("static"));
    writeGexfAttributes(m_xml, "node", NodeProperties);
    writeGexfAttributes(m_xml, "edge", LinkProperties);
    m_xml.writeStartElement(words("nodes"));
}

void NetworkFile::beginGraphMl(const QString &description)
{
    m_xml.writeStartElement(words("graphml"));
    m_xml.writeDefaultNamespace(words("http://graphml.graphdrawing.org/xmlns"));
    m_xml.writeTextElement(words("desc"), xmlText(description.toStdString()));
    writeGraphMlKey(m_xml, "node", {Label, Label, false});
    for (const Property &property : NodeProperties)
        writeGraphMlKey(m_xml, "node", property);
    writeGraphMlKey(m_xml, "edge", {Weight, Weight, true});
    for (const Property &property : LinkProperties)
        writeGraphMlKey(m_xml, "edge", property);
    m_xml.writeStartElement(words("graph"));
    m_xml.writeAttribute(words("edgedefault"), words("undirected"));
}

/// A value of the open node or link.
void NetworkFile::value(const char *id, const QString &text)
{
    if (m_syntax == NetworkSyntax::Gexf) {
        m_xml.writeEmptyElement(words("attvalue"));
        m_xml.writeAttribute(words("for"), words(id));
        m_xml.writeAttribute(words("value"), text);
        return;
    }
    m_xml.writeStartElement(words("data"));
    m_xml.writeAttribute(words("key"), words(id));
    m_xml.writeCharacters(text);
    m_xml.writeEndElement();
}

void NetworkFile::add(const FileNode &node)
{
    const bool isGexf = m_syntax == NetworkSyntax::Gexf;
    m_xml.writeStartElement(words("node"));
    m_xml.writeAttribute(words("id"), nodeId(m_nodes++));
    if (isGexf) {
        m_xml.writeAttribute(words(Label), xmlText(node.name));
        m_xml.writeStartElement(words("attvalues"));
    } else {
        value(Label, xmlText(node.name));
    }
    value(NodeProperties[0].id, xmlText(node.key));
    value(NodeProperties[1].id, words(typeName(node.type)));
    value(NodeProperties[2].id, QString::number(node.frequency.articles));
    value(NodeProperties[3].id, QString::number(node.frequency.mentions));
    value(NodeProperties[4].id, QString::number(node.stories));
    if (isGexf)
        m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void NetworkFile::beginLinks()
{
    if (m_hasLinks || m_syntax != NetworkSyntax::Gexf)
        return;
    m_hasLinks = true;
    m_xml.writeEndElement(); // nodes
    m_xml.writeStartElement(words("edges"));
}

void NetworkFile::add(const FileLink &link)
{
    beginLinks();
    const bool isGexf = m_syntax == NetworkSyntax::Gexf;
    const QString weight = QString::number(link.frequency.articles);
    m_xml.writeStartElement(words("edge"));
    m_xml.writeAttribute(words("id"), QStringLiteral("e%1").arg(m_links++));
    m_xml.writeAttribute(words("source"), nodeId(link.first));
    m_xml.writeAttribute(words("target"), nodeId(link.second));
    if (isGexf) {
        m_xml.writeAttribute(words(Weight), weight);
        m_xml.writeStartElement(words("attvalues"));
    } else {
        value(Weight, weight);
    }
    value(LinkProperties[0].id, QString::number(link.frequency.mentions));
    value(LinkProperties[1].id, QString::number(link.stories));
    if (isGexf)
        m_xml.writeEndElement();
    m_xml.writeEndElement();
}

Result<void> NetworkFile::finish()
{
    beginLinks();
    m_xml.writeEndDocument();
    return m_xml.hasError() ? Result<void>(deviceProblem(m_device)) : Result<void>();
}

Result<void> writeChartNetwork(QIODevice &device, NetworkSyntax syntax, const Chart &chart, const Corpus &corpus)
{
    NetworkFile file(device, syntax, chartTitle(chart));
    for (const ChartGroup &row : chart.rows) {
        const Entity &entity = corpus.entity(*row.entity);
        file.add(FileNode{entity.key, entity.name, entity.type, row.frequency, row.stories});
    }
    for (std::size_t i = chart.kind == ChartKind::Network ? chart.rows.size() : 0; i < chart.values.size(); ++i) {
        const ChartValue &link = chart.values[i];
        file.add(FileLink{link.row, link.column, link.frequency, link.stories});
    }
    return file.finish();
}

} // namespace lectern
