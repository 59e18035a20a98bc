#include <QCoreApplication>

#include "app/cli/answer_lookup.h"
#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "core/interest/interest_settings.h"
#include "core/ledger/setting_service.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class RatesCommand : public Command {
public:
  QString name() const override { return u"rates"_s; }
  QString summary() const override {
    return Words::tr("Lists the reference rates with their sources, adds or removes your own");
  }
  QString details() const override {
    return Words::tr(
        "list (without an action too) shows every rate that interest is computed with, where it "
        "was "
        "read and how sure it is; yours have the evidence USER and win over those of the program "
        "on "
        "the same day. add puts one in, remove takes it out. settings shows how interest is "
        "counted, or changes it: days of the year, rate changes, what a part payment pays first.");
  }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.optionalArgument(u"list|add|remove|settings"_s, Words::tr("What to do (default: list)"),
                             m_action);
    options.text(u"--series"_s, u"NAME"_s,
                 Words::tr("Of this series: ecb_refinancing, fr_legal_business, …"), m_series);
    options.day(u"--from"_s, Words::tr("add, remove: the first day of the rate"), m_from);
    options.text(u"--percent"_s, u"RATE"_s, Words::tr("add: percent a year, like 2.65"), m_percent);
    options.text(u"--source"_s, u"TEXT"_s, Words::tr("add: where you read it"), m_source);
    options.choice(u"--day-count"_s, {u"actual_365"_s, u"actual_actual"_s, u"actual_360"_s},
                   Words::tr("settings: the days of a year"), m_dayCount);
    options.choice(u"--rate-change"_s, {u"each_half_year"_s, u"frozen_at_start"_s},
                   Words::tr("settings: whether the rate follows the half-years"), m_rateChange);
    options.choice(u"--part-payments"_s, {u"principal_first"_s, u"interest_first"_s},
                   Words::tr("settings: what a part payment pays first"), m_imputation);
    options.choice(u"--raise-to-floor"_s, {u"yes"_s, u"no"_s},
                   Words::tr("settings: raise a contract rate to three times the legal rate"),
                   m_floor);
    options.choice(u"--leave-disputed-out"_s, {u"yes"_s, u"no"_s},
                   Words::tr("settings: no interest on disputed amounts"), m_disputed);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const QStringList actions{{}, u"list"_s, u"add"_s, u"remove"_s, u"settings"_s};
    if (!actions.contains(m_action)) {
      console.complain(Words::tr("encaisse rates: \"%1\" is none of list, add, remove, settings.")
                           .arg(m_action));
      return ExitStatus::Usage;
    }
    const auto rate = basisPointsOf(m_percent);
    if (m_action == u"add" && (m_series.isEmpty() || !m_from.isValid() || !rate)) {
      console.complain(Words::tr("encaisse rates: add needs --series, --from and --percent."));
      return ExitStatus::Usage;
    }
    if (m_action == u"remove" && (m_series.isEmpty() || !m_from.isValid())) {
      console.complain(Words::tr("encaisse rates: remove needs --series and --from."));
      return ExitStatus::Usage;
    }
    const bool writes = m_action == u"add" || m_action == u"remove" || changesSettings();
    const auto ledger = writes ? openForWriting(m_ledger) : openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto done = act(console, *ledger.value(), rate.value_or(0));
    return done.ok() ? ExitStatus::Done : console.refuse(done.error());
  }

private:
  bool changesSettings() const {
    const QString given = m_dayCount + m_rateChange + m_imputation + m_floor + m_disputed;
    return m_action == u"settings" && !given.isEmpty();
  }

  Result<void> act(Console& console, Ledger& ledger, int basisPoints) const {
    if (m_action == u"add") {
      const auto saved = ledger.rates().save({0, m_series, m_from, basisPoints, m_source});
      return saved.ok() ? Result<void>{} : saved.error();
    }
    if (m_action == u"remove") return ledger.rates().remove(m_series, m_from);
    return m_action == u"settings" ? settings(console, ledger) : list(console, ledger);
  }

  Result<void> list(Console& console, Ledger& ledger) const {
    const auto table = ledger.rates().table();
    if (!table.ok()) return table.error();
    Rows rows;
    rows.columns = {{u"series"_s, Words::tr("Series")},
                    {u"from"_s, Words::tr("From")},
                    {u"percent"_s, Words::tr("Percent")},
                    {u"evidence"_s, Words::tr("Evidence")},
                    {u"source"_s, Words::tr("Source")}};
    QStringList names = table.value().series();
    names.sort();
    for (const auto& name : std::as_const(names)) {
      if (!m_series.isEmpty() && name != m_series) continue;
      for (const auto& rate : table.value().find(name).rates()) {
        rows.cells.append(
            {name, toDate(rate.from), percentOf(rate.basisPoints), rate.evidence, rate.source});
      }
    }
    printRows(console, rows, m_format);
    return {};
  }

  InterestSettings changed(InterestSettings settings) const {
    settings.dayCount = dayCountOf(m_dayCount).value_or(settings.dayCount);
    settings.rateChange = rateChangeOf(m_rateChange).value_or(settings.rateChange);
    settings.imputation = imputationOf(m_imputation).value_or(settings.imputation);
    if (!m_floor.isEmpty()) settings.raiseToFloor = m_floor == u"yes";
    if (!m_disputed.isEmpty()) settings.leaveDisputedOut = m_disputed == u"yes";
    return settings;
  }

  Result<void> settings(Console& console, Ledger& ledger) const {
    const auto stored = ledger.settings().value(InterestSettings::name());
    if (!stored.ok()) return stored.error();
    const auto settings = changed(InterestSettings::fromText(settingText(stored.value())));
    if (changesSettings()) {
      return ledger.settings().save(InterestSettings::name(), settings.toJson());
    }
    Rows rows;
    rows.columns = {{u"setting"_s, Words::tr("Setting")}, {u"value"_s, Words::tr("Value")}};
    rows.cells = {{u"day-count"_s, toKey(settings.dayCount)},
                  {u"rate-change"_s, toKey(settings.rateChange)},
                  {u"part-payments"_s, toKey(settings.imputation)},
                  {u"raise-to-floor"_s, settings.raiseToFloor},
                  {u"leave-disputed-out"_s, settings.leaveDisputedOut},
                  {u"rounding"_s, u"once_per_item_half_up"_s}};
    printRows(console, rows, m_format);
    return {};
  }

  QString m_ledger;
  QString m_action;
  QString m_series;
  QString m_percent;
  QString m_source;
  QString m_dayCount;
  QString m_rateChange;
  QString m_imputation;
  QString m_floor;
  QString m_disputed;
  QDate m_from;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeRatesCommand() { return std::make_unique<RatesCommand>(); }

}  // namespace encaisse
