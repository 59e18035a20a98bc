#include "ui/settings/rates_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/ledger/setting_service.h"
#include "ui/common/calm_style.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/prompts.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/ledger_session.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// With a comma or a point.
std::optional<int> rateOf(const QString& text) {
  QString plain = text;
  return basisPointsOf(plain.remove(u'%').replace(u',', u'.').trimmed());
}

QComboBox* choice(const QString& name, const QList<std::pair<QString, QString>>& entries,
                  const QString& current) {
  auto* box = new QComboBox;
  box->setObjectName(name);
  for (const auto& [text, key] : entries) box->addItem(text, key);
  box->setCurrentIndex(box->findData(current));
  return box;
}

struct Words {
  Q_DECLARE_TR_FUNCTIONS(RatesDialog)
};

QString seriesText(const QString& series) {
  if (series == u"ecb_refinancing") return Words::tr("ECB refinancing");
  if (series == u"fr_legal_business") return Words::tr("French legal rate, firms");
  if (series == u"fr_legal_individual") return Words::tr("French legal rate, people");
  if (series == u"de_base") return Words::tr("German base rate");
  return series == u"uk_base" ? Words::tr("Bank of England") : series;
}

/// How well a rate is known.
QString evidenceText(const QString& evidence) {
  if (evidence == u"SEEN") return Words::tr("read at the source");
  return evidence == u"2ND" ? Words::tr("at second hand") : evidence;
}

QString rateText(int basisPoints) {
  return percentOf(basisPoints).replace(u'.', QLocale{}.decimalPoint());
}

QStringList seriesNames() {
  QStringList names = RateTable::shipped().series();
  names.sort();
  return names;
}

Result<void> saveRates(RateService& rates, const QList<OwnRate>& before,
                       const QList<OwnRate>& after) {
  for (const auto& rate : before) {
    if (after.contains(rate)) continue;
    if (auto removed = rates.remove(rate.series, rate.from); !removed.ok()) return removed;
  }
  for (const auto& rate : after) {
    if (before.contains(rate)) continue;
    if (const auto saved = rates.save(rate); !saved.ok()) return saved.error();
  }
  return {};
}

}  // namespace

RatesDialog::RatesDialog(const QList<OwnRate>& own, const InterestSettings& settings, QDate today,
                         QWidget* parent)
    : QDialog{parent}, m_own{own} {
  setObjectName(u"ratesDialog"_s);
  setWindowTitle(tr("Rates and interest"));
  resize(820, 620);
  auto* table = new TableView{u"rates"_s, this};
  table->setAccessibleName(tr("Reference rates"));
  m_model.setTable({tr("Series"), tr("From"), tr("Percent"), tr("Evidence"), tr("Source")}, {});
  table->setModel(&m_model);
  table->setDefaultWidths({190, 90, 80, 130, 300});
  table->setStretchColumn(4);
  m_table = table;
  m_remove = new QPushButton{tr("&Remove your rate")};
  m_remove->setObjectName(u"removeRate"_s);
  auto* column = new QVBoxLayout{this};
  column->setSpacing(theme::gap);
  column->addWidget(table, 1);
  column->addWidget(m_remove, 0, Qt::AlignLeft);
  column->addWidget(makeEntry(today));
  column->addWidget(makeSettings(settings));
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel};
  makePrimary(buttons->button(QDialogButtonBox::Save));
  column->addWidget(buttons);
  connect(m_remove, &QPushButton::clicked, this, &RatesDialog::removeRate);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  showRates();
  validate();
}

QWidget* RatesDialog::makeEntry(QDate today) {
  auto* group = new QGroupBox{tr("A rate of your own")};
  m_series = new QComboBox;
  m_series->setObjectName(u"series"_s);
  for (const auto& name : seriesNames()) m_series->addItem(seriesText(name), name);
  m_series->setAccessibleName(tr("Series"));
  m_from = new QDateEdit{today};
  m_from->setObjectName(u"from"_s);
  m_from->setDisplayFormat(dayPattern());
  m_from->setCalendarPopup(true);
  m_from->setMinimumWidth(m_from->sizeHint().width() + 4 * theme::unit);
  m_from->setAccessibleName(tr("From"));
  m_percent = new QLineEdit;
  m_percent->setObjectName(u"percent"_s);
  m_percent->setPlaceholderText(tr("Percent"));
  m_percent->setFixedWidth(80);
  m_source = new QLineEdit;
  m_source->setObjectName(u"source"_s);
  m_source->setPlaceholderText(tr("Where you read it"));
  m_add = new QPushButton{tr("&Add")};
  m_add->setObjectName(u"addRate"_s);
  m_add->setAutoDefault(false);
  auto* row = new QHBoxLayout{group};
  row->addWidget(m_series);
  row->addWidget(m_from);
  row->addWidget(m_percent);
  row->addWidget(m_source, 1);
  row->addWidget(m_add);
  connect(m_percent, &QLineEdit::textChanged, this, &RatesDialog::validate);
  connect(m_source, &QLineEdit::textChanged, this, &RatesDialog::validate);
  connect(m_add, &QPushButton::clicked, this, &RatesDialog::addRate);
  return group;
}

QWidget* RatesDialog::makeSettings(const InterestSettings& settings) {
  auto* group = new QGroupBox{tr("How interest is counted")};
  m_dayCount = choice(u"dayCount"_s,
                      {{tr("365 days"), toKey(DayCount::Actual365)},
                       {tr("The days of the calendar year"), toKey(DayCount::ActualActual)},
                       {tr("360 days"), toKey(DayCount::Actual360)}},
                      toKey(settings.dayCount));
  m_rateChange =
      choice(u"rateChange"_s,
             {{tr("The rate follows each half-year"), toKey(RateChange::EachHalfYear)},
              {tr("The rate of the first day late stays"), toKey(RateChange::FrozenAtStart)}},
             toKey(settings.rateChange));
  m_imputation = choice(u"imputation"_s,
                        {{tr("The principal first"), toKey(Imputation::PrincipalFirst)},
                         {tr("Interest first (C. civ. 1343-1)"), toKey(Imputation::InterestFirst)}},
                        toKey(settings.imputation));
  m_floor = new QCheckBox{tr("Raise a contract rate to three times the legal rate")};
  m_floor->setObjectName(u"raiseToFloor"_s);
  m_floor->setChecked(settings.raiseToFloor);
  m_disputed = new QCheckBox{tr("No interest on disputed amounts")};
  m_disputed->setObjectName(u"leaveDisputedOut"_s);
  m_disputed->setChecked(settings.leaveDisputedOut);
  auto* form = new QFormLayout{group};
  form->setVerticalSpacing(theme::gap);
  form->addRow(tr("A &year has"), m_dayCount);
  form->addRow(tr("At a &half-year"), m_rateChange);
  form->addRow(tr("A &part payment pays"), m_imputation);
  form->addRow(m_floor);
  form->addRow(m_disputed);
  form->addRow(new MutedLabel{tr("Interest is rounded once an item, half up to the cent.")});
  return group;
}

InterestSettings RatesDialog::settings() const {
  InterestSettings settings;
  settings.dayCount = dayCountOf(m_dayCount->currentData().toString()).value_or(settings.dayCount);
  settings.rateChange =
      rateChangeOf(m_rateChange->currentData().toString()).value_or(settings.rateChange);
  settings.imputation =
      imputationOf(m_imputation->currentData().toString()).value_or(settings.imputation);
  settings.raiseToFloor = m_floor->isChecked();
  settings.leaveDisputedOut = m_disputed->isChecked();
  return settings;
}

void RatesDialog::showRates() {
  QList<QList<QString>> rows;
  for (const auto& rate : m_own) {
    rows.append({seriesText(rate.series), formatDay(rate.from), rateText(rate.basisPoints),
                 tr("yours"), rate.source});
  }
  const auto names = seriesNames();
  for (const auto& name : names) {
    const auto rates = RateTable::shipped().find(name).rates();
    for (auto rate = rates.crbegin(); rate != rates.crend(); ++rate) {
      rows.append({seriesText(name), formatDay(toDate(rate->from)), rateText(rate->basisPoints),
                   evidenceText(rate->evidence), rate->source});
    }
  }
  m_model.setTable({tr("Series"), tr("From"), tr("Percent"), tr("Evidence"), tr("Source")}, rows,
                   {2});
  m_remove->setEnabled(!m_own.isEmpty());
}

void RatesDialog::validate() {
  m_add->setEnabled(rateOf(m_percent->text()) && !m_source->text().trimmed().isEmpty());
}

void RatesDialog::addRate() {
  const auto rate = rateOf(m_percent->text());
  if (!rate) return;
  const OwnRate added{0, m_series->currentData().toString(), m_from->date(), *rate,
                      m_source->text().trimmed()};
  m_own.removeIf(
      [&](const OwnRate& own) { return own.series == added.series && own.from == added.from; });
  m_own.append(added);
  m_percent->clear();
  showRates();
}

void RatesDialog::removeRate() {
  const auto row = m_table->currentIndex().row();
  if (row < 0 || row >= m_own.size()) return;
  m_own.removeAt(row);
  showRates();
}

void openRates(LedgerSession& session, UserPrompts& prompts, QWidget* parent) {
  auto& ledger = session.ledger();
  const auto own = ledger.rates().ownRates();
  if (!own.ok()) return prompts.showError(parent, own.error());
  const auto stored = ledger.settings().value(InterestSettings::name());
  if (!stored.ok()) return prompts.showError(parent, stored.error());
  const auto settings = InterestSettings::fromText(settingText(stored.value()));
  auto* dialog = new RatesDialog{own.value(), settings, session.today(), parent};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(dialog, &QDialog::accepted, &session,
                   [&session, &prompts, parent, dialog, before = own.value()] {
                     auto saved = saveRates(session.ledger().rates(), before, dialog->ownRates());
                     if (saved.ok()) {
                       saved = session.ledger().settings().save(InterestSettings::name(),
                                                                dialog->settings().toJson());
                     }
                     if (!saved.ok()) prompts.showError(parent, saved.error());
                     session.changed();
                   });
  dialog->open();
}

}  // namespace encaisse
