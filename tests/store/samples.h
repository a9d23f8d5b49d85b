// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/library.h"
#include "app/store/packedarticle.h"

#include <QTest>

namespace lectern::samples {

inline constexpr char Recognizer[] = "rules-1";

/// An article that uses every field, with words of several bytes a letter.
inline Article article(const QString &file = QStringLiteral("/news/a.txt"), const std::string &title = "Zürich wakes")
{
    Article article;
    article.file = file;
    article.text = title + "\n\nÜnal Çelik, chair of Örnek Bank, said “we grow”.\n";
    const auto head = static_cast<std::uint32_t>(title.size());
    const auto end = static_cast<std::uint32_t>(article.text.size()) - 1;
    article.language = "en";
    article.metadata.title = MetadataValue{title, {0, head}, "first-line"};
    article.metadata.published = MetadataValue{"2024-04-03T10:00+03:00", {}, "column date"};
    article.metadata.byline = {MetadataValue{"Ünal Çelik", {head + 2, head + 14}, "by"}};
    article.regions = {Region{RegionKind::Headline, {0, head}, "first-line", false},
                       Region{RegionKind::Body, {head + 2, end}, "paragraph", true}};
    article.sentences = {{0, head}, {head + 2, end}};
    return article;
}

inline Annotations annotations(const Article &article)
{
    const auto spanOf = [&article](std::string_view words) {
        const auto begin = static_cast<std::uint32_t>(article.text.find(words));
        return TextSpan{begin, begin + static_cast<std::uint32_t>(words.size())};
    };
    Annotations found;
    found.mentions = {Mention{.span = spanOf("Ünal Çelik"),
                              .type = EntityType::Person,
                              .normalized = {},
                              .lexiconId = {},
                              .countryCode = "TR",
                              .rule = "title-after-name",
                              .evidence = spanOf("chair"),
                              .confidence = 0.75F,
                              .alsoNames = {"Ünal C."}},
                      Mention{.span = spanOf("Örnek Bank"),
                              .type = EntityType::Company,
                              .normalized = {},
                              .lexiconId = "company:ornek",
                              .countryCode = {},
                              .rule = "lexicon",
                              .evidence = {},
                              .confidence = 1.0F,
                              .alsoNames = {}}};
    found.roles = {Role{.span = spanOf("chair of Örnek Bank"),
                        .head = spanOf("chair"),
                        .kind = RoleKind::Office,
                        .person = 0,
                        .organization = 1,
                        .countryCode = "TR",
                        .isInferred = true}};
    found.quotes = {
        Quote{.span = spanOf("we grow"), .cue = spanOf("said"), .speaker = 0, .isDirect = true, .group = 1}};
    return found;
}

inline ArticleDigest digest(const Article &article)
{
    ArticleDigest digest;
    digest.contentKey = "c0ffee";
    digest.file = article.file;
    digest.published = "2024-04-03";
    digest.source = "Örnek Ajans";
    digest.mentions = {MentionDigest{.type = EntityType::Person,
                                     .surface = "Ünal Çelik",
                                     .lexiconId = {},
                                     .countryCode = "TR",
                                     .normalized = "x",
                                     .sentence = 1,
                                     .begin = 14,
                                     .roles = {"chair"},
                                     .alsoNames = {}},
                       MentionDigest{.type = EntityType::Company,
                                     .surface = "Örnek Bank",
                                     .lexiconId = "company:ornek",
                                     .countryCode = {},
                                     .normalized = {},
                                     .sentence = 1,
                                     .begin = 40,
                                     .roles = {},
                                     .alsoNames = {"Örnek"}}};
    digest.definedAcronyms = {"OB=Örnek Bank"};
    digest.shingles = {0, 1, 0xFFFFFFFFFFFFFFFFULL};
    return digest;
}

/// Its content goes by its title.
inline PackedArticle packed(const QString &file, const std::string &title)
{
    const Article made = article(file, title);
    return pack(made, annotations(made), digest(made), QByteArray::fromStdString(title));
}

/// Its content goes by its file.
inline PackedArticle packed(const QString &file)
{
    const Article made = article(file);
    return pack(made, annotations(made), digest(made), file.toUtf8());
}

/// A new library with these articles in it.
inline void fill(const QString &path, const std::vector<PackedArticle> &articles)
{
    QVERIFY(Library::create(path));
    const auto library = Library::open(path, Access::Write);
    QVERIFY(library);
    QVERIFY((*library)->store(articles, Recognizer));
}

} // namespace lectern::samples
