#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

#include "core/base/result.h"

namespace encaisse {

struct Snapshot;

/// How long one has for one step of a procedure: data with its source, since texts change and some
/// were read at second hand only.
struct DeadlineRule {
  QString key;  ///< "declare_claim"
  QDate from;   ///< events from this day on; invalid: always
  QDate until;  ///< included; invalid: still
  int months = 0;
  int days = 0;
  QString article;
  QString evidence;  ///< "LAW", "SEEN", "2ND", "RECALL" or "USER"
  QString source;

  friend bool operator==(const DeadlineRule&, const DeadlineRule&) = default;
};

/// Reads "key;from;until;months;days;article;evidence;source" with that header.
/// @error FileFormat
Result<QList<DeadlineRule>> parseDeadlines(const QByteArray& csv);
const QList<DeadlineRule>& shippedDeadlines();

/// The setting that holds the user's corrections: {"declare_claim": {"months": 2, "days": 0,
/// "source": "…"}}.
inline QString deadlineSettingName() { return QStringLiteral("deadlines"); }
/// Those that came with the program, corrected by @p own: an own length counts for all days.
QList<DeadlineRule> deadlinesWith(const QJsonObject& own);
/// As the ledger has them.
QList<DeadlineRule> deadlinesOf(const Snapshot& snapshot);

/// The rule for an event of @p day.
std::optional<DeadlineRule> findDeadline(const QList<DeadlineRule>& rules, const QString& key,
                                         QDate day);

/// The last day to act. The day of the event does not count; months go by the number of the day,
/// else the last of the month; a Saturday, Sunday or holiday moves it to the next working day.
/// @source CPC, art. 641 and 642
QDate deadlineDay(const DeadlineRule& rule, QDate event);

}  // namespace encaisse
