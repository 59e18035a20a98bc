#pragma once

#include <QObject>
#include <memory>

#include "core/reminders/today_list.h"
#include "ui/ledger_session.h"
#include "ui/today/essentials_pane.h"

namespace encaisse {

/// The day's work at one moment, with the essentials of every customer.
struct TodayFigures {
  std::shared_ptr<const Snapshot> snapshot;
  QDate asOf;
  TodayList list;
  std::vector<CustomerEssentials> essentials;  ///< parallel to Snapshot::customers
};

/// Makes the day's list once for all that show it or count it, whenever the session's facts or day
/// change: a small ledger's at once, a large one's in the background.
class TodayReader : public QObject {
  Q_OBJECT

public:
  /// The one reader of a session; it lives as long.
  static TodayReader& of(LedgerSession& session);

  /// Of the session's facts and day; null while they are made: ready() follows.
  std::shared_ptr<const TodayFigures> figures();

Q_SIGNALS:
  void ready();

private:
  explicit TodayReader(LedgerSession& session);
  void read();
  void take(std::shared_ptr<const TodayFigures> made);

  LedgerSession& m_session;
  std::shared_ptr<const TodayFigures> m_figures;
  std::shared_ptr<const Snapshot> m_askedFacts;
  QDate m_askedDay;
};

}  // namespace encaisse
