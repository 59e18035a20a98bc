#include "core/report/daily_report.h"

#include <QHash>
#include <algorithm>
#include <limits>
#include <map>

#include "core/base/contracts.h"
#include "core/calendar/holidays.h"
#include "core/forecast/outlook_notes.h"
#include "core/letters/letter_format.h"
#include "core/promises/promise_state.h"
#include "core/reminders/today_list.h"
#include "core/report/report_words.h"
#include "core/risk/customer_risk.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Fills the parts of one report. Every part asks holds() before it takes a customer.
class Builder {
public:
  Builder(const Snapshot& snapshot, DailyReport& report)
      : m_snapshot{snapshot}, m_report{report}, m_words{reportWords(report.language)} {}

  void addAging() {
    const auto aging = buildAging(m_snapshot, m_report.day, m_report.buckets);
    m_report.aging.buckets.fill(0, m_report.buckets.count());
    auto& sum = m_report.aging;
    for (const auto& row : aging.rows) {
      if (!holds(row.customer)) continue;
      sum.balance += row.balance;
      sum.notDue += row.notDue;
      sum.credits += row.credits;
      sum.items += row.items;
      for (qsizetype i = 0; i < sum.buckets.size(); ++i) sum.buckets[i] += row.buckets[i];
    }
  }

  void addReceipts() {
    struct Received {
      qint64 amount = 0;
      DayNumber day = 0;
    };
    std::map<qint32, Received> byCustomer;
    for (const auto& item : m_snapshot.items) {
      const bool isReceipt =
          item.kind == ItemKind::Payment || item.kind == ItemKind::ReturnedPayment;
      if (!isReceipt || item.entryDay < dayNumber(m_report.since) || item.entryDay >= today() ||
          !holds(item.customer)) {
        continue;
      }
      auto& received = byCustomer[item.customer];
      received.amount -= item.amount;
      received.day = std::max(received.day, item.entryDay);
    }
    QList<ReportLine> lines;
    for (const auto& [customer, received] : byCustomer) {
      lines.append({name(customer), m_words.receivedOn.arg(day(received.day)), received.amount});
    }
    std::ranges::stable_sort(lines, std::ranges::greater{}, &ReportLine::amount);
    for (const auto& line : lines) m_report.receipts.add(line);
  }

  /// The day's list as the page Today has it, one line a customer, so that the total counts no
  /// amount twice.
  void addActions() {
    const auto levelName = [this](int level, const Scenario& scenario) {
      return this->levelName(level, scenario);
    };
    constexpr int ungrouped = std::numeric_limits<int>::max();
    const auto today = buildTodayList(m_snapshot, m_report.day, levelName, ungrouped);
    QList<ReportLine> lines;
    QHash<qint32, qsizetype> lineOf;
    for (const auto& row : today.rows) {
      const QString text = actionText(row);
      if (text.isEmpty() || !holds(row.customers.first().customer)) continue;
      const qint32 customer = row.customers.first().customer;
      if (const auto found = lineOf.constFind(customer); found != lineOf.cend()) {
        auto& line = lines[*found];
        line.text += u" · "_s + text;
        line.amount = std::max(line.amount, row.amount);
      } else {
        lineOf.insert(customer, lines.size());
        lines.append({name(customer), text, row.amount});
      }
    }
    for (const auto& line : lines) m_report.actions.add(line);
  }

  void addBroken(const std::vector<PromiseStatus>& promises) {
    for (size_t i = 0; i < promises.size(); ++i) {
      const auto& status = promises[i];
      const bool isBroken =
          status.state == PromiseState::Broken || status.state == PromiseState::PartlyKept;
      const auto customer = m_snapshot.chasing.promises[i].customer;
      if (!isBroken || status.decidedDay < dayNumber(m_report.since) || !holds(customer)) continue;
      m_report.broken.add(
          {name(customer),
           m_words.promised.arg(money(status.due), money(status.due - status.missed)),
           status.missed});
    }
  }

  /// What was not so at the end of the day before since.
  void addAlerts(const std::vector<WeakSignal>& began) {
    const auto settings = RiskSettings::read(m_snapshot.chasing.settings.value(u"risk"_s));
    const auto now = customerRisks(m_snapshot, m_report.day, settings);
    const auto before = customerRisks(m_snapshot, m_report.since.addDays(-1), settings);
    QList<ReportLine> lines;
    for (size_t i = 0; i < now.size(); ++i) {
      if (!holds(now[i].customer)) continue;
      const auto& exposure = now[i].exposure;
      QStringList texts;
      qint64 amount = 0;
      if (exposure.alert > before[i].exposure.alert && exposure.usedPercent) {
        texts.append(m_words.limit.arg(*exposure.usedPercent));
      }
      if (now[i].isToBlock() && !before[i].isToBlock()) {
        texts.append(m_words.toBlock);
      }
      if (!texts.isEmpty()) amount = exposure.amount;
      for (const auto& signal : began) {
        // Broken promises are a list of their own.
        if (signal.customer != now[i].customer || signal.kind == SignalKind::BrokenPromise)
          continue;
        texts.append(signalText(signal));
        amount = std::max(amount, signal.amount);
      }
      if (!texts.isEmpty()) lines.append({name(now[i].customer), texts.join(u" · "_s), amount});
    }
    std::ranges::stable_sort(lines, std::ranges::greater{}, &ReportLine::amount);
    for (const auto& line : lines) m_report.alerts.add(line);
  }

  void addWeeks() {
    const auto whole = outlookAt(m_snapshot, m_report.day);
    std::vector<int> groupOf;
    groupOf.reserve(size_t(m_snapshot.customers.size()));
    for (qint32 i = 0; i < qint32(m_snapshot.customers.size()); ++i) {
      groupOf.push_back(holds(i) ? 0 : 1);
    }
    for (const auto& week : whole.split(groupOf, 2).front().weeks()) {
      m_report.weeks.append({week.from, week.to, week.mean, week.band.p10, week.band.p90});
    }
  }

private:
  bool holds(qint32 customer) const { return m_report.scope.holds(m_snapshot.customers[customer]); }
  QString name(qint32 customer) const { return m_snapshot.customers[customer].name; }
  DayNumber today() const { return dayNumber(m_report.day); }
  const QString& language() const { return m_report.language; }
  QString day(DayNumber day) const { return letterDay(toDate(day), m_report.language); }
  QString money(qint64 minor) const {
    return letterMoney(minor, m_report.currency, m_report.language);
  }

  /// Empty for what is no action with a customer.
  QString actionText(const TodayRow& row) const {
    switch (row.kind) {
      case TodayKind::Promise: return m_words.callBroken.arg(letterDay(row.brokenOn, language()));
      case TodayKind::Call:
        return row.agreedOn.isValid() ? m_words.callAgreed.arg(letterDay(row.agreedOn, language()))
                                      : m_words.callOverdue.arg(row.oldestDaysLate);
      case TodayKind::Approve: return reminderText(row);
      default: return {};
    }
  }

  QString signalText(const WeakSignal& signal) const {
    QString text = m_words.signalTexts[size_t(signal.kind)];
    const bool hasAccount = signal.kind == SignalKind::BankDetails;
    text.replace(u"%1"_s, hasAccount ? signal.account.right(4) : QString::number(signal.found));
    return text.replace(u"%2"_s, QString::number(signal.against));
  }

  QString reminderText(const TodayRow& row) const {
    const QString items = QString::number(row.items);
    if (row.oldestDaysLate <= 0) return m_words.reminderEarly.arg(items);
    return m_words.reminder.arg(row.stepName, items, QString::number(row.oldestDaysLate));
  }

  QString levelName(int level, const Scenario& scenario) const {
    const auto* step = scenario.find(level);
    const bool isNotice = step != nullptr && step->phase == Phase::FormalNotice;
    return isNotice ? m_words.formalNotice
                    : m_words.reminderNumber.arg(scenario.reminderNumber(level));
  }

  const Snapshot& m_snapshot;
  DailyReport& m_report;
  const ReportWords& m_words;
};

}  // namespace

void ReportList::add(const ReportLine& line) {
  total += line.amount;
  if (lines.size() < longest) {
    lines.append(line);
  } else {
    ++more;
  }
}

QDate reportSince(QDate day) { return toDate(previousWorkingDay(dayNumber(day) - 1)); }

DailyReport buildDailyReport(const Snapshot& snapshot, QDate day, const ReportScope& scope,
                             const QString& language, const std::vector<WeakSignal>& began) {
  EXPECTS(!snapshot.since.isValid());
  DailyReport report;
  report.company = snapshot.company.name;
  report.currency = snapshot.company.currency;
  report.language = language;
  report.scope = scope;
  report.day = day;
  report.since = reportSince(day);
  const auto promises = promiseStatesAt(snapshot, day, graceDaysOf(snapshot));
  Builder builder{snapshot, report};
  builder.addAging();
  builder.addReceipts();
  builder.addActions();
  builder.addBroken(promises);
  builder.addAlerts(began);
  builder.addWeeks();
  return report;
}

}  // namespace encaisse
