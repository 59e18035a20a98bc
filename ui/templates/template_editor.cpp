#include "ui/templates/template_editor.h"

#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextCursor>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/letters/letter_builder.h"
#include "core/letters/template_lint.h"
#include "core/letters/template_preview.h"
#include "ui/common/calm_style.h"
#include "ui/common/labels.h"
#include "ui/common/prompts.h"
#include "ui/common/theme.h"
#include "ui/ledger_session.h"
#include "ui/reminders/letter_preview.h"
#include "ui/templates/template_fields_menu.h"
#include "ui/templates/template_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr qint64 largestLogoFile = 2 << 20;
constexpr int pauseMs = 150;

/// Not toPlainText(): that makes the no-break spaces of French typography plain ones.
QString wordsOf(const QTextDocument& document) {
  return document.toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

QPushButton* button(const QString& name, const QString& text) {
  auto* made = new QPushButton{text};
  made->setObjectName(name);
  made->setAutoDefault(false);
  return made;
}

}  // namespace

TemplateEditor::TemplateEditor(LedgerSession& session, UserPrompts& prompts, QWidget* parent)
    : QDialog{parent}, m_session{session}, m_prompts{prompts}, m_list{new QListWidget},
      m_text{new QPlainTextEdit}, m_verdict{new QLabel}, m_findings{new QListWidget},
      m_customers{new QComboBox}, m_preview{new LetterPreview},
      m_save{button(u"saveTemplate"_s, tr("Save the letter"))}, m_reset{button(
                                                                    u"resetTemplate"_s,
                                                                    tr("Back to our wording"))},
      m_logo{button(u"chooseLogo"_s, tr("Logo…"))}, m_noLogo{button(u"removeLogo"_s,
                                                                    tr("Remove the logo"))} {
  setObjectName(u"templateEditor"_s);
  setWindowTitle(tr("Letters: wordings and logo"));
  setWindowFlag(Qt::WindowMaximizeButtonHint);
  resize(1240, 660);  // a screen of 1280 × 720 shows it whole
  auto* splitter = new QSplitter{Qt::Horizontal};
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(theme::groupGap);
  splitter->addWidget(buildList());
  splitter->addWidget(buildText());
  splitter->addWidget(buildPreview());
  splitter->setStretchFactor(1, 3);
  splitter->setStretchFactor(2, 2);
  splitter->setSizes({300, 510, 390});
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin,
                             theme::pageMargin);
  column->setSpacing(theme::groupGap);
  column->addWidget(splitter, 1);
  column->addWidget(buildButtons());
  m_later.setSingleShot(true);
  m_later.setInterval(pauseMs);
  connect(&m_later, &QTimer::timeout, this, &TemplateEditor::showPage);
  fillCustomers();
  load();
  m_list->setCurrentRow(1);
}

QWidget* TemplateEditor::buildList() {
  m_list->setObjectName(u"templateList"_s);
  m_list->setAccessibleName(tr("Letters"));
  m_list->setMinimumWidth(190);
  m_list->setSpacing(theme::unit / 2);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(m_list, &QListWidget::currentRowChanged, this, &TemplateEditor::showEntry);
  return m_list;
}

QWidget* TemplateEditor::buildText() {
  m_text->setObjectName(u"templateText"_s);
  m_text->setAccessibleName(tr("Wording"));
  m_text->setTabChangesFocus(true);
  connect(m_text, &QPlainTextEdit::textChanged, this, &TemplateEditor::textChanged);
  auto* insert = new QToolButton;
  insert->setObjectName(u"insertField"_s);
  insert->setText(tr("Insert a field"));
  insert->setPopupMode(QToolButton::InstantPopup);
  auto* fields = new TemplateFieldsMenu{insert};
  connect(fields, &TemplateFieldsMenu::chosen, this, &TemplateEditor::insertField);
  insert->setMenu(fields);
  auto* form = new MutedLabel{tr("The first line is the subject; [items] is the table's place.")};
  auto* head = new QHBoxLayout;
  head->setSpacing(theme::gap);
  head->addWidget(insert);
  head->addWidget(form, 1);
  m_verdict->setObjectName(u"templateVerdict"_s);
  m_verdict->setWordWrap(true);
  m_findings->setObjectName(u"templateFindings"_s);
  m_findings->setAccessibleName(tr("What is wrong with the wording"));
  m_findings->setWordWrap(true);
  m_findings->setMaximumHeight(150);
  m_findings->setSelectionMode(QAbstractItemView::NoSelection);
  connect(m_findings, &QListWidget::itemClicked, this,
          [this](const QListWidgetItem* item) { goTo(*item); });
  auto* side = new QWidget;
  auto* column = new QVBoxLayout{side};
  column->setContentsMargins({});
  column->setSpacing(theme::gap);
  column->addLayout(head);
  column->addWidget(m_text, 1);
  column->addWidget(m_verdict);
  column->addWidget(m_findings);
  return side;
}

QWidget* TemplateEditor::buildPreview() {
  m_customers->setObjectName(u"previewCustomer"_s);
  m_customers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_customers->setMinimumContentsLength(12);
  connect(m_customers, &QComboBox::currentIndexChanged, this, &TemplateEditor::showPage);
  auto* label = new QLabel{tr("&As it would leave to")};
  label->setBuddy(m_customers);
  auto* head = new QHBoxLayout;
  head->setSpacing(theme::gap);
  head->addWidget(label);
  head->addWidget(m_customers, 1);
  auto* side = new QWidget;
  side->setMinimumWidth(300);
  auto* column = new QVBoxLayout{side};
  column->setContentsMargins({});
  column->setSpacing(theme::gap);
  column->addLayout(head);
  column->addWidget(m_preview, 1);
  return side;
}

QWidget* TemplateEditor::buildButtons() {
  auto* close = button(u"closeTemplates"_s, tr("Close"));
  makePrimary(m_save);
  m_save->setShortcut(QKeySequence::Save);
  m_logo->setToolTip(tr("A PNG or JPEG image at the top of every letter"));
  connect(m_save, &QPushButton::clicked, this, &TemplateEditor::save);
  connect(m_reset, &QPushButton::clicked, this, &TemplateEditor::reset);
  connect(m_logo, &QPushButton::clicked, this, &TemplateEditor::chooseLogo);
  connect(m_noLogo, &QPushButton::clicked, this, &TemplateEditor::removeLogo);
  connect(close, &QPushButton::clicked, this, &TemplateEditor::reject);
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout{bar};
  row->setContentsMargins({});
  row->setSpacing(theme::gap);
  row->addWidget(m_logo);
  row->addWidget(m_noLogo);
  row->addStretch();
  row->addWidget(m_reset);
  row->addWidget(m_save);
  row->addWidget(close);
  return bar;
}

void TemplateEditor::fillCustomers() {
  const auto snapshot = m_session.snapshot();
  for (const qint32 customer : previewCustomers(*snapshot, m_session.asOf())) {
    m_customers->addItem(snapshot->customers[customer].name, customer);
  }
}

void TemplateEditor::load() {
  const auto entries = m_session.ledger().templates().list();
  if (!entries.ok()) {
    m_prompts.showError(this, entries.error());
    return;
  }
  m_entries = entries.value();
  m_list->clear();
  for (const auto& entry : m_entries) {
    m_list->addItem(u"%1 · %2"_s.arg(templateTitle(entry.key), templateLanguage(entry.language)));
  }
}

TemplateEntry& TemplateEditor::current() { return m_entries[m_row]; }

QTextDocument& TemplateEditor::document(const TemplateEntry& entry) {
  auto*& document = m_documents[templateName(entry.key, entry.language)];
  if (document == nullptr) {
    document = new QTextDocument{entry.text, this};
    document->setDocumentLayout(new QPlainTextDocumentLayout{document});
    document->setDefaultFont(m_text->font());
    document->clearUndoRedoStacks();
    document->setModified(false);
  }
  return *document;
}

bool TemplateEditor::isModified(const TemplateEntry& entry) const {
  const auto* document = m_documents.value(templateName(entry.key, entry.language));
  return document != nullptr && wordsOf(*document) != entry.text;
}

bool TemplateEditor::anyModified() const {
  return std::ranges::any_of(m_entries, [this](const auto& entry) { return isModified(entry); });
}

void TemplateEditor::showEntry(int row) {
  if (row < 0 || row >= m_entries.size()) return;
  m_row = row;
  m_text->setDocument(&document(current()));
  textChanged();
  showPage();
}

void TemplateEditor::textChanged() {
  if (m_row < 0) return;
  showFindings();
  updateActions();
  m_later.start();
}

void TemplateEditor::showFindings() {
  const auto findings =
      lintTemplate(current().key, current().language, wordsOf(*m_text->document()));
  m_findings->clear();
  int refusals = 0;
  for (const auto& finding : findings) {
    refusals += finding.isRefusal ? 1 : 0;
    QString text = (finding.isRefusal ? u"✕ "_s : u"• "_s) + finding.reason;
    if (!finding.sentence.isEmpty()) text += u'\n' + tr("In: “%1”").arg(finding.sentence);
    auto* item = new QListWidgetItem{text, m_findings};
    item->setData(Qt::UserRole, finding.sentence);
    if (!finding.sentence.isEmpty()) item->setToolTip(tr("Click to go to this sentence"));
  }
  m_findings->setVisible(!findings.isEmpty());
  m_verdict->setText(refusals > 0 ? tr("It cannot be saved like this: %n reason(s).", "", refusals)
                                  : tr("✓ Nothing in it is against the law of that step."));
}

void TemplateEditor::goTo(const QListWidgetItem& finding) {
  // find() takes no-break spaces for plain ones in the text, not in what it looks for.
  const QString sentence = finding.data(Qt::UserRole).toString().replace(QChar::Nbsp, u' ');
  const auto found = sentence.isEmpty() ? QTextCursor{} : m_text->document()->find(sentence);
  if (found.isNull()) return;
  m_text->setTextCursor(found);
  m_text->setFocus();
}

void TemplateEditor::showPage() {
  m_later.stop();
  if (m_row < 0) return;
  if (m_customers->currentIndex() < 0) {
    m_preview->showSentence(tr("Import your accounts to see a letter with real figures."));
    return;
  }
  const auto snapshot = m_session.snapshot();
  auto reminder = previewReminder(*snapshot, m_session.asOf(), m_customers->currentData().toInt(),
                                  current().key);
  // Only what the letter needs, in the wording's own language, whatever the customer's is.
  Snapshot reading;
  reading.company = snapshot->company;
  reading.customers = {snapshot->customers[reminder.customer]};
  reading.customers.first().language = current().language;
  reminder.customer = 0;
  QList<qint64> ids;
  for (auto& item : reminder.items) {
    reading.items.push_back(snapshot->items[item.item]);
    ids.append(reading.items.back().id);
    item.item = quint32(reading.items.size() - 1);
  }
  const auto items = m_session.ledger().items().byIds(ids);
  auto stationery = m_session.ledger().templates().stationery();
  if (!items.ok() || !stationery.ok()) return;
  QHash<qint64, Item> byId;
  for (const auto& item : items.value()) byId.insert(item.id, item);
  stationery.value().templates[templateName(current().key, current().language)] =
      wordsOf(*m_text->document());
  const auto letter = buildLetter(reading, reminder, m_session.asOf(), byId, stationery.value());
  if (letter.ok()) {
    m_preview->showLetter(letter.value());
  } else {
    m_preview->showSentence(letter.error().message);
  }
}

void TemplateEditor::updateActions() {
  const bool readOnly = m_session.readOnly();
  const bool changed = isModified(current());
  const bool refused =
      hasRefusal(lintTemplate(current().key, current().language, wordsOf(*m_text->document())));
  m_text->setReadOnly(readOnly);
  m_save->setEnabled(!readOnly && changed && !refused);
  m_save->setToolTip(refused ? tr("First mend what stands below the text.") : QString{});
  m_reset->setEnabled(!readOnly && (current().isOwn || changed));
  const auto stationery = m_session.ledger().templates().stationery();
  m_logo->setEnabled(!readOnly);
  m_noLogo->setVisible(stationery.ok() && !stationery.value().logo.isEmpty());
  m_noLogo->setEnabled(!readOnly);
  for (int row = 0; row < m_list->count(); ++row) {
    const auto& entry = m_entries[row];
    QString text = u"%1 · %2"_s.arg(templateTitle(entry.key), templateLanguage(entry.language));
    if (isModified(entry)) {
      text += tr(" (not saved)");
    } else if (entry.isOwn) {
      text += tr(" (yours)");
    }
    if (m_list->item(row)->text() != text) m_list->item(row)->setText(text);
  }
}

void TemplateEditor::insertField(const QString& before, const QString& after) {
  auto cursor = m_text->textCursor();
  const QString selected = cursor.selectedText();
  cursor.insertText(before + selected + after);
  cursor.setPosition(cursor.position() - int(after.size()));
  m_text->setTextCursor(cursor);
  m_text->setFocus();
}

void TemplateEditor::save() {
  if (!m_save->isEnabled()) return;
  const QString text = wordsOf(*m_text->document());
  const auto saved = m_session.ledger().templates().save(current().key, current().language, text);
  if (!saved.ok()) {
    m_prompts.showError(this, saved.error());
    return;
  }
  current().text = text;
  current().isOwn = true;
  updateActions();
  m_session.changed();
  Q_EMIT m_session.message(tr("The letter is saved."));
}

void TemplateEditor::reset() {
  auto& templates = m_session.ledger().templates();
  const auto reset = templates.reset(current().key, current().language);
  const auto ours = templates.find(current().key, current().language);
  if (!reset.ok() || !ours.ok()) {
    m_prompts.showError(this, reset.ok() ? ours.error() : reset.error());
    return;
  }
  current() = ours.value();
  // As one step of the editor's own undo.
  QTextCursor cursor{m_text->document()};
  cursor.select(QTextCursor::Document);
  cursor.insertText(ours.value().text);
  textChanged();
  if (reset.value()) m_session.changed();
}

void TemplateEditor::chooseLogo() {
  const QString path =
      m_prompts.openFile(this, tr("Choose a logo"), tr("Images (*.png *.jpg *.jpeg)"));
  if (path.isEmpty()) return;
  QFile file{path};
  if (!file.open(QIODevice::ReadOnly)) {
    m_prompts.showError(
        this, {ErrorCode::Storage, tr("%1 cannot be read.").arg(path), file.errorString()});
    return;
  }
  saveLogo(file.read(largestLogoFile));
}

void TemplateEditor::removeLogo() { saveLogo({}); }

void TemplateEditor::saveLogo(const QByteArray& image) {
  const auto saved = m_session.ledger().templates().saveLogo(image);
  if (!saved.ok()) {
    m_prompts.showError(this, saved.error());
    return;
  }
  updateActions();
  showPage();
  m_session.changed();
}

void TemplateEditor::reject() {
  if (anyModified() &&
      !m_prompts.confirm(this, tr("Some letters are not saved. Close and lose these changes?"),
                         tr("Lose the changes"))) {
    return;
  }
  QDialog::reject();
}

}  // namespace encaisse
