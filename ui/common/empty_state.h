#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace encaisse {

/// Stands where a list would be: one sentence and the button that fills it.
class EmptyState : public QWidget {
  Q_OBJECT

public:
  /// @param icon    of resources/icons, may be empty
  /// @param action  text of the button, empty: none
  EmptyState(const QString& icon, const QString& sentence, const QString& action,
             QWidget* parent = nullptr);

  void setSentence(const QString& sentence);
  void setAction(const QString& action);

Q_SIGNALS:
  void triggered();

private:
  QLabel* m_sentence;
  QPushButton* m_button;
};

}  // namespace encaisse
