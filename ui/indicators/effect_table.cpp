#include "ui/indicators/effect_table.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/common/words.h"
#include "ui/indicators/indicator_text.h"
#include "ui/reminders/reminder_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(IndicatorsPage)
};

QString channelName(const QString& key) {
  const auto channel = channelFromKey(key);
  return channel ? channelText(*channel) : key;
}

void append(QList<QStringList>& rows, const QString& name, const ReminderEffect& effect) {
  QString expected = formatTenths({});
  if (effect.expectedPermille) {
    expected = QLocale{}.toString(double(*effect.expectedPermille) / 1000, 'f', 1);
  }
  rows.append({name, QLocale{}.toString(effect.reminded), QLocale{}.toString(effect.paid), expected,
               formatTenths(effect.gainTenths())});
}

}  // namespace

QStringList effectHeads() {
  return {Words::tr("Reminders"), Words::tr("Items"), Words::tr("Paid"),
          Words::tr("Expected without"), Words::tr("Gain, %")};
}

QList<QStringList> effectRows(const ReminderEffects& effects) {
  QList<QStringList> rows;
  for (const auto& effect : effects.byLevel) {
    append(rows, reminderLevelText(effect.key.toInt()), effect);
  }
  for (const auto& effect : effects.byChannel) {
    append(rows, Words::tr("Channel: %1").arg(channelName(effect.key)), effect);
  }
  for (const auto& effect : effects.bySegment) {
    const QString segment = effect.key.isEmpty() ? Words::tr("(none)") : effect.key;
    append(rows, Words::tr("Segment: %1").arg(segment), effect);
  }
  return rows;
}

QString effectExplanation(const ReminderEffects& effects, const IndicatorSettings& settings) {
  if (effects.byLevel.empty()) {
    return Words::tr("No reminder left whose %n day(s) ended within the period.", "",
                     settings.effectDays);
  }
  return Words::tr("Items paid within %n day(s) after a reminder, against what their customers' "
                   "behaviour before let expect without it.",
                   "", settings.effectDays);
}

}  // namespace encaisse
