#include <QJsonArray>
#include <QJsonDocument>

#include "core/tables/import_profile.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

ImportProfile aProfile() {
  ImportProfile profile;
  profile.key = u"mine"_s;
  profile.name = u"Mon « export »"_s;
  profile.meaning = TableMeaning::OpenItems;
  profile.knowledge = u"user"_s;
  profile.source = u"by hand"_s;
  profile.exportName = u"Fichier > Exporter"_s;
  profile.columns = {{TableField::CustomerCode, {u"Code"_s, u"#1"_s}, true},
                     {TableField::OpenAmount, {u"Reste dû"_s}, true},
                     {TableField::DueOn, {u"Éch."_s}, false}};
  profile.hints = {u"CP850"_s, u"tab"_s, u"Feuil1"_s};
  profile.dayOrder = DayOrder::MonthFirst;
  profile.decimalSign = u"."_s;
  profile.paymentTerms = u"30 days end of month"_s;
  profile.kindWords = {{u"Avoir"_s, u"credit_note"_s}, {u"Facture"_s, u"invoice"_s}};
  profile.voidStatuses = {u"0"_s, u"3"_s};
  return profile;
}

QJsonObject changed(const QString& key, const QJsonValue& value) {
  auto json = toJson(aProfile());
  json.insert(key, value);
  return json;
}

}  // namespace

TEST_CASE("ImportProfile") {
  SECTION("a profile comes back from its file as it was") {
    CHECK(valueOf(profileFromFile(profileToFile(aProfile()))) == aProfile());
    auto plain = aProfile();
    plain.dayOrder.reset();
    plain.decimalSign.clear();
    plain.hints = {};
    plain.kindWords.clear();
    CHECK(valueOf(profileFromFile(profileToFile(plain))) == plain);
  }
  SECTION("every field and meaning has a key of its own") {
    QSet<QString> keys;
    for (int i = 0; i < tableFieldCount; ++i) {
      const QString key = toKey(TableField(i));
      keys.insert(key);
      CHECK(tableFieldOf(key) == TableField(i));
    }
    CHECK(keys.size() == tableFieldCount);
    CHECK(tableMeaningOf(u"bank_lines"_s) == TableMeaning::BankLines);
    CHECK_FALSE(tableMeaningOf(u"lines"_s));
    CHECK_FALSE(tableFieldOf(u"Number"_s));
  }
  SECTION("what is no profile is refused") {
    const QJsonArray noHeadings{QJsonObject{{u"field"_s, u"number"_s}}};
    const QJsonArray oddField{
        QJsonObject{{u"field"_s, u"colour"_s}, {u"headers"_s, QJsonArray{u"x"_s}}}};
    const QJsonObject number{{u"field"_s, u"number"_s}, {u"headers"_s, QJsonArray{u"x"_s}}};
    auto extra = number;
    extra.insert(u"sql"_s, u"DROP"_s);
    const QList<QJsonObject> wrong{
        {},
        changed(u"format"_s, u"encaisse-profile-2"_s),
        changed(u"script"_s, u"rm"_s),
        changed(u"meaning"_s, u"everything"_s),
        changed(u"knowledge"_s, u"gossip"_s),
        changed(u"name"_s, QString{300, u'x'}),
        changed(u"name"_s, 12),
        changed(u"decimalSign"_s, u";"_s),
        changed(u"dayOrder"_s, u"dd/mm"_s),
        changed(u"columns"_s, QJsonArray{}),
        changed(u"columns"_s, u"all"_s),
        changed(u"columns"_s, noHeadings),
        changed(u"columns"_s, oddField),
        changed(u"columns"_s, QJsonArray{number, number}),
        changed(u"columns"_s, QJsonArray{extra}),
        changed(u"columns"_s, QJsonArray{u"number"_s}),
        changed(u"hints"_s, QJsonObject{{u"separator"_s, u";;"_s}}),
        changed(u"hints"_s, QJsonObject{{u"path"_s, u"/etc"_s}}),
        changed(u"kindWords"_s, QJsonObject{{u"Facture"_s, u"bill"_s}}),
        changed(u"kindWords"_s, QJsonObject{{u"Facture"_s, QJsonArray{}}}),
    };
    for (qsizetype i = 0; i < wrong.size(); ++i) {
      CAPTURE(i);
      const auto result = profileFromJson(wrong[i]);
      REQUIRE_FALSE(result.ok());
      CHECK(result.error().code == ErrorCode::InvalidInput);
    }
  }
  SECTION("hostile files are refused") {
    const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    const QByteArray large = profileToFile(aProfile()) + QByteArray(1 << 20, ' ');
    for (const auto& bytes : {QByteArray{}, QByteArray{"[]"}, QByteArray{"{\"a\":"}, deep, large,
                              QByteArray{"\xff\xfe\x00\x00", 4}}) {
      CHECK_FALSE(profileFromFile(bytes).ok());
    }
  }
  SECTION("a folder's profiles come in the order of their names, and others are left out") {
    TestFiles files;
    auto second = aProfile();
    second.key = u"second"_s;
    files.write("b.json", profileToFile(second));
    files.write("a.json", profileToFile(aProfile()));
    files.write("c.json", "{}");
    files.write("d.txt", profileToFile(aProfile()));
    const auto profiles = profilesIn(QFileInfo{files.path("a.json")}.path());
    REQUIRE(profiles.size() == 2);
    CHECK(profiles[0].key == u"mine"_s);
    CHECK(profiles[1].key == u"second"_s);
  }
}

TEST_CASE("findProfile") {
  auto own = aProfile();
  own.key.clear();
  own.name = u"Sage 100"_s;
  SECTION("by key, or by name in any case; a ledger's own first") {
    REQUIRE(findProfile(u"sage100"_s, {}));
    CHECK(findProfile(u"sage100"_s, {own})->key == u"sage100"_s);
    CHECK(findProfile(u"SAGE 100"_s, {own})->key.isEmpty());
    CHECK(findProfile(u"sage 100"_s, {})->key == u"sage100"_s);
  }
  SECTION("not by an empty name") {
    own.name = u"x"_s;
    CHECK_FALSE(findProfile(QString{}, {own}));
    CHECK_FALSE(findProfile(u"nothing"_s, {own}));
  }
}
