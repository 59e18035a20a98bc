#include "ui/simulation/simulation_tables.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/risk/risk_words.h"
#include "ui/common/money_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(SimulationDialog)
};

QStringList withCourses(QStringList heads) {
  heads.append({Words::tr("Today's course"), Words::tr("Scenario A"), Words::tr("Scenario B")});
  return heads;
}

QString figureText(const SimulationRow& row, std::optional<qint64> value, Currency currency) {
  if (!value) return u"–"_s;
  if (!row.isDays) return formatMoney(*value, currency);
  return Words::tr("%1 days").arg(QLocale{}.toString(double(*value) / 10, 'f', 1));
}

SimulationTable periodTable(const SimulationView& view, const QString& head,
                            QList<SimulatedPeriod> SimulatedCourse::*list) {
  SimulationTable table{withCourses({head}), {}, {}};
  const auto& periods = view.courses.first().*list;
  for (qsizetype i = 0; i < periods.size(); ++i) {
    QStringList row{Words::tr("%1 – %2").arg(formatDay(periods[i].from), formatDay(periods[i].to))};
    for (const auto& course : view.courses) {
      row.append(formatMoney((course.*list)[i].net(), view.currency));
    }
    table.rows.append(row);
  }
  return table;
}

QString whomText(const QString& whom) {
  for (const auto kind : {PayerKind::Punctual, PayerKind::OccasionallyLate,
                          PayerKind::ChronicallyLate, PayerKind::AtRisk}) {
    if (whom == toKey(kind)) return payerKindName(kind);
  }
  return whom;
}

QString leverValue(const Levers& levers, Lever lever) {
  const int value = levers.of(lever);
  QString text;
  switch (traitsOf(lever).unit) {
    case LeverUnit::Days: text = Words::tr("%n day(s)", "", value); break;
    case LeverUnit::Percent: text = Words::tr("%1 %").arg(value); break;
    case LeverUnit::HundredthPercent:
      text = Words::tr("%1 %").arg(QLocale{}.toString(value / 100.0, 'f', 2));
      break;
  }
  const QString& whom = levers.whom(lever);
  return whom.isEmpty() ? text : Words::tr("%1 for %2").arg(text, whomText(whom));
}

/// The lever that has to be on for this one to say anything.
Lever mainOf(Lever lever) {
  switch (lever) {
    case Lever::Commission:
    case Lever::FactorRate: return Lever::Factoring;
    case Lever::AgencyAfter:
    case Lever::AgencyRecovers: return Lever::Agency;
    default: return lever;
  }
}

}  // namespace

SimulationTable figureTable(const SimulationView& view) {
  SimulationTable table{withCourses({Words::tr("Over 13 weeks")}), {}, {}};
  const auto& courses = view.courses;
  for (const auto& row : simulationRows(courses[0], courses[1], courses[2], view.settings.rate)) {
    table.rows.append({row.name, figureText(row, row.today, view.currency),
                       figureText(row, row.a, view.currency),
                       figureText(row, row.b, view.currency)});
    table.tips.append(row.formula);
  }
  return table;
}

SimulationTable weekTable(const SimulationView& view) {
  return periodTable(view, Words::tr("Week"), &SimulatedCourse::weeks);
}

SimulationTable monthTable(const SimulationView& view) {
  return periodTable(view, Words::tr("Month"), &SimulatedCourse::months);
}

SimulationTable leverTable(const SimulationView& view) {
  SimulationTable table{
      {Words::tr("Lever"), Words::tr("Scenario A"), Words::tr("Scenario B")}, {}, {}};
  for (const auto lever : allLevers()) {
    const auto& [a, b] = std::pair{view.settings.a, view.settings.b};
    const bool isOnA = a.of(mainOf(lever)) != 0;
    const bool isOnB = b.of(mainOf(lever)) != 0;
    if (!isOnA && !isOnB) continue;
    table.rows.append({leverName(lever), isOnA ? leverValue(a, lever) : u"–"_s,
                       isOnB ? leverValue(b, lever) : u"–"_s});
    table.tips.append(leverText(lever));
  }
  return table;
}

}  // namespace encaisse
