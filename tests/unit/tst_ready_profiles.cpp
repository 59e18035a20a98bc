#include <QDir>
#include <QFileInfo>

#include "core/tables/bank_table.h"
#include "core/tables/customer_table.h"
#include "core/tables/delivery_table.h"
#include "core/tables/ledger_table.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// A sample that we wrote ourselves, in the way that program writes its files.
QString samplePath(const QString& key) {
  const QDir folder{QStringLiteral(ENCAISSE_TESTS_DIR "/fixtures/profiles/") + key};
  const auto names = folder.entryList({u"sample.*"_s}, QDir::Files);
  REQUIRE(names.size() == 1);
  return folder.filePath(names.first());
}

struct Sample {
  std::unique_ptr<TableReader> reader;
  TableMapping mapping;
};

Sample openSample(const QString& key, const MappingAnswers& answers = {}) {
  Sample sample{valueOf(openTable(samplePath(key))), {}};
  sample.mapping = valueOf(proposeMapping(*sample.reader, {}, answers));
  CHECK(sample.mapping.profile.key == key);
  return sample;
}

/// What a row of items must say: kind, number, amount and open in cents, due date, customer.
struct Wanted {
  const char* kind;
  const char* number;
  qint64 amount;
  qint64 open;
  const char* dueOn;
  const char* code;
};

QString text(std::string_view bytes) {
  return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

LedgerTable checkItems(const QString& key, const QList<Wanted>& wanted) {
  CAPTURE(key);
  MappingAnswers answers;
  answers.snapshotOn = day("2026-10-31");
  const auto sample = openSample(key, answers);
  CHECK(sample.mapping.questions.isEmpty());
  auto table = valueOf(readLedgerTable(*sample.reader, sample.mapping, Currency::eur(), {}, {}));
  CHECK(table.issueCount == 0);
  CHECK(table.rejectedCount == 0);
  CHECK(table.rowCount == qint64(table.rows.size()) + table.skipped.count());
  REQUIRE(qsizetype(table.rows.size()) == wanted.size());
  for (qsizetype i = 0; i < wanted.size(); ++i) {
    CAPTURE(i);
    const auto& row = table.rows[size_t(i)];
    const auto& right = wanted[i];
    CHECK(toKey(row.kind) == QString::fromUtf8(right.kind));
    CHECK(text(row.number) == QString::fromUtf8(right.number));
    CHECK(row.amount == right.amount);
    CHECK(row.open == right.open);
    CHECK(toDate(row.dueDay) == day(right.dueOn));
    CHECK(text(row.customerCode) == QString::fromUtf8(right.code));
  }
  return table;
}

}  // namespace

TEST_CASE("ReadyProfiles") {
  const auto& profiles = readyProfiles();
  SECTION("the promised ones are there, each saying how it is known") {
    QStringList keys;
    for (const auto& profile : profiles) {
      CAPTURE(profile.key);
      keys.append(profile.key);
      CHECK_FALSE(profile.name.isEmpty());
      CHECK_FALSE(profile.source.isEmpty());
      CHECK_FALSE(profile.exportName.isEmpty());
      // Nobody had a real export of any of these programs.
      CHECK((profile.knowledge == u"documentation"_s || profile.knowledge == u"own"_s));
      CHECK(valueOf(profileFromFile(profileToFile(profile))) == profile);
      CHECK(QFileInfo::exists(samplePath(profile.key)));
    }
    for (const auto& key : {u"native"_s,
                            u"sage50"_s,
                            u"sage100"_s,
                            u"sap_b1"_s,
                            u"netsuite"_s,
                            u"salesforce"_s,
                            u"ebp"_s,
                            u"ciel"_s,
                            u"cegid"_s,
                            u"quickbooks"_s,
                            u"odoo"_s,
                            u"dolibarr"_s,
                            u"erpnext"_s,
                            u"business_central"_s,
                            u"chorus_pro"_s,
                            u"customers"_s,
                            u"bank_debit_credit"_s,
                            u"bank_amount"_s,
                            u"bank_sg"_s,
                            u"native_deliveries"_s}) {
      CAPTURE(key);
      CHECK(keys.count(key) == 1);
    }
  }
  SECTION("every sample is recognised by its content alone") {
    for (const auto& profile : profiles) {
      const auto sample = openSample(profile.key);
      CHECK(sample.mapping.missing.isEmpty());
    }
  }
}

TEST_CASE("ReadyProfiles orders and deliveries") {
  const auto sample = openSample(u"native_deliveries"_s);
  CHECK(sample.mapping.questions.isEmpty());
  const auto table = valueOf(readDeliveryTable(*sample.reader, sample.mapping, Currency::eur()));
  CHECK(table.issueCount == 0);
  REQUIRE(table.rows.size() == 3);
  CHECK(table.rows[0].isOrder);
  CHECK(table.rows[0].amount == 180000);
  CHECK_FALSE(table.rows[1].isOrder);
  CHECK(table.rows[1].invoice == "2026-101");
  CHECK(toDate(table.rows[1].invoicedDay) == day("2026-09-18"));
  CHECK(text(table.rows[2].customerName) == u"Brume & Fils, SARL"_s);
}

TEST_CASE("ReadyProfiles movements") {
  SECTION("our own layout") {
    const auto table =
        checkItems(u"native"_s, {{"invoice", "2026-101", 120000, 120000, "2026-10-02", "ATLAS"},
                                 {"credit_note", "AV-7", -20000, -20000, "2026-09-10", "ATLAS"},
                                 {"payment", "VIR 15", -60000, -60000, "2026-09-15", "ATLAS"},
                                 {"opening_debit", "REPORT", 35050, 35050, "2026-01-31", "BRUME"}});
    CHECK(table.debit == 155050);  // 1 200.00 + 350.50
    CHECK(table.credit == 80000);
    CHECK(text(table.rows[2].settles) == u"2026-101:600.00"_s);
    CHECK(text(table.rows[3].customerName) == u"Brume & Fils, SARL"_s);
  }
  SECTION("Sage 100: tabs, six-digit days, all accounts") {
    const auto table =
        checkItems(u"sage100"_s, {{"invoice", "FA1001", 240000, 240000, "2026-10-02", "CLAVE"},
                                  {"payment", "VIR12", -140000, -140000, "", "CLAVE"},
                                  {"credit_note", "AV1002", -12000, -12000, "", "CLAVE"},
                                  {"opening_debit", "REPORT", 7540, 7540, "2026-09-30", "CBOIS"}});
    CHECK(table.skipped.otherAccounts == 2);
    CHECK(text(table.rows[0].customerName) == u"Avenir Élagage"_s);
    CHECK(toDate(table.rows[1].entryDay) == day("2026-09-28"));
    CHECK(text(table.rows[1].letter) == u"A"_s);
  }
  SECTION("Ciel: CP850, the customer is the account") {
    const auto table =
        checkItems(u"ciel"_s, {{"invoice", "F0451", 84000, 84000, "2026-10-05", "MARIN"},
                               {"payment", "CHQ88", -34000, -34000, "", "MARIN"},
                               {"other", "OD5", -50, -50, "", "MARIN"}});
    CHECK(table.skipped.otherAccounts == 2);
    CHECK(text(table.rows[2].label) == u"Écart de règlement"_s);
  }
  SECTION("Cegid: no headings, read by places") {
    const auto table = checkItems(u"cegid"_s, {{"invoice", "1067", 109920, 109920, "", "0189"},
                                               {"payment", "1090", -59920, -59920, "", "0189"},
                                               {"invoice", "1071", 8000, 8000, "", "0021"}});
    CHECK(table.skipped.otherAccounts == 2);
    CHECK(toDate(table.rows[1].entryDay) == day("2026-10-14"));
  }
  SECTION("Chorus Pro: credit notes are positive, refused invoices do not count") {
    const auto table = checkItems(
        u"chorus_pro"_s, {{"invoice", "F-2026-031", 432000, 432000, "2026-10-08", "21990001200013"},
                          {"invoice", "F-2026-033", 115050, 115050, "2026-10-15", "19990002300011"},
                          {"credit_note", "A-2026-004", -32000, -32000, "", "21990001200013"}});
    CHECK(table.skipped.cancelled == 1);
    CHECK(text(table.rows[1].customerName) == u"Lycée Horizon"_s);
  }
}

TEST_CASE("ReadyProfiles open items") {
  SECTION("Sage 50") {
    const auto table =
        checkItems(u"sage50"_s, {{"invoice", "10231", 125000, 125000, "", "BRIGHT01"},
                                 {"credit_note", "10240", -15000, -15000, "", "BRIGHT01"},
                                 {"invoice", "10244", 8460, 8460, "", "KESTREL"},
                                 {"payment", "BACS", -2000, -2000, "", "KESTREL"}});
    CHECK(toDate(table.rows[0].entryDay) == day("2026-09-14"));
  }
  SECTION("SAP Business One: brackets are credits") {
    const auto table =
        checkItems(u"sap_b1"_s, {{"invoice", "5012", 180000, 180000, "2026-10-14", "C10010"},
                                 {"credit_note", "310", -24000, -24000, "2026-09-20", "C10010"},
                                 {"invoice", "5019", 96050, 46050, "2026-10-31", "C10022"},
                                 {"payment", "77", -10000, -10000, "2026-10-05", "C10022"}});
    CHECK(text(table.rows[0].customerName) == u"Lumière du Port"_s);
  }
  SECTION("NetSuite: the month first, the day in the banner, a stated total") {
    const auto table = checkItems(
        u"netsuite"_s, {{"invoice", "INV2201", 150000, 150000, "2026-10-14", "Harbor Glass"},
                        {"credit_note", "CM118", -25000, -25000, "2026-09-20", "Harbor Glass"},
                        {"payment", "PYMT90", -5000, -5000, "2026-10-02", "Tidal Press"},
                        {"invoice", "INV2217", 8040, 8040, "2026-11-04", "Tidal Press"}});
    // 1 500.00 - 250.00 - 50.00 + 80.40
    CHECK(table.statedTotal == 128040);
    CHECK(openSample(u"netsuite"_s).mapping.snapshotOn == day("2026-10-31"));
  }
  SECTION("Salesforce: drafts and paid invoices are no items") {
    const auto table = checkItems(
        u"salesforce"_s, {{"invoice", "INV-00000071", 240000, 140000, "2026-10-14", "AC-100"},
                          {"invoice", "INV-00000075", 60000, 60000, "2026-11-01", "AC-100"}});
    CHECK(table.skipped.cancelled == 1);
    CHECK(table.skipped.settled == 1);
    CHECK(table.skipped.totals == 1);
  }
  SECTION("EBP: Windows-1252, no-break spaces and euro signs") {
    const auto table =
        checkItems(u"ebp"_s, {{"invoice", "FA00000112", 158040, 158040, "2026-10-03", "CL0007"},
                              {"invoice", "FA00000118", 30000, 12000, "2026-10-17", "CL0007"},
                              {"credit_note", "AV00000009", -6000, -6000, "2026-09-20", "CL0012"}});
    CHECK(table.statedTotal == 164040);  // 1 580.40 + 120.00 - 60.00
    CHECK(text(table.rows[2].customerName) == u"Hôtel des Pins"_s);
  }
  SECTION("QuickBooks: groups by age with their totals") {
    const auto table = checkItems(
        u"quickbooks"_s, {{"invoice", "1012", 120000, 70000, "2026-09-18", "Salon Miroir"},
                          {"credit_note", "1015", -8000, -8000, "2026-10-15", "Salon Miroir"},
                          {"payment", "", -4000, -4000, "2026-10-20", "Brasserie Ronde"},
                          {"invoice", "1018", 31025, 31025, "2026-10-25", "Brasserie Ronde"}});
    CHECK(table.statedTotal == 89025);  // 700.00 - 80.00 - 40.00 + 310.25
    CHECK(table.skipped.totals == 3);
    CHECK(table.skipped.headings == 2);
    CHECK(openSample(u"quickbooks"_s).mapping.snapshotOn == day("2026-10-31"));
  }
  SECTION("Odoo: a negative invoice is a credit note, a draft is nothing") {
    const auto table = checkItems(
        u"odoo"_s,
        {{"invoice", "FAC/2026/00041", 125040, 125040, "2026-10-04", "Coopérative Sillon"},
         {"credit_note", "RFAC/2026/00006", -25040, -25040, "2026-09-18", "Coopérative Sillon"},
         {"invoice", "FAC/2026/00047", 9900, 4050, "2026-10-31", "Radio Vague"}});
    CHECK(table.skipped.cancelled == 1);
  }
  SECTION("Dolibarr: eight decimals, types and states as numbers") {
    const auto table =
        checkItems(u"dolibarr"_s,
                   {{"invoice", "FA2609-0012", 120000, 120000, "2026-10-08", "CU2609-0004"},
                    {"credit_note", "AV2609-0002", -12000, -12000, "2026-09-15", "CU2609-0004"}});
    CHECK(table.skipped.cancelled == 1);
  }
  SECTION("ERPNext: a payment has no invoiced amount") {
    const auto table = checkItems(
        u"erpnext"_s,
        {{"invoice", "ACC-SINV-2026-00021", 180000, 150000, "2026-10-10", "Granite & Co"},
         {"credit_note", "ACC-SINV-2026-00024", -9000, -9000, "2026-09-25", "Granite & Co"},
         {"payment", "ACC-PAY-2026-00009", -20000, -20000, "2026-10-01", "Opaline SAS"},
         {"other", "ACC-JV-2026-00003", 7525, 7525, "2026-10-05", "Opaline SAS"}});
    CHECK(table.statedTotal == 128525);  // 1 500.00 - 90.00 - 200.00 + 75.25
  }
  SECTION("Business Central: a workbook, with an invoice in dollars") {
    const auto table = checkItems(u"business_central"_s,
                                  {{"invoice", "SI-1021", 50000, 50000, "2026-10-07", "C0010"},
                                   {"invoice", "SI-1024", 100000, 60000, "2026-10-11", "C0020"},
                                   {"credit_note", "SC-31", -5000, -5000, "2026-09-20", "C0010"},
                                   {"payment", "P-77", -10010, -10010, "2026-10-01", "C0020"}});
    CHECK(text(table.rows[1].currency) == u"USD"_s);
    CHECK(text(table.rows[1].foreignAmount) == u"1100"_s);
    CHECK(toDate(table.rows[1].issueDay) == day("2026-09-11"));
    CHECK(text(table.rows[0].currency) == u"EUR"_s);
  }
}

TEST_CASE("ReadyProfiles customers and banks") {
  SECTION("a list of customers") {
    const auto sample = openSample(u"customers"_s);
    const auto table = valueOf(readCustomerTable(*sample.reader, sample.mapping, Currency::eur()));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].siren == u"732829320"_s);
    CHECK(table.rows[0].postcode == u"01000"_s);
    CHECK(table.rows[0].creditLimit == u"10000.00"_s);
    CHECK(table.rows[0].paymentTerms == u"30 jours fin de mois"_s);
    CHECK(table.rows[0].salesperson == u"Inès"_s);
    // 123 456 789 has no valid key.
    CHECK_FALSE(table.rows[1].siren);
    CHECK(table.rows[1].email == QString{});
    REQUIRE(table.issues.size() == 1);
    CHECK(table.issues[0].line == 3);
  }
  SECTION("a statement with debit and credit") {
    const auto sample = openSample(u"bank_debit_credit"_s);
    const auto file = valueOf(readBankTable(*sample.reader, sample.mapping));
    REQUIRE(file.statements.size() == 1);
    const auto& lines = file.statements[0].lines;
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].amountMinor == 60000);
    CHECK(lines[1].amountMinor == -95040);
    CHECK(lines[1].label == u"PRLV LOYER ÉTÉ"_s);
    CHECK(lines[2].bookedOn == day("2026-10-15"));
    CHECK(file.issueCount == 0);
  }
  SECTION("a statement with one amount, newest first, whose balance chains") {
    const auto sample = openSample(u"bank_amount"_s);
    const auto file = valueOf(readBankTable(*sample.reader, sample.mapping));
    const auto& statement = file.statements.first();
    CHECK(statement.lines[1].valueOn == day("2026-10-15"));
    CHECK(statement.openingMinor == 392990);  // 4 049.90 - 120.00
    CHECK(statement.closingMinor == 435050);
    CHECK(statement.differenceMinor() == 0);
    CHECK(file.issueCount == 0);
  }
  SECTION("a statement whose first line names the account") {
    const auto sample = openSample(u"bank_sg"_s);
    const auto file = valueOf(readBankTable(*sample.reader, sample.mapping));
    const auto& statement = file.statements.first();
    CHECK(statement.account == u"0299900099900270"_s);
    CHECK(statement.lines[0].amountMinor == 70000);
    CHECK(statement.lines[1].amountMinor == -1490);
  }
}

TEST_CASE("ReadyProfiles real files") {
  SECTION("a firm's own export, by its headings alone: entries of customers") {
    const auto path = sharedFile("erp_csv/ekylibre_socleo_incoming_payments.csv");
    SKIP_WITHOUT(path);
    auto reader = valueOf(openTable(path));
    const auto mapping = valueOf(proposeMapping(*reader, {}, {}));
    CHECK(mapping.profile.meaning == TableMeaning::Movements);
    CHECK(mapping.questions.isEmpty());
    const auto table = valueOf(readLedgerTable(*reader, mapping, Currency::eur(), {}, {}));
    // 70 lines, every second one on 512; the accents of "Pièce" are lost in the file.
    CHECK(table.rows.size() == 35);
    CHECK(table.skipped.otherAccounts == 35);
    CHECK(table.issueCount == 0);
    CHECK(table.rows[0].amount == -714248);
    CHECK(table.rows[0].kind == ItemKind::Payment);
    CHECK(text(table.rows[0].number) == u"00326"_s);
    CHECK(text(table.rows[0].customerCode) == u"DPQQ72YX"_s);
    CHECK(table.rows[1].amount == 3070);
    CHECK(table.rows[1].kind == ItemKind::ReturnedPayment);
  }
  SECTION("its sales: no day over 12, so the order is asked for") {
    const auto path = sharedFile("erp_csv/ekylibre_socleo_sales.csv");
    SKIP_WITHOUT(path);
    auto reader = valueOf(openTable(path));
    auto mapping = valueOf(proposeMapping(*reader, {}, {}));
    CHECK(mapping.questions == QList<TableQuestion>{TableQuestion::DayOrder});
    MappingAnswers answers;
    answers.dayOrder = DayOrder::DayFirst;
    mapping = valueOf(proposeMapping(*reader, {}, answers));
    const auto table = valueOf(readLedgerTable(*reader, mapping, Currency::eur(), {}, {}));
    REQUIRE(table.rows.size() == 3);
    CHECK(table.debit == 268164 + 16499 + 621040);
    CHECK(toDate(table.rows[0].entryDay) == day("2019-04-09"));
  }
  SECTION("lists of open invoices from elsewhere") {
    const auto path = sharedFile("ar/ibm_wa_ar_ddmmyyyy.csv");
    SKIP_WITHOUT(path);
    auto reader = valueOf(openTable(path));
    const auto mapping = valueOf(proposeMapping(*reader, {}, {}));
    CHECK(mapping.dayOrder == DayOrder::DayFirst);
    const auto table = valueOf(readLedgerTable(*reader, mapping, Currency::eur(), {}, {}));
    // Each of its 2 466 lines states the day it was paid: an invoice and its payment.
    CHECK(table.rowCount == 2466);
    CHECK(table.rows.size() == 2 * 2466);
    CHECK(table.rejectedCount == 0);
    CHECK(table.debit == table.credit);
    CHECK(toDate(table.rows[0].dueDay) == day("2012-02-02"));
    CHECK(table.rows[0].amount == 5039);
    CHECK(toDate(table.rows[1].entryDay) == day("2012-01-23"));
    CHECK(table.rows[1].amount == -5039);
  }
}
