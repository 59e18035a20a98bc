#include "core/procedures/formal_notice.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>

#include "core/letters/letter_fields.h"
#include "core/letters/letter_format.h"
#include "core/letters/letter_text.h"
#include "core/reminders/reminder_rules.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(FormalNotice)
};

const QString templateKey = u"formal_notice"_s;

/// What the notice says beside its template, in the reader's language: no tr().
struct NoticeWords {
  QString registered;
  QString claims;      ///< "%1" day, "%2" interest, "%3" fees in words, "%4" total
  QString fees;        ///< "%1" how many, "%2" sum
  QString perDay;      ///< "%1" amount
  QString annexes;     ///< followed by their names
  QString itemsTitle;  ///< "%1" day
  QString sheetName;
};

const NoticeWords& noticeWords(bool english) {
  static const NoticeWords french{
      u"Lettre recommandée avec avis de réception"_s,
      u"Au %1, les intérêts de retard s’élèvent à %2 (taux, périodes et formule en annexe 2)%3. "
      u"Avec le principal, vous restez redevable de %4."_s,
      u" et les indemnités forfaitaires pour frais de recouvrement à %1\u00A0×\u00A040\u00A0€, "
      u"soit "
      u"%2"_s,
      u" Ce montant est à parfaire de %1 par jour jusqu’au complet paiement."_s,
      u"Annexes\u00A0: 1. "_s,
      u"Relevé des pièces échues au %1"_s,
      u"Décompte des intérêts de retard"_s};
  static const NoticeWords inEnglish{
      u"Registered letter with acknowledgement of receipt"_s,
      u"As of %1, late-payment interest amounts to %2 (rates, periods and formula in annex 2)%3. "
      u"Together with the principal you owe %4."_s,
      u" and the lump sums for recovery costs to %1 × €40, that is %2"_s,
      u" To this is added %1 per day until full payment."_s,
      u"Annexes: 1. "_s,
      u"Items due as of %1"_s,
      u"Calculation of late-payment interest"_s};
  return english ? inEnglish : french;
}

Error refusal(const QString& sentence) { return {ErrorCode::Conflict, sentence, {}}; }

QString namesOf(const QList<DebtLine>& lines) {
  QStringList names;
  for (const auto& line : lines) names.append(sentencePart(line.number));
  return names.join(u", "_s);
}

bool isHandedOver(const Snapshot& snapshot, quint32 item, DayNumber day) {
  return std::ranges::any_of(snapshot.chasing.handOvers, [&](const HandOverFact& fact) {
    const bool counts = fact.openedDay <= day && (fact.closedDay == 0 || fact.closedDay > day);
    return counts && std::ranges::find(fact.items, item) != fact.items.end();
  });
}

/// The rung of the notice on the customer's own ladder, so that the next plan goes on after it.
int noticeLevel(const Snapshot& snapshot, const Customer& customer) {
  const auto rules = rulesOf(snapshot);
  const auto& scenario = rules.scenarioOf(customer);
  int level = 0;
  for (const auto& step : scenario.steps) {
    if (step.phase == Phase::FormalNotice) level = step.level;
  }
  return level == 0 ? scenario.topLevel() : level;
}

class NoticeBuilder {
public:
  NoticeBuilder(const Snapshot& snapshot, qint32 customer, QDate day, const InterestReport& report,
                const NoticeChoices& choices)
      : m_snapshot{snapshot}, m_customer{snapshot.customers[customer]}, m_index{customer},
        m_day{day}, m_report{report}, m_choices{choices} {}

  Result<FormalNotice> build(const QHash<qint64, Item>& texts, const Stationery& stationery) {
    m_notice.lines = debtLines(m_snapshot, m_index, m_day, texts, true);
    m_notice.lines.removeIf(
        [this](const DebtLine& line) { return m_choices.except.contains(line.number); });
    if (auto lawful = check(); !lawful.ok()) return lawful.error();
    setDisputedApart();
    startLetter();
    if (m_notice.letter.toPayMinor <= 0) {
      return refusal(Words::tr("There is nothing to claim from %1 as of %2.")
                         .arg(sentencePart(m_customer.name), isoDay(m_day)));
    }
    addClaims();
    if (auto worded = addWording(stationery); !worded.ok()) return worded.error();
    addItemsAnnex();
    return std::move(m_notice);
  }

private:
  bool english() const { return m_notice.letter.language == u"en"_s; }
  QString money(qint64 minor) const {
    return letterMoney(minor, m_snapshot.company.currency, m_notice.letter.language);
  }
  QString written(QDate day) const { return letterDay(day, m_notice.letter.language); }

  QList<DebtLine> linesWhere(const std::function<bool(const DebtLine&)>& isMeant) const {
    QList<DebtLine> found;
    std::ranges::copy_if(m_notice.lines, std::back_inserter(found), isMeant);
    return found;
  }

  Result<void> check() const {
    const DayNumber day = dayNumber(m_day);
    const auto barred = linesWhere([&](const DebtLine& line) {
      return insolvencyDayOf(m_snapshot, m_snapshot.items[line.item], day) != 0;
    });
    if (!barred.isEmpty()) {
      return refusal(Words::tr("%1 is in insolvency proceedings: what it owed before is declared, "
                               "not demanded (C. com. L622-21).")
                         .arg(sentencePart(m_customer.name)));
    }
    const auto elsewhere =
        linesWhere([&](const DebtLine& line) { return isHandedOver(m_snapshot, line.item, day); });
    if (!elsewhere.isEmpty()) {
      return refusal(Words::tr("Somebody else collects %1. Leave it out, or close the hand-over.")
                         .arg(namesOf(elsewhere)));
    }
    const auto computed =
        linesWhere([](const DebtLine& line) { return isComputed(line.dueOrigin); });
    if (!computed.isEmpty()) {
      return refusal(Words::tr("The due date of %1 was computed and nobody confirmed it. Confirm "
                               "it, or leave the item out.")
                         .arg(namesOf(computed)));
    }
    const auto disputed = linesWhere([](const DebtLine& line) { return line.disputed > 0; });
    if (!disputed.isEmpty() && !m_choices.leaveDisputedOut) {
      return refusal(Words::tr("%1 is disputed. Leave the disputed amounts out, or resolve the "
                               "dispute first.")
                         .arg(namesOf(disputed)));
    }
    return {};
  }

  LetterItem letterItem(const DebtLine& line, qint64 open) const {
    LetterItem item;
    item.number = line.number;
    item.issuedOn = line.issuedOn;
    item.dueOn = line.dueOn;
    item.amountMinor = line.amount;
    item.openMinor = open;
    item.daysLate = daysLate(line.dueOn, m_day);
    item.level = m_notice.letter.level;
    return item;
  }

  void setDisputedApart() {
    for (auto& line : m_notice.lines) {
      if (line.disputed == 0) continue;
      m_notice.letter.disputed.append(letterItem(line, line.disputed));
      line.open -= line.disputed;
    }
    m_notice.lines.removeIf([](const DebtLine& line) { return line.open == 0; });
  }

  void startLetter() {
    auto& letter = m_notice.letter;
    const auto disputed = letter.disputed;
    letter = paperFrame(m_snapshot.company, m_customer, m_day,
                        m_customer.language.left(2) == u"en"_s ? u"en"_s : u"fr"_s);
    letter.disputed = disputed;
    letter.level = noticeLevel(m_snapshot, m_customer);
    letter.templateKey = templateKey;
    for (const auto& line : m_notice.lines) letter.items.append(letterItem(line, line.open));
    letter.totalMinor = openOf(m_notice.lines);
    letter.creditMinor = freeCreditsAt(m_snapshot, m_index, m_day);
    letter.toPayMinor = letter.totalMinor + letter.creditMinor;
  }

  void addClaims() {
    QList<quint32> claimed;
    for (const auto& line : m_notice.lines) claimed.append(line.item);
    const auto narrowed = narrowedTo(m_report, claimed);
    m_notice.interest = narrowed.total.interest;
    m_notice.fees = narrowed.total.fee;
    m_notice.feeCount = narrowed.total.fees;
    m_perDay = narrowed.total.perDay;
    const auto documents = interestDocuments(m_snapshot, narrowed);
    if (!documents.isEmpty()) m_notice.sheet = documents.first();
  }

  Result<void> addWording(const Stationery& stationery) {
    auto& letter = m_notice.letter;
    const auto found = stationery.find(templateKey, letter.language);
    if (!found.ok()) return found.error();
    const auto wording = found.value().fill(letterFields(letter));
    if (!wording.ok()) return wording.error();
    letter.logo = stationery.logo;
    letter.subject = wording.value().subject;
    letter.paragraphsBefore = wording.value().paragraphsBefore;
    letter.paragraphsAfter = wording.value().paragraphsAfter;
    const auto& words = noticeWords(english());
    letter.paragraphsBefore.prepend(words.registered);
    // Before the formula of politeness, which stays with the signature.
    const auto last = std::max<qsizetype>(letter.paragraphsAfter.size() - 1, 0);
    letter.paragraphsAfter.insert(last, annexNames());
    if (m_notice.sheet) letter.paragraphsAfter.insert(last, claimSentence());
    return {};
  }

  QString claimSentence() const {
    const auto& words = noticeWords(english());
    const QString fees = m_notice.feeCount == 0
                             ? QString{}
                             : words.fees.arg(m_notice.feeCount).arg(money(m_notice.fees));
    const qint64 total = m_notice.letter.toPayMinor + m_notice.interest + m_notice.fees;
    QString sentence =
        words.claims.arg(written(m_day), money(m_notice.interest), fees, money(total));
    if (m_perDay > 0) sentence += words.perDay.arg(money(m_perDay));
    return sentence;
  }

  QString annexNames() const {
    const auto& words = noticeWords(english());
    QString names = words.annexes + words.itemsTitle.arg(written(m_day));
    if (m_notice.sheet) names += u" 2. "_s + words.sheetName;
    return names + u'.';
  }

  void addItemsAnnex() {
    auto& annex = m_notice.items;
    const auto& letter = m_notice.letter;
    annex.frame = paperFrame(letter.sender, letter.recipient, m_day, letter.language);
    annex.title = noticeWords(english()).itemsTitle.arg(written(m_day));
    annex.frame.subject = annex.title;
    annex.isSigned = false;
    annex.blocks.append(
        {{}, {}, debtTable(m_notice.lines, letter.sender.currency, letter.language)});
  }

  const Snapshot& m_snapshot;
  const Customer& m_customer;
  qint32 m_index;
  QDate m_day;
  const InterestReport& m_report;
  const NoticeChoices& m_choices;
  qint64 m_perDay = 0;
  FormalNotice m_notice;
};

}  // namespace

Result<FormalNotice> buildFormalNotice(const Snapshot& snapshot, qint32 customer, QDate day,
                                       const QHash<qint64, Item>& texts,
                                       const InterestReport& report, const Stationery& stationery,
                                       const NoticeChoices& choices) {
  return NoticeBuilder{snapshot, customer, day, report, choices}.build(texts, stationery);
}

Table registeredLetter(const Letter& letter) {
  const auto& sender = letter.sender;
  const auto& to = letter.recipient;
  Table table;
  table.headers = {u"senderName"_s,        u"senderStreet"_s,
                   u"senderPostcode"_s,    u"senderCity"_s,
                   u"senderCountry"_s,     u"addresseeName"_s,
                   u"addresseeStreet"_s,   u"addresseeStreet2"_s,
                   u"addresseePostcode"_s, u"addresseeCity"_s,
                   u"addresseeCountry"_s,  u"reference"_s,
                   u"subject"_s,           u"day"_s};
  const QStringList texts{sender.name,    sender.street, sender.postcode, sender.city,
                          sender.country, to.name,       to.street,       to.street2,
                          to.postcode,    to.city,       to.country,      letter.reference,
                          letter.subject};
  QList<Cell> row;
  for (const auto& text : texts) row.append(plainText(text));
  row.append(letter.day);
  table.rows.append(row);
  return table;
}

SentNotice sentNotice(const FormalNotice& notice, const QString& fileName, const QByteArray& pdf) {
  const auto& letter = notice.letter;
  SentNotice sent;
  sent.customerId = letter.recipient.id;
  sent.sentOn = letter.day;
  sent.level = letter.level;
  sent.total = letter.totalMinor;
  sent.credits = letter.creditMinor;
  sent.documentName = fileName;
  sent.document = pdf;
  for (const auto& line : notice.lines) {
    sent.lines.append({line.itemId, line.open, daysLate(line.dueOn, letter.day)});
  }
  return sent;
}

QString noticeText(const FormalNotice& notice) {
  const auto& letter = notice.letter;
  QStringList lines{letter.subject};
  lines += letter.paragraphsBefore;
  lines += letter.paragraphsAfter;
  lines.append(paperText(notice.items));
  if (notice.sheet) {
    lines.append(notice.sheet->title);
    lines += notice.sheet->rateNotes;
    lines += notice.sheet->remarks;
  }
  return lines.join(u'\n');
}

}  // namespace encaisse
