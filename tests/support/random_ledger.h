#pragma once

#include "tests/support/snapshot_builder.h"

namespace encaisse {

/// The same numbers on every machine. @source G. Marsaglia, "Xorshift RNGs" (2003), 64 bit
class Random {
public:
  explicit Random(quint64 seed) : m_state{seed * 0x9E3779B97F4A7C15U + 1} {}
  /// 0 … @p end − 1.
  int below(int end) {
    m_state ^= m_state << 13U;
    m_state ^= m_state >> 7U;
    m_state ^= m_state << 17U;
    return int((m_state >> 11U) % quint64(end));
  }
  bool oneIn(int n) { return below(n) == 0; }

private:
  quint64 m_state;
};

/// A few hundred customers with everything that comes in two years: invoices, credit notes, part
/// payments, over-payments, payments before the invoice, returned payments, credits that nobody
/// allocated, customers without items.
inline SnapshotBuilder randomLedger(quint64 seed, int customers = 250) {
  Random random{seed};
  SnapshotBuilder builder;
  const QDate start{2025, 1, 1};
  for (int c = 0; c < customers; ++c) {
    const int customer =
        builder.customer(QStringLiteral("C%1").arg(c, 4, 10, QLatin1Char{'0'}),
                         QStringLiteral("Client %1").arg(c, 4, 10, QLatin1Char{'0'}));
    builder.at(customer).agency = QStringLiteral("Agence %1").arg(random.below(4));
    builder.at(customer).segment = random.oneIn(3) ? QString{} : QStringLiteral("S%1").arg(c % 2);
    const int items = random.below(12);
    for (int i = 0; i < items; ++i) {
      const QDate issued = start.addDays(random.below(700));
      const qint64 amount = 1 + random.below(500000);
      const int debit =
          random.oneIn(15)
              ? builder.returned(customer, issued, amount)
              : builder.invoice(customer, issued, issued.addDays(random.below(61)), amount);
      qint64 left = amount;
      while (left > 0 && !random.oneIn(3)) {
        // Up to 40 days before the item is booked, up to 160 after.
        const QDate paid = std::max(start, issued.addDays(random.below(200) - 40));
        const qint64 part = random.oneIn(2) ? left : 1 + random.below(int(left));
        const qint64 over = random.oneIn(8) ? random.below(1000) : 0;
        const int credit = random.oneIn(5) ? builder.creditNote(customer, paid, part + over)
                                           : builder.payment(customer, paid, part + over);
        builder.allocate(debit, credit, part);
        left -= part;
      }
      if (random.oneIn(10)) builder.payment(customer, issued, 1 + random.below(90000));
    }
  }
  return builder;
}

/// Three years of customers that pay about alike every time, and all later or sooner together:
/// each month a common delay of up to @p shockDays comes and fades.
inline SnapshotBuilder ledgerWithShocks(quint64 seed, int customers, int shockDays) {
  constexpr int months = 36;
  Random random{seed};
  SnapshotBuilder builder;
  const QDate start{2023, 1, 2};
  const QDate end = start.addDays(months * 30);
  std::vector<int> common{0};
  while (int(common.size()) < months + 3) {
    common.push_back(common.back() * 7 / 10 + random.below(2 * shockDays + 1) - shockDays);
  }
  for (int c = 0; c < customers; ++c) {
    const int customer = builder.customer(QStringLiteral("C%1").arg(c, 4, 10, QLatin1Char{'0'}),
                                          QStringLiteral("Client %1").arg(c));
    const int usual = random.below(30);
    const int every = 10 + random.below(20);
    for (int day = random.below(every); day < months * 30; day += every) {
      const QDate issued = start.addDays(day);
      const qint64 amount = 10000 + random.below(90000);
      const int invoice = builder.invoice(customer, issued, issued.addDays(30), amount);
      const int late = usual + random.below(11) - 5 + common[size_t(day / 30 + 1)];
      const QDate paid = issued.addDays(std::max(1, 30 + late));
      if (paid < end && !random.oneIn(50)) builder.pay(invoice, paid, amount);
    }
  }
  return builder;
}

}  // namespace encaisse
