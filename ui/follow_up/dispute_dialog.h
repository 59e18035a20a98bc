#pragma once

#include <optional>

#include "core/disputes/dispute.h"
#include "core/disputes/dispute_reasons.h"
#include "core/items/item.h"
#include "core/money/money.h"
#include "ui/follow_up/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;

namespace encaisse {

/// What a dispute can be about.
struct DisputeQuestion {
  QList<Item> items;  ///< debits; one: no choice
  QList<DisputeReason> reasons;
  QStringList owners;
  QDate today;
  Currency currency = Currency::eur();
  std::optional<Dispute> existing;  ///< to change it
};

/// Asks what is contested, why, and who sees to it. It returns a draft; whom it tells saves.
class DisputeDialog : public FormDialog {
  Q_OBJECT

public:
  explicit DisputeDialog(const DisputeQuestion& question, QWidget* parent = nullptr);

  /// None while it is no dispute.
  std::optional<Dispute> draft() const;

protected:
  QString problem() const override;

private:
  void buildAmount();
  void buildFollowUp();
  void showExisting(const Dispute& dispute);
  const Item& item() const;

  DisputeQuestion m_question;
  QComboBox* m_item = nullptr;
  QRadioButton* m_whole = nullptr;
  QRadioButton* m_part = nullptr;
  QLineEdit* m_amount = nullptr;
  QComboBox* m_reason = nullptr;
  QComboBox* m_owner = nullptr;
  QCheckBox* m_follows = nullptr;
  QDateEdit* m_followUp = nullptr;
  QLineEdit* m_note = nullptr;
};

}  // namespace encaisse
