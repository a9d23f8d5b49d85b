// SPDX-License-Identifier: GPL-3.0-or-later
// lectern_packlanguage FOLDER OUTPUT: turns the word lists of resources/language into the tables of words.cpp.
#include "app/base/folding.h"
#include "app/base/foldingtable.h"
#include "app/base/utf8.h"
#include "app/parse/words.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace lectern;

namespace {

/// A fault in a list; ends the program with the place.
struct ListFault
{
    std::string message;
};

struct Line
{
    std::string place; ///< file and line, for faults
    std::vector<std::string> fields;
};

struct Word
{
    std::uint32_t languages = 0;
    std::uint32_t kinds = 0;
    int month = 0;
};

struct ListedPhrase
{
    PhraseRule rule;
    PhrasePlace place;
    auto operator<=>(const ListedPhrase &) const = default;
};

using Terms = std::vector<std::string>;

struct Lists
{
    std::map<std::string, Word> words;
    std::map<Terms, std::set<ListedPhrase>> phrases;
};

std::vector<std::string> split(const std::string &text, char separator)
{
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);)
        parts.push_back(part);
    return parts;
}

std::vector<Line> readList(const std::string &path, std::size_t fieldCount)
{
    std::ifstream file(path);
    if (!file)
        throw ListFault{path + ": cannot be read"};
    std::vector<Line> lines;
    int number = 0;
    for (std::string text; std::getline(file, text);) {
        ++number;
        if (text.empty() || text.front() == '#')
            continue;
        Line line{path + ":" + std::to_string(number), split(text, '\t')};
        if (line.fields.size() != fieldCount)
            throw ListFault{line.place + ": " + std::to_string(fieldCount) + " fields expected"};
        lines.push_back(std::move(line));
    }
    return lines;
}

Terms termsOf(const std::string &phrase, const std::string &place)
{
    Terms terms;
    for (FoldedTerm &term : foldedTerms(phrase))
        terms.push_back(std::move(term.term));
    if (terms.empty())
        throw ListFault{place + ": a phrase without words"};
    return terms;
}

template<std::size_t Size>
std::size_t indexIn(const std::array<std::string_view, Size> &names, const std::string &name, const std::string &place)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        throw ListFault{place + ": unknown name '" + name + "'"};
    return static_cast<std::size_t>(found - names.begin());
}

std::uint16_t kindOf(const std::string &name, const std::string &place)
{
    static const std::map<std::string, WordKind> Kinds = {{"title", TitleAbbreviation},
                                                          {"number", NumberAbbreviation},
                                                          {"calendar", CalendarAbbreviation},
                                                          {"ends", EndingAbbreviation},
                                                          {"outlet", OutletWord},
                                                          {"generic", GenericAuthor},
                                                          {"author-title", AuthorTitle},
                                                          {"and", NameJoin},
                                                          {"particle", NameParticle},
                                                          {"stop", NameStop},
                                                          {"saying", VerbOfSaying}};
    const auto found = Kinds.find(name);
    if (found == Kinds.end())
        throw ListFault{place + ": unknown class '" + name + "'"};
    return found->second;
}

/// Every term of every item of the list gets what `mark` says.
template<typename Mark>
void markWords(Lists &lists, const Line &line, const std::string &items, const Mark &mark)
{
    for (const std::string &item : split(items, ';'))
        for (const std::string &term : termsOf(item, line.place))
            mark(lists.words[term]);
}

void readWordLists(Lists &lists, const std::string &folder)
{
    for (const Line &line : readList(folder + "/word-classes.tsv", 2)) {
        const std::uint16_t kind = kindOf(line.fields[0], line.place);
        markWords(lists, line, line.fields[1], [kind](Word &word) { word.kinds |= kind; });
    }
    for (const Line &line : readList(folder + "/abbreviations.tsv", 2)) {
        const std::uint16_t kind = kindOf(line.fields[0], line.place);
        for (const std::string &item : split(line.fields[1], ';')) {
            const bool isSmall = !isUppercase(codePointAt(item, 0).value);
            const std::uint32_t kinds = kind | (isSmall ? std::uint32_t{SmallAbbreviation} : 0U);
            markWords(lists, line, item, [kinds](Word &word) { word.kinds |= kinds; });
        }
    }
    for (const Line &line : readList(folder + "/function-words.tsv", 2)) {
        const std::uint32_t bit = 1U << indexIn(WordLanguages, line.fields[0], line.place);
        markWords(lists, line, line.fields[1], [bit](Word &word) { word.languages |= bit; });
    }
    for (const Line &line : readList(folder + "/sentence-starters.tsv", 2))
        markWords(lists, line, line.fields[1], [](Word &word) { word.kinds |= SentenceStarter; });
    for (const Line &line : readList(folder + "/calendar.tsv", 2)) {
        const std::vector<std::string> head = split(line.fields[0], ' ');
        const int month = head.at(0) == "month" ? std::stoi(head.at(1)) : 0;
        markWords(lists, line, line.fields[1], [month](Word &word) {
            word.month = month == 0 ? word.month : month;
            word.kinds |= month == 0 ? std::uint32_t{Weekday} : 0U;
        });
    }
}

void addPhrases(Lists &lists, const Line &line, const std::string &items, ListedPhrase kind)
{
    for (const std::string &item : split(items, ';')) {
        const Terms terms = termsOf(item, line.place);
        for (const std::string &term : terms)
            lists.words.try_emplace(term);
        lists.phrases[terms].insert(kind);
    }
}

void readPhraseLists(Lists &lists, const std::string &folder)
{
    for (const Line &line : readList(folder + "/sections.tsv", 2))
        addPhrases(lists, line, line.fields[1], {PhraseRule::Section, PhrasePlace::Is});
    for (const Line &line : readList(folder + "/layout-phrases.tsv", 3)) {
        const auto rule = static_cast<PhraseRule>(indexIn(PhraseRuleNames, line.fields[0], line.place));
        const auto place = static_cast<PhrasePlace>(indexIn(PhrasePlaceNames, line.fields[1], line.place));
        addPhrases(lists, line, line.fields[2], {rule, place});
    }
}

/// Phrases by their first word, longer ones first, so that the first that fits is the best.
std::vector<std::pair<Terms, ListedPhrase>> orderedPhrases(const Lists &lists)
{
    std::vector<std::pair<Terms, ListedPhrase>> phrases;
    for (const auto &[terms, kinds] : lists.phrases)
        for (const ListedPhrase &kind : kinds)
            phrases.emplace_back(terms, kind);
    std::stable_sort(phrases.begin(), phrases.end(), [](const auto &a, const auto &b) {
        return std::make_pair(a.first[0], b.first.size()) < std::make_pair(b.first[0], a.first.size());
    });
    return phrases;
}

void writePhrases(std::ostream &out, const std::vector<std::pair<Terms, ListedPhrase>> &phrases,
                  const std::map<std::string, std::size_t> &numbers)
{
    std::string words;
    std::size_t at = 0;
    out << "constexpr Phrase AllPhrases[] = {\n";
    for (const auto &[terms, kind] : phrases) {
        out << "    {" << at << ", " << terms.size() << ", static_cast<PhraseRule>(" << static_cast<int>(kind.rule)
            << "), static_cast<PhrasePlace>(" << static_cast<int>(kind.place) << ")},\n";
        for (const std::string &term : terms)
            words += std::to_string(numbers.at(term)) + ", ";
        at += terms.size();
    }
    out << "};\nconstexpr WordNumber AllPhraseWords[] = {" << words << "};\n";
}

void writeSlots(std::ostream &out, const std::map<std::string, std::size_t> &numbers)
{
    std::size_t size = 1;
    while (size < numbers.size() * 3)
        size *= 2;
    std::vector<std::size_t> slots(size);
    for (const auto &[word, number] : numbers) {
        std::size_t slot = wordHash(word) % size;
        while (slots[slot] != 0)
            slot = (slot + 1) % size;
        slots[slot] = number;
    }
    out << "constexpr WordNumber WordSlots[] = {";
    for (const std::size_t number : slots)
        out << number << ", ";
    out << "};\n";
}

void writeTables(std::ostream &out, const Lists &lists)
{
    const auto phrases = orderedPhrases(lists);
    std::map<std::string, std::size_t> numbers;
    for (const auto &[word, facts] : lists.words)
        numbers.emplace(word, numbers.size() + 1);
    out << "// Generated by lectern_packlanguage from resources/language.\nconstexpr WordFacts AllWords[] = {\n    "
           "{},\n";
    for (const auto &[word, facts] : lists.words) {
        const auto begins = [&first = word](const auto &phrase) { return phrase.first[0] == first; };
        const auto first = std::find_if(phrases.begin(), phrases.end(), begins);
        const auto count = std::count_if(phrases.begin(), phrases.end(), begins);
        out << "    {\"" << word << "\", " << facts.languages << "U, " << facts.kinds << ", "
            << (count == 0 ? 0 : first - phrases.begin()) << ", " << count << ", " << facts.month << "},\n";
    }
    out << "};\n";
    writePhrases(out, phrases, numbers);
    writeSlots(out, numbers);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("usage: lectern_packlanguage FOLDER OUTPUT\n", stderr);
        return 2;
    }
    try {
        Lists lists;
        readWordLists(lists, argv[1]);
        readPhraseLists(lists, argv[1]);
        std::ofstream out(argv[2]);
        writeTables(out, lists);
        out.flush();
        return out ? 0 : 1;
    } catch (const ListFault &fault) {
        std::fprintf(stderr, "%s\n", fault.message.c_str());
        return 1;
    }
}
