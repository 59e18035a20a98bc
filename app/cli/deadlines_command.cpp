#include <QCoreApplication>

#include "app/cli/answer_lookup.h"
#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "core/procedures/deadlines.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class DeadlinesCommand : public Command {
public:
  QString name() const override { return u"deadlines"_s; }
  QString summary() const override {
    return Words::tr("Lists the delays of the procedures with their articles, or corrects one");
  }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.optionalArgument(u"list|set|reset"_s, Words::tr("What to do (default: list)"),
                             m_action);
    options.text(u"--deadline"_s, u"KEY"_s, Words::tr("set, reset: which"), m_key);
    options.number(u"--months"_s, u"COUNT"_s, Words::tr("set: months"), 0, 240, m_months);
    options.number(u"--days"_s, u"COUNT"_s, Words::tr("set: days"), 0, 3650, m_days);
    options.text(u"--source"_s, u"TEXT"_s, Words::tr("set: where you read it"), m_source);
    options.day(u"--event"_s, Words::tr("list: also the last day for an event of this day"),
                m_event);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const bool sets = m_action == u"set";
    const bool resets = m_action == u"reset";
    if (!sets && !resets && !m_action.isEmpty() && m_action != u"list") {
      console.complain(
          Words::tr("encaisse deadlines: \"%1\" is none of list, set, reset.").arg(m_action));
      return ExitStatus::Usage;
    }
    if ((sets || resets) && m_key.isEmpty()) {
      console.complain(Words::tr("encaisse deadlines: --deadline is missing."));
      return ExitStatus::Usage;
    }
    if (sets && (m_months + m_days == 0 || m_source.isEmpty())) {
      console.complain(
          Words::tr("encaisse deadlines: set needs --months or --days, and --source."));
      return ExitStatus::Usage;
    }
    const auto ledger = sets || resets ? openForWriting(m_ledger) : openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto done =
        sets || resets ? change(*ledger.value(), sets) : list(console, *ledger.value());
    return done.ok() ? ExitStatus::Done : console.refuse(done.error());
  }

private:
  Result<void> change(Ledger& ledger, bool sets) const {
    const auto& rules = shippedDeadlines();
    if (std::ranges::find(rules, m_key, &DeadlineRule::key) == rules.end()) {
      return Error{ErrorCode::NotFound, Words::tr("There is no deadline \"%1\".").arg(m_key), {}};
    }
    auto own = ledger.settings().value(deadlineSettingName());
    if (!own.ok()) return own.error();
    QJsonObject changed = own.value();
    changed.remove(m_key);
    if (sets) {
      changed.insert(
          m_key,
          QJsonObject{{u"months"_s, m_months}, {u"days"_s, m_days}, {u"source"_s, m_source}});
    }
    return ledger.settings().save(deadlineSettingName(), changed);
  }

  Result<void> list(Console& console, Ledger& ledger) const {
    const auto own = ledger.settings().value(deadlineSettingName());
    if (!own.ok()) return own.error();
    Rows rows;
    rows.columns = {{u"deadline"_s, Words::tr("Deadline")},
                    {u"from"_s, Words::tr("From")},
                    {u"until"_s, Words::tr("Until")},
                    {u"months"_s, Words::tr("Months")},
                    {u"days"_s, Words::tr("Days")},
                    {u"article"_s, Words::tr("Article")},
                    {u"evidence"_s, Words::tr("Evidence")},
                    {u"source"_s, {}},
                    {u"lastDay"_s, m_event.isValid() ? Words::tr("Last day") : QString{}}};
    for (const auto& rule : deadlinesWith(own.value())) {
      rows.cells.append({rule.key, rule.from, rule.until, qint64{rule.months}, qint64{rule.days},
                         rule.article, rule.evidence, rule.source, deadlineDay(rule, m_event)});
    }
    printRows(console, rows, m_format);
    return {};
  }

  QString m_ledger;
  QString m_action;
  QString m_key;
  QString m_source;
  int m_months = 0;
  int m_days = 0;
  QDate m_event;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeDeadlinesCommand() { return std::make_unique<DeadlinesCommand>(); }

}  // namespace encaisse
