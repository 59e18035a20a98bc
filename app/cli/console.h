#pragma once

#include <QByteArray>
#include <QString>

#include "app/cli/exit_status.h"
#include "core/base/error.h"

namespace encaisse {

/// The two streams of a command: results, and messages for people. UTF-8 whatever the locale is.
class Console {
public:
  /// @param command  named in front of messages: "encaisse aging"
  explicit Console(QString command) : m_command{std::move(command)} {}
  ~Console() { flush(); }
  Q_DISABLE_COPY_MOVE(Console)

  void write(const QByteArray& utf8);
  void write(const QString& text) { write(text.toUtf8()); }
  void line(const QString& text) { write(text + u'\n'); }

  /// One message on standard error, after what was written so far.
  void complain(const QString& message);
  /// Says why the data was refused.
  ExitStatus refuse(const Error& error);

  /// Hands over what was written. A reader that has gone away is no failure.
  /// @return false when the output could not be written, a full disk for one
  bool flush();

private:
  QString m_command;
  QByteArray m_pending;
  bool m_failed = false;
};

/// Lets a closed pipe be an error of write() and not the end of the program, and keeps line ends as
/// they are written.
void prepareStreams();

}  // namespace encaisse
