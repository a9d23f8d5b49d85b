// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/conllfile.h"

#include "app/base/utf8.h"
#include "app/parse/token.h"

#include <QChar>

#include <algorithm>

namespace lectern {

namespace {

constexpr std::string_view DocumentLine = "-DOCSTART- -X- -X- O\n\n";

/// Writes the sentences of one article; mentions and tokens are both in text order.
class SentenceColumns
{
public:
    SentenceColumns(const WrittenArticle &written, std::string &lines)
        : m_text(written.article.text), m_mentions(written.annotations.mentions), m_lines(lines)
    {
    }

    void add(TextSpan sentence)
    {
        m_isInside = false; // a tag may not go on over the end of a sentence
        for (const Token &token : tokenize(m_text, sentence))
            addPieces(token.span);
        m_lines += "\n";
    }

private:
    /// Cuts a token where a mention begins or ends, so that a mention is whole words, and at blanks, which would be
    /// another column.
    void addPieces(TextSpan token)
    {
        std::uint32_t begin = token.begin;
        while (begin < token.end) {
            skipMentionsBefore(begin);
            std::uint32_t end = nextBlank(begin, std::min(token.end, nextBound(begin)));
            if (end > begin)
                addWord({begin, end});
            else
                end = begin + static_cast<std::uint32_t>(codePointAt(m_text, begin).size);
            begin = end;
        }
    }

    void skipMentionsBefore(std::uint32_t at)
    {
        while (m_next < m_mentions.size() && m_mentions[m_next].span.end <= at) {
            ++m_next;
            m_isInside = false;
        }
    }

    /// Where the next mention begins, or the one at `at` ends.
    [[nodiscard]] std::uint32_t nextBound(std::uint32_t at) const
    {
        if (m_next == m_mentions.size())
            return static_cast<std::uint32_t>(m_text.size());
        const TextSpan mention = m_mentions[m_next].span;
        return mention.begin > at ? mention.begin : mention.end;
    }

    [[nodiscard]] std::uint32_t nextBlank(std::uint32_t begin, std::uint32_t end) const
    {
        while (begin < end) {
            const CodePoint point = codePointAt(m_text, begin);
            if (QChar::isSpace(point.value))
                break;
            begin += static_cast<std::uint32_t>(point.size);
        }
        return std::min(begin, end);
    }

    void addWord(TextSpan word)
    {
        m_lines += word.of(m_text);
        m_lines += " _ _ ";
        const bool isNamed = m_next < m_mentions.size() && m_mentions[m_next].span.contains(word);
        if (isNamed)
            m_lines.append(m_isInside ? "I-" : "B-").append(typeName(m_mentions[m_next].type));
        else
            m_lines += "O";
        m_isInside = isNamed;
        m_lines += "\n";
    }

    std::string_view m_text;
    const std::vector<Mention> &m_mentions;
    std::string &m_lines;
    std::size_t m_next = 0;  ///< the mention that is open or comes next
    bool m_isInside = false; ///< a word of that mention is written
};

} // namespace

void ConllFile::add(const WrittenArticle &written)
{
    std::string lines(DocumentLine);
    SentenceColumns columns(written, lines);
    for (const TextSpan &sentence : written.article.sentences)
        columns.add(sentence);
    const auto size = static_cast<qint64>(lines.size());
    m_isGood = m_device.write(lines.data(), size) == size && m_isGood;
}

Result<void> ConllFile::finish(const std::vector<Problem> & /*problems*/)
{
    return m_isGood ? Result<void>() : Result<void>(deviceProblem(m_device));
}

} // namespace lectern
