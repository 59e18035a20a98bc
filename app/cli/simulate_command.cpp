#include <QCoreApplication>
#include <algorithm>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/simulation_report.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

/// Whom each lever is for must be somebody: a word misspelt would silently change nothing.
Result<void> checkWhom(const SimulationBase& base, const Levers& levers) {
  for (const auto lever : allLevers()) {
    const QString& whom = levers.whom(lever);
    if (!whom.isEmpty() && !isForSomebody(base, whom)) {
      return Error{ErrorCode::NotFound,
                   Words::tr("There is no customer, segment or way of paying \"%1\" in this "
                             "ledger.")
                       .arg(whom),
                   {}};
    }
  }
  return {};
}

class SimulateCommand : public Command {
public:
  QString name() const override { return u"simulate"_s; }
  QString summary() const override {
    return Words::tr("Prints what shorter terms, deposits, factoring … would bring and cost");
  }
  QString details() const override {
    QString text = Words::tr(
        "Today's course and one or two scenarios over 13 weeks. A lever is KEY=VALUE; without any "
        "the kept scenarios are shown. A lever with _for is limited to a customer's code, a "
        "segment, or a way of paying (punctual, occasionally_late, chronically_late, at_risk):");
    for (const auto lever : allLevers()) {
      const auto& traits = traitsOf(lever);
      const int unit = traits.unit == LeverUnit::HundredthPercent ? 100 : 1;
      text += u"\n  %1=%2…%3  %4"_s.arg(traits.key)
                  .arg(traits.from / unit)
                  .arg(traits.to / unit)
                  .arg(leverText(lever));
    }
    return text;
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.texts(u"--lever"_s, u"KEY=VALUE"_s, Words::tr("A lever of scenario A"), m_a);
    options.texts(u"--other"_s, u"KEY=VALUE"_s, Words::tr("A lever of scenario B"), m_b);
    options.option(
        u"--rate"_s, u"PERCENT"_s, Words::tr("What money at short term costs a year (default: 5)"),
        [this](const QString& text) -> Result<void> {
          m_rate = hundredthsOf(text);
          if (m_rate && *m_rate <= SimulationSettings::mostRate) return {};
          return Error{ErrorCode::InvalidInput,
                       Words::tr("--rate: \"%1\" is not a number from 0 to 30.").arg(text),
                       {}};
        });
    options.flag(u"--keep"_s, Words::tr("Keeps the scenarios and the rate in the ledger"), m_keep);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const auto ledger = m_keep ? openForWriting(m_ledger) : openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return console.refuse(snapshot.error());
    const auto chosen = settings(snapshot.value());
    if (!chosen.ok()) return console.refuse(chosen.error());
    const auto base = simulationBase(snapshot.value(), m_asOf);
    for (const auto& levers : {chosen.value().a, chosen.value().b}) {
      const auto known = checkWhom(base, levers);
      if (!known.ok()) return console.refuse(known.error());
    }
    if (m_keep) {
      const auto kept = ledger.value()->settings().save(u"simulation"_s, chosen.value().toJson());
      if (!kept.ok()) return console.refuse(kept.error());
    }
    printSimulation(console, base, chosen.value(), snapshot.value().company.currency, m_format);
    return ExitStatus::Done;
  }

private:
  static Result<Levers> read(const QStringList& assignments) {
    Levers levers;
    for (const auto& assignment : assignments) {
      const auto changed = withLever(levers, assignment);
      if (!changed.ok()) return changed.error();
      levers = changed.value();
    }
    return levers;
  }

  /// The kept ones, or those of the command line.
  Result<SimulationSettings> settings(const Snapshot& snapshot) const {
    auto settings =
        SimulationSettings::read(settingObject(snapshot.chasing.settings.value(u"simulation"_s)));
    if (m_rate) settings.rate = *m_rate;
    if (m_a.isEmpty() && m_b.isEmpty()) return settings;
    const auto a = read(m_a);
    if (!a.ok()) return a.error();
    const auto b = read(m_b);
    if (!b.ok()) return b.error();
    settings.a = a.value();
    settings.b = b.value();
    return settings;
  }

  QString m_ledger;
  QStringList m_a;
  QStringList m_b;
  std::optional<int> m_rate;
  bool m_keep = false;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeSimulateCommand() { return std::make_unique<SimulateCommand>(); }

}  // namespace encaisse
