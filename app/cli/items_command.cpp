#include <QCoreApplication>

#include "app/cli/command_list.h"
#include "app/cli/item_rows.h"
#include "app/cli/ledger_access.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class ItemsCommand : public Command {
public:
  QString name() const override { return u"items"_s; }
  QString summary() const override {
    return Words::tr("Lists invoices, credit notes and payments, with what is open of each");
  }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Only this customer's"), m_customer);
    options.flag(u"--open"_s, Words::tr("Only those with an open amount"), m_open);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto company = ledger.value()->company();
    if (!company.ok()) return console.refuse(company.error());
    ItemFilter filter{{}, m_open, m_asOf};
    if (!m_customer.isEmpty()) {
      const auto customer = ledger.value()->customers().findByCode(m_customer);
      if (!customer.ok()) return console.refuse(customer.error());
      filter.customerId = customer.value().id;
    }
    const auto items = ledger.value()->items().list(filter);
    if (!items.ok()) return console.refuse(items.error());
    printRows(console, itemRows(items.value(), company.value().currency, m_asOf), m_format);
    return ExitStatus::Done;
  }

private:
  QString m_ledger;
  QString m_customer;
  bool m_open = false;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeItemsCommand() { return std::make_unique<ItemsCommand>(); }

}  // namespace encaisse
