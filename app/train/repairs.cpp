// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/repairs.h"

#include "app/base/folding.h"
#include "app/base/utf8.h"

#include <QChar>
#include <QFile>

#include <algorithm>
#include <array>

namespace lectern::train {

namespace {

constexpr std::array<std::string_view, 6> Articles = {"the ", "The ", "a ", "A ", "an ", "An "};
constexpr std::array<std::string_view, 14> InnerWords = {"of", "and", "the", "for", "in",  "on", "al",
                                                         "de", "bin", "al-", "&",   "ibn", "to", "du"};
constexpr std::array<std::string_view, 16> Pronouns = {"I",   "We",  "He",    "She",  "It",   "They", "You",  "Our",
                                                       "His", "Her", "Their", "This", "That", "My",   "Your", "Its"};

constexpr std::uint32_t bitOf(LexiconClass lexiconClass)
{
    return 1U << static_cast<unsigned>(lexiconClass);
}

template<std::size_t Size>
bool contains(const std::array<std::string_view, Size> &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool beginsLikeName(std::string_view word)
{
    const char32_t first = codePointAt(word, 0).value;
    return QChar::isUpper(first) || QChar::isDigit(first);
}

bool isCoveredBy(const TrainingSpan &span, const LexiconHit &hit)
{
    return hit.firstToken <= span.firstToken && span.firstToken + span.tokenCount <= hit.firstToken + hit.tokenCount;
}

bool overlaps(const TrainingSpan &span, const LexiconHit &hit)
{
    return span.firstToken < hit.firstToken + hit.tokenCount && hit.firstToken < span.firstToken + span.tokenCount;
}

} // namespace

TextSpan properName(std::string_view text, TextSpan phrase)
{
    for (const std::string_view article : Articles) {
        if (phrase.of(text).starts_with(article)) {
            phrase.begin += static_cast<std::uint32_t>(article.size());
            break;
        }
    }
    const std::string_view name = phrase.of(text);
    std::string_view last;
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t end = std::min(name.find(' ', at), name.size());
        const std::string_view word = name.substr(at, end - at);
        if (word.empty() || (!beginsLikeName(word) && (at == 0 || !contains(InnerWords, word))))
            return {};
        last = word;
        at = end + 1;
    }
    return beginsLikeName(last) && !contains(Pronouns, name) ? phrase : TextSpan{};
}

Result<std::set<std::string, std::less<>>> readTitles(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return Problem{Problem::Kind::Unreadable, QStringLiteral("The list of titles cannot be opened."), path};
    std::set<std::string, std::less<>> titles;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (!line.isEmpty() && !line.startsWith('#'))
            titles.insert(line.toStdString());
    }
    return titles;
}

void stripTitles(TrainingDocument &document, const std::set<std::string, std::less<>> &titles)
{
    const TypeSet person = typeSetOf(EntityType::Person);
    for (TrainingSpan &span : document.spans) {
        if (span.types != person)
            continue;
        const auto isSkipped = [&](std::uint32_t token) {
            const std::string_view text = document.tokenText(token);
            return titles.contains(fold(text)) || text == "-" || text == ".";
        };
        while (span.tokenCount > 0 && isSkipped(span.firstToken)) {
            ++span.firstToken;
            --span.tokenCount;
        }
    }
    std::erase_if(document.spans, [](const TrainingSpan &span) { return span.tokenCount == 0; });
}

void settleByLexicon(TrainingDocument &document)
{
    for (TrainingSpan &span : document.spans) {
        const bool isCountry =
            std::any_of(document.lexiconHits.begin(), document.lexiconHits.end(), [&](const auto &hit) {
                return (hit.classes & bitOf(LexiconClass::Country)) != 0 && isCoveredBy(span, hit);
            });
        if (isCountry && (span.types & (typeSetOf(EntityType::Person) | typeSetOf(EntityType::Product))) == 0)
            span.types = typeSetOf(EntityType::Place);
    }
    std::vector<TrainingSpan> added;
    for (const LexiconHit &hit : document.lexiconHits) {
        const bool isCountry = (hit.classes & bitOf(LexiconClass::Country)) != 0;
        const bool isDemonym = (hit.classes & bitOf(LexiconClass::Demonym)) != 0 && hit.tokenCount == 1;
        const bool isFree = std::none_of(document.spans.begin(), document.spans.end(),
                                         [&hit](const TrainingSpan &span) { return overlaps(span, hit); });
        if (!isFree || !beginsLikeName(document.tokenText(hit.firstToken)))
            continue;
        if (isDemonym)
            added.push_back({hit.firstToken, 1, typeSetOf(EntityType::Nationality), false, "demonym"});
        else if (isCountry)
            added.push_back({hit.firstToken, hit.tokenCount, typeSetOf(EntityType::Place), true, "country"});
    }
    document.spans.insert(document.spans.end(), added.begin(), added.end());
    std::sort(document.spans.begin(), document.spans.end(),
              [](const TrainingSpan &a, const TrainingSpan &b) { return a.firstToken < b.firstToken; });
    // Two phrases of the lexicon may overlap each other.
    std::uint32_t end = 0;
    std::erase_if(document.spans, [&end](const TrainingSpan &span) {
        const bool isOverlapping = span.firstToken < end;
        end = isOverlapping ? end : span.firstToken + span.tokenCount;
        return isOverlapping;
    });
}

} // namespace lectern::train
