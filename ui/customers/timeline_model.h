#pragma once

#include <QAbstractListModel>

#include "core/customers/timeline.h"
#include "core/money/money.h"
#include "core/reminders/scenario.h"

namespace encaisse {

/// Shows everything said and done with a customer, newest first. It holds values, not a database.
class TimelineModel : public QAbstractListModel {
  Q_OBJECT

public:
  enum Role { TitleRole = Qt::UserRole, TextRole, DayRole, AmountRole, IconRole };

  explicit TimelineModel(QObject* parent = nullptr);

  void setEvents(QList<TimelineEvent> events, Currency currency);
  /// What reminders are called: by the scenario that each was sent by, where that is recorded and
  /// still there, else by @p own of the customer.
  void setScenarios(QList<Scenario> all, const Scenario& own);
  const TimelineEvent& eventAt(int row) const { return m_events[row]; }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
  const Scenario& scenarioOf(const TimelineEvent& event) const;
  QString title(const TimelineEvent& event) const;
  QString answerTitle(const TimelineEvent& event) const;
  QString text(const TimelineEvent& event) const;
  QString dayText(const TimelineEvent& event) const;
  QString amount(const TimelineEvent& event) const;

  QList<TimelineEvent> m_events;
  Currency m_currency = Currency::eur();
  QList<Scenario> m_scenarios;
  Scenario m_ownScenario = defaultScenario();
};

}  // namespace encaisse
