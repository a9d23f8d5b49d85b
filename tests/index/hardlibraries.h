// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/index/testlibrary.h"

#include <QStringList>

#include <string>
#include <vector>

namespace lectern {

/// Libraries at the edges of what charts and exports meet.
enum class HardLibrary { NoArticles, OneArticle, TenThousandNames, MarkupInNames };
inline constexpr HardLibrary HardLibraries[] = {HardLibrary::NoArticles, HardLibrary::OneArticle,
                                                HardLibrary::TenThousandNames, HardLibrary::MarkupInNames};

/// "ten thousand names", for the rows of a test.
[[nodiscard]] const char *nameOf(HardLibrary library);
/// Persons who are quoted and hold offices at a company, two of them in an article.
[[nodiscard]] TestLibrary make(HardLibrary library);
/// The names of all persons, as entities are called.
[[nodiscard]] std::vector<std::string> personsOf(HardLibrary library);

/// The records of a CSV file as RFC 4180 has them, read by other code than writes them.
[[nodiscard]] std::vector<QStringList> readCsv(const QByteArray &bytes);

} // namespace lectern
