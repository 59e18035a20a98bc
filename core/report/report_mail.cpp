#include "core/report/report_mail.h"

using namespace Qt::StringLiterals;

namespace encaisse {

MailDraft reportDraft(const DailyReport& report, const ReportFiles& files,
                      const ReportRecipient& recipient) {
  MailDraft draft;
  draft.kind = dailyReportKind;
  draft.to = {{recipient.email, recipient.name}};
  draft.subject = reportSubject(report);
  draft.text = reportText(report);
  draft.html = reportHtml(report);
  draft.attachments = {
      {agingPictureName, u"image/png"_s, files.agingPng},
      {forecastPictureName, u"image/png"_s, files.forecastPng},
      {reportFileName(report, recipient) + u".pdf"_s, u"application/pdf"_s, files.pdf}};
  draft.day = report.day;
  draft.facts = {{u"scope"_s, toText(report.scope)}};
  return draft;
}

QString reportFileName(const DailyReport& report, const ReportRecipient& recipient) {
  return u"report %1 %2"_s.arg(isoDay(report.day), recipient.email);
}

std::optional<Message> reportOf(const QList<Message>& messages, QDate day, const QString& email) {
  for (const auto& message : messages) {
    if (message.kind != dailyReportKind || message.plannedOn != day ||
        message.state == MessageState::Dropped) {
      continue;
    }
    for (const auto& recipient : message.recipients) {
      if (recipient.address.compare(email, Qt::CaseInsensitive) == 0) return message;
    }
  }
  return std::nullopt;
}

}  // namespace encaisse
