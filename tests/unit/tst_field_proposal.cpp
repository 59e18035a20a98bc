#include "core/tables/field_proposal.h"
#include "core/tables/header_words.h"
#include "tests/support/catch.h"
#include "tests/support/memory_table.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

FileColumns columnsOf(const QByteArray& text, bool hasHeader = true) {
  MemoryTable table{text};
  QList<SampleRow> rows;
  TableRow row;
  while (table.next(row).value()) rows.append(copyRow(row));
  FileColumns columns;
  columns.hasHeader = hasHeader;
  if (hasHeader) columns.headers = rows[0].texts;
  columns.facts = factsOf(rows, hasHeader ? 1 : 0);
  while (columns.headers.size() < qsizetype(columns.facts.size()))
    columns.headers.append(QString{});
  for (const auto& header : columns.headers) columns.normal.append(normalHeader(header));
  return columns;
}

}  // namespace

TEST_CASE("FieldProposal") {
  SECTION("the clearest heading takes the field") {
    const auto columns =
        columnsOf("Référence|N° facture|Date|Montant TTC|Montant\nR1|F1|31/10/2026|12,00|10,00");
    const auto fields = proposeFields(columns, TableMeaning::Movements);
    CHECK(columnOf(fields, TableField::Number) == 1);
    CHECK(columnOf(fields, TableField::Amount) == 3);
  }
  SECTION("a heading that its values contradict is not believed") {
    const auto columns = columnsOf("Client|Date|Montant|Total\nA|F1|douze|12,00\nB|F2|dix|10,00");
    const auto fields = proposeFields(columns, TableMeaning::Movements);
    CHECK(columnOf(fields, TableField::EntryOn) == -1);
    CHECK(columnOf(fields, TableField::Amount) == 3);
  }
  SECTION("values name what unknown headings do not") {
    const auto columns = columnsOf(
        "Client|Le|Somme|Unité|Autre\nA|31/10/2026|12,00|EUR|x\nB|30/10/2026|10,50|EUR|y");
    const auto fields = proposeFields(columns, TableMeaning::Movements);
    CHECK(columnOf(fields, TableField::EntryOn) == 1);
    CHECK(columnOf(fields, TableField::Amount) == 2);
    CHECK(columnOf(fields, TableField::Currency) == 3);
    // Two columns that could be the amount are none.
    const auto two = columnsOf("Client|Le|Un|Deux\nA|31/10/2026|12,00|13,00");
    CHECK(columnOf(proposeFields(two, TableMeaning::Movements), TableField::Amount) == -1);
    const auto master = columnsOf("Nom|X|Y|Z\nDupont|a@b.fr|732829320|73282932000074");
    const auto who = proposeFields(master, TableMeaning::Customers);
    CHECK(columnOf(who, TableField::Email) == 1);
    CHECK(columnOf(who, TableField::Siren) == 2);
    CHECK(columnOf(who, TableField::Siret) == 3);
  }
  SECTION("a client beside a name is its code, whichever stands first") {
    for (const auto& header : {"Client|Nom|Date|Montant", "Client|Raison sociale|Date|Montant",
                               "Customer|Name|Date|Amount"}) {
      CAPTURE(header);
      const auto columns = columnsOf(QByteArray{header} + "\nC1|Dupont|31/10/2026|12,00");
      const auto fields = proposeFields(columns, TableMeaning::Movements);
      CHECK(columnOf(fields, TableField::CustomerCode) == 0);
      CHECK(columnOf(fields, TableField::CustomerName) == 1);
    }
    const auto turned = proposeFields(
        columnsOf("Nom|Tiers|Date|Montant\nDupont|C1|31/10/2026|12,00"), TableMeaning::Movements);
    CHECK(columnOf(turned, TableField::CustomerCode) == 1);
    CHECK(columnOf(turned, TableField::CustomerName) == 0);
    const auto alone = proposeFields(columnsOf("Client|Date|Montant\nDupont|31/10/2026|12,00"),
                                     TableMeaning::Movements);
    CHECK(columnOf(alone, TableField::CustomerName) == 0);
    CHECK(columnOf(alone, TableField::CustomerCode) == -1);
    const auto known = proposeFields(columnsOf("Code client|Client|Nom|Montant\nC1|x|Dupont|12,00"),
                                     TableMeaning::Movements);
    CHECK(columnOf(known, TableField::CustomerCode) == 0);
  }
  SECTION("a profile tells columns of one heading apart by their number") {
    const auto columns =
        columnsOf("Client|Montant|Date|Montant|Montant\nA|1,00|31/10/2026|2,00|3,00");
    ImportProfile profile;
    profile.columns = {{TableField::Amount, {u"Montant#2"_s}, true},
                       {TableField::OpenAmount, {u"montant#3"_s}, true},
                       {TableField::CustomerName, {u"Client#1"_s}, true}};
    const auto fit = fitProfile(profile, columns);
    CHECK(fit.complete);
    CHECK(columnOf(fit.fields, TableField::Amount) == 3);
    CHECK(columnOf(fit.fields, TableField::OpenAmount) == 4);
    CHECK(columnOf(fit.fields, TableField::CustomerName) == 0);
    profile.columns = {{TableField::Amount, {u"Montant#4"_s}, true}};
    CHECK_FALSE(fitProfile(profile, columns).complete);
  }
  SECTION("a column is named so that a profile finds it again") {
    const QList<QString> headers{u"Client"_s, u"Montant"_s, QString{}, u"MONTANT"_s, u"Client"_s};
    CHECK(headingIn(headers, 1) == u"Montant"_s);
    CHECK(headingIn(headers, 3) == u"MONTANT#2"_s);
    CHECK(headingIn(headers, 4) == u"Client#2"_s);
    CHECK(headingIn(headers, 2) == u"#3"_s);
    CHECK(plainHeading(u"Montant#2"_s) == u"Montant"_s);
    CHECK(plainHeading(u"#3"_s) == u"#3"_s);
    CHECK(plainHeading(u"N° #"_s) == u"N° #"_s);
    const auto columns = columnsOf("Client|Montant||Montant\nA|1,00|31/10/2026|2,00");
    ImportProfile profile;
    profile.columns = {{TableField::EntryOn, {headingIn(columns.headers, 2)}, true},
                       {TableField::Amount, {headingIn(columns.headers, 3)}, true}};
    const auto fit = fitProfile(profile, columns);
    CHECK(columnOf(fit.fields, TableField::EntryOn) == 2);
    CHECK(columnOf(fit.fields, TableField::Amount) == 3);
  }
  SECTION("columns tell what the rows are") {
    const auto meaning = [](const QByteArray& header, const QByteArray& values) {
      return proposeMeaning(columnsOf(header + '\n' + values));
    };
    CHECK(meaning("Code|Nom|Ville", "C1|Dupont|Lyon") == TableMeaning::Customers);
    CHECK(meaning("Code client|Nom|E-mail|Ville|Solde", "C1|Dupont|a@b.fr|Lyon|12,00") ==
          TableMeaning::Customers);
    CHECK(meaning("Date|Libellé|Montant", "31/10/2026|VIR|12,00") == TableMeaning::BankLines);
    CHECK(meaning("Date|Label|Amount|Balance|Partner Name", "2026-10-31|VIR|12.00|1.50|Dupont") ==
          TableMeaning::BankLines);
    CHECK(meaning("Date|Client|Montant", "31/10/2026|Dupont|12,00") == TableMeaning::Movements);
    CHECK(meaning("Date|Compte|Libellé|Montant|Sens", "31/10/2026|411DUP|F1|12,00|D") ==
          TableMeaning::Movements);
    CHECK(meaning("Client|Facture|Date|Restant dû", "Dupont|F1|31/10/2026|12,00") ==
          TableMeaning::OpenItems);
  }
  SECTION("what is missing is named") {
    const FieldColumns none;
    CHECK(missingFields(none, TableMeaning::BankLines, false) ==
          QList<QString>{u"entry_date"_s, u"amount"_s});
    CHECK(missingFields(none, TableMeaning::Customers, false) ==
          QList<QString>{u"customer_code"_s});
    CHECK(missingFields(none, TableMeaning::OpenItems, true) ==
          QList<QString>{u"entry_date"_s, u"open_amount"_s});
    CHECK(missingFields(
              {{TableField::CustomerName, 0}, {TableField::IssuedOn, 1}, {TableField::Credit, 2}},
              TableMeaning::Movements, false)
              .isEmpty());
  }
  SECTION("a profile lies over a file by its headings") {
    ImportProfile profile;
    profile.columns = {{TableField::CustomerCode, {u"Code client"_s, u"Code"_s}, true},
                       {TableField::EntryOn, {u"Date"_s}, true},
                       {TableField::Amount, {u"Montant"_s}, true},
                       {TableField::Label, {u"Objet"_s}, false}};
    const auto fit = fitProfile(profile, columnsOf("DATE|code|MONTANT\n31/10/2026|C1|12,00"));
    CHECK(fit.likely);
    CHECK(columnOf(fit.fields, TableField::CustomerCode) == 1);
    CHECK(columnOf(fit.fields, TableField::Label) == -1);
    CHECK_FALSE(fitProfile(profile, columnsOf("Date|Code\n31/10/2026|C1")).complete);
    // Three headings of eight are a coincidence.
    CHECK_FALSE(
        fitProfile(profile, columnsOf("Date|Code|Montant|A|B|C|D|E\n31/10/2026|C1|12,00")).likely);
  }
  SECTION("a file without header is read by places, where the values agree") {
    ImportProfile profile;
    profile.columns = {{TableField::Journal, {u"#1"_s}, true},
                       {TableField::EntryOn, {u"#2"_s}, true},
                       {TableField::Debit, {u"#3"_s}, true}};
    const auto fit =
        fitProfile(profile, columnsOf("VE|31/10/2026|12,00\nVE|30/10/2026|1,50", false));
    CHECK(fit.likely);
    CHECK(columnOf(fit.fields, TableField::EntryOn) == 1);
    CHECK_FALSE(fitProfile(profile, columnsOf("VE|abc|12,00", false)).complete);
    CHECK_FALSE(fitProfile(profile, columnsOf("VE|31/10/2026|12,00\nVE|30/10/2026|1,50")).complete);
  }
}
