// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/train/namelists.h"
#include "app/train/trainingdata.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::train {

/// Sentences of our own with slots for names, from resources/model/templates.txt, whose head tells the form.
class Templates
{
public:
    static Result<Templates> read(const QString &path);

    /// `count` sentences made of every template, each a document of its own.
    [[nodiscard]] std::vector<TrainingDocument> sentences(int count, NameMaker &maker) const;

private:
    [[nodiscard]] TrainingDocument fill(std::string_view line, NameMaker &maker) const;
    /// What a slot stands for this time.
    [[nodiscard]] std::string choose(std::string_view slot, NameMaker &maker) const;
    /// A choice with the slots in its braces filled.
    [[nodiscard]] std::string expand(std::string_view choice, NameMaker &maker) const;

    std::vector<std::string> m_lines;
    std::map<std::string, std::vector<std::string>, std::less<>> m_slots;
};

} // namespace lectern::train
