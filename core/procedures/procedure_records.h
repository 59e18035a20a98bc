#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include "core/interest/limitation.h"

namespace encaisse {

/// Insolvency proceedings of a customer, as the judgment and its publication say.
struct Insolvency {
  qint64 id = 0;
  qint64 customerId = 0;
  QString kind =
      QStringLiteral("reorganisation");  ///< "safeguard", "reorganisation", "liquidation"
  QDate openedOn;                        ///< day of the opening judgment
  QDate publishedOn;           ///< in the BODACC: deadlines count from it; invalid: not yet known
  bool outsideFrance = false;  ///< the creditor is outside metropolitan France: a longer deadline
  QString representative;      ///< to whom the claim is declared
  QString address;             ///< of the representative, lines ended by '\n'
  QDate declaredOn;
  QDate closedOn;
  QString note;

  friend bool operator==(const Insolvency&, const Insolvency&) = default;
};

/// Interest or the lump sum of one item, set aside by the creditor after the event.
struct Waiver {
  qint64 id = 0;
  qint64 customerId = 0;
  qint64 itemId = 0;
  bool isFee = false;
  QDate waivedOn;
  QString reason;
  QDate withdrawnOn;  ///< invalid: it stands

  friend bool operator==(const Waiver&, const Waiver&) = default;
};

/// What interrupted the limitation of one item, or of all items of a customer at that day.
struct LimitationRecord {
  qint64 id = 0;
  qint64 customerId = 0;
  qint64 itemId = 0;  ///< 0: all of the customer
  LimitationEvent::Kind kind = LimitationEvent::Kind::Acknowledgment;
  QDate happenedOn;
  QString note;

  friend bool operator==(const LimitationRecord&, const LimitationRecord&) = default;
};
/// "acknowledgment", "court_claim", "enforcement"
QString toKey(LimitationEvent::Kind kind);

/// Items that somebody else collects.
struct HandOver {
  qint64 id = 0;
  qint64 customerId = 0;
  QString kind = QStringLiteral("agency");  ///< "agency", "lawyer", "officer", "court"
  QString agent;                            ///< who
  QDate openedOn;
  QDate closedOn;   ///< invalid: still there
  QString outcome;  ///< in words, when closed
  QString note;
  QList<qint64> items;

  friend bool operator==(const HandOver&, const HandOver&) = default;
};

/// One item held for doubtful, with what is set aside for its loss and why.
struct Doubtful {
  qint64 id = 0;
  qint64 customerId = 0;
  qint64 itemId = 0;
  QDate decidedOn;
  int vatBasisPoints = 2000;  ///< of the item: the loss is counted without VAT
  qint64 provisionMinor = 0;  ///< 0: none
  QString reason;             ///< never empty: a flat rate is refused by the tax office
  QDate endedOn;              ///< invalid: it stands

  friend bool operator==(const Doubtful&, const Doubtful&) = default;
};

/// What is recorded of a formal notice that left.
struct SentNotice {
  struct Line {
    qint64 itemId = 0;
    qint64 open = 0;
    qint64 daysLate = 0;
  };
  qint64 customerId = 0;
  QDate sentOn;
  int level = 0;
  qint64 total = 0;
  qint64 credits = 0;  ///< <= 0
  QString documentName;
  QByteArray document;  ///< PDF
  QList<Line> lines;
};

}  // namespace encaisse
