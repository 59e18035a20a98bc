#include "core/mail/mime_message.h"

#include <QLocale>
#include <QRegularExpression>

#include "core/base/contracts.h"
#include "core/letters/letter_format.h"
#include "core/mail/mime_encoding.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Only what usableAddress() let through: whoever builds a message has checked.
QByteArray addressText(const MailAddress& address) {
  EXPECTS(usableAddress(address.address) == address.address);
  QByteArray plain = address.address.toLatin1();
  if (headerText(address.name).isEmpty()) return plain;
  return displayName(address.name) + " <" + plain + '>';
}

/// One address a line: long lists stay within the limit of a line.
QByteArray addressHeader(const QByteArray& name, const QList<MailAddress>& addresses) {
  if (addresses.isEmpty()) return {};
  QList<QByteArray> texts;
  for (const auto& address : addresses) {
    QByteArray text = addressText(address);
    // Encoded words are at most 72 characters: each on its own line.
    texts.append(text.replace("?= =?", "?=\r\n =?").replace("?= <", "?=\r\n <"));
  }
  return name + ": " + texts.join(",\r\n ") + "\r\n";
}

QByteArray dateHeader(const QDateTime& date) {
  const QString text = QLocale::c().toString(date.toUTC(), u"ddd, d MMM yyyy HH:mm:ss"_s);
  return "Date: " + text.toLatin1() + " +0000\r\n";
}

QByteArray textPart(const QByteArray& subtype, const QString& text) {
  return "Content-Type: text/" + subtype +
         "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
         quotedPrintable(text);
}

QByteArray mediaTypeOf(const MailAttachment& attachment) {
  static const QRegularExpression known{u"\\A[a-z]+/[A-Za-z0-9.+-]{1,60}\\z"_s};
  const bool whole = known.match(attachment.mediaType).hasMatch() &&
                     !attachment.mediaType.startsWith(u"multipart/") &&
                     !attachment.mediaType.startsWith(u"message/");
  return whole ? attachment.mediaType.toLatin1() : "application/octet-stream";
}

/// A picture that the HTML shows: "cid:aging.png" names the attachment of that name.
bool isShown(const MailAttachment& attachment, const QString& html) {
  static const QRegularExpression plainName{u"\\A[A-Za-z0-9]{1,40}\\.[a-z]{3,4}\\z"_s};
  return plainName.match(attachment.name).hasMatch() &&
         html.contains(u"\"cid:%1\""_s.arg(attachment.name));
}

QByteArray attachmentPart(const MailAttachment& attachment, bool shown) {
  const QString name = safeFileName(attachment.name);
  QByteArray head = "Content-Type: " + mediaTypeOf(attachment) + parameter("name", name) + "\r\n";
  if (shown) head += "Content-ID: <" + attachment.name.toLatin1() + ">\r\n";
  head += QByteArray{"Content-Disposition: "} + (shown ? "inline" : "attachment") +
          parameter("filename", name);
  return head + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64Lines(attachment.content);
}

/// "=_" stands in no line of quoted-printable and in none of base64: no part can end itself.
QByteArray multipart(const QByteArray& subtype, const QByteArray& boundary,
                     const QList<QByteArray>& parts) {
  QByteArray result =
      "Content-Type: multipart/" + subtype + ";\r\n boundary=\"=_" + boundary + "\"\r\n\r\n";
  for (const auto& part : parts) result += "--=_" + boundary + "\r\n" + part + "\r\n";
  return result + "--=_" + boundary + "--\r\n";
}

QByteArray body(const MailDraft& draft, const QByteArray& boundary) {
  const QString html = draft.html.isEmpty() ? htmlFromText(draft.text) : draft.html;
  QByteArray alternatives = multipart("alternative", boundary + 'a',
                                      {textPart("plain", draft.text), textPart("html", html)});
  QList<QByteArray> pictures{alternatives};
  QList<QByteArray> files;
  for (const auto& attachment : draft.attachments) {
    const bool shown = isShown(attachment, draft.html);
    (shown ? pictures : files).append(attachmentPart(attachment, shown));
  }
  QByteArray shown =
      pictures.size() == 1 ? alternatives : multipart("related", boundary + 'r', pictures);
  if (files.isEmpty()) return shown;
  files.prepend(shown);
  return multipart("mixed", boundary + 'm', files);
}

}  // namespace

QByteArray mimeMessage(const MailDraft& draft, const MimeHead& head) {
  static const QRegularExpression plainWord{u"\\A[A-Za-z0-9]{1,40}\\z"_s};
  EXPECTS(plainWord.match(head.boundary).hasMatch());
  EXPECTS(headerText(head.messageId) == head.messageId && head.messageId.startsWith(u'<'));
  QByteArray result;
  result += dateHeader(head.date) + addressHeader("From", {head.from});
  if (!head.replyTo.isEmpty()) result += addressHeader("Reply-To", {{head.replyTo, {}}});
  result += addressHeader("To", draft.to) + addressHeader("Cc", draft.cc) +
            unstructuredHeader("Subject", draft.subject);
  result += "Message-ID: " + head.messageId.toLatin1() + "\r\nMIME-Version: 1.0\r\n";
  return result + body(draft, head.boundary.toLatin1());
}

QByteArray asDraft(const QByteArray& message) { return "X-Unsent: 1\r\n" + message; }

QString makeMessageId(const QString& id, const QString& address) {
  static const QRegularExpression plainWord{u"\\A[A-Za-z0-9]{1,64}\\z"_s};
  EXPECTS(plainWord.match(id).hasMatch());
  const QString usable = usableAddress(address);
  EXPECTS(!usable.isEmpty());
  return u'<' + id + usable.mid(usable.lastIndexOf(u'@')) + u'>';
}

QString htmlFromText(const QString& text) {
  QString body = text;
  body.replace(u"\r\n"_s, u"\n"_s);
  body = body.toHtmlEscaped();
  body.replace(u"\n\n"_s, u"</p>\n<p>"_s).replace(u"\n"_s, u"<br>\n"_s);
  body.replace(u"</p><br>\n<p>"_s, u"</p>\n<p>"_s);
  return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head>\n"
         "<body style=\"font-family:sans-serif;font-size:11pt\">\n<p>%1</p>\n</body></html>\n"_s
             .arg(body);
}

}  // namespace encaisse
