#pragma once

#include <QDialog>

class QLineEdit;

namespace encaisse {

/// Asks why a customer is not to be reminded any more. The page that opened it saves.
class StopDialog : public QDialog {
  Q_OBJECT

public:
  explicit StopDialog(const QString& customerName, QWidget* parent = nullptr);

  QString reason() const;

private:
  QLineEdit* m_reason = nullptr;
};

}  // namespace encaisse
