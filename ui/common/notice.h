#pragma once

#include <QFrame>
#include <QIcon>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace encaisse {

class IconLabel;

/// A strip that says something where it happened: information, a warning, or an error with what to
/// do. Hidden until it has something to say.
class Notice : public QFrame {
  Q_OBJECT

public:
  enum class Kind { Information, Success, Warning, Error };

  /// @param name  objectName; the text label is name + "Text"
  explicit Notice(const QString& name, QWidget* parent = nullptr);

  void say(Kind kind, const QString& text);
  QString text() const;
  /// Adds a button that stays until clearActions().
  QPushButton* addAction(const QString& text);
  void clearActions();
  void setClosable(bool closable);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QColor tone() const;

  Kind m_kind = Kind::Information;
  IconLabel* m_icon;
  QLabel* m_text;
  QHBoxLayout* m_actions;
  QToolButton* m_close;
};

}  // namespace encaisse
