#include "core/tables/import_profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <array>
#include <utility>

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ImportProfile)
};

constexpr std::array<std::pair<TableMeaning, QLatin1StringView>, 6> meaningKeys{
    {{TableMeaning::Movements, "movements"_L1},
     {TableMeaning::OpenItems, "open_items"_L1},
     {TableMeaning::Customers, "customers"_L1},
     {TableMeaning::BankLines, "bank_lines"_L1},
     {TableMeaning::Deliveries, "deliveries"_L1},
     {TableMeaning::Uninvoiced, "uninvoiced"_L1}}};

constexpr std::array<std::pair<DayOrder, QLatin1StringView>, 3> dayOrderKeys{
    {{DayOrder::DayFirst, "day_first"_L1},
     {DayOrder::MonthFirst, "month_first"_L1},
     {DayOrder::YearFirst, "year_first"_L1}}};

constexpr std::array<QLatin1StringView, tableFieldCount> fieldKeys{"customer_code"_L1,
                                                                   "customer_name"_L1,
                                                                   "kind"_L1,
                                                                   "number"_L1,
                                                                   "label"_L1,
                                                                   "journal"_L1,
                                                                   "account"_L1,
                                                                   "entry_date"_L1,
                                                                   "issue_date"_L1,
                                                                   "due_date"_L1,
                                                                   "amount"_L1,
                                                                   "debit"_L1,
                                                                   "credit"_L1,
                                                                   "sign"_L1,
                                                                   "open_amount"_L1,
                                                                   "currency"_L1,
                                                                   "foreign_amount"_L1,
                                                                   "letter"_L1,
                                                                   "settles"_L1,
                                                                   "street"_L1,
                                                                   "street2"_L1,
                                                                   "postcode"_L1,
                                                                   "city"_L1,
                                                                   "country"_L1,
                                                                   "siren"_L1,
                                                                   "siret"_L1,
                                                                   "vat_number"_L1,
                                                                   "language"_L1,
                                                                   "contact_name"_L1,
                                                                   "contact_role"_L1,
                                                                   "email"_L1,
                                                                   "phone"_L1,
                                                                   "payment_terms"_L1,
                                                                   "credit_limit"_L1,
                                                                   "salesperson"_L1,
                                                                   "agency"_L1,
                                                                   "segment"_L1,
                                                                   "rating_agency"_L1,
                                                                   "rating"_L1,
                                                                   "rated_on"_L1,
                                                                   "rating_until"_L1,
                                                                   "value_date"_L1,
                                                                   "reference"_L1,
                                                                   "end_to_end_id"_L1,
                                                                   "counterparty"_L1,
                                                                   "counterparty_iban"_L1,
                                                                   "bank_account"_L1,
                                                                   "balance"_L1,
                                                                   "detail"_L1,
                                                                   "status"_L1,
                                                                   "settled_date"_L1,
                                                                   "amount_without_tax"_L1,
                                                                   "invoice_number"_L1,
                                                                   "invoice_date"_L1,
                                                                   "invoice_state"_L1,
                                                                   "customer_kind"_L1,
                                                                   "law"_L1,
                                                                   "sector"_L1,
                                                                   "scenario"_L1,
                                                                   "contact_email"_L1,
                                                                   "contact_phone"_L1,
                                                                   "insured_limit"_L1,
                                                                   "insurer"_L1,
                                                                   "insured_from"_L1,
                                                                   "insured_until"_L1};
static_assert(int(TableField::InsuredUntil) + 1 == tableFieldCount);

constexpr qsizetype longestText = 1000;
constexpr qsizetype longestHeader = 200;
constexpr qsizetype mostHeaders = 64;
constexpr qsizetype mostWords = 500;
constexpr qsizetype largestFile = 1 << 20;

Error refused(const QString& what) {
  return {ErrorCode::InvalidInput, Words::tr("This is no import profile: %1").arg(what), {}};
}

template <typename Keys>
auto valueOf(const Keys& keys, const QString& key)
    -> std::optional<typename Keys::value_type::first_type> {
  for (const auto& [value, name] : keys) {
    if (key == name) return value;
  }
  return std::nullopt;
}

template <typename Keys, typename Value>
QString keyOf(const Keys& keys, Value value) {
  for (const auto& [known, name] : keys) {
    if (known == value) return name;
  }
  EXPECTS(false);
  return {};
}

/// Reads the members of one JSON object and remembers what was wrong.
class ObjectReader {
public:
  explicit ObjectReader(const QJsonObject& object) : m_object{object} {}

  QString text(const QString& key, qsizetype longest = longestText) {
    m_known.insert(key);
    const auto value = m_object.value(key);
    if (value.isUndefined()) return {};
    if (!value.isString()) return fail(Words::tr("\"%1\" is no text.").arg(key));
    if (value.toString().size() > longest) return fail(Words::tr("\"%1\" is too long.").arg(key));
    return value.toString();
  }
  bool flag(const QString& key) {
    m_known.insert(key);
    const auto value = m_object.value(key);
    if (!value.isUndefined() && !value.isBool()) {
      fail(Words::tr("\"%1\" is neither true nor false.").arg(key));
    }
    return value.toBool();
  }
  QJsonArray list(const QString& key, qsizetype longest) {
    m_known.insert(key);
    const auto value = m_object.value(key);
    if (value.isUndefined()) return {};
    if (!value.isArray() || value.toArray().size() > longest) {
      fail(Words::tr("\"%1\" is no list, or too long.").arg(key));
      return {};
    }
    return value.toArray();
  }
  QJsonObject object(const QString& key) {
    m_known.insert(key);
    const auto value = m_object.value(key);
    if (!value.isUndefined() && !value.isObject()) {
      fail(Words::tr("\"%1\" is no object.").arg(key));
    }
    return value.toObject();
  }
  QString fail(const QString& problem) {
    if (m_problem.isEmpty()) m_problem = problem;
    return {};
  }
  /// What was wrong first, or the first key that nobody asked for; empty: all is well.
  QString problem() {
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
      if (!m_known.contains(it.key())) fail(Words::tr("\"%1\" is unknown.").arg(it.key().left(40)));
    }
    return m_problem;
  }

private:
  const QJsonObject& m_object;
  QSet<QString> m_known;
  QString m_problem;
};

QString readTexts(const QJsonArray& array, QStringList& texts) {
  for (const auto& value : array) {
    const QString text = value.toString();
    if (text.isEmpty() || text.size() > longestHeader) {
      return Words::tr("a word of a list is empty, too long or no text.");
    }
    texts.append(text);
  }
  return {};
}

QString readColumn(const QJsonValue& value, ImportProfile::Column& column) {
  if (!value.isObject()) return Words::tr("a column is no object.");
  const auto object = value.toObject();
  ObjectReader reader{object};
  const QString key = reader.text(u"field"_s);
  const auto field = tableFieldOf(key);
  if (!field) reader.fail(Words::tr("there is no field \"%1\".").arg(key.left(40)));
  column.field = field.value_or(TableField::Number);
  column.required = reader.flag(u"required"_s);
  const QString headings = readTexts(reader.list(u"headers"_s, mostHeaders), column.headers);
  if (!headings.isEmpty()) reader.fail(headings);
  if (column.headers.isEmpty()) reader.fail(Words::tr("a column has no headings."));
  return reader.problem();
}

QString readColumns(const QJsonArray& array, QList<ImportProfile::Column>& columns) {
  for (const auto& value : array) {
    ImportProfile::Column column;
    if (QString problem = readColumn(value, column); !problem.isEmpty()) return problem;
    for (const auto& other : columns) {
      if (other.field != column.field) continue;
      return Words::tr("the field \"%1\" comes twice.").arg(toKey(column.field));
    }
    columns.append(column);
  }
  return columns.isEmpty() ? Words::tr("it names no columns.") : QString{};
}

QString readKindWords(const QJsonObject& object, QList<std::pair<QString, QString>>& words) {
  static const QSet<QString> kinds{
      u"invoice"_s, u"credit_note"_s, u"payment"_s, u"returned_payment"_s, u"opening"_s, u"sales"_s,
      u"bank"_s,    u"other"_s,       u"order"_s,   u"delivery"_s};
  if (object.size() > mostWords) return Words::tr("it has too many words for kinds.");
  for (auto it = object.begin(); it != object.end(); ++it) {
    const QString kind = it.value().toString();
    if (it.key().isEmpty() || it.key().size() > longestHeader || !kinds.contains(kind)) {
      return Words::tr("there is no kind \"%1\".").arg(kind.left(40));
    }
    words.append({it.key(), kind});
  }
  return {};
}

QString readHints(const QJsonObject& object, TableHints& hints) {
  ObjectReader reader{object};
  hints.encoding = reader.text(u"encoding"_s, longestHeader);
  hints.separator = reader.text(u"separator"_s, longestHeader);
  hints.sheet = reader.text(u"sheet"_s, longestHeader);
  if (hints.separator.size() > 1 && hints.separator != "tab"_L1) {
    reader.fail(Words::tr("a separator is \"tab\" or one character."));
  }
  return reader.problem();
}

}  // namespace

QString toKey(TableMeaning meaning) { return keyOf(meaningKeys, meaning); }
QString toKey(DayOrder order) { return keyOf(dayOrderKeys, order); }
QString toKey(TableField field) { return fieldKeys[size_t(field)]; }

std::optional<TableField> tableFieldOf(const QString& key) {
  for (size_t i = 0; i < fieldKeys.size(); ++i) {
    if (key == fieldKeys[i]) return TableField(i);
  }
  return std::nullopt;
}

std::optional<TableMeaning> tableMeaningOf(const QString& key) { return valueOf(meaningKeys, key); }

QJsonObject toJson(const ImportProfile& profile) {
  QJsonArray columns;
  for (const auto& column : profile.columns) {
    columns.append(QJsonObject{{u"field"_s, toKey(column.field)},
                               {u"headers"_s, QJsonArray::fromStringList(column.headers)},
                               {u"required"_s, column.required}});
  }
  QJsonObject kindWords;
  for (const auto& [word, kind] : profile.kindWords) kindWords.insert(word, kind);
  return {{u"format"_s, u"encaisse-profile-1"_s},
          {u"key"_s, profile.key},
          {u"name"_s, profile.name},
          {u"meaning"_s, toKey(profile.meaning)},
          {u"knowledge"_s, profile.knowledge},
          {u"source"_s, profile.source},
          {u"export"_s, profile.exportName},
          {u"columns"_s, columns},
          {u"hints"_s, QJsonObject{{u"encoding"_s, profile.hints.encoding},
                                   {u"separator"_s, profile.hints.separator},
                                   {u"sheet"_s, profile.hints.sheet}}},
          {u"dayOrder"_s, profile.dayOrder ? toKey(*profile.dayOrder) : QString{}},
          {u"decimalSign"_s, profile.decimalSign},
          {u"paymentTerms"_s, profile.paymentTerms},
          {u"kindWords"_s, kindWords},
          {u"voidStatuses"_s, QJsonArray::fromStringList(profile.voidStatuses)}};
}

Result<ImportProfile> profileFromJson(const QJsonObject& json) {
  ImportProfile profile;
  ObjectReader reader{json};
  if (reader.text(u"format"_s) != "encaisse-profile-1"_L1) {
    reader.fail(Words::tr("its \"format\" is not \"encaisse-profile-1\"."));
  }
  profile.key = reader.text(u"key"_s, longestHeader);
  profile.name = reader.text(u"name"_s, longestHeader);
  profile.knowledge = reader.text(u"knowledge"_s);
  profile.source = reader.text(u"source"_s);
  profile.exportName = reader.text(u"export"_s);
  profile.decimalSign = reader.text(u"decimalSign"_s);
  profile.paymentTerms = reader.text(u"paymentTerms"_s);
  const auto meaning = tableMeaningOf(reader.text(u"meaning"_s));
  const QString order = reader.text(u"dayOrder"_s);
  profile.dayOrder = valueOf(dayOrderKeys, order);
  static const QSet<QString> knowledge{u"real"_s, u"documentation"_s, u"own"_s, u"user"_s};
  if (!meaning) reader.fail(Words::tr("it does not say what its rows mean."));
  if (!order.isEmpty() && !profile.dayOrder)
    reader.fail(Words::tr("its order of days is unknown."));
  if (!knowledge.contains(profile.knowledge)) {
    reader.fail(Words::tr("it does not say how its layout is known."));
  }
  if (!QStringList{QString{}, u","_s, u"."_s}.contains(profile.decimalSign)) {
    reader.fail(Words::tr("its decimal sign is neither a comma nor a point."));
  }
  profile.meaning = meaning.value_or(TableMeaning::Movements);

  const auto note = [&reader](const QString& problem) {
    if (!problem.isEmpty()) reader.fail(problem);
  };
  note(readColumns(reader.list(u"columns"_s, tableFieldCount), profile.columns));
  note(readHints(reader.object(u"hints"_s), profile.hints));
  note(readKindWords(reader.object(u"kindWords"_s), profile.kindWords));
  note(readTexts(reader.list(u"voidStatuses"_s, mostHeaders), profile.voidStatuses));
  if (const QString problem = reader.problem(); !problem.isEmpty()) return refused(problem);
  return profile;
}

QByteArray profileToFile(const ImportProfile& profile) {
  return QJsonDocument{toJson(profile)}.toJson();
}

Result<ImportProfile> profileFromFile(const QByteArray& bytes) {
  if (bytes.size() > largestFile) return refused(Words::tr("it is larger than 1 MB."));
  QJsonParseError problem;
  const auto document = QJsonDocument::fromJson(bytes, &problem);
  if (problem.error != QJsonParseError::NoError || !document.isObject()) {
    auto error = refused(Words::tr("it is no JSON object."));
    error.detail = problem.errorString();
    return error;
  }
  return profileFromJson(document.object());
}

QList<ImportProfile> profilesIn(const QString& folder) {
  QList<ImportProfile> profiles;
  const QDir directory{folder};
  for (const auto& name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
    QFile file{directory.filePath(name)};
    if (!file.open(QIODevice::ReadOnly)) continue;
    auto profile = profileFromFile(file.read(largestFile + 1));
    if (profile.ok()) profiles.append(std::move(profile).value());
  }
  return profiles;
}

const QList<ImportProfile>& readyProfiles() {
  static const QList<ImportProfile> profiles = profilesIn(u":/profiles"_s);
  return profiles;
}

std::optional<ImportProfile> findProfile(const QString& keyOrName,
                                         const QList<ImportProfile>& own) {
  for (const auto& profiles : {own, readyProfiles()}) {
    for (const auto& profile : profiles) {
      const bool isNamed = (!profile.key.isEmpty() && profile.key == keyOrName) ||
                           profile.name.compare(keyOrName, Qt::CaseInsensitive) == 0;
      if (isNamed) return profile;
    }
  }
  return std::nullopt;
}

}  // namespace encaisse
