#pragma once

#include <QDialog>

#include "core/items/item.h"

class QDateEdit;
class QLabel;
class QPushButton;

namespace encaisse {

/// Asks for the due date of one item. The dialog returns a day; the page that opened it saves.
class DueDateDialog : public QDialog {
  Q_OBJECT

public:
  explicit DueDateDialog(const Item& item, QWidget* parent = nullptr);

  /// The chosen day; the same as before means that it is confirmed.
  QDate dueOn() const;

private:
  void validate();

  Item m_item;
  QDateEdit* m_date = nullptr;
  QLabel* m_remark = nullptr;
  QPushButton* m_save = nullptr;
};

}  // namespace encaisse
