// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/textfinder.h"

#include "app/base/folding.h"

#include <QList>

#include <algorithm>
#include <unordered_map>

namespace lectern {

namespace {

/// Folds single characters and remembers them: a text has few different ones.
class CharacterFolder
{
public:
    explicit CharacterFolder(bool schwaAsA) : m_schwaAsA(schwaAsA) {}

    const std::string &folded(const QString &character)
    {
        const auto [at, isNew] = m_known.try_emplace(character.toUcs4().value(0));
        if (isNew) {
            const std::string utf8 = character.toStdString();
            const std::string other = m_schwaAsA ? foldSchwaAsA(utf8) : std::string();
            at->second = other.empty() ? fold(utf8) : other;
        }
        return at->second;
    }

private:
    std::unordered_map<uint, std::string> m_known;
    bool m_schwaAsA;
};

bool hasSchwa(const QString &text)
{
    return text.contains(QChar(0x0259)) || text.contains(QChar(0x018F));
}

} // namespace

TextFinder::TextFinder(const QString &text) : m_folded(foldedOf(text, false))
{
    if (hasSchwa(text))
        m_schwaAsA = foldedOf(text, true);
}

TextFinder::Folded TextFinder::foldedOf(const QString &text, bool schwaAsA)
{
    Folded folded;
    folded.text.reserve(static_cast<std::size_t>(text.size()));
    folded.positions.reserve(static_cast<std::size_t>(text.size()) + 1);
    CharacterFolder folder(schwaAsA);
    const auto add = [&](std::string_view bytes, int position) {
        folded.text += bytes;
        folded.positions.insert(folded.positions.end(), bytes.size(), position);
    };
    for (int i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit.isSpace()) {
            if (folded.text.empty() || folded.text.back() != ' ')
                add(" ", i);
        } else if (unit.unicode() < 0x80 && unit.isLetterOrNumber()) {
            add(std::string(1, unit.toLower().toLatin1()), i);
        } else {
            const bool isPair = unit.isHighSurrogate() && i + 1 < text.size();
            add(folder.folded(text.mid(i, isPair ? 2 : 1)), i);
            i += isPair ? 1 : 0;
        }
    }
    folded.positions.push_back(static_cast<int>(text.size()));
    return folded;
}

std::vector<TextRange> TextFinder::find(const QString &wanted) const
{
    std::vector<TextRange> found;
    const std::string text = foldedOf(wanted, false).text;
    search(m_folded, text, found);
    search(m_schwaAsA, text, found);
    std::sort(found.begin(), found.end());
    std::vector<TextRange> apart;
    for (const TextRange &range : found)
        if (apart.empty() || range.begin >= apart.back().end)
            apart.push_back(range);
    return apart;
}

void TextFinder::search(const Folded &folded, const std::string &wanted, std::vector<TextRange> &found)
{
    if (wanted.empty() || wanted == " ")
        return;
    for (std::size_t at = folded.text.find(wanted); at != std::string::npos;
         at = folded.text.find(wanted, at + wanted.size())) {
        // A match may not begin or end within what one character folds to.
        const int begin = folded.positions[at];
        const int end = folded.positions[at + wanted.size()];
        const bool splitsBegin = at > 0 && folded.positions[at - 1] == begin;
        const bool splitsEnd = folded.positions[at + wanted.size() - 1] == end;
        if (!splitsBegin && !splitsEnd)
            found.push_back({begin, end});
    }
}

} // namespace lectern
