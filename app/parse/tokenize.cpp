// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/foldingtable.h"
#include "app/base/utf8.h"
#include "app/parse/token.h"
#include "app/parse/wordshape.h"

namespace lectern {

namespace {

/// Cuts one part of a text into tokens, from left to right.
class Tokenizer
{
public:
    Tokenizer(std::string_view text, TextSpan part) : m_text(text.substr(0, part.end)), m_at(part.begin) {}

    std::vector<Token> run();

private:
    bool skipSpace();
    void readWord();
    void readMark();
    void add(std::size_t end, TokenKind kind);
    std::size_t possessiveEnd(std::size_t at) const;

    std::string_view m_text;
    std::size_t m_at;
    bool m_spaceBefore = false;
    std::vector<Token> m_tokens;
};

std::vector<Token> Tokenizer::run()
{
    m_tokens.reserve((m_text.size() - m_at) / 5 + 1);
    while (m_at < m_text.size()) {
        if (skipSpace())
            continue;
        const CharacterClass found = characterClass(codePointAt(m_text, m_at).value);
        if (isWordCharacter(found) || possessiveEnd(m_at) != 0)
            readWord();
        else
            readMark();
    }
    return std::move(m_tokens);
}

/// Passes over one space or invisible character; the latter alone do not divide words.
bool Tokenizer::skipSpace()
{
    const CodePoint point = codePointAt(m_text, m_at);
    const CharacterClass found = characterClass(point.value);
    if (found != CharacterClass::Space && found != CharacterClass::Invisible)
        return false;
    m_spaceBefore = m_spaceBefore || found == CharacterClass::Space;
    m_at += point.size;
    return true;
}

/// End of the 's that begins at `at`, 0 where there is none or no word before it.
std::size_t Tokenizer::possessiveEnd(std::size_t at) const
{
    if (m_tokens.empty() || m_spaceBefore || m_tokens.back().span.end != at ||
        m_tokens.back().kind == TokenKind::Punctuation)
        return 0;
    return endOfPossessive(m_text, at);
}

void Tokenizer::readWord()
{
    if (const std::size_t end = possessiveEnd(m_at); end != 0)
        return add(end, TokenKind::Word);
    const WordReach shape = readWordShape(m_text, m_at);
    add(shape.end, shape.isNumber ? TokenKind::Number : TokenKind::Word);
}

void Tokenizer::readMark()
{
    const CodePoint point = codePointAt(m_text, m_at);
    std::size_t end = m_at + point.size;
    // Several full stops or hyphens in a row are one mark: an ellipsis, a dash typed as "--".
    if (point.value == '.' || point.value == '-')
        while (end < m_text.size() && m_text[end] == m_text[m_at])
            ++end;
    while (end < m_text.size()) {
        const CodePoint next = codePointAt(m_text, end);
        const CharacterClass found = characterClass(next.value);
        if (next.value < 0x80 || (found != CharacterClass::Mark && found != CharacterClass::Invisible))
            break;
        end += next.size;
    }
    add(end, isPunctuation(point.value) ? TokenKind::Punctuation : TokenKind::Symbol);
}

void Tokenizer::add(std::size_t end, TokenKind kind)
{
    m_tokens.push_back({{static_cast<std::uint32_t>(m_at), static_cast<std::uint32_t>(end)}, kind, m_spaceBefore});
    m_spaceBefore = false;
    m_at = end;
}

} // namespace

std::vector<Token> tokenize(std::string_view text, TextSpan part)
{
    return Tokenizer(text, part).run();
}

} // namespace lectern
