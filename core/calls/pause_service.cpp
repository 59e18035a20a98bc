#include "core/calls/pause_service.h"

#include <QCoreApplication>

#include "core/base/day_number.h"
#include "core/calls/pause_repository.h"
#include "core/customers/customer_repository.h"
#include "core/db/transaction.h"
#include "core/items/item_repository.h"
#include "core/ledger/audit_log.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(PauseService)
};

Error invalid(const QString& sentence) { return {ErrorCode::InvalidInput, sentence, {}}; }
Error missing(const QString& sentence) { return {ErrorCode::NotFound, sentence, {}}; }

Result<void> checkCustomer(const Database& db, qint64 id) {
  if (CustomerRepository{db}.find(id)) return {};
  return missing(Words::tr("This customer is gone."));
}

Result<void> validate(const Database& db, const Pause& pause) {
  if (auto found = checkCustomer(db, pause.customerId); !found.ok()) return found;
  if (!pause.fromOn.isValid()) return invalid(Words::tr("This is not a date."));
  if (pause.untilOn.isValid() && pause.untilOn < pause.fromOn) {
    return invalid(Words::tr("The last day of the pause lies before the first."));
  }
  if (pause.reason.trimmed().isEmpty()) {
    return invalid(Words::tr("Say why reminders are to wait."));
  }
  if (pause.itemId == 0) return {};
  const auto item = ItemRepository{db}.find(pause.itemId);
  if (!item) return missing(Words::tr("This item is gone."));
  if (item->customerId != pause.customerId) {
    return invalid(Words::tr("%1 is an item of another customer.").arg(item->number));
  }
  return {};
}

Result<void> validate(const Database& db, const PresentedPayment& payment) {
  if (auto found = checkCustomer(db, payment.customerId); !found.ok()) return found;
  if (payment.amountMinor <= 0) return invalid(Words::tr("The amount is above zero."));
  if (!paymentMeans().contains(payment.means)) {
    return invalid(
        Words::tr("\"%1\" is none of %2.").arg(payment.means, paymentMeans().join(u", "_s)));
  }
  if (!payment.presentedOn.isValid() || !payment.expectedOn.isValid()) {
    return invalid(Words::tr("This is not a date."));
  }
  if (payment.expectedOn < payment.presentedOn) {
    return invalid(Words::tr("It cannot arrive before it was presented."));
  }
  return {};
}

}  // namespace

Result<QList<Pause>> PauseService::list(std::optional<qint64> customerId) const {
  return inQuery([&]() -> Result<QList<Pause>> { return PauseRepository{m_db}.list(customerId); });
}

Result<qint64> PauseService::pause(const Pause& draft) {
  return inTransaction(m_db, [&]() -> Result<qint64> {
    if (auto valid = validate(m_db, draft); !valid.ok()) return valid.error();
    Pause pause = draft;
    pause.reason = draft.reason.trimmed();
    pause.recordedAt = m_context.clock().toString(Qt::ISODate);
    pause.recordedBy = m_context.actor;
    const qint64 id = PauseRepository{m_db}.insert(pause);
    AuditLog{m_db, m_context}.write(u"pause.add"_s, u"pause"_s, id, {}, toJson(pause));
    return id;
  });
}

Result<void> PauseService::lift(qint64 id, QDate on) {
  return inTransaction(m_db, [&]() -> Result<void> {
    PauseRepository pauses{m_db};
    const auto before = pauses.find(id);
    if (!before) return missing(Words::tr("There is no pause %1.").arg(id));
    if (before->liftedOn.isValid()) {
      return Error{ErrorCode::Conflict,
                   Words::tr("This pause was lifted on %1 already.").arg(isoDay(before->liftedOn)),
                   {}};
    }
    if (!on.isValid() || on < before->fromOn) {
      return invalid(Words::tr("A pause is not lifted before it begins."));
    }
    pauses.setLifted(id, on);
    auto after = *before;
    after.liftedOn = on;
    AuditLog{m_db, m_context}.write(u"pause.lift"_s, u"pause"_s, id, toJson(*before),
                                    toJson(after));
    return {};
  });
}

Result<QList<PresentedPayment>> PauseService::presented(std::optional<qint64> customerId) const {
  return inQuery([&]() -> Result<QList<PresentedPayment>> {
    return PauseRepository{m_db}.presented(customerId);
  });
}

Result<qint64> PauseService::present(const PresentedPayment& draft) {
  return inTransaction(m_db, [&]() -> Result<qint64> {
    if (auto valid = validate(m_db, draft); !valid.ok()) return valid.error();
    PresentedPayment payment = draft;
    payment.recordedAt = m_context.clock().toString(Qt::ISODate);
    payment.recordedBy = m_context.actor;
    const qint64 id = PauseRepository{m_db}.insertPresented(payment);
    AuditLog{m_db, m_context}.write(u"presented.add"_s, u"presented"_s, id, {}, toJson(payment));
    return id;
  });
}

Result<void> PauseService::endPresented(qint64 id, QDate on) {
  return inTransaction(m_db, [&]() -> Result<void> {
    PauseRepository pauses{m_db};
    const auto before = pauses.findPresented(id);
    if (!before) return missing(Words::tr("There is no presented payment %1.").arg(id));
    if (before->endedOn.isValid()) {
      return Error{ErrorCode::Conflict,
                   Words::tr("This payment was ended on %1 already.").arg(isoDay(before->endedOn)),
                   {}};
    }
    if (!on.isValid() || on < before->presentedOn) {
      return invalid(Words::tr("A payment does not end before it was presented."));
    }
    pauses.setEnded(id, on);
    auto after = *before;
    after.endedOn = on;
    AuditLog{m_db, m_context}.write(u"presented.end"_s, u"presented"_s, id, toJson(*before),
                                    toJson(after));
    return {};
  });
}

}  // namespace encaisse
