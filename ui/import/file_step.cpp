#include "ui/import/file_step.h"

#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/common/labels.h"
#include "ui/common/notice.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"
#include "ui/common/theme.h"
#include "ui/import/accounts_edit.h"
#include "ui/import/bank_accounts_table.h"
#include "ui/import/file_facts.h"
#include "ui/import/mapping_header.h"
#include "ui/import/table_reading.h"

namespace encaisse {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 300;
constexpr int barSteps = 1000;

QWidget* makePart(const QString& heading, QWidget* content) {
  auto* part = new QWidget;
  auto* column = new QVBoxLayout{part};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::gap);
  column->addWidget(headingLabel(heading));
  column->addWidget(content, 1);
  return part;
}

}  // namespace

FileStep::FileStep(QWidget* parent)
    : QWidget{parent}, m_notice{new Notice{u"fileNotice"_s}}, m_facts{new FileFacts},
      m_accounts{new AccountsEdit}, m_reading{new TableReading}, m_rows{new TextTableModel{this}},
      m_header{new MappingHeader}, m_table{new QTableView}, m_bar{new QProgressBar} {
  m_bar->setObjectName(u"readingProgress"_s);
  m_bar->setTextVisible(false);
  m_bar->setMaximumHeight(theme::gap);
  m_bar->hide();
  m_patience.setSingleShot(true);
  m_patience.setInterval(patienceMs);
  connect(&m_patience, &QTimer::timeout, m_bar, &QWidget::show);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::groupGap);
  column->addWidget(m_notice);
  column->addWidget(makeUpper());
  column->addWidget(makeRows(), 1);
  column->addWidget(m_bar);
  connect(m_reading, &TableReading::adjustingChanged, this, [this](bool adjusting) {
    m_header->setChoosing(adjusting);
    fitColumns();
  });
  connect(m_header, &MappingHeader::fieldsChosen, this,
          [this] { m_reading->setColumns(m_header->fields()); });
}

QWidget* FileStep::makeUpper() {
  auto* upper = new QWidget;
  m_accountsPart = makePart(tr("Customer accounts"), m_accounts);
  m_readingPart = makePart(tr("How it is read"), m_reading);
  auto* row = new QHBoxLayout{upper};
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2 * theme::groupGap);
  row->addWidget(makePart(tr("This file"), m_facts), 1);
  row->addWidget(m_accountsPart, 1);
  row->addWidget(m_readingPart, 1);
  return upper;
}

QWidget* FileStep::makeRows() {
  m_table->setObjectName(u"firstRows"_s);
  m_table->setHorizontalHeader(m_header);
  m_table->setModel(m_rows);
  m_table->setShowGrid(false);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setWordWrap(false);
  m_table->setTabKeyNavigation(false);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::gap);
  m_table->setMinimumHeight(120);
  auto* rows = makePart({}, m_table);
  m_rowsHeading = rows->findChild<QLabel*>();
  return rows;
}

void FileStep::askForName(const QString& proposed) { m_facts->askForName(proposed); }

QString FileStep::companyName() const { return m_facts->companyName(); }

QString FileStep::accounts() const { return m_accounts->accounts(); }

bool FileStep::accountsEdited() const {
  return !m_accountsPart->isHidden() && m_accounts->edited();
}

void FileStep::showProblem(const Error& error) {
  setReading(false);
  m_notice->say(Notice::Kind::Error, error.message);
}

void FileStep::setReading(bool reading) {
  if (reading) {
    m_bar->setRange(0, 0);
    m_patience.start();
  } else {
    m_patience.stop();
    m_bar->hide();
  }
}

void FileStep::setProgress(qint64 done, qint64 total) {
  if (total <= 0) return;
  m_bar->setRange(0, barSteps);
  m_bar->setValue(int(done * barSteps / total));
}

void FileStep::showPreview(const ImportPreview& preview, const ImportOptions& options,
                           const QList<ImportProfile>& profiles, QDate today, Currency currency) {
  setReading(false);
  m_notice->say(Notice::Kind::Warning,
                preview.alreadyImported
                    ? tr("This very file was imported before. Importing it again changes nothing.")
                    : QString{});
  m_facts->showPreview(preview, currency);
  m_accountsPart->setVisible(preview.meaning == "entries"_L1);
  m_accounts->setProposals(preview.accounts);
  m_readingPart->setVisible(preview.mapping.has_value());
  if (preview.mapping) m_reading->showReading(preview, options, profiles, today);
  showRows(preview);
}

void FileStep::showRows(const ImportPreview& preview) {
  m_table->setAccessibleName(tr("The first lines as they were read"));
  m_rowsHeading->setText(m_table->accessibleName());
  if (preview.mapping || !preview.firstRows.isEmpty()) {
    auto headings = preview.firstRows.value(0);
    for (qsizetype column = 0; column < headings.size(); ++column) {
      if (headings[column].isEmpty()) headings[column] = tr("Column %1").arg(column + 1);
    }
    m_rows->setTable(headings, preview.firstRows.mid(1));
  } else {
    m_rowsHeading->setText(tr("The accounts of this statement"));
    showBankAccounts(*m_rows, preview.bank);
  }
  m_header->setMapping(preview.mapping.value_or(TableMapping{}));
  m_header->setChoosing(preview.mapping && m_reading->isAdjusting());
  fitColumns();
}

void FileStep::fitColumns() {
  m_table->resizeColumnsToContents();
  constexpr int widest = 320;
  const int least = m_reading->isAdjusting() ? 150 : 60;
  for (int column = 0; column < m_rows->columnCount(); ++column) {
    m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), least, widest));
  }
}

}  // namespace encaisse
