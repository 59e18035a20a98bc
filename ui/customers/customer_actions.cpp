#include "ui/customers/customer_actions.h"

#include <QSet>
#include <QWidget>
#include <algorithm>

#include "core/base/zip_writer.h"
#include "core/ledger/ledger_interest.h"
#include "core/ledger/ledger_statements.h"
#include "core/letters/letter_format.h"
#include "core/letters/print/interest_pdf.h"
#include "core/letters/print/statement_pdf.h"
#include "core/letters/statement_mail.h"
#include "ui/common/background_task.h"
#include "ui/common/money_format.h"
#include "ui/common/prompts.h"
#include "ui/customers/customer_dialog.h"
#include "ui/customers/due_date_dialog.h"
#include "ui/customers/statement_mail_dialog.h"
#include "ui/customers/stop_dialog.h"
#include "ui/mail/mail_windows.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QStringList valuesOf(const QList<Customer>& customers, QString Customer::*field) {
  QSet<QString> values;
  for (const auto& customer : customers) values.insert(customer.*field);
  values.remove(QString{});
  QStringList sorted{values.cbegin(), values.cend()};
  sorted.sort(Qt::CaseInsensitive);
  return sorted;
}

QStringList scenarioNames(const Snapshot& snapshot) {
  QStringList names;
  for (const auto& scenario : rulesOf(snapshot).scenarios) names.append(scenario.name);
  return names;
}

}  // namespace

CustomerActions::CustomerActions(LedgerSession& session, UserPrompts& prompts, QWidget* parent)
    : LedgerActions{session, prompts, parent} {}

std::optional<Customer> CustomerActions::load(qint64 customerId) {
  auto customer = session().ledger().customers().load(customerId);
  if (customer.ok()) return std::move(customer).value();
  prompts().showError(window(), customer.error());
  return std::nullopt;
}

bool CustomerActions::save(const Customer& customer, const QString& message) {
  return succeeded(session().ledger().customers().save(customer), message);
}

void CustomerActions::edit(qint64 customerId) {
  const auto customer = load(customerId);
  if (!customer) return;
  const auto snapshot = session().snapshot();
  const CustomerSuggestions suggestions{valuesOf(snapshot->customers, &Customer::agency),
                                        valuesOf(snapshot->customers, &Customer::salesperson),
                                        valuesOf(snapshot->customers, &Customer::segment),
                                        scenarioNames(*snapshot)};
  auto* dialog = new CustomerDialog{*customer, snapshot->company.paymentTerms, suggestions,
                                    snapshot->company.currency, window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    if (const auto edited = dialog->customer()) save(*edited, tr("%1 saved").arg(edited->name));
  });
  dialog->open();
}

void CustomerActions::toggleReminders(qint64 customerId) {
  auto customer = load(customerId);
  if (!customer) return;
  if (customer->remindersStopped) {
    customer->remindersStopped = false;
    customer->stopReason.clear();
    save(*customer, tr("%1 may be reminded again").arg(customer->name));
    return;
  }
  auto* dialog = new StopDialog{customer->name, window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, stopped = *customer]() mutable {
    stopped.remindersStopped = true;
    stopped.stopReason = dialog->reason();
    save(stopped, tr("Reminders to %1 are stopped").arg(stopped.name));
  });
  dialog->open();
}

bool CustomerActions::addNote(qint64 customerId, const QString& body) {
  const auto added = session().ledger().customers().addNote(customerId, body);
  return succeeded(added, tr("Note added"));
}

void CustomerActions::confirmDueDates(qint64 customerId) {
  const auto confirmed = session().ledger().items().confirmDueDates(customerId);
  succeeded(confirmed, confirmed.ok() ? tr("%n due date(s) confirmed", nullptr, confirmed.value())
                                      : QString{});
}

void CustomerActions::changeDueDate(const Item& item) {
  if (session().readOnly()) return;
  auto* dialog = new DueDateDialog{item, window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, id = item.id] {
    const QDate day = dialog->dueOn();
    succeeded(session().ledger().items().setDueDate(id, day),
              tr("Due date set to %1").arg(formatDay(day)));
  });
  dialog->open();
}

void CustomerActions::writeCalculationSheet(qint64 customerId) {
  const auto snapshot = session().snapshot();
  const auto found = std::ranges::find(snapshot->customers, customerId, &Customer::id);
  if (found == snapshot->customers.end()) return;
  const InterestQuestion question{session().asOf(), qint32(found - snapshot->customers.begin())};
  //: name of a file: the penalties of a customer on a day
  const QString name = tr("%1-penalties-%2").arg(found->code, isoDay(question.asOf));
  const QString path = prompts().saveFile(window(), tr("Calculation sheet"),
                                          safeFileName(name + u".pdf"_s), tr("PDF (*.pdf)"));
  if (path.isEmpty()) return;
  runInBackground(
      this,
      [=, file = session().path(), context = session().context()](
          const Progress&, const StopToken&) -> Result<void> {
        const auto ledger = Ledger::open(file, OpenMode::ReadOnly, context);
        if (!ledger.ok()) return ledger.error();
        const auto report = readInterest(*ledger.value(), *snapshot, question);
        if (!report.ok()) return report.error();
        return writeInterestPdf(path, *snapshot, report.value());
      },
      [=, this](const Result<void>& written) {
        if (!written.ok()) return prompts().showError(window(), written.error());
        Q_EMIT session().message(tr("Written to %1").arg(path));
      });
}

void CustomerActions::withStatement(qint64 customerId, std::function<void(const MailDraft&)> then) {
  const auto customer = load(customerId);
  if (!customer) return;
  runInBackground(
      this,
      [code = customer->code, day = session().asOf(), file = session().path(),
       context = session().context()](const Progress&, const StopToken&) -> Result<MailDraft> {
        const auto ledger = Ledger::open(file, OpenMode::ReadOnly, context);
        if (!ledger.ok()) return ledger.error();
        const auto statements = readStatements(*ledger.value(), code, day);
        if (!statements.ok()) return statements.error();
        const auto pdf = statementPdf(statements.value());
        if (!pdf.ok()) return pdf.error();
        return statementMail(statements.value().first(), pdf.value());
      },
      [this, then = std::move(then)](const Result<MailDraft>& draft) {
        if (!draft.ok()) return prompts().showError(window(), draft.error());
        then(draft.value());
      });
}

void CustomerActions::mailStatement(qint64 customerId) {
  withStatement(customerId, [this](const MailDraft& draft) {
    auto* dialog = new StatementMailDialog{draft, window()};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StatementMailDialog::attachmentOpened, this,
            [this, draft] { saveAttachment(draft); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
      const auto planned = session().ledger().outbox().plan(dialog->draft());
      const bool saved = succeeded(planned, tr("The statement waits in the outbox"));
      if (saved) openOutbox(session(), prompts(), window());
    });
    dialog->open();
  });
}

void CustomerActions::writeStatement(qint64 customerId) {
  withStatement(customerId, [this](const MailDraft& draft) { saveAttachment(draft); });
}

void CustomerActions::saveAttachment(const MailDraft& draft) {
  const auto& statement = draft.attachments.first();
  const QString path = prompts().saveFile(window(), tr("Statement of account"),
                                          safeFileName(statement.name), tr("PDF (*.pdf)"));
  if (path.isEmpty()) return;
  const auto written = writeWhole(path, statement.content);
  if (!written.ok()) return prompts().showError(window(), written.error());
  Q_EMIT session().message(tr("Written to %1").arg(path));
}

}  // namespace encaisse
