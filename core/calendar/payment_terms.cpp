#include "core/calendar/payment_terms.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/calendar/month_arithmetic.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(PaymentTerms)
};

constexpr int wholeInHundredths = 10000;

bool isValid(const TermRule& rule) {
  const int most = rule.periodInMonths ? TermRule::maxMonths : TermRule::maxDays;
  return rule.period >= 0 && rule.period <= most && rule.daysAfter >= 0 &&
         rule.daysAfter <= TermRule::maxDays && (rule.endOfMonth || rule.daysAfter == 0) &&
         std::ranges::all_of(rule.onDays, [](int day) { return day <= TermRule::lastOfMonth; });
}

/// The first payment day of @p rule on or after @p day.
DayNumber nextPaymentDay(const TermRule& rule, DayNumber day) {
  CivilDay civil = civilDay(day);
  DayNumber first = day - civil.day + 1;
  for (;;) {
    const int length = daysInMonth(civil.year, civil.month);
    for (const int onDay : rule.onDays) {
      if (onDay == 0) break;
      const DayNumber candidate = first + std::min(onDay, length) - 1;
      if (candidate >= day) return candidate;
    }
    first += length;
    civil = civilDay(first);
  }
}

/// Half up; exact, since neither product leaves 64 bits.
qint64 shareOf(qint64 amount, int percentHundredths) {
  const qint64 rest = amount % wholeInHundredths;
  return amount / wholeInHundredths * percentHundredths +
         (rest * percentHundredths + wholeInHundredths / 2) / wholeInHundredths;
}

QString counted(int count, bool months) {
  const auto unit = months ? u"month"_s : u"day"_s;
  return u"%1 %2%3"_s.arg(QString::number(count), unit, count == 1 ? u""_s : u"s"_s);
}

QString onDaysText(const TermRule& rule, const QString& last) {
  QStringList days;
  for (const int day : rule.onDays) {
    if (day != 0) days.append(day == TermRule::lastOfMonth ? last : QString::number(day));
  }
  return days.join(u", "_s);
}

QString ruleText(const TermRule& rule) {
  const bool onDays = rule.onDays[0] != 0;
  QString text;
  if (!rule.endOfMonth) {
    if (rule.period > 0 || !onDays) text = counted(rule.period, rule.periodInMonths);
  } else if (rule.period == 0 && rule.daysAfter == 0) {
    text = u"end of month"_s;
  } else if (rule.period == 0) {
    text = counted(rule.daysAfter, false) + u" from end of month"_s;
  } else {
    text = counted(rule.period, rule.periodInMonths) + u" to end of month"_s;
    if (rule.daysAfter > 0) text += u" + "_s + counted(rule.daysAfter, false);
  }
  if (onDays) text += (text.isEmpty() ? u"on "_s : u" on "_s) + onDaysText(rule, u"end"_s);
  return text;
}

QString ruleWords(const TermRule& rule) {
  QStringList steps;
  if (rule.period > 0) {
    steps.append(rule.periodInMonths ? Words::tr("%n month(s)", nullptr, rule.period)
                                     : Words::tr("%n day(s)", nullptr, rule.period));
  }
  if (rule.endOfMonth) steps.append(Words::tr("end of month"));
  if (rule.daysAfter > 0) {
    steps.append(Words::tr("then %n day(s)", "after the end of the month", rule.daysAfter));
  }
  if (rule.onDays[1] != 0) {
    steps.append(Words::tr("on days %1", "several days of the month")
                     .arg(onDaysText(rule, Words::tr("month end"))));
  } else if (rule.onDays[0] == TermRule::lastOfMonth) {
    steps.append(Words::tr("on the last day of the month"));
  } else if (rule.onDays[0] != 0) {
    steps.append(Words::tr("on day %1", "one day of the month").arg(int{rule.onDays[0]}));
  }
  return steps.isEmpty() ? Words::tr("on the document date") : steps.join(u", "_s);
}

QString percentText(int hundredths, const QString& decimalSign) {
  QString text = QString::number(hundredths / 100);
  if (hundredths % 100 == 0) return text;
  text += decimalSign + QString::number(hundredths % 100).rightJustified(2, u'0');
  if (text.endsWith(u'0')) text.chop(1);
  return text;
}

}  // namespace

DayNumber TermRule::dueDay(DayNumber documentDay) const {
  if (documentDay == 0) return 0;
  DayNumber day = documentDay;
  if (periodInMonths) {
    day = addMonths(day, period);
  } else {
    day += period;
  }
  if (endOfMonth) day = encaisse::endOfMonth(day) + daysAfter;
  return onDays[0] == 0 ? day : nextPaymentDay(*this, day);
}

PaymentTerms::PaymentTerms(const TermRule& rule) : m_rule{rule} { EXPECTS(isValid(rule)); }

PaymentTerms::PaymentTerms(QList<Part> parts) : m_parts{std::move(parts)} {
  EXPECTS(m_parts.size() >= 2 && m_parts.size() <= maxParts);
  int sum = 0;
  for (const auto& part : m_parts) {
    EXPECTS(part.percentHundredths > 0 && isValid(part.rule));
    sum += part.percentHundredths;
  }
  EXPECTS(sum == wholeInHundredths);
}

PaymentTerms PaymentTerms::net(int days) {
  TermRule rule;
  rule.period = days;
  return PaymentTerms{rule};
}

QString PaymentTerms::toText() const {
  if (m_parts.isEmpty()) return ruleText(m_rule);
  QStringList texts;
  for (const auto& part : m_parts) {
    texts.append(percentText(part.percentHundredths, u"."_s) + u"%: "_s + ruleText(part.rule));
  }
  return texts.join(u"; "_s);
}

QString PaymentTerms::describe() const {
  if (m_parts.isEmpty()) return ruleWords(m_rule);
  QStringList words;
  for (const auto& part : m_parts) {
    words.append(Words::tr("%1 %: %2", "percent of the amount: when")
                     .arg(percentText(part.percentHundredths, Words::tr(".", "decimal sign")),
                          ruleWords(part.rule)));
  }
  return words.join(u"; "_s);
}

const TermRule& PaymentTerms::rule() const {
  EXPECTS(m_parts.isEmpty());
  return m_rule;
}

QList<PaymentTerms::Instalment> PaymentTerms::dueDates(DayNumber documentDay, qint64 amount) const {
  if (amount <= 0) return {{documentDay, amount}};
  if (m_parts.isEmpty()) return {{m_rule.dueDay(documentDay), amount}};
  QList<Instalment> instalments;
  qint64 left = amount;
  for (qsizetype i = 0; i < m_parts.size() && left > 0; ++i) {
    const auto& part = m_parts[i];
    const qint64 share =
        i + 1 == m_parts.size() ? left : std::min(left, shareOf(amount, part.percentHundredths));
    if (share > 0) instalments.append({part.rule.dueDay(documentDay), share});
    left -= share;
  }
  return instalments;
}

}  // namespace encaisse
