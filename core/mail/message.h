#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace encaisse {

/// Somebody's mail address with the name to show.
struct MailAddress {
  QString address;  ///< "name@domain", without comments and brackets
  QString name;     ///< may be empty

  friend bool operator==(const MailAddress&, const MailAddress&) = default;
};

struct MailAttachment {
  QString name;  ///< file name; made safe when it is written
  QString mediaType;
  QByteArray content;
};

/// What a message is to say and to whom, before it is put into the form of the network.
struct MailDraft {
  qint64 customerId = 0;  ///< 0: none, as for the next
  qint64 reminderId = 0;
  QString kind;  ///< stable word: "reminder", "statement", "free", "test"
  QList<MailAddress> to;
  QList<MailAddress> cc;
  QString subject;
  QString text;  ///< plain text, lines ended by \n
  QString html;  ///< empty: made from the text
  QList<MailAttachment> attachments;
  QDate day;          ///< it is planned for
  QJsonObject facts;  ///< amounts (decimal text) and levels, sealed with the message when it leaves
};

enum class MessageState {
  Planned,  ///< waits in the outbox
  Sending,  ///< a program has taken it
  Sent,     ///< the server took it over
  Failed,   ///< surely not taken over
  Unknown,  ///< the connection broke after the message was handed over, or the program ended
  Dropped,  ///< a person decided that it does not leave
};

/// "planned" …: the words of the file and of the shell.
QString messageStateKey(MessageState state);
MessageState messageStateFrom(const QString& key);

/// One address of a message's envelope and what became of it.
struct MessageRecipient {
  QString address;
  QString name;
  QString role;    ///< "to" or "cc"
  QString result;  ///< empty: not tried; "accepted" or "rejected"
  QString reply;   ///< of the server, cleaned

  friend bool operator==(const MessageRecipient&, const MessageRecipient&) = default;
};

/// A message as the outbox keeps it.
struct Message {
  qint64 id = 0;
  qint64 customerId = 0;
  qint64 reminderId = 0;
  QString kind;
  MessageState state = MessageState::Planned;
  QString sender;  ///< address of the envelope
  QList<MessageRecipient> recipients;
  QJsonObject facts;
  QString subject;
  QString messageId;   ///< with its angle brackets
  QByteArray content;  ///< the bytes that leave; empty in a list
  QDate plannedOn;
  QString plannedAt;  ///< UTC, ISO 8601, as stateAt
  QString plannedBy;
  QString stateAt;
  int attempts = 0;
  QString error;  ///< why it failed, or who was left out; empty: nothing to say
};

/// Which messages; an empty member asks for all.
struct MessageFilter {
  std::optional<MessageState> state;
  std::optional<qint64> customerId;
};

/// Whether mail can be addressed to it: one name and one domain of plain letters, nothing that
/// could end a header or an envelope command. A domain with accents is turned into its ASCII form.
/// @return empty when it cannot
/// @source RFC 5321, 4.1.2 and 4.5.3.1; quoted local parts are refused
QString usableAddress(const QString& address);

/// The usable addresses of a field like "a@x.fr; b@y.fr", each once.
QList<MailAddress> addressesIn(const QString& field, const QString& name = {});

/// Text for one line of a header: controls, line ends and writing-direction marks become one space.
QString headerText(const QString& text);

}  // namespace encaisse
