#include "app/cli/console.h"

#include <cerrno>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr qsizetype flushAtBytes = 256 * 1024;

}  // namespace

void Console::write(const QByteArray& utf8) {
  m_pending += utf8;
  if (m_pending.size() >= flushAtBytes) flush();
}

void Console::complain(const QString& message) {
  flush();
  const QByteArray utf8 = (message + u'\n').toUtf8();
  std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stderr);
}

ExitStatus Console::refuse(const Error& error) {
  // A refused line of a file already names its place, as compilers do.
  const bool namesPlace = error.code == ErrorCode::FileFormat;
  complain(namesPlace ? error.message : m_command + u": "_s + error.message);
  return ExitStatus::Refused;
}

bool Console::flush() {
  const auto size = size_t(m_pending.size());
  if (!m_failed && size > 0) {
    errno = 0;
    const bool written = std::fwrite(m_pending.constData(), 1, size, stdout) == size;
    m_failed = (!written || std::fflush(stdout) != 0) && errno != EPIPE;
  }
  m_pending.clear();
  return !m_failed;
}

void prepareStreams() {
#ifdef SIGPIPE
  std::signal(SIGPIPE, SIG_IGN);
#endif
#ifdef Q_OS_WIN
  _setmode(_fileno(stdout), _O_BINARY);
  _setmode(_fileno(stderr), _O_BINARY);
#endif
}

}  // namespace encaisse
