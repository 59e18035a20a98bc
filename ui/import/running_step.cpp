#include "ui/import/running_step.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include "ui/common/labels.h"
#include "ui/common/theme.h"

namespace encaisse {

namespace {

constexpr int patienceMs = 300;
constexpr int barSteps = 1000;

}  // namespace

RunningStep::RunningStep(QWidget* parent)
    : QWidget{parent}, m_what{new QLabel}, m_amount{new MutedLabel}, m_bar{new QProgressBar} {
  m_bar->setObjectName(QStringLiteral("importProgress"));
  m_bar->setTextVisible(false);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::gap);
  column->addStretch(1);
  column->addWidget(m_what);
  column->addWidget(m_bar);
  column->addWidget(m_amount);
  column->addStretch(2);
  m_patience.setSingleShot(true);
  m_patience.setInterval(patienceMs);
  connect(&m_patience, &QTimer::timeout, this, [this] {
    m_what->show();
    m_bar->show();
    m_amount->show();
  });
}

void RunningStep::begin(const QString& what) {
  m_what->setText(what);
  m_amount->clear();
  m_bar->setRange(0, 0);
  m_what->hide();
  m_bar->hide();
  m_amount->hide();
  m_patience.start();
}

void RunningStep::setProgress(qint64 done, qint64 total) {
  if (total <= 0) return;
  m_bar->setRange(0, barSteps);
  m_bar->setValue(int(done * barSteps / total));
  const auto size = [](qint64 bytes) {
    return QLocale{}.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
  };
  m_amount->setText(tr("%1 of %2").arg(size(done), size(total)));
}

}  // namespace encaisse
