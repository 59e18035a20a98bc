#include "core/indicators/reminder_effect.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/base/contracts.h"
#include "core/forecast/payment_behaviour.h"
#include "core/indicators/dso.h"
#include "core/indicators/ratio.h"

namespace encaisse {
namespace {

/// The chances of being paid, customer by customer as they are asked for.
class Expectation {
public:
  Expectation(const Snapshot& snapshot, const ItemCourses& courses, DayNumber asOf)
      : m_courses{courses}, m_asOf{asOf}, m_common{learnCommon(courses, segmentGroups(snapshot),
                                                               asOf)} {}

  double paidBy(qint32 customer, DayNumber day, DayNumber dueDay, DayNumber unpaidAt) {
    auto found = m_behaviours.find(customer);
    if (found == m_behaviours.end()) {
      found = m_behaviours.emplace(customer, learnCustomer(m_courses, m_common, customer, m_asOf))
                  .first;
    }
    return found->second.paidBy(day, dueDay, unpaidAt);
  }

private:
  const ItemCourses& m_courses;
  DayNumber m_asOf;
  CommonBehaviour m_common;
  std::map<qint32, PaymentBehaviour> m_behaviours;
};

using EffectsByKey = std::map<QString, ReminderEffect>;

void add(EffectsByKey& effects, const QString& key, bool paid, std::optional<double> chance) {
  auto& effect = effects[key];
  effect.key = key;
  ++effect.reminded;
  effect.paid += paid ? 1 : 0;
  if (!chance) return;
  effect.expectedPermille = effect.expectedPermille.value_or(0) + std::llround(*chance * 1000);
}

std::vector<ReminderEffect> valuesOf(const EffectsByKey& effects) {
  std::vector<ReminderEffect> values;
  values.reserve(effects.size());
  for (const auto& [key, effect] : effects) values.push_back(effect);
  return values;
}

}  // namespace

std::optional<int> ReminderEffect::gainTenths() const {
  if (!expectedPermille || reminded == 0) return std::nullopt;
  return scaledToInt(qint64{paid} * 1000 - *expectedPermille, 1, reminded);
}

ReminderEffects reminderEffects(const Snapshot& snapshot, const std::vector<SentMark>& marks,
                                QDate asOf, const IndicatorSettings& settings) {
  EXPECTS(!snapshot.since.isValid());
  if (marks.empty()) return {};
  const DayNumber last = dayNumber(asOf) - settings.effectDays;
  const DayNumber before = last - settings.windowDays;
  const auto courses = itemCourses(snapshot);
  const auto entries = entriesUntil(snapshot, before);
  const bool isKnown = entries.first != 0 && entries.first <= before - settings.windowDays;
  Expectation expectation{snapshot, courses, before};
  EffectsByKey byLevel;
  EffectsByKey byChannel;
  EffectsByKey bySegment;
  for (const auto& mark : marks) {
    if (mark.sentDay > last || mark.sentDay <= before) continue;
    const auto course = std::ranges::lower_bound(courses.courses, mark.item, {}, &ItemCourse::item);
    if (course == courses.courses.end() || course->item != mark.item) continue;
    if (course->endedBy(mark.sentDay)) continue;
    const qint32 customer = snapshot.items[mark.item].customer;
    const DayNumber until = mark.sentDay + settings.effectDays;
    const bool paid = course->isPaid && course->endedBy(until);
    std::optional<double> chance;
    if (isKnown) chance = expectation.paidBy(customer, until, course->dueDay, mark.sentDay);
    add(byLevel, QString::number(mark.level), paid, chance);
    add(byChannel, mark.channel, paid, chance);
    add(bySegment, snapshot.customers[customer].segment, paid, chance);
  }
  return {valuesOf(byLevel), valuesOf(byChannel), valuesOf(bySegment)};
}

}  // namespace encaisse
