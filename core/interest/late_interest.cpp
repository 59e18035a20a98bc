#include "core/interest/late_interest.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/calendar/month_arithmetic.h"
#include "core/interest/exact_interest.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(LateInterest)
};

Error rateMissing(const QString& series, DayNumber day) {
  return {ErrorCode::NotFound,
          Words::tr("No rate \"%1\" is known for %2. Add it under Settings, Rates.")
              .arg(series, isoDay(toDate(day))),
          {}};
}

Error tooLarge() {
  return {ErrorCode::InvalidInput,
          Words::tr("The amount or the rate is too large to calculate interest on. Check it."),
          {}};
}

bool isFrozen(const InterestTerms& terms) {
  return terms.regime == InterestRegime::PublicBuyer ||
         (terms.regime == InterestRegime::Professional &&
          terms.rateChange == RateChange::FrozenAtStart);
}

bool hasContractRate(const InterestTerms& terms) {
  return terms.regime == InterestRegime::Professional && terms.contractRate.has_value();
}

int daysOfYear(DayCount count, DayNumber day) {
  switch (count) {
    case DayCount::Actual365: return 365;
    case DayCount::Actual360: return 360;
    case DayCount::ActualActual: return 337 + daysInMonth(civilDay(day).year, 2);
  }
  EXPECTS(false);
  return 365;
}

DayNumber endOfYear(DayNumber day) {
  const DayNumber half = halfYearEnd(day);
  return civilDay(half).month == 12 ? half : halfYearEnd(half + 1);
}

/// Goes through the delay from cut to cut.
class Calculation {
public:
  Calculation(const LateDebt& debt, const InterestTerms& terms, DayNumber until,
              const RateTable& rates)
      : m_debt{debt}, m_terms{terms}, m_until{until}, m_rates{rates} {}

  Result<InterestSheet> run() {
    startWithCredits();
    m_sheet.late = baseAfterDueDay() > 0 && m_until > m_debt.dueDay;
    chargeFee();
    const DayNumber first = firstDay();
    const DayNumber last = lastDay();
    settleUpTo(first - 1);
    if (first <= last && m_base > 0) m_sheet.interestFrom = first;
    if (auto walked = walk(first, last); !walked.ok()) return walked.error();
    settleUpTo(m_until);
    if (last < m_until) m_sheet.perDay = 0;
    m_sheet.interest = m_sum.rounded();
    m_sheet.openPrincipal = m_base;
    return m_sheet;
  }

private:
  void startWithCredits() {
    m_base = m_debt.principal;
    for (const auto& reduction : m_debt.reductions) {
      EXPECTS(reduction.amount > 0);
      if (reduction.day > m_until) continue;  // not known on that day
      if (reduction.kind == Reduction::Kind::CreditNote) {
        m_base -= std::min(m_base, reduction.amount);
      } else {
        m_payments.append(reduction);
      }
    }
    std::ranges::stable_sort(m_payments, {}, &Reduction::day);
  }

  qint64 baseAfterDueDay() const {
    qint64 base = m_base;
    for (const auto& payment : m_payments) {
      if (payment.day <= m_debt.dueDay) base -= std::min(base, payment.amount);
    }
    return base;
  }

  void chargeFee() {
    LateDebit debit{{}, m_terms.regime, 0, m_debt.dueDay, m_sheet.late, m_terms.insolvencyDay};
    if (m_terms.regime == InterestRegime::Foreign) {
      const auto& law = *m_terms.foreignLaw;
      m_sheet.feeCurrency = law.feeCurrency;
      if (law.feeCurrency == m_debt.currency) debit.foreignFee = foreignFee(law, m_debt.principal);
    }
    m_sheet.fee = recoveryFees({debit}).first();
  }

  DayNumber firstDay() const {
    if (m_terms.regime != InterestRegime::Consumer) return m_debt.dueDay + 1;
    if (m_terms.noticeDay == 0) return m_until + 1;
    return std::max(m_debt.dueDay, m_terms.noticeDay) + 1;
  }

  DayNumber lastDay() const {
    return m_terms.insolvencyDay == 0 ? m_until : std::min(m_until, m_terms.insolvencyDay - 1);
  }

  DayNumber nextCut(DayNumber from, DayNumber last) const {
    DayNumber cut = last;
    // A contract rate without reference has its floor, which changes with the half-year.
    if (!isFrozen(m_terms)) cut = std::min(cut, halfYearEnd(from));
    if (m_terms.dayCount == DayCount::ActualActual) cut = std::min(cut, endOfYear(from));
    if (m_settled < m_payments.size()) cut = std::min(cut, m_payments[m_settled].day);
    return cut;
  }

  Result<void> walk(DayNumber first, DayNumber last) {
    for (DayNumber from = first; from <= last && m_base > 0;) {
      const DayNumber to = nextCut(from, last);
      const auto rate = segmentRate(isFrozen(m_terms) ? first : from);
      if (!rate.ok()) return rate.error();
      InterestSegment segment = rate.value();
      segment.from = from;
      segment.to = to;
      segment.days = to - from + 1;
      segment.base = m_base;
      segment.yearDays = daysOfYear(m_terms.dayCount, from);
      if (m_base > ExactInterest::mostAmount ||
          segment.basisPoints > ExactInterest::mostBasisPoints) {
        return tooLarge();
      }
      append(segment);
      settleUpTo(to);
      from = to + 1;
    }
    return {};
  }

  void append(InterestSegment& segment) {
    const qint64 before = m_sum.rounded();
    m_sum.add(segment.base, segment.basisPoints, segment.days, segment.yearDays);
    segment.amount = m_sum.rounded() - before;
    m_sheet.provisional |= segment.provisional;
    m_sheet.belowFloor |= segment.belowFloor;
    ExactInterest oneDay;
    oneDay.add(segment.base, segment.basisPoints, 1, segment.yearDays);
    m_sheet.perDay = oneDay.rounded();
    m_sheet.segments.append(segment);
  }

  Result<InterestSegment> segmentRate(DayNumber day) const {
    const RateRule rule = rateRuleOf(m_terms);
    const auto rate = rateFor(rule, day, m_rates);
    if (!rate) return rateMissing(rule.series, day);
    InterestSegment segment;
    segment.basisPoints = rate->basisPoints;
    segment.provisional = rate->provisional;
    segment.referenceDay = rate->referenceDay;
    segment.rateSource = rate->source;
    segment.rateEvidence = rate->evidence;
    if (!hasContractRate(m_terms)) return segment;
    const auto floor = rateFor(frenchContractFloor(), day, m_rates);
    if (!floor) return segment;
    segment.floorBasisPoints = floor->basisPoints;
    segment.belowFloor = rate->basisPoints < floor->basisPoints;
    if (segment.belowFloor && m_terms.raiseToFloor) {
      segment.basisPoints = floor->basisPoints;
      segment.provisional |= floor->provisional;
    }
    return segment;
  }

  void settleUpTo(DayNumber day) {
    for (; m_settled < m_payments.size() && m_payments[m_settled].day <= day; ++m_settled) {
      settle(m_payments[m_settled]);
    }
    if (m_base == 0) m_sheet.perDay = 0;
  }

  void settle(const Reduction& payment) {
    qint64 amount = payment.amount;
    if (m_terms.imputation == Imputation::InterestFirst && payment.day > m_debt.dueDay) {
      const qint64 interest = std::min(amount, m_sum.rounded() - m_sheet.paidToInterest);
      m_sheet.paidToInterest += interest;
      const qint64 fee = std::min(amount - interest, m_sheet.fee - m_sheet.paidToFee);
      m_sheet.paidToFee += fee;
      amount -= interest + fee;
    }
    m_base -= std::min(m_base, amount);
  }

  const LateDebt& m_debt;
  const InterestTerms& m_terms;
  DayNumber m_until;
  const RateTable& m_rates;
  qint64 m_base = 0;
  QList<Reduction> m_payments;  ///< by day
  qsizetype m_settled = 0;      ///< how many of them are set off
  ExactInterest m_sum;
  InterestSheet m_sheet;
};

}  // namespace

Result<InterestSheet> lateInterest(const LateDebt& debt, const InterestTerms& terms,
                                   DayNumber until, const RateTable& rates) {
  EXPECTS(debt.principal >= 0 && debt.dueDay > 0 && until > 0);
  EXPECTS(terms.regime != InterestRegime::Foreign || terms.foreignLaw.has_value());
  return Calculation{debt, terms, until, rates}.run();
}

RateRule rateRuleOf(const InterestTerms& terms) {
  switch (terms.regime) {
    case InterestRegime::Professional: return terms.contractRate.value_or(frenchBusinessRate());
    case InterestRegime::PublicBuyer: return frenchPublicRate();
    case InterestRegime::Consumer: return frenchLegalRate();
    case InterestRegime::Foreign: return terms.foreignLaw->rate;
  }
  EXPECTS(false);
  return {};
}

}  // namespace encaisse
