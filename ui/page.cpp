#include "ui/page.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/common/empty_state.h"

namespace encaisse {

Page::Page(LedgerSession& session, QWidget* parent) : QWidget{parent}, m_session{session} {
  connect(&session, &LedgerSession::refreshed, this, [this] {
    m_stale = !isVisible();
    if (!m_stale) refresh();
  });
}

void Page::setContent(const QString& icon, const QString& sentence, QWidget* content) {
  auto* empty = new EmptyState{icon, sentence, tr("Import a file…")};
  empty->setObjectName(QStringLiteral("noFacts"));
  connect(empty, &EmptyState::triggered, this,
          [this] { Q_EMIT openPage(QStringLiteral("import"), {}); });
  m_stack = new QStackedWidget;
  m_stack->addWidget(empty);
  m_stack->addWidget(content);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins({});
  column->addWidget(m_stack);
}

bool Page::showContent() {
  const bool isEmpty = m_session.snapshot()->items.empty();
  m_stack->setCurrentIndex(isEmpty && m_session.loaded() ? 0 : 1);
  return !isEmpty;
}

void Page::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!m_stale || !m_session.loaded()) return;
  m_stale = false;
  refresh();
}

}  // namespace encaisse
