#include <QCoreApplication>
#include <algorithm>

#include "app/cli/answer_lookup.h"
#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "core/ledger/ledger_signals.h"
#include "core/risk/signal_asides.h"
#include "core/risk/signal_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

/// Numbers of the items and deliveries behind a signal.
QString behind(const WeakSignal& signal, const Snapshot& snapshot,
               const QHash<qint64, QString>& numbers) {
  QStringList words;
  for (const quint32 item : signal.items) words.append(numbers.value(snapshot.items[item].id));
  for (const quint32 index : signal.deliveries) {
    words.append(snapshot.credit.deliveries[index].number);
  }
  words.removeAll(QString{});
  return words.join(u' ');
}

QStringList signalKeys() {
  QStringList keys;
  for (int i = 0; i < signalKindCount; ++i) keys.append(toKey(SignalKind(i)));
  return keys;
}

struct Found {
  Snapshot snapshot;
  std::vector<WeakSignal> list;
  QHash<qint64, QString> numbers;  ///< of their items, by id
};

Rows signalRows(const Found& found, QDate asOf) {
  const auto& snapshot = found.snapshot;
  const auto asides = SignalAsides::of(snapshot);
  Rows rows;
  rows.columns = {{u"customer"_s, Words::tr("Customer")},
                  {u"name"_s, Words::tr("Name")},
                  {u"signal"_s, {}},
                  {{}, Words::tr("Signal")},
                  {u"date"_s, Words::tr("Day")},
                  {u"amount"_s, Words::tr("At stake")},
                  {u"why"_s, Words::tr("Why")},
                  {u"items"_s, {}, true},
                  {u"action"_s, {}},
                  {{}, Words::tr("To do")},
                  {u"toAct"_s, {}},
                  {u"asideOn"_s, Words::tr("Set aside")}};
  for (const auto& signal : found.list) {
    const auto& customer = snapshot.customers[signal.customer];
    const QDate asideOn = asides.asideOn(snapshot, signal, asOf);
    rows.cells.append({customer.code, customer.name, toKey(signal.kind), signalName(signal.kind),
                       toDate(signal.day), Money{signal.amount, snapshot.company.currency},
                       signalText(signal), behind(signal, snapshot, found.numbers),
                       toKey(actionOf(signal)), actionText(actionOf(signal)),
                       asksForAction(signal, dayNumber(asOf)) && !asideOn.isValid(), asideOn});
  }
  return rows;
}

class SignalsCommand : public Command {
public:
  QString name() const override { return u"signals"_s; }
  QString summary() const override {
    return Words::tr("Prints what may go wrong with customers before it does");
  }
  QString details() const override {
    return Words::tr(
               "Pays later and later, late for the first time, broken promises, orders without an "
               "invoice and more: each with what is at stake, why, the items behind it, and what "
               "to do. "
               "Most at stake first. aside SIGNAL… sets signals of one customer aside until they "
               "change, "
               "for a quarter at most; back SIGNAL… takes that back. Signals: %1.")
        .arg(signalKeys().join(u", "_s));
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.optionalArgument(u"list|aside|back"_s, Words::tr("What to do (default: list)"),
                             m_action);
    options.optionalArguments(u"SIGNAL"_s, Words::tr("aside, back: which"), m_kinds);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Only this customer"), m_customer);
    options.flag(u"--to-act"_s, Words::tr("list: only those to act on, as Today shows them"),
                 m_onlyToAct);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    if (m_action == u"list") return finish(console, print(console));
    const bool isAside = m_action == u"aside";
    if (!isAside && m_action != u"back") {
      console.complain(
          Words::tr("encaisse signals: \"%1\" is none of list, aside, back.").arg(m_action));
      return ExitStatus::Usage;
    }
    if (m_customer.isEmpty() || m_kinds.isEmpty()) {
      console.complain(
          Words::tr("encaisse signals %1: say which signals, and of whom with --customer.")
              .arg(m_action));
      return ExitStatus::Usage;
    }
    return finish(console, change(console, isAside));
  }

private:
  static ExitStatus finish(Console& console, const Result<void>& done) {
    return done.ok() ? ExitStatus::Done : console.refuse(done.error());
  }

  Result<Found> find(Ledger& ledger) const {
    auto loaded = ledger.snapshot();
    if (!loaded.ok()) return loaded.error();
    Found found{std::move(loaded).value(), {}, {}};
    auto all = readSignals(ledger, found.snapshot, m_asOf);
    if (!all.ok()) return all.error();
    found.list = std::move(all).value();
    if (m_onlyToAct) found.list = signalsToAct(found.snapshot, found.list, m_asOf);
    if (m_customer.isEmpty()) return found;
    const auto id = AnswerLookup{ledger}.customer(m_customer);
    if (!id.ok()) return id.error();
    std::erase_if(found.list, [&](const WeakSignal& signal) {
      return found.snapshot.customers[signal.customer].id != id.value();
    });
    return found;
  }

  static Result<void> addNumbers(Ledger& ledger, Found& found) {
    QList<qint64> ids;
    for (const auto& signal : found.list) {
      for (const quint32 item : signal.items) ids.append(found.snapshot.items[item].id);
    }
    const auto items = ledger.items().byIds(ids);
    if (!items.ok()) return items.error();
    for (const auto& item : items.value()) found.numbers.insert(item.id, item.number);
    return {};
  }

  Result<void> print(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    auto found = find(*ledger.value());
    if (!found.ok()) return found.error();
    const auto numbered = addNumbers(*ledger.value(), found.value());
    if (!numbered.ok()) return numbered.error();
    printRows(console, signalRows(found.value(), m_asOf), m_format);
    return {};
  }

  Result<void> change(Console& console, bool isAside) const {
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    auto found = find(*ledger.value());
    if (!found.ok()) return found.error();
    auto& list = found.value().list;
    for (const auto& kind : m_kinds) {
      const auto isThis = [&](const WeakSignal& signal) { return toKey(signal.kind) == kind; };
      if (std::ranges::any_of(list, isThis)) continue;
      return Error{ErrorCode::NotFound,
                   Words::tr("Customer %1 has no signal \"%2\" on %3. \"signals\" lists them.")
                       .arg(m_customer, kind, m_asOf.toString(Qt::ISODate)),
                   {}};
    }
    std::erase_if(list,
                  [&](const WeakSignal& signal) { return !m_kinds.contains(toKey(signal.kind)); });
    const auto& snapshot = found.value().snapshot;
    auto done = isAside ? setSignalsAside(*ledger.value(), snapshot, list, m_asOf)
                        : bringSignalsBack(*ledger.value(), snapshot, list, m_asOf);
    if (done.ok()) console.line(isAside ? Words::tr("Set aside.") : Words::tr("Taken back."));
    return done;
  }

  QString m_ledger;
  QString m_customer;
  QString m_action = u"list"_s;
  QStringList m_kinds;
  bool m_onlyToAct = false;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeSignalsCommand() { return std::make_unique<SignalsCommand>(); }

}  // namespace encaisse
