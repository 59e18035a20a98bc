#include "ui/procedures/procedure_documents.h"

#include <QFileInfo>
#include <algorithm>

#include "core/base/zip_writer.h"
#include "core/exchange/table_export.h"
#include "core/letters/letter_format.h"
#include "core/letters/print/court_file_pdf.h"
#include "core/letters/print/paper_pdf.h"
#include "core/procedures/claim_declaration.h"
#include "ui/common/money_format.h"
#include "ui/follow_up/end_dialog.h"
#include "ui/procedures/notice_dialog.h"
#include "ui/procedures/with_case.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct NoticeOffer {
  Customer customer;
  Currency currency = Currency::eur();
  QList<DebtLine> lines;
};

struct CourtPrint {
  QByteArray zip;
  QStringList remarks;
};

Result<CourtPrint> printCourt(Ledger& ledger, const CustomerCase& of) {
  const auto file = readCourtFile(ledger, of);
  if (!file.ok()) return file.error();
  const auto printed = printCourtFile(file.value());
  if (!printed.ok()) return printed.error();
  auto files = printed.value().files;
  files.append({u"dossier-complet.pdf"_s, printed.value().whole});
  const auto zip = zipOf(files);
  if (!zip.ok()) return zip.error();
  return CourtPrint{zip.value(), file.value().remarks};
}

}  // namespace

ProcedureDocuments::ProcedureDocuments(LedgerSession& session, UserPrompts& prompts,
                                       QWidget* window)
    : QObject{window}, m_session{session}, m_prompts{prompts}, m_window{window} {}

QString ProcedureDocuments::write(const QString& title, const QString& name, const QString& filter,
                                  const QByteArray& bytes) {
  QString path = m_prompts.saveFile(m_window, title, safeFileName(name), filter);
  if (path.isEmpty()) return {};
  const auto written = writeWhole(path, bytes);
  if (written.ok()) return path;
  m_prompts.showError(m_window, written.error());
  return {};
}

void ProcedureDocuments::writeNotice(qint64 customerId) {
  withCase(
      m_session, m_prompts, m_window, customerId, m_session.asOf(),
      [](Ledger&, const CustomerCase& of) -> Result<NoticeOffer> {
        return NoticeOffer{of.debtor(), of.snapshot.company.currency,
                           debtLines(of.snapshot, of.customer, of.day, of.texts, true)};
      },
      [this, customerId](const NoticeOffer& offer) {
        auto* dialog = new NoticeDialog{offer.customer, offer.lines,          m_session.asOf(),
                                        offer.currency, m_session.readOnly(), m_window};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, customerId] {
          printNotice(customerId, dialog->choices(), dialog->leaves(), dialog->wantsForm());
        });
        dialog->open();
      });
}

void ProcedureDocuments::printNotice(qint64 customerId, const NoticeChoices& choices, bool leaves,
                                     bool wantsForm) {
  withCase(
      m_session, m_prompts, m_window, customerId, m_session.asOf(),
      [choices](Ledger& ledger, const CustomerCase& of) -> Result<NoticePrint> {
        const auto notice = readNotice(ledger, of, choices);
        if (!notice.ok()) return notice.error();
        const auto pdf = noticePdf(notice.value());
        if (!pdf.ok()) return pdf.error();
        return NoticePrint{notice.value(), pdf.value()};
      },
      [=, this](const NoticePrint& print) { takeNotice(print, leaves, wantsForm); });
}

void ProcedureDocuments::takeNotice(const NoticePrint& print, bool leaves, bool wantsForm) {
  const auto& letter = print.notice.letter;
  const QString path =
      write(tr("Formal notice"), tr("Formal notice %1").arg(letter.recipient.code) + u".pdf"_s,
            tr("PDF (*.pdf)"), print.pdf);
  if (path.isEmpty()) return;
  if (wantsForm) {
    const QString form = m_prompts.saveFile(
        m_window, tr("Data of the registered letter"),
        safeFileName(tr("Registered letter %1").arg(letter.recipient.code) + u".csv"_s),
        tr("CSV or JSON (*.csv *.json)"));
    const auto written = form.isEmpty()
                             ? Result<void>{}
                             : writeWhole(form, encodedFor(form, registeredLetter(letter)));
    if (!written.ok()) m_prompts.showError(m_window, written.error());
  }
  if (leaves) {
    const auto recorded = m_session.ledger().procedures().recordNotice(
        sentNotice(print.notice, QFileInfo{path}.fileName(), print.pdf));
    if (!recorded.ok()) return m_prompts.showError(m_window, recorded.error());
    m_session.changed();
  }
  Q_EMIT m_session.message(leaves ? tr("Formal notice written to %1 and recorded.").arg(path)
                                  : tr("Formal notice written to %1.").arg(path));
}

void ProcedureDocuments::recordReceipt(qint64 customerId) {
  EndQuestion question;
  question.name = u"receiptDialog"_s;
  question.title = tr("The customer received the last formal notice");
  question.saveText = tr("&Record");
  question.today = m_session.today();
  auto* dialog = new EndDialog{question, m_window};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, customerId] {
    const auto saved = m_session.ledger().procedures().setNoticeReceived(customerId, dialog->day());
    if (!saved.ok()) return m_prompts.showError(m_window, saved.error());
    m_session.changed();
    Q_EMIT m_session.message(tr("Receipt of the notice recorded."));
  });
  dialog->open();
}

void ProcedureDocuments::writeCourtFile(qint64 customerId) {
  withCase(m_session, m_prompts, m_window, customerId, m_session.asOf(), printCourt,
           [this, customerId](const CourtPrint& print) {
             const auto customer = m_session.ledger().customers().load(customerId);
             const QString code = customer.ok() ? customer.value().code : QString{};
             const QString path = write(tr("Court file"), tr("Court file %1").arg(code) + u".zip"_s,
                                        tr("ZIP (*.zip)"), print.zip);
             if (path.isEmpty()) return;
             Q_EMIT m_session.message(print.remarks.isEmpty() ? tr("Written to %1").arg(path)
                                                              : print.remarks.join(u' '));
           });
}

void ProcedureDocuments::declareClaim(qint64 customerId) {
  const auto all = m_session.ledger().procedures().insolvencies(customerId);
  if (!all.ok()) return m_prompts.showError(m_window, all.error());
  const auto open = std::ranges::find_if(
      all.value(), [](const Insolvency& one) { return !one.closedOn.isValid(); });
  if (open == all.value().end()) {
    return m_prompts.showError(
        m_window,
        {ErrorCode::NotFound, tr("No proceedings are open. Record them first: Insolvency…"), {}});
  }
  const Insolvency& insolvency = *open;
  const QDate day = m_session.asOf();
  withCase(
      m_session, m_prompts, m_window, customerId, day,
      [insolvency, day](Ledger&, const CustomerCase& of) -> Result<QByteArray> {
        const auto paper = buildClaimDeclaration(of.snapshot, insolvency, day, of.texts, of.report);
        if (!paper.ok()) return paper.error();
        return paperPdf(paper.value());
      },
      [=, this](const QByteArray& pdf) { takeDeclaration(insolvency, day, pdf); });
}

void ProcedureDocuments::takeDeclaration(const Insolvency& insolvency, QDate day,
                                         const QByteArray& pdf) {
  const auto customer = m_session.ledger().customers().load(insolvency.customerId);
  const QString code = customer.ok() ? customer.value().code : QString{};
  const QString path =
      write(tr("Declaration of claim"), tr("Declaration of claim %1").arg(code) + u".pdf"_s,
            tr("PDF (*.pdf)"), pdf);
  if (path.isEmpty()) return;
  Q_EMIT m_session.message(tr("Written to %1").arg(path));
  if (m_session.readOnly() ||
      !m_prompts.confirm(
          m_window,
          tr("Does the declaration leave on %1? It is then recorded as declared and kept as it "
             "left.")
              .arg(formatDay(day)),
          tr("It leaves"))) {
    return;
  }
  const auto recorded = m_session.ledger().procedures().declareClaim(
      insolvency.id, day, QFileInfo{path}.fileName(), pdf);
  if (!recorded.ok()) return m_prompts.showError(m_window, recorded.error());
  m_session.changed();
  Q_EMIT m_session.message(tr("The claim is recorded as declared."));
}

}  // namespace encaisse
