#include "core/procedures/procedure_service.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/archive/sealed_documents.h"
#include "core/db/transaction.h"
#include "core/procedures/record_repository.h"
#include "core/reminders/reminder_rules.h"
#include "core/reminders/scenario_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Procedures)
};

const QString saveOperation = u"procedure.save"_s;
const QString receiptOperation = u"notice.received"_s;

Error badInput(const QString& sentence) { return {ErrorCode::InvalidInput, sentence, {}}; }
Error conflict(const QString& sentence) { return {ErrorCode::Conflict, sentence, {}}; }
Error noRecord(qint64 id) {
  return {ErrorCode::NotFound, Words::tr("There is no record %1.").arg(id), {}};
}

Result<void> checkDays(QDate from, QDate until) {
  if (!from.isValid()) return badInput(Words::tr("The day is missing."));
  if (until.isValid() && until < from) {
    return badInput(Words::tr("%1 comes before %2.").arg(isoDay(until), isoDay(from)));
  }
  return {};
}

template <typename Record>
const Record* findById(const QList<Record>& records, qint64 id) {
  const auto found = std::ranges::find(records, id, &Record::id);
  return found == records.end() ? nullptr : &*found;
}

Result<void> checkItem(const ProcedureRepository& records, qint64 customerId, qint64 itemId) {
  if (records.customerOfItem(itemId) == customerId) return {};
  return Error{ErrorCode::NotFound, Words::tr("There is no such item of this customer."), {}};
}

Result<void> check(const ProcedureRepository& records, const Insolvency& record) {
  if (auto days = checkDays(record.openedOn, record.closedOn); !days.ok()) return days;
  if (auto days = checkDays(record.openedOn, record.publishedOn); !days.ok()) return days;
  if (auto days = checkDays(record.openedOn, record.declaredOn); !days.ok()) return days;
  const QStringList kinds{u"safeguard"_s, u"reorganisation"_s, u"liquidation"_s};
  if (!kinds.contains(record.kind)) {
    return badInput(Words::tr("\"%1\" is no kind of proceedings.").arg(record.kind));
  }
  for (const auto& other : records.insolvencies(record.customerId)) {
    if (other.id == record.id || other.closedOn.isValid() || record.closedOn.isValid()) continue;
    return conflict(Words::tr("Proceedings of this customer are open since %1. Close them first.")
                        .arg(isoDay(other.openedOn)));
  }
  return {};
}

Result<void> check(const ProcedureRepository& records, const Waiver& record) {
  if (auto days = checkDays(record.waivedOn, record.withdrawnOn); !days.ok()) return days;
  for (const auto& other : records.waivers(record.customerId)) {
    if (other.id != record.id && other.itemId == record.itemId && other.isFee == record.isFee &&
        !other.withdrawnOn.isValid()) {
      return conflict(Words::tr("It is waived already, since %1.").arg(isoDay(other.waivedOn)));
    }
  }
  return checkItem(records, record.customerId, record.itemId);
}

Result<void> check(const ProcedureRepository& records, const LimitationRecord& record) {
  if (auto days = checkDays(record.happenedOn, {}); !days.ok()) return days;
  return record.itemId == 0 ? Result<void>{} : checkItem(records, record.customerId, record.itemId);
}

Result<void> check(const ProcedureRepository& records, const HandOver& record) {
  if (auto days = checkDays(record.openedOn, record.closedOn); !days.ok()) return days;
  if (record.items.isEmpty()) return badInput(Words::tr("No item is handed over."));
  if (record.agent.trimmed().isEmpty()) {
    return badInput(Words::tr("The name of who collects is missing."));
  }
  for (const qint64 item : record.items) {
    if (auto known = checkItem(records, record.customerId, item); !known.ok()) return known;
  }
  for (const auto& other : records.handOvers(record.customerId)) {
    if (other.id == record.id || other.closedOn.isValid()) continue;
    const bool shared =
        std::ranges::any_of(record.items, [&](qint64 item) { return other.items.contains(item); });
    if (!shared) continue;
    return conflict(Words::tr("An item is with %1 already, since %2.")
                        .arg(other.agent, isoDay(other.openedOn)));
  }
  return {};
}

Result<void> check(const ProcedureRepository& records, const Doubtful& record) {
  if (auto days = checkDays(record.decidedOn, record.endedOn); !days.ok()) return days;
  if (record.reason.trimmed().isEmpty()) {
    return badInput(
        Words::tr("A written reason is needed: a loss is set aside item by item, for what is known "
                  "of this customer."));
  }
  if (record.vatBasisPoints < 0 || record.vatBasisPoints > 10000 || record.provisionMinor < 0) {
    return badInput(Words::tr("The VAT rate or the provision is not possible."));
  }
  for (const auto& other : records.doubtful(record.customerId)) {
    if (other.id != record.id && other.itemId == record.itemId && !other.endedOn.isValid()) {
      return conflict(
          Words::tr("This item is doubtful already, since %1.").arg(isoDay(other.decidedOn)));
    }
  }
  return checkItem(records, record.customerId, record.itemId);
}

}  // namespace

Result<QList<Insolvency>> ProcedureService::insolvencies(qint64 customerId) const {
  return inQuery([&]() -> Result<QList<Insolvency>> { return m_records.insolvencies(customerId); });
}

Result<QList<Waiver>> ProcedureService::waivers(qint64 customerId) const {
  return inQuery([&]() -> Result<QList<Waiver>> { return m_records.waivers(customerId); });
}

Result<QList<LimitationRecord>> ProcedureService::limitationEvents(qint64 customerId) const {
  return inQuery(
      [&]() -> Result<QList<LimitationRecord>> { return m_records.limitationEvents(customerId); });
}

Result<QList<HandOver>> ProcedureService::handOvers(qint64 customerId) const {
  return inQuery([&]() -> Result<QList<HandOver>> { return m_records.handOvers(customerId); });
}

Result<QList<Doubtful>> ProcedureService::doubtful(qint64 customerId) const {
  return inQuery([&]() -> Result<QList<Doubtful>> { return m_records.doubtful(customerId); });
}

Result<QHash<qint64, QDate>> ProcedureService::noticesReceived() const {
  return inQuery([&]() -> Result<QHash<qint64, QDate>> { return m_records.noticesReceived(); });
}

/// Inside the caller's transaction.
template <typename Record>
Result<qint64> ProcedureService::store(const QString& table, const Record& record) {
  if (!m_records.hasCustomer(record.customerId)) {
    return Error{ErrorCode::NotFound, Words::tr("There is no such customer."), {}};
  }
  if (auto valid = check(m_records, record); !valid.ok()) return valid.error();
  const auto before = record.id == 0 ? QJsonObject{} : readRecordRow(m_db, table, record.id);
  if (record.id != 0 && before.isEmpty()) return noRecord(record.id);
  const qint64 id = m_records.save(record);
  AuditLog{m_db, m_context}.write(saveOperation, table, id, before, readRecordRow(m_db, table, id));
  return id;
}

template <typename Record>
Result<qint64> ProcedureService::put(const QString& table, const Record& record) {
  return inTransaction(m_db, [&] { return store(table, record); });
}

Result<qint64> ProcedureService::save(const Insolvency& record) {
  return put(u"insolvency"_s, record);
}

Result<qint64> ProcedureService::save(const LimitationRecord& record) {
  return put(u"limitation_event"_s, record);
}

Result<qint64> ProcedureService::save(const HandOver& record) {
  return put(u"hand_over"_s, record);
}

Result<qint64> ProcedureService::save(const Doubtful& record) { return put(u"doubtful"_s, record); }

Result<qint64> ProcedureService::waive(const Waiver& record) { return put(u"waiver"_s, record); }

Result<void> ProcedureService::withdrawWaiver(qint64 id, QDate day) {
  const auto all = waivers();
  if (!all.ok()) return all.error();
  const auto* found = findById(all.value(), id);
  if (found == nullptr) return noRecord(id);
  if (found->withdrawnOn.isValid()) {
    return conflict(Words::tr("It was withdrawn on %1.").arg(isoDay(found->withdrawnOn)));
  }
  Waiver record = *found;
  record.withdrawnOn = day;
  const auto saved = put(u"waiver"_s, record);
  return saved.ok() ? Result<void>{} : saved.error();
}

Result<void> ProcedureService::closeHandOver(qint64 id, QDate day, const QString& outcome) {
  const auto all = handOvers();
  if (!all.ok()) return all.error();
  const auto* found = findById(all.value(), id);
  if (found == nullptr) return noRecord(id);
  if (found->closedOn.isValid()) {
    return conflict(Words::tr("It was closed on %1.").arg(isoDay(found->closedOn)));
  }
  HandOver record = *found;
  record.closedOn = day;
  record.outcome = outcome;
  const auto saved = save(record);
  return saved.ok() ? Result<void>{} : saved.error();
}

Result<void> ProcedureService::endDoubtful(qint64 id, QDate day) {
  const auto all = doubtful();
  if (!all.ok()) return all.error();
  const auto* found = findById(all.value(), id);
  if (found == nullptr) return noRecord(id);
  if (found->endedOn.isValid()) {
    return conflict(Words::tr("It ended on %1.").arg(isoDay(found->endedOn)));
  }
  Doubtful record = *found;
  record.endedOn = day;
  const auto saved = save(record);
  return saved.ok() ? Result<void>{} : saved.error();
}

Result<void> ProcedureService::declareClaim(qint64 insolvencyId, QDate day,
                                            const QString& documentName,
                                            const QByteArray& document) {
  return inTransaction(m_db, [&]() -> Result<void> {
    const auto all = m_records.insolvencies();
    const auto* found = findById(all, insolvencyId);
    if (found == nullptr) return noRecord(insolvencyId);
    Insolvency record = *found;
    record.declaredOn = day;
    const auto saved = store(u"insolvency"_s, record);
    if (!saved.ok()) return saved.error();
    DocumentToSeal left;
    left.customerId = record.customerId;
    left.kind = u"claim"_s;
    left.name = documentName;
    left.mediaType = u"application/pdf"_s;
    left.content = document;
    left.facts = {{u"openedOn"_s, isoDay(record.openedOn)},
                  {u"representative"_s, record.representative}};
    left.leftOn = day;
    seal(m_db, m_context, left);
    return {};
  });
}

Result<void> ProcedureService::closeInsolvency(qint64 id, QDate day) {
  const auto all = insolvencies();
  if (!all.ok()) return all.error();
  const auto* found = findById(all.value(), id);
  if (found == nullptr) return noRecord(id);
  Insolvency record = *found;
  record.closedOn = day;
  const auto saved = save(record);
  return saved.ok() ? Result<void>{} : saved.error();
}

Result<qint64> ProcedureService::recordNotice(const SentNotice& notice) {
  return inTransaction(m_db, [&]() -> Result<qint64> {
    const qint64 id = m_records.insertNotice(notice);
    DocumentToSeal document;
    document.customerId = notice.customerId;
    document.reminderId = id;
    document.kind = u"notice"_s;
    document.name = notice.documentName;
    document.mediaType = u"application/pdf"_s;
    document.content = notice.document;
    document.facts = {{u"total"_s, QString::number(notice.total)},
                      {u"credits"_s, QString::number(notice.credits)},
                      {u"level"_s, notice.level},
                      {u"items"_s, int(notice.lines.size())}};
    document.leftOn = notice.sentOn;
    seal(m_db, m_context, document);
    AuditLog{m_db, m_context}.write(u"reminder.send"_s, u"reminder"_s, id, {},
                                    {{u"customer"_s, notice.customerId},
                                     {u"level"_s, notice.level},
                                     {u"total"_s, QString::number(notice.total)},
                                     {u"document"_s, notice.documentName}});
    return id;
  });
}

Result<void> ProcedureService::setNoticeReceived(qint64 customerId, QDate day) {
  return inTransaction(m_db, [&]() -> Result<void> {
    const auto notice =
        m_records.lastNotice(customerId, noticeStepKeys(ScenarioRepository{m_db}.bodies()),
                             defaultScenario().topLevel());
    if (!notice) {
      return Error{
          ErrorCode::NotFound, Words::tr("No formal notice to this customer is on record."), {}};
    }
    const QDate before = m_records.receivedOn(*notice);
    ProcedureRepository::setReceivedOn(m_db, *notice, day);
    AuditLog{m_db, m_context}.write(receiptOperation, u"reminder"_s, *notice,
                                    {{u"receivedOn"_s, isoDay(before)}},
                                    {{u"receivedOn"_s, isoDay(day)}});
    return {};
  });
}

bool ProcedureService::knows(const QString& operation) {
  return operation == saveOperation || operation == receiptOperation;
}

void ProcedureService::undo(Database& db, const AuditEntry& entry) {
  EXPECTS(knows(entry.operation));
  if (entry.operation == receiptOperation) {
    const QString before = entry.before[u"receivedOn"_s].toString();
    ProcedureRepository::setReceivedOn(db, entry.subjectId, QDate::fromString(before, Qt::ISODate));
    return;
  }
  putRecordRow(db, entry.subject, entry.subjectId, entry.before);
}

}  // namespace encaisse
