#pragma once

#include <QWidget>
#include <memory>

#include "core/interest/interest_report.h"
#include "ui/common/text_table_model.h"

class QLabel;
class QPushButton;

namespace encaisse {

class LedgerSession;

/// What one customer owes for paying late: interest and lump sums, item by item. Claims beside the
/// balance, computed in the background when the tab is looked at.
class PenaltiesTab : public QWidget {
  Q_OBJECT

public:
  explicit PenaltiesTab(LedgerSession& session, QWidget* parent = nullptr);

  /// @param customer  index in the snapshot's customers
  void setCustomer(std::shared_ptr<const Snapshot> snapshot, qint32 customer, QDate asOf);

Q_SIGNALS:
  void sheetChosen();
  void waiveChosen();

protected:
  void showEvent(QShowEvent* event) override;

private:
  void compute();
  void take(const Result<InterestReport>& report);
  QList<QString> headers() const;
  void showRows(const QList<InterestRow>& shown);
  void showSums(const InterestReport& report);
  QStringList remarks(const InterestReport& report) const;

  LedgerSession& m_session;
  std::shared_ptr<const Snapshot> m_snapshot;
  InterestQuestion m_question;
  bool m_stale = false;
  quint64 m_generation = 0;
  TextTableModel m_model;
  QLabel* m_sum = nullptr;
  QLabel* m_remarks = nullptr;
  QPushButton* m_waive = nullptr;
  QPushButton* m_sheet = nullptr;
};

}  // namespace encaisse
