#pragma once

#include <QWidget>

#include "ui/customers/customers_overview.h"

class QFormLayout;
class QLabel;

namespace encaisse {

class CustomerAgingBar;
class DelayHistogram;
class KeyFigure;

/// The left column of the customer sheet: figures, payment behaviour, contacts, terms.
class CustomerPane : public QWidget {
  Q_OBJECT

public:
  explicit CustomerPane(QWidget* parent = nullptr);

  void setCustomer(const CustomersOverview& overview, int customer);
  void setContacts(const QList<Contact>& contacts);

private:
  QLabel* addLine(QFormLayout& form, const QString& title, const QString& name);
  void showFigures(const AgingRow& row, int oldestDaysLate, Currency currency);
  void showHabit(const PaymentHabit& habit);
  void showIdentity(const Customer& customer, const Company& company);
  void showTerms(const Customer& customer, const Company& company);

  KeyFigure* m_balance = nullptr;
  CustomerAgingBar* m_bar = nullptr;
  QLabel* m_overdue = nullptr;
  QLabel* m_notDue = nullptr;
  QLabel* m_credits = nullptr;
  QLabel* m_oldest = nullptr;
  QLabel* m_usualDelay = nullptr;
  QLabel* m_habitBasis = nullptr;
  DelayHistogram* m_delays = nullptr;
  QLabel* m_contact = nullptr;
  QLabel* m_contacts = nullptr;
  QLabel* m_terms = nullptr;
  QLabel* m_groups = nullptr;
};

}  // namespace encaisse
