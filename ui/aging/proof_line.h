#pragma once

#include <QFrame>

#include "core/receivables/aging.h"

class QLabel;

namespace encaisse {

/// "Open items = customer accounts, difference 0,00": says whether the grid equals the accounts.
class ProofLine : public QFrame {
  Q_OBJECT

public:
  explicit ProofLine(QWidget* parent = nullptr);

  void setProof(const Proof& proof, Currency currency);
  QString text() const;

protected:
  void changeEvent(QEvent* event) override;

private:
  void showMark();

  bool m_agrees = true;
  QLabel* m_mark = nullptr;
  QLabel* m_text = nullptr;
};

/// The sentence itself, for paper and tests.
QString proofText(const Proof& proof, Currency currency);

}  // namespace encaisse
