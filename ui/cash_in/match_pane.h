#pragma once

#include <QStackedWidget>

#include "ui/cash_in/cash_in_work.h"
#include "ui/cash_in/match_balance.h"
#include "ui/cash_in/proposal_rows.h"

class QLabel;
class QPushButton;

namespace encaisse {

class CustomerChoice;
class DifferenceBar;
class KeyTable;
class LineHeader;
class MatchItemsModel;
class ProposalView;

/// The right of the page: what the chosen line may pay, and what the user decides about it. It
/// decides nothing and stores nothing.
class MatchPane : public QStackedWidget {
  Q_OBJECT

public:
  explicit MatchPane(QWidget* parent = nullptr);

  void setWork(std::shared_ptr<const CashInWork> work, QDate today);
  /// Shows a line; null: none. What was typed for the same line stays.
  void showLine(const CashInLine* line);
  /// @param why  empty: changes are possible
  void setHeld(const QString& why);
  void focusFirst();

  /// What stands chosen; none while it cannot be applied.
  std::optional<MatchDecision> decision() const;
  /// The whole line as the chosen customer's credit.
  std::optional<MatchDecision> creditDecision() const;
  /// The receipt that a return takes back; 0: none.
  qint64 takenBack() const;
  const CashInLine* line() const { return m_hasLine ? &m_line : nullptr; }
  const MatchBalance& balance() const { return m_balance; }
  /// Why Apply is not possible, for people; empty: it is.
  QString whyNotApply() const;

Q_SIGNALS:
  void applyWanted();
  void creditWanted();
  void setAsideWanted();
  void leftPressed();
  void refused(const QString& why);

private:
  QWidget* buildCustomerRow();
  QWidget* buildButtons();
  void buildItems();
  void connectParts();

  void chooseProposal(int row);
  void chooseCustomer(qint32 customer);
  void setCustomer(qint32 customer);
  void partsEdited();
  void chooseWriteOff(bool writeOff);
  void suggest();
  void restoreChoice(const QString& proposal);
  void showBalance();
  void showParts();
  void updateActions();
  void moveLeft();
  qint32 payer() const;

  std::shared_ptr<const CashInWork> m_work = std::make_shared<CashInWork>();
  QDate m_today;
  CashInLine m_line;
  qint64 m_customerId = 0;  ///< chosen
  bool m_hasLine = false;
  bool m_edited = false;  ///< the user chose for this line
  bool m_filling = false;
  QString m_reason;  ///< of the proposal that was taken as it is
  MatchBalance m_balance;
  QString m_held;

  LineHeader* m_header;
  QLabel* m_caption;
  ProposalView* m_proposals;
  QWidget* m_customerRow;
  CustomerChoice* m_customer;
  QLabel* m_itemsCaption;
  MatchItemsModel* m_items;
  KeyTable* m_itemsView;
  QLabel* m_noItems;
  DifferenceBar* m_difference;
  QPushButton* m_setAside;
  QPushButton* m_credit;
  QPushButton* m_apply;
};

}  // namespace encaisse
