#pragma once

#include <QJsonObject>
#include <QString>
#include <array>

#include "core/base/result.h"

namespace encaisse {

/// What can be changed in a simulation. The first five and Agency are levers of their own, off at
/// 0; the others say how factoring and the agency work.
enum class Lever {
  Terms,          ///< sales to come are due so many days sooner
  Chronic,        ///< chronically late customers pay so many days sooner
  Deposit,        ///< per cent of every order paid with it
  Debit,          ///< per cent of the amounts collected by direct debit on the due date
  Factoring,      ///< per cent of an invoice that the factor advances
  Commission,     ///< of the factor, on the amount of the invoices it takes
  FactorRate,     ///< interest a year on what the factor has advanced
  Agency,         ///< success fee, per cent of what comes in from the items handed over
  AgencyAfter,    ///< items more than so many days late are handed over
  AgencyRecovers  ///< per cent of what would stay unpaid that the agency is assumed to bring in
};
constexpr int leverCount = 10;

enum class LeverUnit {
  Days,
  Percent,          ///< whole
  HundredthPercent  ///< 125 is 1.25 %
};

struct LeverTraits {
  QString key;  ///< "terms", of the shell and of the setting
  LeverUnit unit = LeverUnit::Days;
  int from = 0;
  int to = 0;
  int standard = 0;
  bool hasWhom = false;  ///< whether it may be limited to some customers: "terms_for"
};
const LeverTraits& traitsOf(Lever lever);
const std::array<Lever, leverCount>& allLevers();

/// The values of one scenario, within their limits. By default every lever is off.
class Levers {
public:
  Levers();

  int of(Lever lever) const { return m_values[size_t(lever)]; }
  /// @param value  within the lever's limits (contract)
  void set(Lever lever, int value);
  /// Whom the lever is for: a customer's code, its segment, or how it pays as toKey(PayerKind)
  /// writes it. Empty: everybody.
  const QString& whom(Lever lever) const { return m_whom[size_t(lever)]; }
  void setWhom(Lever lever, const QString& whom) { m_whom[size_t(lever)] = whom.trimmed(); }
  /// Nothing would change.
  bool isIdle() const;

  /// Values outside their limits are taken for the standard.
  static Levers read(const QJsonObject& object);
  /// What differs from the standard.
  QJsonObject toJson() const;
  friend bool operator==(const Levers&, const Levers&) = default;

private:
  std::array<int, leverCount> m_values;
  std::array<QString, leverCount> m_whom;
};

/// One value as people type it: "terms=15", "commission=1.25", "terms_for=at_risk".
/// @error InvalidInput  no such lever, or a value beyond its limits
Result<Levers> withLever(Levers levers, const QString& assignment);

/// Two scenarios to be compared, and what short-term money costs: the setting "simulation".
struct SimulationSettings {
  static constexpr int mostRate = 3000;

  Levers a;
  Levers b;
  int rate = 500;  ///< a year, in hundredths of a per cent, 0 to mostRate

  static SimulationSettings read(const QJsonObject& object);
  QJsonObject toJson() const;
  friend bool operator==(const SimulationSettings&, const SimulationSettings&) = default;
};

/// "1.25" or "5" per cent in hundredths; none when it is no such number.
std::optional<int> hundredthsOf(const QString& percent);

}  // namespace encaisse
