#pragma once

#include <QDialog>

#include "core/interest/interest_settings.h"
#include "core/procedures/rate_service.h"
#include "ui/common/text_table_model.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace encaisse {

class LedgerSession;
class UserPrompts;

/// Every reference rate with its source and how sure it is, the user's own, and how interest is
/// counted. It holds what is to be kept until it is accepted; who opened it saves.
class RatesDialog : public QDialog {
  Q_OBJECT

public:
  RatesDialog(const QList<OwnRate>& own, const InterestSettings& settings, QDate today,
              QWidget* parent = nullptr);

  QList<OwnRate> ownRates() const { return m_own; }
  InterestSettings settings() const;

private:
  QWidget* makeEntry(QDate today);
  QWidget* makeSettings(const InterestSettings& settings);
  void showRates();
  void validate();
  void addRate();
  void removeRate();

  QList<OwnRate> m_own;
  TextTableModel m_model;
  QTableView* m_table = nullptr;
  QComboBox* m_series = nullptr;
  QDateEdit* m_from = nullptr;
  QLineEdit* m_percent = nullptr;
  QLineEdit* m_source = nullptr;
  QPushButton* m_add = nullptr;
  QPushButton* m_remove = nullptr;
  QComboBox* m_dayCount = nullptr;
  QComboBox* m_rateChange = nullptr;
  QComboBox* m_imputation = nullptr;
  QCheckBox* m_floor = nullptr;
  QCheckBox* m_disputed = nullptr;
};

/// Opens the dialog on a ledger and saves what is changed in it.
void openRates(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

}  // namespace encaisse
