#include "core/tables/table_mapping.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

#include "core/base/text_match.h"
#include "core/tables/column_facts.h"
#include "core/tables/field_proposal.h"
#include "core/tables/header_finder.h"
#include "core/tables/header_words.h"
#include "core/tables/printed_lines.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TableMapping)
};

constexpr qsizetype sampleRows = headerSearchRows + 200;
constexpr qint64 evidenceRows = 100'000;
constexpr qsizetype shownRows = 10;

Error noTable(const QString& file) {
  return {ErrorCode::FileFormat,
          Words::tr("\"%1\" has no columns of customers, items or bank lines. Export it with the "
                    "headings of its columns.")
              .arg(QFileInfo{file}.fileName()),
          {}};
}

Result<QList<SampleRow>> readSample(TableReader& table) {
  QList<SampleRow> rows;
  TableRow row;
  table.rewind();
  while (rows.size() < sampleRows) {
    const auto more = table.next(row);
    if (!more.ok()) return more.error();
    if (!more.value()) break;
    rows.append(copyRow(row));
  }
  return rows;
}

QSet<QString> headingsOf(const QList<ImportProfile>& profiles) {
  QSet<QString> headings;
  for (const auto& profile : profiles) {
    for (const auto& column : profile.columns) {
      for (const auto& header : column.headers) {
        if (!header.startsWith(u'#')) headings.insert(normalHeader(plainHeading(header)));
      }
    }
  }
  headings.remove({});
  return headings;
}

/// Sorts a row of the sample as the reader of the items will.
LineKind sortSample(const LineSorter& sorter, const SampleRow& sample) {
  std::vector<std::string> texts;
  for (const auto& text : sample.texts) texts.push_back(text.toStdString());
  TableRow row;
  row.line = sample.line;
  for (size_t i = 0; i < texts.size(); ++i) row.cells.push_back({texts[i], sample.types[i]});
  return sorter.sort(row);
}

FileColumns columnsOf(const QList<SampleRow>& rows, std::optional<qsizetype> header) {
  FileColumns columns;
  const qsizetype first = header ? *header + 1 : 0;
  columns.hasHeader = header.has_value();
  columns.facts = factsOf(rows, first);
  if (header) columns.headers = rows[*header].texts;
  while (columns.headers.size() < qsizetype(columns.facts.size()))
    columns.headers.append(QString{});
  for (const auto& heading : columns.headers) columns.normal.append(knownHeader(heading));
  return columns;
}

/// Whether the first line below the header is text alone, above a line that is none.
bool startsWithHeading(const QList<SampleRow>& rows, qsizetype first, const FileColumns& columns) {
  TableMapping trial;
  trial.headers = columns.headers;
  trial.fields = proposeFields(columns, TableMeaning::Movements);
  const LineSorter sorter{trial};
  return first + 1 < rows.size() && sortSample(sorter, rows[first]) == LineKind::Heading &&
         sortSample(sorter, rows[first + 1]) == LineKind::Item &&
         !rows[first].texts.value(0).isEmpty();
}

/// The profile of a file that no known one fits: its own headings.
ImportProfile ownProfile(const FileColumns& columns, const FieldColumns& fields,
                         TableMeaning meaning) {
  ImportProfile profile;
  profile.meaning = meaning;
  profile.knowledge = u"user"_s;
  for (const auto& [field, column] : fields) {
    profile.columns.append({field, {headingIn(columns.headers, column)}, false});
  }
  return profile;
}

/// Whether a profile would pass over a column that plainly says what an item needs.
bool passesOver(const ProfileFit& fit, const FileColumns& columns, TableMeaning meaning) {
  static const QList<TableField> weighty{TableField::CustomerCode, TableField::CustomerName,
                                         TableField::Number,       TableField::DueOn,
                                         TableField::Amount,       TableField::Debit,
                                         TableField::Credit,       TableField::OpenAmount};
  return std::ranges::any_of(proposeFields(columns, meaning), [&](const auto& entry) {
    return weighty.contains(entry.first) && columnOf(fit.fields, entry.first) < 0 &&
           !isTaken(fit.fields, entry.second);
  });
}

/// A ready profile is somebody's layout, not everybody's usual headings: it counts only where the
/// columns do not say more, or something else.
/// @param proposed  what the rows most likely are
bool mayBe(const ImportProfile& profile, const ProfileFit& fit, const FileColumns& columns,
           TableMeaning proposed) {
  if (profile.knowledge == "user"_L1) return true;
  if (isItems(profile.meaning)) {
    return !isDeliveries(proposed) && !passesOver(fit, columns, profile.meaning);
  }
  return isAlike(proposed, profile.meaning);
}

const ImportProfile* bestOf(const QList<ImportProfile>& profiles, const FileColumns& columns,
                            std::optional<TableMeaning> meaning) {
  const ImportProfile* best = nullptr;
  int bestScore = 0;
  const auto proposed = meaning.value_or(proposeMeaning(columns));
  for (const auto& profile : profiles) {
    if (meaning && !isAlike(profile.meaning, *meaning)) continue;
    const auto fit = fitProfile(profile, columns);
    if (!fit.likely || (best && fit.score <= bestScore)) continue;
    if (!meaning && !mayBe(profile, fit, columns, proposed)) continue;
    best = &profile;
    bestScore = fit.score;
  }
  return best;
}

/// What may be added to a profile of items: fields that say more of an item and cannot turn its
/// amount, its kind or whether it counts.
bool isHarmless(TableField field) {
  static const QList<TableField> harmless{
      TableField::CustomerCode, TableField::CustomerName, TableField::Number, TableField::Label,
      TableField::IssuedOn,     TableField::DueOn,        TableField::Letter, TableField::Currency};
  return harmless.contains(field);
}

void addProposed(const FileColumns& columns, TableMapping& mapping) {
  const bool ofItems = isItems(mapping.profile.meaning);
  for (const auto& entry : proposeFields(columns, mapping.profile.meaning)) {
    if (mapping.has(entry.first) || isTaken(mapping.fields, entry.second)) continue;
    if (ofItems && !isHarmless(entry.first)) continue;
    mapping.fields.append(entry);
    mapping.proposed.append(entry.first);
  }
}

void chooseFields(const FileColumns& columns, const QList<ImportProfile>& own,
                  const MappingAnswers& answers, TableMapping& mapping) {
  const ImportProfile* known = answers.profile ? &*answers.profile : nullptr;
  if (!known) known = bestOf(own, columns, answers.meaning);
  if (!known) known = bestOf(readyProfiles(), columns, answers.meaning);
  if (known) {
    mapping.profile = *known;
    mapping.profile.meaning = answers.meaning.value_or(known->meaning);
    mapping.fields = fitProfile(*known, columns).fields;
    // What a profile does not name may still be plain to see. A ready one that was found by itself
    // names all that counts of items; one without a name is what a person chose column by column.
    const bool isChosen = answers.profile || known->knowledge == "user"_L1;
    const bool isOpen = !isItems(mapping.profile.meaning) || isChosen;
    if (isOpen && !known->name.isEmpty()) addProposed(columns, mapping);
    if (!isChosen) mapping.proposed.clear();  // a list of usual headings is no layout to go beyond
    return;
  }
  const auto meaning = answers.meaning.value_or(proposeMeaning(columns));
  mapping.fields = proposeFields(columns, meaning);
  mapping.profile = ownProfile(columns, mapping.fields, meaning);
}

Result<WritingFacts> readWriting(TableReader& table, const TableMapping& mapping) {
  WritingFacts facts;
  TableRow row;
  table.rewind();
  for (qint64 i = 0; i < evidenceRows; ++i) {
    const auto more = table.next(row);
    if (!more.ok()) return more.error();
    if (!more.value()) break;
    if (row.line <= mapping.headerLine) continue;
    for (const auto& [field, column] : mapping.fields) {
      if (size_t(column) >= row.cells.size()) continue;
      const auto& cell = row.cells[size_t(column)];
      if (isAmountField(field)) facts.addAmount(cell);
      if (isDayField(field) || field == TableField::SettledOn) facts.addDay(cell);
    }
  }
  return facts;
}

void decideWriting(const WritingFacts& facts, const MappingAnswers& answers,
                   TableMapping& mapping) {
  const auto& profile = mapping.profile;
  auto sign = answers.decimalSign ? answers.decimalSign : facts.decimalSign();
  if (!sign && !profile.decimalSign.isEmpty()) sign = profile.decimalSign.front().toLatin1();
  const bool signMatters = facts.unclearDecimal + facts.comma + facts.point > 0;
  if (!sign && signMatters) mapping.questions.append(TableQuestion::DecimalSign);
  mapping.decimalSign = sign.value_or(',');

  auto order = answers.dayOrder ? answers.dayOrder : facts.dayOrder();
  if (!order) order = profile.dayOrder;
  const bool orderMatters = facts.unclearDay + facts.dayFirst + facts.monthFirst > 0;
  if (!order && orderMatters) mapping.questions.append(TableQuestion::DayOrder);
  mapping.dayOrder = order.value_or(DayOrder::DayFirst);
}

/// "balance-2026-10-31.csv", "balance_20261031.xlsx".
QDate dayInName(const QString& fileName) {
  static const QRegularExpression iso{
      u"(?<![0-9])(20[0-9]{2})-?([01][0-9])-?([0-3][0-9])(?![0-9])"_s};
  const auto found = iso.match(QFileInfo{fileName}.completeBaseName());
  if (!found.hasMatch()) return {};
  return {found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt()};
}

QDate findSnapshotDay(const QList<SampleRow>& rows, qsizetype banners, DayOrder order,
                      const QString& fileName) {
  for (qsizetype i = 0; i < banners; ++i) {
    const QDate day = statedDay(rows[i].texts.join(u' '), order);
    if (day.isValid()) return day;
  }
  return dayInName(fileName);
}

void keepFirstRows(const QList<SampleRow>& rows, qsizetype first, TableMapping& mapping) {
  for (const auto& row : rows.mid(first, shownRows)) mapping.firstRows.append(row.texts);
}

void askWhatIsOpen(const MappingAnswers& answers, TableMapping& mapping) {
  const auto meaning = mapping.profile.meaning;
  if (isWholeList(meaning) && !mapping.snapshotOn.isValid()) {
    mapping.questions.append(TableQuestion::SnapshotDay);
  }
  const int open = mapping.columnOf(TableField::OpenAmount);
  const bool weak = open >= 0 && mapping.profile.knowledge == "user"_L1 &&
                    !namesOpenAmount(normalHeader(mapping.headers.value(open)));
  if (meaning == TableMeaning::OpenItems && weak && !answers.meaning && !answers.profile &&
      mapping.profile.key.isEmpty() && mapping.profile.name.isEmpty()) {
    mapping.questions.append(TableQuestion::Meaning);
  }
  mapping.missing = missingFields(mapping.fields, meaning, mapping.customerHeadings);
  if (!mapping.missing.isEmpty()) mapping.questions.append(TableQuestion::MissingField);
}

}  // namespace

int TableMapping::columnOf(TableField field) const { return encaisse::columnOf(fields, field); }

QDate statedDay(const QString& text, DayOrder order) {
  static const QRegularExpression written{
      u"([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}|"
      "[0-9]{1,2}(?:er)? +[\\w.]{3,10} +[0-9]{4}|[\\w.]{3,10} +[0-9]{1,2},? +[0-9]{4})"_s,
      QRegularExpression::UseUnicodePropertiesOption};
  const QString folded = foldForSearch(text);
  QDate last;
  int count = 0;
  bool until = false;
  for (auto it = written.globalMatch(folded); it.hasNext();) {
    const auto match = it.next();
    QString day = match.captured(1);
    const std::string bytes = day.replace("er "_L1, " "_L1).toStdString();
    const auto hint = dayHint(bytes);
    const auto own = hint == DayHint::DayFirst     ? DayOrder::DayFirst
                     : hint == DayHint::MonthFirst ? DayOrder::MonthFirst
                                                   : order;
    const auto read = readTableDay({bytes, CellType::Text}, own);
    if (read.state != FieldState::Good) continue;
    static const QRegularExpression lead{u"(\\bau|\\bas of|\\bas at|\\bto|\\bthrough)[ :]*$"_s};
    const bool leads = lead.match(folded.left(match.capturedStart(1))).hasMatch();
    if (until && !leads) continue;
    until = until || leads;
    last = toDate(read.day);
    ++count;
  }
  static const QRegularExpression printed{u"\\b(edit|imprim|printed|generated|exporte|tire)"_s};
  if (until || (count == 1 && !printed.match(folded).hasMatch())) return last;
  return {};
}

Result<TableMapping> proposeMapping(TableReader& table, const QList<ImportProfile>& own,
                                    const MappingAnswers& answers) {
  const auto sample = readSample(table);
  if (!sample.ok()) return sample.error();
  const auto& rows = sample.value();
  auto profiles = own + readyProfiles();
  if (answers.profile) profiles.prepend(*answers.profile);
  const auto header = findHeader(rows, headingsOf(profiles));
  const qsizetype first = header ? *header + 1 : 0;
  auto columns = columnsOf(rows, header);
  columns.startsWithHeading = startsWithHeading(rows, first, columns);

  TableMapping mapping;
  mapping.headerLine = header ? rows[*header].line : 0;
  mapping.headers = columns.headers;
  chooseFields(columns, own, answers, mapping);
  const bool known = !mapping.profile.name.isEmpty() || answers.meaning || answers.profile;
  const auto missing = missingFields(mapping.fields, mapping.profile.meaning, true);
  if (rows.isEmpty() || (!known && (mapping.fields.size() < 2 || missing.size() > 1))) {
    return noTable(table.fileName());
  }
  mapping.customerHeadings = isItems(mapping.profile.meaning) && columns.startsWithHeading &&
                             !mapping.has(TableField::CustomerCode) &&
                             !mapping.has(TableField::CustomerName);

  const auto writing = readWriting(table, mapping);
  if (!writing.ok()) return writing.error();
  decideWriting(writing.value(), answers, mapping);
  mapping.snapshotOn = answers.snapshotOn;
  if (isWholeList(mapping.profile.meaning) && !mapping.snapshotOn.isValid()) {
    mapping.snapshotOn =
        findSnapshotDay(rows, header.value_or(0), mapping.dayOrder, table.fileName());
  }
  askWhatIsOpen(answers, mapping);
  keepFirstRows(rows, first, mapping);
  table.rewind();
  return mapping;
}

}  // namespace encaisse
