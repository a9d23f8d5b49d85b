// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/filter.h"
#include "app/query/query.h"
#include "app/query/queryfield.h"

#include <algorithm>

namespace lectern {

namespace {

using Kind = QueryNode::Kind;

/// Between marks that do not occur in it: straight ones if possible.
std::string inQuotes(std::string_view text)
{
    std::string marked;
    if (text.find('"') == std::string_view::npos) {
        marked += '"';
        marked += text;
        return marked + '"';
    }
    marked += "\u00AB";
    marked += text;
    return marked + "\u00BB";
}

/// A field value may stand bare where nothing in it means something to the parser.
bool isPlainValue(std::string_view text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(),
                       [](char c) {
                           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                  c == '-' || c == '.' || c == '*';
                       }) &&
           text.front() != '-' && text != "OR" && text != "AND" && text != "NOT";
}

std::string print(const QueryNode &node);

/// The node as a part of a larger one: in brackets where it would fall apart otherwise.
std::string printPart(const QueryNode &node, bool needsBrackets)
{
    return needsBrackets ? '(' + print(node) + ')' : print(node);
}

std::string printList(const QueryNode &node, std::string_view separator)
{
    std::string text;
    for (const QueryNode &child : node.children) {
        if (!text.empty())
            text += separator;
        // A conjunction inside alternatives would need no brackets, but people read it more easily with them.
        text += printPart(child, child.kind == Kind::And || child.kind == Kind::Or);
    }
    return text;
}

std::string print(const QueryNode &node)
{
    switch (node.kind) {
    case Kind::All:
        return {};
    case Kind::Word:
        return node.text;
    case Kind::Phrase:
        return inQuotes(node.text);
    case Kind::Prefix:
        return node.text + '*';
    case Kind::Fuzzy:
        return node.text + '~' + std::to_string(node.distance);
    case Kind::Exact:
        return '=' + inQuotes(node.text);
    case Kind::Near:
        return printList(node, " near/" + std::to_string(node.distance) + ' ');
    case Kind::Field:
        return node.field + ':' + (isPlainValue(node.text) ? node.text : inQuotes(node.text));
    case Kind::And:
        return printList(node, " ");
    case Kind::Or:
        return printList(node, " OR ");
    case Kind::Not: {
        const Kind inner = node.children.front().kind;
        return '-' + printPart(node.children.front(), inner == Kind::And || inner == Kind::Or || inner == Kind::Near);
    }
    }
    return {};
}

} // namespace

std::string toText(const Query &query)
{
    return print(query.root);
}

std::string entityCondition(EntityType type, std::string_view name)
{
    const QueryField *field = queryField(type);
    std::string value(name);
    std::erase(value, '"');
    return std::string(field ? field->name : "entity") + ':' + inQuotes(value);
}

std::string dateCondition(const PartialDate &first, const PartialDate &last)
{
    return "date:" + (first == last ? first.toIso() : first.toIso() + ".." + last.toIso());
}

std::string toQueryText(const Filter &filter)
{
    const Result<Query> typed = parseQuery(filter.text);
    std::string text = filter.text;
    if (typed && typed->root.kind == Kind::Or && !filter.chips.empty())
        text = '(' + text + ')';
    const auto add = [&text](const std::string &condition) { text += (text.empty() ? "" : " ") + condition; };
    std::string alternatives;
    int alternativeCount = 0;
    for (const FilterChip &chip : filter.chips) {
        if (!chip.isAlternative)
            add((chip.isExcluded ? "-" : "") + chip.condition);
        else
            alternatives += (alternativeCount++ > 0 ? " OR " : "") + chip.condition;
    }
    if (alternativeCount > 0)
        add(alternativeCount > 1 ? '(' + alternatives + ')' : alternatives);
    return text;
}

} // namespace lectern
