#include "core/letters/letter_builder.h"
#include "core/letters/logo_image.h"
#include "core/letters/template_service.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

const QString own = u"Subject: Petit mot : {{to_pay}}\n\nBonjour,\n\n[items]\n\n"
                    "{{#iban}}Sur {{iban}}.{{/iban}}\n\nÀ bientôt."_s;

QByteArray big(quint16 value) { return QByteArray{1, char(value >> 8)} + char(value & 0xFF); }

/// The head of a PNG of that size; pixels are never read.
QByteArray png(quint16 width, quint16 height) {
  return QByteArray{"\x89PNG\r\n\x1a\n", 8} + QByteArray{"\0\0\0\x0dIHDR\0\0", 10} + big(width) +
         QByteArray{"\0\0", 2} + big(height) + QByteArray{20, '\0'};
}

/// A JPEG with an application segment before its frame.
QByteArray jpeg(quint16 width, quint16 height) {
  return QByteArray{"\xff\xd8\xff\xe0\0\x04xx\xff\xc0\0\x11\x08", 13} + big(height) + big(width) +
         QByteArray{20, '\0'};
}

}  // namespace

TEST_CASE("TemplateService") {
  const auto ledger = anEmptyLedger();
  auto& templates = ledger->templates();
  SECTION("what ships is listed for every step and language") {
    const auto list = valueOf(templates.list());
    CHECK(list.size() == 2 * LetterTemplate::keys().size());
    for (const auto& entry : list) CHECK_FALSE(entry.isOwn);
    CHECK(valueOf(templates.find(u"reminder_1"_s, u"en"_s)).text.startsWith(u"Subject: Reminder"));
    CHECK(templates.find(u"reminder_9"_s, u"fr"_s).error().code == ErrorCode::NotFound);
    CHECK(templates.find(u"reminder_1"_s, u"../fr"_s).error().code == ErrorCode::NotFound);
  }
  SECTION("an own wording takes the place of ours, and goes again") {
    REQUIRE(templates.save(u"reminder_1"_s, u"fr"_s, own).ok());
    CHECK(valueOf(templates.find(u"reminder_1"_s, u"fr"_s)).isOwn);
    CHECK_FALSE(valueOf(templates.find(u"reminder_1"_s, u"en"_s)).isOwn);
    const auto wording = valueOf(valueOf(templates.stationery()).find(u"reminder_1"_s, u"fr_FR"_s))
                             .fill({{{u"to_pay"_s, u"12 €"_s}}, {}});
    CHECK(valueOf(wording).subject == u"Petit mot : 12 €"_s);
    CHECK(valueOf(templates.reset(u"reminder_1"_s, u"fr"_s)));
    CHECK_FALSE(valueOf(templates.find(u"reminder_1"_s, u"fr"_s)).isOwn);
    CHECK_FALSE(valueOf(templates.reset(u"reminder_1"_s, u"fr"_s)));
  }
  SECTION("what the lint refuses is not saved, and the message says why") {
    const auto saved = templates.save(u"reminder_1"_s, u"fr"_s, own + u"\n\nNotre huissier."_s);
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().code == ErrorCode::InvalidInput);
    CHECK(saved.error().message.contains(u"huissier"_s));
    CHECK_FALSE(valueOf(templates.find(u"reminder_1"_s, u"fr"_s)).isOwn);
  }
  SECTION("undo takes back a change, a reset and a logo") {
    REQUIRE(templates.save(u"reminder_1"_s, u"fr"_s, own).ok());
    REQUIRE(templates.save(u"reminder_1"_s, u"fr"_s, own + u"\n\nMerci."_s).ok());
    valueOf(ledger->undo().undoLast());
    CHECK(valueOf(templates.find(u"reminder_1"_s, u"fr"_s)).text == own);
    valueOf(templates.reset(u"reminder_1"_s, u"fr"_s));
    valueOf(ledger->undo().undoLast());
    CHECK(valueOf(templates.find(u"reminder_1"_s, u"fr"_s)).text == own);
    valueOf(ledger->undo().undoLast());
    CHECK_FALSE(valueOf(templates.find(u"reminder_1"_s, u"fr"_s)).isOwn);
    REQUIRE(templates.saveLogo(png(10, 10)).ok());
    CHECK(valueOf(templates.stationery()).logo == png(10, 10));
    valueOf(ledger->undo().undoLast());
    CHECK(valueOf(templates.stationery()).logo.isEmpty());
  }
  SECTION("line ends of Windows are unified") {
    REQUIRE(
        templates.save(u"reminder_1"_s, u"fr"_s, QString{own}.replace(u"\n"_s, u"\r\n"_s)).ok());
    CHECK(valueOf(templates.find(u"reminder_1"_s, u"fr"_s)).text == own);
  }
  SECTION("a logo that another program wrote into the file is not believed") {
    ledger->database().run(u"INSERT INTO setting (name, value) VALUES ('logo', 'PHN2Zy8+')"_s);
    CHECK(valueOf(templates.stationery()).logo.isEmpty());  // "<svg/>"
  }
}

TEST_CASE("checkLogo") {
  CHECK(checkLogo(png(4000, 1)).ok());
  CHECK(checkLogo(jpeg(600, 200)).ok());
  const auto refused =
      GENERATE(png(4001, 1), png(1, 4001), png(0, 10), jpeg(5000, 10), QByteArray{"<svg/>"},
               QByteArray{}, QByteArray{"GIF89a"}, QByteArray{"\xff\xd8\xff\xe0\0\0", 6},
               png(10, 10) + QByteArray{1 << 20, 'x'}, png(10, 10).left(20));
  CHECK(checkLogo(refused).error().code == ErrorCode::InvalidInput);
}
