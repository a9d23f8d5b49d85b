// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/conllfile.h"

#include "app/train/jsonlines.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace lectern::train {

namespace {

/// Types in the order in which labels without a type of their own take them.
constexpr std::array<EntityType, ModelTypeCount> FreeTypes = {
    EntityType::Product,      EntityType::Event, EntityType::Nationality, EntityType::Company,
    EntityType::Organization, EntityType::Place, EntityType::Person,
};

std::vector<std::string_view> fieldsOf(std::string_view line)
{
    constexpr std::string_view Blanks = " \t";
    std::vector<std::string_view> fields;
    for (std::size_t at = line.find_first_not_of(Blanks); at != line.npos; at = line.find_first_not_of(Blanks, at)) {
        const std::size_t end = std::min(line.find_first_of(Blanks, at), line.size());
        fields.push_back(line.substr(at, end - at));
        at = end;
    }
    return fields;
}

/// Counted from 1, or from the end with a sign; absent where the line is too short.
std::optional<std::string_view> fieldAt(const std::vector<std::string_view> &fields, int column)
{
    const auto count = static_cast<int>(fields.size());
    const int index = column > 0 ? column - 1 : count + column;
    if (index < 0 || index >= count)
        return std::nullopt;
    return fields[static_cast<std::size_t>(index)];
}

std::optional<EntityType> knownType(const std::string &label)
{
    const auto named = typeFromName(label == "LOC" || label == "GPE" ? "place" : label == "PER" ? "person" : label);
    const bool isModelled = named && std::find(ModelTypes.begin(), ModelTypes.end(), *named) != ModelTypes.end();
    return isModelled ? named : std::nullopt;
}

/// The type of a label: its own, or the first free one that no other label has. 0 where none is left.
TypeSet typeOf(const std::string &label, ConllTypes &types)
{
    const auto known = types.find(label);
    if (known != types.end())
        return known->second;
    TypeSet taken = 0;
    for (const auto &[other, type] : types)
        taken = static_cast<TypeSet>(taken | type);
    const auto named = knownType(label);
    TypeSet type = named ? typeSetOf(*named) : TypeSet{0};
    if (type == 0 || (taken & type) != 0) {
        const auto free = std::find_if(FreeTypes.begin(), FreeTypes.end(),
                                       [taken](EntityType other) { return (taken & typeSetOf(other)) == 0; });
        type = free == FreeTypes.end() ? TypeSet{0} : typeSetOf(*free);
    }
    types[label] = type;
    return type;
}

class Reader
{
public:
    Reader(const ConllColumns &columns, ConllTypes &types) : m_columns(columns), m_types(types) {}

    /// False where the line has too few columns, or a label for which there is no type left.
    [[nodiscard]] bool addLine(std::string_view line)
    {
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
            line.remove_suffix(1);
        const bool isBreak = line.empty();
        const bool isComment = m_columns.word != 1 && line.starts_with('#');
        const bool isDocument = line.starts_with("-DOCSTART-") || (isComment && line.starts_with("# newdoc"));
        if (isBreak || isDocument)
            endSentence();
        if (isDocument || m_documents.empty())
            m_documents.emplace_back();
        if (isBreak || isDocument || isComment)
            return true;
        const std::vector<std::string_view> fields = fieldsOf(line);
        const auto word = fieldAt(fields, m_columns.word);
        const auto tag = fieldAt(fields, m_columns.tag);
        return word && tag && addWord(*word, *tag);
    }

    std::vector<TrainingDocument> finish()
    {
        endSentence();
        std::erase_if(m_documents, [](const TrainingDocument &document) { return document.tokens.empty(); });
        return std::move(m_documents);
    }

private:
    [[nodiscard]] bool addWord(std::string_view word, std::string_view tag)
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
        const TypeSet type = label.empty() ? TypeSet{0} : typeOf(label, m_types);
        const bool begins = tag[0] == 'B' || tag[0] == 'S' || tag[0] == 'U';
        if (!m_openLabel.empty() && m_openLabel == label && !begins)
            ++document.spans.back().tokenCount;
        else if (!label.empty())
            document.spans.push_back({token, 1, type, false, label});
        const bool ends = tag[0] == 'E' || tag[0] == 'L' || tag[0] == 'S' || tag[0] == 'U';
        m_openLabel = ends ? std::string() : label;
        return label.empty() || type != 0;
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

    const ConllColumns &m_columns;
    ConllTypes &m_types;
    std::vector<TrainingDocument> m_documents;
    std::string m_openLabel;
};

} // namespace

Result<std::vector<TrainingDocument>> readConll(const QString &path, const ConllColumns &columns, ConllTypes &types)
{
    const Result<std::string> content = readUnpacked(path);
    if (!content)
        return content.error();
    Reader reader(columns, types);
    const std::string_view all = *content;
    int line = 0;
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = std::min(all.find('\n', at), all.size());
        ++line;
        if (!reader.addLine(all.substr(at, end - at)))
            return Problem{
                Problem::Kind::Damaged,
                QStringLiteral("Line %1 has too few columns, or one label more than there are types.").arg(line), path};
        at = end + 1;
    }
    return reader.finish();
}

} // namespace lectern::train
