#include "core/letters/interest_document.h"

#include <algorithm>

#include "core/base/contracts.h"
#include "core/letters/letter_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

class DocumentBuilder {
public:
  DocumentBuilder(const Snapshot& snapshot, const InterestReport& report,
                  const InterestTotal& total)
      : m_snapshot{snapshot}, m_report{report}, m_words{interestWords(
                                                    snapshot.customers[total.customer].language)} {
    auto& frame = m_document.frame;
    frame.sender = snapshot.company;
    frame.recipient = snapshot.customers[total.customer];
    frame.language = frame.recipient.language;
    frame.day = report.asOf;
    frame.reference = frame.recipient.code;
    m_document.total = total;
    m_document.rows = report.rowsOf(total.customer);
  }

  InterestDocument build() {
    m_document.title = m_words.title.arg(day(m_report.asOf));
    m_document.frame.subject = m_document.title;
    const bool counted = std::ranges::any_of(
        m_document.rows, [](const InterestRow& row) { return !row.sheet.segments.isEmpty(); });
    m_document.intro = counted || !isConsumer() ? m_words.intro : m_words.introNone;
    for (const auto& row : m_document.rows) {
      QList<int> numbers;
      for (const auto& segment : row.sheet.segments) numbers.append(numberOf(row, segment));
      m_document.noteNumbers.append(numbers);
    }
    addRemarks();
    return std::move(m_document);
  }

private:
  bool isConsumer() const { return m_document.total.regime == InterestRegime::Consumer; }
  QString day(QDate date) const { return letterDay(date, m_document.frame.language); }
  QString percent(int basisPoints) const {
    return letterPercent(basisPoints, m_document.frame.language);
  }
  QString money(qint64 minor) const {
    return letterMoney(minor, m_snapshot.company.currency, m_document.frame.language);
  }

  QString rateInWords(const InterestRow& row, const InterestSegment& segment) const {
    const auto& rule = row.rule;
    const QString reference = day(toDate(segment.referenceDay));
    if (rule.series.isEmpty()) {
      if (!segment.floorBasisPoints) return m_words.contract;
      return m_words.contract + u", "_s + m_words.floor.arg(percent(*segment.floorBasisPoints));
    }
    if (rule.series == RateTable::ecbRefinancing()) {
      return m_words.ecb.arg(percent(segment.basisPoints - rule.addedBasisPoints), reference,
                             QString::number(rule.addedBasisPoints / 100));
    }
    return m_words.legal.arg(reference);
  }

  int numberOf(const InterestRow& row, const InterestSegment& segment) {
    QString note = m_words.english ? u"%1: %2"_s : u"%1\u00A0: %2"_s;
    note = note.arg(percent(segment.basisPoints), rateInWords(row, segment));
    if (segment.provisional) note += u", "_s + m_words.rateProvisional;
    if (!segment.rateSource.isEmpty()) {
      note +=
          u". "_s + m_words.origin.arg(segment.rateSource, m_words.evidence(segment.rateEvidence));
    }
    auto& notes = m_document.rateNotes;
    const qsizetype known = notes.indexOf(note);
    if (known >= 0) return int(known) + 1;
    notes.append(note);
    return int(notes.size());
  }

  QString law() const {
    switch (m_document.total.regime) {
      case InterestRegime::PublicBuyer: return m_words.lawPublic;
      case InterestRegime::Consumer: return m_words.lawConsumer;
      case InterestRegime::Foreign: return m_words.lawForeign;
      default: return m_words.lawProfessional;
    }
  }

  QString yearInWords() const {
    switch (m_report.settings.dayCount) {
      case DayCount::Actual365: return u"365"_s;
      case DayCount::Actual360: return u"360"_s;
      case DayCount::ActualActual: return m_words.calendarYear;
    }
    EXPECTS(false);
    return {};
  }

  void addRemarks() {
    const auto& total = m_document.total;
    auto& remarks = m_document.remarks;
    if (total.perDay > 0) remarks.append(m_words.perDay.arg(money(total.perDay)));
    if (total.provisional) remarks.append(m_words.provisional);
    if (total.belowFloor) remarks.append(m_words.belowFloor);
    if (total.credits < 0) remarks.append(m_words.credits.arg(money(-total.credits)));
    const bool computed = std::ranges::any_of(
        m_document.rows, [](const InterestRow& row) { return isComputed(row.dueOrigin); });
    if (computed) remarks.append(m_words.computedNote);
    qint64 disputed = 0;
    bool stopped = false;
    for (const auto& row : m_document.rows) {
      disputed += row.disputed;
      stopped |= row.insolvencyDay != 0;
    }
    if (disputed > 0) remarks.append(m_words.disputed.arg(money(disputed)));
    if (stopped) remarks.append(m_words.insolvency);
    const bool interestFirst = m_report.settings.imputation == Imputation::InterestFirst;
    remarks += {m_words.formula.arg(yearInWords()),
                interestFirst ? m_words.interestFirst : m_words.imputation, law(), m_words.beside};
  }

  const Snapshot& m_snapshot;
  const InterestReport& m_report;
  const InterestWords& m_words;
  InterestDocument m_document;
};

}  // namespace

QList<InterestDocument> interestDocuments(const Snapshot& snapshot, const InterestReport& report) {
  QList<InterestDocument> documents;
  for (const auto& total : report.totals) {
    if (total.sum() + total.waived > 0)
      documents.append(DocumentBuilder{snapshot, report, total}.build());
  }
  return documents;
}

QString letterPercent(int basisPoints, const QString& language) {
  QString text = percentOf(basisPoints);
  if (language == u"en"_s) return text + u'%';
  return text.replace(u'.', u',') + u"\u00A0%"_s;
}

}  // namespace encaisse
