#pragma once

#include <QAbstractListModel>

#include "core/customers/timeline.h"
#include "core/money/money.h"

namespace encaisse {

/// Shows everything said and done with a customer, newest first. It holds values, not a database.
class TimelineModel : public QAbstractListModel {
  Q_OBJECT

public:
  enum Role { TitleRole = Qt::UserRole, TextRole, DayRole, AmountRole, IconRole };

  explicit TimelineModel(QObject* parent = nullptr);

  void setEvents(QList<TimelineEvent> events, Currency currency);
  const TimelineEvent& eventAt(int row) const { return m_events[row]; }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
  QString title(const TimelineEvent& event) const;
  QString answerTitle(const TimelineEvent& event) const;
  QString text(const TimelineEvent& event) const;
  QString dayText(const TimelineEvent& event) const;
  QString amount(const TimelineEvent& event) const;

  QList<TimelineEvent> m_events;
  Currency m_currency = Currency::eur();
};

}  // namespace encaisse
