#include "core/letters/template_lint.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "core/letters/letter_fields.h"
#include "core/letters/stationery.h"
#include "core/letters/template_rules.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TemplateLint)
};

constexpr qsizetype longestText = 20'000;
constexpr qsizetype longestSubject = 120;
constexpr int hardName = 5000;

/// Fields that can be empty: a sentence around them must be able to do without.
const QStringList& fieldsThatMayBeEmpty() {
  static const QStringList names{u"customer_siren"_s, u"signatory"_s, u"iban"_s,   u"bic"_s,
                                 u"phone"_s,          u"email"_s,     u"contact"_s};
  return names;
}

const QStringList& sectionNames() {
  static const QStringList names{u"several"_s, u"has_credit"_s, u"has_not_due"_s, u"professional"_s,
                                 u"public_body"_s};
  return names;
}

/// Every field says its own name, without a digit, so that what comes of the wording itself and
/// what of a field can be told apart.
LetterFields namedFields(DebtorKind kind) {
  LetterFields fields;
  for (const auto& name : LetterTemplate::fieldNames()) fields.texts[name] = u'<' + name + u'>';
  for (const auto& name : sectionNames()) {
    fields.texts.remove(name);
    fields.sections[name] = true;
  }
  fields.sections[u"professional"_s] = kind == DebtorKind::Professional;
  fields.sections[u"public_body"_s] = kind == DebtorKind::PublicBody;
  return fields;
}

Letter hardLetter(const QString& language) {
  Letter letter;
  letter.language = language;
  letter.day = QDate{2026, 10, 31};
  letter.reference = letter.recipient.code = u"C1"_s;
  letter.recipient.name = u"Atelier Nord"_s;
  letter.sender.name = u"Maison Sud"_s;
  letter.sender.phone = u"04 75 00 00 00"_s;
  letter.sender.email = u"compta@example.org"_s;
  letter.sender.iban = u"FR7630001007941234567890185"_s;
  return letter;
}

void addItems(Letter& letter, int count) {
  for (int i = 0; i < count; ++i) {
    letter.items.append(
        {u"F%1"_s.arg(i), letter.day.addDays(-90), letter.day.addDays(-60), 12345, 12345, 60, 3});
  }
  letter.totalMinor = letter.toPayMinor = 12345 * qint64(count);
}

/// The hard cases of a letter, with the words that name them.
QList<std::pair<QString, Letter>> hardCases(const QString& language) {
  QList<std::pair<QString, Letter>> cases;
  const auto add = [&](const QString& name, int items, const auto& change) {
    Letter letter = hardLetter(language);
    addItems(letter, items);
    change(letter);
    cases.append({name, letter});
  };
  add(Words::tr("no item"), 0, [](Letter&) {});
  add(Words::tr("200 items"), 200, [](Letter&) {});
  add(Words::tr("a credit above the debt"), 1, [](Letter& letter) {
    letter.creditMinor = -50000;
    letter.toPayMinor -= 50000;
  });
  add(Words::tr("a sender without contact and account"), 1, [](Letter& letter) {
    letter.sender.phone.clear();
    letter.sender.email.clear();
    letter.sender.iban.clear();
  });
  add(Words::tr("very long names"), 1, [](Letter& letter) {
    letter.recipient.name = letter.sender.name = QString{hardName, u'W'};
    letter.sender.email = letter.sender.phone = QString{hardName, u'9'};
  });
  add(Words::tr("a name written from right to left"), 1, [](Letter& letter) {
    letter.recipient.name = u"\u0634\u0631\u0643\u0629 \u0627\u0644\u0646\u0648\u0631"_s;
  });
  return cases;
}

class Lint {
public:
  Lint(const QString& key, const QString& language, const QString& text)
      : m_purpose{purposeOf(key)},
        m_language{language.left(2).toLower()}, m_text{text}, m_name{templateName(key, language)} {}

  QList<LintFinding> findings() {
    if (m_text.size() > longestText) {
      refuse(Words::tr("It is longer than %1 characters. Shorten it.").arg(longestText));
      return m_findings;
    }
    const auto parsed = LetterTemplate::parse(m_text, m_name);
    if (!parsed.ok()) {
      refuse(parsed.error().message);
      return m_findings;
    }
    checkEmptyFields();
    checkMarkup();
    for (const auto kind : {DebtorKind::Professional, DebtorKind::PublicBody, DebtorKind::Other}) {
      checkWording(parsed.value(), kind);
    }
    for (const auto& [name, letter] : hardCases(m_language)) {
      checkCase(parsed.value(), name, letter);
    }
    return m_findings;
  }

private:
  void refuse(const QString& reason) { add({true, reason, {}}); }
  void remark(const QString& reason) { add({false, reason, {}}); }
  void add(const LintFinding& finding) {
    const bool known = std::ranges::any_of(
        m_findings, [&](const auto& other) { return other.reason == finding.reason; });
    if (!known) m_findings.append(finding);
  }

  QString sentenceWith(const QString& found) const {
    static const QRegularExpression end{u"(?<=[.!?])\\s+|\\n+"_s};
    if (found.isEmpty()) return {};
    for (const auto& sentence : m_text.split(end, Qt::SkipEmptyParts)) {
      if (foldedWording(sentence).contains(found)) return sentence.trimmed();
    }
    return {};
  }

  void checkEmptyFields() {
    static const QRegularExpression tag{u"\\{\\{\\s*([#^/!]?)\\s*([^}]*?)\\s*\\}\\}"_s};
    QStringList open;
    auto tags = tag.globalMatch(m_text);
    while (tags.hasNext()) {
      const auto match = tags.next();
      const QString kind = match.captured(1);
      const QString name = match.captured(2);
      if (kind == u"#") {
        open.append(name);
      } else if (kind == u"^") {
        open.append(u'^' + name);
      } else if (kind == u"/") {
        open.removeLast();
      } else if (kind.isEmpty() && fieldsThatMayBeEmpty().contains(name) && !open.contains(name)) {
        refuse(Words::tr("{{%1}} may be empty and leave a hole. Put it and the words that need it "
                         "between {{#%1}} and {{/%1}}.")
                   .arg(name));
      }
    }
  }

  void checkMarkup() {
    static const QRegularExpression markup{u"</?[a-zA-Z][^>\\n]{0,200}>"_s};
    const auto match = markup.match(m_text);
    if (match.hasMatch()) {
      remark(
          Words::tr("%1 is printed as it stands: a letter knows no HTML.").arg(match.captured()));
    }
  }

  void checkWording(const LetterTemplate& letterTemplate, DebtorKind kind) {
    const auto wording = letterTemplate.fill(namedFields(kind));
    if (!wording.ok()) return refuse(wording.error().message);
    const QString body = wording.value().paragraphsBefore.join(u"\n"_s) + u'\n' +
                         wording.value().paragraphsAfter.join(u"\n"_s);
    for (const auto& [found, reason] : forbiddenWording(
             m_purpose, kind, foldedWording(wording.value().subject), foldedWording(body))) {
      add({true, reason, sentenceWith(found)});
    }
    checkMentions(wording.value().subject + u'\n' + body, kind);
    if (wording.value().subject.size() > longestSubject) {
      remark(Words::tr("The subject is long: mail programs show its start only."));
    }
  }

  void checkMentions(const QString& rendered, DebtorKind kind) {
    if (m_purpose == LetterPurpose::Thanks) return;
    const auto has = [&](const QString& field) { return rendered.contains(u'<' + field + u'>'); };
    if (!has(u"to_pay"_s)) refuse(Words::tr("It does not say what is to be paid: {{to_pay}}."));
    if (m_purpose != LetterPurpose::FormalNotice) {
      if (!has(u"iban"_s)) remark(Words::tr("It does not say how to pay: {{iban}}."));
      return;
    }
    static const std::array<std::pair<const char*, const char*>, 5> needed{{
        {"customer", QT_TRANSLATE_NOOP("TemplateLint",
                                       "A formal notice has to name the debtor: {{customer}}.")},
        {"company", QT_TRANSLATE_NOOP("TemplateLint",
                                      "A formal notice has to name the creditor: {{company}}.")},
        {"deadline",
         QT_TRANSLATE_NOOP("TemplateLint", "A formal notice has to give a day to pay by: "
                                           "{{deadline}}.")},
        {"iban",
         QT_TRANSLATE_NOOP("TemplateLint", "A formal notice has to say how to pay: {{iban}}.")},
        {"customer_code",
         QT_TRANSLATE_NOOP("TemplateLint", "A formal notice has to give the reference to quote: "
                                           "{{customer_code}}.")},
    }};
    for (const auto& [field, reason] : needed) {
      if (!has(QString::fromLatin1(field))) refuse(Words::tr(reason));
    }
    if (!has(u"contact"_s) && !has(u"phone"_s) && !has(u"email"_s)) {
      refuse(Words::tr("A formal notice has to say whom to turn to: {{contact}}."));
    }
    for (const auto& reason : missingInNotice(kind, foldedWording(rendered))) refuse(reason);
  }

  void checkCase(const LetterTemplate& letterTemplate, const QString& name, const Letter& letter) {
    const auto wording = letterTemplate.fill(letterFields(letter));
    const auto said = [&](const QString& problem) {
      return Words::tr("With %1: %2").arg(name, problem);
    };
    if (!wording.ok()) return refuse(said(wording.error().message));
    if (wording.value().paragraphsBefore.isEmpty() || wording.value().paragraphsAfter.isEmpty()) {
      refuse(said(Words::tr("nothing is said above or below the table. A letter needs both.")));
    }
    static const QRegularExpression hole{u"\\(\\s*\\)|\\S  +\\S|\\S ,"_s};
    for (const auto& paragraphs :
         {wording.value().paragraphsBefore, wording.value().paragraphsAfter}) {
      for (const auto& paragraph : paragraphs) {
        const auto match = hole.match(paragraph);
        if (!match.hasMatch()) continue;
        remark(said(Words::tr("a hole is left in \"%1\".")
                        .arg(paragraph.mid(std::max<qsizetype>(match.capturedStart() - 25, 0), 50)
                                 .simplified())));
      }
    }
  }

  LetterPurpose m_purpose;
  QString m_language;
  const QString& m_text;
  QString m_name;
  QList<LintFinding> m_findings;
};

}  // namespace

QList<LintFinding> lintTemplate(const QString& key, const QString& language, const QString& text) {
  return Lint{key, language, text}.findings();
}

bool hasRefusal(const QList<LintFinding>& findings) {
  return std::ranges::any_of(findings, &LintFinding::isRefusal);
}

}  // namespace encaisse
