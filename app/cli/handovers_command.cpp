#include <QCoreApplication>

#include "app/cli/answer_lookup.h"
#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "core/base/clock.h"
#include "core/base/zip_writer.h"
#include "core/ledger/ledger_case.h"
#include "core/letters/print/hand_over_zip.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class HandoversCommand : public Command {
public:
  QString name() const override { return u"handovers"_s; }
  QString summary() const override {
    return Words::tr("Lists the debts that somebody else collects, or changes it");
  }
  QString details() const override {
    return Words::tr(
        "list (without an action too) shows them. open hands what a customer owes over to an "
        "agency, a lawyer, an officer or a court: its items get no reminder from then on; --out "
        "writes the file of the debt as ZIP. close ends it, with its outcome.");
  }
  void describe(Options& options) override {
    m_day = systemToday();
    options.ledger(m_ledger);
    options.optionalArgument(u"list|open|close"_s, Words::tr("What to do (default: list)"),
                             m_action);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Of this customer"), m_customer);
    options.choice(u"--kind"_s, {u"agency"_s, u"lawyer"_s, u"officer"_s, u"court"_s},
                   Words::tr("open: who collects (default: agency)"), m_kind);
    options.text(u"--agent"_s, u"NAME"_s, Words::tr("open: its name"), m_agent);
    options.texts(u"--item"_s, u"NUMBER"_s,
                  Words::tr("open: these items (default: all that has fallen due)"), m_items);
    options.text(u"--out"_s, u"FILE"_s, Words::tr("open: the ZIP to write"), m_out);
    options.number(u"--handover"_s, u"NUMBER"_s, Words::tr("close: its number in the list"), 1,
                   std::numeric_limits<int>::max(), m_number);
    options.text(u"--outcome"_s, u"TEXT"_s, Words::tr("close: how it ended"), m_outcome);
    options.text(u"--note"_s, u"TEXT"_s, Words::tr("open: a remark"), m_note);
    options.day(u"--day"_s, Words::tr("open, close: when (default: today)"), m_day);
    options.format(m_format);
  }
  Needs needs(const QStringList& arguments) const override {
    return arguments.contains(u"open"_s) ? Needs::Fonts : Needs::Nothing;
  }

  ExitStatus run(Console& console) override {
    const bool opens = m_action == u"open";
    const bool closes = m_action == u"close";
    if (!opens && !closes && !m_action.isEmpty() && m_action != u"list") {
      console.complain(
          Words::tr("encaisse handovers: \"%1\" is none of list, open, close.").arg(m_action));
      return ExitStatus::Usage;
    }
    if ((opens && (m_customer.isEmpty() || m_agent.isEmpty())) || (closes && m_number == 0)) {
      console.complain(Words::tr(
          "encaisse handovers: open needs --customer and --agent, close needs --handover."));
      return ExitStatus::Usage;
    }
    const auto ledger = opens || closes ? openForWriting(m_ledger) : openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto done = opens ? open(console, *ledger.value())
                      : closes
                          ? ledger.value()->procedures().closeHandOver(m_number, m_day, m_outcome)
                          : list(console, *ledger.value());
    return done.ok() ? ExitStatus::Done : console.refuse(done.error());
  }

private:
  Result<void> open(Console& console, Ledger& ledger) const {
    const auto of = readCase(ledger, m_customer, m_day);
    if (!of.ok()) return of.error();
    auto lines = debtLines(of.value().snapshot, of.value().customer, m_day, of.value().texts, true);
    if (!m_items.isEmpty()) {
      lines.removeIf([this](const DebtLine& line) { return !m_items.contains(line.number); });
    }
    HandOver record;
    record.customerId = of.value().debtor().id;
    if (!m_kind.isEmpty()) record.kind = m_kind;
    record.agent = m_agent;
    record.openedOn = m_day;
    record.note = m_note;
    for (const auto& line : lines) record.items.append(line.itemId);
    if (!m_out.isEmpty()) {
      const auto zip = handOverZip(of.value(), record, lines);
      if (!zip.ok()) return zip.error();
      if (auto written = writeWhole(m_out, zip.value()); !written.ok()) return written;
    }
    const auto saved = ledger.procedures().save(record);
    if (!saved.ok()) return saved.error();
    console.line(Words::tr("Recorded as hand-over %1.").arg(saved.value()));
    return {};
  }

  Result<void> list(Console& console, Ledger& ledger) const {
    const auto snapshot = ledger.snapshot();
    if (!snapshot.ok()) return snapshot.error();
    const auto all = ledger.procedures().handOvers();
    if (!all.ok()) return all.error();
    const auto customers = customersById(snapshot.value());
    Rows rows;
    rows.columns = {{u"handover"_s, Words::tr("No.")},       {u"customer"_s, Words::tr("Customer")},
                    {u"name"_s, Words::tr("Name")},          {u"kind"_s, Words::tr("Kind")},
                    {u"agent"_s, Words::tr("Collected by")}, {u"items"_s, Words::tr("Items")},
                    {u"opened"_s, Words::tr("Opened")},      {u"closed"_s, Words::tr("Closed")},
                    {u"outcome"_s, Words::tr("Outcome")}};
    for (const auto& one : all.value()) {
      const auto customer = customers.value(one.customerId);
      if (!m_customer.isEmpty() && customer.code != m_customer) continue;
      rows.cells.append({one.id, customer.code, customer.name, one.kind, one.agent,
                         qint64(one.items.size()), one.openedOn, one.closedOn, one.outcome});
    }
    printRows(console, rows, m_format);
    return {};
  }

  QString m_ledger;
  QString m_action;
  QString m_customer;
  QString m_kind;
  QString m_agent;
  QStringList m_items;
  QString m_out;
  QString m_outcome;
  QString m_note;
  int m_number = 0;
  QDate m_day;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeHandoversCommand() { return std::make_unique<HandoversCommand>(); }

}  // namespace encaisse
