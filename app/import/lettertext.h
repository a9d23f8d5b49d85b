// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmime/gmime.h>
#include <memory>
#include <string>

namespace lectern {

template<typename T>
struct Unreference
{
    void operator()(T *object) const noexcept { g_object_unref(object); }
};
/// An object of GLib that this holds a reference to.
template<typename T>
using Held = std::unique_ptr<T, Unreference<T>>;

/// Whether an object of GLib is of a type or derived from it.
[[nodiscard]] bool isA(void *object, GType type) noexcept;

/// The readable text of a letter without its headers: of all parts that are shown, those in letters that were passed on
/// included; attached files left out. Line ends are "\n".
struct LetterText
{
    std::string text;
    std::string encoding;  ///< of the first part
    bool isCutOff = false; ///< more parts, or nested deeper, than the limits allow
};
[[nodiscard]] LetterText textOfLetter(GMimeMessage *message);

/// The decoded bytes of a part, as far as `most`.
[[nodiscard]] std::string contentOf(GMimePart *part);
/// The charset that a part declares; empty where it declares none.
[[nodiscard]] std::string charsetOf(GMimeObject *part);

} // namespace lectern
