// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/result.h"
#include "app/parse/outletlines.h"
#include "app/store/connection.h"
#include "app/store/packedarticle.h"

#include <QSqlQuery>

#include <span>
#include <vector>

namespace lectern {

/// An article of the library that holds a line which may be furniture of its outlet.
struct LineWitness
{
    LineKey line = 0;
    ArticleId article{0};
    LineKey report = 0;
};

/// Witnesses of these lines, by line and article; those at the places in `except` are about to be replaced and are left
/// out.
[[nodiscard]] Result<std::vector<LineWitness>>
findWitnesses(const Connection &connection, std::span<const LineKey> lines, std::span<const Place> except);

/// Notes the lines of articles, within a transaction of the caller's.
class WitnessWriter
{
public:
    [[nodiscard]] static Result<WitnessWriter> prepare(const Connection &connection);
    [[nodiscard]] Result<void> write(qint64 article, const OutletLines &lines);

private:
    explicit WitnessWriter(const Connection &connection) : m_connection(&connection) {}

    const Connection *m_connection;
    QSqlQuery m_insert;
};

} // namespace lectern
