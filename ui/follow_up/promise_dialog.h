#pragma once

#include <optional>

#include "core/items/item.h"
#include "core/money/money.h"
#include "core/promises/promise.h"
#include "ui/follow_up/form_dialog.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace encaisse {

class TickList;

/// What a promise can be about.
struct PromiseQuestion {
  qint64 customerId = 0;
  QString customerName;
  QList<Item> items;  ///< open debits, oldest first
  QList<qint64> ticked;
  QStringList contacts;
  QDate today;
  Currency currency = Currency::eur();
};

/// Asks what a customer promised: which items, which amounts on which days, who said so. The
/// amounts are proposed from the ticked items until the user types one. It returns a draft; whom it
/// tells saves.
class PromiseDialog : public FormDialog {
  Q_OBJECT

public:
  explicit PromiseDialog(const PromiseQuestion& question, QWidget* parent = nullptr);

  /// None while it is no promise.
  std::optional<Promise> draft() const;

protected:
  QString problem() const override;

private:
  struct PartFields {
    QWidget* row = nullptr;
    QDateEdit* day = nullptr;
    QLineEdit* amount = nullptr;
  };

  void buildItems();
  void addPart();
  void removePart(QWidget* row);
  void propose();
  void showSum();
  qint64 tickedSum() const;

  PromiseQuestion m_question;
  TickList* m_items = nullptr;
  QVBoxLayout* m_partRows = nullptr;
  QList<PartFields> m_parts;
  bool m_typed = false;
  QComboBox* m_contact = nullptr;
  QLineEdit* m_note = nullptr;
  QLabel* m_sum = nullptr;
};

}  // namespace encaisse
