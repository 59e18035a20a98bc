#include "tests/support/smtp_server.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace encaisse::testing {
namespace {

constexpr int patienceMs = 10'000;
constexpr int sliceMs = 50;

QByteArray fileOf(const char* name) {
  QFile file{QStringLiteral(ENCAISSE_TESTS_DIR) + u"/fixtures/mail/"_s + QString::fromLatin1(name)};
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

}  // namespace

/// Makes TLS sockets of what connects.
class SmtpServer::Listener : public QTcpServer {
public:
  std::unique_ptr<QSslSocket> take() {
    if (m_handle == -1) return nullptr;
    auto socket = std::make_unique<QSslSocket>();
    socket->setSocketDescriptor(std::exchange(m_handle, -1));
    socket->setLocalCertificate(QSslCertificate{fileOf("localhost.pem")});
    socket->setPrivateKey(QSslKey{fileOf("localhost.key"), QSsl::Rsa});
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    return socket;
  }

protected:
  void incomingConnection(qintptr handle) override { m_handle = handle; }

private:
  qintptr m_handle = -1;
};

/// One connection from greeting to end.
class SmtpServer::Session {
public:
  Session(SmtpServer& server, QSslSocket& socket, SmtpFault fault)
      : m_server{server}, m_socket{socket}, m_fault{fault} {}

  void run() {
    if (m_server.m_tlsFirst && !startTls()) return;
    if (m_fault == SmtpFault::SilentGreeting) return wait();
    if (m_fault == SmtpFault::Greeting421) return say("421 too busy");
    say("220 localhost ready");
    while (!m_over && m_socket.state() == QAbstractSocket::ConnectedState) {
      const auto line = readLine();
      if (!line) return;
      answer(*line);
    }
  }

private:
  bool startTls() {
    m_socket.startServerEncryption();
    return m_socket.waitForEncrypted(patienceMs);
  }
  void say(const QByteArray& reply) {
    m_socket.write(reply + "\r\n");
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patienceMs)) {
    }
  }
  void wait() {
    while (!m_server.m_ending && m_socket.state() == QAbstractSocket::ConnectedState) {
      m_socket.waitForReadyRead(sliceMs);
      m_socket.readAll();
    }
  }
  void cut() {
    m_socket.abort();
    m_over = true;
  }
  std::optional<QByteArray> readLine() {
    for (int waited = 0; !m_socket.canReadLine(); waited += sliceMs) {
      if (m_server.m_ending || waited > patienceMs) return std::nullopt;
      if (m_socket.state() != QAbstractSocket::ConnectedState) return std::nullopt;
      m_socket.waitForReadyRead(sliceMs);
    }
    return m_socket.readLine().chopped(2);
  }

  void answer(const QByteArray& line) {
    const QByteArray verb = line.left(4).toUpper();
    {
      const std::lock_guard guard{m_server.m_mutex};
      m_server.m_commands.append(verb == "AUTH" ? "AUTH" : line);
    }
    if (verb == "EHLO") return hello();
    if (verb == "STAR") return secure();
    if (verb == "AUTH") return login(line);
    if (verb == "MAIL") return mail(line);
    if (verb == "RCPT") return recipient(line);
    if (verb == "DATA") return data();
    if (verb == "QUIT") {
      say("221 bye");
      m_over = true;
      return;
    }
    say(verb == "NOOP" ? "250 ok" : "500 what");
  }
  void hello() {
    say("250-localhost");
    if (!m_socket.isEncrypted() && m_fault != SmtpFault::NoStartTls) say("250-STARTTLS");
    if (m_socket.isEncrypted()) say("250-AUTH PLAIN");
    say("250 SIZE 100000000");
  }
  void secure() {
    say("220 go ahead");
    if (m_fault == SmtpFault::TlsBroken) return cut();
    m_over = !startTls();
  }
  void login(const QByteArray& line) {
    QByteArray secret = line.mid(11);
    if (secret.isEmpty()) {
      say("334 ");
      secret = readLine().value_or(QByteArray{});
    }
    const bool right = QByteArray::fromBase64(secret) == QByteArray{"\0clerk\0secret", 13};
    say(right && m_fault != SmtpFault::Login535 ? "235 welcome" : "535 5.7.8 wrong");
  }
  void mail(const QByteArray& line) {
    if (m_fault == SmtpFault::Mail451) return say("451 later");
    if (m_fault == SmtpFault::Mail550) return say("550 not you");
    m_taken = {line, {}, {}};
    say("250 ok");
  }
  void recipient(const QByteArray& line) {
    const bool first = !m_asked;
    m_asked = true;
    if (m_fault == SmtpFault::Rcpt550 || (m_fault == SmtpFault::Rcpt550First && first)) {
      return say("550 no such user");
    }
    m_taken.recipients.append(line);
    say("250 ok");
    if (m_fault == SmtpFault::CutBeforeData) cut();
  }
  void data() {
    if (m_fault == SmtpFault::Data451) return say("451 not now");
    if (m_fault == SmtpFault::SilentBeforeData) return wait();
    say("354 go");
    while (const auto line = readLine()) {
      if (m_fault == SmtpFault::CutInData) return cut();
      if (*line == ".") return end();
      m_taken.content += (line->startsWith("..") ? line->mid(1) : *line) + "\r\n";
    }
  }
  void end() {
    if (m_fault == SmtpFault::Body554) return say("554 spam");
    {
      const std::lock_guard guard{m_server.m_mutex};
      m_server.m_taken.append(m_taken);
    }
    if (m_fault == SmtpFault::CutAfterDot) return cut();
    if (m_fault == SmtpFault::SilentAfterDot) return wait();
    say("250 taken");
  }

  SmtpServer& m_server;
  QSslSocket& m_socket;
  SmtpFault m_fault;
  Taken m_taken;
  bool m_asked = false;
  bool m_over = false;
};

SmtpServer::SmtpServer(QList<SmtpFault> faults, bool tlsFirst)
    : m_faults{std::move(faults)}, m_tlsFirst{tlsFirst}, m_thread{[this] { serve(); }} {
  while (m_port == 0) std::this_thread::yield();
}

SmtpServer::~SmtpServer() {
  m_ending = true;
  m_thread.join();
}

void SmtpServer::serve() {
  Listener listener;
  if (!listener.listen(QHostAddress::LocalHost)) {
    m_port = -1;
    return;
  }
  m_port = listener.serverPort();
  while (!m_ending) {
    if (!listener.waitForNewConnection(sliceMs)) continue;
    while (const auto socket = listener.take()) {
      ++m_connections;
      Session{*this, *socket, nextFault()}.run();
      socket->disconnectFromHost();
      if (socket->state() != QAbstractSocket::UnconnectedState) {
        socket->waitForDisconnected(patienceMs);
      }
    }
  }
}

SmtpFault SmtpServer::nextFault() {
  const std::lock_guard guard{m_mutex};
  return m_faults.isEmpty() ? SmtpFault::None : m_faults.takeFirst();
}

QList<SmtpServer::Taken> SmtpServer::taken() const {
  const std::lock_guard guard{m_mutex};
  return m_taken;
}

QList<QByteArray> SmtpServer::commands() const {
  const std::lock_guard guard{m_mutex};
  return m_commands;
}

QString SmtpServer::certificateFile() {
  return QStringLiteral(ENCAISSE_TESTS_DIR) + u"/fixtures/mail/localhost.pem"_s;
}

}  // namespace encaisse::testing
