#include <QCoreApplication>

#include "app/cli/answer_lookup.h"
#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "core/interest/term_report.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class TermsCommand : public Command {
public:
  QString name() const override { return u"terms"_s; }
  QString summary() const override {
    return Words::tr("Lists open invoices whose due date is later than the law allows");
  }
  QString details() const override {
    return Words::tr(
        "Between professionals an invoice is due 60 days after its date at most, or 45 days end of "
        "month where the contract says so; some branches have less (the customer's sector). A "
        "warning with its article, not a judgment: a branch whose days count from the delivery is "
        "not judged.");
  }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Only this customer's"), m_customer);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const auto rows = load();
    if (!rows.ok()) return console.refuse(rows.error());
    if (m_format == OutputFormat::Table && rows.value().cells.isEmpty()) {
      console.line(Words::tr("No due date is later than the law allows."));
      return ExitStatus::Done;
    }
    printRows(console, rows.value(), m_format);
    return ExitStatus::Done;
  }

private:
  Result<Rows> load() const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return snapshot.error();
    const auto& customers = snapshot.value().customers;
    qint32 customer = -1;
    if (!m_customer.isEmpty()) {
      const auto id = AnswerLookup{*ledger.value()}.customer(m_customer);
      if (!id.ok()) return id.error();
      customer =
          qint32(std::ranges::find(customers, id.value(), &Customer::id) - customers.begin());
    }
    const auto items =
        ledger.value()->items().byIds(termItemIds(snapshot.value(), m_asOf, customer));
    if (!items.ok()) return items.error();
    QHash<qint64, Item> texts;
    for (const auto& item : items.value()) texts.insert(item.id, item);
    return rowsOf(snapshot.value(), buildTermRows(snapshot.value(), texts, m_asOf, customer));
  }

  static Rows rowsOf(const Snapshot& snapshot, const QList<TermRow>& found) {
    Rows rows;
    rows.columns = {{u"customer"_s, Words::tr("Customer")},
                    {u"name"_s, Words::tr("Name")},
                    {u"number"_s, Words::tr("Number")},
                    {u"issued"_s, Words::tr("Issued")},
                    {u"dueDate"_s, Words::tr("Due")},
                    {u"latest"_s, Words::tr("Latest lawful day")},
                    {u"daysBeyond"_s, Words::tr("Days beyond")},
                    {u"article"_s, Words::tr("Article")},
                    {u"evidence"_s, {}}};
    for (const auto& row : found) {
      const auto& customer = snapshot.customers[row.customer];
      rows.cells.append({customer.code, customer.name, row.number, row.issuedOn, row.dueOn,
                         toDate(row.verdict.latestDay), qint64{row.verdict.daysBeyond},
                         row.verdict.article, row.verdict.evidence});
    }
    return rows;
  }

  QString m_ledger;
  QString m_customer;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeTermsCommand() { return std::make_unique<TermsCommand>(); }

}  // namespace encaisse
