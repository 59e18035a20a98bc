#include <QCoreApplication>

#include "app/cli/command_list.h"
#include "app/cli/customer_figures.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

QList<Column> customerColumns() {
  return {{u"code"_s, Words::tr("Code")},
          {u"name"_s, Words::tr("Name")},
          {u"balance"_s, Words::tr("Balance")},
          {u"overdue"_s, Words::tr("Overdue")},
          {u"notDue"_s, Words::tr("Not due")},
          {u"credits"_s, Words::tr("Credits")},
          {u"currency"_s, {}},
          {u"items"_s, Words::tr("Items")},
          {u"oldestDueDate"_s, Words::tr("Oldest due")},
          {u"usualDelay"_s, Words::tr("Usual delay")},
          {u"paidItems"_s, {}},
          {u"agency"_s, {}},
          {u"salesperson"_s, {}},
          {u"segment"_s, {}},
          {u"language"_s, {}},
          {u"city"_s, Words::tr("City")},
          {u"country"_s, {}},
          {u"email"_s, {}},
          {u"phone"_s, {}},
          {u"siren"_s, {}},
          {u"paymentTerms"_s, {}},
          {u"remindersStopped"_s, {}},
          {u"stopReason"_s, {}}};
}

QList<Cell> customerCells(const Customer& customer, const CustomerFigures& figures,
                          Currency currency) {
  const auto& aged = figures.aged;
  return {customer.code,
          customer.name,
          Money{aged.balance, currency},
          Money{aged.overdue(), currency},
          Money{aged.notDue, currency},
          Money{aged.credits, currency},
          currency.code(),
          qint64{aged.items},
          figures.oldestDueOn.isValid() ? Cell{figures.oldestDueOn} : Cell{},
          qint64{figures.habit.usualDelayDays},
          qint64{figures.habit.paidItems},
          customer.agency,
          customer.salesperson,
          customer.segment,
          customer.language,
          customer.city,
          customer.country,
          customer.email,
          customer.phone,
          customer.siren,
          customer.paymentTerms,
          customer.remindersStopped,
          customer.stopReason};
}

class CustomersCommand : public Command {
public:
  QString name() const override { return u"customers"_s; }
  QString summary() const override {
    return Words::tr("Lists the customers with what they owe and how late they usually pay");
  }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto loaded = ledger.value()->snapshot();
    if (!loaded.ok()) return console.refuse(loaded.error());
    const auto& snapshot = loaded.value();
    const auto figures = customerFigures(snapshot, m_asOf);
    Rows rows{customerColumns(), {}};
    for (qsizetype i = 0; i < snapshot.customers.size(); ++i) {
      rows.cells.append(
          customerCells(snapshot.customers[i], figures[size_t(i)], snapshot.company.currency));
    }
    printRows(console, rows, m_format);
    return ExitStatus::Done;
  }

private:
  QString m_ledger;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeCustomersCommand() { return std::make_unique<CustomersCommand>(); }

}  // namespace encaisse
