#include "core/risk/credit_decision_service.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/base/contracts.h"
#include "core/base/day_number.h"
#include "core/customers/customer_repository.h"
#include "core/db/transaction.h"
#include "core/risk/credit_decision_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CreditDecisionService)
};

Error invalid(const QString& sentence) { return {ErrorCode::InvalidInput, sentence, {}}; }
Error missing(const QString& sentence) { return {ErrorCode::NotFound, sentence, {}}; }
Error ended(QDate on) {
  return {ErrorCode::Conflict, Words::tr("This was ended on %1 already.").arg(isoDay(on)), {}};
}

Result<void> validate(Database& db, qint64 customerId, QDate first, QDate last) {
  if (!CustomerRepository{db}.find(customerId)) {
    return missing(Words::tr("This customer is gone."));
  }
  if (!first.isValid()) return invalid(Words::tr("This is not a date."));
  if (last.isValid() && last < first) {
    return invalid(Words::tr("The last day lies before the first."));
  }
  return {};
}

}  // namespace

Result<QList<CreditCover>> CreditDecisionService::covers(std::optional<qint64> customerId) const {
  return inQuery([&]() -> Result<QList<CreditCover>> {
    return CreditDecisionRepository{m_db}.covers(customerId);
  });
}

Result<qint64> CreditDecisionService::addCover(const CreditCover& draft) {
  return inTransaction(m_db, [&]() -> Result<qint64> {
    const auto valid = validate(m_db, draft.customerId, draft.fromOn, draft.untilOn);
    if (!valid.ok()) return valid.error();
    if (draft.amountMinor < 0) return invalid(Words::tr("A credit limit is not negative."));
    CreditCover cover = draft;
    cover.agency = draft.agency.trimmed();
    cover.note = draft.note.trimmed();
    cover.recordedAt = m_context.clock().toString(Qt::ISODate);
    cover.recordedBy = m_context.actor;
    const qint64 id = CreditDecisionRepository{m_db}.insertCover(cover);
    AuditLog{m_db, m_context}.write(u"cover.add"_s, u"cover"_s, id, {}, toJson(cover));
    return id;
  });
}

Result<void> CreditDecisionService::endCover(qint64 id, QDate on) {
  return inTransaction(m_db, [&]() -> Result<void> {
    CreditDecisionRepository decisions{m_db};
    const auto before = decisions.findCover(id);
    if (!before) return missing(Words::tr("There is no limit %1.").arg(id));
    if (before->endedOn.isValid()) return ended(before->endedOn);
    if (!on.isValid() || on < before->fromOn) {
      return invalid(Words::tr("A limit does not end before it begins."));
    }
    decisions.setCoverEnded(id, on);
    auto after = *before;
    after.endedOn = on;
    AuditLog{m_db, m_context}.write(u"cover.end"_s, u"cover"_s, id, toJson(*before), toJson(after));
    return {};
  });
}

Result<QList<BlockBypass>> CreditDecisionService::bypasses(std::optional<qint64> customerId) const {
  return inQuery([&]() -> Result<QList<BlockBypass>> {
    return CreditDecisionRepository{m_db}.bypasses(customerId);
  });
}

Result<qint64> CreditDecisionService::bypass(const BlockBypass& draft) {
  return inTransaction(m_db, [&]() -> Result<qint64> {
    const auto valid = validate(m_db, draft.customerId, draft.decidedOn, draft.untilOn);
    if (!valid.ok()) return valid.error();
    BlockBypass bypass = draft;
    bypass.reason = draft.reason.trimmed();
    if (bypass.reason.isEmpty()) {
      return invalid(Words::tr("Say why deliveries go on in spite of the block."));
    }
    bypass.recordedAt = m_context.clock().toString(Qt::ISODate);
    bypass.recordedBy = m_context.actor;
    const qint64 id = CreditDecisionRepository{m_db}.insertBypass(bypass);
    AuditLog{m_db, m_context}.write(u"bypass.add"_s, u"bypass"_s, id, {}, toJson(bypass));
    return id;
  });
}

Result<void> CreditDecisionService::endBypass(qint64 id, QDate on) {
  return inTransaction(m_db, [&]() -> Result<void> {
    CreditDecisionRepository decisions{m_db};
    const auto before = decisions.findBypass(id);
    if (!before) return missing(Words::tr("There is no bypass %1.").arg(id));
    if (before->endedOn.isValid()) return ended(before->endedOn);
    if (!on.isValid() || on < before->decidedOn) {
      return invalid(Words::tr("A bypass does not end before it begins."));
    }
    decisions.setBypassEnded(id, on);
    auto after = *before;
    after.endedOn = on;
    AuditLog{m_db, m_context}.write(u"bypass.end"_s, u"bypass"_s, id, toJson(*before),
                                    toJson(after));
    return {};
  });
}

bool CreditDecisionService::knows(const QString& operation) {
  return QStringList{u"cover.add"_s, u"cover.end"_s, u"bypass.add"_s, u"bypass.end"_s}.contains(
      operation);
}

void CreditDecisionService::undo(const Database& db, const AuditEntry& entry) {
  CreditDecisionRepository decisions{db};
  const QString& operation = entry.operation;
  const qint64 id = entry.subjectId;
  if (operation == u"cover.add"_s) {
    decisions.removeCover(id);
  } else if (operation == u"cover.end"_s) {
    decisions.setCoverEnded(id, {});
  } else if (operation == u"bypass.add"_s) {
    decisions.removeBypass(id);
  } else {
    EXPECTS(operation == u"bypass.end"_s);
    decisions.setBypassEnded(id, {});
  }
}

}  // namespace encaisse
