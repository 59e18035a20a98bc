#include "core/disputes/dispute_service.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

#include "core/base/day_number.h"
#include "core/db/transaction.h"
#include "core/disputes/dispute_repository.h"
#include "core/items/item_repository.h"
#include "core/ledger/audit_log.h"
#include "core/ledger/setting_repository.h"
#include "core/ledger/setting_service.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(DisputeService)
};

Error invalid(const QString& sentence) { return {ErrorCode::InvalidInput, sentence, {}}; }

Error noDispute(qint64 id) {
  return {ErrorCode::NotFound, Words::tr("There is no dispute %1.").arg(id), {}};
}

Error resolvedAlready(const Dispute& dispute) {
  return {ErrorCode::Conflict,
          Words::tr("This dispute was resolved on %1 already.").arg(isoDay(dispute.resolvedOn)),
          {}};
}

QList<DisputeReason> reasonsOf(const Database& db) {
  return disputeReasonsFrom(settingObject(SettingRepository{db}.value(disputeReasonsSetting)));
}

/// A hidden reason stays where it is, but no dispute gets it.
bool mayHaveReason(const Database& db, const Dispute& dispute) {
  const auto reasons = reasonsOf(db);
  const auto reason = std::ranges::find(reasons, dispute.reason, &DisputeReason::key);
  if (reason == reasons.end()) return false;
  if (!reason->hidden) return true;
  const auto before = DisputeRepository{db}.find(dispute.id);
  return before && before->reason == dispute.reason;
}

}  // namespace

Result<QList<Dispute>> DisputeService::list(std::optional<qint64> customerId) const {
  return inQuery(
      [&]() -> Result<QList<Dispute>> { return DisputeRepository{m_db}.list(customerId); });
}

Result<void> DisputeService::validate(const Dispute& dispute) const {
  const auto item = ItemRepository{m_db}.find(dispute.itemId);
  if (!item) return Error{ErrorCode::NotFound, Words::tr("This item is gone."), {}};
  if (!item->isDebit()) return invalid(Words::tr("%1 is nothing to pay.").arg(item->number));
  if (dispute.amountMinor < 0 || dispute.amountMinor > item->amountMinor) {
    return invalid(Words::tr("The disputed amount is more than the item itself."));
  }
  if (!dispute.openedOn.isValid()) return invalid(Words::tr("This is not a date."));
  if (dispute.followUpOn.isValid() && dispute.followUpOn < dispute.openedOn) {
    return invalid(Words::tr("The follow-up day lies before the dispute."));
  }
  if (!mayHaveReason(m_db, dispute)) {
    return invalid(Words::tr("\"%1\" is no reason of a dispute.").arg(dispute.reason));
  }
  for (const auto& other : DisputeRepository{m_db}.openOf(dispute.itemId)) {
    if (other.id != dispute.id && (other.amountMinor == 0 || dispute.amountMinor == 0)) {
      return Error{ErrorCode::Conflict,
                   Words::tr("%1 is disputed already, since %2: change or resolve that dispute.")
                       .arg(item->number, isoDay(other.openedOn)),
                   {}};
    }
  }
  return {};
}

Result<qint64> DisputeService::open(const Dispute& draft) {
  return inTransaction(m_db, [&]() -> Result<qint64> {
    if (auto valid = validate(draft); !valid.ok()) return valid.error();
    Dispute dispute = draft;
    dispute.customerId = ItemRepository{m_db}.find(draft.itemId)->customerId;
    dispute.recordedAt = m_context.clock().toString(Qt::ISODate);
    dispute.recordedBy = m_context.actor;
    dispute.resolvedOn = {};
    dispute.resolution.clear();
    const qint64 id = DisputeRepository{m_db}.insert(dispute);
    AuditLog{m_db, m_context}.write(u"dispute.open"_s, u"dispute"_s, id, {}, toJson(dispute));
    return id;
  });
}

Result<void> DisputeService::update(const Dispute& dispute) {
  return inTransaction(m_db, [&]() -> Result<void> {
    DisputeRepository disputes{m_db};
    const auto before = disputes.find(dispute.id);
    if (!before) return noDispute(dispute.id);
    if (before->resolvedOn.isValid()) return resolvedAlready(*before);
    Dispute after = dispute;
    after.itemId = before->itemId;
    after.customerId = before->customerId;
    after.resolvedOn = {};
    after.resolution.clear();
    if (auto valid = validate(after); !valid.ok()) return valid;
    if (toJson(after) == toJson(*before)) return {};
    disputes.update(after);
    AuditLog{m_db, m_context}.write(u"dispute.update"_s, u"dispute"_s, dispute.id, toJson(*before),
                                    toJson(after));
    return {};
  });
}

Result<void> DisputeService::resolve(qint64 id, QDate on, const QString& resolution) {
  return inTransaction(m_db, [&]() -> Result<void> {
    DisputeRepository disputes{m_db};
    const auto before = disputes.find(id);
    if (!before) return noDispute(id);
    if (before->resolvedOn.isValid()) return resolvedAlready(*before);
    if (!on.isValid() || on < before->openedOn) {
      return invalid(Words::tr("A dispute is not resolved before it was opened."));
    }
    if (resolution.trimmed().isEmpty()) {
      return invalid(Words::tr("Say how the dispute was resolved."));
    }
    Dispute after = *before;
    after.resolvedOn = on;
    after.resolution = resolution.trimmed();
    disputes.update(after);
    AuditLog{m_db, m_context}.write(u"dispute.resolve"_s, u"dispute"_s, id, toJson(*before),
                                    toJson(after));
    return {};
  });
}

Result<QList<DisputeReason>> DisputeService::reasons() const {
  return inQuery([&]() -> Result<QList<DisputeReason>> { return reasonsOf(m_db); });
}

Result<QHash<QString, int>> DisputeService::reasonUses() const {
  return inQuery(
      [&]() -> Result<QHash<QString, int>> { return DisputeRepository{m_db}.reasonUses(); });
}

Result<void> DisputeService::saveReasons(const QList<DisputeReason>& reasons) {
  QSet<QString> keys;
  for (const auto& reason : reasons) {
    if (reason.key.trimmed().isEmpty() || reason.text.trimmed().isEmpty()) {
      return invalid(Words::tr("A reason needs words."));
    }
    if (keys.contains(reason.key)) {
      return invalid(Words::tr("\"%1\" stands there twice.").arg(reason.key));
    }
    keys.insert(reason.key);
  }
  if (offeredReasons(reasons).isEmpty()) return invalid(Words::tr("Keep one reason at least."));
  const auto uses = reasonUses();
  if (!uses.ok()) return uses.error();
  for (const auto& key : uses.value().keys()) {
    if (keys.contains(key)) continue;
    return Error{
        ErrorCode::Conflict,
        Words::tr("Disputes have the reason \"%1\": hide it instead of removing it.").arg(key),
        {}};
  }
  return SettingService{m_db, m_context}.save(disputeReasonsSetting, toSetting(reasons));
}

}  // namespace encaisse
