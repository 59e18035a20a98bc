#include <QCoreApplication>
#include <algorithm>

#include "app/cli/command_list.h"
#include "app/cli/customer_change.h"
#include "app/cli/customer_report.h"
#include "app/cli/item_rows.h"
#include "app/cli/ledger_access.h"
#include "core/interest/term_report.h"
#include "core/risk/segment_changes.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

constexpr qsizetype historyLines = 20;

class CustomerCommand : public Command {
public:
  QString name() const override { return u"customer"_s; }
  QString summary() const override {
    return Words::tr("Shows one customer: identity, figures, open items, history; or changes it");
  }
  QString details() const override {
    return Words::tr("With --set, --note or --confirm-due-dates it changes the customer and shows "
                     "nothing. Fields of --set: %1.")
        .arg(customerFields().join(u", "_s));
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.argument(u"CODE"_s, Words::tr("The customer's code in the accounts"), m_code);
    options.texts(u"--set"_s, u"FIELD=VALUE"_s, Words::tr("Changes a field"), m_assignments);
    options.text(u"--note"_s, u"TEXT"_s, Words::tr("Adds a note"), m_note);
    options.flag(
        u"--confirm-due-dates"_s,
        Words::tr("Confirms the computed due dates of the open items as they are: a formal "
                  "notice needs it"),
        m_confirm);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    for (const auto& assignment : m_assignments) {
      if (const auto checked = checkAssignment(assignment); !checked.ok()) {
        console.complain(u"encaisse customer: "_s + checked.error().message);
        return ExitStatus::Usage;
      }
    }
    const bool changes = !m_assignments.isEmpty() || !m_note.isEmpty() || m_confirm;
    const auto done = changes ? change(console) : show(console);
    return done.ok() ? ExitStatus::Done : console.refuse(done.error());
  }

private:
  Result<void> change(Console& console) const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    auto& customers = ledger.value()->customers();
    const auto found = customers.findByCode(m_code);
    if (!found.ok()) return found.error();
    auto customer = found.value();
    for (const auto& assignment : m_assignments) assign(customer, assignment);
    if (customer != found.value()) {
      if (const auto saved = customers.save(customer); !saved.ok()) return saved.error();
    }
    if (!m_assignments.isEmpty()) {
      console.line(Words::tr("Saved %1 %2.").arg(customer.code, customer.name));
      const QString late =
          customer.paymentTerms == found.value().paymentTerms || !isCapped(customer)
              ? QString{}
              : describeTerms(customer.paymentTerms, sectorOf(customer));
      if (!late.isEmpty()) console.line(late);
    }
    if (!m_note.isEmpty()) {
      if (const auto added = customers.addNote(customer.id, m_note); !added.ok()) {
        return added.error();
      }
      console.line(Words::tr("Noted."));
    }
    if (!m_confirm) return {};
    const auto confirmed = ledger.value()->items().confirmDueDates(customer.id);
    if (!confirmed.ok()) return confirmed.error();
    console.line(Words::tr("Due dates confirmed: %1.").arg(confirmed.value()));
    return {};
  }

  Result<void> show(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto customer = ledger.value()->customers().findByCode(m_code);
    if (!customer.ok()) return customer.error();
    auto report = load(*ledger.value(), customer.value());
    if (!report.ok()) return report.error();
    print(console, report.value());
    return {};
  }

  Result<CustomerReport> load(Ledger& ledger, const Customer& customer) const {
    const auto snapshot = ledger.snapshot();
    if (!snapshot.ok()) return snapshot.error();
    auto items = ledger.items().list({customer.id, true, m_asOf});
    if (!items.ok()) return items.error();
    auto history = ledger.customers().timeline(customer.id);
    if (!history.ok()) return history.error();
    const auto figures = customerFigures(snapshot.value(), m_asOf);
    CustomerReport report{customer,        {},     items.value(),
                          history.value(), m_asOf, snapshot.value().company.currency};
    const auto& all = snapshot.value().customers;
    const auto settings = RiskSettings::read(snapshot.value().chasing.settings.value(u"risk"_s));
    const auto index = std::ranges::find(all, customer.id, &Customer::id) - all.begin();
    report.figures = figures[size_t(index)];
    mergeEvents(report.history, segmentChanges(snapshot.value(), qint32(index), m_asOf, settings));
    report.history.removeIf([this](const auto& event) { return event.day > m_asOf; });
    report.history.resize(std::min(report.history.size(), historyLines));
    return report;
  }

  void print(Console& console, const CustomerReport& report) const {
    switch (m_format) {
      case OutputFormat::Table: return console.write(customerText(report));
      case OutputFormat::Csv:
        return console.write(rowsToCsv(itemRows(report.openItems, report.currency, m_asOf)));
      case OutputFormat::Json: return console.write(customerJson(report));
    }
  }

  QString m_ledger;
  QString m_code;
  QStringList m_assignments;
  QString m_note;
  bool m_confirm = false;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeCustomerCommand() { return std::make_unique<CustomerCommand>(); }

}  // namespace encaisse
