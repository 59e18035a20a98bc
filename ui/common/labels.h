#pragma once

#include <QLabel>

namespace encaisse {

/// Text in the muted colour of the theme, at caption size unless another font is set.
class MutedLabel : public QLabel {
  Q_OBJECT

public:
  explicit MutedLabel(const QString& text = {}, QWidget* parent = nullptr);

protected:
  void changeEvent(QEvent* event) override;

private:
  void takeColour();
};

/// An icon of resources/icons in the muted colour.
class IconLabel : public QLabel {
  Q_OBJECT

public:
  /// @param size  logical pixels
  IconLabel(const QString& icon, int size, QWidget* parent = nullptr);
  void setIconName(const QString& icon);

protected:
  void changeEvent(QEvent* event) override;

private:
  void draw();

  QString m_icon;
  int m_size;
};

/// A heading above a group of a page.
QLabel* headingLabel(const QString& text);

}  // namespace encaisse
