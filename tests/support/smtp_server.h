#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

namespace encaisse::testing {

/// Where a server of tests goes wrong. Each is done to one connection.
enum class SmtpFault {
  None,
  Greeting421,
  NoStartTls,  ///< does not offer it
  TlsBroken,   ///< says yes and closes
  Login535,
  Mail451,
  Mail550,
  Rcpt550First,  ///< refuses the first recipient only
  Rcpt550,
  Data451,
  CutBeforeData,  ///< after RCPT
  CutInData,
  Body554,         ///< refuses after the final dot
  CutAfterDot,     ///< takes the message and says nothing
  SilentAfterDot,  ///< takes the message and lets the client wait
  SilentGreeting,
  SilentBeforeData,
};

/// A mail server on the loopback interface, in a thread of its own: one connection after the other,
/// STARTTLS or TLS with a certificate for "localhost". It keeps what it took over.
class SmtpServer {
public:
  struct Taken {
    QByteArray sender;
    QList<QByteArray> recipients;
    QByteArray content;  ///< without the dot stuffing
  };

  /// @param faults   of the first, second … connection; after the last none goes wrong
  /// @param tlsFirst TLS from the first byte
  explicit SmtpServer(QList<SmtpFault> faults = {}, bool tlsFirst = false);
  ~SmtpServer();

  int port() const { return m_port; }
  /// What was confirmed, or taken without a word.
  QList<Taken> taken() const;
  /// Commands of all connections, without content and passwords.
  QList<QByteArray> commands() const;
  int connections() const { return m_connections; }

  static QString certificateFile();

private:
  class Listener;
  class Session;

  void serve();
  SmtpFault nextFault();

  QList<SmtpFault> m_faults;
  bool m_tlsFirst;
  std::atomic<int> m_port{0};
  std::atomic<int> m_connections{0};
  std::atomic<bool> m_ending{false};
  mutable std::mutex m_mutex;
  QList<Taken> m_taken;
  QList<QByteArray> m_commands;
  std::thread m_thread;
};

}  // namespace encaisse::testing
