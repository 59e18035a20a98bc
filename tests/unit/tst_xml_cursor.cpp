#include "core/import/xml_cursor.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<XmlCursor> cursorOver(const QByteArray& bytes) {
  return valueOf(XmlCursor::open(u"t.xml"_s, bytes));
}

/// The first failure of a walk over the whole file.
QString failureOf(const QByteArray& bytes) {
  const auto opened = XmlCursor::open(u"t.xml"_s, bytes);
  if (!opened.ok()) return opened.error().message;
  auto xml = cursorOver(bytes);
  while (xml->nextChild()) xml->skip();
  return xml->failed() ? xml->error().message : QString{};
}

}  // namespace

TEST_CASE("XmlCursor") {
  SECTION("children, texts and attributes") {
    auto xml = cursorOver("<r><a x=\"1\"> one <!-- c --><b>two</b><![CDATA[<3>]]></a><c/></r>");
    REQUIRE(xml->nextChild());
    REQUIRE(xml->nextChild());
    CHECK(xml->name() == u"a");
    CHECK(xml->attribute(u"x"_s) == u"1"_s);
    CHECK(xml->attribute(u"y"_s).isEmpty());
    CHECK(xml->text() == u"one <3>"_s);
    REQUIRE(xml->nextChild());
    CHECK(xml->name() == u"c");
    CHECK(xml->text().isEmpty());
    CHECK_FALSE(xml->nextChild());
    CHECK_FALSE(xml->nextChild());
    CHECK_FALSE(xml->failed());
  }
  SECTION("the text of an element with that of its children, in one line") {
    auto xml = cursorOver("<r>\n <a> one\n <b>two</b></a></r>");
    REQUIRE(xml->nextChild());
    CHECK(xml->allText() == u"one two"_s);
    CHECK_FALSE(xml->nextChild());
  }
  SECTION("children that nobody reads are passed over") {
    auto xml = cursorOver("<r><a><x>1</x></a><b>2</b><a><x>3</x></a></r>");
    REQUIRE(xml->nextChild());
    QStringList read;
    forEachChild(*xml, [&](QStringView name) {
      read.append(name.toString());
      if (name == u"b") read.append(xml->text());
    });
    CHECK(read == QStringList{u"a"_s, u"b"_s, u"2"_s, u"a"_s});
    CHECK_FALSE(xml->failed());
  }
  SECTION("lines count from the XML declaration") {
    auto xml = cursorOver("<?xml version=\"1.0\"\n encoding=\"UTF-8\"?>\n\n<r>\n<a/></r>");
    REQUIRE(xml->nextChild());
    CHECK(xml->line() == 4);
    REQUIRE(xml->nextChild());
    CHECK(xml->line() == 5);
  }
  SECTION("what the declaration says counts only where the content is no UTF-8") {
    const auto textOf = [](const QByteArray& bytes) {
      auto xml = cursorOver(bytes);
      REQUIRE(xml->nextChild());
      return xml->text() + u' ' + xml->encodingName();
    };
    CHECK(textOf("<?xml version='1.0' encoding='ISO-8859-15'?><r>\xA4</r>") == u"€ ISO 8859-15"_s);
    CHECK(textOf("<?xml version='1.0' encoding='ISO-8859-15'?><r>\xC3\xA9</r>") == u"é UTF-8"_s);
    CHECK(textOf("<?xml version='1.0' encoding='UTF-16'?><r>\xC3\xA9</r>") == u"é UTF-8"_s);
    CHECK(textOf("<?xml version='1.0' encoding='UTF-8'?><r>\xE9t\xE9</r>") == u"été ISO 8859-15"_s);
    CHECK(textOf("<?xml version='1.0' encoding='x'?><r>\xE9t\xE9</r>") == u"été ISO 8859-15"_s);
  }
}

TEST_CASE("XmlCursor refusals") {
  CHECK(failureOf("<r><a></r>").startsWith(u"t.xml:1:"_s));
  CHECK(failureOf("<r><a>").contains(u"cut off"_s));
  CHECK(failureOf("<r/><r/>").contains(u"broken"_s));
  CHECK(failureOf("<r>&a;</r>").startsWith(u"t.xml:1:"_s));
  CHECK(failureOf("<r>\n <!DOCTYPE a></r>").startsWith(u"t.xml:2:2: The file declares"_s));
  CHECK(failureOf("text").contains(u"no XML"_s));
  CHECK(failureOf("   ").contains(u"no XML"_s));
  CHECK(failureOf({}).contains(u"empty"_s));
  CHECK(failureOf(QByteArray{"<a>"}.repeated(64) + QByteArray{"</a>"}.repeated(64)).isEmpty());
  CHECK(failureOf(QByteArray{"<a>"}.repeated(65) + QByteArray{"</a>"}.repeated(65))
            .contains(u"nested deeper"_s));
  QByteArray spaces;
  for (int i = 0; i < 40; ++i) spaces += " xmlns:n" + QByteArray::number(i) + "=\"u\"";
  CHECK(failureOf("<r" + spaces + "/>").contains(u"t.xml:1:"_s));
  // Texts that are short each but long together.
  CHECK(failureOf("<r>" + (QByteArray(500'000, 'x') + "<!-- -->").repeated(3) + "</r>").isEmpty());
  auto xml = cursorOver("<r>" + (QByteArray(500'000, 'x') + "<!-- -->").repeated(3) + "</r>");
  REQUIRE(xml->nextChild());
  CHECK(xml->text().size() <= 1'500'000);
  CHECK(xml->failed());
}

TEST_CASE("xmlRootName") {
  CHECK(xmlRootName("<a>") == u"a"_s);
  CHECK(xmlRootName("<?xml version=\"1.0\"?>\n<!-- <x> --><!DOCTYPE b>\n<n:b x=\"1\"") == u"b"_s);
  CHECK(xmlRootName("<a/>") == u"a"_s);
  CHECK(xmlRootName("\xEF\xBB\xBF<a>") == u"a"_s);
  CHECK(xmlRootName(QByteArray{"\xFF\xFE<\0a\0>\0", 8}) == u"a"_s);
  CHECK(xmlRootName("a<b>").isEmpty());
  CHECK(xmlRootName({}).isEmpty());
  CHECK(xmlRootName("<?xml ").isEmpty());
}
