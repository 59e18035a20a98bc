#include "core/mail/smtp_client.h"
#include "tests/support/catch.h"
#include "tests/support/smtp_server.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;
using Outcome = Delivery::Outcome;

namespace {

MailAccount accountOf(const SmtpServer& server) {
  MailAccount account;
  account.server = u"localhost"_s;
  account.port = server.port();
  account.login = u"clerk"_s;
  account.from = u"shop@example.org"_s;
  account.caFile = SmtpServer::certificateFile();
  return account;
}

SmtpClient clientOf(const SmtpServer& server, const QString& password = u"secret"_s) {
  return SmtpClient{accountOf(server), password, {5, 1}};
}

const MailEnvelope twoPeople{u"shop@example.org"_s, {u"a@example.net"_s, u"b@example.net"_s}};
const QByteArray message = "Subject: x\r\n\r\nHello\r\n.hidden\r\n..\r\n.\r\nend\r\n";

/// More than the buffers between two programs hold, so that a cut comes while it is written.
QByteArray largeMessage() {
  QByteArray large = "Subject: x\r\n\r\n";
  while (large.size() < 40'000'000) large += QByteArray(998, 'x') + "\r\n";
  return large;
}

struct Case {
  SmtpFault fault;
  Outcome outcome;
  SmtpStep step;
  const char* said;  ///< part of the reason
};

}  // namespace

TEST_CASE("SmtpClient::send") {
  SECTION("a message arrives byte for byte, over STARTTLS and over TLS") {
    const bool tlsFirst = GENERATE(false, true);
    const SmtpServer server{{}, tlsFirst};
    auto account = accountOf(server);
    account.security = tlsFirst ? MailSecurity::Tls : MailSecurity::StartTls;
    const auto delivery = SmtpClient{account, u"secret"_s, {5, 2}}.send(twoPeople, message);
    INFO(delivery.reason.toStdString());
    CHECK(delivery.outcome == Outcome::Sent);
    CHECK(delivery.recipients.size() == 2);
    const auto taken = server.taken();
    REQUIRE(taken.size() == 1);
    CHECK(taken[0].content == message);
    CHECK(taken[0].sender.startsWith("MAIL FROM:<shop@example.org>"));
    CHECK(taken[0].recipients ==
          QList<QByteArray>{"RCPT TO:<a@example.net>", "RCPT TO:<b@example.net>"});
    CHECK(server.commands().first() == "EHLO example.org");
    CHECK(server.commands().contains("STARTTLS") != tlsFirst);
  }
  SECTION("each step can fail, and the next message goes") {
    const auto one = GENERATE(values<Case>({
        {SmtpFault::Greeting421, Outcome::Failed, SmtpStep::Greeting, "421 too busy"},
        {SmtpFault::NoStartTls, Outcome::Failed, SmtpStep::Hello, "no encrypted connection"},
        {SmtpFault::TlsBroken, Outcome::Failed, SmtpStep::StartTls, "no encrypted connection"},
        {SmtpFault::Login535, Outcome::Failed, SmtpStep::Login, "refuses the login"},
        {SmtpFault::Mail451, Outcome::Failed, SmtpStep::Sender, "451 later"},
        {SmtpFault::Mail550, Outcome::Failed, SmtpStep::Sender, "550 not you"},
        {SmtpFault::Rcpt550, Outcome::Failed, SmtpStep::Recipient, "550 no such user"},
        {SmtpFault::Data451, Outcome::Failed, SmtpStep::Data, "451 not now"},
        {SmtpFault::CutBeforeData, Outcome::Failed, SmtpStep::Recipient, "broke before"},
        {SmtpFault::Body554, Outcome::Failed, SmtpStep::Body, "554 spam"},
        {SmtpFault::CutAfterDot, Outcome::Unknown, SmtpStep::Body, "may have left"},
        {SmtpFault::SilentAfterDot, Outcome::Unknown, SmtpStep::Body, "may have left"},
        {SmtpFault::SilentGreeting, Outcome::Failed, SmtpStep::Connect, "cannot be reached"},
        {SmtpFault::SilentBeforeData, Outcome::Failed, SmtpStep::Data, "did not answer in time"},
    }));
    CAPTURE(int(one.fault));
    const SmtpServer server{{one.fault}};
    const auto client = clientOf(server);
    const auto delivery = client.send(twoPeople, message);
    CHECK(delivery.outcome == one.outcome);
    CHECK(int(delivery.step) == int(one.step));
    CAPTURE(delivery.reason);
    CHECK(delivery.reason.contains(QString::fromUtf8(one.said)));
    CHECK(server.taken().size() == (one.outcome == Outcome::Unknown ? 1 : 0));
    CHECK(client.send(twoPeople, message).outcome == Outcome::Sent);
    CHECK(server.connections() == 2);  // nothing was tried twice
  }
  SECTION("one refused recipient is named, the other gets it") {
    const SmtpServer server{{SmtpFault::Rcpt550First}};
    const auto delivery = clientOf(server).send(twoPeople, message);
    CHECK(delivery.outcome == Outcome::Sent);
    REQUIRE(delivery.recipients.size() == 2);
    CHECK_FALSE(delivery.recipients[0].accepted);
    CHECK(delivery.recipients[0].reply == u"550 no such user"_s);
    CHECK(delivery.recipients[1].accepted);
    REQUIRE(server.taken().size() == 1);
    CHECK(server.taken()[0].recipients == QList<QByteArray>{"RCPT TO:<b@example.net>"});
  }
  SECTION("cut while the message is written it has surely not left") {
    const SmtpServer server{{SmtpFault::CutInData}};
    const auto delivery = clientOf(server).send(twoPeople, largeMessage());
    CHECK(delivery.outcome == Outcome::Failed);
    CHECK(delivery.step == SmtpStep::Body);
    CHECK(server.taken().isEmpty());
  }
  SECTION("a short message cut in its middle may have been whole: it is unknown") {
    const SmtpServer server{{SmtpFault::CutInData}};
    CHECK(clientOf(server).send(twoPeople, message).outcome == Outcome::Unknown);
  }
  SECTION("nobody listens") {
    MailAccount account;
    {
      const SmtpServer gone;
      account = accountOf(gone);
    }
    const auto delivery = SmtpClient{account, u"secret"_s, {5, 1}}.send(twoPeople, message);
    CHECK(delivery.outcome == Outcome::Failed);
    CHECK(delivery.step == SmtpStep::Connect);
    CAPTURE(delivery.reason);
    CHECK(delivery.reason.contains(u"cannot be reached"_s));
  }
  SECTION("a server that cannot prove its name gets neither message nor password") {
    const bool isStranger = GENERATE(false, true);
    const bool tlsFirst = GENERATE(false, true);
    const SmtpServer server{{}, tlsFirst};
    auto account = accountOf(server);
    account.security = tlsFirst ? MailSecurity::Tls : MailSecurity::StartTls;
    if (isStranger) account.caFile.clear();            // the system does not know its certificate
    if (!isStranger) account.server = u"127.0.0.1"_s;  // the certificate is for another name
    const auto delivery = SmtpClient{account, u"secret"_s, {5, 1}}.send(twoPeople, message);
    CHECK(delivery.outcome == Outcome::Failed);
    CAPTURE(delivery.reason);
    CHECK(delivery.reason.contains(u"certificate is not trusted"_s));
    CHECK_FALSE(server.commands().contains("AUTH"));
    CHECK(server.taken().isEmpty());
  }
  SECTION("stopped before it was handed over nothing of it left") {
    const SmtpServer server{{SmtpFault::SilentBeforeData}};
    const StopToken stop;
    stop.requestStop();
    CHECK(clientOf(server).send(twoPeople, message, stop).outcome == Outcome::Stopped);
    CHECK(server.taken().isEmpty());
  }
}

TEST_CASE("SmtpClient::tryLogin") {
  SECTION("it connects, logs in and sends nothing") {
    const SmtpServer server;
    CHECK(clientOf(server).tryLogin().outcome == Outcome::Sent);
    CHECK(server.commands().contains("AUTH"));
    CHECK_FALSE(server.commands().contains("DATA"));
  }
  SECTION("a wrong password is said") {
    const SmtpServer server;
    const auto delivery = clientOf(server, u"wrong"_s).tryLogin();
    CHECK(delivery.outcome == Outcome::Failed);
    CHECK(delivery.step == SmtpStep::Login);
  }
  SECTION("a server without TLS is refused before the login") {
    const SmtpServer server{{SmtpFault::NoStartTls}};
    CHECK(clientOf(server).tryLogin().outcome == Outcome::Failed);
    CHECK_FALSE(server.commands().contains("AUTH"));
  }
}
