// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/readerblocks.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern {

namespace {

constexpr int MostReasons = 3;

QString translated(const char *words)
{
    return QCoreApplication::translate("ReaderPage", words);
}

/// Puts the blocks of a page one after the other.
class PageBuilder
{
public:
    PageBuilder(const AnnotatedText &text, const FoldState &folds) : m_text(text), m_folds(folds) {}

    std::vector<ReaderBlock> build()
    {
        chooseHead();
        addHead();
        for (std::size_t i = 0; i < m_text.paragraphs.size(); ++i)
            if (!m_inHead[i])
                addParagraph(m_text.paragraphs[i]);
        closeFold();
        return std::move(m_blocks);
    }

private:
    using Paragraphs = std::vector<std::size_t>;

    void chooseHead();
    void addHead();
    void addTitle();
    void addByline();
    void addParagraph(const AnnotatedParagraph &paragraph);
    void addBody(BlockKind kind, TextRange range);
    void closeFold();
    void add(BlockKind kind, const TextRange &range, const QString &extra = {});
    [[nodiscard]] bool repeatsTitle(const AnnotatedParagraph &paragraph) const;
    [[nodiscard]] QString foldWords() const;

    const AnnotatedText &m_text;
    const FoldState &m_folds;
    std::vector<ReaderBlock> m_blocks;
    std::vector<bool> m_inHead;
    std::optional<std::size_t> m_title;
    Paragraphs m_standfirst;
    Paragraphs m_byline;
    std::vector<AnnotatedParagraph> m_folded; ///< paragraphs of the open fold
    int m_foldCount = 0;
};

void PageBuilder::chooseHead()
{
    const std::vector<AnnotatedParagraph> &paragraphs = m_text.paragraphs;
    m_inHead.assign(paragraphs.size(), false);
    bool isBeforeBody = true;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const AnnotatedParagraph &paragraph = paragraphs[i];
        const bool isTitle = paragraph.kind == RegionKind::Headline && !m_title &&
                             (!m_text.titleRange || paragraph.range.overlaps(*m_text.titleRange));
        if (isTitle)
            m_title = i;
        else if (paragraph.kind == RegionKind::Standfirst && isBeforeBody)
            m_standfirst.push_back(i);
        else if (paragraph.kind == RegionKind::Byline && isBeforeBody)
            m_byline.push_back(i);
        else
            isBeforeBody = isBeforeBody && paragraph.kind != RegionKind::Body;
        m_inHead[i] = isTitle || (!m_standfirst.empty() && m_standfirst.back() == i) ||
                      (!m_byline.empty() && m_byline.back() == i);
    }
}

void PageBuilder::addHead()
{
    QStringList kicker;
    if (!m_text.section.isEmpty())
        kicker.append(m_text.section);
    if (m_text.outlets > 1)
        kicker.append(QCoreApplication::translate("ReaderPage", "Story in %n outlet(s)", nullptr, m_text.outlets));
    if (!kicker.isEmpty())
        add(BlockKind::Kicker, {}, kicker.join(QStringLiteral("  ·  ")));
    addTitle();
    for (const std::size_t i : m_standfirst)
        add(BlockKind::Standfirst, m_text.paragraphs[i].range);
    addByline();
    if (!m_blocks.empty())
        add(BlockKind::Rule, {});
}

void PageBuilder::addTitle()
{
    if (m_title)
        add(BlockKind::Title, m_text.paragraphs[*m_title].range);
    else if (!m_text.title.isEmpty())
        add(BlockKind::Title, {}, m_text.title);
}

void PageBuilder::addByline()
{
    QStringList facts;
    if (m_byline.empty() && !m_text.bylineNames.isEmpty())
        facts.append(translated(QT_TRANSLATE_NOOP("ReaderPage", "By %1")).arg(m_text.bylineNames));
    if (!m_text.outlet.isEmpty())
        facts.append(m_text.outlet);
    if (!m_text.published.isEmpty())
        facts.append(m_text.published);
    if (!m_text.updated.isEmpty())
        facts.append(translated(QT_TRANSLATE_NOOP("ReaderPage", "updated %1")).arg(m_text.updated));
    QString extra = facts.join(QStringLiteral("  ·  "));
    for (const std::size_t i : m_byline) {
        const bool isLast = i == m_byline.back();
        const QString tail = isLast && !extra.isEmpty() ? QStringLiteral("  ·  ") + extra : QString();
        add(BlockKind::Byline, m_text.paragraphs[i].range, tail);
    }
    if (m_byline.empty() && !extra.isEmpty())
        add(BlockKind::Byline, {}, extra);
}

bool PageBuilder::repeatsTitle(const AnnotatedParagraph &paragraph) const
{
    return m_title && paragraph.kind == RegionKind::Headline &&
           m_text.words(paragraph.range)
                   .simplified()
                   .compare(m_text.words(m_text.paragraphs[*m_title].range).simplified(), Qt::CaseInsensitive) == 0;
}

void PageBuilder::addParagraph(const AnnotatedParagraph &paragraph)
{
    if (m_text.words(paragraph.range).trimmed().isEmpty())
        return;
    if (!isReadable(paragraph.kind) || repeatsTitle(paragraph)) {
        m_folded.push_back(paragraph);
        return;
    }
    closeFold();
    switch (paragraph.kind) {
    case RegionKind::Headline:
        return addBody(BlockKind::Heading, paragraph.range);
    case RegionKind::Caption:
        return addBody(BlockKind::Caption, paragraph.range);
    case RegionKind::Byline:
        return addBody(BlockKind::Byline, paragraph.range);
    case RegionKind::Standfirst:
        return addBody(BlockKind::Standfirst, paragraph.range);
    default:
        return addBody(paragraph.isSubheading ? BlockKind::Heading : BlockKind::Body, paragraph.range);
    }
}

void PageBuilder::addBody(BlockKind kind, TextRange range)
{
    bool continues = false;
    while (!range.isEmpty()) {
        TextRange part = range;
        if (part.size() > MostBlockCharacters) {
            const auto space = m_text.text().lastIndexOf(u' ', part.begin + MostBlockCharacters);
            part.end = space > part.begin ? int(space) + 1 : part.begin + MostBlockCharacters;
            if (m_text.text().at(part.end - 1).isHighSurrogate())
                ++part.end;
        }
        add(kind, part);
        m_blocks.back().continuesParagraph = continues;
        continues = true;
        range.begin = part.end;
    }
}

QString PageBuilder::foldWords() const
{
    QStringList reasons;
    for (const AnnotatedParagraph &paragraph : m_folded) {
        const QString reason = paragraph.rule.isEmpty()
                                   ? translated(QT_TRANSLATE_NOOP("ReaderPage", "repeated headline"))
                                   : paragraph.rule;
        if (!reasons.contains(reason) && reasons.size() < MostReasons)
            reasons.append(reason);
    }
    return QCoreApplication::translate("ReaderPage", "%n line(s) folded: %1", nullptr, int(m_folded.size()))
        .arg(reasons.join(QStringLiteral(", ")));
}

void PageBuilder::closeFold()
{
    if (m_folded.empty())
        return;
    const int fold = m_foldCount++;
    const bool isOpen = m_folds.isOpen(fold);
    add(BlockKind::FoldBar, {}, foldWords());
    m_blocks.back().fold = fold;
    m_blocks.back().isUnfolded = isOpen;
    const std::vector<AnnotatedParagraph> folded = std::move(m_folded);
    m_folded.clear();
    for (const AnnotatedParagraph &paragraph : folded)
        if (isOpen)
            addBody(BlockKind::Boilerplate, paragraph.range);
}

void PageBuilder::add(BlockKind kind, const TextRange &range, const QString &extra)
{
    ReaderBlock block;
    block.kind = kind;
    block.range = range;
    block.extra = extra;
    m_blocks.push_back(std::move(block));
}

} // namespace

std::vector<ReaderBlock> readerBlocks(const AnnotatedText &text, const FoldState &folds)
{
    return PageBuilder(text, folds).build();
}

} // namespace lectern
