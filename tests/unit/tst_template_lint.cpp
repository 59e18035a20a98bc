#include <QFile>
#include <algorithm>

#include "core/letters/letter_template.h"
#include "core/letters/stationery.h"
#include "core/letters/template_lint.h"
#include "core/letters/template_rules.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

QString reminder(const QString& said) {
  return u"Subject: Rappel : {{to_pay}}\n\nMadame, Monsieur,\n\n[items]\n\n"_s + said +
         u"\n\n{{#iban}}Compte {{iban}}.{{/iban}}\n\nSalutations."_s;
}

/// A formal notice with all its elements; a test takes one away.
QString notice(const QString& without = {}) {
  QString text =
      u"Subject: Mise en demeure de payer {{to_pay}}\n\n{{customer}} doit à {{company}} :\n\n"
      "[items]\n\nNous vous mettons en demeure de payer {{to_pay}} avant le {{deadline}}.\n\n"
      "{{#iban}}Compte {{iban}}, référence {{customer_code}}.{{/iban}}\n\n"
      "{{#professional}}Pénalités et 40 € (L. 441-10).{{/professional}}"
      "{{#public_body}}Intérêts moratoires et 40 € (L. 2192-13).{{/public_body}}"
      "{{^professional}}{{^public_body}}Les intérêts légaux courent.{{/public_body}}"
      "{{/professional}}\n\nSinon, le tribunal pourra être saisi. {{#contact}}Écrivez "
      "{{contact}}.{{/contact}}\n\nSalutations."_s;
  if (!without.isEmpty()) REQUIRE(text.contains(without));
  return without.isEmpty() ? text : text.remove(without);
}

QStringList refusals(const QString& key, const QString& text) {
  QStringList reasons;
  for (const auto& finding : lintTemplate(key, u"fr"_s, text)) {
    if (finding.isRefusal) reasons.append(finding.reason);
  }
  return reasons;
}

QStringList remarks(const QString& key, const QString& text) {
  QStringList reasons;
  for (const auto& finding : lintTemplate(key, u"fr"_s, text)) {
    if (!finding.isRefusal) reasons.append(finding.reason);
  }
  return reasons;
}

bool refuses(const QString& key, const QString& text, const QString& word) {
  return refusals(key, text).join(u'\n').contains(word);
}

}  // namespace

TEST_CASE("Template lint: a refusal shows the sentence and its rule") {
  const auto findings =
      lintTemplate(u"reminder_1"_s, u"fr"_s,
                   reminder(u"Nous comptons sur vous. Un HUISSIER\u00A0passera demain ! Merci."_s));
  const auto refusal = std::ranges::find_if(findings, &LintFinding::isRefusal);
  REQUIRE(refusal != findings.end());
  CHECK(refusal->reason.contains(u"433-13"_s));
  CHECK(refusal->sentence == u"Un HUISSIER\u00A0passera demain !"_s);
}

TEST_CASE("Template lint: what we ship passes") {
  for (const auto& language : LetterTemplate::languages()) {
    for (const auto& key : LetterTemplate::keys()) {
      QFile file{u":/encaisse/letters/%1.txt"_s.arg(templateName(key, language))};
      REQUIRE(file.open(QIODevice::ReadOnly));
      CAPTURE(key, language);
      for (const auto& finding : lintTemplate(key, language, QString::fromUtf8(file.readAll()))) {
        FAIL_CHECK(finding.reason.toStdString());
      }
    }
  }
  CHECK(refusals(u"reminder_1"_s, reminder(u"Merci de régler."_s)).isEmpty());
  CHECK(refusals(u"formal_notice"_s, notice()).isEmpty());
}

// law.md 10.5 and 3.2: each line is one thing that a creditor's letter must not say.
TEST_CASE("Template lint: forbidden at every step") {
  const auto word = GENERATE(
      u"notre huissier passera"_s, u"nos HUISSIERS"_s, u"un commissaire de\u00A0justice"_s,
      u"la saisie de vos biens"_s, u"une saisie-attribution"_s, u"avis avant poursuites"_s,
      u"ce commandement de payer"_s, u"cette lettre interrompt la prescription"_s,
      u"plus 15 € de frais de relance"_s, u"une indemnité de 250,00 euros"_s,
      u"our bailiff will call"_s, u"a seizure of your goods"_s, u"an administration fee"_s,
      u"this letter interrupts the limitation"_s, u"nous déposerons plainte"_s,
      u"le fichier des mauvais payeurs"_s, u"nous informerons vos clients"_s, u"hui\u00ADssier"_s,
      u"sai\u200Bsie"_s, u"un huissier\nde justice"_s, u"EUR 75 of costs"_s);
  CAPTURE(word);
  for (const auto& key : {u"before_due"_s, u"reminder_1"_s, u"reminder_3"_s}) {
    CHECK_FALSE(refusals(key, reminder(word + u'.')).isEmpty());
  }
  CHECK_FALSE(refusals(u"formal_notice"_s, notice() + u"\n\n"_s + word + u'.').isEmpty());
}

TEST_CASE("Template lint: forbidden at one step") {
  SECTION("before the due date, no word of penalties, court or notice") {
    for (const auto& word : {u"des pénalités"_s, u"le tribunal"_s, u"une mise en demeure"_s,
                             u"an overdue amount"_s, u"votre facture impayée"_s}) {
      CAPTURE(word);
      CHECK_FALSE(refusals(u"before_due"_s, reminder(word)).isEmpty());
    }
    CHECK(refusals(u"reminder_3"_s, reminder(u"Nous vous adresserons une mise en demeure."_s))
              .isEmpty());
  }
  SECTION("a reminder gives no formal notice") {
    CHECK(refuses(u"reminder_3"_s, reminder(u"Nous vous mettons en demeure de payer."_s),
                  u"mettons en demeure"_s));
    CHECK_FALSE(refusals(u"reminder_2"_s, reminder({}).replace(u"Rappel"_s, u"Mise en demeure"_s))
                    .isEmpty());
    CHECK(refusals(u"reminder_2"_s, reminder({}).replace(u"Rappel"_s, u"Avant mise en demeure"_s))
              .isEmpty());
  }
  SECTION("the 40 € are for professionals and public bodies, never for consumers") {
    const QString fee = u"Une indemnité forfaitaire de 40 € est due (D. 441-5)."_s;
    CHECK_FALSE(refusals(u"reminder_2"_s, reminder(fee)).isEmpty());
    CHECK(refusals(u"reminder_2"_s, reminder(u"{{#professional}}"_s + fee + u"{{/professional}}"_s))
              .isEmpty());
    CHECK_FALSE(
        refusals(u"reminder_2"_s, reminder(u"{{^professional}}"_s + fee + u"{{/professional}}"_s))
            .isEmpty());
    CHECK_FALSE(refusals(u"reminder_2"_s, reminder(u"Taux de la BCE plus 10 points."_s)).isEmpty());
  }
}

TEST_CASE("Template lint: what has to be said") {
  SECTION("every letter says what is to be paid") {
    CHECK(refuses(u"reminder_1"_s, reminder({}).replace(u"{{to_pay}}"_s, u"un montant"_s),
                  u"{{to_pay}}"_s));
  }
  SECTION("a formal notice has its elements") {
    const auto element = GENERATE(
        u"mettons en demeure de payer"_s, u"{{deadline}}"_s, u"{{customer}}"_s, u"{{company}}"_s,
        u"{{customer_code}}"_s, u"Compte {{iban}}, "_s, u"le tribunal pourra être saisi"_s,
        u"Pénalités et 40 € (L. 441-10)."_s, u"Intérêts moratoires et 40 € (L. 2192-13)."_s,
        u"Les intérêts légaux courent."_s, u"{{#contact}}Écrivez {{contact}}.{{/contact}}"_s);
    CAPTURE(element);
    QString text = notice(element);
    if (element.startsWith(u"mettons")) text.replace(u"Mise en demeure de payer"_s, u"Avis"_s);
    CHECK_FALSE(refusals(u"formal_notice"_s, text).isEmpty());
  }
}

TEST_CASE("Template lint: hard cases") {
  SECTION("a field that may be empty stands inside its section") {
    CHECK(refuses(u"reminder_1"_s, reminder(u"Appelez le {{phone}}."_s), u"{{#phone}}"_s));
    CHECK(refusals(u"reminder_1"_s, reminder(u"{{#phone}}Appelez le {{phone}}.{{/phone}}"_s))
              .isEmpty());
    CHECK(refuses(u"reminder_1"_s, reminder(u"{{^phone}}Le {{phone}}.{{/phone}}"_s),
                  u"{{#phone}}"_s));
  }
  SECTION("a hole is remarked") {
    CHECK_FALSE(
        remarks(u"reminder_1"_s, reminder(u"Nous ({{#email}}{{email}}{{/email}})."_s)).isEmpty());
  }
  SECTION("nothing above the table is refused") {
    CHECK_FALSE(refusals(u"reminder_1"_s, u"Subject: {{to_pay}}\n\n[items]\n\nFin {{#iban}}{{iban}}"
                                          "{{/iban}}."_s)
                    .isEmpty());
  }
  SECTION("what cannot be read is refused with its line") {
    CHECK(refuses(u"reminder_1"_s, reminder(u"{{nonsense}}"_s), u"line 7"_s));
    CHECK_FALSE(refusals(u"reminder_1"_s, u"no subject"_s).isEmpty());
    CHECK_FALSE(refusals(u"reminder_1"_s, reminder(QString{30'000, u'x'})).isEmpty());
    CHECK_FALSE(refusals(u"reminder_1"_s, reminder(u"{{>file}}"_s)).isEmpty());
    CHECK_FALSE(refusals(u"reminder_1"_s, reminder(u"{{{customer}}}"_s)).isEmpty());
  }
  SECTION("markup is printed as it stands: a remark") {
    CHECK_FALSE(remarks(u"reminder_1"_s, reminder(u"<img src=\"http://x\">"_s)).isEmpty());
  }
}

TEST_CASE("foldedWording") {
  CHECK(foldedWording(u"L’ÉCHÉANCE\u00A0 dé\u00ADpassée\n–"_s) == u"l'echeance depassee -"_s);
}
