// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/candidate.h"
#include "app/annotate/preparedtext.h"

namespace lectern {

/// "Institute of Volcanology and Seismology (IVS)": the words whose first letters an acronym in brackets repeats.
void addDefinedNames(const PreparedText &text, Candidates &candidates);
/// "the Sunday Nation", "the Shropshire Star": papers named after a day or a town.
void addDayPapers(const PreparedText &text, Candidates &candidates);
/// "the Colla people", "indigenous Mapuche": peoples no list knows.
void addPeoples(const PreparedText &text, Candidates &candidates);
/// "Parkinson's disease", "Down's syndrome": named after somebody, but no mention of anything.
void addDiseases(const PreparedText &text, Candidates &candidates);
/// The film "Title", "Title", a drama about two sisters; and the same words without their marks.
void addWorks(const PreparedText &text, Candidates &candidates);

} // namespace lectern
