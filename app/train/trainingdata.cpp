// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/trainingdata.h"

#include "app/base/folding.h"
#include "app/base/utf8.h"

#include <QChar>

#include <algorithm>

namespace lectern::train {

namespace {

constexpr std::array<SpanPart, 4> AllParts = {SpanPart::Begin, SpanPart::Inside, SpanPart::Last, SpanPart::Unit};

SpanPart partAt(const TrainingSpan &span, std::uint32_t token)
{
    if (span.tokenCount == 1)
        return SpanPart::Unit;
    if (token == span.firstToken)
        return SpanPart::Begin;
    return token + 1 == span.firstToken + span.tokenCount ? SpanPart::Last : SpanPart::Inside;
}

template<typename Visit>
void forEachType(TypeSet types, Visit visit)
{
    for (int type = 0; type < ModelTypeCount; ++type) {
        if ((types >> type & 1) != 0)
            visit(type);
    }
}

bool beginsWithCapital(std::string_view word)
{
    const char32_t first = codePointAt(word, 0).value;
    return QChar::isUpper(first) && word.size() > 1;
}

LabelSet openLabels(TypeSet types)
{
    LabelSet labels = 0;
    forEachType(types, [&labels](int type) {
        for (const SpanPart part : AllParts)
            labels |= 1U << labelOf(type, part);
    });
    return labels;
}

} // namespace

TypeSet typeSetOf(EntityType type)
{
    const auto found = std::find(ModelTypes.begin(), ModelTypes.end(), type);
    return found == ModelTypes.end() ? TypeSet{0} : static_cast<TypeSet>(1U << (found - ModelTypes.begin()));
}

std::vector<LabelSet> allowedLabels(const TrainingDocument &document, OpenTypes openTypes)
{
    std::vector<LabelSet> allowed(document.tokens.size(), 1U << OutsideLabel);
    if (openTypes == OpenTypes::Open && document.openTypes != 0) {
        const LabelSet open = openLabels(document.openTypes) | 1U << OutsideLabel;
        std::uint32_t begin = 0;
        for (const std::uint32_t end : document.sentenceEnds) {
            // The first word of a sentence has a capital anyway: it says nothing.
            for (std::uint32_t token = begin + 1; token < end; ++token) {
                if (beginsWithCapital(document.tokenText(token)))
                    allowed[token] = open;
            }
            begin = end;
        }
    }
    for (const TrainingSpan &span : document.spans) {
        for (std::uint32_t token = span.firstToken; token < span.firstToken + span.tokenCount; ++token) {
            allowed[token] = span.mayBeNone || span.types == 0 ? 1U << OutsideLabel : 0U;
            forEachType(span.types, [&](int type) { allowed[token] |= 1U << labelOf(type, partAt(span, token)); });
        }
    }
    return allowed;
}

void appendSentence(TrainingDocument &document, TextSpan sentence)
{
    const std::vector<Token> tokens = tokenize(document.text, sentence);
    if (tokens.empty())
        return;
    document.tokens.insert(document.tokens.end(), tokens.begin(), tokens.end());
    document.sentenceEnds.push_back(static_cast<std::uint32_t>(document.tokens.size()));
}

void appendSpan(TrainingDocument &document, TextSpan name, TypeSet types, bool mayBeNone, std::string_view sourceLabel)
{
    const auto first = std::lower_bound(document.tokens.begin(), document.tokens.end(), name.begin,
                                        [](const Token &token, std::uint32_t at) { return token.span.begin < at; });
    const auto last = std::lower_bound(first, document.tokens.end(), name.end,
                                       [](const Token &token, std::uint32_t at) { return token.span.end < at; });
    const auto firstToken = static_cast<std::uint32_t>(first - document.tokens.begin());
    const bool fits = first != document.tokens.end() && last != document.tokens.end() &&
                      first->span.begin == name.begin && last->span.end == name.end;
    const bool isAfterLast =
        document.spans.empty() || document.spans.back().firstToken + document.spans.back().tokenCount <= firstToken;
    if (!isAfterLast)
        return; // inside a longer name
    if (!fits) {
        document.lostSpans.push_back(types);
        return;
    }
    const auto count = static_cast<std::uint32_t>(last - first + 1);
    document.spans.push_back({firstToken, count, types, mayBeNone, std::string(sourceLabel)});
}

void addLexiconHits(TrainingDocument &document, const Lexicon &lexicon)
{
    std::vector<std::string> folded;
    folded.reserve(document.tokens.size());
    for (const Token &token : document.tokens)
        folded.push_back(fold(token.span.of(document.text)));
    const std::vector<std::string_view> views(folded.begin(), folded.end());
    std::vector<LexiconMatch> matches;
    std::uint32_t begin = 0;
    for (const std::uint32_t end : document.sentenceEnds) {
        for (LexiconMatch match : lexicon.matches(std::span(views).subspan(begin, end - begin))) {
            match.firstToken += begin;
            matches.push_back(match);
        }
        begin = end;
    }
    document.lexiconHits = lectern::lexiconHits(lexicon, matches);
}

} // namespace lectern::train
