#pragma once

#include <QHeaderView>

#include "core/tables/table_mapping.h"

class QComboBox;

namespace encaisse {

/// The header of the first rows of a table: the file's own headings and, when they are to be
/// chosen, above each a box with what its column means.
class MappingHeader : public QHeaderView {
  Q_OBJECT

public:
  explicit MappingHeader(QWidget* parent = nullptr);

  void setMapping(const TableMapping& mapping);
  void setChoosing(bool choosing);
  /// What the boxes say now: field → column.
  QList<std::pair<TableField, int>> fields() const;

  QSize sizeHint() const override;

Q_SIGNALS:
  /// A person chose another field for a column.
  void fieldsChosen();

protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;
  void updateGeometries() override;
  void showEvent(QShowEvent* event) override;

private:
  void take(const QComboBox* changed);
  void placeBoxes();

  QList<QComboBox*> m_boxes;
  bool m_choosing = false;
};

}  // namespace encaisse
