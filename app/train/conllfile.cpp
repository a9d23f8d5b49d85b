// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/conllfile.h"

#include "app/train/jsonlines.h"

#include <algorithm>

namespace lectern::train {

namespace {

/// Types in the order in which labels of a file take them; the well-known labels have theirs already.
constexpr std::array<EntityType, 4> FreeTypes = {EntityType::Product, EntityType::Event, EntityType::Nationality,
                                                 EntityType::Company};

std::string_view lastField(std::string_view line)
{
    const std::size_t at = line.find_last_of(" \t");
    return at == std::string_view::npos ? line : line.substr(at + 1);
}

TypeSet typeOf(const std::string &label, std::map<std::string, TypeSet> &types, std::size_t &free)
{
    const auto known = types.find(label);
    if (known != types.end())
        return known->second;
    const auto named = typeFromName(label == "LOC" ? "place" : label == "PER" ? "person" : label);
    TypeSet type = named ? typeSetOf(*named) : TypeSet{0};
    if (type == 0 && free < FreeTypes.size())
        type = typeSetOf(FreeTypes[free++]);
    types[label] = type;
    return type;
}

class Reader
{
public:
    explicit Reader(std::map<std::string, TypeSet> &types) : m_types(types) {}

    void addLine(std::string_view line)
    {
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.remove_suffix(1);
        const bool isBreak = line.empty();
        const bool isDocument = line.starts_with("-DOCSTART-");
        if (isBreak || isDocument)
            endSentence();
        if (isDocument || m_documents.empty())
            m_documents.emplace_back();
        if (!isBreak && !isDocument)
            addWord(line.substr(0, line.find_first_of(" \t")), lastField(line));
    }

    std::vector<TrainingDocument> finish()
    {
        endSentence();
        std::erase_if(m_documents, [](const TrainingDocument &document) { return document.tokens.empty(); });
        return std::move(m_documents);
    }

private:
    void addWord(std::string_view word, std::string_view tag)
    {
        TrainingDocument &document = m_documents.back();
        const auto begin = static_cast<std::uint32_t>(document.text.size());
        document.text += word;
        const auto token = static_cast<std::uint32_t>(document.tokens.size());
        Token added;
        added.span = {begin, begin + static_cast<std::uint32_t>(word.size())};
        added.spaceBefore = true;
        document.tokens.push_back(added);
        document.text += ' ';
        const std::string label(tag.size() > 2 ? tag.substr(2) : std::string_view{});
        const bool goesOn = !m_openLabel.empty() && m_openLabel == label && tag[0] != 'B' && tag[0] != 'S';
        if (goesOn)
            ++document.spans.back().tokenCount;
        else if (!label.empty())
            document.spans.push_back({token, 1, typeOf(label, m_types, m_free), false, label});
        m_openLabel = label;
    }

    void endSentence()
    {
        m_openLabel.clear();
        if (m_documents.empty())
            return;
        TrainingDocument &document = m_documents.back();
        const auto end = static_cast<std::uint32_t>(document.tokens.size());
        if (end > (document.sentenceEnds.empty() ? 0 : document.sentenceEnds.back()))
            document.sentenceEnds.push_back(end);
    }

    std::map<std::string, TypeSet> &m_types;
    std::size_t m_free = 0;
    std::vector<TrainingDocument> m_documents;
    std::string m_openLabel;
};

} // namespace

Result<std::vector<TrainingDocument>> readConll(const QString &path, std::map<std::string, TypeSet> &types)
{
    const Result<std::string> content = readUnpacked(path);
    if (!content)
        return content.error();
    Reader reader(types);
    const std::string_view all = *content;
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = std::min(all.find('\n', at), all.size());
        reader.addLine(all.substr(at, end - at));
        at = end + 1;
    }
    return reader.finish();
}

} // namespace lectern::train
