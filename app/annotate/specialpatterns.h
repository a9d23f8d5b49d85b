// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/candidate.h"
#include "app/annotate/preparedtext.h"

namespace lectern {

/// "Azerbaijani and Turkish Defense Ministries": one mention that stands for two.
void addCoordinations(const PreparedText &text, Candidates &candidates);
/// "44-day war", "the second Karabakh war": events written small.
void addWars(const PreparedText &text, Candidates &candidates);
/// "the 2010 Maule earthquake": a year, a name and the class word of an event.
void addDatedEvents(const PreparedText &text, Candidates &candidates);
/// "KOUROU —", "DUBAI (Reuters)": the place a report begins with.
void addDatelines(const PreparedText &text, Candidates &candidates);
/// "Caliber.Az": outlets named by their address. One in small letters ("bbc.co.uk") is an outlet only if more than its
/// form says so.
void addWebNames(const PreparedText &text, Candidates &candidates);
/// "\"Karsund, Mette\" <mette@example.org>": how mail writes persons, family name first.
void addMailNames(const PreparedText &text, Candidates &candidates);
/// Persons of the byline and the outlet, as the metadata found them.
void addBylines(const PreparedText &text, Candidates &candidates);

} // namespace lectern
