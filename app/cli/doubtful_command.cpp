#include <QCoreApplication>

#include "app/cli/answer_lookup.h"
#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "core/base/clock.h"
#include "core/base/zip_writer.h"
#include "core/ledger/ledger_case.h"
#include "core/letters/print/paper_pdf.h"
#include "core/procedures/bad_debt.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class DoubtfulCommand : public Command {
public:
  QString name() const override { return u"doubtful"_s; }
  QString summary() const override {
    return Words::tr("Lists doubtful items and what is set aside for them, or changes it");
  }
  QString details() const override {
    return Words::tr(
        "list (without an action too) shows them. add holds one item for doubtful with a provision "
        "and a written reason: the tax office accepts a loss only item by item, for what is known. "
        "end takes it back or writes it off. entries prints the accounting entries as CSV: "
        "proposals, nothing is posted. vat writes the statement by which the VAT of unpaid "
        "invoices "
        "is recovered; under VAT on receipts there is nothing to recover.");
  }
  void describe(Options& options) override {
    m_day = systemToday();
    options.ledger(m_ledger);
    options.optionalArgument(u"list|add|end|entries|vat"_s, Words::tr("What to do (default: list)"),
                             m_action);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Of this customer"), m_customer);
    options.text(u"--item"_s, u"NUMBER"_s, Words::tr("add: the item"), m_item);
    options.text(u"--vat"_s, u"RATE"_s, Words::tr("add: its VAT rate in percent (default: 20)"),
                 m_vat);
    options.amount(u"--provision"_s, Words::tr("add: what is set aside, without VAT"), m_provision);
    options.text(u"--reason"_s, u"TEXT"_s, Words::tr("add: why, for this very item"), m_reason);
    options.number(u"--doubtful"_s, u"NUMBER"_s, Words::tr("end: its number in the list"), 1,
                   std::numeric_limits<int>::max(), m_number);
    options.text(u"--out"_s, u"FILE"_s, Words::tr("vat: the PDF to write"), m_out);
    options.day(u"--day"_s, Words::tr("add, end, vat: when (default: today)"), m_day);
    options.format(m_format);
  }
  Needs needs(const QStringList& arguments) const override {
    return arguments.contains(u"vat"_s) ? Needs::Fonts : Needs::Nothing;
  }

  ExitStatus run(Console& console) override {
    if (const QString wrong = wrongUsage(); !wrong.isEmpty()) {
      console.complain(wrong);
      return ExitStatus::Usage;
    }
    const bool writes = m_action == u"add" || m_action == u"end";
    const auto ledger = writes ? openForWriting(m_ledger) : openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto done = act(console, *ledger.value());
    return done.ok() ? ExitStatus::Done : console.refuse(done.error());
  }

private:
  QString wrongUsage() const {
    const QStringList actions{{}, u"list"_s, u"add"_s, u"end"_s, u"entries"_s, u"vat"_s};
    if (!actions.contains(m_action)) {
      return Words::tr("encaisse doubtful: \"%1\" is none of list, add, end, entries, vat.")
          .arg(m_action);
    }
    if (m_action == u"add" && (m_item.isEmpty() || !basisPointsOf(m_vat))) {
      return Words::tr("encaisse doubtful: add needs --item, and --vat in percent.");
    }
    if (m_action == u"end" && m_number == 0) {
      return Words::tr("encaisse doubtful: end needs --doubtful.");
    }
    if (m_action == u"vat" && (m_out.isEmpty() || m_customer.isEmpty())) {
      return Words::tr("encaisse doubtful: vat needs --customer and --out.");
    }
    return {};
  }

  Result<void> act(Console& console, Ledger& ledger) const {
    if (m_action == u"add") return add(console, ledger);
    if (m_action == u"end") return ledger.procedures().endDoubtful(m_number, m_day);
    if (m_action == u"vat") return vat(ledger);
    return list(console, ledger);
  }

  Result<void> add(Console& console, Ledger& ledger) const {
    AnswerLookup lookup{ledger};
    const auto item = lookup.item(m_item, m_customer);
    if (!item.ok()) return item.error();
    Doubtful record;
    record.customerId = item.value().customerId;
    record.itemId = item.value().id;
    record.decidedOn = m_day;
    record.vatBasisPoints = basisPointsOf(m_vat).value_or(0);
    record.provisionMinor = m_provision;
    record.reason = m_reason;
    const auto saved = ledger.procedures().save(record);
    if (!saved.ok()) return saved.error();
    console.line(Words::tr("Recorded as doubtful item %1.").arg(saved.value()));
    return {};
  }

  /// The doubtful items with what is left of each on the day.
  Result<QList<std::pair<Doubtful, DebtLine>>> pairs(Ledger& ledger, AnswerLookup& lookup) const {
    const auto all = ledger.procedures().doubtful();
    if (!all.ok()) return all.error();
    if (auto loaded = lookup.loadItems(); !loaded.ok()) return loaded.error();
    QList<std::pair<Doubtful, DebtLine>> found;
    for (const auto& one : all.value()) {
      const auto item = lookup.items().value(one.itemId);
      if (!m_customer.isEmpty() && item.customerCode != m_customer) continue;
      DebtLine line;
      line.itemId = item.id;
      line.number = item.number;
      line.label = item.label;
      line.issuedOn = item.issuedOn.isValid() ? item.issuedOn : item.entryOn;
      line.dueOn = item.dueOn;
      line.amount = item.amountMinor;
      line.open = item.openMinor;
      found.append({one, line});
    }
    return found;
  }

  Result<void> vat(Ledger& ledger) const {
    const auto of = readCase(ledger, m_customer, m_day);
    if (!of.ok()) return of.error();
    AnswerLookup lookup{ledger};
    const auto found = pairs(ledger, lookup);
    if (!found.ok()) return found.error();
    QList<std::pair<DebtLine, Doubtful>> lines;
    for (const auto& [doubtful, line] : found.value()) {
      if (line.open > 0 && doubtful.decidedOn <= m_day) lines.append({line, doubtful});
    }
    const auto paper = buildVatStatement(of.value().snapshot, of.value().customer, m_day, lines);
    if (!paper.ok()) return paper.error();
    const auto pdf = paperPdf(paper.value());
    if (!pdf.ok()) return pdf.error();
    return writeWhole(m_out, pdf.value());
  }

  Result<void> list(Console& console, Ledger& ledger) const {
    const auto company = ledger.company();
    if (!company.ok()) return company.error();
    const auto currency = company.value().currency;
    AnswerLookup lookup{ledger};
    const auto found = pairs(ledger, lookup);
    if (!found.ok()) return found.error();
    if (m_action == u"entries") {
      console.write(toCsv(doubtfulEntries(found.value(), currency)));
      return {};
    }
    Rows rows;
    rows.columns = {{u"doubtful"_s, Words::tr("No.")},  {u"customer"_s, Words::tr("Customer")},
                    {u"number"_s, Words::tr("Number")}, {u"open"_s, Words::tr("Open")},
                    {u"vat"_s, Words::tr("VAT %")},     {u"provision"_s, Words::tr("Provision")},
                    {u"day"_s, Words::tr("Day")},       {u"ended"_s, Words::tr("Ended")},
                    {u"reason"_s, Words::tr("Reason")}};
    for (const auto& [one, line] : found.value()) {
      rows.cells.append({one.id, lookup.items().value(one.itemId).customerCode, line.number,
                         Money{line.open, currency}, percentOf(one.vatBasisPoints),
                         Money{one.provisionMinor, currency}, one.decidedOn, one.endedOn,
                         one.reason});
    }
    printRows(console, rows, m_format);
    return {};
  }

  QString m_ledger;
  QString m_action;
  QString m_customer;
  QString m_item;
  QString m_vat = u"20"_s;
  QString m_reason;
  QString m_out;
  qint64 m_provision = 0;
  int m_number = 0;
  QDate m_day;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeDoubtfulCommand() { return std::make_unique<DoubtfulCommand>(); }

}  // namespace encaisse
