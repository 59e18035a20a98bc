#include "app/cli/reminder_forecast.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

}  // namespace

Rows dryRunRows(const Snapshot& snapshot, const QList<DryRunMessage>& messages) {
  const auto currency = snapshot.company.currency;
  Rows rows;
  rows.columns = {{u"day"_s, Words::tr("Day")},
                  {u"customer"_s, Words::tr("Customer")},
                  {u"name"_s, Words::tr("Name")},
                  {u"level"_s, Words::tr("Level")},
                  {u"step"_s, Words::tr("Step")},
                  {u"channel"_s, Words::tr("By")},
                  {u"items"_s, Words::tr("Items")},
                  {u"toPay"_s, Words::tr("To pay")},
                  {u"needsApproval"_s, Words::tr("To approve")}};
  for (const auto& message : messages) {
    const auto& customer = snapshot.customers[message.customer];
    rows.cells.append({message.day, customer.code, customer.name, qint64{message.level},
                       message.stepKey, toKey(message.channel), qint64{message.items},
                       Money{message.toPay, currency}, message.needsApproval});
  }
  return rows;
}

QString dryRunSummary(const QList<DryRunMessage>& messages, QDate day, int days) {
  DryRunDay sum;
  DryRunDay busiest;
  for (const auto& count : countByDay(messages, day, days)) {
    sum.letters += count.letters;
    sum.emails += count.emails;
    sum.calls += count.calls;
    sum.others += count.others;
    if (count.calls > busiest.calls) busiest = count;
  }
  QStringList parts{Words::tr("%n letters", "", sum.letters),
                    Words::tr("%n e-mails", "", sum.emails), Words::tr("%n calls", "", sum.calls)};
  if (sum.others > 0) parts.append(Words::tr("%n tasks", "", sum.others));
  const QString all = Words::tr("In %n days: %1", "", days).arg(parts.join(u", "_s));
  if (busiest.calls == 0) return all + u'.';
  return Words::tr("%1; at most %n calls a day (%2).", "", busiest.calls)
      .arg(all, busiest.day.toString(Qt::ISODate));
}

Rows differenceRows(const Snapshot& snapshot, const DryRunDifference& difference) {
  Rows rows;
  rows.columns = {{u"change"_s, Words::tr("Change")},
                  {u"customer"_s, Words::tr("Customer")},
                  {u"name"_s, Words::tr("Name")},
                  {u"level"_s, Words::tr("Level")},
                  {u"step"_s, Words::tr("Step")},
                  {u"dayBefore"_s, Words::tr("Day before")},
                  {u"dayAfter"_s, Words::tr("Day after")},
                  {u"channelBefore"_s, Words::tr("By before")},
                  {u"channelAfter"_s, Words::tr("By after")}};
  const auto append = [&](const QString& change, const DryRunMessage* before,
                          const DryRunMessage* after) {
    const auto& message = after != nullptr ? *after : *before;
    const auto& customer = snapshot.customers[message.customer];
    rows.cells.append({change, customer.code, customer.name, qint64{message.level}, message.stepKey,
                       before != nullptr ? Cell{before->day} : Cell{},
                       after != nullptr ? Cell{after->day} : Cell{},
                       before != nullptr ? Cell{toKey(before->channel)} : Cell{},
                       after != nullptr ? Cell{toKey(after->channel)} : Cell{}});
  };
  for (const auto& message : difference.added) append(u"added"_s, nullptr, &message);
  for (const auto& message : difference.removed) append(u"removed"_s, &message, nullptr);
  for (const auto& [before, after] : difference.moved) append(u"moved"_s, &before, &after);
  return rows;
}

}  // namespace encaisse
