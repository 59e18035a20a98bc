#pragma once

#include <QDialog>

#include "core/receivables/open_items.h"
#include "ui/customers/items_model.h"

class QLabel;

namespace encaisse {

class LedgerSession;
class TableView;
class UserPrompts;

/// What a figure stands for, in words.
struct FigureTitle {
  QString who;   ///< "Lefèvre & Fils", "All customers"
  QString part;  ///< "31–60 days"
};

/// The items behind one figure, which add up to it.
class ItemsDialog : public QDialog {
  Q_OBJECT

public:
  /// How many items are listed at most; the largest come first.
  static constexpr int mostItems = 20000;

  /// @param open      as of session.asOf()
  /// @param expected  the figure
  ItemsDialog(LedgerSession& session, UserPrompts& prompts, const FigureTitle& title,
              std::vector<OpenItem> open, qint64 expected, QWidget* parent);

  const ItemsModel& model() const { return m_model; }
  qint64 total() const { return m_total; }

Q_SIGNALS:
  void customerChosen(qint64 customerId);

private:
  void buildTable();
  QWidget* buildFoot(qint64 expected);
  void limit(std::vector<OpenItem>& open);
  void load(const std::vector<OpenItem>& open);
  void showItems(Result<QList<Item>> items);
  void exportShown();
  void chooseCustomer();

  LedgerSession& m_session;
  UserPrompts& m_prompts;
  ItemsModel m_model;
  TableView* m_table = nullptr;
  QLabel* m_count = nullptr;
  qint64 m_total = 0;
  int m_openCount = 0;
  bool m_oneCustomer = true;
  QDate m_asOf;
};

}  // namespace encaisse
