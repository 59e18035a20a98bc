#pragma once

#include <QAbstractButton>

namespace encaisse {

/// One entry of the sidebar: icon, words and, at the right, how many things wait there.
class NavigationButton : public QAbstractButton {
  Q_OBJECT

public:
  NavigationButton(const QString& icon, const QString& text, QWidget* parent = nullptr);

  void setCount(int count);
  int count() const { return m_count; }
  /// The keys that do the same, for the tooltip.
  void setKeys(const QString& keys);
  /// Only the icon, with the words as tooltip.
  void setCompact(bool compact);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  int paintCount(QPainter& painter) const;
  void describe();

  QString m_keys;
  int m_count = 0;
  bool m_compact = false;
};

}  // namespace encaisse
