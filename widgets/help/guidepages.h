// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace lectern {

/// A page of the guide.
struct GuidePage
{
    QString name;     ///< in links: "first-steps"
    QString title;    ///< its first heading
    QString markdown; ///< links: "search:QUERY" runs a query, "NAME" leads to another page
};

/// The page a text makes; its title is the first heading.
[[nodiscard]] GuidePage guidePage(const QString &name, const QString &markdown);

/// The guide in a language ("tr"), in reading order; a page the language lacks is the English one. What is new comes
/// last.
[[nodiscard]] std::vector<GuidePage> guidePages(const QString &language);

/// A place in the guide where words were found.
struct GuidePlace
{
    std::size_t page = 0;
    QString heading; ///< of the section; the title of the page where the place is before the first
    QString words;   ///< the line, without its marks
};

/// The sections that have all words of `text`, in reading order, each once; accents and capitals make no difference.
[[nodiscard]] std::vector<GuidePlace> findInGuide(const std::vector<GuidePage> &pages, const QString &text);

} // namespace lectern
