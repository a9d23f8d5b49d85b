// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/digest.h"

#include "app/base/folding.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <limits>

namespace lectern {

namespace {

constexpr std::size_t SignatureSize = 64; ///< MinHash values an article is compared by
constexpr std::size_t ShingleWords = 4;

std::string readableText(const Article &article)
{
    std::string text;
    for (const Region &region : article.regions)
        if (isReadable(region.kind))
            text.append(region.span.of(article.text)).push_back('\n');
    return text;
}

std::string contentKeyOf(const std::string &text)
{
    const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex().toStdString();
}

/// The finalizer of SplitMix64 (Steele, Lea, Flood 2014): spreads the bits of a 64-bit value.
std::uint64_t mix(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// FNV-1a over the bytes of a word.
std::uint64_t hashOf(std::string_view word)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return mix(hash);
}

/// MinHash (Broder 1997) over word shingles: equal places of two signatures estimate the Jaccard index of the texts.
std::vector<std::uint64_t> signatureOf(const std::string &text)
{
    std::vector<std::uint64_t> words;
    for (const FoldedTerm &term : foldedTerms(text))
        words.push_back(hashOf(term.term));
    if (words.size() < ShingleWords)
        return {};
    std::vector<std::uint64_t> least(SignatureSize, std::numeric_limits<std::uint64_t>::max());
    for (std::size_t i = 0; i + ShingleWords <= words.size(); ++i) {
        std::uint64_t shingle = 0;
        for (std::size_t j = 0; j < ShingleWords; ++j)
            shingle = mix(shingle * 31 + words[i + j]);
        for (std::size_t k = 0; k < SignatureSize; ++k)
            least[k] = std::min(least[k], mix(shingle + k * 0x9e3779b97f4a7c15ULL));
    }
    return least;
}

std::uint32_t sentenceOf(const Article &article, TextSpan span)
{
    const auto after = std::upper_bound(article.sentences.begin(), article.sentences.end(), span.begin,
                                        [](std::uint32_t at, const TextSpan &sentence) { return at < sentence.begin; });
    return static_cast<std::uint32_t>(after - article.sentences.begin());
}

/// A name in brackets right after another one that begins with the same letters.
bool definesAcronym(const Article &article, const Mention &name, const Mention &acronym)
{
    const std::string_view text = article.text;
    const std::string_view between = text.substr(name.span.end, acronym.span.begin - name.span.end);
    return (between == " (" || between == "(") && acronym.span.end < text.size() && text[acronym.span.end] == ')' &&
           acronym.span.size() < name.span.size();
}

} // namespace

ArticleDigest digest(const Article &article, const Annotations &annotations)
{
    ArticleDigest result;
    const std::string text = readableText(article);
    result.contentKey = contentKeyOf(text);
    result.file = article.file;
    const auto &stated = article.metadata.published ? article.metadata.published : article.metadata.updated;
    result.published = stated ? stated->value : std::string();
    result.source = article.metadata.source ? article.metadata.source->value : std::string();
    result.shingles = signatureOf(text);
    for (const Mention &mention : annotations.mentions) {
        result.mentions.push_back({mention.type,
                                   std::string(mention.span.of(article.text)),
                                   mention.lexiconId,
                                   mention.countryCode,
                                   mention.normalized,
                                   sentenceOf(article, mention.span),
                                   mention.span.begin,
                                   {},
                                   mention.alsoNames});
    }
    for (const Role &role : annotations.roles) {
        result.mentions[role.person].roles.push_back(fold(role.span.of(article.text)));
        // "Commander of the Air Force": the country of the office is that of the body.
        if (role.organization && result.mentions[*role.organization].countryCode.empty())
            result.mentions[*role.organization].countryCode = role.countryCode;
    }
    for (std::size_t i = 0; i + 1 < annotations.mentions.size(); ++i)
        if (definesAcronym(article, annotations.mentions[i], annotations.mentions[i + 1]))
            result.definedAcronyms.push_back(result.mentions[i + 1].surface + '=' + result.mentions[i].surface);
    return result;
}

} // namespace lectern
