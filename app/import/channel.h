// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jobcontrol.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace lectern {

/// One end of a connection between two processes of this machine; closed when it goes.
class Channel
{
public:
    enum class State { Open, Closed, TimedOut, Cancelled, TooLarge };
    using Deadline = std::chrono::steady_clock::time_point;

    explicit Channel(int descriptor) noexcept : m_descriptor(descriptor) {}
    ~Channel();
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    /// Sends bytes with their number before them; false when nobody is there to take them.
    [[nodiscard]] bool send(const QByteArray &bytes);
    /// Waits for what send() sent at the other end. Nothing when it does not come; state() says why. Asks `control`
    /// every 50 ms whether it is still wanted.
    [[nodiscard]] std::optional<QByteArray> receive(qint64 most, Deadline deadline, const JobControl &control);
    [[nodiscard]] State state() const noexcept { return m_state; }

private:
    [[nodiscard]] bool receiveInto(char *bytes, qint64 count, Deadline deadline, const JobControl &control);
    [[nodiscard]] bool waitForBytes(Deadline deadline, const JobControl &control);

    int m_descriptor;
    State m_state = State::Open;
};

} // namespace lectern
