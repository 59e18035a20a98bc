#include <QRegularExpression>

#include "core/letters/letter_template.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

const QStringList steps{u"before_due"_s, u"reminder_1"_s, u"reminder_2"_s, u"reminder_3"_s,
                        u"formal_notice"_s};

Result<LetterWording> filled(const QString& text, const LetterFields& fields = {}) {
  auto parsed = LetterTemplate::parse(text, u"test"_s);
  if (!parsed.ok()) return parsed.error();
  return parsed.value().fill(fields);
}

QString problemOf(const QString& text) {
  const auto parsed = LetterTemplate::parse(text, u"test"_s);
  if (parsed.ok()) return {};
  CHECK(parsed.error().code == ErrorCode::InvalidInput);
  return parsed.error().message;
}

QString allText(const LetterWording& wording) {
  return wording.subject + u'\n' + wording.paragraphsBefore.join(u'\n') + u'\n' +
         wording.paragraphsAfter.join(u'\n');
}

LetterFields fieldsOf(bool several, bool professional, bool publicBody) {
  LetterFields fields;
  for (const auto& name : LetterTemplate::fieldNames()) fields.texts[name] = u"<"_s + name + u'>';
  fields.texts[u"contact"_s] = u"CONTACT"_s;
  for (const auto& [name, value] : {std::pair{u"several"_s, several},
                                    {u"has_credit"_s, several},
                                    {u"has_not_due"_s, several},
                                    {u"professional"_s, professional},
                                    {u"public_body"_s, publicBody}}) {
    fields.texts.remove(name);
    fields.sections[name] = value;
  }
  return fields;
}

QString rendered(const QString& key, const QString& language, const LetterFields& fields) {
  const auto loaded = LetterTemplate::load(key, language);
  if (!loaded.ok()) FAIL(loaded.error().message.toStdString());
  const auto wording = loaded.value().fill(fields);
  REQUIRE(wording.ok());
  return allText(wording.value());
}

}  // namespace

TEST_CASE("LetterTemplate form") {
  SECTION("subject, paragraphs and table fall into their places") {
    const auto wording =
        filled(u"Subject:  Hello \n\nOne,\ntwo.\n\n\nThree.\n\n[items]\n\nFour.\n"_s);
    REQUIRE(wording.ok());
    CHECK(wording.value().subject == u"Hello"_s);
    CHECK(wording.value().paragraphsBefore == QList<QString>{u"One,\ntwo."_s, u"Three."_s});
    CHECK(wording.value().paragraphsAfter == QList<QString>{u"Four."_s});
  }
  SECTION("line ends of Windows and a byte order mark change nothing") {
    const auto wording = filled(u"\uFEFFSubject: A\r\n\r\nB\r\n\r\n[items]\r\n\r\nC\r\n"_s);
    REQUIRE(wording.ok());
    CHECK(wording.value().subject == u"A"_s);
    CHECK(wording.value().paragraphsBefore == QList<QString>{u"B"_s});
    CHECK(wording.value().paragraphsAfter == QList<QString>{u"C"_s});
  }
  SECTION("values, sections and inverted sections") {
    LetterFields fields;
    fields.texts[u"customer"_s] = u"Nord & Fils"_s;
    fields.texts[u"iban"_s] = QString{};
    fields.sections[u"several"_s] = true;
    const auto wording = filled(
        u"Subject: "
        u"{{customer}}\n\n{{#several}}many{{/several}}{{^several}}one{{/several}}\n\n[items]\n\n"
        "{{#iban}}IBAN {{iban}}{{/iban}}{{^iban}}no IBAN{{/iban}}{{! a remark }}"_s,
        fields);
    REQUIRE(wording.ok());
    CHECK(wording.value().subject == u"Nord & Fils"_s);
    CHECK(wording.value().paragraphsBefore == QList<QString>{u"many"_s});
    CHECK(wording.value().paragraphsAfter == QList<QString>{u"no IBAN"_s});
  }
  SECTION("a section around a paragraph leaves no empty one behind") {
    const QString text = u"Subject: A\n\n[items]\n\n{{#several}}\nMany.\n{{/several}}\n\nEnd."_s;
    CHECK(filled(text).value().paragraphsAfter == QList<QString>{u"End."_s});
  }
}

TEST_CASE("LetterTemplate hostile values") {
  const QString text = u"Subject: For {{customer}}\n\nDear {{customer}},\n\n[items]\n\nBye."_s;
  const auto name = GENERATE(u"{{company}}"_s, u"{{#several}}"_s, u"<img src=file:///etc/passwd>"_s,
                             u"../../x"_s, u"[items]"_s, u"&amp; \"q\" 'a'"_s, u"{{{x}}}"_s,
                             u"%1 %n"_s, u"\u0634\u0631\u0643\u0629"_s);
  LetterFields fields;
  fields.texts[u"customer"_s] = name;
  fields.texts[u"company"_s] = u"SECRET"_s;
  const auto wording = filled(text, fields);
  REQUIRE(wording.ok());
  CHECK(wording.value().subject == u"For "_s + name);
  CHECK(wording.value().paragraphsBefore == QList<QString>{u"Dear "_s + name + u","_s});
  CHECK(wording.value().paragraphsAfter == QList<QString>{u"Bye."_s});
}

TEST_CASE("LetterTemplate values cannot make paragraphs") {
  LetterFields fields;
  fields.texts[u"customer"_s] = u"A\n\nSubject: B\n\n[items]\n\nC"_s;
  const auto wording = filled(u"Subject: S\n\n{{customer}}\n\n[items]\n\nBye."_s, fields);
  CHECK(wording.value().subject == u"S"_s);
  CHECK(wording.value().paragraphsBefore.size() == 1);
  CHECK(wording.value().paragraphsAfter == QList<QString>{u"Bye."_s});
}

TEST_CASE("LetterTemplate refusals") {
  SECTION("each broken template is refused with a sentence") {
    const auto text = GENERATE(
        u""_s, u"Hello\n\n[items]\n"_s, u"Subject: A\nB\n\n[items]\n"_s, u"Subject: A\n\nB\n"_s,
        u"Subject: A\n\n[items]\n\n[items]\n"_s, u"Subject: A\n\nB\n[items]\n"_s,
        u"Subject: A\n\n{{customer\n\n[items]\n"_s, u"Subject: A\n\n{{#several}}\n\n[items]\n"_s,
        u"Subject: A\n\n{{/several}}\n\n[items]\n"_s,
        u"Subject: A\n\n{{#several}}{{#iban}}{{/several}}{{/iban}}\n\n[items]\n"_s,
        u"Subject: A\n\n{{> /etc/passwd}}\n\n[items]\n"_s,
        u"Subject: A\n\n{{=<% %>=}}\n\n[items]\n"_s, u"Subject: A\n\n{{{customer}}}\n\n[items]\n"_s,
        u"Subject: A\n\n{{.}}\n\n[items]\n"_s, u"Subject: A\n\n[items]\n\n{{"_s);
    const QString problem = problemOf(text);
    CAPTURE(text);
    CHECK(problem.startsWith(u"The letter template test cannot be used"_s));
  }
  SECTION("the line and the name of an unknown field are told") {
    const QString problem = problemOf(u"Subject: A\n\nB\n{{custmer}}\n\n[items]\n"_s);
    CHECK(problem.contains(u"line 4"_s));
    CHECK(problem.contains(u"custmer"_s));
  }
  SECTION("sections may not be nested without end") {
    const QString deep = u"{{#several}}"_s.repeated(5000) + u"{{/several}}"_s.repeated(5000);
    CHECK(problemOf(u"Subject: A\n\n"_s + deep + u"\n\n[items]\n"_s).contains(u"nested"_s));
  }
  SECTION("an empty subject is refused when it is filled in") {
    CHECK(filled(u"Subject: {{iban}}\n\n[items]\n"_s).error().code == ErrorCode::InvalidInput);
  }
  SECTION("a step or a language that does not exist is not found") {
    CHECK(LetterTemplate::load(u"reminder_9"_s, u"fr"_s).error().code == ErrorCode::NotFound);
    CHECK(LetterTemplate::load(u"reminder_1"_s, u"de"_s).error().code == ErrorCode::NotFound);
    CHECK(LetterTemplate::load(u"../fr/reminder_1"_s, u"xx"_s).error().code == ErrorCode::NotFound);
  }
  SECTION("a language may carry its country") {
    CHECK(LetterTemplate::load(u"reminder_1"_s, u"en_GB"_s).ok());
    CHECK(LetterTemplate::load(u"reminder_1"_s, u"FR"_s).ok());
  }
}

TEST_CASE("Letters that we ship") {
  const auto language = GENERATE(u"fr"_s, u"en"_s);
  const auto several = GENERATE(true, false);

  SECTION("every step can be filled in, with the amount in its subject") {
    for (const auto& key : steps) {
      const auto loaded = LetterTemplate::load(key, language);
      REQUIRE(loaded.ok());
      const auto wording = loaded.value().fill(fieldsOf(several, true, false));
      REQUIRE(wording.ok());
      CHECK(wording.value().subject.contains(u"<to_pay>"_s));
      CHECK(wording.value().paragraphsBefore.size() >= 2);
      CHECK(wording.value().paragraphsAfter.size() >= 3);
      CHECK_FALSE(allText(wording.value()).contains(u"{{"_s));
    }
  }
  SECTION("words of justice and of limitation stand in none") {
    const QRegularExpression forbidden{
        u"huissier|commissaire|saisi|bailiff|seiz|prescription|limitation|poursuites"_s,
        QRegularExpression::CaseInsensitiveOption};
    for (const auto& key : steps) {
      for (const auto& [professional, publicBody] :
           {std::pair{true, false}, {false, true}, {false, false}}) {
        const QString text = rendered(key, language, fieldsOf(several, professional, publicBody));
        CAPTURE(key, text);
        CHECK_FALSE(forbidden.match(text).hasMatch());
      }
    }
  }
  SECTION("the 40 € and the commercial code are for professionals only") {
    const QRegularExpression forty{u"40|441|2192|pénalité|penalt|indemnité|compensation"_s};
    for (const auto& key : steps) {
      const QString text = rendered(key, language, fieldsOf(several, false, false));
      CAPTURE(key, text);
      CHECK_FALSE(forty.match(text).hasMatch());
    }
    const QString notice = rendered(u"formal_notice"_s, language, fieldsOf(several, true, false));
    CHECK(notice.contains(language == u"fr"_s ? u"40\u00A0€"_s : u"€40"_s));
    CHECK(notice.contains(u"L.\u00A0441-10"_s));
    CHECK(notice.contains(u"D.\u00A0441-5"_s));
    CHECK_FALSE(notice.contains(u"2192"_s));
  }
  SECTION("a public buyer is under another code") {
    const QString notice = rendered(u"formal_notice"_s, language, fieldsOf(several, false, true));
    CHECK(notice.contains(u"L.\u00A02192-13"_s));
    CHECK_FALSE(notice.contains(u"441"_s));
  }
  SECTION("the message before the due date says nothing of penalties or delay") {
    const QString text = rendered(u"before_due"_s, language, fieldsOf(several, true, true));
    CHECK_FALSE(text.contains(QRegularExpression{u"pénalité|indemnité|retard|penalt|overdue"_s}));
  }
  SECTION("the formal notice says what it must") {
    const QString text = rendered(u"formal_notice"_s, language, fieldsOf(several, true, false));
    const QStringList words =
        language == u"fr"_s
            ? QStringList{u"Mise en demeure"_s, u"mettons en demeure"_s, u"huit jours"_s,
                          u"juridiction compétente"_s, u"Moyens de paiement"_s}
            : QStringList{u"Formal notice"_s, u"mise en demeure"_s, u"eight days"_s,
                          u"competent court"_s, u"Means of payment"_s};
    for (const auto& word : words) CHECK(text.contains(word));
    for (const auto& name : {u"to_pay"_s, u"deadline"_s, u"iban"_s, u"bic"_s, u"customer_code"_s,
                             u"customer"_s, u"customer_siren"_s, u"company"_s}) {
      CAPTURE(name);
      CHECK(text.contains(u'<' + name + u'>'));
    }
  }
}

TEST_CASE("Tone of the letters that we ship") {
  const auto several = GENERATE(true, false);
  const auto fields = fieldsOf(several, false, false);
  CHECK(rendered(u"reminder_1"_s, u"fr"_s, fields).contains(u"Sauf erreur ou omission"_s));
  CHECK(rendered(u"reminder_2"_s, u"fr"_s, fields).contains(u"vous vous engagez à payer"_s));
  CHECK(rendered(u"reminder_3"_s, u"fr"_s, fields).contains(u"une mise en demeure"_s));
  CHECK(rendered(u"reminder_2"_s, u"en"_s, fields).contains(u"undertake to pay"_s));
  CHECK(rendered(u"reminder_3"_s, u"en"_s, fields).contains(u"a formal notice"_s));
}

TEST_CASE("French typography of the letters that we ship") {
  const QRegularExpression wrong{u"'| [:;!?»]|« |[^\u00A0\\s][;!?»]|\\.\\.\\."_s};
  for (const auto& key : steps) {
    const QString text = rendered(key, u"fr"_s, fieldsOf(true, true, true));
    CAPTURE(key, wrong.match(text).captured());
    CHECK_FALSE(wrong.match(text).hasMatch());
  }
}
