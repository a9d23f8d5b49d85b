// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/score.h"

#include <algorithm>
#include <cstdio>
#include <optional>

namespace lectern::train {

namespace {

constexpr std::array<const char *, 3> ClassNames = {"PER", "ORG", "LOC"};

std::size_t typeIndex(EntityType type)
{
    return static_cast<std::size_t>(std::find(ModelTypes.begin(), ModelTypes.end(), type) - ModelTypes.begin());
}

/// The class of a set of types in the classic scheme of three; absent for all others.
std::optional<std::size_t> classOf(TypeSet types)
{
    const TypeSet organizations = typeSetOf(EntityType::Company) | typeSetOf(EntityType::Organization);
    if (types == typeSetOf(EntityType::Person))
        return 0;
    if (types != 0 && (types & ~organizations) == 0)
        return 1;
    if (types == typeSetOf(EntityType::Place))
        return 2;
    return std::nullopt;
}

void countExpected(TypeSet types, Score &score)
{
    if (const auto group = classOf(types)) {
        ++score.classic.expected;
        ++score.classes[*group].expected;
    }
    for (std::size_t type = 0; type < ModelTypeCount; ++type)
        score.types[type].expected += types == (1U << type) ? 1 : 0;
}

void countFound(const ModelSpan &found, const std::vector<TrainingSpan> &expected, Score &score)
{
    const TypeSet types = typeSetOf(found.type);
    const auto same = std::find_if(expected.begin(), expected.end(), [&found](const TrainingSpan &span) {
        return span.firstToken == found.firstToken && span.tokenCount == found.tokenCount;
    });
    if (const auto group = classOf(types)) {
        const int right = same != expected.end() && classOf(same->types) == group ? 1 : 0;
        ++score.classic.found;
        ++score.classes[*group].found;
        score.classic.right += right;
        score.classes[*group].right += right;
    }
    Counts &counts = score.types[typeIndex(found.type)];
    const bool isUncertain = same != expected.end() && same->types != types && (same->types & types) != 0;
    if (isUncertain)
        return;
    ++counts.found;
    counts.right += same != expected.end() && same->types == types ? 1 : 0;
}

void append(std::string &line, const char *name, const Counts &counts)
{
    std::array<char, 64> part;
    std::snprintf(part.data(), part.size(), " %s %.1f/%.1f/%.1f", name, 100 * counts.precision(), 100 * counts.recall(),
                  100 * counts.f1());
    line += part.data();
}

/// "before [name] after", with a few words on either side.
std::string inContext(const TrainingDocument &document, std::uint32_t firstToken, std::uint32_t tokenCount)
{
    constexpr std::uint32_t Context = 5;
    const auto last = static_cast<std::uint32_t>(document.tokens.size()) - 1;
    const std::uint32_t begin = document.tokens[firstToken - std::min(firstToken, Context)].span.begin;
    const std::uint32_t end = document.tokens[std::min(firstToken + tokenCount - 1 + Context, last)].span.end;
    const TextSpan name{document.tokens[firstToken].span.begin, document.tokens[firstToken + tokenCount - 1].span.end};
    std::string line(TextSpan{begin, name.begin}.of(document.text));
    line += '[';
    line += name.of(document.text);
    line += ']';
    line += TextSpan{name.end, end}.of(document.text);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

bool isSame(const TrainingSpan &span, const ModelSpan &found)
{
    return span.firstToken == found.firstToken && span.tokenCount == found.tokenCount &&
           (span.types & typeSetOf(found.type)) != 0;
}

} // namespace

double Counts::precision() const
{
    return found == 0 ? 0.0 : static_cast<double>(right) / found;
}

double Counts::recall() const
{
    return expected == 0 ? 0.0 : static_cast<double>(right) / expected;
}

double Counts::f1() const
{
    return found + expected == 0 ? 0.0 : 2.0 * right / (found + expected);
}

Score scoreModel(const EntityModel &model, const std::vector<TrainingDocument> &documents)
{
    Score score;
    for (const TrainingDocument &document : documents) {
        for (const TrainingSpan &span : document.spans)
            countExpected(span.types, score);
        for (const TypeSet types : document.lostSpans)
            countExpected(types, score);
        score.lost += static_cast<int>(document.lostSpans.size());
        for (const ModelSpan &span : model.tag(document.view()))
            countFound(span, document.spans, score);
    }
    return score;
}

std::vector<std::string> listErrors(const EntityModel &model, const TrainingDocument &document)
{
    std::vector<std::string> lines;
    const std::vector<ModelSpan> found = model.tag(document.view());
    for (const ModelSpan &span : found) {
        const auto same = [&span](const TrainingSpan &expected) { return isSame(expected, span); };
        if (std::none_of(document.spans.begin(), document.spans.end(), same))
            lines.push_back("found " + std::string(typeName(span.type)) + ": " +
                            inContext(document, span.firstToken, span.tokenCount));
    }
    for (const TrainingSpan &span : document.spans) {
        const auto same = [&span](const ModelSpan &other) { return isSame(span, other); };
        if (std::none_of(found.begin(), found.end(), same))
            lines.push_back("missed " + span.sourceLabel + ": " +
                            inContext(document, span.firstToken, span.tokenCount));
    }
    return lines;
}

std::string describe(const std::string &name, const Score &score)
{
    std::string line = name;
    line.resize(std::max<std::size_t>(line.size(), 10), ' ');
    append(line, "P/R/F1", score.classic);
    line += " |";
    for (std::size_t group = 0; group < ClassNames.size(); ++group)
        append(line, ClassNames[group], score.classes[group]);
    line += " |";
    for (std::size_t type = 0; type < ModelTypeCount; ++type) {
        if (score.types[type].expected > 0)
            append(line, std::string(typeName(ModelTypes[type])).c_str(), score.types[type]);
    }
    if (score.lost > 0)
        line += " | " + std::to_string(score.lost) + " not on our tokens";
    return line;
}

std::string describeLabels(const std::string &name, const Score &score, const std::map<std::string, TypeSet> &labels)
{
    Counts all;
    std::string parts;
    for (const auto &[label, types] : labels) {
        for (std::size_t type = 0; type < ModelTypeCount; ++type) {
            if (types != 1U << type || score.types[type].expected + score.types[type].found == 0)
                continue;
            const Counts &counts = score.types[type];
            all = {all.right + counts.right, all.found + counts.found, all.expected + counts.expected};
            append(parts, label.c_str(), counts);
        }
    }
    std::string line = name;
    append(line, "P/R/F1", all);
    return line + " |" + parts;
}

} // namespace lectern::train
