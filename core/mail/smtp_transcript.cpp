#include "core/mail/smtp_transcript.h"

#include <algorithm>

#include "core/mail/message.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr qsizetype longestReply = 200;

}  // namespace

void SmtpTranscript::enter(SmtpStep step) {
  m_step = step;
  m_code = 0;
  m_reply.clear();
}

void SmtpTranscript::sent(const QByteArray& line) {
  const QByteArray verb = line.left(9).toUpper();
  if (m_step == SmtpStep::Login && m_code / 100 == 3) {
    m_code = 0;  // an answer within the login, whatever it looks like
  } else if (verb.startsWith("EHLO") || verb.startsWith("HELO")) {
    enter(SmtpStep::Hello);
  } else if (verb.startsWith("STARTTLS")) {
    enter(SmtpStep::StartTls);
  } else if (verb.startsWith("AUTH ")) {
    enter(SmtpStep::Login);
  } else if (verb.startsWith("MAIL FROM")) {
    enter(SmtpStep::Sender);
  } else if (verb.startsWith("RCPT TO")) {
    enter(SmtpStep::Recipient);
    m_recipients.append(RecipientReply{});
  } else if (verb.startsWith("DATA")) {
    enter(SmtpStep::Data);
  } else if (verb.startsWith("QUIT")) {
    m_left = true;
  }
}

void SmtpTranscript::received(const QByteArray& line) {
  if (line.size() < 3 || (line.size() > 3 && line[3] == '-')) return;
  bool isNumber = false;
  const int code = line.left(3).toInt(&isNumber);
  if (!isNumber || code < 200 || code > 599 || m_left) return;
  if (m_step == SmtpStep::Connect) m_step = SmtpStep::Greeting;
  m_code = code;
  m_reply = headerText(QString::fromUtf8(line)).left(longestReply);
  if (m_step == SmtpStep::Recipient) {
    m_recipients.last() = {code / 100 == 2, m_reply};
  } else if (m_step == SmtpStep::Data && code / 100 == 3) {
    enter(SmtpStep::Body);
  } else if (m_step == SmtpStep::Body && m_bodyCode == 0) {
    m_bodyCode = code;
  }
}

bool SmtpTranscript::anyAccepted() const {
  return std::ranges::any_of(m_recipients, &RecipientReply::accepted);
}

}  // namespace encaisse
