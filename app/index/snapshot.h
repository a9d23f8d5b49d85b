// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/index/bytes.h"
#include "app/index/corpus.h"

#include <QString>

#include <memory>
#include <string>

namespace lectern {

/// A corpus in a file that is mapped into memory when it is opened: only what is asked for is read. The file is a
/// cache of what the library holds. `generation` says of which state of the library, in any words; it must change
/// whenever a corpus made anew would differ.
///
/// The file begins with a head (magic, version, byte order), a directory of its pieces with a checksum each, and the
/// generation. It must not be written in place while it is mapped: saveSnapshot() puts a new file there.

/// Problem: Unwritable.
[[nodiscard]] Result<void> saveSnapshot(const Corpus &corpus, const QString &path, const std::string &generation);
/// Problems: Vanished (no file), Unreadable, Unsupported (of another version of the program), Damaged, Empty (of
/// another generation). After any of them the corpus is to be made anew.
[[nodiscard]] Result<std::shared_ptr<const Corpus>> openSnapshot(const QString &path, const std::string &generation);

enum class Checksums { Checked, PassedOver };
/// The corpus in `bytes`, which `owner` keeps alive and which begin at a multiple of 64. Whatever the bytes are, what
/// is returned can be asked anything. Checksums are passed over in tests only, to reach what lies behind them.
[[nodiscard]] Result<std::shared_ptr<const Corpus>> readSnapshot(Bytes bytes, std::shared_ptr<const void> owner,
                                                                 const std::string &generation, Checksums checksums);

} // namespace lectern
