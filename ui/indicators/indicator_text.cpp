#include "ui/indicators/indicator_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/indicators/indicator_words.h"
#include "ui/common/money_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(IndicatorsPage)
};

}  // namespace

QString formatTenths(std::optional<int> tenths) {
  return tenths ? QLocale{}.toString(*tenths / 10.0, 'f', 1) : u"–"_s;
}

QString unitText(IndicatorUnit unit) {
  return unit == IndicatorUnit::Days ? Words::tr("days") : u"%"_s;
}

QString figureText(Indicator indicator, const IndicatorFigure& figure) {
  if (!figure.tenths) return formatTenths({});
  const QString number = formatTenths(figure.tenths);
  return unitOf(indicator) == IndicatorUnit::Days ? Words::tr("%1 days").arg(number)
                                                  : Words::tr("%1 %").arg(number);
}

QString measureText(qint64 value, Measure measure, Currency currency) {
  switch (measure) {
    case Measure::None: return {};
    case Measure::Amount: return formatMoney(value, currency);
    case Measure::AmountDays: return Words::tr("%1 × days").arg(formatWhole(value, currency));
    case Measure::Count:
    case Measure::Days: return QLocale{}.toString(value);
  }
  return {};
}

QString explanationText(Indicator indicator, const IndicatorFigure& figure,
                        const IndicatorSettings& settings, Currency currency) {
  QString text = indicatorFormula(indicator, settings);
  if (!figure.tenths) return text + u' ' + indicatorStateText(figure.state, settings);
  if (figure.state == IndicatorState::Typed) {
    return text + u'\n' + indicatorStateText(figure.state, settings);
  }
  if (numeratorOf(indicator) != Measure::None) {
    text += u'\n' + Words::tr("%1: %2; %3: %4.")
                        .arg(numeratorName(indicator),
                             measureText(figure.numerator, numeratorOf(indicator), currency),
                             denominatorName(indicator),
                             measureText(figure.denominator, denominatorOf(indicator), currency));
  }
  return text;
}

}  // namespace encaisse
