#include "core/letters/template_rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TemplateLint)
};

/// A wording that is refused, as a pattern over folded text, with its reason ("%1": what was
/// found).
struct Rule {
  QRegularExpression pattern;
  const char* reason;
};

QRegularExpression pattern(const char* text) {
  return QRegularExpression{QString::fromLatin1(text)};
}

const QList<Rule>& rulesOfAll() {
  static const QList<Rule> rules{
      {pattern("\\b(huissiers?|commissaires? de justice|officiers? ministeriels?|bailiffs?|"
               "judicial officers?|enforcement officers?)\\b"),
       QT_TRANSLATE_NOOP("TemplateLint",
                         "\"%1\": a creditor's letter may not speak as if an officer of justice "
                         "were engaged (art. 433-13 of the penal code). Take it out.")},
      {pattern("\\b(saisies?|saisie-\\w+|saisir (vos|votre)|seizures?|seize your|attachment of "
               "your)\\b"),
       QT_TRANSLATE_NOOP("TemplateLint",
                         "\"%1\": nothing can be seized without a court's order. Say what you can "
                         "and will do.")},
      {pattern("\\b(commandement de payer|sommations?|avis avant poursuites?|republique francaise|"
               "marianne|au nom de la loi|au nom du peuple|writ of)\\b"),
       QT_TRANSLATE_NOOP("TemplateLint",
                         "\"%1\": a letter may not look like an act of justice (art. 433-13 of the "
                         "penal code). Take it out.")},
      {pattern("(interromp\\w*|suspend\\w*) (le delai de |la )?prescription|prescription "
               "(est |sera )?(ainsi )?interrompue|interrupts? the (limitation|prescription)|"
               "limitation( period)? (is|will be) (thereby )?interrupted"),
       QT_TRANSLATE_NOOP("TemplateLint",
                         "\"%1\": a letter does not interrupt the limitation, not even a formal "
                         "notice (Cass. com. 18 May 2022, 20-23.204). Take it out.")},
      {pattern("\\bfrais (de (relance|rappel|dossier|gestion|mise en demeure|contentieux|"
               "poursuites?)|administratifs)\\b|\\b(reminder|administrat\\w+|collection|handling|"
               "processing) (fees?|charges?)\\b"),
       QT_TRANSLATE_NOOP("TemplateLint",
                         "\"%1\": the cost of chasing stays with the creditor (CPCE L111-8). Only "
                         "the €40 of professionals may be asked. Take it out.")},
      {pattern("\\b(poursuites? penales?|plainte|prison|penalement|criminal (charges?|proceedings)|"
               "the police)\\b"),
       QT_TRANSLATE_NOOP("TemplateLint",
                         "\"%1\": an unpaid invoice is no offence. Say what you can and will do.")},
      {pattern("\\b(mauvais payeurs?|liste noire|black ?list\\w*|bad payers?|votre employeur|your "
               "employer|(inform|avis|avert|prevenir|prevenons)\\w* vos (clients|voisins|"
               "fournisseurs))\\b"),
       QT_TRANSLATE_NOOP("TemplateLint",
                         "\"%1\": a debt may not be made known to others. Take it out.")},
  };
  return rules;
}

const QList<Rule>& rulesBeforeDue() {
  static const QList<Rule> rules{
      {pattern("\\b(penalites?|indemnite forfaitaire|interets (de retard|moratoires)|mise en "
               "demeure|tribunal|tribunaux|juridiction|contentieux|impaye\\w*|penalt\\w+|formal "
               "notice|courts?|late-payment|overdue)\\b"),
       QT_TRANSLATE_NOOP("TemplateLint",
                         "\"%1\": before the due date nothing is late. This message only reminds "
                         "of a date; take it out.")},
  };
  return rules;
}

const QList<Rule>& rulesOfReminders() {
  static const QList<Rule> rules{
      {pattern("\\b((mettons|mets|mettre) en demeure|(vaut|valant|presente) mise en demeure|mise "
               "en demeure de payer|hereby give (you )?(formal )?notice|this formal notice|is a "
               "formal notice)\\b"),
       QT_TRANSLATE_NOOP("TemplateLint",
                         "\"%1\": a reminder announces the formal notice, it is none. Keep these "
                         "words for the formal notice.")},
  };
  return rules;
}

const QList<Rule>& rulesOfConsumers() {
  static const QList<Rule> rules{
      {pattern("\\b40([.,]00)? ?(\\x{20ac}|eur\\b|euros?\\b)|\\x{20ac} ?40\\b|\\beur 40\\b|"
               "indemnite forfaitaire|fixed compensation|\\b[ld]\\.? ?441-(5|10)\\b|"
               "\\b[ld]\\.? ?2192-\\d+|\\b(bce|ecb|banque centrale europeenne|european central "
               "bank)\\b"),
       QT_TRANSLATE_NOOP("TemplateLint",
                         "\"%1\" would reach consumers: the €40 and the rates of commercial law "
                         "may be asked of professionals and public bodies only (C. conso L121-21). "
                         "Put it between {{#professional}} and {{/professional}}.")},
  };
  return rules;
}

void collect(QList<ForbiddenWords>& reasons, const QList<Rule>& rules, const QString& text) {
  for (const auto& rule : rules) {
    const auto match = rule.pattern.match(text);
    if (!match.hasMatch()) continue;
    const QString found = match.captured().trimmed();
    reasons.append({found, Words::tr(rule.reason).arg(found)});
  }
}

/// Sums that stand in the wording itself; those of fields have no digits here.
void collectFees(QList<ForbiddenWords>& reasons, const QString& wording) {
  static const QRegularExpression amount{u"(?:(\\d[\\d .,']*)(?:\\x{20ac}|eur\\b|euros?\\b))|"
                                         u"(?:(?:\\x{20ac}|\\beur) ?(\\d[\\d.,']*))"_s};
  auto matches = amount.globalMatch(wording);
  while (matches.hasNext()) {
    const auto match = matches.next();
    QString digits = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    digits.remove(u' ').remove(u'\'').replace(u',', u'.');
    while (digits.endsWith(u'.')) digits.chop(1);
    if (digits == u"40" || digits == u"40.00") continue;
    const QString found = match.captured().trimmed();
    reasons.append(
        {found,
         Words::tr("\"%1\": the sums of a letter come from its fields, {{to_pay}} and the others. "
                   "No fee may be asked but the €40 of professionals (CPCE L111-8). Take it out.")
             .arg(found)});
  }
}

bool says(const QString& wording, const char* words) {
  return pattern(words).match(wording).hasMatch();
}

}  // namespace

LetterPurpose purposeOf(const QString& key) {
  if (key.startsWith(u"before_due"_s)) return LetterPurpose::BeforeDue;
  if (key.startsWith(u"formal_notice"_s)) return LetterPurpose::FormalNotice;
  return key.startsWith(u"thank_you"_s) ? LetterPurpose::Thanks : LetterPurpose::Reminder;
}

QString foldedWording(const QString& text) {
  QString folded;
  folded.reserve(text.size());
  for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
    if (c.isMark() || c.category() == QChar::Other_Format || c == QChar::SoftHyphen) continue;
    if (c.isSpace() || c.category() == QChar::Other_Control) {
      if (!folded.endsWith(u' ')) folded += u' ';
    } else if (c == u'\u2019' || c == u'\u02BC') {
      folded += u'\'';
    } else if (c.category() == QChar::Punctuation_Dash) {
      folded += u'-';
    } else {
      folded += c.toLower();
    }
  }
  return folded.trimmed();
}

QList<ForbiddenWords> forbiddenWording(LetterPurpose purpose, DebtorKind kind,
                                       const QString& subject, const QString& wording) {
  QList<ForbiddenWords> reasons;
  const QString all = subject + u" \u00B7 "_s + wording;
  collect(reasons, rulesOfAll(), all);
  collectFees(reasons, all);
  if (kind == DebtorKind::Other) collect(reasons, rulesOfConsumers(), all);
  if (purpose == LetterPurpose::BeforeDue || purpose == LetterPurpose::Thanks) {
    collect(reasons, rulesBeforeDue(), all);
  } else if (purpose == LetterPurpose::Reminder) {
    collect(reasons, rulesOfReminders(), wording);
    static const QRegularExpression notice{u"mise en demeure|formal notice"_s};
    static const QRegularExpression before{u"\\b(avant|before)\\b"_s};
    if (notice.match(subject).hasMatch() && !before.match(subject).hasMatch()) {
      reasons.append({notice.match(subject).captured(),
                      Words::tr("Its subject calls this reminder a formal notice. Keep these "
                                "words for the formal notice.")});
    }
  }
  return reasons;
}

QList<QString> missingInNotice(DebtorKind kind, const QString& wording) {
  QList<QString> reasons;
  const auto need = [&](bool isThere, const QString& reason) {
    if (!isThere) reasons.append(reason);
  };
  need(says(wording, "\\b(mettons|mets) en demeure\\b|\\bformal notice to pay\\b|\\bgive (you )?"
                     "formal notice\\b|\\bmise en demeure de (nous )?payer\\b"),
       Words::tr("A formal notice has to order payment in so many words: \"nous vous mettons en "
                 "demeure de payer\", \"we give you formal notice to pay\" (C. civ. 1344)."));
  need(says(wording, "\\b(juridiction|tribunal|justice|judiciaire|courts?|legal (action|"
                     "proceedings))\\b"),
       Words::tr("A formal notice has to say what may follow, the competent court for one."));
  if (kind == DebtorKind::Professional) {
    need(says(wording, "441-10") && says(wording, "\\b40\\b"),
         Words::tr("To a professional, a formal notice has to speak of the penalties and of the "
                   "€40 (C. com. L441-10, D441-5), between {{#professional}} and "
                   "{{/professional}}."));
  } else if (kind == DebtorKind::PublicBody) {
    need(says(wording, "2192-13") && says(wording, "\\b40\\b"),
         Words::tr("To a public body, a formal notice has to speak of the default interest and of "
                   "the €40 (L2192-13, D2192-35), between {{#public_body}} and "
                   "{{/public_body}}."));
  } else {
    need(says(wording, "\\b(interets?|interest)\\b"),
         Words::tr("To a consumer, a formal notice has to say that interest runs from it "
                   "(C. civ. 1231-6, 1344-1), outside {{#professional}} and {{#public_body}}."));
  }
  return reasons;
}

}  // namespace encaisse
