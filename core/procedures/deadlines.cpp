#include "core/procedures/deadlines.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

#include "core/base/contracts.h"
#include "core/base/csv_resource.h"
#include "core/calendar/holidays.h"
#include "core/calendar/month_arithmetic.h"
#include "core/receivables/snapshot.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Deadlines)
};

constexpr int mostMonths = 240;
constexpr int mostDays = 3650;

/// None where the text is no number from 0 to @p most; an empty one is 0.
std::optional<int> lengthOf(const QString& text, int most) {
  if (text.isEmpty()) return 0;
  bool isNumber = false;
  const int length = text.toInt(&isNumber);
  return isNumber && length >= 0 && length <= most ? std::optional{length} : std::nullopt;
}

std::optional<DeadlineRule> ruleOf(const QStringList& fields) {
  if (fields.size() != 8 || fields[0].isEmpty() || fields[7].isEmpty()) return std::nullopt;
  const auto months = lengthOf(fields[3], mostMonths);
  const auto days = lengthOf(fields[4], mostDays);
  if (!months || !days || *months + *days == 0) return std::nullopt;
  const QDate from = QDate::fromString(fields[1], Qt::ISODate);
  const QDate until = QDate::fromString(fields[2], Qt::ISODate);
  if (from.isValid() == fields[1].isEmpty() || until.isValid() == fields[2].isEmpty()) {
    return std::nullopt;
  }
  return DeadlineRule{fields[0], from, until, *months, *days, fields[5], fields[6], fields[7]};
}

}  // namespace

Result<QList<DeadlineRule>> parseDeadlines(const QByteArray& csv) {
  return parseRecords(csv, ruleOf, [](qsizetype line, const QString& text) {
    return Error{
        ErrorCode::FileFormat,
        Words::tr("Line %1 of the table of deadlines is not readable: \"%2\".").arg(line).arg(text),
        {}};
  });
}

const QList<DeadlineRule>& shippedDeadlines() {
  static const auto rules = shippedTable(u"deadlines_fr.csv"_s, parseDeadlines);
  return rules;
}

QList<DeadlineRule> deadlinesWith(const QJsonObject& own) {
  QList<DeadlineRule> rules = shippedDeadlines();
  for (auto& rule : rules) {
    const auto change = own.value(rule.key).toObject();
    if (change.isEmpty()) continue;
    rule.months = std::clamp(change[u"months"_s].toInt(), 0, mostMonths);
    rule.days = std::clamp(change[u"days"_s].toInt(), 0, mostDays);
    rule.source = change[u"source"_s].toString();
    rule.evidence = u"USER"_s;
  }
  return rules;
}

QList<DeadlineRule> deadlinesOf(const Snapshot& snapshot) {
  const QString text = snapshot.chasing.settings.value(deadlineSettingName());
  return deadlinesWith(QJsonDocument::fromJson(text.toUtf8()).object());
}

std::optional<DeadlineRule> findDeadline(const QList<DeadlineRule>& rules, const QString& key,
                                         QDate day) {
  for (const auto& rule : rules) {
    const bool began = !rule.from.isValid() || rule.from <= day;
    const bool lasts = !rule.until.isValid() || day <= rule.until;
    if (rule.key == key && began && lasts) return rule;
  }
  return std::nullopt;
}

QDate deadlineDay(const DeadlineRule& rule, QDate event) {
  if (!event.isValid()) return {};
  return toDate(nextWorkingDay(addMonths(dayNumber(event), rule.months) + rule.days));
}

}  // namespace encaisse
