#pragma once

#include <QFrame>

class QBoxLayout;
class QLayout;
class QVBoxLayout;

namespace encaisse {

/// A group of a page on the base colour with a hairline around it: head, body and foot below each
/// other. It holds what it is given, nothing of its own.
class Card : public QFrame {
  Q_OBJECT

public:
  explicit Card(QWidget* parent = nullptr);

  QVBoxLayout* body() const { return m_body; }
  /// Lets the body reach the edges, for tables.
  void setFlush(bool flush);
  void addHead(QLayout* head);
  void addHead(QWidget* head);
  void addFoot(QWidget* foot);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QVBoxLayout* m_column;
  QVBoxLayout* m_body;
};

}  // namespace encaisse
