#include "core/reminders/approval_service.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/day_number.h"
#include "core/customers/customer_repository.h"
#include "core/db/transaction.h"
#include "core/items/item_repository.h"
#include "core/reminders/approval_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ApprovalService)
};

constexpr int highestLevel = 20;
const auto approveOperation = u"reminder.approve"_s;
const auto withdrawOperation = u"reminder.withdraw"_s;
const auto levelOperation = u"reminder.level"_s;

}  // namespace

Result<void> ApprovalService::approve(qint64 customerId, int level, QDate day) {
  return approve({{customerId, level}}, day);
}

Result<void> ApprovalService::approve(const QList<MessageToApprove>& messages, QDate day) {
  if (messages.isEmpty()) return {};
  return inTransaction(m_db, [&]() -> Result<void> {
    const QString at = m_context.clock().toString(Qt::ISODate);
    QJsonArray approvals;
    for (const auto& message : messages) {
      if (!CustomerRepository{m_db}.find(message.customerId)) {
        return Error{ErrorCode::NotFound, Words::tr("No such customer."), {}};
      }
      approvals.append(ApprovalRepository{m_db}.insert(message.customerId, message.level, day, at,
                                                       m_context.actor));
    }
    AuditLog{m_db, m_context}.write(approveOperation, u"customer"_s, messages.first().customerId,
                                    {},
                                    {{u"approvals"_s, approvals},
                                     {u"level"_s, messages.first().level},
                                     {u"day"_s, isoDay(day)}});
    return {};
  });
}

Result<void> ApprovalService::withdraw(const QList<qint64>& customerIds) {
  return inTransaction(m_db, [&]() -> Result<void> {
    ApprovalRepository approvals{m_db};
    QList<qint64> ids;
    for (const qint64 customer : customerIds) ids += approvals.unusedOf(customer);
    if (ids.isEmpty()) {
      return Error{ErrorCode::NotFound,
                   Words::tr("Nothing is approved for this customer that has not left."),
                   {}};
    }
    QJsonArray withdrawn;
    for (const qint64 id : ids) {
      approvals.setWithdrawn(id, true);
      withdrawn.append(id);
    }
    AuditLog{m_db, m_context}.write(withdrawOperation, u"customer"_s, customerIds.first(),
                                    {{u"approvals"_s, withdrawn}}, {});
    return {};
  });
}

Result<void> ApprovalService::setLevel(qint64 itemId, std::optional<int> level, QDate day) {
  if (level && (*level < 0 || *level > highestLevel)) {
    return Error{ErrorCode::InvalidInput,
                 Words::tr("A level is a number from 0 to %1.").arg(highestLevel),
                 {}};
  }
  return inTransaction(m_db, [&]() -> Result<void> {
    const auto item = ItemRepository{m_db}.find(itemId);
    if (!item) return Error{ErrorCode::NotFound, Words::tr("No such item."), {}};
    if (!item->isDebit()) {
      return Error{ErrorCode::InvalidInput,
                   Words::tr("%1 is a credit: it has no level.").arg(item->number),
                   {}};
    }
    ApprovalRepository levels{m_db};
    const QJsonObject before = levels.level(itemId);
    QJsonObject after;
    if (level) {
      after = {{u"level"_s, *level}, {u"setOn"_s, isoDay(day)}, {u"recordedBy"_s, m_context.actor}};
    }
    if (before == after) return {};
    levels.saveLevel(itemId, after);
    AuditLog{m_db, m_context}.write(levelOperation, u"item"_s, itemId, before, after);
    return {};
  });
}

bool ApprovalService::knows(const QString& operation) {
  return operation == approveOperation || operation == withdrawOperation ||
         operation == levelOperation;
}

void ApprovalService::undo(Database& db, const AuditEntry& entry) {
  ApprovalRepository approvals{db};
  if (entry.operation == levelOperation) {
    approvals.saveLevel(entry.subjectId, entry.before);
  } else if (entry.operation == approveOperation) {
    for (const auto& id : entry.after[u"approvals"_s].toArray()) {
      approvals.setWithdrawn(id.toInteger(), true);
    }
    // What was approved before several could be at once.
    const auto one = entry.after.constFind(u"approval"_s);
    if (one != entry.after.constEnd()) approvals.setWithdrawn(one->toInteger(), true);
  } else {
    for (const auto& id : entry.before[u"approvals"_s].toArray()) {
      approvals.setWithdrawn(id.toInteger(), false);
    }
  }
}

}  // namespace encaisse
