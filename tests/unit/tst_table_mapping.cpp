#include "core/tables/table_mapping.h"
#include "tests/support/ledgers.h"
#include "tests/support/memory_table.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

TableMapping propose(const QByteArray& text, const MappingAnswers& answers = {},
                     const QString& name = u"table.csv"_s) {
  MemoryTable table{text, name};
  return valueOf(proposeMapping(table, {}, answers));
}

bool asks(const TableMapping& mapping, TableQuestion question) {
  return mapping.questions.contains(question);
}

}  // namespace

TEST_CASE("TableMapping") {
  SECTION("movements of customers, from usual French headings") {
    const auto mapping = propose(
        "Journal|Date|Code client|Nom du client|N° pièce|Éch.|Débit|Crédit|Lettrage|Montant HT\n"
        "VE|15/10/2026|C1|Dupont|F1|14/11/2026|1 234,56||A|1 028,80\n"
        "BQ|20/10/2026|C1|Dupont|V1|||1 234,56|A|");
    CHECK(mapping.profile.meaning == TableMeaning::Movements);
    CHECK(mapping.headerLine == 1);
    CHECK(mapping.columnOf(TableField::Journal) == 0);
    CHECK(mapping.columnOf(TableField::EntryOn) == 1);
    CHECK(mapping.columnOf(TableField::CustomerCode) == 2);
    CHECK(mapping.columnOf(TableField::CustomerName) == 3);
    CHECK(mapping.columnOf(TableField::Number) == 4);
    CHECK(mapping.columnOf(TableField::DueOn) == 5);
    CHECK(mapping.columnOf(TableField::Debit) == 6);
    CHECK(mapping.columnOf(TableField::Credit) == 7);
    CHECK(mapping.columnOf(TableField::Letter) == 8);
    CHECK_FALSE(mapping.has(TableField::Amount));
    CHECK(mapping.decimalSign == ',');
    CHECK(mapping.dayOrder == DayOrder::DayFirst);
    CHECK(mapping.questions.isEmpty());
    CHECK(mapping.firstRows.size() == 2);
  }
  SECTION("what a chosen profile does not name is proposed, where it cannot do harm") {
    ImportProfile mine;
    mine.name = u"Mine"_s;
    mine.knowledge = u"user"_s;
    mine.columns = {{TableField::CustomerName, {u"Client"_s}, true},
                    {TableField::EntryOn, {u"Date"_s}, true},
                    {TableField::Amount, {u"Montant"_s}, true}};
    MappingAnswers answers;
    answers.profile = mine;
    const QByteArray text = "Client|Date|Montant|Échéance|N° facture|Solde|Sens\n"
                            "A|31/10/2026|12,00|30/11/2026|F1|2,00|D";
    const auto mapping = propose(text, answers);
    CHECK(mapping.columnOf(TableField::DueOn) == 3);
    CHECK(mapping.columnOf(TableField::Number) == 4);
    CHECK_FALSE(mapping.has(TableField::OpenAmount));
    CHECK_FALSE(mapping.has(TableField::Sign));
    CHECK(mapping.proposed == QList<TableField>{TableField::DueOn, TableField::Number});
    // Chosen column by column, a column that is not used stays so.
    answers.profile->name.clear();
    const auto byHand = propose(text, answers);
    CHECK(byHand.proposed.isEmpty());
    CHECK_FALSE(byHand.has(TableField::DueOn));
  }
  SECTION("open items below a banner that states the day") {
    const auto mapping =
        propose("Atelier Martin|||Édité le 02/11/2026\n"
                "Balance âgée au 31/10/2026\n"
                "\n"
                "Customer No.|Customer Name|Invoice No.|Invoice Date|Due Date|Amount|Balance Due\n"
                "C1|Dupont|F1|10/13/2026|11/12/2026|1,234.56|1,000.00\n");
    CHECK(mapping.profile.meaning == TableMeaning::OpenItems);
    CHECK(mapping.headerLine == 4);
    CHECK(mapping.columnOf(TableField::OpenAmount) == 6);
    CHECK(mapping.columnOf(TableField::Amount) == 5);
    CHECK(mapping.columnOf(TableField::IssuedOn) == 3);
    CHECK(mapping.decimalSign == '.');
    CHECK(mapping.dayOrder == DayOrder::MonthFirst);
    CHECK(mapping.snapshotOn == day("2026-10-31"));
    CHECK(mapping.questions.isEmpty());
  }
  SECTION("who the customers are") {
    const auto mapping = propose(
        "Code|Raison sociale|Adresse|CP|Ville|SIRET|N° TVA|Courriel|Tél.|Plafond d'encours\n"
        "C1|Dupont|1 rue du Lac|69001|Lyon|73282932000074|FR44732829320|a@b.fr|0102|5 000,00");
    CHECK(mapping.profile.meaning == TableMeaning::Customers);
    CHECK(mapping.columnOf(TableField::CustomerCode) == 0);
    CHECK(mapping.columnOf(TableField::CustomerName) == 1);
    CHECK(mapping.columnOf(TableField::Postcode) == 3);
    CHECK(mapping.columnOf(TableField::Siret) == 5);
    CHECK(mapping.columnOf(TableField::VatNumber) == 6);
    CHECK(mapping.columnOf(TableField::Email) == 7);
    CHECK(mapping.columnOf(TableField::Phone) == 8);
    CHECK(mapping.columnOf(TableField::CreditLimit) == 9);
    CHECK(mapping.questions.isEmpty());
  }
  SECTION("lines of a bank account") {
    const auto mapping = propose("Date opération|Date valeur|Libellé|Débit|Crédit|Solde\n"
                                 "31/10/2026|31/10/2026|VIR DUPONT||12,00|112,00");
    CHECK(mapping.profile.meaning == TableMeaning::BankLines);
    CHECK(mapping.columnOf(TableField::EntryOn) == 0);
    CHECK(mapping.columnOf(TableField::ValueOn) == 1);
    CHECK(mapping.columnOf(TableField::Balance) == 5);
    const auto german = propose("Buchungstag;|Verwendungszweck|Betrag|CCY|IBAN|Ref\n"
                                "2026-04-02|Miete|-1.234,56|EUR|DE89370400440532013000|1");
    CHECK(german.profile.meaning == TableMeaning::BankLines);
    CHECK(german.columnOf(TableField::CounterpartyIban) == 4);
    CHECK(german.columnOf(TableField::Currency) == 3);
    CHECK(german.decimalSign == ',');
  }
  SECTION("a running balance beside debit and credit is nothing open") {
    const auto mapping =
        propose("Code client|Date|Pièce|Débit|Crédit|Solde\nC1|31/10/2026|F1|12,00||12,00");
    CHECK(mapping.profile.meaning == TableMeaning::Movements);
  }
  SECTION("headings of a bank do not make customers' movements a statement") {
    const auto mapping =
        propose("Client|Date|Pièce|Libellé|Débit|Crédit\nDupont|31/10/2026|F1|Facture|12,00|");
    CHECK(mapping.profile.meaning == TableMeaning::Movements);
    CHECK(mapping.columnOf(TableField::Number) == 2);
  }
  SECTION("a lone balance is asked about") {
    const auto mapping = propose("Code client|Date facture|Facture|Solde\nC1|31/10/2026|F1|12,00");
    CHECK(mapping.profile.meaning == TableMeaning::OpenItems);
    CHECK(asks(mapping, TableQuestion::Meaning));
    MappingAnswers answers;
    answers.meaning = TableMeaning::OpenItems;
    answers.snapshotOn = day("2026-10-31");
    CHECK(propose("Code client|Date facture|Facture|Solde\nC1|31/10/2026|F1|12,00", answers)
              .questions.isEmpty());
  }
}

TEST_CASE("TableMapping questions") {
  const QByteArray unclearDays =
      "Client|Facture|Date|Montant\nDupont|F1|03/04/2026|12,00\nDurand|F2|05/06/2026|13,00";
  SECTION("days that can be read in two ways are asked about, never guessed") {
    CHECK(asks(propose(unclearDays), TableQuestion::DayOrder));
    MappingAnswers answers;
    answers.dayOrder = DayOrder::MonthFirst;
    const auto answered = propose(unclearDays, answers);
    CHECK(answered.questions.isEmpty());
    CHECK(answered.dayOrder == DayOrder::MonthFirst);
  }
  SECTION("one day over 12, however far down, answers") {
    QByteArray text = unclearDays;
    for (int i = 0; i < 1000; ++i) text += "\nDupont|G|03/04/2026|1,00";
    CHECK(asks(propose(text), TableQuestion::DayOrder));
    CHECK(propose(text + "\nDupont|G|04/13/2026|1,00").dayOrder == DayOrder::MonthFirst);
    CHECK(propose(text + "\nDupont|G|13/04/2026|1,00").questions.isEmpty());
  }
  SECTION("the due dates decide for the entry dates") {
    const auto mapping =
        propose("Client|Facture|Date|Échéance|Montant\nDupont|F1|03/04/2026|30/04/2026|12,00");
    CHECK(mapping.dayOrder == DayOrder::DayFirst);
    CHECK(mapping.questions.isEmpty());
  }
  SECTION("days that are clear or typed need no order") {
    CHECK(propose("Client|Facture|Date|Montant\nDupont|F1|2026-04-03|12,00").questions.isEmpty());
    CHECK(propose("Client|Facture|Date|Montant\nDupont|F1|@2026-04-03|#12").questions.isEmpty());
  }
  SECTION("1,234 everywhere is asked about") {
    const QByteArray text = "Client|Facture|Date|Montant\nDupont|F1|31/10/2026|1,234";
    CHECK(asks(propose(text), TableQuestion::DecimalSign));
    MappingAnswers answers;
    answers.decimalSign = '.';
    CHECK(propose(text, answers).questions.isEmpty());
    CHECK(propose(text + "\nDupont|F2|31/10/2026|12.50").decimalSign == '.');
    CHECK(propose(text + "\nDupont|F2|31/10/2026|12,50").decimalSign == ',');
  }
  SECTION("the values win over what a profile says, the answer over both") {
    auto profile = propose("Client|Facture|Date|Montant\nDupont|F1|31/10/2026|12,50").profile;
    profile.name = u"Mine"_s;
    profile.decimalSign = u","_s;
    profile.dayOrder = DayOrder::DayFirst;
    MappingAnswers answers;
    answers.profile = profile;
    const QByteArray clear = "Client|Facture|Date|Montant\nDupont|F1|10/31/2026|12.50";
    CHECK(propose(clear, answers).dayOrder == DayOrder::MonthFirst);
    CHECK(propose(clear, answers).decimalSign == '.');
    const QByteArray unclear = "Client|Facture|Date|Montant\nDupont|F1|03/04/2026|1,234";
    CHECK(propose(unclear, answers).questions.isEmpty());
    CHECK(propose(unclear, answers).decimalSign == ',');
    answers.decimalSign = '.';
    answers.dayOrder = DayOrder::MonthFirst;
    CHECK(propose(unclear, answers).decimalSign == '.');
    CHECK(propose(unclear, answers).dayOrder == DayOrder::MonthFirst);
  }
  SECTION("open items need their day") {
    const QByteArray text = "Client|Facture|Date|Reste dû\nDupont|F1|31/10/2026|12,00";
    CHECK(asks(propose(text), TableQuestion::SnapshotDay));
    CHECK(propose(text, {}, u"encours-2026-10-31.csv"_s).snapshotOn == day("2026-10-31"));
    CHECK(propose(text, {}, u"encours 20261031 v2.csv"_s).snapshotOn == day("2026-10-31"));
    CHECK(asks(propose(text, {}, u"encours-2026-13-31.csv"_s), TableQuestion::SnapshotDay));
  }
  SECTION("a column that is needed and missing is named") {
    const auto mapping = propose("Code client|Facture|Montant\nC1|F1|12,00");
    CHECK(asks(mapping, TableQuestion::MissingField));
    CHECK(mapping.missing == QList<QString>{u"entry_date"_s});
  }
  SECTION("what is no table of ours is refused") {
    for (const auto* text : {"", "Lorem ipsum dolor", "a|b|c\nd|e|f", "1|2|3\n4|5|6"}) {
      CAPTURE(text);
      MemoryTable table{text};
      const auto result = proposeMapping(table, {}, {});
      REQUIRE_FALSE(result.ok());
      CHECK(result.error().code == ErrorCode::FileFormat);
    }
  }
}

TEST_CASE("TableMapping profiles") {
  const QByteArray text = "Alpha|Beta|Gamma|Delta\nC1|31/10/2026|F1|12,00";
  ImportProfile own;
  own.name = u"Mine"_s;
  own.knowledge = u"user"_s;
  own.columns = {{TableField::CustomerCode, {u"alpha"_s}, true},
                 {TableField::EntryOn, {u"beta"_s}, true},
                 {TableField::Number, {u"gamma"_s}, false},
                 {TableField::Amount, {u"delta"_s}, true}};
  SECTION("a saved profile is recognised by its headings") {
    MemoryTable table{text};
    const auto mapping = valueOf(proposeMapping(table, {own}, {}));
    CHECK(mapping.profile.name == u"Mine"_s);
    CHECK(mapping.columnOf(TableField::Amount) == 3);
    CHECK(mapping.questions.isEmpty());
  }
  SECTION("and wins over the ready ones") {
    const QByteArray native =
        "customer|name|kind|number|entry_date|due_date|amount|currency|settles\n"
        "C1|Dupont|invoice|F1|2026-10-31|2026-11-30|12.00|EUR|";
    ImportProfile mine = own;
    mine.columns = {{TableField::CustomerCode, {u"customer"_s}, true},
                    {TableField::CustomerName, {u"name"_s}, true},
                    {TableField::EntryOn, {u"entry_date"_s}, true},
                    {TableField::Kind, {u"kind"_s}, true},
                    {TableField::Number, {u"number"_s}, true},
                    {TableField::Amount, {u"amount"_s}, true}};
    MemoryTable table{native};
    CHECK(valueOf(proposeMapping(table, {mine}, {})).profile.name == u"Mine"_s);
  }
  SECTION("the mapping of an unknown file makes a profile that recognises it again") {
    const QByteArray unknown =
        "Client|Référence|Le|Net\nDupont|F1|31/10/2026|12,00\nDurand|F2|30/10/2026|13,50";
    auto profile = propose(unknown).profile;
    profile.name = u"Saved"_s;
    MemoryTable table{unknown};
    const auto again = valueOf(proposeMapping(table, {profile}, {}));
    CHECK(again.profile.name == u"Saved"_s);
    CHECK(again.columnOf(TableField::EntryOn) == 2);
    CHECK(again.columnOf(TableField::Amount) == 3);
  }
}

TEST_CASE("statedDay") {
  const auto [text, iso] = GENERATE(table<const char*, const char*>({
      {"Balance âgée au 31/10/2026", "2026-10-31"},
      {"Du 01/01/2026 au 31/10/2026", "2026-10-31"},
      {"As of October 31, 2026", "2026-10-31"},
      {"Arrêté au 1er octobre 2026", "2026-10-01"},
      {"Situation 31/10/2026", "2026-10-31"},
      {"Édité le 02/11/2026", ""},
      {"Édité le 02/11/2026, arrêté au 31/10/2026", "2026-10-31"},
      {"Entre 01/01/2026 et 31/10/2026", ""},
      {"Balance âgée", ""},
  }));
  CAPTURE(text);
  CHECK(statedDay(QString::fromUtf8(text), DayOrder::DayFirst) == day(iso));
}
