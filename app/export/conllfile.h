// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/writtenarticle.h"

namespace lectern {

/// The readable text word by word in the four columns of CoNLL-2003: word, part of speech, chunk, name. The two in the
/// middle are "_", for they are not known. Names are in IOB2 with the types of the program ("B-Person").
class ConllFile final : public ArticleWriter
{
public:
    explicit ConllFile(QIODevice &device) : m_device(device) {}
    void add(const WrittenArticle &written) override;
    [[nodiscard]] Result<void> finish(const std::vector<Problem> &problems) override;

private:
    QIODevice &m_device;
    bool m_isGood = true;
};

} // namespace lectern
