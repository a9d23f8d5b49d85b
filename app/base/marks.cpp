// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/marks.h"

#include <utility>

namespace lectern {

namespace {

void invert(TagChange &change)
{
    change.isSet = !change.isSet;
}

void invert(NoteChange &change)
{
    std::swap(change.before, change.after);
}

void invert(SearchChange &change)
{
    std::swap(change.before, change.after);
}

void invert(BinChange &change)
{
    change.isInBin = !change.isInBin;
}

} // namespace

MarkChange inverse(const MarkChange &change)
{
    MarkChange inverted = change;
    std::visit([](auto &kind) { invert(kind); }, inverted);
    return inverted;
}

} // namespace lectern
