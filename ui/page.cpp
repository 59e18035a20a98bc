#include "ui/page.h"

namespace encaisse {

Page::Page(LedgerSession& session, QWidget* parent) : QWidget{parent}, m_session{session} {
  connect(&session, &LedgerSession::refreshed, this, [this] {
    m_stale = !isVisible();
    if (!m_stale) refresh();
  });
}

void Page::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!m_stale || !m_session.loaded()) return;
  m_stale = false;
  refresh();
}

}  // namespace encaisse
