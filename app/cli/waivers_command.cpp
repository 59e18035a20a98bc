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

class WaiversCommand : public Command {
public:
  QString name() const override { return u"waivers"_s; }
  QString summary() const override {
    return Words::tr("Lists the interest and lump sums that were waived, or changes it");
  }
  QString details() const override {
    return Words::tr(
        "list (without an action too) shows them; add waives the interest or the lump sum of one "
        "item, withdraw takes a waiver back. What is waived stays in every calculation, beside "
        "what "
        "is claimed. A public buyer's interest can be waived only after it has arisen.");
  }
  void describe(Options& options) override {
    m_day = systemToday();
    options.ledger(m_ledger);
    options.optionalArgument(u"list|add|withdraw"_s, Words::tr("What to do (default: list)"),
                             m_action);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Of this customer"), m_customer);
    options.text(u"--item"_s, u"NUMBER"_s, Words::tr("add: of this item"), m_item);
    options.choice(u"--claim"_s, {u"interest"_s, u"fee"_s}, Words::tr("add: what is waived"),
                   m_claim);
    options.text(u"--reason"_s, u"TEXT"_s, Words::tr("add: why"), m_reason);
    options.number(u"--waiver"_s, u"WAIVER"_s, Words::tr("withdraw: its number in the list"), 1,
                   std::numeric_limits<int>::max(), m_waiver);
    options.day(u"--day"_s, Words::tr("add, withdraw: from when on (default: today)"), m_day);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const bool adds = m_action == u"add";
    const bool withdraws = m_action == u"withdraw";
    if (!adds && !withdraws && !m_action.isEmpty() && m_action != u"list") {
      console.complain(
          Words::tr("encaisse waivers: \"%1\" is none of list, add, withdraw.").arg(m_action));
      return ExitStatus::Usage;
    }
    if (adds && (m_item.isEmpty() || m_claim.isEmpty())) {
      console.complain(Words::tr("encaisse waivers: add needs --item and --claim."));
      return ExitStatus::Usage;
    }
    if (withdraws && m_waiver == 0) {
      console.complain(Words::tr("encaisse waivers: withdraw needs --waiver."));
      return ExitStatus::Usage;
    }
    const auto ledger = adds || withdraws ? openForWriting(m_ledger) : openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    if (withdraws) {
      const auto done = ledger.value()->procedures().withdrawWaiver(m_waiver, m_day);
      return done.ok() ? ExitStatus::Done : console.refuse(done.error());
    }
    const auto done = adds ? add(console, *ledger.value()) : list(console, *ledger.value());
    return done.ok() ? ExitStatus::Done : console.refuse(done.error());
  }

private:
  Result<void> add(Console& console, Ledger& ledger) const {
    AnswerLookup lookup{ledger};
    const auto item = lookup.item(m_item, m_customer);
    if (!item.ok()) return item.error();
    const auto saved = ledger.procedures().waive(
        {0, item.value().customerId, item.value().id, m_claim == u"fee", m_day, m_reason, {}});
    if (!saved.ok()) return saved.error();
    console.line(Words::tr("Recorded as waiver %1.").arg(saved.value()));
    return {};
  }

  Result<void> list(Console& console, Ledger& ledger) const {
    const auto waivers = ledger.procedures().waivers();
    if (!waivers.ok()) return waivers.error();
    AnswerLookup lookup{ledger};
    if (auto loaded = lookup.loadItems(); !loaded.ok()) return loaded.error();
    Rows rows;
    rows.columns = {{u"waiver"_s, Words::tr("Waiver")},
                    {u"customer"_s, Words::tr("Customer")},
                    {u"number"_s, Words::tr("Number")},
                    {u"claim"_s, Words::tr("Claim")},
                    {u"day"_s, Words::tr("Day")},
                    {u"reason"_s, Words::tr("Reason")},
                    {u"withdrawn"_s, Words::tr("Withdrawn")}};
    for (const auto& waiver : waivers.value()) {
      const auto item = lookup.items().value(waiver.itemId);
      if (!m_customer.isEmpty() && item.customerCode != m_customer) continue;
      rows.cells.append({waiver.id, item.customerCode, item.number,
                         waiver.isFee ? u"fee"_s : u"interest"_s, waiver.waivedOn, waiver.reason,
                         waiver.withdrawnOn});
    }
    printRows(console, rows, m_format);
    return {};
  }

  QString m_ledger;
  QString m_action;
  QString m_customer;
  QString m_item;
  QString m_claim;
  QString m_reason;
  int m_waiver = 0;
  QDate m_day;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeWaiversCommand() { return std::make_unique<WaiversCommand>(); }

}  // namespace encaisse
