// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/lexiconlist.h"

#include "app/base/folding.h"
#include "app/base/lexiconformat.h"
#include "app/base/utf8.h"

#include <QCoreApplication>

#include <array>

namespace lectern {

namespace {

constexpr std::string_view Directive = "#: class ";
constexpr char NeedsContext = '?';
constexpr char Decides = '!';

enum Column { Name, Attribute, Aliases, Identity, ColumnCount };

std::string_view trimmed(std::string_view text)
{
    static constexpr std::string_view Blanks = " \t\r";
    const std::size_t begin = text.find_first_not_of(Blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(Blanks) - begin + 1);
}

/// Cuts the part before the first `separator` off `rest`.
std::string_view takePart(std::string_view &rest, char separator)
{
    const std::size_t end = rest.find(separator);
    const std::string_view part = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    return part;
}

/// What the id of a thing begins with where its list gives none.
std::string_view idPrefix(LexiconClass lexiconClass)
{
    switch (lexiconClass) {
    case LexiconClass::Country:
    case LexiconClass::Demonym:
        return "country:";
    case LexiconClass::City:
    case LexiconClass::Region:
    case LexiconClass::Place:
        return "place:";
    case LexiconClass::GovernmentBody:
    case LexiconClass::ArmedForces:
    case LexiconClass::Outlet:
    case LexiconClass::OtherOrganization:
        return "org:";
    case LexiconClass::Company:
        return "company:";
    case LexiconClass::Product:
        return "product:";
    case LexiconClass::Event:
        return "event:";
    case LexiconClass::Work:
        return "work:";
    case LexiconClass::Currency:
        return "currency:";
    case LexiconClass::Unit:
        return "unit:";
    case LexiconClass::Month:
        return "month:";
    case LexiconClass::Weekday:
        return "weekday:";
    default:
        return {};
    }
}

/// Classes whose things are known by a code, which is their attribute.
bool isKnownByCode(LexiconClass lexiconClass)
{
    return lexiconClass == LexiconClass::Country || lexiconClass == LexiconClass::Demonym ||
           lexiconClass == LexiconClass::Currency || lexiconClass == LexiconClass::Unit ||
           lexiconClass == LexiconClass::Month || lexiconClass == LexiconClass::Weekday;
}

std::string idOf(LexiconClass lexiconClass, std::string_view name, std::string_view attribute)
{
    std::string id(idPrefix(lexiconClass));
    if (isKnownByCode(lexiconClass))
        return id.append(attribute);
    const std::string folded = fold(name);
    lexiconformat::AtomReader reader(folded);
    for (std::string_view atom = reader.next(); !atom.empty(); atom = reader.next()) {
        if (id.back() != ':')
            id += '-';
        id.append(atom);
    }
    return id;
}

class ListReader
{
public:
    explicit ListReader(std::string_view fileName) : m_fileName(fileName) {}

    LexiconList read(std::string_view text)
    {
        while (!text.empty()) {
            ++m_line;
            const std::string_view line = takePart(text, '\n');
            if (line.starts_with(Directive))
                readDirective(line.substr(Directive.size()));
            else if (!line.starts_with('#') && !trimmed(line).empty())
                readRow(line);
        }
        return std::move(m_list);
    }

private:
    void report(const QString &message)
    {
        m_list.problems.push_back({Problem::Kind::Damaged, message,
                                   QStringLiteral("%1:%2")
                                       .arg(QString::fromUtf8(m_fileName.data(), qsizetype(m_fileName.size())))
                                       .arg(m_line),
                                   -1});
    }

    void readDirective(std::string_view rest)
    {
        rest = trimmed(rest);
        m_class = lexiconClassFromName(takePart(rest, ' '));
        m_decides = trimmed(rest) == "decides";
        if (!m_class || (!m_decides && !rest.empty()))
            report(QCoreApplication::translate("Lexicon", "This class is not known."));
    }

    void readRow(std::string_view line)
    {
        std::array<std::string_view, ColumnCount> columns;
        for (std::string_view &column : columns)
            column = trimmed(takePart(line, '\t'));
        if (!m_class)
            return report(QCoreApplication::translate("Lexicon", "The class of this line is not stated before it."));
        if (!line.empty())
            return report(QCoreApplication::translate("Lexicon", "This line has too many columns."));
        LexiconRow row;
        row.lexiconClass = *m_class;
        row.line = m_line;
        row.attribute = columns[Attribute];
        if (!addSpelling(row, columns[Name]))
            return;
        if (namesAThing(*m_class)) {
            row.canonical = row.spellings.front().text;
            row.id = columns[Identity].empty() ? idOf(*m_class, row.canonical, row.attribute)
                                               : std::string(columns[Identity]);
        }
        for (std::string_view rest = columns[Aliases]; !rest.empty();) {
            if (!addSpelling(row, trimmed(takePart(rest, '|'))))
                return;
        }
        m_list.rows.push_back(std::move(row));
    }

    bool addSpelling(LexiconRow &row, std::string_view text)
    {
        LexiconSpelling spelling;
        spelling.decides = text.starts_with(Decides) || (m_decides && !text.starts_with(NeedsContext));
        if (text.starts_with(Decides) || text.starts_with(NeedsContext))
            text.remove_prefix(1);
        spelling.text = text;
        if (!isValidUtf8(text) || lexiconformat::AtomReader(text).next().empty()) {
            report(QCoreApplication::translate("Lexicon", "A name on this line has no letters."));
            return false;
        }
        row.spellings.push_back(std::move(spelling));
        return true;
    }

    std::string_view m_fileName;
    std::uint32_t m_line = 0;
    std::optional<LexiconClass> m_class;
    bool m_decides = false;
    LexiconList m_list;
};

} // namespace

LexiconList readLexiconList(std::string_view fileName, std::string_view text)
{
    return ListReader(fileName).read(text);
}

bool namesAThing(LexiconClass lexiconClass) noexcept
{
    return !idPrefix(lexiconClass).empty();
}

} // namespace lectern
