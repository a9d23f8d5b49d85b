// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lectern {

/// Lets screen readers read the page as text with a caret, a selection and attributes for its marks. May be called
/// often.
void installReaderAccessibility();

} // namespace lectern
