#include "core/promises/promise_service.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_number.h"
#include "core/customers/customer_repository.h"
#include "core/db/transaction.h"
#include "core/items/item_repository.h"
#include "core/ledger/audit_log.h"
#include "core/promises/promise_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(PromiseService)
};

Error invalid(const QString& sentence) { return {ErrorCode::InvalidInput, sentence, {}}; }

/// By day, one a day.
QList<PromisePart> merged(QList<PromisePart> parts) {
  std::ranges::stable_sort(parts, {}, &PromisePart::dueOn);
  QList<PromisePart> result;
  for (const auto& part : std::as_const(parts)) {
    if (!result.isEmpty() && result.last().dueOn == part.dueOn) {
      result.last().amountMinor += part.amountMinor;
    } else {
      result.append(part);
    }
  }
  return result;
}

Result<void> checkItems(const Database& db, const Promise& draft) {
  const ItemRepository items{db};
  for (const qint64 id : draft.itemIds) {
    const auto item = items.find(id);
    if (!item) return Error{ErrorCode::NotFound, Words::tr("This item is gone."), {}};
    if (item->customerId != draft.customerId) {
      return invalid(Words::tr("%1 is an item of another customer.").arg(item->number));
    }
    if (!item->isDebit()) return invalid(Words::tr("%1 is nothing to pay.").arg(item->number));
  }
  return {};
}

Result<void> validate(const Database& db, const Promise& draft) {
  if (!CustomerRepository{db}.find(draft.customerId)) {
    return Error{ErrorCode::NotFound, Words::tr("This customer is gone."), {}};
  }
  if (!draft.madeOn.isValid()) return invalid(Words::tr("This is not a date."));
  if (draft.parts.isEmpty()) {
    return invalid(Words::tr("A promise needs an amount and the day it will be paid."));
  }
  for (const auto& part : draft.parts) {
    if (!part.dueOn.isValid() || part.dueOn < draft.madeOn) {
      return invalid(Words::tr("The promised day lies before the promise."));
    }
    if (part.amountMinor <= 0) return invalid(Words::tr("A promised amount is above zero."));
  }
  return checkItems(db, draft);
}

}  // namespace

Result<QList<Promise>> PromiseService::list(std::optional<qint64> customerId) const {
  return inQuery(
      [&]() -> Result<QList<Promise>> { return PromiseRepository{m_db}.list(customerId); });
}

Result<qint64> PromiseService::make(const Promise& draft) {
  return inTransaction(m_db, [&]() -> Result<qint64> {
    if (auto valid = validate(m_db, draft); !valid.ok()) return valid.error();
    Promise promise = draft;
    promise.parts = merged(draft.parts);
    std::ranges::sort(promise.itemIds);
    promise.itemIds.erase(std::unique(promise.itemIds.begin(), promise.itemIds.end()),
                          promise.itemIds.end());
    promise.recordedAt = m_context.clock().toString(Qt::ISODate);
    promise.recordedBy = m_context.actor;
    const qint64 id = PromiseRepository{m_db}.insert(promise);
    AuditLog{m_db, m_context}.write(u"promise.make"_s, u"promise"_s, id, {}, toJson(promise));
    return id;
  });
}

Result<void> PromiseService::cancel(qint64 id, QDate on, const QString& reason) {
  return inTransaction(m_db, [&]() -> Result<void> {
    PromiseRepository promises{m_db};
    const auto before = promises.find(id);
    if (!before) {
      return Error{ErrorCode::NotFound, Words::tr("There is no promise %1.").arg(id), {}};
    }
    if (before->cancelledOn.isValid()) {
      return Error{
          ErrorCode::Conflict,
          Words::tr("This promise was cancelled on %1 already.").arg(isoDay(before->cancelledOn)),
          {}};
    }
    if (!on.isValid() || on < before->madeOn) {
      return invalid(Words::tr("A promise is not cancelled before it was made."));
    }
    promises.setCancelled(id, on, reason.trimmed());
    auto after = *before;
    after.cancelledOn = on;
    after.cancelReason = reason.trimmed();
    AuditLog{m_db, m_context}.write(u"promise.cancel"_s, u"promise"_s, id, toJson(*before),
                                    toJson(after));
    return {};
  });
}

}  // namespace encaisse
