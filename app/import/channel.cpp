// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/channel.h"

#include <QtEndian>

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lectern {

namespace {

constexpr qsizetype HeadBytes = 8;

} // namespace

Channel::~Channel()
{
    close(m_descriptor);
}

bool Channel::send(const QByteArray &bytes)
{
    QByteArray whole(HeadBytes, '\0');
    qToLittleEndian(static_cast<quint64>(bytes.size()), whole.data());
    whole += bytes;
    for (qsizetype sent = 0; sent < whole.size();) {
        // Without the signal that a closed connection would raise.
        const ssize_t part =
            ::send(m_descriptor, whole.constData() + sent, static_cast<std::size_t>(whole.size() - sent), MSG_NOSIGNAL);
        if (part < 0 && errno == EINTR)
            continue;
        if (part <= 0) {
            m_state = State::Closed;
            return false;
        }
        sent += part;
    }
    return true;
}

bool Channel::waitForBytes(Deadline deadline, const JobControl &control)
{
    constexpr int SliceMilliseconds = 50;
    for (;;) {
        pollfd polled{m_descriptor, POLLIN, 0};
        const int ready = poll(&polled, 1, SliceMilliseconds);
        if (ready > 0)
            return true;
        if (control.isCancelled())
            m_state = State::Cancelled;
        else if (std::chrono::steady_clock::now() > deadline)
            m_state = State::TimedOut;
        else if (ready < 0 && errno != EINTR)
            m_state = State::Closed;
        if (m_state != State::Open)
            return false;
    }
}

bool Channel::receiveInto(char *bytes, qint64 count, Deadline deadline, const JobControl &control)
{
    for (qint64 received = 0; received < count;) {
        if (!waitForBytes(deadline, control))
            return false;
        const ssize_t part = recv(m_descriptor, bytes + received, static_cast<std::size_t>(count - received), 0);
        if (part < 0 && errno == EINTR)
            continue;
        if (part <= 0) {
            m_state = State::Closed;
            return false;
        }
        received += part;
    }
    return true;
}

std::optional<QByteArray> Channel::receive(qint64 most, Deadline deadline, const JobControl &control)
{
    std::array<char, HeadBytes> head{};
    if (!receiveInto(head.data(), HeadBytes, deadline, control))
        return {};
    const auto size = qFromLittleEndian<quint64>(head.data());
    if (size > static_cast<quint64>(most)) {
        m_state = State::TooLarge;
        return {};
    }
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (!receiveInto(bytes.data(), bytes.size(), deadline, control))
        return {};
    return bytes;
}

} // namespace lectern
