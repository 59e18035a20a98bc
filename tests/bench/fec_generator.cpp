#include "tests/bench/fec_generator.h"

#include <QDate>
#include <QFile>
#include <algorithm>
#include <vector>

#include "core/base/contracts.h"

namespace encaisse::bench {
namespace {

/// splitmix64 (S. Vigna, public domain algorithm).
class Random {
public:
  explicit Random(quint64 seed) : m_state{seed} {}
  quint64 next() {
    m_state += 0x9e3779b97f4a7c15U;
    quint64 z = m_state;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
  }
  int below(int limit) { return int(next() % quint64(limit)); }

private:
  quint64 m_state;
};

struct Entry {
  int day = 0;  ///< since the first day
  int customer = 0;
  int invoice = 0;
  qint64 amount = 0;
  bool isPayment = false;
};

constexpr int days = 3 * 365;

QByteArray code(int invoice) {
  QByteArray letters;
  for (int n = invoice; letters.size() < 4; n /= 26) letters.prepend(char('A' + n % 26));
  return letters;
}

QByteArray text(qint64 minor) {
  return QByteArray::number(minor / 100) + ',' +
         QByteArray::number(minor % 100).rightJustified(2, '0');
}

}  // namespace

qint64 writeFec(const QString& path, int invoices) {
  Random random{20261121};
  const int customers = std::max(10, invoices / 50);
  const QDate firstDay{2023, 1, 1};
  std::vector<Entry> entries;
  std::vector<bool> settled(size_t(invoices), false);
  for (int i = 0; i < invoices; ++i) {
    const int customer = random.below(customers);
    const int day = int(qint64(i) * days / invoices);
    const qint64 net = 500 + random.below(200000);
    const qint64 gross = net + (net * 20 + 50) / 100;
    entries.push_back({day, customer, i, gross, false});
    const int paidOn = day + 30 + random.below(45);
    const int fate = random.below(100);
    if (fate >= 88 || paidOn + 30 >= days) continue;
    settled[size_t(i)] = fate < 85;
    const qint64 first = fate < 73 ? gross : gross * 4 / 10;
    entries.push_back({paidOn, customer, i, first, true});
    if (fate >= 73 && fate < 85) entries.push_back({paidOn + 20, customer, i, gross - first, true});
  }
  std::ranges::stable_sort(entries, {}, &Entry::day);

  QFile file{path};
  EXPECTS(file.open(QIODevice::WriteOnly));
  QByteArray buffer =
      "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
      "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\t"
      "ValidDate\tMontantdevise\tIdevise\r\n";
  qint64 lines = 0;
  int number = 0;
  for (const auto& entry : entries) {
    const QByteArray date =
        firstDay.addDays(entry.day).toString(QStringLiteral("yyyyMMdd")).toLatin1();
    const QByteArray customer = "C" + QByteArray::number(entry.customer).rightJustified(6, '0');
    const QByteArray invoice = "FA" + QByteArray::number(entry.invoice).rightJustified(7, '0');
    const QByteArray letter = settled[size_t(entry.invoice)] ? code(entry.invoice) : QByteArray{};
    const QByteArray start = (entry.isPayment ? "BQ\tBanque\t" : "VE\tVentes\t") +
                             QByteArray::number(++number) + '\t' + date + '\t';
    const QByteArray tail = '\t' + (entry.isPayment ? "RG" + invoice.mid(2) : invoice) + '\t' +
                            date + (entry.isPayment ? "\tR\xC3\xA8glement " : "\tFacture ") +
                            invoice + '\t';
    const QByteArray account =
        "411000\tClients\t" + customer + "\tSoci\xC3\xA9t\xC3\xA9 " + customer;
    const auto write = [&](const QByteArray& who, qint64 debit, qint64 credit,
                           const QByteArray& let) {
      buffer += start + who + tail + text(debit) + '\t' + text(credit) + '\t' + let + '\t' +
                (let.isEmpty() ? QByteArray{} : date) + '\t' + date + "\t\t\r\n";
      ++lines;
    };
    if (entry.isPayment) {
      write("512000\tBanque\t\t", entry.amount, 0, {});
      write(account, 0, entry.amount, letter);
    } else {
      const qint64 net = entry.amount * 100 / 120;
      write(account, entry.amount, 0, letter);
      write("707000\tVentes de marchandises\t\t", 0, net, {});
      write("445710\tTVA collect\xC3\xA9"
            "e\t\t",
            0, entry.amount - net, {});
    }
    if (buffer.size() < (1 << 20)) continue;
    file.write(buffer);
    buffer.clear();
  }
  file.write(buffer);
  return lines;
}

}  // namespace encaisse::bench
