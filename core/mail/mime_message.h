#pragma once

#include <QDateTime>

#include "core/mail/message.h"

namespace encaisse {

/// What the headers of a message say beside its draft. All of it is given, so that the same values
/// give the same bytes.
struct MimeHead {
  MailAddress from;
  QString replyTo;  ///< an address; empty: none
  QDateTime date;
  QString messageId;  ///< as makeMessageId() writes it
  QString boundary;   ///< letters and digits
};

/// The bytes of a message: short seven-bit lines ended by CRLF; plain text and HTML as
/// alternatives, with the pictures that draft.html shows as "cid:NAME.png" (NAME of letters and
/// digits, that of an attachment), other attachments after them. Nothing in the draft can add a
/// header, a part or a recipient.
/// @source RFC 5322, RFC 2045 to 2047, RFC 2231, RFC 2387
QByteArray mimeMessage(const MailDraft& draft, const MimeHead& head);

/// The same message as a draft that a mail program opens to send, and not as one it received.
QByteArray asDraft(const QByteArray& message);

/// "<id@domain>"; @p id of letters and digits, the domain is that of @p address.
QString makeMessageId(const QString& id, const QString& address);

/// A page without any reference to elsewhere that says what @p text says.
QString htmlFromText(const QString& text);

}  // namespace encaisse
