// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/names.h"

#include "app/base/folding.h"
#include "app/base/foldingtable.h"
#include "app/base/utf8.h"
#include "app/parse/token.h"
#include "app/parse/words.h"

#include <algorithm>
#include <string>

namespace lectern {

namespace {

using Tokens = std::vector<Token>;

bool hasClass(std::string_view name, const Lexicon &lexicon, std::initializer_list<LexiconClass> classes)
{
    const std::vector<LexiconEntry> entries = lexicon.lookUp(name);
    return std::any_of(entries.begin(), entries.end(), [&classes](const LexiconEntry &entry) {
        return std::find(classes.begin(), classes.end(), entry.lexiconClass) != classes.end();
    });
}

/// Names are written with a capital where the script has capitals.
bool isNameWord(std::string_view word)
{
    const char32_t first = codePointAt(word, 0).value;
    const bool hasCase = first < 0x590 || (first >= 0x1E00 && first <= 0x1FFF);
    return characterClass(first) == CharacterClass::Letter && (isUppercase(first) || !hasCase);
}

/// "In", but neither "in" nor "IN".
bool isCapitalised(std::string_view word)
{
    const CodePoint first = codePointAt(word, 0);
    return isUppercase(first.value) && (first.size == word.size() || !isUppercase(codePointAt(word, first.size).value));
}

bool isSite(std::string_view word)
{
    const std::size_t dot = word.rfind('.');
    return dot != std::string_view::npos && dot > 1 && dot + 2 < word.size() &&
           word.find('@') == std::string_view::npos;
}

/// Cuts a list of names at commas, "and" and the like, and tells what each part is.
class NameReader
{
public:
    NameReader(std::string_view text, TextSpan part, const Lexicon &lexicon, NameContext context)
        : m_text(text), m_lexicon(lexicon), m_context(context), m_tokens(tokenize(text, part))
    {
    }
    NameList run();

private:
    bool isSeparator(std::size_t index) const;
    void readSegment(std::size_t begin, std::size_t end);
    void addName(std::size_t begin, std::size_t end, bool hasStaff);
    void cover(TextSpan span);
    std::string_view word(std::size_t index) const { return m_tokens[index].span.of(m_text); }
    TextSpan spanOf(std::size_t begin, std::size_t end) const
    {
        return {m_tokens[begin].span.begin, m_tokens[end - 1].span.end};
    }
    bool isHyphenInName(std::size_t index) const;
    bool isLabel(std::size_t index) const
    {
        return wordFactsOf(word(index)).is(NameStop) && fold(word(index)) == "by" && isNameWord(word(index + 1));
    }

    std::string_view m_text;
    const Lexicon &m_lexicon;
    NameContext m_context;
    Tokens m_tokens;
    NameList m_names;
};

NameList NameReader::run()
{
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= m_tokens.size(); ++i) {
        if (i < m_tokens.size() && !isSeparator(i))
            continue;
        if (i > begin)
            readSegment(begin, i);
        begin = i + 1;
    }
    return std::move(m_names);
}

bool NameReader::isHyphenInName(std::size_t index) const
{
    return word(index) == "-" && index > 0 && index + 1 < m_tokens.size() && !m_tokens[index].spaceBefore &&
           !m_tokens[index + 1].spaceBefore;
}

bool NameReader::isSeparator(std::size_t index) const
{
    const Token &token = m_tokens[index];
    if (token.kind == TokenKind::Punctuation || token.kind == TokenKind::Symbol)
        return !isHyphenInName(index) && word(index) != "'" && word(index) != "’";
    return index > 0 && wordFactsOf(word(index)).is(NameJoin);
}

void NameReader::readSegment(std::size_t begin, std::size_t end)
{
    // "By Jane Doe", "Editing by John Roe".
    for (const std::size_t label : {begin, begin + 1})
        if (label + 1 < end && isLabel(label)) {
            begin = label + 1;
            break;
        }
    // "Jane Doe in Baku": what follows the small word is no name.
    std::size_t stop = begin;
    while (stop < end && (!wordFactsOf(word(stop)).is(NameStop) || isCapitalised(word(stop))))
        ++stop;
    if (stop == begin) {
        m_names.isComplete = m_names.isComplete && !m_names.isEmpty() && end - begin <= 4;
        return;
    }
    bool hasStaff = false;
    bool hasTitle = false;
    std::size_t first = stop;
    std::size_t last = begin;
    for (std::size_t i = begin; i < stop; ++i) {
        const WordFacts &facts = wordFactsOf(word(i));
        const bool isStaff = facts.is(GenericAuthor);
        const bool isTitle = facts.is(AuthorTitle);
        hasStaff = hasStaff || isStaff;
        hasTitle = hasTitle || isTitle;
        if (isStaff || isTitle || facts.is(TitleAbbreviation))
            continue;
        const bool isPartOfName = isNameWord(word(i)) || isSite(word(i)) || isHyphenInName(i) ||
                                  (facts.is(NameParticle) && i + 1 < stop) || word(i).front() == '\'';
        if (!isPartOfName || m_tokens[i].kind == TokenKind::Number || facts.month != 0 || facts.is(Weekday)) {
            m_names.isComplete = m_names.isComplete && (hasTitle || hasStaff);
            return;
        }
        first = std::min(first, i);
        last = i + 1;
    }
    if (hasTitle || (hasStaff && first == stop)) {
        m_names.namesStaff = m_names.namesStaff || m_names.people.empty();
        cover(spanOf(begin, stop));
    }
    const bool isNameBeforeTitle = m_names.people.empty() && last - std::min(first, last) >= 2 && first == begin;
    if (first < last && (!hasTitle || isNameBeforeTitle))
        addName(first, last, hasStaff);
}

void NameReader::addName(std::size_t begin, std::size_t end, bool hasStaff)
{
    const TextSpan span = spanOf(begin, end);
    const std::string_view name = span.of(m_text);
    constexpr std::size_t LongestName = 6;
    const bool isFirst = m_names.isEmpty();
    if (hasStaff || isOutletName(name, m_lexicon)) {
        m_names.outlets.push_back(span);
    } else if (!isFirst && isPlaceName(name, m_lexicon)) {
        return;
    } else if (end - begin == 1) {
        if (!isFirst || m_context == NameContext::Alone)
            return;
        m_names.outlets.push_back(span);
    } else if (end - begin <= LongestName) {
        m_names.people.push_back(span);
    } else {
        m_names.isComplete = false;
        return;
    }
    cover(span);
}

void NameReader::cover(TextSpan span)
{
    if (m_names.span.isEmpty())
        m_names.span = span;
    m_names.span.end = std::max(m_names.span.end, span.end);
}

} // namespace

bool isOutletName(std::string_view name, const Lexicon &lexicon)
{
    if (hasClass(name, lexicon, {LexiconClass::Outlet}))
        return true;
    constexpr std::size_t MostWords = 5;
    const std::vector<Token> tokens = tokenize(name, {0, static_cast<std::uint32_t>(name.size())});
    if (tokens.empty() || tokens.size() > MostWords)
        return false;
    if (tokens.size() == 1 && isSite(name))
        return true;
    bool hasOutletWord = false;
    for (const Token &token : tokens) {
        const std::string_view word = token.span.of(name);
        const WordFacts &facts = wordFactsOf(word);
        if (token.kind == TokenKind::Word && !isNameWord(word) && facts.languages == 0 && !facts.is(OutletWord))
            return false;
        hasOutletWord = hasOutletWord || facts.is(OutletWord);
    }
    return hasOutletWord && isNameWord(tokens.front().span.of(name));
}

bool isPlaceName(std::string_view name, const Lexicon &lexicon)
{
    return hasClass(name, lexicon,
                    {LexiconClass::City, LexiconClass::Country, LexiconClass::Region, LexiconClass::Place});
}

NameList readNames(std::string_view text, TextSpan part, const Lexicon &lexicon, NameContext context)
{
    return NameReader(text, part, lexicon, context).run();
}

} // namespace lectern
