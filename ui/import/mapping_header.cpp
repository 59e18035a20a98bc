#include "ui/import/mapping_header.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QScrollBar>
#include <QSignalBlocker>

#include "ui/import/import_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int unused = -1;
constexpr int edge = 2;

}  // namespace

MappingHeader::MappingHeader(QWidget* parent) : QHeaderView{Qt::Horizontal, parent} {
  setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  setHighlightSections(false);
  setMinimumSectionSize(60);
  connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placeBoxes);
  connect(this, &QHeaderView::sectionCountChanged, this, &MappingHeader::placeBoxes);
}

void MappingHeader::setMapping(const TableMapping& mapping) {
  QList<TableField> choices = fieldsOf(mapping.profile.meaning);
  for (const auto& [field, column] : mapping.fields) {
    if (!choices.contains(field)) choices.append(field);
  }
  // A box whose list is open must not vanish under the hand: boxes are reused.
  while (m_boxes.size() > mapping.headers.size()) m_boxes.takeLast()->deleteLater();
  for (int column = 0; column < int(mapping.headers.size()); ++column) {
    int chosen = unused;
    for (const auto& [field, place] : mapping.fields) {
      if (place == column) chosen = int(field);
    }
    if (column == m_boxes.size()) m_boxes.append(new QComboBox{this});
    auto* box = m_boxes[column];
    box->disconnect(this);
    const QSignalBlocker quiet{box};
    box->clear();
    box->addItem(tr("(not used)"), unused);
    for (const auto field : choices) box->addItem(fieldText(field), int(field));
    box->setCurrentIndex(box->findData(chosen));
    box->setObjectName(u"field%1"_s.arg(column));
    box->setAccessibleName(tr("Meaning of the column “%1”").arg(mapping.headers[column]));
    const bool isProposed = chosen != unused && mapping.proposed.contains(TableField(chosen));
    box->setToolTip(isProposed ? tr("Proposed: the profile does not name this column") : QString{});
    QFont font = this->font();
    font.setItalic(isProposed);
    box->setFont(font);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMaxVisibleItems(int(choices.size()) + 1);
    box->view()->setMinimumWidth(220);
    connect(box, &QComboBox::activated, this, [this, box] { take(box); });
  }
  placeBoxes();
}

void MappingHeader::setChoosing(bool choosing) {
  if (m_choosing == choosing) return;
  m_choosing = choosing;
  updateGeometry();
  Q_EMIT geometriesChanged();
  placeBoxes();
  viewport()->update();
}

QList<std::pair<TableField, int>> MappingHeader::fields() const {
  QList<std::pair<TableField, int>> fields;
  for (int column = 0; column < int(m_boxes.size()); ++column) {
    const int chosen = m_boxes[column]->currentData().toInt();
    if (chosen != unused) fields.append({TableField(chosen), column});
  }
  return fields;
}

/// One field, one column: the column that had it before loses it.
void MappingHeader::take(const QComboBox* changed) {
  for (auto* box : std::as_const(m_boxes)) {
    if (box == changed || changed->currentData() != box->currentData()) continue;
    const QSignalBlocker quiet{box};
    box->setCurrentIndex(0);
  }
  Q_EMIT fieldsChosen();
}

QSize MappingHeader::sizeHint() const {
  QSize size = QHeaderView::sizeHint();
  if (m_choosing && !m_boxes.isEmpty()) {
    size.rheight() += m_boxes.first()->sizeHint().height() + 2 * edge;
  }
  return size;
}

void MappingHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  QRect heading = rect;
  heading.setTop(rect.bottom() + 1 - QHeaderView::sizeHint().height());
  QHeaderView::paintSection(painter, m_choosing ? heading : rect, section);
}

void MappingHeader::updateGeometries() {
  QHeaderView::updateGeometries();
  placeBoxes();
}

void MappingHeader::showEvent(QShowEvent* event) {
  QHeaderView::showEvent(event);
  if (auto* table = qobject_cast<QAbstractScrollArea*>(parentWidget())) {
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this,
            &MappingHeader::placeBoxes, Qt::UniqueConnection);
  }
  placeBoxes();
}

void MappingHeader::placeBoxes() {
  for (int column = 0; column < int(m_boxes.size()); ++column) {
    auto* box = m_boxes[column];
    const bool there = m_choosing && column < count() && !isSectionHidden(column);
    box->setVisible(there);
    if (!there) continue;
    box->setGeometry(sectionViewportPosition(column) + edge, edge, sectionSize(column) - 2 * edge,
                     box->sizeHint().height());
  }
}

}  // namespace encaisse
