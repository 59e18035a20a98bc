#include "core/mail/mime_encoding.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

/// All lines end with CRLF, none is longer than @p limit, all is seven-bit without controls.
bool isWireText(const QByteArray& text, qsizetype limit) {
  if (!text.endsWith("\r\n")) return false;
  const auto lines = text.chopped(2).split('\n');
  for (qsizetype i = 0; i < lines.size(); ++i) {
    const bool last = i + 1 == lines.size();
    const QByteArray line = last ? lines[i] : lines[i].chopped(1);
    if ((!last && !lines[i].endsWith('\r')) || line.size() > limit) return false;
    for (const char c : line) {
      if ((c < 32 && c != '\t') || c == 127) return false;  // char is signed: over 127 is below 32
    }
  }
  return true;
}

}  // namespace

TEST_CASE("unstructuredHeader") {
  SECTION("plain text stays") {
    CHECK(unstructuredHeader("Subject", u"Invoice F1"_s) == "Subject: Invoice F1\r\n");
  }
  SECTION("accents become encoded words") {
    // UTF-8 of "é" is C3 A9: base64 of "Re" C3 A9 "u" is UmXD qXU=
    CHECK(unstructuredHeader("Subject", u"Reéu"_s) == "Subject: =?UTF-8?B?UmXDqXU=?=\r\n");
  }
  SECTION("what looks encoded is encoded, so that it reads as it was written") {
    // base64 of "=?": PT8=
    CHECK(unstructuredHeader("Subject", u"=?"_s) == "Subject: =?UTF-8?B?PT8=?=\r\n");
  }
  SECTION("no line end gets through") {
    const auto header = unstructuredHeader("Subject", u"a\r\nBcc: x@y\r\n\r\nbody"_s);
    CHECK(header == "Subject: a Bcc: x@y body\r\n");
  }
  SECTION("whatever the length, lines stay short and characters whole") {
    for (const auto& text : {QString(5000, u'x'), QString(5000, u'é'), u"😀"_s.repeated(1000),
                             u"long words "_s.repeated(300), u"é\r\n"_s.repeated(400)}) {
      const auto header = unstructuredHeader("Subject", text);
      CHECK(isWireText(header, 76));
      for (const auto& line : header.split('\n')) {
        const qsizetype start = line.indexOf("?B?");
        if (start < 0) continue;
        const auto bytes =
            QByteArray::fromBase64(line.mid(start + 3, line.indexOf("?=", start + 3) - start - 3));
        CHECK(QString::fromUtf8(bytes).toUtf8() == bytes);
      }
    }
  }
}

TEST_CASE("displayName") {
  CHECK(displayName(u"Anna Berg"_s) == "Anna Berg");
  CHECK(displayName(u"Berg, Anna"_s) == "\"Berg, Anna\"");
  CHECK(displayName(u"a\"b\\c"_s) == "\"a\\\"b\\\\c\"");
  CHECK(displayName(u"<img src=file:///etc/passwd>"_s) == "\"<img src=file:///etc/passwd>\"");
  CHECK(displayName(u"a\r\nBcc: x@y"_s) == "\"a Bcc: x@y\"");
  CHECK(displayName(u"é"_s) == "=?UTF-8?B?w6k=?=");
}

TEST_CASE("parameter") {
  CHECK(parameter("filename", u"F1.pdf"_s) == ";\r\n filename=\"F1.pdf\"");
  // RFC 2231, 4: charset, language, percent-encoded bytes
  CHECK(parameter("filename", u"é 1.pdf"_s) == ";\r\n filename*0*=UTF-8''%C3%A9%201.pdf");
  CHECK(parameter("filename", u"a\"; x=\"y"_s) == ";\r\n filename*0*=UTF-8''a%22%3B%20x%3D%22y");
  const auto pieces = parameter("filename", QString(100, u'é'));
  CHECK(isWireText(pieces.mid(3) + "\r\n", 78));
  CHECK(pieces.contains("\r\n filename*1*=%"));
}

TEST_CASE("quotedPrintable") {
  CHECK(quotedPrintable(u"a=b é"_s) == "a=3Db =C3=A9\r\n");
  CHECK(quotedPrintable(u"a\nb\r\nc\rd"_s) == "a\r\nb\r\nc\r\nd\r\n");
  // RFC 2045, 6.7 (3): no space at the end of a line
  CHECK(quotedPrintable(u"a \nb\t"_s) == "a=20\r\nb=09\r\n");
  CHECK(quotedPrintable(u"a\u0000\u0007b"_s) == "ab\r\n");
  CHECK(isWireText(quotedPrintable(QString(5000, u'x') + QString(5000, u'é')), 76));
  // 75 characters and the soft break: 76 in all
  CHECK(quotedPrintable(QString(76, u'x')) == QByteArray(75, 'x') + "=\r\nx\r\n");
}

TEST_CASE("base64Lines") {
  CHECK(base64Lines({}).isEmpty());
  CHECK(base64Lines("Man") == "TWFu\r\n");  // RFC 4648's own example word
  CHECK(isWireText(base64Lines(QByteArray(1000, '\0')), 76));
  // 57 bytes fill a line of 76
  CHECK(base64Lines(QByteArray(58, 'a')).indexOf("\r\n") == 76);
}
