#include <QTimeZone>

#include "core/mail/mime_message.h"
#include "tests/support/catch.h"
#include "tests/support/child_process.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

MimeHead aHead() {
  MimeHead head;
  head.from = {u"shop@example.org"_s, u"Atelier"_s};
  head.date = QDateTime{QDate{2026, 11, 21}, QTime{9, 5}, QTimeZone::utc()};
  head.messageId = makeMessageId(u"abc"_s, u"shop@example.org"_s);
  head.boundary = u"abc"_s;
  return head;
}

MailDraft aDraft() {
  MailDraft draft;
  draft.to = {{u"a@example.net"_s, u"Anna"_s}};
  draft.subject = u"Invoice F1"_s;
  draft.text = u"Hello\n\nPay <b>me</b>."_s;
  return draft;
}

/// The lines of the header, unfolded.
QList<QByteArray> headerOf(const QByteArray& message) {
  QByteArray head = message.left(message.indexOf("\r\n\r\n"));
  return head.replace("\r\n ", " ").split('\n');
}

QStringList namesOf(const QByteArray& message) {
  QStringList names;
  for (const auto& line : headerOf(message)) {
    names.append(QString::fromLatin1(line.left(line.indexOf(':'))));
  }
  return names;
}

}  // namespace

TEST_CASE("mimeMessage") {
  SECTION("a plain message, byte for byte") {
    // 21 November 2026 is a Saturday.
    CHECK(mimeMessage(aDraft(), aHead()) ==
          "Date: Sat, 21 Nov 2026 09:05:00 +0000\r\n"
          "From: Atelier <shop@example.org>\r\n"
          "To: Anna <a@example.net>\r\n"
          "Subject: Invoice F1\r\n"
          "Message-ID: <abc@example.org>\r\n"
          "MIME-Version: 1.0\r\n"
          "Content-Type: multipart/alternative;\r\n"
          " boundary=\"=_abca\"\r\n"
          "\r\n"
          "--=_abca\r\n"
          "Content-Type: text/plain; charset=utf-8\r\n"
          "Content-Transfer-Encoding: quoted-printable\r\n"
          "\r\n"
          "Hello\r\n"
          "\r\n"
          "Pay <b>me</b>.\r\n"
          "\r\n"
          "--=_abca\r\n"
          "Content-Type: text/html; charset=utf-8\r\n"
          "Content-Transfer-Encoding: quoted-printable\r\n"
          "\r\n"
          "<!DOCTYPE html>\r\n"
          "<html><head><meta charset=3D\"utf-8\"></head>\r\n"
          "<body style=3D\"font-family:sans-serif;font-size:11pt\">\r\n"
          "<p>Hello</p>\r\n"
          "<p>Pay &lt;b&gt;me&lt;/b&gt;.</p>\r\n"
          "</body></html>\r\n"
          "\r\n"
          "\r\n"
          "--=_abca--\r\n");
  }
  SECTION("attachments come after the text, with safe names and their bytes") {
    auto draft = aDraft();
    draft.attachments = {{u"../../F1.pdf"_s, u"application/pdf"_s, "%PDF"},
                         {u"x"_s, u"text/html\r\nX: y"_s, "z"},
                         {u"y"_s, u"multipart/mixed"_s, "z"}};
    const auto message = mimeMessage(draft, aHead());
    CHECK(message.contains("Content-Type: multipart/mixed;\r\n boundary=\"=_abcm\"\r\n\r\n"
                           "--=_abcm\r\nContent-Type: multipart/alternative"));
    CHECK(message.contains(
        "--=_abcm\r\nContent-Type: application/pdf;\r\n name=\"F1.pdf\"\r\n"
        "Content-Disposition: attachment;\r\n filename=\"F1.pdf\"\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n\r\n"));  // base64 of %PDF
    CHECK(message.count("Content-Type: application/octet-stream") == 2);
    CHECK_FALSE(message.contains("X: y"));
    CHECK(message.endsWith("--=_abcm--\r\n"));
  }
  SECTION("pictures that the HTML shows stand beside it, files after both") {
    auto draft = aDraft();
    draft.html = u"<img src=\"cid:bar.png\">"_s;
    draft.attachments = {{u"bar.png"_s, u"image/png"_s, "PNG"},
                         {u"other.png"_s, u"image/png"_s, "PNG"},
                         {u"F1.pdf"_s, u"application/pdf"_s, "%PDF"}};
    const auto message = mimeMessage(draft, aHead());
    // RFC 2387: the page and its pictures in one part, here the first of the whole.
    CHECK(
        message.contains("--=_abcm\r\nContent-Type: multipart/related;\r\n boundary=\"=_abcr\"\r\n"
                         "\r\n--=_abcr\r\nContent-Type: multipart/alternative"));
    CHECK(message.contains("--=_abcr\r\nContent-Type: image/png;\r\n name=\"bar.png\"\r\n"
                           "Content-ID: <bar.png>\r\n"
                           "Content-Disposition: inline;\r\n filename=\"bar.png\"\r\n"));
    CHECK(message.count("Content-ID:") == 1);
    CHECK(message.indexOf("--=_abcr--") < message.indexOf("other.png"));
    CHECK(message.count("Content-Disposition: attachment") == 2);
  }
  SECTION("nothing in a draft adds a header or a recipient") {
    const auto hostile =
        GENERATE(as<QString>{}, u"a\r\nBcc: x@example.com"_s, u"a\nBcc: x@example.com"_s,
                 u"a\rBcc: x@example.com"_s, u"a\r\n\r\n--=_abca--"_s,
                 u"a\u2028Bcc: x@example.com"_s, u"<img src=file:///etc/passwd>"_s,
                 u"=cmd|' /C calc'!A0"_s, u"../../x"_s, u"é\r\nBcc: x@example.com"_s,
                 QString(5000, u'x'), u"شركة الأمل"_s, u"\", <x@example.com>, \""_s);
    auto draft = aDraft();
    draft.subject = hostile;
    draft.to[0].name = hostile;
    draft.attachments = {{hostile, hostile, "z"}};
    auto head = aHead();
    head.from.name = hostile;
    const auto message = mimeMessage(draft, head);
    CHECK(namesOf(message) == QStringList{u"Date"_s, u"From"_s, u"To"_s, u"Subject"_s,
                                          u"Message-ID"_s, u"MIME-Version"_s, u"Content-Type"_s});
    for (const auto& line : message.split('\n')) {
      CHECK(line.size() <= 998);
      CHECK_FALSE(line.trimmed().toLower().startsWith("bcc"));
    }
    CHECK(message.count("\n--=_abca--") == 1);
    CHECK(message.count('\r') == message.count('\n'));
    CHECK(message.count("\r\n") == message.count('\n'));
  }
  SECTION("a hostile text stays in its part") {
    auto draft = aDraft();
    draft.text = u"--=_abca--\n.\n\u0000<script src=http://x>"_s;
    const auto message = mimeMessage(draft, aHead());
    CHECK(message.contains("--=3D_abca--"));
    CHECK(message.count("\r\n--=_abca--") == 1);
    CHECK_FALSE(message.contains("<script src=3Dhttp://x></p>"));
  }
  SECTION("several recipients, a copy and an address for answers") {
    auto draft = aDraft();
    draft.to.append({u"b@example.net"_s, {}});
    draft.cc = {{u"c@example.net"_s, {}}};
    auto head = aHead();
    head.replyTo = u"answers@example.org"_s;
    const auto message = mimeMessage(draft, head);
    CHECK(message.contains("To: Anna <a@example.net>,\r\n b@example.net\r\n"));
    CHECK(message.contains("\r\nCc: c@example.net\r\n"));
    CHECK(message.contains("\r\nReply-To: answers@example.org\r\n"));
  }
  SECTION("an address that was not checked is our own mistake") {
    auto draft = aDraft();
    draft.to[0].address = u"a@b\r\nBcc: x"_s;
    CHECK(encaisse::testing::breaksContract([&] { mimeMessage(draft, aHead()); }));
  }
}

TEST_CASE("asDraft") { CHECK(asDraft("From: a\r\n").startsWith("X-Unsent: 1\r\nFrom: a\r\n")); }

TEST_CASE("htmlFromText") {
  CHECK(htmlFromText(u"a & b\nc\n\nd"_s).contains(u"<p>a &amp; b<br>\nc</p>\n<p>d</p>"_s));
}
