#include "core/report/report_service.h"

#include "core/base/contracts.h"
#include "core/db/transaction.h"
#include "core/ledger/setting_service.h"
#include "core/mail/message_repository.h"
#include "core/mail/outbox.h"
#include "core/report/report_mail.h"

namespace encaisse {

Result<QList<ReportRecipient>> ReportService::recipients() const {
  const auto setting = SettingService{m_db, m_context}.value(reportSetting);
  if (!setting.ok()) return setting.error();
  return recipientsFromJson(setting.value());
}

Result<void> ReportService::save(const QList<ReportRecipient>& recipients) {
  return SettingService{m_db, m_context}.save(reportSetting, toJson(recipients));
}

Result<void> ReportService::add(const ReportRecipient& recipient) {
  const auto known = recipients();
  if (!known.ok()) return known.error();
  const auto all = withRecipient(known.value(), recipient);
  if (!all.ok()) return all.error();
  return save(all.value());
}

Result<void> ReportService::remove(const QString& email) {
  const auto known = recipients();
  if (!known.ok()) return known.error();
  const auto all = withoutRecipient(known.value(), email);
  if (!all.ok()) return all.error();
  return save(all.value());
}

Result<PlannedReport> ReportService::plan(const MailDraft& draft) {
  EXPECTS(draft.to.size() == 1 && draft.day.isValid());
  auto planned = inTransaction(m_db, [&]() -> Result<PlannedReport> {
    const MessageRepository messages{m_db};
    const auto there = reportOf(messages.list({}), draft.day, draft.to.first().address);
    if (there) return PlannedReport{*there, false};
    const auto id = planMessage(m_db, m_context, draft);
    if (!id.ok()) return id.error();
    return PlannedReport{*messages.find(id.value()), true};
  });
  if (!planned.ok() || planned.value().message.state != MessageState::Failed) return planned;
  auto& message = planned.value().message;
  if (auto again = Outbox{m_db, m_context}.retry(message.id); !again.ok()) return again.error();
  message.state = MessageState::Planned;
  return planned;
}

}  // namespace encaisse
