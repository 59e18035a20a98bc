#include "ui/aging/buckets_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QString spaced(const Buckets& buckets) { return buckets.toText().replace(u","_s, u", "_s); }

/// People separate the numbers as they like.
Result<Buckets> read(QString text) {
  text = text.simplified();
  text.replace(u';', u',');
  if (!text.contains(u',')) text.replace(u' ', u',');
  return Buckets::parse(text);
}

}  // namespace

BucketsEdit::BucketsEdit(QWidget* parent)
    : QWidget{parent}, m_box{new QComboBox}, m_problem{new QLabel} {
  m_box->setObjectName(u"buckets"_s);
  m_box->setEditable(true);
  m_box->setInsertPolicy(QComboBox::NoInsert);
  m_box->setCompleter(nullptr);
  m_box->setMinimumContentsLength(18);
  m_box->setAccessibleName(tr("Buckets, in days late"));
  m_box->setToolTip(tr("Last day of each bucket. Choose, or type your own: 15, 30, 60, 120"));
  m_box->addItems({u"30, 60, 90"_s, u"30, 60, 90, 120"_s, u"15, 30, 45, 60"_s,
                   u"60, 90, 180, 365"_s, u"7, 14, 30, 60, 90"_s});
  m_box->lineEdit()->installEventFilter(this);
  m_problem->setObjectName(u"bucketsProblem"_s);
  m_problem->hide();
  auto* row = new QHBoxLayout{this};
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(theme::gap);
  row->addWidget(m_box);
  row->addWidget(m_problem);
  connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &BucketsEdit::validate);
  connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &BucketsEdit::apply);
  connect(m_box, &QComboBox::activated, this, &BucketsEdit::apply);
  setFocusProxy(m_box);
  writeText();
}

void BucketsEdit::setBuckets(const Buckets& buckets) {
  m_buckets = buckets;
  writeText();
}

void BucketsEdit::writeText() {
  m_box->setEditText(spaced(m_buckets));
  m_box->lineEdit()->setCursorPosition(0);
  validate(m_box->currentText());
}

void BucketsEdit::validate(const QString& text) {
  const auto buckets = read(text);
  m_problem->setVisible(!buckets.ok());
  if (buckets.ok()) return;
  QPalette colors = palette();
  colors.setColor(QPalette::WindowText, theme::textColor(theme::Meaning::Late90, palette()));
  m_problem->setPalette(colors);
  m_problem->setText(u"⚠ "_s + tr("Rising numbers of days, like 30, 60, 90"));
  m_problem->setToolTip(buckets.error().message);
}

void BucketsEdit::apply() {
  const auto buckets = read(m_box->currentText());
  validate(m_box->currentText());
  if (!buckets.ok()) return;
  const bool changed = buckets.value() != m_buckets;
  setBuckets(buckets.value());
  if (changed) Q_EMIT bucketsChanged();
}

bool BucketsEdit::eventFilter(QObject* watched, QEvent* event) {
  const bool isEscape =
      event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
  if (isEscape && m_box->currentText() != spaced(m_buckets)) {
    writeText();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace encaisse
