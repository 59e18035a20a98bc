#pragma once

#include "core/mail/message.h"
#include "core/report/report_html.h"

namespace encaisse {

/// The stable word of its messages in the outbox.
inline const auto dailyReportKind = QStringLiteral("daily_report");

/// The pages and pictures of a report, which only the printing part of the core can draw.
struct ReportFiles {
  QByteArray agingPng;
  QByteArray forecastPng;
  QByteArray pdf;
};

MailDraft reportDraft(const DailyReport& report, const ReportFiles& files,
                      const ReportRecipient& recipient);

/// "Report 2026-10-31 a@example.org", without an ending and not made safe.
QString reportFileName(const DailyReport& report, const ReportRecipient& recipient);

/// The message of that day to that address, whatever became of it; a person may have dropped it,
/// and then none was sent. None: it may be planned.
/// @param messages  of the outbox, without contents
std::optional<Message> reportOf(const QList<Message>& messages, QDate day, const QString& email);

}  // namespace encaisse
