#include "ui/import/table_reading.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"
#include "ui/import/import_words.h"
#include "ui/import/question_box.h"
#include "ui/import/reading_profile.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int typingMs = 700;
constexpr std::array meanings{TableMeaning::Movements,  TableMeaning::OpenItems,
                              TableMeaning::Customers,  TableMeaning::BankLines,
                              TableMeaning::Deliveries, TableMeaning::Uninvoiced};

QComboBox* makeBox(const QString& name) {
  auto* box = new QComboBox;
  box->setObjectName(name);
  return box;
}

void choose(QComboBox* box, const QVariant& value) {
  const QSignalBlocker quiet{box};
  box->setCurrentIndex(box->findData(value));
}

}  // namespace

TableReading::TableReading(QWidget* parent)
    : QWidget{parent}, m_sentence{new QLabel}, m_knowledge{new MutedLabel},
      m_meaningQuestion{new QuestionBox{u"meaningQuestion"_s}}, m_dayQuestion{new QuestionBox{
                                                                    u"dayQuestion"_s}},
      m_decimalQuestion{new QuestionBox{u"decimalQuestion"_s}}, m_missing{new QLabel},
      m_form{new QFormLayout}, m_meaning{makeBox(u"meaning"_s)}, m_dayOrder{makeBox(u"dayOrder"_s)},
      m_decimalSign{makeBox(u"decimalSign"_s)}, m_snapshotRow{new QWidget},
      m_snapshotOn{new QDateEdit}, m_takeDay{new QPushButton}, m_profile{makeBox(u"profile"_s)},
      m_profileRow{makeProfileRow()}, m_adjust{new QToolButton} {
  m_sentence->setObjectName(u"readingSentence"_s);
  m_missing->setObjectName(u"missingFields"_s);
  for (auto* label : {m_sentence, m_knowledge, m_missing}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  m_missing->setFont(theme::strongFont());
  m_adjust->setObjectName(u"adjustReading"_s);
  m_adjust->setText(tr("Ad&just the reading…"));
  m_adjust->setCheckable(true);
  m_adjust->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_adjust->setArrowType(Qt::RightArrow);
  m_adjust->setAutoRaise(true);
  buildForm();
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::gap);
  for (auto* widget :
       std::initializer_list<QWidget*>{m_sentence, m_knowledge, m_meaningQuestion, m_dayQuestion,
                                       m_decimalQuestion, m_missing}) {
    column->addWidget(widget);
  }
  column->addLayout(m_form);
  column->addWidget(m_adjust);
  column->addStretch();
  m_dayTyped.setSingleShot(true);
  m_dayTyped.setInterval(typingMs);
  connect(&m_dayTyped, &QTimer::timeout, this, &TableReading::answerDay);
  connect(m_adjust, &QToolButton::toggled, this, &TableReading::setAdjusting);
  connect(m_meaningQuestion, &QuestionBox::answered, this,
          [this](int value) { answerMeaning(TableMeaning(value)); });
  connect(m_dayQuestion, &QuestionBox::answered, this, [this](int value) {
    m_options.answers.dayOrder = DayOrder(value);
    Q_EMIT changed();
  });
  connect(m_decimalQuestion, &QuestionBox::answered, this, [this](int value) {
    m_options.answers.decimalSign = char(value);
    Q_EMIT changed();
  });
}

void TableReading::buildForm() {
  m_form->setHorizontalSpacing(theme::gap);
  m_form->setVerticalSpacing(theme::gap);
  for (const auto meaning : meanings) m_meaning->addItem(meaningText(meaning), int(meaning));
  m_dayOrder->addItem(tr("Day first (31/12)"), int(DayOrder::DayFirst));
  m_dayOrder->addItem(tr("Month first (12/31)"), int(DayOrder::MonthFirst));
  m_dayOrder->addItem(tr("Year first (2026-12-31)"), int(DayOrder::YearFirst));
  m_decimalSign->addItem(tr("Comma (1.234,56)"), int(','));
  m_decimalSign->addItem(tr("Point (1,234.56)"), int('.'));
  m_snapshotOn->setObjectName(u"snapshotOn"_s);
  m_snapshotOn->setCalendarPopup(true);
  m_snapshotOn->setMinimumWidth(130);
  m_snapshotOn->setDisplayFormat(dayPattern());
  m_takeDay->setText(tr("&This day"));
  m_takeDay->setObjectName(u"takeSnapshotDay"_s);
  m_takeDay->setAutoDefault(false);
  auto* row = new QHBoxLayout{m_snapshotRow};
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_snapshotOn);
  row->addWidget(m_takeDay);
  row->addStretch();
  m_form->addRow(tr("&Open on"), m_snapshotRow);
  m_form->addRow(tr("The &rows are"), m_meaning);
  m_form->addRow(tr("&Dates"), m_dayOrder);
  m_form->addRow(tr("Decimal &sign"), m_decimalSign);
  m_form->addRow(tr("&Profile"), m_profileRow);
  m_snapshotRow->setFocusProxy(m_snapshotOn);
  connect(m_snapshotOn, &QDateEdit::dateChanged, this, [this] {
    if (!asks(TableQuestion::SnapshotDay)) m_dayTyped.start();
  });
  connect(m_takeDay, &QPushButton::clicked, this, &TableReading::answerDay);
  connect(m_meaning, &QComboBox::activated, this,
          [this] { answerMeaning(TableMeaning(m_meaning->currentData().toInt())); });
  connect(m_dayOrder, &QComboBox::activated, this, [this] {
    m_options.answers.dayOrder = DayOrder(m_dayOrder->currentData().toInt());
    Q_EMIT changed();
  });
  connect(m_decimalSign, &QComboBox::activated, this, [this] {
    m_options.answers.decimalSign = char(m_decimalSign->currentData().toInt());
    Q_EMIT changed();
  });
}

QWidget* TableReading::makeProfileRow() {
  auto* profileRow = new QWidget;
  auto* more = new QToolButton;
  more->setObjectName(u"profileMenu"_s);
  more->setIcon(theme::icon(u"more"_s, palette()));
  more->setToolTip(tr("Save, export, import or remove a profile"));
  more->setAccessibleName(more->toolTip());
  more->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu{more};
  const auto add = [menu](const QString& text, const QString& name) {
    auto* action = menu->addAction(text);
    action->setObjectName(name);
    return action;
  };
  connect(add(tr("&Save as a profile…"), u"saveProfile"_s), &QAction::triggered, this,
          &TableReading::saveProfileWanted);
  connect(add(tr("&Export the profile to a file…"), u"exportProfile"_s), &QAction::triggered, this,
          &TableReading::exportProfileWanted);
  connect(add(tr("&Import a profile from a file…"), u"importProfile"_s), &QAction::triggered, this,
          &TableReading::importProfileWanted);
  m_remove = add(tr("&Remove this profile"), u"removeProfile"_s);
  connect(m_remove, &QAction::triggered, this,
          [this] { Q_EMIT removeProfileWanted(m_mapping.profile.name); });
  more->setMenu(menu);
  m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_profile->setMinimumContentsLength(18);
  m_profile->setMaxVisibleItems(24);
  auto* row = new QHBoxLayout{profileRow};
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_profile, 1);
  row->addWidget(more);
  profileRow->setFocusProxy(m_profile);
  connect(m_profile, &QComboBox::activated, this,
          [this] { chooseProfile(m_profile->currentData().toString()); });
  return profileRow;
}

void TableReading::showReading(const ImportPreview& preview, const ImportOptions& options,
                               const QList<ImportProfile>& profiles, QDate today) {
  m_options = options;
  m_mapping = preview.mapping.value_or(TableMapping{});
  if (asks(TableQuestion::Meaning)) m_meaningOpen = true;
  if (options.answers.meaning) m_meaningOpen = false;
  const bool hasDay = m_mapping.snapshotOn.isValid();
  {
    const QSignalBlocker quiet{m_snapshotOn};
    if (hasDay || !m_snapshotOn->hasFocus()) {
      m_snapshotOn->setDate(hasDay ? m_mapping.snapshotOn : today);
    }
  }
  showSentence();
  showQuestions();
  showProfiles(profiles);
  if (asks(TableQuestion::MissingField)) m_adjust->setChecked(true);
  showForm();
}

void TableReading::showSentence() {
  m_sentence->setText(recognisedText(m_mapping));
  m_knowledge->setText(knowledgeText(m_mapping.profile));
  m_knowledge->setVisible(!m_knowledge->text().isEmpty());
}

void TableReading::showQuestions() {
  showMeaning();
  const auto& answers = m_options.answers;
  m_dayQuestion->setVisible(asks(TableQuestion::DayOrder) || answers.dayOrder.has_value());
  const auto days = twoDays(m_mapping);
  m_dayQuestion->ask(
      days ? tr("What is %1?").arg(days->text) : tr("How are the dates written?"),
      {{int(DayOrder::DayFirst), days ? tr("%1 (day first)").arg(days->first) : tr("Day first")},
       {int(DayOrder::MonthFirst),
        days ? tr("%1 (month first)").arg(days->second) : tr("Month first")}},
      answers.dayOrder ? int(*answers.dayOrder) : -1);
  m_decimalQuestion->setVisible(asks(TableQuestion::DecimalSign) ||
                                answers.decimalSign.has_value());
  const auto amounts = twoAmounts(m_mapping);
  m_decimalQuestion->ask(
      amounts ? tr("What is %1?").arg(amounts->text) : tr("How are the amounts written?"),
      {{int(','), amounts ? tr("%1 (decimal comma)").arg(amounts->first) : tr("Decimal comma")},
       {int('.'), amounts ? tr("%1 (decimal point)").arg(amounts->second) : tr("Decimal point")}},
      answers.decimalSign ? int(*answers.decimalSign) : -1);
  QStringList missing;
  for (const auto& key : std::as_const(m_mapping.missing)) {
    const auto field = tableFieldOf(key);
    missing.append(field ? fieldText(*field) : key);
  }
  m_missing->setVisible(!missing.isEmpty());
  m_missing->setText(
      tr("Which column is it? Choose it above the first lines: %1.").arg(missing.join(u", "_s)));
}

void TableReading::showMeaning() {
  m_meaningQuestion->setVisible(m_meaningOpen);
  const auto& answers = m_options.answers;
  m_meaningQuestion->ask(
      tr("What is in this list?"),
      {{int(TableMeaning::OpenItems), tr("All that is open: what is absent has been settled")},
       {int(TableMeaning::Movements), tr("Movements: they add to what is known")}},
      answers.meaning ? int(*answers.meaning) : -1);
}

void TableReading::showForm() {
  const bool adjusting = isAdjusting();
  const bool isList = isWholeList(m_mapping.profile.meaning) && !m_meaningOpen;
  m_form->setRowVisible(m_snapshotRow, isList);
  m_takeDay->setVisible(asks(TableQuestion::SnapshotDay));
  m_form->setRowVisible(m_meaning, adjusting);
  m_form->setRowVisible(m_dayOrder, adjusting && m_dayQuestion->isHidden());
  m_form->setRowVisible(m_decimalSign, adjusting && m_decimalQuestion->isHidden());
  m_form->setRowVisible(m_profileRow, adjusting);
  choose(m_meaning, int(m_mapping.profile.meaning));
  choose(m_dayOrder, int(m_mapping.dayOrder));
  choose(m_decimalSign, int(m_mapping.decimalSign));
}

void TableReading::showProfiles(const QList<ImportProfile>& profiles) {
  const QSignalBlocker quiet{m_profile};
  const auto& used = m_mapping.profile;
  m_profile->clear();
  m_profile->addItem(tr("(automatic)"), QString{});
  for (const auto& profile : profiles) m_profile->addItem(profile.name, profile.name);
  if (!profiles.isEmpty()) m_profile->insertSeparator(m_profile->count());
  for (const auto& profile : readyProfiles()) {
    m_profile->addItem(profile.name, profile.key);
    m_profile->setItemData(m_profile->count() - 1, profile.exportName, Qt::ToolTipRole);
  }
  const QString wanted = used.key.isEmpty() ? used.name : used.key;
  m_profile->setCurrentIndex(std::max(0, m_profile->findData(wanted)));
  m_remove->setEnabled(used.key.isEmpty() && !used.name.isEmpty());
}

bool TableReading::isAdjusting() const { return m_adjust->isChecked(); }

void TableReading::setAdjusting(bool adjusting) {
  m_adjust->setArrowType(adjusting ? Qt::DownArrow : Qt::RightArrow);
  showForm();
  Q_EMIT adjustingChanged(adjusting);
}

void TableReading::answerMeaning(TableMeaning meaning) {
  if (!isAlike(meaning, m_mapping.profile.meaning)) {
    m_options.profile.clear();
    m_options.answers.profile.reset();
  }
  m_options.answers.meaning = meaning;
  Q_EMIT changed();
}

void TableReading::answerDay() {
  m_options.answers.snapshotOn = m_snapshotOn->date();
  Q_EMIT changed();
}

void TableReading::setColumns(const QList<std::pair<TableField, int>>& fields) {
  m_options.profile.clear();
  m_options.answers.profile = profileOfColumns(m_mapping, fields);
  Q_EMIT changed();
}

void TableReading::chooseProfile(const QString& keyOrName) {
  m_options.profile = keyOrName;
  m_options.answers.profile.reset();
  m_options.answers.meaning.reset();
  Q_EMIT changed();
}

}  // namespace encaisse
