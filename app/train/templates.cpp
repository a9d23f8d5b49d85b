// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/templates.h"

#include <QFile>
#include <QString>

#include <algorithm>
#include <functional>

namespace lectern::train {

namespace {

/// A name of a template: "[Type:slot]".
struct Slot
{
    std::size_t begin = 0; ///< of the bracket
    std::size_t end = 0;   ///< past the closing one
    std::string_view type;
    std::string_view name;
};

Slot nextSlot(std::string_view line, std::size_t from)
{
    Slot slot;
    slot.begin = line.find('[', from);
    if (slot.begin == std::string_view::npos)
        return slot;
    const std::size_t colon = line.find(':', slot.begin);
    const std::size_t close = line.find(']', slot.begin);
    if (colon == std::string_view::npos || close == std::string_view::npos || colon > close) {
        slot.begin = std::string_view::npos;
        return slot;
    }
    slot.end = close + 1;
    slot.type = line.substr(slot.begin + 1, colon - slot.begin - 1);
    slot.name = line.substr(colon + 1, close - colon - 1);
    return slot;
}

std::string drawn(std::string_view slot, NameMaker &maker)
{
    using Make = std::function<std::string(NameMaker &)>;
    static const std::map<std::string, Make, std::less<>> makers = {
        {"person", [](NameMaker &names) { return names.givenName() + ' ' + names.familyName(); }},
        {"given", [](NameMaker &names) { return names.givenName(); }},
        {"family", [](NameMaker &names) { return names.familyName(); }},
        {"country", [](NameMaker &names) { return names.draw("Country"); }},
        {"city", [](NameMaker &names) { return names.draw("City"); }},
        {"demonym", [](NameMaker &names) { return names.draw("Demonym"); }},
        {"company", [](NameMaker &names) { return names.draw("Company"); }},
        {"rank", [](NameMaker &names) { return names.draw("Rank"); }},
        {"office", [](NameMaker &names) { return names.draw("Office"); }},
        {"acronym", [](NameMaker &names) { return names.acronym(); }},
        {"brand", [](NameMaker &names) { return names.brand(); }},
        {"product", [](NameMaker &names) { return names.productName(); }},
        {"year", [](NameMaker &names) { return std::to_string(1990 + names.below(45)); }},
        {"number", [](NameMaker &names) { return std::to_string(2 + names.below(90)); }},
    };
    const auto found = makers.find(slot);
    return found == makers.end() ? std::string() : found->second(maker);
}

} // namespace

Result<Templates> Templates::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return Problem{Problem::Kind::Unreadable, QStringLiteral("The templates cannot be opened."), path};
    Templates templates;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const qsizetype tab = line.indexOf(QLatin1Char('\t'));
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        if (tab < 0) {
            templates.m_lines.push_back(line.toStdString());
            continue;
        }
        std::vector<std::string> &choices = templates.m_slots[line.left(tab).toStdString()];
        for (const QString &choice : line.mid(tab + 1).split(QLatin1Char('|')))
            choices.push_back(choice.toStdString());
    }
    return templates;
}

std::vector<TrainingDocument> Templates::sentences(int count, NameMaker &maker) const
{
    std::vector<TrainingDocument> documents;
    for (const std::string &line : m_lines) {
        for (int i = 0; i < count; ++i)
            documents.push_back(fill(line, maker));
    }
    return documents;
}

TrainingDocument Templates::fill(std::string_view line, NameMaker &maker) const
{
    TrainingDocument document;
    document.name = "template";
    std::vector<std::pair<TextSpan, TypeSet>> names;
    std::size_t at = 0;
    for (Slot slot = nextSlot(line, at); slot.begin != std::string_view::npos; slot = nextSlot(line, at)) {
        document.text += line.substr(at, slot.begin - at);
        const auto begin = static_cast<std::uint32_t>(document.text.size());
        document.text += choose(slot.name, maker);
        if (const auto type = typeFromName(slot.type))
            names.push_back({{begin, static_cast<std::uint32_t>(document.text.size())}, typeSetOf(*type)});
        at = slot.end;
    }
    document.text += line.substr(at);
    appendSentence(document, {0, static_cast<std::uint32_t>(document.text.size())});
    for (const auto &[bytes, types] : names)
        appendSpan(document, bytes, types, false, "template");
    return document;
}

std::string Templates::choose(std::string_view slot, NameMaker &maker) const
{
    const bool isUpper = !slot.empty() && slot.front() >= 'A' && slot.front() <= 'Z';
    if (isUpper) {
        const QString lower = QString::fromUtf8(slot.data(), static_cast<qsizetype>(slot.size())).toLower();
        return QString::fromStdString(choose(lower.toStdString(), maker)).toUpper().toStdString();
    }
    const auto choices = m_slots.find(slot);
    if (choices == m_slots.end())
        return drawn(slot, maker);
    return expand(choices->second[maker.below(choices->second.size())], maker);
}

std::string Templates::expand(std::string_view choice, NameMaker &maker) const
{
    std::string text;
    for (std::size_t at = 0; at < choice.size();) {
        const std::size_t open = std::min(choice.find('{', at), choice.size());
        text += choice.substr(at, open - at);
        const std::size_t close = std::min(choice.find('}', open), choice.size());
        if (open < choice.size())
            text += choose(choice.substr(open + 1, close - open - 1), maker);
        at = open < choice.size() ? close + 1 : open;
    }
    return text;
}

} // namespace lectern::train
