#include "core/mail/smtp_transcript.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("SmtpTranscript") {
  SmtpTranscript transcript;
  const auto upToLogin = [&] {
    transcript.received("220 ready\r\n");
    transcript.sent("EHLO example.org\r\n");
    transcript.received("250-localhost\r\n");
    transcript.received("250 AUTH LOGIN\r\n");
    transcript.sent("AUTH LOGIN\r\n");
    transcript.received("334 VXNlcm5hbWU6\r\n");
  };
  const auto upToBody = [&] {
    upToLogin();
    transcript.received("235 ok\r\n");
    transcript.sent("MAIL FROM:<a@x>\r\n");
    transcript.received("250 ok\r\n");
    transcript.sent("RCPT TO:<b@x>\r\n");
    transcript.received("550-no\r\n");
    transcript.received("550 such user\r\n");
    transcript.sent("RCPT TO:<c@x>\r\n");
    transcript.received("250 ok\r\n");
    transcript.sent("DATA\r\n");
    transcript.received("354 go\r\n");
  };
  SECTION("it begins where nobody has answered") {
    CHECK(transcript.step() == SmtpStep::Connect);
    transcript.received("421 busy\r\n");
    CHECK(transcript.step() == SmtpStep::Greeting);
    CHECK(transcript.code() == 421);
    CHECK(transcript.reply() == u"421 busy"_s);
  }
  SECTION("a password that looks like a command is none") {
    upToLogin();
    transcript.sent("RCPT TO:xyz\r\n");  // the answer to 334, as a hostile password might read
    CHECK(transcript.step() == SmtpStep::Login);
    CHECK(transcript.recipients().isEmpty());
  }
  SECTION("each recipient has its reply, the last line of it") {
    upToBody();
    REQUIRE(transcript.recipients().size() == 2);
    CHECK_FALSE(transcript.recipients()[0].accepted);
    CHECK(transcript.recipients()[0].reply == u"550 such user"_s);
    CHECK(transcript.recipients()[1].accepted);
    CHECK(transcript.anyAccepted());
    CHECK(transcript.step() == SmtpStep::Body);
    CHECK_FALSE(transcript.confirmed());
    CHECK_FALSE(transcript.bodyRefused());
  }
  SECTION("the first reply to the message decides, not the goodbye") {
    upToBody();
    SECTION("taken") {
      transcript.received("250 taken\r\n");
      transcript.sent("QUIT\r\n");
      transcript.received("421 bye\r\n");
      CHECK(transcript.confirmed());
      CHECK(transcript.code() == 250);
    }
    SECTION("refused") {
      transcript.received("452 full\r\n");
      transcript.sent("QUIT\r\n");
      transcript.received("221 bye\r\n");
      CHECK(transcript.bodyRefused());
      CHECK(transcript.reply() == u"452 full"_s);
    }
  }
  SECTION("what is no reply is passed over, what is long or hostile is tamed") {
    for (const auto* line : {"", "2", "hello", "99 x", "600 x", "2x0 x", "-20 x"}) {
      transcript.received(line);
    }
    CHECK(transcript.step() == SmtpStep::Connect);
    transcript.received("554 \x1b[2J" + QByteArray(5000, 'x'));
    CHECK(transcript.reply().size() == 200);
    CHECK_FALSE(transcript.reply().contains(QChar{0x1b}));
  }
}
