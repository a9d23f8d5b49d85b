// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readingprocess.h"

#include "app/import/readingwire.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lectern {

namespace {

using Kind = Problem::Kind;

Problem problemOf(Channel::State state, const QString &path)
{
    switch (state) {
    case Channel::State::TimedOut:
        return importProblem(Kind::TooLarge, QT_TRANSLATE_NOOP("Import", "Reading the file takes too long."), path);
    case Channel::State::TooLarge:
        return importProblem(Kind::TooLarge, QT_TRANSLATE_NOOP("Import", "The file unpacks to too much."), path);
    case Channel::State::Cancelled:
        return {Kind::Cancelled, {}, path};
    case Channel::State::Open:
    case Channel::State::Closed:
        break;
    }
    return importProblem(Kind::Damaged,
                         QT_TRANSLATE_NOOP("Import", "The file is damaged; reading it broke the reader off."), path);
}

/// What a new process finds as its input, output and error output.
class FileActions
{
public:
    FileActions() { posix_spawn_file_actions_init(&m_actions); }
    ~FileActions() { posix_spawn_file_actions_destroy(&m_actions); }
    FileActions(const FileActions &) = delete;
    FileActions &operator=(const FileActions &) = delete;

    void connect(int descriptor)
    {
        posix_spawn_file_actions_adddup2(&m_actions, descriptor, STDIN_FILENO);
        // Libraries complain of damaged files; each has its sentence already.
        posix_spawn_file_actions_addopen(&m_actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addopen(&m_actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    }
    [[nodiscard]] const posix_spawn_file_actions_t *get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

} // namespace

std::unique_ptr<ReadingProcess> ReadingProcess::start(const QString &program)
{
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return {};
    FileActions actions;
    actions.connect(ends[1]);
    std::string path = QFile::encodeName(program).toStdString();
    std::string option = "--read";
    const std::array<char *, 3> words{path.data(), option.data(), nullptr};
    pid_t process = 0;
    const int failed = posix_spawn(&process, path.c_str(), actions.get(), nullptr, words.data(), environ);
    close(ends[1]);
    if (failed != 0) {
        close(ends[0]);
        return {};
    }
    return std::unique_ptr<ReadingProcess>(new ReadingProcess(process, ends[0]));
}

ReadingProcess::~ReadingProcess()
{
    kill(m_process, SIGKILL);
    while (waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
    }
}

FileContents ReadingProcess::read(const QString &path, const ReadOptions &options, const JobControl &control,
                                  std::chrono::milliseconds time)
{
    const auto deadline = std::chrono::steady_clock::now() + time;
    const QString language = QCoreApplication::translate("Import", "en", "code of this language: az, de, ru, tr");
    if (!m_channel.send(encodeRequest({path, options, language})))
        return failedContents(problemOf(m_channel.state(), path));
    const std::optional<QByteArray> reply = m_channel.receive(MaximumReplyBytes, deadline, control);
    if (!reply)
        return failedContents(problemOf(m_channel.state(), path));
    m_hasRead = true;
    std::optional<FileContents> contents = decodeContents(*reply);
    return contents ? *std::move(contents) : failedContents(problemOf(Channel::State::Closed, path));
}

} // namespace lectern
