// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QObject>

#include <exception>

namespace lectern::async {

/// What a background job tells its owner, on the owner's thread. The base of LatestJob, which as a template can have
/// no signals of its own.
class JobSignals : public QObject
{
    Q_OBJECT

public:
    explicit JobSignals(QObject *parent = nullptr) : QObject(parent) {}

Q_SIGNALS:
    void progressed(int done, int total);
    /// The work returned a Problem or threw; never sent for a cancelled job.
    void failed(const lectern::Problem &problem);
    /// Nothing runs any more: the last job was delivered, failed or was cancelled.
    void idle();
};

/// The sentence for an exception that left a job.
[[nodiscard]] Problem problemOf(const std::exception &exception);

} // namespace lectern::async
