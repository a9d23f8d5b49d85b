// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/rowwriter.h"

#include "app/export/writtenarticle.h"

namespace lectern {

namespace {

struct CellAsText
{
    std::string operator()(std::monostate /*nothing*/) const { return {}; }
    std::string operator()(const std::string &text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(bool isTrue) const { return isTrue ? "true" : "false"; }
    std::string operator()(const std::vector<std::string> &texts) const
    {
        std::string joined;
        for (const std::string &text : texts)
            joined += (joined.empty() ? "" : "; ") + text;
        return joined;
    }
};

struct CellAsJson
{
    JsonWriter &json;

    void operator()(std::monostate /*nothing*/) const { json.null(); }
    void operator()(const std::string &text) const { json.string(std::string_view(text)); }
    void operator()(std::int64_t number) const { json.number(number); }
    void operator()(bool isTrue) const { json.boolean(isTrue); }
    void operator()(const std::vector<std::string> &texts) const
    {
        json.beginArray();
        for (const std::string &text : texts)
            json.string(std::string_view(text));
        json.endArray();
    }
};

} // namespace

Cell optionalCell(std::string_view utf8)
{
    return utf8.empty() ? Cell() : Cell(std::string(utf8));
}

RowWriter::RowWriter(QIODevice &device, RowSyntax syntax, std::vector<std::string_view> columns)
    : m_device(device), m_syntax(syntax), m_columns(std::move(columns)), m_csv(device),
      m_json(device, JsonWriter::Layout::OneLine)
{
    if (m_syntax == RowSyntax::Csv)
        m_csv.row({m_columns.begin(), m_columns.end()});
}

void RowWriter::row(const std::vector<Cell> &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    if (m_syntax == RowSyntax::JsonLines) {
        writeLine(cells);
        return;
    }
    std::vector<std::string> texts;
    texts.reserve(cells.size());
    for (const Cell &cell : cells)
        texts.push_back(std::visit(CellAsText(), cell));
    m_csv.row(texts);
}

void RowWriter::writeLine(const std::vector<Cell> &cells)
{
    m_json.beginObject();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        m_json.key(m_columns[i]);
        std::visit(CellAsJson{m_json}, cells[i]);
    }
    m_json.endObject();
    m_json.finish();
}

Result<void> RowWriter::finish()
{
    const bool isGood = m_syntax == RowSyntax::Csv ? m_csv.isGood() : m_json.isGood();
    return isGood ? Result<void>() : Result<void>(deviceProblem(m_device));
}

} // namespace lectern
