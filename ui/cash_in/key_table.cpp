#include "ui/cash_in/key_table.h"

#include <QApplication>
#include <QKeyEvent>

#include "ui/common/theme.h"

namespace encaisse {
namespace {

constexpr double unfocusedShare = 0.18;

}  // namespace

KeyTable::KeyTable(const QString& name, QWidget* parent) : TableView{name, parent} { showFocus(); }

bool KeyTable::startsFigure(const QKeyEvent& event) const {
  if (m_figureColumn < 0 || !currentIndex().isValid() || event.text().isEmpty()) return false;
  const QChar typed = event.text().at(0);
  return typed.isDigit() || typed == u'-' || typed == u',' || typed == u'.';
}

QPalette KeyTable::wantedPalette() const {
  QPalette colours;  // what it does not state stays the window's
  if (hasFocus() || state() == QAbstractItemView::EditingState) return colours;
  const QPalette program = QApplication::palette();
  colours.setColor(QPalette::Highlight,
                   theme::blend(program.color(QPalette::Highlight), program.color(QPalette::Base),
                                unfocusedShare));
  colours.setColor(QPalette::HighlightedText, program.color(QPalette::Text));
  return colours;
}

void KeyTable::showFocus() {
  const QPalette wanted = wantedPalette();
  if (wanted.color(QPalette::Highlight) != palette().color(QPalette::Highlight)) setPalette(wanted);
}

void KeyTable::focusInEvent(QFocusEvent* event) {
  TableView::focusInEvent(event);
  showFocus();
}

void KeyTable::focusOutEvent(QFocusEvent* event) {
  TableView::focusOutEvent(event);
  showFocus();
}

void KeyTable::changeEvent(QEvent* event) {
  TableView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) showFocus();
}

void KeyTable::keyPressEvent(QKeyEvent* event) {
  const bool isPlain = event->modifiers() == (event->modifiers() & Qt::KeypadModifier);
  if (!isPlain || state() == QAbstractItemView::EditingState) {
    // The Enter that ends an edit comes here too, and must not mean more.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) TableView::keyPressEvent(event);
    return;
  }
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT enterPressed(); return;
    case Qt::Key_Left: Q_EMIT leftPressed(); return;
    case Qt::Key_Right: Q_EMIT rightPressed(); return;
    case Qt::Key_Space: Q_EMIT spacePressed(); return;
    case Qt::Key_F2:
      if (m_figureColumn < 0) break;
      edit(currentIndex().siblingAtColumn(m_figureColumn));
      return;
    default: break;
  }
  if (startsFigure(*event)) {
    edit(currentIndex().siblingAtColumn(m_figureColumn), AnyKeyPressed, event);
    return;
  }
  TableView::keyPressEvent(event);
}

}  // namespace encaisse
