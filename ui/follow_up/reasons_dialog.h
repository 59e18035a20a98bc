#pragma once

#include <QHash>

#include "core/disputes/dispute_reasons.h"
#include "ui/follow_up/form_dialog.h"

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace encaisse {

class LedgerSession;
class UserPrompts;

/// Edits the reasons that a dispute may have: words, which are offered, own ones. Reasons that
/// disputes have cannot be removed, only no longer offered. It returns the list; whom it tells
/// saves.
class ReasonsDialog : public FormDialog {
  Q_OBJECT

public:
  /// @param uses  how many disputes have each, by key
  ReasonsDialog(const QList<DisputeReason>& reasons, const QHash<QString, int>& uses,
                QWidget* parent = nullptr);

  QList<DisputeReason> reasons() const;

protected:
  QString problem() const override;

private:
  QTreeWidgetItem* addRow(int place, const DisputeReason& reason);
  void add();
  void remove();
  void reset();
  void fill(const QList<DisputeReason>& reasons);
  void enableButtons();
  bool isUsed(const QTreeWidgetItem& row) const;

  QHash<QString, int> m_uses;
  QTreeWidget* m_list;
  QPushButton* m_add;
  QPushButton* m_remove;
  QPushButton* m_reset;
};

/// Opens the dialog on the reasons of the session's ledger and saves what it returns.
void openReasons(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

}  // namespace encaisse
