#include "ui/start/start_window.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/labels.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/import/import_files.h"
#include "ui/start/recent_ledgers.h"
#include "ui/start/recent_list.h"
#include "ui/start/start_button.h"

namespace encaisse {

using namespace Qt::StringLiterals;

StartWindow::StartWindow(QWidget* parent)
    : QWidget{parent}, m_notice{new Notice{u"startNotice"_s}} {
  setObjectName(u"startWindow"_s);
  setWindowTitle(u"Encaisse"_s);
  setAcceptDrops(true);
  m_notice->setClosable(true);
  m_choices = makeChoices();
  auto* columns = new QHBoxLayout;
  columns->setSpacing(2 * theme::groupGap);
  columns->addWidget(m_choices, 5);
  columns->addWidget(makeRecent(), 4);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(2 * theme::pageMargin, 2 * theme::pageMargin, 2 * theme::pageMargin,
                             theme::pageMargin);
  column->setSpacing(theme::groupGap);
  column->addWidget(m_notice);
  column->addLayout(columns, 1);
  resize(880, 560);
  setMinimumSize(720, 480);
  reloadRecent();
}

QWidget* StartWindow::makeChoices() {
  auto* choices = new QWidget;
  auto* picture = new QLabel;
  picture->setPixmap(
      QIcon{u":/encaisse/icons/app.svg"_s}.pixmap(QSize{52, 52}, devicePixelRatioF()));
  auto* name = new QLabel{u"Encaisse"_s};
  name->setFont(theme::keyFigureFont());
  auto* motto = new MutedLabel{tr("Invoicing is good, getting paid is better.")};
  auto* titles = new QVBoxLayout;
  titles->setSpacing(0);
  titles->addWidget(name);
  titles->addWidget(motto);
  auto* head = new QHBoxLayout;
  head->setSpacing(12);
  head->addWidget(picture);
  head->addLayout(titles, 1);

  auto* fresh = new StartButton{u"import"_s, tr("New ledger from a FEC or an export…"),
                                tr("From your accounting export to the aged balance in a minute. "
                                   "You can also drop the file here.")};
  fresh->setObjectName(u"newLedger"_s);
  auto* open =
      new StartButton{u"folder"_s, tr("Open a ledger…"),
                      tr("A file ending in .encaisse, on this computer or a shared disk.")};
  open->setObjectName(u"openLedger"_s);
  auto* sample = new StartButton{u"sample"_s, tr("Open the sample company"),
                                 tr("120 invented customers, to look around without risk.")};
  sample->setObjectName(u"openSample"_s);
  connect(fresh, &StartButton::clicked, this, &StartWindow::newWanted);
  connect(open, &StartButton::clicked, this, &StartWindow::openWanted);
  connect(sample, &StartButton::clicked, this, &StartWindow::sampleWanted);

  m_busyText = new MutedLabel;
  m_busyText->setObjectName(u"busyText"_s);
  m_busy = new QProgressBar;
  m_busy->setObjectName(u"busy"_s);
  m_busy->setRange(0, 0);
  m_busy->setTextVisible(false);
  auto* column = new QVBoxLayout{choices};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addLayout(head);
  column->addSpacing(theme::groupGap);
  for (auto* button : {fresh, open, sample}) column->addWidget(button);
  column->addStretch();
  column->addWidget(m_busyText);
  column->addWidget(m_busy);
  m_busyText->hide();
  m_busy->hide();
  auto* version = new MutedLabel{
      tr("Version %1. Everything stays on this computer.").arg(QStringLiteral(ENCAISSE_VERSION))};
  column->addWidget(version);
  return choices;
}

QWidget* StartWindow::makeRecent() {
  auto* frame = new QWidget;
  m_recent = new RecentList;
  m_noRecent = new MutedLabel{tr("The ledgers that you open are listed here.")};
  m_noRecent->setWordWrap(true);
  auto* column = new QVBoxLayout{frame};
  column->setContentsMargins(0, theme::gap, 0, 0);
  column->setSpacing(theme::gap);
  auto* heading = headingLabel(tr("&Recent ledgers"));
  heading->setContentsMargins(12, 0, 0, 0);
  m_noRecent->setContentsMargins(12, 0, 0, 0);
  heading->setBuddy(m_recent);
  column->addWidget(heading);
  column->addWidget(m_noRecent);
  column->addWidget(m_recent, 1);
  column->addStretch();
  connect(m_recent, &RecentList::chosen, this, &StartWindow::recentChosen);
  return frame;
}

void StartWindow::reloadRecent() {
  m_recent->reload();
  m_noRecent->setVisible(m_recent->count() == 0);
  m_recent->setVisible(m_recent->count() > 0);
}

void StartWindow::showProblem(const Error& error, const QString& path) {
  setBusy({});
  m_notice->clearActions();
  if (error.code == ErrorCode::ReadOnly) {
    auto* read = m_notice->addAction(tr("Open for reading"));
    read->setObjectName(u"openForReading"_s);
    connect(read, &QPushButton::clicked, this, [this, path] { Q_EMIT readOnlyWanted(path); });
  } else if (error.code == ErrorCode::Busy) {
    auto* again = m_notice->addAction(tr("Try again"));
    connect(again, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
  } else if (error.code == ErrorCode::NotFound) {
    auto* forget = m_notice->addAction(tr("Remove from the list"));
    connect(forget, &QPushButton::clicked, this, [this, path] {
      forgetLedger(path);
      reloadRecent();
      m_notice->hide();
    });
  }
  m_notice->say(Notice::Kind::Error, error.message);
  reloadRecent();
}

void StartWindow::setBusy(const QString& what) {
  const bool busy = !what.isEmpty();
  if (busy) m_notice->hide();
  m_busyText->setText(what);
  m_busyText->setVisible(busy);
  m_busy->setVisible(busy);
  for (auto* button : m_choices->findChildren<StartButton*>()) button->setEnabled(!busy);
  m_recent->setEnabled(!busy);
}

void StartWindow::closeEvent(QCloseEvent* event) {
  event->accept();
  Q_EMIT closed();
}

void StartWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!localFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void StartWindow::dropEvent(QDropEvent* event) {
  const QStringList files = localFiles(*event->mimeData());
  if (files.isEmpty()) return;
  event->acceptProposedAction();
  if (files.size() == 1) {
    Q_EMIT fileDropped(files.first());
  } else {
    Q_EMIT filesDropped(files);
  }
}

}  // namespace encaisse
