#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/reminder_forecast.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

constexpr int differenceDays = 60;

Rows scenarioRows(const Snapshot& snapshot, const ReminderRules& rules) {
  Rows rows;
  rows.columns = {{u"name"_s, Words::tr("Name")},
                  {u"steps"_s, Words::tr("Steps")},
                  {u"default"_s, Words::tr("Default")},
                  {u"own"_s, Words::tr("Changed")},
                  {u"segments"_s, Words::tr("Segments"), true},
                  {u"customers"_s, Words::tr("Customers")}};
  const auto& standard = rules.scenarioOf({});
  for (const auto& scenario : rules.scenarios) {
    const QStringList segments = rules.choice.segments.keys(scenario.name);
    const auto customers = std::ranges::count_if(snapshot.customers, [&](const Customer& customer) {
      return &rules.scenarioOf(customer) == &scenario;
    });
    rows.cells.append({scenario.name, qint64{scenario.topLevel()}, scenario.name == standard.name,
                       snapshot.chasing.scenarios.contains(scenario.name), segments.join(u' '),
                       qint64{customers}});
  }
  return rows;
}

Rows stepRows(const Scenario& scenario, Currency currency) {
  Rows rows;
  rows.columns = {
      {u"level"_s, Words::tr("Level")},       {u"step"_s, Words::tr("Step")},
      {u"phase"_s, Words::tr("Phase")},       {u"from"_s, Words::tr("Counts from")},
      {u"days"_s, Words::tr("Days")},         {u"channel"_s, Words::tr("By")},
      {u"template"_s, Words::tr("Template")}, {u"minimum"_s, Words::tr("Minimum")},
      {u"maximum"_s, Words::tr("Maximum")},   {u"needsApproval"_s, Words::tr("To approve")}};
  auto steps = scenario.steps;
  if (scenario.thanks) steps.append(*scenario.thanks);
  for (const auto& step : steps) {
    rows.cells.append({qint64{step.level}, step.key, toKey(step.phase), toKey(step.trigger),
                       qint64{step.dayOffset}, toKey(step.channel), step.templateKey,
                       Money{step.minimumAmount, currency}, Money{step.maximumAmount, currency},
                       step.needsApproval});
  }
  return rows;
}

Error badInput(const QString& sentence) { return {ErrorCode::InvalidInput, sentence, {}}; }

Result<Scenario> readScenario(const QString& path) {
  QFile file{path};
  if (!file.open(QIODevice::ReadOnly)) {
    return Error{ErrorCode::NotFound, Words::tr("%1 cannot be read.").arg(path),
                 file.errorString()};
  }
  QJsonParseError problem;
  const auto document = QJsonDocument::fromJson(file.readAll(), &problem);
  if (!document.isObject()) {
    return badInput(
        Words::tr("%1 is no scenario: a JSON object as \"scenarios show\" prints it.").arg(path));
  }
  return scenarioFromJson(document.object());
}

class ScenariosCommand : public Command {
public:
  QString name() const override { return u"scenarios"_s; }
  QString summary() const override {
    return Words::tr("Lists, shows, saves and chooses the scenarios of reminders");
  }
  QString details() const override {
    return Words::tr(
        "list names them. show NAME prints one; its JSON is what save FILE reads. use NAME makes "
        "it the default, or that of --segment or --customer; use with \"default\" takes a choice "
        "back. remove NAME forgets one's own, or what was changed of a ready one; rename NAME NEW "
        "gives one's own another name wherever it was chosen. With --dry-run, "
        "save and use change nothing and print what would leave otherwise in the next 60 days.");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.argument(u"list|show|save|use|remove|rename"_s, Words::tr("What to do"), m_action);
    options.optionalArgument(u"NAME|FILE"_s, Words::tr("A scenario, or the file of one"), m_name);
    options.optionalArgument(u"NEW"_s, Words::tr("rename: the other name"), m_newName);
    options.text(u"--segment"_s, u"SEGMENT"_s, Words::tr("Choose for the customers of a segment"),
                 m_segment);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Choose for one customer"), m_customer);
    options.flag(u"--dry-run"_s, Words::tr("Only show what would change"), m_dryRun);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const bool isKnown =
        QStringList{u"list"_s, u"show"_s, u"save"_s, u"use"_s, u"remove"_s, u"rename"_s}.contains(
            m_action);
    const bool isMissing =
        (m_action != u"list" && m_name.isEmpty()) || (m_action == u"rename" && m_newName.isEmpty());
    if (!isKnown || isMissing) {
      console.complain(isKnown ? Words::tr("encaisse scenarios %1: say which.").arg(m_action)
                               : Words::tr("encaisse scenarios: \"%1\" is none of list, show, "
                                           "save, use, remove, rename.")
                                     .arg(m_action));
      return ExitStatus::Usage;
    }
    const auto done = act(console);
    return done.ok() ? ExitStatus::Done : console.refuse(done.error());
  }

private:
  Result<void> act(Console& console) const {
    const bool isReading = m_action == u"list" || m_action == u"show" || m_dryRun;
    const auto ledger = isReading ? openForReading(m_ledger) : openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return snapshot.error();
    if (m_action == u"list") {
      printRows(console, scenarioRows(snapshot.value(), rulesOf(snapshot.value())), m_format);
      return {};
    }
    if (m_action == u"show") return show(console, snapshot.value());
    if (m_action == u"save") return save(console, *ledger.value(), snapshot.value());
    if (m_action == u"use") return choose(console, *ledger.value(), snapshot.value());
    if (m_action == u"rename") return rename(console, *ledger.value());
    return remove(console, *ledger.value());
  }

  Result<void> show(Console& console, const Snapshot& snapshot) const {
    const auto rules = rulesOf(snapshot);
    const auto* scenario = rules.find(m_name);
    if (scenario == nullptr) return unknown();
    if (m_format == OutputFormat::Json) {
      console.write(QJsonDocument{toJson(*scenario)}.toJson());
    } else {
      printRows(console, stepRows(*scenario, snapshot.company.currency), m_format);
    }
    return {};
  }

  Result<void> save(Console& console, Ledger& ledger, const Snapshot& snapshot) const {
    const auto scenario = readScenario(m_name);
    if (!scenario.ok()) return scenario.error();
    if (m_dryRun) {
      auto rules = rulesOf(snapshot);
      const auto place = std::ranges::find(rules.scenarios, scenario.value().name, &Scenario::name);
      if (place == rules.scenarios.end()) {
        rules.scenarios.append(scenario.value());
      } else {
        *place = scenario.value();
      }
      return difference(console, snapshot, rules);
    }
    if (auto saved = ledger.scenarios().save(scenario.value()); !saved.ok()) return saved;
    console.line(Words::tr("Saved the scenario %1.").arg(scenario.value().name));
    return {};
  }

  Result<void> choose(Console& console, Ledger& ledger, const Snapshot& snapshot) const {
    auto rules = rulesOf(snapshot);
    const QString name = m_name == u"default" ? QString{} : m_name;
    if (!name.isEmpty() && rules.find(name) == nullptr) return unknown();
    if (!m_customer.isEmpty()) return chooseForCustomer(console, ledger, snapshot, name);
    if (m_segment.isEmpty()) {
      rules.choice.standard = name;
    } else if (name.isEmpty()) {
      rules.choice.segments.remove(m_segment);
    } else {
      rules.choice.segments.insert(m_segment, name);
    }
    if (m_dryRun) return difference(console, snapshot, rules);
    if (auto saved = ledger.scenarios().saveChoice(rules.choice); !saved.ok()) return saved;
    console.line(m_segment.isEmpty()
                     ? Words::tr("The default is %1.").arg(rules.scenarioOf({}).name)
                     : Words::tr("Segment %1: %2.").arg(m_segment, m_name));
    return {};
  }

  Result<void> chooseForCustomer(Console& console, Ledger& ledger, const Snapshot& snapshot,
                                 const QString& name) const {
    const auto found = std::ranges::find(snapshot.customers, m_customer, &Customer::code);
    if (found == snapshot.customers.end()) {
      return Error{
          ErrorCode::NotFound, Words::tr("No customer has the code %1.").arg(m_customer), {}};
    }
    if (m_dryRun) {
      auto changed = snapshot;
      changed.customers[found - snapshot.customers.begin()].scenario = name;
      return difference(console, snapshot, rulesOf(snapshot), &changed);
    }
    Customer customer = *found;
    customer.scenario = name;
    if (auto saved = ledger.customers().save(customer); !saved.ok()) return saved;
    console.line(Words::tr("Customer %1: %2.").arg(m_customer, m_name));
    return {};
  }

  Result<void> remove(Console& console, Ledger& ledger) const {
    if (auto removed = ledger.scenarios().remove(m_name); !removed.ok()) return removed;
    console.line(Words::tr("Removed the scenario %1.").arg(m_name));
    return {};
  }

  Result<void> rename(Console& console, Ledger& ledger) const {
    if (auto done = ledger.scenarios().rename(m_name, m_newName); !done.ok()) return done;
    console.line(Words::tr("The scenario %1 is called %2.").arg(m_name, m_newName));
    return {};
  }

  Result<void> difference(Console& console, const Snapshot& snapshot, const ReminderRules& rules,
                          const Snapshot* changed = nullptr) const {
    const DryRunOptions options{differenceDays, false};
    const auto before = dryRun(snapshot, m_asOf, rulesOf(snapshot), options);
    const auto after = dryRun(changed != nullptr ? *changed : snapshot, m_asOf, rules, options);
    const auto found = compareDryRuns(before, after);
    printRows(console, differenceRows(snapshot, found), m_format);
    if (m_format == OutputFormat::Table) {
      console.line(u'\n' + Words::tr("In 60 days: %1 more, %2 fewer, %3 otherwise, %4 as before.")
                               .arg(found.added.size())
                               .arg(found.removed.size())
                               .arg(found.moved.size())
                               .arg(found.unchanged));
    }
    return {};
  }

  Error unknown() const {
    return {ErrorCode::NotFound, Words::tr("No scenario has the name %1.").arg(m_name), {}};
  }

  QString m_ledger;
  QString m_action;
  QString m_name;
  QString m_newName;
  QString m_segment;
  QString m_customer;
  bool m_dryRun = false;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeScenariosCommand() { return std::make_unique<ScenariosCommand>(); }

}  // namespace encaisse
