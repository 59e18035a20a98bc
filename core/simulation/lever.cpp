#include "core/simulation/lever.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/contracts.h"
#include "core/money/money.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Simulation)
};

const QString whomSuffix = u"_for"_s;

int within(const LeverTraits& traits, int value) {
  return value >= traits.from && value <= traits.to ? value : traits.standard;
}

/// What a lever reads from a text in its own unit.
std::optional<int> valueOf(const LeverTraits& traits, const QString& text) {
  bool isNumber = false;
  std::optional<int> value = text.toInt(&isNumber);
  if (traits.unit == LeverUnit::HundredthPercent) {
    value = hundredthsOf(text);
  } else if (!isNumber) {
    value.reset();
  }
  if (value && (*value < traits.from || *value > traits.to)) value.reset();
  return value;
}

QString limitText(const LeverTraits& traits, int limit) {
  return QString::number(traits.unit == LeverUnit::HundredthPercent ? limit / 100 : limit);
}

}  // namespace

const LeverTraits& traitsOf(Lever lever) {
  using enum LeverUnit;
  static const std::array<LeverTraits, leverCount> all{{
      {u"terms"_s, Days, 0, 90, 0, true},
      {u"chronic"_s, Days, 0, 60, 0, false},
      {u"deposit"_s, Percent, 0, 90, 0, true},
      {u"debit"_s, Percent, 0, 100, 0, true},
      {u"factoring"_s, Percent, 0, 95, 0, true},
      {u"commission"_s, HundredthPercent, 0, 1000, 100, false},
      {u"factoring_rate"_s, HundredthPercent, 0, 2500, 600, false},
      {u"agency"_s, Percent, 0, 50, 0, false},
      {u"agency_after"_s, Days, 0, 365, 90, false},
      {u"agency_recovers"_s, Percent, 0, 100, 30, false},
  }};
  return all[size_t(lever)];
}

const std::array<Lever, leverCount>& allLevers() {
  using enum Lever;
  static constexpr std::array<Lever, leverCount> all{Terms,       Chronic,       Deposit,    Debit,
                                                     Factoring,   Commission,    FactorRate, Agency,
                                                     AgencyAfter, AgencyRecovers};
  return all;
}

Levers::Levers() : m_values{} {
  for (const auto lever : allLevers()) m_values[size_t(lever)] = traitsOf(lever).standard;
}

void Levers::set(Lever lever, int value) {
  EXPECTS(value >= traitsOf(lever).from && value <= traitsOf(lever).to);
  m_values[size_t(lever)] = value;
}

bool Levers::isIdle() const {
  using enum Lever;
  return std::ranges::all_of(std::array{Terms, Chronic, Deposit, Debit, Factoring, Agency},
                             [this](Lever lever) { return of(lever) == 0; });
}

Levers Levers::read(const QJsonObject& object) {
  Levers levers;
  for (const auto lever : allLevers()) {
    const auto& traits = traitsOf(lever);
    levers.set(lever, within(traits, object[traits.key].toInt(traits.standard)));
    if (traits.hasWhom) levers.setWhom(lever, object[traits.key + whomSuffix].toString());
  }
  return levers;
}

QJsonObject Levers::toJson() const {
  QJsonObject object;
  for (const auto lever : allLevers()) {
    const auto& traits = traitsOf(lever);
    if (of(lever) != traits.standard) object[traits.key] = of(lever);
    if (!whom(lever).isEmpty()) object[traits.key + whomSuffix] = whom(lever);
  }
  return object;
}

Result<Levers> withLever(Levers levers, const QString& assignment) {
  const QString key = assignment.section(u'=', 0, 0).trimmed();
  const QString text = assignment.section(u'=', 1).trimmed();
  for (const auto lever : allLevers()) {
    const auto& traits = traitsOf(lever);
    if (traits.hasWhom && key == traits.key + whomSuffix) {
      levers.setWhom(lever, text);
      return levers;
    }
    if (key != traits.key) continue;
    const auto value = valueOf(traits, text);
    if (!value) {
      return Error{
          ErrorCode::InvalidInput,
          Words::tr("\"%1\" is not a number from %2 to %3.")
              .arg(assignment, limitText(traits, traits.from), limitText(traits, traits.to)),
          {}};
    }
    levers.set(lever, *value);
    return levers;
  }
  QStringList keys;
  for (const auto lever : allLevers()) keys.append(traitsOf(lever).key);
  return Error{ErrorCode::InvalidInput,
               Words::tr("\"%1\" is no lever. There are: %2.").arg(assignment, keys.join(u", "_s)),
               {}};
}

SimulationSettings SimulationSettings::read(const QJsonObject& object) {
  SimulationSettings settings;
  settings.a = Levers::read(object[u"a"_s].toObject());
  settings.b = Levers::read(object[u"b"_s].toObject());
  const int rate = object[u"rate"_s].toInt(settings.rate);
  if (rate >= 0 && rate <= mostRate) settings.rate = rate;
  return settings;
}

QJsonObject SimulationSettings::toJson() const {
  QJsonObject object;
  if (!a.toJson().isEmpty()) object[u"a"_s] = a.toJson();
  if (!b.toJson().isEmpty()) object[u"b"_s] = b.toJson();
  if (rate != SimulationSettings{}.rate) object[u"rate"_s] = rate;
  return object;
}

std::optional<int> hundredthsOf(const QString& percent) {
  // An amount with two decimals is read the same way.
  const auto value = Money::parse(percent, Currency::eur());
  constexpr qint64 most = 100'000;
  if (!value.ok() || value.value().minor() < 0 || value.value().minor() > most) return {};
  return int(value.value().minor());
}

}  // namespace encaisse
