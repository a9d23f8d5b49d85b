// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"
#include "app/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lectern {

/// An option of a command: "--limit N".
struct Option
{
    QString name;
    QString value; ///< what its value is called in the help
    QString description;
};

/// The words of a command line after the name of the command.
class Arguments
{
public:
    /// Problem: Usage, for an option that is not among `options` or has no value.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const std::vector<Option> &options);

    [[nodiscard]] const QStringList &positional() const noexcept { return m_positional; }
    [[nodiscard]] bool wantsHelp() const noexcept { return m_wantsHelp; }
    [[nodiscard]] std::optional<QString> value(const QString &option) const;

    /// The option's value, which must be one of `allowed`; the first of them when it is not given. Problem: Usage.
    [[nodiscard]] Result<QString> choice(const QString &option, const QStringList &allowed) const;
    /// A whole number of at least `least`, if given. Problem: Usage.
    [[nodiscard]] Result<std::optional<std::uint32_t>> number(const QString &option, std::uint32_t least) const;
    /// Types by name, separated by commas; empty when not given. Problem: Usage.
    [[nodiscard]] Result<std::vector<EntityType>> types(const QString &option) const;

private:
    QStringList m_positional;
    QHash<QString, QString> m_values;
    bool m_wantsHelp = false;
};

[[nodiscard]] Problem usageProblem(const QString &message);

} // namespace lectern
