#include <QCoreApplication>

#include "app/cli/answer_lookup.h"
#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "core/disputes/dispute_figures.h"
#include "core/disputes/disputed_amount.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

/// "7.5"
QString tenths(int number) { return u"%1.%2"_s.arg(number / 10).arg(number % 10); }

Rows figureRows(const QList<DisputeFigures>& figures, const QList<DisputeReason>& reasons,
                Currency currency) {
  Rows rows;
  rows.columns = {
      {u"reason"_s, Words::tr("Reason")},     {u"text"_s, Words::tr("Meaning")},
      {u"open"_s, Words::tr("Open")},         {u"amount"_s, Words::tr("Amount")},
      {u"resolved"_s, Words::tr("Resolved")}, {u"meanDays"_s, Words::tr("Days to resolve, mean")}};
  for (const auto& line : figures) {
    rows.cells.append({line.reason, disputeReasonText(reasons, line.reason), qint64{line.open},
                       Money{line.openAmount, currency}, qint64{line.resolved},
                       line.resolved == 0 ? Cell{} : Cell{tenths(line.meanDaysTenths())}});
  }
  return rows;
}

class DisputesCommand : public Command {
public:
  QString name() const override { return u"disputes"_s; }
  QString summary() const override {
    return Words::tr("Lists what customers contest and why, or changes it");
  }
  QString details() const override {
    return Words::tr(
        "list (without an action too) shows the disputes as of the day. open records one on an "
        "item, update changes an open one, resolve ends it. figures shows by reason how many are "
        "open and how long they took. A disputed item gets no reminder and stays in the balance. "
        "The command reasons lists and changes the reasons.");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.optionalArgument(u"list|open|update|resolve|figures"_s,
                             Words::tr("What to do (default: list)"), m_action);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Of this customer"), m_customer);
    options.text(u"--item"_s, u"NUMBER"_s, Words::tr("open: the contested item"), m_item);
    options.amount(u"--amount"_s, Words::tr("open, update: a part of it (default: the whole item)"),
                   m_amount);
    options.text(u"--reason"_s, u"KEY"_s, Words::tr("Why, a key that the command reasons lists"),
                 m_reason);
    options.text(u"--owner"_s, u"NAME"_s, Words::tr("Who sees to it"), m_owner);
    options.day(u"--follow-up"_s, Words::tr("open, update: when to look at it again"), m_followUp);
    options.text(u"--note"_s, u"TEXT"_s, Words::tr("open, update: a remark"), m_note);
    options.number(u"--dispute"_s, u"DISPUTE"_s,
                   Words::tr("update, resolve: its number in the list"), 1,
                   std::numeric_limits<int>::max(), m_dispute);
    options.text(u"--resolution"_s, u"TEXT"_s, Words::tr("resolve: how it ended"), m_resolution);
    options.choice(u"--state"_s, {u"open"_s, u"resolved"_s}, Words::tr("list: only these"),
                   m_state);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    if (m_action == u"list") return finish(console, list(console));
    if (m_action == u"open") return finish(console, open(console));
    if (m_action == u"update") return finish(console, update(console));
    if (m_action == u"resolve") return finish(console, resolve(console));
    if (m_action == u"figures") return finish(console, figures(console));
    console.complain(
        Words::tr("encaisse disputes: \"%1\" is none of list, open, update, resolve, figures.")
            .arg(m_action));
    return ExitStatus::Usage;
  }

private:
  static ExitStatus finish(Console& console, const Result<void>& result) {
    return result.ok() ? ExitStatus::Done : console.refuse(result.error());
  }

  Result<void> list(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return snapshot.error();
    const auto listed = ledger.value()->disputes().list();
    if (!listed.ok()) return listed.error();
    AnswerLookup lookup{*ledger.value()};
    if (auto loaded = lookup.loadItems(); !loaded.ok()) return loaded.error();
    printRows(console, listRows(snapshot.value(), listed.value(), lookup), m_format);
    return {};
  }

  Rows listRows(const Snapshot& snapshot, const QList<Dispute>& disputes,
                const AnswerLookup& lookup) const {
    Rows rows;
    rows.columns = {{u"dispute"_s, Words::tr("Dispute")},
                    {u"customer"_s, Words::tr("Customer")},
                    {u"name"_s, Words::tr("Name")},
                    {u"number"_s, Words::tr("Number")},
                    {u"amount"_s, Words::tr("Amount")},
                    {u"whole"_s, {}},
                    {u"open"_s, Words::tr("Open")},
                    {u"reason"_s, Words::tr("Reason")},
                    {u"owner"_s, Words::tr("Owner")},
                    {u"opened"_s, Words::tr("Opened")},
                    {u"followUp"_s, Words::tr("Follow-up")},
                    {u"state"_s, Words::tr("State")},
                    {u"resolved"_s, Words::tr("Resolved")},
                    {u"resolution"_s, {}},
                    {u"note"_s, {}},
                    {u"by"_s, {}}};
    const auto currency = snapshot.company.currency;
    const auto customers = customersById(snapshot);
    const auto openNow = openById(snapshot);
    for (const auto& dispute : disputes) {
      const auto customer = customers.value(dispute.customerId);
      const bool resolved = dispute.resolvedOn.isValid() && dispute.resolvedOn <= m_asOf;
      if (!isWanted(dispute, customer, resolved)) continue;
      const auto item = lookup.items().value(dispute.itemId);
      const qint64 amount = dispute.amountMinor == 0 ? item.amountMinor : dispute.amountMinor;
      rows.cells.append(
          {dispute.id, customer.code, customer.name, item.number, Money{amount, currency},
           dispute.amountMinor == 0, Money{openNow.value(dispute.itemId), currency}, dispute.reason,
           dispute.owner, dispute.openedOn, dispute.followUpOn,
           resolved ? u"resolved"_s : u"open"_s, resolved ? dispute.resolvedOn : QDate{},
           resolved ? dispute.resolution : QString{}, dispute.note, dispute.recordedBy});
    }
    return rows;
  }

  QHash<qint64, qint64> openById(const Snapshot& snapshot) const {
    const auto open = openAmountsAt(snapshot, m_asOf);
    QHash<qint64, qint64> byId;
    for (const auto& dispute : snapshot.chasing.disputes) {
      byId.insert(snapshot.items[dispute.item].id, open[dispute.item]);
    }
    return byId;
  }

  bool isWanted(const Dispute& dispute, const Customer& customer, bool resolved) const {
    return dispute.openedOn <= m_asOf && (m_customer.isEmpty() || customer.code == m_customer) &&
           (m_reason.isEmpty() || dispute.reason == m_reason) &&
           (m_owner.isEmpty() || dispute.owner == m_owner) &&
           (m_state.isEmpty() || (m_state == u"resolved") == resolved);
  }

  Result<void> open(Console& console) const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    AnswerLookup lookup{*ledger.value()};
    const auto item = lookup.item(m_item, m_customer);
    if (!item.ok()) return item.error();
    Dispute draft;
    draft.itemId = item.value().id;
    draft.amountMinor = m_amount;
    draft.reason = m_reason;
    draft.owner = m_owner;
    draft.openedOn = m_asOf;
    draft.followUpOn = m_followUp;
    draft.note = m_note;
    const auto id = ledger.value()->disputes().open(draft);
    if (!id.ok()) return id.error();
    console.line(Words::tr("Opened dispute %1.").arg(id.value()));
    return {};
  }

  Result<void> update(Console& console) const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto listed = ledger.value()->disputes().list();
    if (!listed.ok()) return listed.error();
    Dispute changed;
    changed.id = m_dispute;
    for (const auto& dispute : listed.value()) {
      if (dispute.id == m_dispute) changed = dispute;
    }
    if (m_amount != 0) changed.amountMinor = m_amount;
    if (!m_reason.isEmpty()) changed.reason = m_reason;
    if (!m_owner.isEmpty()) changed.owner = m_owner;
    if (m_followUp.isValid()) changed.followUpOn = m_followUp;
    if (!m_note.isEmpty()) changed.note = m_note;
    const auto updated = ledger.value()->disputes().update(changed);
    if (!updated.ok()) return updated.error();
    console.line(Words::tr("Changed dispute %1.").arg(m_dispute));
    return {};
  }

  Result<void> resolve(Console& console) const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto resolved = ledger.value()->disputes().resolve(m_dispute, m_asOf, m_resolution);
    if (!resolved.ok()) return resolved.error();
    console.line(Words::tr("Resolved dispute %1.").arg(m_dispute));
    return {};
  }

  Result<void> figures(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return snapshot.error();
    const auto known = ledger.value()->disputes().reasons();
    if (!known.ok()) return known.error();
    printRows(console,
              figureRows(disputeFiguresAt(snapshot.value(), m_asOf), known.value(),
                         snapshot.value().company.currency),
              m_format);
    return {};
  }

  QString m_ledger;
  QString m_action = u"list"_s;
  QString m_customer;
  QString m_item;
  qint64 m_amount = 0;
  QString m_reason;
  QString m_owner;
  QDate m_followUp;
  QString m_note;
  int m_dispute = 0;
  QString m_resolution;
  QString m_state;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeDisputesCommand() { return std::make_unique<DisputesCommand>(); }

}  // namespace encaisse
