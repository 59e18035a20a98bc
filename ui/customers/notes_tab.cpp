#include "ui/customers/notes_tab.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {

NotesTab::NotesTab(QWidget* parent)
    : QWidget{parent}, m_draft{new QPlainTextEdit}, m_add{new QPushButton{tr("&Add note")}},
      m_list{new QListWidget}, m_empty{new MutedLabel{tr("No notes yet.")}} {
  m_draft->setObjectName(u"noteDraft"_s);
  m_draft->setPlaceholderText(tr("What was said or agreed… (Ctrl+Enter adds the note)"));
  m_draft->setAccessibleName(tr("New note"));
  m_draft->setTabChangesFocus(true);
  m_draft->setFixedHeight(4 * fontMetrics().lineSpacing() + theme::groupGap);
  m_draft->installEventFilter(this);
  m_add->setObjectName(u"addNote"_s);
  m_list->setObjectName(u"notes"_s);
  m_list->setAccessibleName(tr("Notes"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setWordWrap(true);
  m_list->setSpacing(theme::unit);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_add);
  buttons->addStretch(1);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, theme::gap, 0, 0);
  column->setSpacing(theme::gap);
  column->addWidget(m_draft);
  column->addLayout(buttons);
  column->addWidget(m_empty);
  column->addWidget(m_list, 1);
  connect(m_draft, &QPlainTextEdit::textChanged, this, &NotesTab::showButtons);
  connect(m_add, &QPushButton::clicked, this, &NotesTab::write);
  showButtons();
}

void NotesTab::setNotes(const QList<Note>& notes) {
  m_list->clear();
  for (const auto& note : notes) {
    const QString head = note.writtenBy.isEmpty()
                             ? formatInstant(note.writtenAt)
                             : tr("%1 · %2").arg(formatInstant(note.writtenAt), note.writtenBy);
    m_list->addItem(head + u'\n' + note.body);
  }
  m_empty->setVisible(notes.isEmpty());
  m_list->setVisible(!notes.isEmpty());
  showButtons();
}

void NotesTab::setReadOnly(bool readOnly) {
  m_readOnly = readOnly;
  m_draft->setReadOnly(readOnly);
  showButtons();
}

void NotesTab::startNote() { m_draft->setFocus(); }

void NotesTab::clearDraft() { m_draft->clear(); }

void NotesTab::write() {
  const QString body = m_draft->toPlainText().trimmed();
  if (!body.isEmpty() && !m_readOnly) Q_EMIT noteWritten(body);
}

void NotesTab::showButtons() {
  m_add->setEnabled(!m_readOnly && !m_draft->toPlainText().trimmed().isEmpty());
}

bool NotesTab::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_draft && event->type() == QEvent::KeyPress) {
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (isEnter && press->modifiers().testFlag(Qt::ControlModifier)) {
      write();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace encaisse
