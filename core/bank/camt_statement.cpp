#include "core/bank/camt_statement.h"

#include <QCoreApplication>

#include "core/bank/camt_entry.h"
#include "core/bank/camt_lines.h"
#include "core/bank/exact_amount.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CamtReader)
};

constexpr qsizetype maxBalances = 100;
constexpr qsizetype maxLines = 1'000'000;

struct Balance {
  qint64 line = 0;
  QString type;  ///< OPBD, PRCD, CLBD, ITBD …
  CamtAmount amount;
  QString sign;
  QDate day;
};

/// Collects one statement; balances wait until all are there, since their order is not fixed.
class StatementReader {
public:
  StatementReader(XmlCursor& xml, BankFile& file, CamtPlaces& places)
      : m_xml{xml}, m_file{file}, m_places{places} {}

  BankStatement read() {
    forEachChild(m_xml, [&](QStringView name) {
      if (name == u"Id")
        m_statement.number = m_xml.text().simplified();
      else if (name == u"FrToDt")
        readPeriod();
      else if (name == u"Acct")
        readAccount();
      else if (name == u"Bal")
        readBalance();
      else if (name == u"Ntry")
        readEntry();
    });
    takeBalances();
    return m_statement;
  }

private:
  void readPeriod() {
    forEachChild(m_xml, [&](QStringView name) {
      const bool isFirst = name.startsWith(u"Fr");
      const QDate day = QDate::fromString(m_xml.text().left(10), Qt::ISODate);
      (isFirst ? m_statement.firstOn : m_statement.lastOn) = day;
    });
  }

  void readAccount() {
    QString owner;
    forEachChild(m_xml, [&](QStringView name) {
      if (name == u"Ccy")
        setCurrency(m_xml.text(), m_xml.line());
      else if (name == u"Nm")
        m_statement.accountName = m_xml.text().simplified();
      else if (name == u"Ownr")
        owner = readOwner();
      else if (name == u"Svcr")
        m_statement.bank = readBank();
      else if (name == u"Id")
        m_statement.account = readCamtAccountId(m_xml);
    });
    if (m_statement.accountName.isEmpty()) m_statement.accountName = owner;
  }

  QString readOwner() {
    QString owner;
    forEachChild(m_xml, [&](QStringView name) {
      if (name == u"Nm") owner = m_xml.text().simplified();
    });
    return owner;
  }

  /// BIC, else the bank's number in its clearing system.
  QString readBank() {
    QString bic;
    QString member;
    forEachChild(m_xml, [&](QStringView outer) {
      if (outer != u"FinInstnId") return;
      forEachChild(m_xml, [&](QStringView name) {
        if (name == u"BIC" || name == u"BICFI")
          bic = m_xml.text();
        else if (name == u"ClrSysMmbId") {
          forEachChild(m_xml, [&](QStringView part) {
            if (part == u"MmbId") member = m_xml.text();
          });
        }
      });
    });
    return bic.isEmpty() ? member : bic;
  }

  void setCurrency(const QString& code, qint64 line) {
    if (m_hasCurrency) return;
    const auto currency = Currency::parse(code);
    if (!currency.ok()) {
      m_file.note(line, u"Ccy"_s, currency.error().message);
      return;
    }
    m_statement.currency = currency.value();
    m_hasCurrency = true;
  }

  /// Where the account names no currency, its first booked balance tells it, else the first entry.
  void settleCurrency() {
    if (m_hasCurrency) return;
    for (const auto* balance :
         {firstOf(u"OPBD"_s), firstOf(u"PRCD"_s), lastOf(u"CLBD"_s), lastOf(u"ITBD"_s)}) {
      if (balance != nullptr) return setCurrency(balance->amount.currency, balance->line);
    }
  }

  void readBalance() {
    Balance balance;
    balance.line = m_xml.line();
    forEachChild(m_xml, [&](QStringView name) {
      if (name == u"Tp")
        balance.type = readType();
      else if (name == u"Amt")
        balance.amount = readCamtAmount(m_xml);
      else if (name == u"CdtDbtInd")
        balance.sign = m_xml.text();
      else if (name == u"Dt")
        balance.day = readCamtDay(m_xml);
    });
    if (m_balances.size() < maxBalances) m_balances.append(balance);
  }

  /// Tp/CdOrPrtry/Cd, or Tp/Cd in version 01.
  QString readType() {
    QString type;
    forEachChild(m_xml, [&](QStringView name) {
      if (name == u"Cd")
        type = m_xml.text();
      else if (name == u"CdOrPrtry") {
        forEachChild(m_xml, [&](QStringView) { type = m_xml.text(); });
      }
    });
    return type;
  }

  void readEntry() {
    CamtEntry entry = readCamtEntry(m_xml);
    if (m_xml.failed()) return;
    ++m_places.entries;
    if (m_places.withoutLines) entry.ordinal = m_places.entries;
    settleCurrency();
    setCurrency(entry.amount.currency, entry.line);
    appendCamtLines(entry, m_statement, m_file);
    if (m_statement.lines.size() <= maxLines) return;
    m_xml.fail(
        Words::tr("The statement holds more than %n line(s). Ask the bank for smaller files.",
                  nullptr, int(maxLines)));
  }

  const Balance* firstOf(const QString& type) const {
    for (const auto& balance : m_balances) {
      if (balance.type == type) return &balance;
    }
    return nullptr;
  }
  const Balance* lastOf(const QString& type) const {
    const Balance* last = nullptr;
    for (const auto& balance : m_balances) {
      if (balance.type == type) last = &balance;
    }
    return last;
  }

  /// Opening is OPBD or the previous closing; closing is CLBD. The interim balance (ITBD) of a
  /// report or of a statement in several parts stands for the one that is missing.
  void takeBalances() {
    settleCurrency();
    const Balance* opening = firstOf(u"OPBD"_s);
    if (opening == nullptr) opening = firstOf(u"PRCD"_s);
    const Balance* closing = lastOf(u"CLBD"_s);
    const Balance* firstInterim = firstOf(u"ITBD"_s);
    const Balance* lastInterim = lastOf(u"ITBD"_s);
    if (opening == nullptr && (closing != nullptr || firstInterim != lastInterim)) {
      opening = firstInterim;
    }
    if (closing == nullptr) closing = lastInterim;
    if (opening != nullptr) m_statement.openingMinor = minorOf(*opening);
    if (closing == nullptr) return;
    m_statement.closingMinor = minorOf(*closing);
    if (!m_statement.lastOn.isValid()) m_statement.lastOn = closing->day;
  }

  std::optional<qint64> minorOf(const Balance& balance) {
    const bool isDebit = balance.sign == u"DBIT"_s;
    const auto minor = readExactAmount(balance.amount.text, m_statement.currency);
    if (minor && balance.amount.currency == m_statement.currency.code()) {
      return isDebit ? -*minor : *minor;
    }
    m_file.note(balance.line, u"Bal"_s,
                Words::tr("The balance \"%1 %2\" is no amount in %3. It was left out.")
                    .arg(balance.amount.text.left(40), balance.amount.currency.left(10),
                         m_statement.currency.code()));
    return std::nullopt;
  }

  XmlCursor& m_xml;
  BankFile& m_file;
  CamtPlaces& m_places;
  BankStatement m_statement;
  QList<Balance> m_balances;
  bool m_hasCurrency = false;
};

}  // namespace

BankStatement readCamtStatement(XmlCursor& xml, BankFile& file, CamtPlaces& places) {
  return StatementReader{xml, file, places}.read();
}

}  // namespace encaisse
