// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/anchor.h"

#include <QString>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace lectern {

/// A reader's decision about what the machine found. Each is a rule that can be read, and that is replayed over every
/// new result: it names things and quotes words, so that it holds for another import and another recogniser.

/// All these are one thing, which goes by the first's name and type. Also the answer "yes" to a suggestion.
struct MergeEntities
{
    EntityAnchor into;
    std::vector<EntityAnchor> others;
    auto operator<=>(const MergeEntities &) const = default;
};

/// Some mentions of a thing are another thing of that name: those written in one of these forms (any, where there are
/// none) in one of these articles (any, where there are none).
struct SplitEntity
{
    EntityAnchor entity;
    std::string name;
    std::vector<std::string> forms;
    std::vector<ArticleAnchor> articles;
    auto operator<=>(const SplitEntity &) const = default;
};

struct RenameEntity
{
    EntityAnchor entity;
    std::string name;
    auto operator<=>(const RenameEntity &) const = default;
};

struct RetypeEntity
{
    EntityAnchor entity;
    EntityType type = EntityType::Person; ///< one that has entities
    auto operator<=>(const RetypeEntity &) const = default;
};

/// What is called this names nothing.
struct RejectEntity
{
    EntityAnchor entity;
    auto operator<=>(const RejectEntity &) const = default;
};

/// The words at this place name nothing.
struct RejectMention
{
    TextAnchor where;
    auto operator<=>(const RejectMention &) const = default;
};

/// Two things that are never one, whatever speaks for it. Also the answer "no" to a suggestion.
struct KeepApart
{
    EntityAnchor first;
    EntityAnchor second;
    std::vector<std::string> formsOfSecond; ///< what only the second is called; its name where there is nothing else
    auto operator<=>(const KeepApart &) const = default;
};

/// The words at this place name a thing.
struct AddMention
{
    TextAnchor where;
    EntityType type = EntityType::Person;
    std::string entity; ///< name of the thing; empty: the words themselves
    auto operator<=>(const AddMention &) const = default;
};

/// These words name a thing wherever they stand as words of their own and in no longer name.
struct AddMentions
{
    std::string words;
    EntityType type = EntityType::Person;
    std::string entity; ///< name of the thing; empty: the words themselves
    auto operator<=>(const AddMentions &) const = default;
};

enum class MetadataField : std::uint8_t { Title, Published, Updated, Byline, Source, Dateline, Section };

struct EditMetadata
{
    ArticleAnchor article;
    MetadataField field = MetadataField::Title;
    std::vector<std::string> values; ///< none: the article has no such thing; several for a byline only
    auto operator<=>(const EditMetadata &) const = default;
};

enum class TextUse : std::uint8_t { Readable, Boilerplate };

/// A part of a text is its own or a left-over of the page. Whole lines: those the quote touches.
struct MarkText
{
    TextAnchor where;
    TextUse use = TextUse::Boilerplate;
    auto operator<=>(const MarkText &) const = default;
};

using Correction = std::variant<MergeEntities, SplitEntity, RenameEntity, RetypeEntity, RejectEntity, RejectMention,
                                KeepApart, AddMention, AddMentions, EditMetadata, MarkText>;

/// Whether it changes single articles rather than who is who.
[[nodiscard]] bool concernsText(const Correction &correction);
/// The rule as a sentence for the list of corrections, translated: "“Gorgun” and “Haluk Görgün” are one."
[[nodiscard]] QString describe(const Correction &correction);

} // namespace lectern
