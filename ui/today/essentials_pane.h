#pragma once

#include <QFrame>
#include <memory>

#include "core/reminders/today_list.h"
#include "ui/common/card.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace encaisse {

/// What one wants at hand before a call: figures of one customer, computed for one day.
struct CustomerEssentials {
  qint64 balance = 0;
  qint64 overdue = 0;
  int usualDelayDays = 0;
  int paidItems = 0;  ///< that the usual delay rests on
  int lastLevel = 0;  ///< of the last reminder sent to it, 0: none
  QString lastStep;   ///< its name in the customer's scenario
  QDate lastSentOn;
};

/// The essentials of every customer, parallel to Snapshot::customers.
std::vector<CustomerEssentials> customerEssentials(const Snapshot& snapshot, QDate asOf);

/// Shows the customer, or the customers, of the chosen row.
class EssentialsPane : public Card {
  Q_OBJECT

public:
  explicit EssentialsPane(QWidget* parent = nullptr);

  void showNothing();
  void showCustomer(const Customer& customer, const CustomerEssentials& essentials,
                    Currency currency);
  void showGroup(const TodayRow& row, const Snapshot& snapshot);

Q_SIGNALS:
  void openCustomer(qint64 customerId);

private:
  void clearLines();
  /// @return the caption
  QLabel* addLine(const QString& name, const QString& caption, const QString& text,
                  bool isFigure = false);

  QLabel* m_title;
  QLabel* m_code;
  QGridLayout* m_lines;
  QPushButton* m_open;
  qint64 m_customerId = 0;
};

}  // namespace encaisse
