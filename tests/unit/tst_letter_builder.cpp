#include "core/letters/debtor_kind.h"
#include "core/letters/letter_builder.h"
#include "core/letters/letter_text.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QDate today = day("2026-10-31");

/// One customer with three items: late by 48 and 20 days, and due in two.
struct Case {
  Case() {
    builder.company().name = u"Atelier Test"_s;
    builder.company().city = u"Lyon"_s;
    builder.company().iban = u"FR7630001007941234567890185"_s;
    builder.customer(u"C42"_s, u"Client Nord"_s);
    builder.at(0).siren = u"123456782"_s;
    builder.invoice(0, day("2026-08-14"), day("2026-09-13"), 123456);
    builder.invoice(0, day("2026-09-11"), day("2026-10-11"), 100000);
    builder.invoice(0, day("2026-10-03"), day("2026-11-02"), 50000);
  }

  /// The first @p count items at @p level.
  PlannedReminder planned(int level, int count) const {
    const Snapshot snapshot = builder.build();
    PlannedReminder reminder;
    reminder.level = level;
    reminder.credits = credits;
    for (quint32 i = 0; i < quint32(count); ++i) {
      const auto& item = snapshot.items[i];
      reminder.items.append({i, item.open, level, dayNumber(today) - item.dueDay});
      reminder.total += item.open;
      if (level > 1 && item.dueDay >= dayNumber(today)) reminder.notYetDue += item.open;
    }
    return reminder;
  }

  Result<Letter> result(int level, int count) const {
    return buildLetter(builder.build(), planned(level, count), today, texts);
  }

  Letter letter(int level, int count) const {
    const auto built = result(level, count);
    if (!built.ok()) FAIL(built.error().message.toStdString());
    return built.value();
  }

  SnapshotBuilder builder;
  QHash<qint64, Item> texts;
  qint64 credits = 0;
};

QString allText(const Letter& letter) {
  return letter.subject + u'\n' + letter.paragraphsBefore.join(u'\n') + u'\n' +
         letter.paragraphsAfter.join(u'\n');
}

}  // namespace

TEST_CASE("buildLetter amounts") {
  Case it;
  SECTION("a plain reminder asks for what is open") {
    const auto letter = it.letter(3, 2);
    CHECK(letter.templateKey == u"reminder_2"_s);
    CHECK(letter.reference == u"C42"_s);
    CHECK(letter.items.size() == 2);
    CHECK(letter.items[0].daysLate == 48);  // 13 Sept → 31 Oct: 17 + 31
    CHECK(letter.items[1].daysLate == 20);
    CHECK(letter.totalMinor == 223456);
    CHECK(letter.toPayMinor == 223456);
    CHECK(letter.subject.contains(u"2\u00A0234,56\u00A0€"_s));
    CHECK(allText(letter).contains(u"depuis 48 jours"_s));
    CHECK(allText(letter).contains(u"08/11/2026"_s));  // eight days after 31 Oct
  }
  SECTION("credits are deducted") {
    it.credits = -23456;
    const auto letter = it.letter(3, 2);
    CHECK(letter.creditMinor == -23456);
    CHECK(letter.toPayMinor == 200000);
  }
  SECTION("what is not due yet is listed but not claimed") {
    it.credits = -23456;
    const auto letter = it.letter(5, 3);
    CHECK(letter.totalMinor == 273456);
    CHECK(letter.notDueMinor == 50000);
    CHECK(letter.toPayMinor == 200000);
    CHECK(letter.subject.contains(u"2\u00A0000,00\u00A0€"_s));
    CHECK(allText(letter).contains(u"500,00\u00A0€, figurent ci-dessus pour mémoire"_s));
  }
  SECTION("before the due date all is asked for") {
    auto planned = it.planned(1, 3);
    planned.items.remove(0, 2);
    planned.total = 50000;
    const auto letter = buildLetter(it.builder.build(), planned, today, {});
    REQUIRE(letter.ok());
    CHECK(letter.value().notDueMinor == 0);
    CHECK(letter.value().toPayMinor == 50000);
    planned.credits = -23456;
    const auto credited = buildLetter(it.builder.build(), planned, today, {});
    CHECK(allText(credited.value()).contains(u"tient compte de 234,56\u00A0€ d’avoirs"_s));
    CHECK(letter.value().subject == u"Votre prochaine échéance\u00A0: 500,00\u00A0€"_s);
  }
  SECTION("a letter that could claim nothing is not written") {
    it.credits = -223456;  // as much as is late; 500,00 remain, not due yet
    CHECK(it.result(5, 3).error().code == ErrorCode::Conflict);
  }
}

TEST_CASE("buildLetter words") {
  Case it;
  SECTION("one item is spoken of in the singular") {
    CHECK(allText(it.letter(2, 1)).contains(u"de l’échéance dépassée"_s));
    CHECK(allText(it.letter(2, 2)).contains(u"des échéances dépassées"_s));
  }
  SECTION("an item not due does not make a plural") {
    auto planned = it.planned(2, 3);
    planned.items.removeAt(1);
    const auto letter = buildLetter(it.builder.build(), planned, today, {});
    CHECK(allText(letter.value()).contains(u"de l’échéance dépassée"_s));
  }
  SECTION("the customer's language is the letter's") {
    it.builder.at(0).language = u"en"_s;
    const auto letter = it.letter(5, 2);
    CHECK(letter.language == u"en"_s);
    CHECK(letter.subject == u"Formal notice to pay €2,234.56 (mise en demeure)"_s);
    CHECK(allText(letter).contains(u"8\u00A0November\u00A02026"_s));
  }
  SECTION("a language without templates is said") {
    it.builder.at(0).language = u"de"_s;
    CHECK(it.result(2, 1).error().code == ErrorCode::NotFound);
  }
  SECTION("no IBAN, no sentence about a transfer") {
    CHECK(allText(it.letter(2, 1)).contains(u"IBAN\u00A0FR76\u00A03000\u00A01007"_s));
    it.builder.company().iban.clear();
    CHECK_FALSE(allText(it.letter(2, 1)).contains(u"IBAN"_s));
  }
  SECTION("how to reach the firm, as far as it says so") {
    CHECK(allText(it.letter(2, 1)).contains(u"un mot de votre part nous"_s));
    it.builder.company().phone = u"04 78 00 00 00"_s;
    CHECK(allText(it.letter(2, 1)).contains(u"de votre part au 04\u00A078"_s));
    it.builder.company().email = u"a@b.example"_s;
    CHECK(allText(it.letter(2, 1)).contains(u"00 ou à l’adresse a@b.example nous"_s));
  }
}

TEST_CASE("buildLetter items") {
  Case it;
  const qint64 id = it.builder.build().items[0].id;
  Item item;
  item.id = id;
  item.number = u"FA-1"_s;
  item.label = u"Travaux"_s;
  item.issuedOn = day("2026-08-12");
  SECTION("number and document date come from the item's texts") {
    it.texts[id] = item;
    const auto line = it.letter(2, 1).items[0];
    CHECK(line.number == u"FA-1"_s);
    CHECK(line.issuedOn == day("2026-08-12"));
    CHECK(line.dueOn == day("2026-09-13"));
    CHECK(line.amountMinor == 123456);
  }
  SECTION("without a number the label stands for it, without a date the entry date") {
    item.number.clear();
    item.issuedOn = {};
    it.texts[id] = item;
    const auto line = it.letter(2, 1).items[0];
    CHECK(line.number == u"Travaux"_s);
    CHECK(line.issuedOn == day("2026-08-14"));
  }
  SECTION("without texts the figures still stand") {
    CHECK(it.letter(2, 1).items[0].openMinor == 123456);
  }
}

TEST_CASE("buildLetter hostile names") {
  Case it;
  it.builder.at(0).name = u"NAME"_s;
  const QString plain = allText(it.letter(5, 2));
  SECTION("a name changes nothing but itself") {
    const auto name = GENERATE(u"{{company}}"_s, u"<img src=file:///etc/passwd>"_s, u"../../x"_s,
                               u"[items]"_s, u"&lt;b&gt;"_s, u"%1 %2 %n"_s);
    it.builder.at(0).name = name;
    CHECK(allText(it.letter(5, 2)) == QString{plain}.replace(u"NAME"_s, name));
  }
  SECTION("line ends and direction marks in a name do nothing") {
    it.builder.at(0).name = u" NA\u202EM\nE\t"_s;
    CHECK(allText(it.letter(5, 2)) == QString{plain}.replace(u"NAME"_s, u"NAM E"_s));
  }
  SECTION("a name of 5 000 characters is cut in sentences") {
    it.builder.at(0).name = QString{5000, u'x'};
    const auto letter = it.letter(5, 2);
    CHECK(allText(letter) == QString{plain}.replace(u"NAME"_s, QString(159, u'x') + u"…"_s));
    CHECK(letter.recipient.name.size() == 5000);
  }
  SECTION("a right-to-left name is fenced off") {
    const QString name = u"\u0634\u0631\u0643\u0629 12"_s;
    it.builder.at(0).name = name;
    CHECK(allText(it.letter(5, 2)) ==
          QString{plain}.replace(u"NAME"_s, u"\u2068"_s + name + u"\u2069"_s));
  }
}

TEST_CASE("debtorKind") {
  Customer customer;
  customer.name = u"Dupont"_s;
  SECTION("nobody is a professional unless the ledger says so") {
    CHECK(debtorKind(customer) == DebtorKind::Other);
    customer.segment = u"Sud"_s;
    CHECK(debtorKind(customer) == DebtorKind::Other);
  }
  SECTION("a SIREN, a trading segment or a company's form say so") {
    const auto [siren, segment, name] =
        GENERATE(table<QString, QString, QString>({{u"123456782"_s, {}, u"Dupont"_s},
                                                   {{}, u"PME"_s, u"Dupont"_s},
                                                   {{}, u"Grand compte"_s, u"Dupont"_s},
                                                   {{}, u"Artisan"_s, u"Dupont"_s},
                                                   {{}, {}, u"SARL Dupont"_s},
                                                   {{}, {}, u"Dupont & fils SAS"_s},
                                                   {{}, {}, u"Holzbau Krüger GmbH"_s}}));
    customer.siren = siren;
    customer.segment = segment;
    customer.name = name;
    CHECK(debtorKind(customer) == DebtorKind::Professional);
  }
  SECTION("words that look like a company's form do not") {
    const auto name = GENERATE(u"Mme Sarah Sasportas"_s, u"M. Ag"_s, u"SCI des Lilas"_s,
                               u"Association SASUKE"_s, u"Mme Sa Thi"_s);
    customer.name = name;
    CAPTURE(name);
    CHECK(debtorKind(customer) == DebtorKind::Other);
  }
  SECTION("a consumer stays one, even with a SIREN") {
    const auto segment = GENERATE(u"Particulier"_s, u"particuliers"_s, u" PARTICULIER "_s,
                                  u"Copropriété"_s, u"Consumer"_s);
    customer.segment = segment;
    customer.siren = u"123456782"_s;
    CHECK(debtorKind(customer) == DebtorKind::Other);
  }
  SECTION("public buyers are under another code") {
    customer.segment = u"Public"_s;
    customer.siren = u"123456782"_s;
    CHECK(debtorKind(customer) == DebtorKind::PublicBody);
    customer.segment = u"Collectivités"_s;
    CHECK(debtorKind(customer) == DebtorKind::PublicBody);
  }
  SECTION("a consumer's letters never speak of the 40 €") {
    Case it;
    it.builder.at(0).segment = u"Particulier"_s;
    for (const int level : {2, 3, 4, 5}) {
      const QString text = allText(it.letter(level, 2));
      CHECK_FALSE(text.contains(u"40\u00A0€"_s));
      CHECK_FALSE(text.contains(u"441"_s));
    }
    it.builder.at(0).segment = u"PME"_s;
    CHECK(allText(it.letter(5, 2)).contains(u"40\u00A0€"_s));
  }
}

TEST_CASE("letterAmount") {
  const auto [minor, french, english] = GENERATE(
      table<qint64, QString, QString>({{0, u"0,00"_s, u"0.00"_s},
                                       {5, u"0,05"_s, u"0.05"_s},
                                       {99999, u"999,99"_s, u"999.99"_s},
                                       {123456, u"1\u00A0234,56"_s, u"1,234.56"_s},
                                       {-123456, u"-1\u00A0234,56"_s, u"-1,234.56"_s},
                                       {-99999, u"-999,99"_s, u"-999.99"_s},
                                       {100000000, u"1\u00A0000\u00A0000,00"_s, u"1,000,000.00"_s},
                                       {std::numeric_limits<qint64>::min(),
                                        u"-92\u00A0233\u00A0720\u00A0368\u00A0547\u00A0758,08"_s,
                                        u"-92,233,720,368,547,758.08"_s}}));
  CHECK(letterAmount(minor, Currency::eur(), u"fr"_s) == french);
  CHECK(letterAmount(minor, Currency::eur(), u"en"_s) == english);
}

TEST_CASE("letterAmount in other currencies") {
  const auto yen = Currency::parse(u"JPY"_s).value();
  const auto dinar = Currency::parse(u"TND"_s).value();
  CHECK(letterAmount(1234567, yen, u"fr"_s) == u"1\u00A0234\u00A0567"_s);
  CHECK(letterAmount(1234567, yen, u"en"_s) == u"1,234,567"_s);
  CHECK(letterAmount(1234567, dinar, u"fr"_s) == u"1\u00A0234,567"_s);
  CHECK(letterMoney(1234567, dinar, u"en"_s) == u"TND\u00A01,234.567"_s);
  CHECK(letterMoney(1234567, yen, u"fr"_s) == u"1\u00A0234\u00A0567\u00A0JPY"_s);
  CHECK(letterMoney(-100, Currency::eur(), u"en"_s) == u"-€1.00"_s);
  CHECK(letterMoney(-100, Currency::eur(), u"fr"_s) == u"-1,00\u00A0€"_s);
}

TEST_CASE("letterDay") {
  CHECK(letterDay(day("2026-10-31"), u"fr"_s) == u"31/10/2026"_s);
  CHECK(letterDay(day("2026-02-01"), u"fr"_s) == u"01/02/2026"_s);
  CHECK(letterDay(day("2026-10-31"), u"en"_s) == u"31 October 2026"_s);
  CHECK(letterDay(day("2026-02-01"), u"en"_s) == u"1 February 2026"_s);
  CHECK(letterDay({}, u"fr"_s).isEmpty());
}

TEST_CASE("plainText") {
  CHECK(plainText(u"  a\t\r\n b \u0000c"_s) == u"a b c"_s);
  CHECK(plainText(u"a\u2028b\u0085c"_s) == u"a b c"_s);
  CHECK(plainText(u"\u202Eabc\u2066"_s) == u"abc"_s);
  CHECK(groupedIban(u"FR76 3000 1007"_s) == u"FR76\u00A03000\u00A01007"_s);
  CHECK(groupedSiren(u"123456782"_s) == u"123\u00A0456\u00A0782"_s);
  CHECK(groupedSiren(u"BE 0123"_s) == u"BE 0123"_s);
}

TEST_CASE("safeFileName") {
  SECTION("a plain name stays as it is") {
    const auto name = GENERATE(u"FACT-2026-07 CLIENT.pdf"_s, u"2026-10-31 C42 reminder_1"_s,
                               u"Été à Noël.pdf"_s, u"\u0634\u0631\u0643\u0629"_s);
    CHECK(safeFileName(name) == name);
  }
  SECTION("what a file system or a shell could misread goes") {
    const auto [text, name] =
        GENERATE(table<QString, QString>({{u"../../x"_s, u"x"_s},
                                          {u"/etc/passwd"_s, u"etc-passwd"_s},
                                          {u"a\\b:c*d?e\"f<g>h|i"_s, u"a-b-c-d-e-f-g-h-i"_s},
                                          {u"$(rm -rf ~); `x` & 'y'!"_s, u"rm -rf - -x- - -y"_s},
                                          {u".hidden"_s, u"hidden"_s},
                                          {u"--help"_s, u"help"_s},
                                          {u"name. . "_s, u"name"_s},
                                          {u"a\nb\tc\u007F"_s, u"a-b-c"_s},
                                          {u"a\u202Efdp.exe"_s, u"a-fdp.exe"_s},
                                          {u"{{company}}"_s, u"company"_s},
                                          {u"CON"_s, u"_CON"_s},
                                          {u"con.pdf"_s, u"_con.pdf"_s},
                                          {u"Lpt1 .txt"_s, u"_Lpt1 .txt"_s},
                                          {u"CONSEIL.pdf"_s, u"CONSEIL.pdf"_s},
                                          {u""_s, u"document"_s},
                                          {u"..."_s, u"document"_s},
                                          {u"///"_s, u"document"_s}}));
    CAPTURE(text);
    CHECK(safeFileName(text) == name);
  }
  SECTION("never longer than 80 characters, and the ending stays") {
    CHECK(safeFileName(QString{5000, u'a'}) == QString(80, u'a'));
    CHECK(safeFileName(QString{5000, u'a'} + u".pdf"_s) == QString(76, u'a') + u".pdf"_s);
    CHECK(safeFileName(u"CON."_s + QString{200, u'a'}).size() <= 80);
    CHECK(safeFileName(QString{u"𝒜"_s}.repeated(100)).toUcs4().size() == 40);
  }
}
