#include "ui/procedures/procedure_lines.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/procedures/claim_declaration.h"
#include "ui/common/money_format.h"
#include "ui/procedures/procedure_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ProcedureLines)
};

/// Everything on record of one customer.
struct Records {
  QList<Insolvency> insolvencies;
  QList<HandOver> handOvers;
  QList<Waiver> waivers;
  QList<Doubtful> doubtful;
  QList<LimitationRecord> interruptions;
};

template <typename T>
Result<void> take(const Result<QList<T>>& read, QList<T>& into) {
  if (!read.ok()) return read.error();
  into = read.value();
  return {};
}

Result<Records> readRecords(const ProcedureService& procedures, qint64 customerId) {
  Records records;
  for (const auto& result :
       {take(procedures.insolvencies(customerId), records.insolvencies),
        take(procedures.handOvers(customerId), records.handOvers),
        take(procedures.waivers(customerId), records.waivers),
        take(procedures.doubtful(customerId), records.doubtful),
        take(procedures.limitationEvents(customerId), records.interruptions)}) {
    if (!result.ok()) return result.error();
  }
  return records;
}

QList<qint64> itemIds(const Records& records) {
  QList<qint64> ids;
  for (const auto& one : records.handOvers) ids += one.items;
  for (const auto& one : records.waivers) ids.append(one.itemId);
  for (const auto& one : records.doubtful) ids.append(one.itemId);
  for (const auto& one : records.interruptions) {
    if (one.itemId != 0) ids.append(one.itemId);
  }
  return ids;
}

QString deadlineText(const Snapshot& snapshot, const Insolvency& record) {
  if (record.declaredOn.isValid()) {
    return Words::tr("Claim declared on %1.").arg(formatDay(record.declaredOn));
  }
  const QDate deadline = claimDeadline(snapshot, record);
  return deadline.isValid()
             ? Words::tr("Declare the claim by %1.").arg(formatDay(deadline))
             : Words::tr("The publication is not known: the deadline cannot be said.");
}

QString provisionText(const Doubtful& record, Currency currency) {
  return record.provisionMinor == 0
             ? record.reason
             : Words::tr("%1 set aside: %2", "amount, reason")
                   .arg(formatMoney(record.provisionMinor, currency), record.reason);
}

class Lines {
public:
  Lines(const Snapshot& snapshot, QHash<qint64, QString> numbers)
      : m_snapshot{snapshot}, m_numbers{std::move(numbers)} {}

  QList<ProcedureLine> of(const Records& records) {
    for (const auto& one : records.insolvencies) add(one);
    for (const auto& one : records.handOvers) add(one);
    for (const auto& one : records.waivers) add(one);
    for (const auto& one : records.doubtful) add(one);
    for (const auto& one : records.interruptions) add(one);
    std::ranges::stable_sort(m_lines, [](const ProcedureLine& a, const ProcedureLine& b) {
      return std::pair{a.until.isValid(), b.since} < std::pair{b.until.isValid(), a.since};
    });
    return m_lines;
  }

private:
  void add(const Insolvency& one) {
    m_lines.append({ProcedureLine::Kind::Insolvency,
                    one.id,
                    insolvencyKindText(one.kind),
                    {},
                    one.openedOn,
                    one.closedOn,
                    deadlineText(m_snapshot, one)});
  }

  void add(const HandOver& one) {
    QStringList numbers;
    for (const qint64 item : one.items) numbers.append(m_numbers.value(item));
    m_lines.append({ProcedureLine::Kind::HandOver, one.id,
                    Words::tr("With %1 (%2)", "name, kind of agent")
                        .arg(one.agent, handOverKindText(one.kind)),
                    numbers.join(u", "_s), one.openedOn, one.closedOn,
                    one.closedOn.isValid() ? one.outcome : one.note});
  }

  void add(const Waiver& one) {
    m_lines.append({ProcedureLine::Kind::Waiver, one.id,
                    one.isFee ? Words::tr("Lump sum waived") : Words::tr("Interest waived"),
                    m_numbers.value(one.itemId), one.waivedOn, one.withdrawnOn, one.reason});
  }

  void add(const Doubtful& one) {
    m_lines.append({ProcedureLine::Kind::Doubtful, one.id, Words::tr("Doubtful"),
                    m_numbers.value(one.itemId), one.decidedOn, one.endedOn,
                    provisionText(one, m_snapshot.company.currency)});
  }

  void add(const LimitationRecord& one) {
    m_lines.append({ProcedureLine::Kind::Interruption,
                    one.id,
                    interruptionText(one.kind),
                    m_numbers.value(one.itemId),
                    one.happenedOn,
                    {},
                    one.note});
  }

  const Snapshot& m_snapshot;
  QHash<qint64, QString> m_numbers;
  QList<ProcedureLine> m_lines;
};

}  // namespace

Result<QList<ProcedureLine>> loadProcedureLines(Ledger& ledger, const Snapshot& snapshot,
                                                qint64 customerId) {
  const auto records = readRecords(ledger.procedures(), customerId);
  if (!records.ok()) return records.error();
  const auto items = ledger.items().byIds(itemIds(records.value()));
  if (!items.ok()) return items.error();
  QHash<qint64, QString> numbers;
  for (const auto& item : items.value()) numbers.insert(item.id, item.number);
  return Lines{snapshot, std::move(numbers)}.of(records.value());
}

}  // namespace encaisse
