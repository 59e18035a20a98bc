#include "core/letters/letter_format.h"
#include "core/procedures/formal_notice.h"
#include "tests/support/law_ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

QString euros(qint64 minor) { return letterMoney(minor, Currency::eur(), u"fr"_s); }

ErrorCode refusalOf(Ledger& ledger, const char* asOf, const NoticeChoices& choices = {}) {
  const auto notice = readNotice(ledger, caseOf(ledger, "C1", asOf), choices);
  REQUIRE_FALSE(notice.ok());
  CHECK_FALSE(notice.error().message.isEmpty());
  return notice.error().code;
}

void dispute(Ledger& ledger, const char* number, const char* amount) {
  ledger.database().run(
      u"INSERT INTO dispute (customer_id, item_id, amount_minor, reason, opened_on, recorded_at, "
      "recorded_by) SELECT customer_id, id, %2, 'price', '2026-06-15', '2026-06-15T08:00:00Z', 'x' "
      "FROM item WHERE number = '%1'"_s.arg(QString::fromLatin1(number),
                                            QString::fromLatin1(amount)));
}

}  // namespace

TEST_CASE("Formal notice") {
  SECTION("every element of law.md 3.2 is in the letter or its annexes") {
    FecText fec{"DateEcheance"};
    fec.invoice(1, "20260501", "C1", "F1", 1'200'000, {}, "20260531")
        .invoice(2, "20260501", "C1", "F2", 100'000, "A", "20260531")
        .payment(3, "20260615", "C1", "V1", 40'000, "A")
        .line("VE", 4, "20260616", "411000", "C1", "AV1", -10'000, "A");
    const auto ledger = ledgerFrom(fec);
    setKind(*ledger, "C1", "professional");
    const auto notice = valueOf(readNotice(*ledger, caseOf(*ledger, "C1", "2026-07-20"), {}));
    const auto& letter = notice.letter;
    const QString text = noticeText(notice);
    // the words, the order to pay, the delay
    CHECK(letter.subject.contains(u"Mise en demeure"_s));
    CHECK(text.contains(u"vous mettons en demeure de nous payer"_s));
    CHECK(text.contains(letterDay(day("2026-07-28"), u"fr"_s).replace(u' ', QChar::Nbsp)));
    CHECK(text.contains(u"Lettre recommandée avec avis de réception"_s));
    // who to whom, when: the frame prints name, form, SIREN, addresses, place and day
    CHECK(letter.sender.siren == u"123456782"_s);
    CHECK(letter.recipient.name == u"ALPHA SARL"_s);
    CHECK(letter.recipient.street == u"2 quai du Port"_s);
    CHECK(text.contains(u"732\u00A0829\u00A0320"_s));
    CHECK(letter.day == day("2026-07-20"));
    // each item: number, dates, amount, credit notes, payments, what is left
    const auto& rows = notice.items.blocks.first().table.rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[1] == QStringList{u"F2"_s, u"01/05/2026"_s, u"31/05/2026"_s,
                                 letterAmount(100'000, Currency::eur(), u"fr"_s),
                                 letterAmount(10'000, Currency::eur(), u"fr"_s),
                                 letterAmount(40'000, Currency::eur(), u"fr"_s),
                                 letterAmount(50'000, Currency::eur(), u"fr"_s)});
    CHECK(letter.toPayMinor == 1'250'000);
    // penalties: F1 201.37 (law.md 1.2); F2 900 × 12.15 % × 15 ÷ 365 + 500 × (12.15 % × 15 +
    // 12.40 % × 20) ÷ 365 = 4.4938 + 2.4966 + 3.3973 = 10.3877; together 211.76; 2 × 40
    CHECK(notice.interest == 20137 + 1039);
    CHECK(notice.feeCount == 2);
    CHECK(text.contains(euros(21176)));
    CHECK(text.contains(u"2\u00A0×\u00A040\u00A0€, soit "_s + euros(8000)));
    CHECK(text.contains(euros(1'250'000 + 21176 + 8000)));
    CHECK(text.contains(u"base × taux × jours ÷ 365"_s));
    CHECK(text.contains(u"par jour jusqu’au complet paiement"_s));
    // means of payment, reference, what may follow, contact, annexes, law
    CHECK(text.contains(u"IBAN"_s));
    CHECK(text.contains(u"référence C1"_s));
    CHECK(text.contains(u"juridiction compétente"_s));
    CHECK(text.contains(u"compta@test.fr"_s));
    CHECK(text.contains(u"Annexes\u00A0: 1. Relevé des pièces"_s));
    CHECK(text.contains(u"2. Décompte des intérêts de retard"_s));
    CHECK(text.contains(u"L441-10"_s));
    // and what it must never say (law.md 10.5)
    for (const auto& word : {u"huissier"_s, u"commissaire de justice"_s, u"saisie"_s,
                             u"interrompt la prescription"_s}) {
      CHECK_FALSE(text.contains(word, Qt::CaseInsensitive));
    }
  }
  SECTION("a consumer is asked for the debt alone") {
    const auto ledger = ledgerFrom(oneLateInvoice());
    setKind(*ledger, "C1", "consumer");
    const auto notice = valueOf(readNotice(*ledger, caseOf(*ledger, "C1", "2026-07-20"), {}));
    CHECK(notice.fees == 0);
    CHECK(notice.interest == 0);
    CHECK_FALSE(noticeText(notice).contains(u"40\u00A0€"_s));
    CHECK_FALSE(notice.sheet.has_value());
  }
  SECTION("not on a computed due date that nobody confirmed, unless it is left out") {
    FecText fec{"DateEcheance"};
    fec.invoice(1, "20260501", "C1", "F1", 1'200'000, {}, "20260531")
        .invoice(2, "20260501", "C1", "F2", 100'000);
    const auto ledger = ledgerFrom(fec);
    setKind(*ledger, "C1", "professional");
    CHECK(refusalOf(*ledger, "2026-07-20") == ErrorCode::Conflict);
    const auto notice =
        valueOf(readNotice(*ledger, caseOf(*ledger, "C1", "2026-07-20"), {{u"F2"_s}, false}));
    CHECK(notice.letter.toPayMinor == 1'200'000);
    valueOf(ledger->items().confirmDueDates(idOf(*ledger, "C1")));
    CHECK(valueOf(readNotice(*ledger, caseOf(*ledger, "C1", "2026-07-20"), {})).lines.size() == 2);
  }
  SECTION("not on a disputed amount without saying so") {
    const auto ledger = ledgerFrom(oneLateInvoice());
    setKind(*ledger, "C1", "professional");
    dispute(*ledger, "F1", "200000");
    CHECK(refusalOf(*ledger, "2026-07-20") == ErrorCode::Conflict);
    const auto notice =
        valueOf(readNotice(*ledger, caseOf(*ledger, "C1", "2026-07-20"), {{}, true}));
    CHECK(notice.letter.toPayMinor == 1'000'000);
    REQUIRE(notice.letter.disputed.size() == 1);
    CHECK(notice.letter.disputed.first().openMinor == 200'000);
  }
  SECTION("not in insolvency proceedings for what was owed before") {
    FecText fec = oneLateInvoice();
    fec.invoice(5, "20260615", "C1", "F9", 50'000, {}, "20260630");
    const auto ledger = ledgerFrom(fec);
    setKind(*ledger, "C1", "professional");
    Insolvency record;
    record.customerId = idOf(*ledger, "C1");
    record.openedOn = day("2026-06-10");
    valueOf(ledger->procedures().save(record));
    CHECK(refusalOf(*ledger, "2026-07-20") == ErrorCode::Conflict);
    // What was delivered after the opening is paid as agreed.
    const auto later =
        valueOf(readNotice(*ledger, caseOf(*ledger, "C1", "2026-07-20"), {{u"F1"_s}, false}));
    CHECK(later.letter.toPayMinor == 50'000);
  }
  SECTION("not what somebody else collects") {
    const auto ledger = ledgerFrom(oneLateInvoice());
    setKind(*ledger, "C1", "professional");
    HandOver record;
    record.customerId = idOf(*ledger, "C1");
    record.agent = u"Agence"_s;
    record.openedOn = day("2026-07-01");
    record.items = {itemOf(*ledger, "F1").id};
    const qint64 id = valueOf(ledger->procedures().save(record));
    CHECK(refusalOf(*ledger, "2026-07-20") == ErrorCode::Conflict);
    REQUIRE(ledger->procedures().closeHandOver(id, day("2026-07-15"), {}).ok());
    CHECK(readNotice(*ledger, caseOf(*ledger, "C1", "2026-07-20"), {}).ok());
  }
  SECTION("nothing due is nothing to demand") {
    const auto ledger = ledgerFrom(oneLateInvoice());
    CHECK(refusalOf(*ledger, "2026-05-31") == ErrorCode::Conflict);
  }
  SECTION("the registered letter's form: one row, and no text that breaks it") {
    const auto ledger = ledgerFrom(oneLateInvoice());
    setKind(*ledger, "C1", "professional");
    auto letter = valueOf(readNotice(*ledger, caseOf(*ledger, "C1", "2026-07-20"), {})).letter;
    letter.recipient.name = u"=cmd|x\r\nBcc: y"_s;
    const auto table = registeredLetter(letter);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.headers.size() == table.rows.first().size());
    const auto lines = toCsv(table).split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].contains(u"'=cmd|x Bcc: y"_s));
    CHECK(lines[1].contains(u"Marseille"_s));
  }
}
