#include <QCoreApplication>

#include "app/cli/answer_lookup.h"
#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

/// What keeps reminders back, a line each, with whether it counts on the day.
struct PauseLines {
  QHash<qint64, Customer> customers;
  const AnswerLookup& lookup;
  QDate asOf;
  Currency currency;

  Rows rows(const QList<Pause>& pauses, const QList<PresentedPayment>& payments) const {
    Rows rows;
    rows.columns = {{u"kind"_s, Words::tr("What")},         {u"id"_s, Words::tr("Number")},
                    {u"customer"_s, Words::tr("Customer")}, {u"name"_s, Words::tr("Name")},
                    {u"item"_s, Words::tr("Item")},         {u"amount"_s, Words::tr("Amount")},
                    {u"from"_s, Words::tr("From")},         {u"until"_s, Words::tr("Until")},
                    {u"ended"_s, Words::tr("Ended")},       {u"counts"_s, Words::tr("Counts")},
                    {u"reason"_s, Words::tr("Reason")},     {u"by"_s, {}}};
    for (const auto& pause : pauses) {
      if (pause.fromOn > asOf) continue;
      const auto customer = customers.value(pause.customerId);
      rows.cells.append({u"pause"_s, pause.id, customer.code, customer.name,
                         lookup.numberOf(pause.itemId), Cell{}, pause.fromOn, pause.untilOn,
                         pause.liftedOn, pause.countsOn(asOf), pause.reason, pause.recordedBy});
    }
    for (const auto& payment : payments) {
      if (payment.presentedOn > asOf) continue;
      const auto customer = customers.value(payment.customerId);
      rows.cells.append({payment.means, payment.id, customer.code, customer.name, QString{},
                         Money{payment.amountMinor, currency}, payment.presentedOn,
                         payment.expectedOn, payment.endedOn, payment.countsOn(asOf), payment.note,
                         payment.recordedBy});
    }
    return rows;
  }
};

class PauseCommand : public Command {
public:
  QString name() const override { return u"pause"_s; }
  QString summary() const override {
    return Words::tr("Lists what makes reminders wait: pauses and payments on their way; or "
                     "changes it");
  }
  QString details() const override {
    return Words::tr(
        "list (without an action too) shows pauses and presented payments. add lets reminders of "
        "a customer, or of one item, wait from the as-of day on; lift ends that. present records "
        "a direct debit, draft, cheque or transfer that the bank has and that is not final; end "
        "says that it arrived or came back.");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.optionalArgument(u"list|add|lift|present|end"_s,
                             Words::tr("What to do (default: list)"), m_action);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Of this customer"), m_customer);
    options.text(u"--item"_s, u"NUMBER"_s,
                 Words::tr("add: only this item (default: the whole customer)"), m_item);
    options.day(u"--until"_s, Words::tr("add: the last day of grace (default: until lift)"),
                m_until);
    options.text(u"--reason"_s, u"TEXT"_s, Words::tr("add: why; present: a remark"), m_reason);
    options.amount(u"--amount"_s, Words::tr("present: how much"), m_amount);
    options.choice(u"--means"_s, paymentMeans(), Words::tr("present: how it is paid"), m_means);
    options.day(u"--expected"_s, Words::tr("present: when it is final"), m_expected);
    options.number(u"--id"_s, u"NUMBER"_s, Words::tr("lift, end: its number in the list"), 1,
                   std::numeric_limits<int>::max(), m_id);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    if (m_action == u"list") return finish(console, list(console));
    if (m_action == u"add") return finish(console, add(console));
    if (m_action == u"lift") return finish(console, lift(console));
    if (m_action == u"present") return finish(console, present(console));
    if (m_action == u"end") return finish(console, end(console));
    console.complain(Words::tr("encaisse pause: \"%1\" is none of list, add, lift, present, end.")
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
    AnswerLookup lookup{*ledger.value()};
    std::optional<qint64> customerId;
    if (!m_customer.isEmpty()) {
      const auto customer = lookup.customer(m_customer);
      if (!customer.ok()) return customer.error();
      customerId = customer.value();
    }
    const auto pauses = ledger.value()->pauses().list(customerId);
    if (!pauses.ok()) return pauses.error();
    const auto payments = ledger.value()->pauses().presented(customerId);
    if (!payments.ok()) return payments.error();
    const auto snapshot = ledger.value()->snapshot(m_asOf);
    if (!snapshot.ok()) return snapshot.error();
    if (auto loaded = lookup.loadItems(); !loaded.ok()) return loaded.error();
    const PauseLines lines{customersById(snapshot.value()), lookup, m_asOf,
                           snapshot.value().company.currency};
    printRows(console, lines.rows(pauses.value(), payments.value()), m_format);
    return {};
  }

  Result<void> add(Console& console) const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    AnswerLookup lookup{*ledger.value()};
    Pause draft;
    draft.fromOn = m_asOf;
    draft.untilOn = m_until;
    draft.reason = m_reason;
    if (m_item.isEmpty()) {
      const auto customer = lookup.customer(m_customer);
      if (!customer.ok()) return customer.error();
      draft.customerId = customer.value();
    } else {
      const auto item = lookup.item(m_item, m_customer);
      if (!item.ok()) return item.error();
      draft.customerId = item.value().customerId;
      draft.itemId = item.value().id;
    }
    const auto id = ledger.value()->pauses().pause(draft);
    if (!id.ok()) return id.error();
    console.line(Words::tr("Recorded pause %1.").arg(id.value()));
    return {};
  }

  Result<void> lift(Console& console) const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto lifted = ledger.value()->pauses().lift(m_id, m_asOf);
    if (!lifted.ok()) return lifted.error();
    console.line(Words::tr("Lifted pause %1.").arg(m_id));
    return {};
  }

  Result<void> present(Console& console) const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto customer = AnswerLookup{*ledger.value()}.customer(m_customer);
    if (!customer.ok()) return customer.error();
    PresentedPayment draft;
    draft.customerId = customer.value();
    draft.amountMinor = m_amount;
    draft.means = m_means;
    draft.presentedOn = m_asOf;
    draft.expectedOn = m_expected;
    draft.note = m_reason;
    const auto id = ledger.value()->pauses().present(draft);
    if (!id.ok()) return id.error();
    console.line(Words::tr("Recorded presented payment %1.").arg(id.value()));
    return {};
  }

  Result<void> end(Console& console) const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto ended = ledger.value()->pauses().endPresented(m_id, m_asOf);
    if (!ended.ok()) return ended.error();
    console.line(Words::tr("Ended presented payment %1.").arg(m_id));
    return {};
  }

  QString m_ledger;
  QString m_action = u"list"_s;
  QString m_customer;
  QString m_item;
  QDate m_until;
  QString m_reason;
  qint64 m_amount = 0;
  QString m_means = u"direct_debit"_s;
  QDate m_expected;
  int m_id = 0;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makePauseCommand() { return std::make_unique<PauseCommand>(); }

}  // namespace encaisse
