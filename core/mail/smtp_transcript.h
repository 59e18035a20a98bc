#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace encaisse {

enum class SmtpStep { Connect, Greeting, Hello, StartTls, Login, Sender, Recipient, Data, Body };

/// What of one delivery is known from the lines that went over the wire. It holds no secret: of
/// commands only their first word is read.
class SmtpTranscript {
public:
  /// @param line  with or without its CRLF
  void sent(const QByteArray& line);
  /// One line of a reply; only the last of several ("250 …") ends it.
  void received(const QByteArray& line);

  SmtpStep step() const { return m_step; }
  /// The code of the last reply; 0: none came in this step.
  int code() const { return m_code; }
  /// The last reply, cleaned and shortened: it is a stranger's text.
  QString reply() const { return m_reply; }

  /// The reply to each RCPT, in order.
  struct RecipientReply {
    bool accepted = false;
    QString reply;
  };
  const QList<RecipientReply>& recipients() const { return m_recipients; }
  bool anyAccepted() const;

  /// The server confirmed the message, whatever came after.
  bool confirmed() const { return m_bodyCode / 100 == 2; }
  /// The server refused the message although it had begun.
  bool bodyRefused() const { return m_bodyCode / 100 == 4 || m_bodyCode / 100 == 5; }

private:
  void enter(SmtpStep step);

  SmtpStep m_step = SmtpStep::Connect;
  bool m_left = false;  ///< said goodbye: what comes then is about that
  int m_code = 0;
  int m_bodyCode = 0;
  QString m_reply;
  QList<RecipientReply> m_recipients;
};

}  // namespace encaisse
