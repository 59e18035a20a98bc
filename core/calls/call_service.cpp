#include "core/calls/call_service.h"

#include <QCoreApplication>

#include "core/calls/call_repository.h"
#include "core/customers/customer_repository.h"
#include "core/db/transaction.h"
#include "core/ledger/audit_log.h"
#include "core/promises/promise_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CallService)
};

Result<void> validate(const Database& db, const Call& call) {
  if (!CustomerRepository{db}.find(call.customerId)) {
    return Error{ErrorCode::NotFound, Words::tr("This customer is gone."), {}};
  }
  if (!call.calledOn.isValid()) {
    return Error{ErrorCode::InvalidInput, Words::tr("This is not a date."), {}};
  }
  if (call.nextOn.isValid() && call.nextOn < call.calledOn) {
    return Error{ErrorCode::InvalidInput, Words::tr("The next day lies before the call."), {}};
  }
  if (call.promiseId == 0) return {};
  const auto promise = PromiseRepository{db}.find(call.promiseId);
  if (!promise || promise->customerId != call.customerId) {
    return Error{ErrorCode::NotFound,
                 Words::tr("There is no promise %1 of this customer.").arg(call.promiseId),
                 {}};
  }
  return {};
}

}  // namespace

Result<QList<Call>> CallService::list(std::optional<qint64> customerId) const {
  return inQuery([&]() -> Result<QList<Call>> { return CallRepository{m_db}.list(customerId); });
}

Result<qint64> CallService::record(const Call& draft) {
  return inTransaction(m_db, [&]() -> Result<qint64> {
    if (auto valid = validate(m_db, draft); !valid.ok()) return valid.error();
    Call call = draft;
    call.recordedAt = m_context.clock().toString(Qt::ISODate);
    call.recordedBy = m_context.actor;
    const qint64 id = CallRepository{m_db}.insert(call);
    AuditLog{m_db, m_context}.write(u"call.record"_s, u"call"_s, id, {}, toJson(call));
    return id;
  });
}

}  // namespace encaisse
