#include "app/cli/indicators_report.h"

#include <QCoreApplication>

#include "core/indicators/indicator_words.h"
#include "core/indicators/ratio.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

QString tenthsText(std::optional<int> tenths) {
  return tenths ? QString::number(*tenths / 10.0, 'f', 1) : QString{};
}

Cell tenthsCell(std::optional<int> tenths) { return tenths ? Cell{tenthsText(tenths)} : Cell{}; }

/// What a numerator or denominator counts, as the shell writes it.
Cell measured(qint64 value, Measure measure, Currency currency) {
  switch (measure) {
    case Measure::None: return {};
    case Measure::Amount:
    case Measure::AmountDays: return Money{value, currency};
    case Measure::Count:
    case Measure::Days: return value;
  }
  return {};
}

/// One line for each indicator of each group and day: the form of CSV and JSON.
Rows longRows(const IndicatorReport& report, Currency currency) {
  Rows rows;
  rows.columns = {{u"group"_s, {}}, {u"asOf"_s, {}},  {u"indicator"_s, {}}, {u"value"_s, {}},
                  {u"unit"_s, {}},  {u"state"_s, {}}, {u"numerator"_s, {}}, {u"denominator"_s, {}}};
  for (const auto& row : report.rows) {
    for (const auto indicator : allIndicators) {
      const auto& figure = row.of(indicator);
      const bool isDays = unitOf(indicator) == IndicatorUnit::Days;
      const bool has = hasNumbers(indicator, figure);
      const auto above = has ? numeratorOf(indicator) : Measure::None;
      const auto below = has ? denominatorOf(indicator) : Measure::None;
      rows.cells.append({report.groups[size_t(row.group)].key, row.asOf, toKey(indicator),
                         tenthsCell(figure.tenths), isDays ? u"days"_s : u"percent"_s,
                         toKey(figure.state), measured(figure.numerator, above, currency),
                         measured(figure.denominator, below, currency)});
    }
  }
  return rows;
}

/// One line for each group and day: the form for people.
Rows wideRows(const IndicatorReport& report) {
  const bool byGroup = report.question.by != BreakDown::Company;
  Rows rows;
  if (byGroup) rows.columns.append({u"group"_s, Words::tr("Group")});
  rows.columns.append({u"asOf"_s, Words::tr("As of")});
  for (const auto indicator : allIndicators) {
    rows.columns.append({toKey(indicator), indicatorShortName(indicator)});
  }
  for (const auto& row : report.rows) {
    QList<Cell> cells;
    if (byGroup) cells.append(report.groups[size_t(row.group)].key);
    cells.append(row.asOf);
    for (const auto& figure : row.figures) {
      cells.append(figure.tenths ? tenthsText(figure.tenths) : u"-"_s);
    }
    rows.cells.append(std::move(cells));
  }
  return rows;
}

QString cellText(const Cell& cell) {
  if (const auto* money = std::get_if<Money>(&cell)) return money->toDecimal();
  if (const auto* number = std::get_if<qint64>(&cell)) return QString::number(*number);
  return {};
}

/// An indicator's formula with its numbers, or why it has none.
QString explanationOf(const IndicatorFigure& figure, Indicator indicator,
                      const IndicatorSettings& settings, Currency currency) {
  const QString name = indicatorShortName(indicator) + u": "_s;
  const QString state = indicatorStateText(figure.state, settings);
  if (!state.isEmpty()) return name + state;
  QString text = name + indicatorFormula(indicator, settings);
  if (numeratorOf(indicator) == Measure::None) return text;
  text +=
      u' ' + Words::tr("(%1: %2; %3: %4)")
                 .arg(numeratorName(indicator),
                      cellText(measured(figure.numerator, numeratorOf(indicator), currency)),
                      denominatorName(indicator),
                      cellText(measured(figure.denominator, denominatorOf(indicator), currency)));
  return text;
}

/// The indicators of the last day with their formula and its numbers.
QString explanations(const IndicatorReport& report, Currency currency) {
  const auto& settings = report.question.settings;
  QString text;
  for (const auto indicator : allIndicators) {
    text += u'\n' + explanationOf(report.rows.back().of(indicator), indicator, settings, currency);
  }
  return text + u'\n';
}

QString indicatorsText(const IndicatorReport& report, Currency currency) {
  QString text = Words::tr("Indicators as of %1, %2, in days or %")
                     .arg(report.question.asOf.toString(Qt::ISODate), currency.code()) +
                 u"\n\n"_s + rowsToText(wideRows(report));
  if (report.question.by == BreakDown::Company) text += explanations(report, currency);
  return text;
}

QByteArray indicatorsJson(const IndicatorReport& report, Currency currency) {
  JsonText json;
  json.beginObject();
  json.key(u"asOf").value(report.question.asOf).key(u"currency").value(currency.code());
  json.key(u"windowDays").value(qint64{report.question.settings.windowDays});
  appendRows(json.key(u"rows"), longRows(report, currency));
  return json.endObject().take();
}

Rows effectRows(const ReminderEffects& effects) {
  Rows rows;
  rows.columns = {{u"by"_s, Words::tr("By")},
                  {u"key"_s, Words::tr("What")},
                  {u"reminded"_s, Words::tr("Items reminded")},
                  {u"paid"_s, Words::tr("Paid")},
                  {u"expected"_s, Words::tr("Expected without")},
                  {u"gainPercent"_s, Words::tr("Gain %")}};
  const auto append = [&rows](const QString& by, const std::vector<ReminderEffect>& some) {
    for (const auto& effect : some) {
      Cell expected;
      if (effect.expectedPermille) {
        expected = QString::number(double(*effect.expectedPermille) / 1000, 'f', 1);
      }
      rows.cells.append({by, effect.key, qint64{effect.reminded}, qint64{effect.paid}, expected,
                         tenthsCell(effect.gainTenths())});
    }
  };
  append(u"level"_s, effects.byLevel);
  append(u"channel"_s, effects.byChannel);
  append(u"segment"_s, effects.bySegment);
  return rows;
}

}  // namespace

void printIndicators(Console& console, const IndicatorReport& report, Currency currency,
                     OutputFormat format) {
  switch (format) {
    case OutputFormat::Table: console.write(indicatorsText(report, currency)); break;
    case OutputFormat::Csv: console.write(rowsToCsv(longRows(report, currency))); break;
    case OutputFormat::Json: console.write(indicatorsJson(report, currency)); break;
  }
}

void printAccounts(Console& console, const AccountFacts& accounts, const IndicatorRow& row,
                   const IndicatorSettings& settings, Currency currency, OutputFormat format) {
  Rows rows;
  rows.columns = {{u"group"_s, {}},
                  {{}, Words::tr("Accounts")},
                  {u"account"_s, Words::tr("Account")},
                  {u"amount"_s, Words::tr("Amount")}};
  const DayNumber day = dayNumber(row.asOf);
  for (const auto& line : accountLines(accounts, day, settings.windowDays)) {
    rows.cells.append({toKey(line.group), accountGroupName(line.group),
                       line.account == AccountSum::bought ? Cell{} : Cell{qint64{line.account}},
                       Money{line.amount, currency}});
  }
  const qint64 receivables = row.of(Indicator::Dso).numerator;
  rows.cells.append({u"receivables"_s, Words::tr("Receivables"), {}, Money{receivables, currency}});
  const auto need = workingCapitalNeed(accounts, day, receivables);
  rows.cells.append({u"working_capital_need"_s,
                     Words::tr("To be financed"),
                     {},
                     need ? Cell{Money{*need, currency}} : Cell{}});
  printRows(console, rows, format);
  if (format != OutputFormat::Table) return;
  console.line({});
  for (const auto indicator :
       {Indicator::DaysOfStock, Indicator::DaysOfPayables, Indicator::CashCycle}) {
    console.line(explanationOf(row.of(indicator), indicator, settings, currency));
  }
  console.line(workingCapitalFormula());
}

void printObjectives(Console& console, const QList<ObjectiveMonth>& months,
                     const Objectives& objectives, Currency currency, OutputFormat format) {
  Rows rows;
  rows.columns = {
      {u"from"_s, Words::tr("From")},         {u"to"_s, Words::tr("To")},
      {u"received"_s, Words::tr("Received")}, {u"expected"_s, Words::tr("Expected")},
      {u"cashTarget"_s, Words::tr("Target")}, {u"reachedPercent"_s, Words::tr("Reached %")},
      {u"dso"_s, Words::tr("DSO")},           {u"dsoTarget"_s, Words::tr("Target")}};
  for (const auto& month : months) {
    const auto& target = objectives.monthlyCash;
    Cell reached;
    if (target) reached = tenthsText(scaledToInt(month.total(), 1000, *target));
    rows.cells.append(
        {month.from, month.to, Money{month.received, currency}, Money{month.expected, currency},
         target ? Cell{Money{*target, currency}} : Cell{}, reached, tenthsCell(month.dsoTenths),
         objectives.dsoDays ? Cell{qint64{*objectives.dsoDays}} : Cell{}});
  }
  printRows(console, rows, format);
}

void printReminderEffects(Console& console, const ReminderEffects& effects,
                          const IndicatorSettings& settings, OutputFormat format) {
  if (format == OutputFormat::Table) {
    console.line(
        Words::tr("Items paid within %n day(s) after a reminder", "", settings.effectDays));
    console.line({});
  }
  printRows(console, effectRows(effects), format);
}

}  // namespace encaisse
