#include <QJsonArray>
#include <QJsonDocument>

#include "core/letters/field_list.h"
#include "core/letters/letter_template.h"
#include "core/letters/merge_table.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

Letter aLetter(const QString& name) {
  Letter letter;
  letter.language = u"fr"_s;
  letter.templateKey = u"reminder_1"_s;
  letter.level = 2;
  letter.day = QDate{2026, 10, 31};
  letter.recipient.code = u"C1"_s;
  letter.recipient.name = name;
  letter.recipient.street2 = u"Bât. B"_s;
  letter.items = {{u"F1"_s, {}, {}, 12345, 12345, 12, 2}, {u"F2"_s, {}, {}, 100, 100, 40, 2}};
  letter.totalMinor = 12445;
  letter.creditMinor = -45;
  letter.toPayMinor = 12400;
  letter.subject = u"Rappel"_s;
  letter.paragraphsBefore = {u"Bonjour,"_s, u"Voici :"_s};
  return letter;
}

}  // namespace

TEST_CASE("mergeTable") {
  SECTION("one line a letter, amounts with a point, days in ISO form") {
    const QString csv = toCsv(mergeTable({aLetter(u"Nord"_s), aLetter(u"Sud"_s)}));
    CHECK(csv.startsWith(u"customer,name,street,street2,"_s));
    CHECK(csv.contains(u"\r\nC1,Nord,,Bât. B,"_s));
    CHECK(csv.contains(u"reminder_1,2,2026-10-31,2026-11-08,124.45,-0.45,0.00,124.00,EUR,2,40,"
                       "\"F1, F2\",Rappel,\"Bonjour,\nVoici :\","_s));
    CHECK(csv.contains(u"\r\nC1,Sud,"_s));
  }
  SECTION("no cell is a formula, and no name breaks the line") {
    const QString csv = toCsv(mergeTable(
        {aLetter(u"=cmd|' /C calc'!A0"_s), aLetter(u"a\r\nBcc: x@y"_s), aLetter(u"-1+1"_s)}));
    CHECK(csv.contains(u",'=cmd|' /C calc'!A0,"_s));
    CHECK(csv.contains(u",a Bcc: x@y,"_s));
    CHECK(csv.contains(u",'-1+1,"_s));
  }
  SECTION("a file called .json gets objects, any other lines") {
    const auto table = mergeTable({aLetter(u"Nord"_s)});
    const auto json = QJsonDocument::fromJson(encodedFor(u"x.JSON"_s, table)).array();
    REQUIRE(json.size() == 1);
    CHECK(json[0][u"name"_s].toString() == u"Nord"_s);
    CHECK(json[0][u"toPay"_s].toString() == u"124.00"_s);
    CHECK(json[0][u"day"_s].toString() == u"2026-10-31"_s);
    CHECK(json[0][u"level"_s].toInt() == 2);
    CHECK(encodedFor(u"x.csv"_s, table) == toCsv(table).toUtf8());
  }
}

TEST_CASE("fieldDescriptions explain every field of letters, and no other") {
  QStringList names;
  for (const auto& field : fieldDescriptions()) {
    names.append(field.name);
    CHECK_FALSE(field.meaning.isEmpty());
  }
  CHECK(names == LetterTemplate::fieldNames());
  CHECK(fieldDescriptions().first().tag() == u"{{customer}}"_s);
  CHECK(fieldDescriptions().last().tag() == u"{{#public_body}}{{/public_body}}"_s);
}
