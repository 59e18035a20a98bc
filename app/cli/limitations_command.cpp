#include <QCoreApplication>

#include "app/cli/answer_lookup.h"
#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "core/procedures/limitation_report.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

LimitationEvent::Kind eventKindOf(const QString& key) {
  for (const auto kind : {LimitationEvent::Kind::CourtClaim, LimitationEvent::Kind::Enforcement}) {
    if (toKey(kind) == key) return kind;
  }
  return LimitationEvent::Kind::Acknowledgment;
}

class LimitationsCommand : public Command {
public:
  QString name() const override { return u"limitations"_s; }
  QString summary() const override {
    return Words::tr("Lists until when each late item can be enforced, or records an interruption");
  }
  QString details() const override {
    return Words::tr(
        "list (without an action too) shows the items by the day their claim lapses, with the "
        "article and an alert 30, 15 and 5 days before. interrupt records what starts the period "
        "anew: an acknowledgment by the debtor, a claim in court, enforcement. A formal notice "
        "does "
        "not interrupt. A customer of whom nobody said what it is counts as a consumer: 2 years.");
  }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.optionalArgument(u"list|interrupt"_s, Words::tr("What to do (default: list)"),
                             m_action);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Of this customer"), m_customer);
    options.text(u"--item"_s, u"NUMBER"_s,
                 Words::tr("interrupt: this item (default: all of the customer)"), m_item);
    options.choice(u"--kind"_s, {u"acknowledgment"_s, u"court_claim"_s, u"enforcement"_s},
                   Words::tr("interrupt: what happened"), m_kind);
    options.day(u"--day"_s, Words::tr("interrupt: when"), m_day);
    options.text(u"--note"_s, u"TEXT"_s, Words::tr("interrupt: the proof, in words"), m_note);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const bool records = m_action == u"interrupt";
    if (!records && !m_action.isEmpty() && m_action != u"list") {
      console.complain(
          Words::tr("encaisse limitations: \"%1\" is none of list, interrupt.").arg(m_action));
      return ExitStatus::Usage;
    }
    if (records && (m_customer.isEmpty() || m_kind.isEmpty() || !m_day.isValid())) {
      console.complain(
          Words::tr("encaisse limitations: interrupt needs --customer, --kind and --day."));
      return ExitStatus::Usage;
    }
    const auto done = records ? interrupt() : list(console);
    return done.ok() ? ExitStatus::Done : console.refuse(done.error());
  }

private:
  Result<void> interrupt() const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    AnswerLookup lookup{*ledger.value()};
    const auto customer = lookup.customer(m_customer);
    if (!customer.ok()) return customer.error();
    LimitationRecord record{0, customer.value(), 0, eventKindOf(m_kind), m_day, m_note};
    if (!m_item.isEmpty()) {
      const auto item = lookup.item(m_item, m_customer);
      if (!item.ok()) return item.error();
      record.itemId = item.value().id;
    }
    const auto saved = ledger.value()->procedures().save(record);
    return saved.ok() ? Result<void>{} : saved.error();
  }

  Result<void> list(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return snapshot.error();
    const auto events = ledger.value()->procedures().limitationEvents();
    if (!events.ok()) return events.error();
    AnswerLookup lookup{*ledger.value()};
    if (auto loaded = lookup.loadItems(); !loaded.ok()) return loaded.error();
    const auto& facts = snapshot.value();
    Rows rows;
    rows.columns = {{u"customer"_s, Words::tr("Customer")},
                    {u"name"_s, Words::tr("Name")},
                    {u"number"_s, Words::tr("Number")},
                    {u"dueDate"_s, Words::tr("Due")},
                    {u"open"_s, Words::tr("Open")},
                    {u"kind"_s, Words::tr("Kind")},
                    {u"assumed"_s, {}},
                    {u"years"_s, Words::tr("Years")},
                    {u"article"_s, Words::tr("Article")},
                    {u"restarted"_s, Words::tr("Restarted")},
                    {u"lastDay"_s, Words::tr("Last day")},
                    {u"alert"_s, Words::tr("Alert")}};
    for (const auto& row : limitationRows(facts, events.value(), m_asOf)) {
      const auto& customer = facts.customers[row.customer];
      if (!m_customer.isEmpty() && customer.code != m_customer) continue;
      const auto& item = facts.items[row.item];
      rows.cells.append({customer.code, customer.name, lookup.numberOf(item.id),
                         toDate(item.dueDay), Money{row.open, facts.company.currency},
                         toKey(row.kind), row.assumed, qint64{row.limitation.years},
                         row.limitation.article, toDate(row.limitation.restartedOn),
                         toDate(row.limitation.lastDay), toKey(row.alert)});
    }
    printRows(console, rows, m_format);
    return {};
  }

  QString m_ledger;
  QString m_action;
  QString m_customer;
  QString m_item;
  QString m_kind;
  QString m_note;
  QDate m_day;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeLimitationsCommand() { return std::make_unique<LimitationsCommand>(); }

}  // namespace encaisse
