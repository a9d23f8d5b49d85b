// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/namelists.h"

#include "app/base/utf8.h"
#include "app/train/jsonlines.h"

#include <QDir>
#include <QFile>

#include <array>

namespace lectern::train {

namespace {

const QString ClassMark = QStringLiteral("#: class ");

bool readList(const QString &path, NameLists &lists)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return false;
    std::vector<std::string> *names = nullptr;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(ClassMark))
            names = &lists[line.mid(ClassMark.size()).section(QLatin1Char(' '), 0, 0).toStdString()];
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')) || names == nullptr)
            continue;
        QString name = line.section(QLatin1Char('\t'), 0, 0);
        if (name.startsWith(QLatin1Char('?')))
            continue;
        if (name.startsWith(QLatin1Char('!')))
            name.remove(0, 1);
        names->push_back(name.toStdString());
    }
    return true;
}

/// Type words of the list of typed names, the first that fits decides.
struct TypedList
{
    QLatin1String word;
    const char *list;
};
constexpr std::array<TypedList, 7> TypedLists = {{
    {QLatin1String(" company:"), "TypedCompany"},
    {QLatin1String(" business_org:"), "TypedCompany"},
    {QLatin1String(" organization:"), "TypedOrganization"},
    {QLatin1String(" military_equipment:"), "TypedProduct"},
    {QLatin1String(" product:"), "TypedProduct"},
    {QLatin1String(" event:"), "TypedEvent"},
    {QLatin1String(" location:"), "TypedPlace"},
}};

/// Byte offset of the middle of a word, on a code point boundary.
std::size_t middleOf(std::string_view word)
{
    std::size_t at = word.size() / 2;
    while (!isCodePointBoundary(word, at))
        ++at;
    return at;
}

} // namespace

Result<NameLists> readNameLists(const QString &folder)
{
    NameLists lists;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (!readList(folder + QLatin1Char('/') + file, lists))
            return Problem{Problem::Kind::Unreadable, QStringLiteral("The list cannot be opened."), file};
    }
    for (const char *needed : {"GivenName", "FamilyName", "City", "Country", "Demonym", "Company"}) {
        if (lists[needed].empty())
            return Problem{Problem::Kind::Damaged,
                           QStringLiteral("There is no list of the class %1.").arg(QLatin1String(needed)), folder};
    }
    return lists;
}

Result<void> addTypedNames(const QString &path, NameLists &lists)
{
    const Result<std::string> lines = readUnpacked(path);
    if (!lines)
        return lines.error();
    for (const QString &line : QString::fromStdString(*lines).split(QLatin1Char('\n'))) {
        const QString name = line.section(QLatin1Char('\t'), 0, 0);
        const QString types = QLatin1Char(' ') + line.section(QLatin1Char('\t'), 1);
        const bool isName = !name.isEmpty() && name.at(0).isUpper() && name.at(name.size() - 1).isLetterOrNumber();
        for (const TypedList &list : TypedLists) {
            if (isName && types.contains(list.word)) {
                lists[list.list].push_back(name.toStdString());
                break;
            }
        }
    }
    return {};
}

std::string NameMaker::draw(std::string_view lexiconClass)
{
    const auto list = m_lists.find(lexiconClass);
    if (list == m_lists.end() || list->second.empty())
        return {};
    return list->second[m_random() % list->second.size()];
}

std::string NameMaker::blend(std::string_view lexiconClass)
{
    const std::string first = draw(lexiconClass);
    const std::string second = draw(lexiconClass);
    const bool fits = first.find(' ') == std::string::npos && second.find(' ') == std::string::npos &&
                      first.size() > 4 && second.size() > 4;
    return fits ? first.substr(0, middleOf(first)) + second.substr(middleOf(second)) : first;
}

std::string NameMaker::givenName()
{
    return chance(35) ? blend("GivenName") : draw("GivenName");
}

std::string NameMaker::familyName()
{
    return chance(45) ? blend("FamilyName") : draw("FamilyName");
}

std::string NameMaker::acronym()
{
    constexpr std::string_view Letters = "AABCDEEFGHIIJKLMNOPQRSSTTUVWXYZ";
    std::string word;
    const std::uint64_t length = 2 + below(4);
    for (std::uint64_t i = 0; i < length; ++i)
        word += Letters[below(Letters.size())];
    return word;
}

std::string NameMaker::brand()
{
    constexpr std::array<std::string_view, 24> Beginnings = {"Ro",  "Hav", "Tel", "Kar", "Nor", "Ves", "Al",  "Bor",
                                                             "Zen", "Mir", "Sol", "Vik", "Del", "Tur", "Gal", "Pan",
                                                             "Ast", "Cor", "Lum", "Or",  "Tek", "Sin", "Bay", "Ak"};
    constexpr std::array<std::string_view, 24> Endings = {"tek",  "san",  "ex",  "ia",   "on",   "aris", "soft", "com",
                                                          "tron", "ium",  "el",  "ora",  "dyne", "gen",  "ix",   "az",
                                                          "met",  "corp", "net", "line", "war",  "kon",  "neft", "ko"};
    constexpr std::array<std::string_view, 8> Middles = {"", "", "", "a", "i", "ve", "lo", "ti"};
    std::string word(Beginnings[below(Beginnings.size())]);
    word += Middles[below(Middles.size())];
    word += Endings[below(Endings.size())];
    if (chance(15)) {
        for (char &letter : word)
            letter = static_cast<char>(letter >= 'a' && letter <= 'z' ? letter - 'a' + 'A' : letter);
    }
    return word;
}

std::string NameMaker::productName()
{
    const std::string number = std::to_string(1 + below(chance(50) ? 9 : 900));
    switch (below(5)) {
    case 0:
        return acronym() + "-" + number;
    case 1:
        return acronym().substr(0, 2) + number;
    case 2:
        return brand() + " " + acronym().substr(0, 2) + number;
    case 3:
        return brand() + "-" + number;
    default:
        return brand();
    }
}

} // namespace lectern::train
