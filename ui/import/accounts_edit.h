#pragma once

#include <QWidget>

#include "core/import/import_preview.h"

class QLineEdit;
class QListWidget;

namespace encaisse {

/// The customer accounts of an import: those that the file proposes, to tick, and the same as text
/// for any other. The text is what counts.
class AccountsEdit : public QWidget {
  Q_OBJECT

public:
  explicit AccountsEdit(QWidget* parent = nullptr);

  void setProposals(const QList<AccountProposal>& proposals);
  /// "411,416"
  QString accounts() const;
  /// Whether accounts() is not what was proposed.
  bool edited() const;

private:
  void takeTicks();
  void takeText();

  QListWidget* m_list;
  QLineEdit* m_text;
  QString m_proposed;
};

}  // namespace encaisse
