// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/pdflayout.h"

#include "app/base/foldingtable.h"
#include "app/base/utf8.h"
#include "app/import/htmlblocks.h"
#include "app/import/pdfregions.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace lectern {

namespace {

constexpr std::string_view SoftHyphen = "\xC2\xAD";

bool beginsSmall(std::string_view text)
{
    const char32_t first = text.empty() ? U' ' : codePointAt(text, 0).value;
    return characterClass(first) == CharacterClass::Letter && !isUppercase(first);
}

std::string_view lastWord(std::string_view text)
{
    return text.substr(text.find_last_of(" \n") + 1);
}

std::string_view firstWord(std::string_view text)
{
    return text.substr(0, text.find_first_of(" \n"));
}

std::string lettersOf(std::string_view word)
{
    const std::size_t end = word.find_last_not_of(".,;:!?)\"'");
    return std::string(word.substr(0, end == std::string_view::npos ? 0 : end + 1));
}

/// Puts lines and paragraphs together. Whether a hyphen at a line end belongs to the word is told by how the document
/// writes the word elsewhere.
class ParagraphWriter
{
public:
    explicit ParagraphWriter(const std::vector<PdfRegion> &regions);
    [[nodiscard]] std::string run();

private:
    void addRegion(const PdfRegion &region);
    [[nodiscard]] bool beginsParagraph(const PdfRegion &region, std::size_t line) const;
    void join(std::string_view line);
    [[nodiscard]] bool goesOn(std::string_view line, double height) const;

    const std::vector<PdfRegion> &m_regions;
    std::set<std::string, std::less<>> m_words; ///< of all lines but those divided at their end
    std::vector<std::string> m_paragraphs;
    double m_height = 0; ///< of the line before
};

ParagraphWriter::ParagraphWriter(const std::vector<PdfRegion> &regions) : m_regions(regions)
{
    for (const PdfRegion &region : regions)
        for (const PdfLine &line : region)
            for (std::string_view rest = line.text; !rest.empty();) {
                const std::string_view word = firstWord(rest);
                rest.remove_prefix(std::min(word.size() + 1, rest.size()));
                if (!rest.empty() || !word.ends_with('-'))
                    m_words.insert(lettersOf(word));
            }
}

/// A word divided at the line end is put together.
void ParagraphWriter::join(std::string_view line)
{
    std::string &text = m_paragraphs.back();
    if (text.ends_with(SoftHyphen)) {
        text.erase(text.size() - SoftHyphen.size());
    } else if (text.ends_with('-') && text.size() > 1 && text[text.size() - 2] != ' ' && beginsSmall(line)) {
        const std::string divided(lastWord(text));
        const std::string next = lettersOf(firstWord(line));
        const bool isCompound = m_words.contains(divided + next);
        const bool isOneWord = m_words.contains(divided.substr(0, divided.size() - 1) + next);
        if (!isCompound || isOneWord)
            text.pop_back();
    } else if (!text.ends_with('-') || text.ends_with(" -")) {
        text += ' ';
    }
    text += line;
}

/// Whether a line of another column or page goes on with the paragraph before.
bool ParagraphWriter::goesOn(std::string_view line, double height) const
{
    if (m_paragraphs.empty())
        return false;
    constexpr double SameSize = 0.15;
    const std::string_view before = m_paragraphs.back();
    const bool isSameSize = height < m_height * (1 + SameSize) && height > m_height * (1 - SameSize);
    const bool isOpen = !endsLikeSentence(before) || before.ends_with(':');
    return isSameSize && isOpen && beginsSmall(line);
}

/// Space above, an indent, another size, or a short line before that ends a sentence.
bool ParagraphWriter::beginsParagraph(const PdfRegion &region, std::size_t line) const
{
    const PdfLine &above = region[line - 1];
    const PdfLine &here = region[line];
    double left = here.left;
    double right = here.right;
    for (const PdfLine &other : region) {
        left = std::min(left, other.left);
        right = std::max(right, other.right);
    }
    constexpr double Indent = 0.7, Spread = 0.55, SizeChange = 1.15, ShortLine = 0.85;
    const bool isSpread = here.top - above.bottom > Spread * std::min(here.height(), above.height());
    const bool isOtherSize = here.height() > above.height() * SizeChange || above.height() > here.height() * SizeChange;
    const bool isIndented = here.left - left > Indent * here.height() && above.left - left < Indent * here.height();
    const bool isShort = above.right - left < ShortLine * (right - left) && endsLikeSentence(above.text);
    return isSpread || isOtherSize || isIndented || (isShort && !beginsSmall(here.text));
}

void ParagraphWriter::addRegion(const PdfRegion &region)
{
    for (std::size_t i = 0; i < region.size(); ++i) {
        const PdfLine &line = region[i];
        const bool isNew = i == 0 ? !goesOn(line.text, line.height()) : beginsParagraph(region, i);
        if (isNew)
            m_paragraphs.push_back(line.text);
        else
            join(line.text);
        m_height = line.height();
    }
}

std::string ParagraphWriter::run()
{
    for (const PdfRegion &region : m_regions)
        addRegion(region);
    std::string text;
    for (const std::string &paragraph : m_paragraphs) {
        text += text.empty() ? "" : "\n\n";
        text += paragraph;
    }
    return text;
}

} // namespace

std::string textOfPages(std::vector<PdfPage> pages)
{
    dropRunningLines(pages);
    std::vector<PdfRegion> regions;
    for (PdfPage &page : pages)
        for (PdfRegion &region : regionsOf(std::move(page.words)))
            regions.push_back(std::move(region));
    return ParagraphWriter(regions).run();
}

} // namespace lectern
