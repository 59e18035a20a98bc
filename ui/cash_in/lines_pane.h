#pragma once

#include <QWidget>

#include "ui/cash_in/bank_lines_model.h"

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace encaisse {

class KeyTable;
class Notice;

/// The left of the page: the lines to treat, how many and how much, and applying all that are
/// ready, asked once in place.
class LinesPane : public QWidget {
  Q_OBJECT

public:
  explicit LinesPane(QWidget* parent = nullptr);

  void setWork(std::shared_ptr<const CashInWork> work);
  /// The same facts, less to treat or more proposals.
  void updateWork();
  void setFilter(const QString& text);
  /// @param why  empty: changes are possible
  void setHeld(const QString& why);
  void showSetAside(bool setAside);
  /// Shown while something longer runs; total 0: it cannot be said how much.
  void showProgress(const QString& text, qint64 done, qint64 total);
  void hideProgress();

  const BankLinesModel& model() const { return *m_model; }
  /// The chosen line; null when there is none.
  const CashInLine* current() const;
  int currentRow() const;
  void focusList();
  void askApplyAll();

Q_SIGNALS:
  void currentChanged();
  void enterPressed();
  void rightPressed();
  void deletePressed();
  void applyAllChosen();
  void setAsideShown(bool setAside);
  void stopChosen();

private:
  QWidget* buildFoot();
  void buildConfirmation();
  void buildTable();
  void showCounts();
  void updateActions();
  /// Chooses the line, or what stands in its place.
  void keepCurrent(qint64 key, int row);

  BankLinesModel* m_model;
  KeyTable* m_view;
  QLabel* m_counts;
  QCheckBox* m_setAside;
  QLabel* m_nothing;
  QLabel* m_settled;
  Notice* m_confirmation;
  QWidget* m_progress;
  QLabel* m_progressText;
  QProgressBar* m_progressBar;
  QPushButton* m_stop;
  QPushButton* m_applyAll;
  QString m_held;
  bool m_arranging = false;  ///< the choice moves with the list: one signal at the end
  Currency m_currency = Currency::eur();
};

}  // namespace encaisse
