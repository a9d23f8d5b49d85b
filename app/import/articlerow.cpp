// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/articlerow.h"

#include "app/import/declared.h"
#include "app/import/filecontents.h"
#include "app/import/htmltree.h"
#include "app/import/readhtml.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace lectern {

namespace {

using namespace std::string_view_literals;

/// Text copied from a page has closing tags; a text about mathematics has not.
bool isMarkup(std::string_view text)
{
    constexpr std::array Tags = {"</p>"sv, "<br"sv, "</div>"sv, "</a>"sv, "</span>"sv, "<p>"sv};
    return std::any_of(Tags.begin(), Tags.end(),
                       [text](std::string_view tag) { return text.find(tag) != std::string_view::npos; });
}

std::string plain(const std::string &value)
{
    return isMarkup(value) ? textOfFragment(value) : value;
}

std::string valueOf(const std::vector<FieldValue> &values, std::string_view field)
{
    const auto it =
        std::find_if(values.begin(), values.end(), [field](const FieldValue &value) { return value.field == field; });
    return it == values.end() || isBlank(it->value) ? std::string() : plain(it->value);
}

/// Puts `above` before a text that does not begin with it.
void head(std::string &text, const std::string &above)
{
    if (above.empty() ||
        simplifiedSpace(std::string_view(text).substr(0, above.size() + 200)).starts_with(simplifiedSpace(above)))
        return;
    text.insert(0, text.empty() ? above : above + "\n\n");
}

/// "1712134800", seconds or thousandths since 1970, as a date.
std::string dateOf(const std::string &value)
{
    constexpr std::size_t SecondsDigits = 10, ThousandthsDigits = 13;
    const bool isNumber = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber || (value.size() != SecondsDigits && value.size() != ThousandthsDigits))
        return value;
    const QDateTime time = QDateTime::fromSecsSinceEpoch(std::stoll(value.substr(0, SecondsDigits)), Qt::UTC);
    return time.toString(Qt::ISODate).toStdString();
}

} // namespace

std::optional<SourceText> articleOfRow(const std::vector<FieldValue> &values)
{
    SourceText source;
    source.text = valueOf(values, "text");
    const std::string standfirst = valueOf(values, "standfirst");
    if (source.text.empty() && standfirst.empty())
        return {};
    head(source.text, standfirst);
    head(source.text, valueOf(values, "title"));
    Declarations declared;
    for (const FieldValue &value : values) {
        const std::string rule = "column " + value.column;
        if (value.field == "byline")
            for (const std::string &person : peopleOf(value.value))
                declared.add(value.field, person, rule);
        else if (value.field == "published" || value.field == "updated")
            declared.add(value.field, dateOf(value.value), rule);
        else if (value.field != "text" && value.field != "standfirst")
            declared.add(value.field, plain(value.value), rule);
    }
    source.declared = declared.take();
    return source;
}

} // namespace lectern
