#include "core/risk/signal_asides.h"

#include <algorithm>

#include "core/base/setting_text.h"
#include "core/risk/signal_action.h"
#include "core/risk/weak_signals.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QString keyOf(const Snapshot& snapshot, const WeakSignal& signal) {
  return QString::number(snapshot.customers[signal.customer].id) + u'/' + toKey(signal.kind);
}

}  // namespace

QString asideSetting() { return u"signals_aside"_s; }

SignalAsides SignalAsides::read(const QJsonObject& setting) {
  SignalAsides all;
  for (auto one = setting.begin(); one != setting.end(); ++one) {
    const auto object = one.value().toObject();
    const auto on = QDate::fromString(object[u"on"_s].toString(), Qt::ISODate);
    if (!on.isValid()) continue;
    all.m_asides.insert(one.key(),
                        {on, object[u"amount"_s].toInteger(), object[u"account"_s].toString()});
  }
  return all;
}

SignalAsides SignalAsides::of(const Snapshot& snapshot) {
  return read(settingObject(snapshot.chasing.settings.value(asideSetting())));
}

QDate SignalAsides::asideOn(const Snapshot& snapshot, const WeakSignal& signal, QDate asOf) const {
  if (m_asides.isEmpty()) return {};
  const auto found = m_asides.constFind(keyOf(snapshot, signal));
  if (found == m_asides.constEnd() || found->account != signal.account) return {};
  const bool counts = found->on <= asOf && asOf < found->on.addDays(asideDays);
  return counts && signal.amount <= found->amount + found->amount / 10 ? found->on : QDate{};
}

void SignalAsides::add(const Snapshot& snapshot, const WeakSignal& signal, QDate on) {
  auto& aside = m_asides[keyOf(snapshot, signal)];
  // A customer may have several of one kind: all of them are set aside.
  const qint64 before = aside.on == on ? aside.amount : 0;
  aside = {on, std::max(before, signal.amount), signal.account};
}

void SignalAsides::remove(const Snapshot& snapshot, const WeakSignal& signal) {
  m_asides.remove(keyOf(snapshot, signal));
}

QJsonObject SignalAsides::toJson(QDate today) const {
  QJsonObject setting;
  for (auto one = m_asides.cbegin(); one != m_asides.cend(); ++one) {
    if (today >= one->on.addDays(asideDays)) continue;
    QJsonObject object{{u"on"_s, one->on.toString(Qt::ISODate)}, {u"amount"_s, one->amount}};
    if (!one->account.isEmpty()) object[u"account"_s] = one->account;
    setting[one.key()] = object;
  }
  return setting;
}

std::vector<WeakSignal> signalsToAct(const Snapshot& snapshot, const std::vector<WeakSignal>& found,
                                     QDate asOf) {
  const auto asides = SignalAsides::of(snapshot);
  std::vector<WeakSignal> all;
  std::ranges::copy_if(found, std::back_inserter(all), [&](const WeakSignal& signal) {
    return asksForAction(signal, dayNumber(asOf)) &&
           !asides.asideOn(snapshot, signal, asOf).isValid();
  });
  return all;
}

}  // namespace encaisse
