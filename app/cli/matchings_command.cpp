#include <QCoreApplication>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

Rows matchingRows(const QList<Matching>& matchings, Currency currency) {
  Rows rows;
  rows.columns = {{u"matching"_s, Words::tr("Matching")},
                  {u"date"_s, Words::tr("Date")},
                  {u"amount"_s, Words::tr("Amount")},
                  {u"customer"_s, Words::tr("Customer")},
                  {u"name"_s, Words::tr("Name")},
                  {u"label"_s, Words::tr("Label")},
                  {u"difference"_s, {}},
                  {u"takesBack"_s, {}},
                  {u"returned"_s, {}},
                  {u"inAccounts"_s, {}},
                  {u"reason"_s, Words::tr("Reason")}};
  for (const auto& matching : matchings) {
    rows.cells.append({matching.id, matching.day, Money{matching.amountMinor, currency},
                       matching.customerCode, matching.customerName, matching.label,
                       Money{matching.differenceMinor, currency},
                       matching.returnedId == 0 ? Cell{} : Cell{matching.returnedId},
                       matching.returned, matching.inAccounts, matching.reason});
  }
  return rows;
}

class MatchingsCommand : public Command {
public:
  QString name() const override { return u"matchings"_s; }
  QString summary() const override {
    return Words::tr("Lists what the bank's money was set against, or takes it back");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.number(u"--undo"_s, u"MATCHING"_s,
                   Words::tr("Takes one back; it is never applied again by itself"), 1,
                   std::numeric_limits<int>::max(), m_undo);
    options.flag(u"--lettering"_s,
                 Words::tr("The same as codes for the accounting software: account, auxiliary, "
                           "piece, date, amount, code"),
                 m_lettering);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const auto ledger = m_undo > 0 ? openForWriting(m_ledger) : openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    auto& matches = ledger.value()->matches();
    if (m_undo > 0) {
      const auto undone = matches.undo(m_undo);
      if (!undone.ok()) return console.refuse(undone.error());
      console.line(Words::tr("Took matching %1 back.").arg(m_undo));
      return ExitStatus::Done;
    }
    const auto company = ledger.value()->company();
    if (!company.ok()) return console.refuse(company.error());
    if (m_lettering) return printLettering(console, matches);
    const auto list = matches.list();
    if (!list.ok()) return console.refuse(list.error());
    printRows(console, matchingRows(list.value(), company.value().currency), m_format);
    return ExitStatus::Done;
  }

private:
  ExitStatus printLettering(Console& console, const MatchService& matches) const {
    const auto table = matches.lettering();
    if (!table.ok()) return console.refuse(table.error());
    Rows rows;
    for (const auto& header : table.value().headers) rows.columns.append({header, header});
    rows.cells = table.value().rows;
    printRows(console, rows, m_format);
    return ExitStatus::Done;
  }

  QString m_ledger;
  int m_undo = 0;
  bool m_lettering = false;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeMatchingsCommand() { return std::make_unique<MatchingsCommand>(); }

}  // namespace encaisse
