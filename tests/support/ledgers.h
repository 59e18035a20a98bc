#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>
#include <memory>

#include "core/ledger/ledger.h"
#include "tests/support/catch.h"

namespace encaisse::testing {

inline QDate day(const char* iso) {
  return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

/// A clock that stands still, so that nothing depends on when a test runs.
inline LedgerContext fixedContext() {
  return {[] {
            return QDateTime{day("2026-11-21"), QTime{9, 0}, QTimeZone::utc()}.toUTC();
          },
          QStringLiteral("tester")};
}

inline Company aCompany() {
  Company company;
  company.name = QStringLiteral("Atelier Test");
  return company;
}

inline std::unique_ptr<Ledger> anEmptyLedger() {
  return Ledger::inMemory(aCompany(), fixedContext());
}

/// The value of a Result that a test expects to be there; fails with its message otherwise.
template <typename T>
T valueOf(Result<T> result) {
  if (!result.ok()) FAIL(result.error().message.toStdString());
  return std::move(result).value();
}

/// Files that a test writes, gone with it.
class TestFiles {
public:
  QString write(const char* name, const QByteArray& bytes) {
    const QString path = m_folder.filePath(QString::fromLatin1(name));
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
  }
  QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private:
  QTemporaryDir m_folder;
};

/// Text of a FEC with the 18 columns of the law, line by line.
class FecText {
public:
  explicit FecText(const QByteArray& extraColumn = {}) : m_extra{!extraColumn.isEmpty()} {
    m_text =
        "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
        "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\t"
        "ValidDate\tMontantdevise\tIdevise";
    if (m_extra) m_text += '\t' + extraColumn;
    m_text += "\r\n";
  }

  /// One line; the amount is written as debit when positive. @p due fills the extra column.
  FecText& line(const QByteArray& journal, int entry, const QByteArray& date,
                const QByteArray& account, const QByteArray& customer, const QByteArray& piece,
                qint64 minor, const QByteArray& letter = {}, const QByteArray& due = {},
                const QByteArray& label = "Libelle") {
    const QByteArray name = customer.isEmpty() ? QByteArray{} : "Client " + customer;
    const QByteArray amount = toText(minor);
    const QByteArray zero = "0,00";
    const QList<QByteArray> fields{journal,
                                   journal == "AN" ? "A NOUVEAUX" : "Journal " + journal,
                                   QByteArray::number(entry),
                                   date,
                                   account,
                                   "Compte " + account,
                                   customer,
                                   name,
                                   piece,
                                   date,
                                   label,
                                   minor > 0 ? amount : zero,
                                   minor > 0 ? zero : amount,
                                   letter,
                                   {},
                                   date,
                                   {},
                                   {}};
    m_text += fields.join('\t');
    if (m_extra) m_text += '\t' + due;
    m_text += "\r\n";
    return *this;
  }
  /// An invoice of @p minor including VAT: 411 against 706.
  FecText& invoice(int entry, const QByteArray& date, const QByteArray& customer,
                   const QByteArray& piece, qint64 minor, const QByteArray& letter = {},
                   const QByteArray& due = {}) {
    line("VE", entry, date, "411000", customer, piece, minor, letter, due);
    return line("VE", entry, date, "706000", {}, piece, -minor);
  }
  FecText& payment(int entry, const QByteArray& date, const QByteArray& customer,
                   const QByteArray& piece, qint64 minor, const QByteArray& letter = {}) {
    line("BQ", entry, date, "512000", {}, piece, minor);
    return line("BQ", entry, date, "411000", customer, piece, -minor, letter);
  }
  const QByteArray& bytes() const { return m_text; }

  static QByteArray toText(qint64 minor) {
    const qint64 magnitude = qAbs(minor);
    return QByteArray::number(magnitude / 100) + ',' +
           QByteArray::number(magnitude % 100).rightJustified(2, '0');
  }

private:
  QByteArray m_text;
  bool m_extra;
};

/// F1 to F4 of two customers, with computed, given and labelled due dates, a payment and a credit.
inline std::unique_ptr<Ledger> aSmallLedger(TestFiles& files) {
  FecText fec{"DateEcheance"};
  fec.invoice(1, "20260105", "C1", "F1", 10000)
      .invoice(2, "20260110", "C1", "F2", 20000, {}, "20260228")
      .line("VE", 3, "20260115", "411000", "C1", "F3", 30000, {}, {}, "Facture ech 15/04/2026")
      .line("VE", 3, "20260115", "706000", {}, "F3", -30000)
      .payment(4, "20260120", "C1", "R1", 5000)
      .line("VE", 5, "20260121", "411000", "C1", "A1", -1000)
      .line("VE", 5, "20260121", "706000", {}, "A1", 1000)
      .invoice(6, "20260131", "C2", "F4", 40000);
  auto ledger = anEmptyLedger();
  valueOf(ledger->imports().apply(files.write("fec.txt", fec.bytes()), {}));
  return ledger;
}

/// A file of the shared folder beside the project, or an empty path where it is absent.
inline QString sharedFile(const char* relative) {
  const QString path = qEnvironmentVariable("ENCAISSE_SHARED") + QStringLiteral("/data/") +
                       QString::fromLatin1(relative);
  return QFile::exists(path) ? path : QString{};
}

#define SKIP_WITHOUT(path)                                               \
  if ((path).isEmpty()) {                                                \
    WARN("skipped: the folder of real files is not beside the project"); \
    return;                                                              \
  }

}  // namespace encaisse::testing
