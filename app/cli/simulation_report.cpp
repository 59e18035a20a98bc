#include "app/cli/simulation_report.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class SimulationReport {
public:
  SimulationReport(const SimulationBase& base, const SimulationSettings& settings,
                   Currency currency)
      : m_base{base}, m_settings{settings}, m_currency{currency}, m_today{simulate(base, {})},
        m_a{simulate(base, settings.a)}, m_b{simulate(base, settings.b)} {}

  Rows figures() const {
    Rows rows = head({{u"figure"_s, {}}, {{}, Words::tr("Figure")}, {u"unit"_s, {}}});
    for (const auto& row : simulationRows(m_today, m_a, m_b, m_settings.rate)) {
      const auto cell = [&](std::optional<qint64> value) -> Cell {
        if (!value) return {};
        if (row.isDays) return QString::number(double(*value) / 10, 'f', 1);
        return Money{*value, m_currency};
      };
      rows.cells.append({row.key, row.name, row.isDays ? u"days"_s : u"amount"_s, cell(row.today),
                         cell(row.a), cell(row.b)});
    }
    return rows;
  }

  /// What is received less costs, week by week or month by month.
  Rows periods(QList<SimulatedPeriod> SimulatedCourse::*list) const {
    Rows rows = head({{u"from"_s, Words::tr("From")}, {u"to"_s, Words::tr("To")}});
    for (qsizetype i = 0; i < (m_today.*list).size(); ++i) {
      const auto cell = [&](const SimulatedCourse& course) {
        return Cell{Money{(course.*list)[i].net(), m_currency}};
      };
      const auto& period = (m_today.*list)[i];
      rows.cells.append({period.from, period.to, cell(m_today), cell(m_a), cell(m_b)});
    }
    return rows;
  }

  QString text() const {
    QString text = Words::tr("Simulation as of %1 to %2, %3: A %4; B %5")
                       .arg(toDate(m_base.asOf).toString(Qt::ISODate),
                            toDate(m_base.horizon()).toString(Qt::ISODate), m_currency.code(),
                            leversText(m_settings.a), leversText(m_settings.b)) +
                   u"\n\n"_s + rowsToText(figures()) + u'\n' +
                   Words::tr("Received less costs, by week and by month") + u"\n\n"_s +
                   rowsToText(periods(&SimulatedCourse::weeks)) + u'\n' +
                   rowsToText(periods(&SimulatedCourse::months)) + u'\n';
    for (const auto& row : simulationRows(m_today, m_a, m_b, m_settings.rate)) {
      text += u"%1: %2\n"_s.arg(row.name, row.formula);
    }
    return text + u'\n' + simulationNotes(m_base).join(u'\n') + u'\n';
  }

  QByteArray json() const {
    JsonText json;
    json.beginObject();
    json.key(u"asOf").value(toDate(m_base.asOf)).key(u"to").value(toDate(m_base.horizon()));
    json.key(u"currency").value(m_currency.code());
    json.key(u"a").value(leversText(m_settings.a)).key(u"b").value(leversText(m_settings.b));
    appendRows(json.key(u"figures"), figures());
    appendRows(json.key(u"weeks"), periods(&SimulatedCourse::weeks));
    appendRows(json.key(u"months"), periods(&SimulatedCourse::months));
    return json.endObject().take();
  }

private:
  static Rows head(QList<Column> columns) {
    columns.append({{u"today"_s, Words::tr("Today's course")},
                    {u"a"_s, Words::tr("Scenario A")},
                    {u"b"_s, Words::tr("Scenario B")}});
    return {std::move(columns), {}};
  }

  /// "terms=15 debit=100 debit_for=Shops", as the command line takes them; "-" without any.
  static QString leversText(const Levers& levers) {
    QStringList parts;
    for (const auto lever : allLevers()) {
      const auto& traits = traitsOf(lever);
      const int value = levers.of(lever);
      if (value != traits.standard) {
        parts.append(u"%1=%2"_s.arg(traits.key, traits.unit == LeverUnit::HundredthPercent
                                                    ? QString::number(value / 100.0)
                                                    : QString::number(value)));
      }
      const QString& whom = levers.whom(lever);
      if (!whom.isEmpty()) parts.append(u"%1_for=%2"_s.arg(traits.key, whom));
    }
    return parts.isEmpty() ? u"-"_s : parts.join(u' ');
  }

  const SimulationBase& m_base;
  const SimulationSettings& m_settings;
  Currency m_currency;
  SimulatedCourse m_today;
  SimulatedCourse m_a;
  SimulatedCourse m_b;
};

}  // namespace

void printSimulation(Console& console, const SimulationBase& base,
                     const SimulationSettings& settings, Currency currency, OutputFormat format) {
  const SimulationReport report{base, settings, currency};
  switch (format) {
    case OutputFormat::Table: console.write(report.text()); break;
    case OutputFormat::Csv: console.write(rowsToCsv(report.figures())); break;
    case OutputFormat::Json: console.write(report.json()); break;
  }
}

}  // namespace encaisse
