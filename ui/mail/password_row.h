#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace encaisse {

/// A line that asks for the password where it is needed, instead of a box. Hidden until it asks.
class PasswordRow : public QWidget {
  Q_OBJECT

public:
  explicit PasswordRow(QWidget* parent = nullptr);

  void ask(const QString& login, const QString& server);

Q_SIGNALS:
  void given(const QString& password);

private:
  void give();

  QLabel* m_label;
  QLineEdit* m_field;
};

}  // namespace encaisse
