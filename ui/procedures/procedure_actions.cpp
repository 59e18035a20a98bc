#include "ui/procedures/procedure_actions.h"

#include <QSet>
#include <algorithm>

#include "core/base/contracts.h"
#include "core/base/zip_writer.h"
#include "core/letters/letter_format.h"
#include "core/letters/print/hand_over_zip.h"
#include "core/procedures/limitation_report.h"
#include "ui/common/money_format.h"
#include "ui/follow_up/end_dialog.h"
#include "ui/procedures/doubtful_dialog.h"
#include "ui/procedures/hand_over_dialog.h"
#include "ui/procedures/insolvency_dialog.h"
#include "ui/procedures/interruption_dialog.h"
#include "ui/procedures/waiver_dialog.h"
#include "ui/procedures/with_case.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Penalties {
  Customer customer;
  Currency currency = Currency::eur();
  QList<WaivableItem> items;
};

Penalties penaltiesOf(const CustomerCase& of) {
  Penalties penalties{of.debtor(), of.snapshot.company.currency, {}};
  for (const auto& row : of.report.rows) {
    if (row.interest() <= 0 && row.fee <= 0) continue;
    penalties.items.append(
        {of.snapshot.items[row.item].id, row.number, row.dueOn, row.interest(), row.fee});
  }
  return penalties;
}

/// The debts without those that @p taken holds.
QList<DebtLine> without(QList<DebtLine> lines, const QSet<qint64>& taken) {
  lines.removeIf([&](const DebtLine& line) { return taken.contains(line.itemId); });
  return lines;
}

/// The last day to act on the item of the record, or on the first of all, if it is recorded.
QDate lastDayWith(const Snapshot& snapshot, QList<LimitationRecord> events, QDate today,
                  const LimitationRecord& record) {
  const auto customer = std::ranges::find(snapshot.customers, record.customerId, &Customer::id);
  if (customer == snapshot.customers.end()) return {};
  if (record.happenedOn.isValid()) events.append(record);
  const auto rows =
      limitationRows(snapshot, events, today, qint32(customer - snapshot.customers.begin()));
  const auto row = std::ranges::find_if(rows, [&](const LimitationRow& each) {
    return record.itemId == 0 || snapshot.items[each.item].id == record.itemId;
  });
  return row == rows.end() ? QDate{} : toDate(row->limitation.lastDay);
}

}  // namespace

ProcedureActions::ProcedureActions(LedgerSession& session, UserPrompts& prompts, QWidget* window)
    : LedgerActions{session, prompts, window} {}

void ProcedureActions::waive(qint64 customerId) {
  withCase(
      session(), prompts(), window(), customerId, session().today(),
      [](Ledger&, const CustomerCase& of) -> Result<Penalties> { return penaltiesOf(of); },
      [this](const Penalties& penalties) {
        auto* dialog = new WaiverDialog{penalties.customer, penalties.items, session().today(),
                                        penalties.currency, window()};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
          const auto drafts = dialog->drafts();
          Result<void> saved;
          for (const auto& draft : drafts) {
            const auto one = session().ledger().procedures().waive(draft);
            if (one.ok()) continue;
            saved = one.error();
            break;
          }
          succeeded(saved, tr("%n claim(s) waived", nullptr, int(drafts.size())));
        });
        dialog->open();
      });
}

void ProcedureActions::handOver(qint64 customerId) {
  withCase(
      session(), prompts(), window(), customerId, session().today(),
      [](Ledger& ledger, const CustomerCase& of) -> Result<Debts> {
        const auto all = ledger.procedures().handOvers(of.debtor().id);
        if (!all.ok()) return all.error();
        QSet<qint64> taken;
        for (const auto& one : all.value()) {
          if (!one.closedOn.isValid()) taken.unite({one.items.begin(), one.items.end()});
        }
        return Debts{of.debtor(), of.snapshot.company.currency,
                     without(debtLines(of.snapshot, of.customer, of.day, of.texts, true), taken)};
      },
      [this](const Debts& debts) { askHandOver(debts); });
}

void ProcedureActions::askHandOver(const Debts& debts) {
  auto* dialog =
      new HandOverDialog{debts.customer, debts.lines, session().today(), debts.currency, window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    const auto record = dialog->draft();
    const bool saved =
        succeeded(session().ledger().procedures().save(record),
                  tr("%n item(s) with %1 since %2.", nullptr, int(record.items.size()))
                      .arg(record.agent, formatDay(record.openedOn)));
    if (saved && dialog->wantsFile()) writeHandOverFile(record, dialog->lines());
  });
  dialog->open();
}

void ProcedureActions::writeHandOverFile(const HandOver& record, const QList<DebtLine>& lines) {
  withCase(
      session(), prompts(), window(), record.customerId, record.openedOn,
      [record, lines](Ledger&, const CustomerCase& of) { return handOverZip(of, record, lines); },
      [this, agent = record.agent](const QByteArray& zip) {
        const QString path = prompts().saveFile(
            window(), tr("File of the debt"),
            safeFileName(tr("Debt for %1").arg(agent) + u".zip"_s), tr("ZIP (*.zip)"));
        if (path.isEmpty()) return;
        const auto written = writeWhole(path, zip);
        if (!written.ok()) return prompts().showError(window(), written.error());
        Q_EMIT session().message(tr("Written to %1").arg(path));
      });
}

void ProcedureActions::markDoubtful(qint64 customerId) {
  withCase(
      session(), prompts(), window(), customerId, session().today(),
      [](Ledger& ledger, const CustomerCase& of) -> Result<Debts> {
        const auto all = ledger.procedures().doubtful(of.debtor().id);
        if (!all.ok()) return all.error();
        QSet<qint64> taken;
        for (const auto& one : all.value()) {
          if (!one.endedOn.isValid()) taken.insert(one.itemId);
        }
        return Debts{of.debtor(), of.snapshot.company.currency,
                     without(debtLines(of.snapshot, of.customer, of.day, of.texts, false), taken)};
      },
      [this](const Debts& debts) {
        auto* dialog = new DoubtfulDialog{debts.customer, debts.lines, session().today(),
                                          debts.currency, window()};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
          const auto draft = dialog->draft();
          if (draft) {
            succeeded(session().ledger().procedures().save(*draft),
                      tr("The item is held for doubtful"));
          }
        });
        dialog->open();
      });
}

void ProcedureActions::interrupt(qint64 customerId) {
  withCase(
      session(), prompts(), window(), customerId, session().today(),
      [](Ledger&, const CustomerCase& of) -> Result<Debts> {
        return Debts{of.debtor(), of.snapshot.company.currency,
                     debtLines(of.snapshot, of.customer, of.day, of.texts, true)};
      },
      [this](const Debts& debts) { askInterruption(debts); });
}

void ProcedureActions::askInterruption(const Debts& debts) {
  const auto events = session().ledger().procedures().limitationEvents(debts.customer.id);
  if (!events.ok()) return prompts().showError(window(), events.error());
  const auto lastDay = [snapshot = session().snapshot(), known = events.value(),
                        today = session().today()](const LimitationRecord& record) {
    return lastDayWith(*snapshot, known, today, record);
  };
  auto* dialog =
      new InterruptionDialog{debts.customer, debts.lines, session().today(), lastDay, window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    succeeded(session().ledger().procedures().save(dialog->draft()),
              tr("The interruption is recorded"));
  });
  dialog->open();
}

void ProcedureActions::editInsolvency(qint64 customerId) {
  const auto all = session().ledger().procedures().insolvencies(customerId);
  if (!all.ok()) return prompts().showError(window(), all.error());
  Insolvency known;
  known.customerId = customerId;
  for (const auto& one : all.value()) {
    if (!one.closedOn.isValid()) known = one;
  }
  auto* dialog = new InsolvencyDialog{known, session().today(), window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    succeeded(session().ledger().procedures().save(dialog->draft()),
              tr("The proceedings are recorded"));
  });
  dialog->open();
}

void ProcedureActions::end(const ProcedureLine& line) {
  EndQuestion question;
  question.name = u"endProcedureDialog"_s;
  question.title = line.items.isEmpty() ? line.what : u"%1 · %2"_s.arg(line.what, line.items);
  question.saveText = tr("&Record");
  question.since = line.since;
  question.tooEarly = tr("It did not end before it began.");
  question.today = session().today();
  if (line.kind == ProcedureLine::Kind::HandOver) {
    question.wordsLabel = tr("&How it ended");
    question.wordsMissing = tr("Say how it ended.");
    question.suggestions = {tr("Paid in full"), tr("Paid in part"),
                            tr("Nothing could be collected"), tr("Taken back")};
  }
  auto* dialog = new EndDialog{question, window()};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, line] {
    succeeded(endRecord(line, dialog->day(), dialog->words()),
              tr("Recorded: %1 until %2").arg(line.what, formatDay(dialog->day())));
  });
  dialog->open();
}

Result<void> ProcedureActions::endRecord(const ProcedureLine& line, QDate day,
                                         const QString& words) {
  EXPECTS(line.canEnd());
  auto& procedures = session().ledger().procedures();
  switch (line.kind) {
    case ProcedureLine::Kind::Insolvency: return procedures.closeInsolvency(line.id, day);
    case ProcedureLine::Kind::HandOver: return procedures.closeHandOver(line.id, day, words);
    case ProcedureLine::Kind::Waiver: return procedures.withdrawWaiver(line.id, day);
    case ProcedureLine::Kind::Doubtful: return procedures.endDoubtful(line.id, day);
    case ProcedureLine::Kind::Interruption: break;
  }
  return {};
}

}  // namespace encaisse
