#include <QCoreApplication>
#include <algorithm>

#include "app/cli/answer_lookup.h"
#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "core/ledger/ledger_signals.h"
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

Rows signalRows(const Snapshot& snapshot, const std::vector<WeakSignal>& signals,
                const QHash<qint64, QString>& numbers) {
  Rows rows;
  rows.columns = {{u"customer"_s, Words::tr("Customer")},
                  {u"name"_s, Words::tr("Name")},
                  {u"signal"_s, {}},
                  {{}, Words::tr("Signal")},
                  {u"date"_s, Words::tr("Day")},
                  {u"amount"_s, Words::tr("At stake")},
                  {u"why"_s, Words::tr("Why")},
                  {u"items"_s, {}, true}};
  for (const auto& signal : signals) {
    const auto& customer = snapshot.customers[signal.customer];
    rows.cells.append({customer.code, customer.name, toKey(signal.kind), signalName(signal.kind),
                       toDate(signal.day), Money{signal.amount, snapshot.company.currency},
                       signalText(signal), behind(signal, snapshot, numbers)});
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
        "invoice and more: each with what is at stake, why, and the items behind it. Most at "
        "stake first.");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Only this customer"), m_customer);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const auto done = print(console);
    return done.ok() ? ExitStatus::Done : console.refuse(done.error());
  }

private:
  Result<void> print(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto loaded = ledger.value()->snapshot();
    if (!loaded.ok()) return loaded.error();
    const auto& snapshot = loaded.value();
    auto found = readSignals(*ledger.value(), snapshot, m_asOf);
    if (!found.ok()) return found.error();
    auto signals = std::move(found).value();
    if (!m_customer.isEmpty()) {
      const auto id = AnswerLookup{*ledger.value()}.customer(m_customer);
      if (!id.ok()) return id.error();
      std::erase_if(signals, [&](const WeakSignal& signal) {
        return snapshot.customers[signal.customer].id != id.value();
      });
    }
    QList<qint64> ids;
    for (const auto& signal : signals) {
      for (const quint32 item : signal.items) ids.append(snapshot.items[item].id);
    }
    const auto items = ledger.value()->items().byIds(ids);
    if (!items.ok()) return items.error();
    QHash<qint64, QString> numbers;
    for (const auto& item : items.value()) numbers.insert(item.id, item.number);
    printRows(console, signalRows(snapshot, signals, numbers), m_format);
    return {};
  }

  QString m_ledger;
  QString m_customer;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeSignalsCommand() { return std::make_unique<SignalsCommand>(); }

}  // namespace encaisse
