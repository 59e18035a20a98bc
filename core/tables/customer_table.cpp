#include "core/tables/customer_table.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/base/text_match.h"
#include "core/customers/customer_fields.h"
#include "core/customers/identifiers.h"
#include "core/interest/term_legality.h"
#include "core/tables/amount_text.h"
#include "core/tables/day_text.h"
#include "core/tables/printed_lines.h"
#include "core/tables/row_loop.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CustomerTable)
};

constexpr qsizetype longestCode = 64;
constexpr qsizetype longestText = 1000;

constexpr CustomerCell cells[] = {
    {TableField::CustomerName, "name"_L1, &CustomerRow::name},
    {TableField::Language, "language"_L1, &CustomerRow::language, true},
    {TableField::Street, "street"_L1, &CustomerRow::street},
    {TableField::Street2, "street2"_L1, &CustomerRow::street2},
    {TableField::Postcode, "postcode"_L1, &CustomerRow::postcode},
    {TableField::City, "city"_L1, &CustomerRow::city},
    {TableField::Country, "country"_L1, &CustomerRow::country, true},
    {TableField::Email, "email"_L1, &CustomerRow::email, true},
    {TableField::Phone, "phone"_L1, &CustomerRow::phone},
    {TableField::Siren, "siren"_L1, &CustomerRow::siren, true},
    {TableField::Siret, "siret"_L1, &CustomerRow::siret, true},
    {TableField::VatNumber, "vat_number"_L1, &CustomerRow::vatNumber, true},
    {TableField::Agency, "agency"_L1, &CustomerRow::agency},
    {TableField::Salesperson, "salesperson"_L1, &CustomerRow::salesperson},
    {TableField::Segment, "segment"_L1, &CustomerRow::segment},
    {TableField::CustomerKind, "kind"_L1, &CustomerRow::kind, true},
    {TableField::Law, "law"_L1, &CustomerRow::law, true},
    {TableField::Sector, "sector"_L1, &CustomerRow::sector, true},
    {TableField::Scenario, "scenario"_L1, &CustomerRow::scenario},
    {TableField::PaymentTerms, "payment_terms"_L1, &CustomerRow::paymentTerms},
    {TableField::RatingAgency, "rating_agency"_L1, &CustomerRow::ratingAgency},
    {TableField::Rating, "rating"_L1, &CustomerRow::rating}};

/// The ISO code of a country by its code or its name; empty: unknown.
QString countryCode(const QString& text) {
  static const QHash<QString, QString> names{
      {u"france"_s, u"FR"_s},      {u"belgique"_s, u"BE"_s},       {u"belgium"_s, u"BE"_s},
      {u"suisse"_s, u"CH"_s},      {u"switzerland"_s, u"CH"_s},    {u"luxembourg"_s, u"LU"_s},
      {u"allemagne"_s, u"DE"_s},   {u"germany"_s, u"DE"_s},        {u"espagne"_s, u"ES"_s},
      {u"spain"_s, u"ES"_s},       {u"italie"_s, u"IT"_s},         {u"italy"_s, u"IT"_s},
      {u"royaume-uni"_s, u"GB"_s}, {u"united kingdom"_s, u"GB"_s}, {u"uk"_s, u"GB"_s},
      {u"pays-bas"_s, u"NL"_s},    {u"netherlands"_s, u"NL"_s},    {u"portugal"_s, u"PT"_s},
      {u"irlande"_s, u"IE"_s},     {u"ireland"_s, u"IE"_s},        {u"autriche"_s, u"AT"_s},
      {u"austria"_s, u"AT"_s},     {u"pologne"_s, u"PL"_s},        {u"poland"_s, u"PL"_s},
      {u"monaco"_s, u"MC"_s},      {u"etats-unis"_s, u"US"_s},     {u"united states"_s, u"US"_s},
      {u"canada"_s, u"CA"_s},      {u"maroc"_s, u"MA"_s},          {u"morocco"_s, u"MA"_s},
      {u"tunisie"_s, u"TN"_s},     {u"algerie"_s, u"DZ"_s},        {u"danemark"_s, u"DK"_s},
      {u"denmark"_s, u"DK"_s},     {u"suede"_s, u"SE"_s},          {u"sweden"_s, u"SE"_s}};
  const QString folded = foldForSearch(text).simplified();
  if (const auto known = names.constFind(folded); known != names.constEnd()) return *known;
  const bool letters =
      std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
  return text.size() == 2 && letters ? text.toUpper() : QString{};
}

bool isEmail(const QString& text) {
  const auto at = text.indexOf(u'@');
  return at > 0 && text.indexOf(u'@', at + 1) < 0 && text.indexOf(u'.', at) > at + 1 &&
         !text.endsWith(u'.') &&
         std::ranges::none_of(text, [](QChar c) { return c.isSpace() || c == u'<' || c == u'>'; });
}

class CustomerTableReader {
public:
  CustomerTableReader(TableReader& reader, const TableMapping& mapping, Currency currency)
      : m_reader{reader}, m_mapping{mapping},
        m_currency{currency}, m_sorter{mapping}, m_extra{mapping.headers} {}

  Result<CustomerTable> read(const Progress& progress, const StopToken& stop);

private:
  void readRow(const TableRow& row);
  std::optional<QString> text(const TableRow& row, TableField field) const;
  void readIdentifiers(const TableRow& row, CustomerRow& customer);
  void readContact(const TableRow& row, CustomerRow& customer);
  std::optional<QString> email(const TableRow& row, TableField field);
  std::optional<QString> country(const TableRow& row, TableField field);
  void readLanguage(const TableRow& row, CustomerRow& customer);
  void readKind(const TableRow& row, CustomerRow& customer);
  std::optional<QString> readLimit(const TableRow& row, TableField field, const QString& problem);
  void readCover(const TableRow& row, CustomerRow& customer);
  std::optional<QDate> readDay(const TableRow& row, TableField field);
  std::optional<QString> checked(const TableRow& row, TableField field,
                                 bool (*isValid)(const QString&), const QString& problem);
  void note(const TableRow& row, TableField field, const QString& message);
  void lookAtNames();

  TableReader& m_reader;
  const TableMapping& m_mapping;
  Currency m_currency;
  LineSorter m_sorter;
  ExtraCells m_extra;
  CustomerTable m_table;
};

std::optional<QString> CustomerTableReader::text(const TableRow& row, TableField field) const {
  const int column = m_mapping.columnOf(field);
  if (column < 0) return std::nullopt;
  const auto bytes = row.text(size_t(column));
  return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).simplified().left(longestText);
}

void CustomerTableReader::note(const TableRow& row, TableField field, const QString& message) {
  m_table.note(row.line, m_mapping.headers.value(m_mapping.columnOf(field)), message);
}

/// A number without its blanks, when it is empty or valid.
std::optional<QString> CustomerTableReader::checked(const TableRow& row, TableField field,
                                                    bool (*isValid)(const QString&),
                                                    const QString& problem) {
  const auto written = text(row, field);
  if (!written) return std::nullopt;
  const QString plain = normalizedIdentifier(*written);
  if (plain.isEmpty() || isValid(plain)) return plain;
  note(row, field, problem.arg(written->left(40)));
  return std::nullopt;
}

void CustomerTableReader::readIdentifiers(const TableRow& row, CustomerRow& customer) {
  customer.siren = checked(row, TableField::Siren, isValidSiren,
                           Words::tr("\"%1\" is no SIREN: its check digit is wrong."));
  customer.siret = checked(row, TableField::Siret, isValidSiret,
                           Words::tr("\"%1\" is no SIRET: its check digit is wrong."));
  customer.vatNumber =
      checked(row, TableField::VatNumber, isValidVatNumber, Words::tr("\"%1\" is no VAT number."));
  const QString siren = customer.siren.value_or(QString{});
  const QString siret = customer.siret.value_or(QString{});
  if (!siren.isEmpty() && !siret.isEmpty() && !siret.startsWith(siren)) {
    note(row, TableField::Siret, Words::tr("the SIRET belongs to another SIREN."));
  }
  const QString vat = customer.vatNumber.value_or(QString{});
  if (!siren.isEmpty() && vat.startsWith("FR"_L1) && !vat.endsWith(siren)) {
    note(row, TableField::VatNumber, Words::tr("the VAT number belongs to another SIREN."));
  }
  if (!customer.siren && !m_mapping.has(TableField::Siren) && !siret.isEmpty()) {
    customer.siren = siret.left(9);
  }
}

std::optional<QString> CustomerTableReader::email(const TableRow& row, TableField field) {
  auto written = text(row, field);
  if (!written || written->isEmpty() || isEmail(*written)) return written;
  note(row, field, Words::tr("\"%1\" is no e-mail address.").arg(written->left(60)));
  return std::nullopt;
}

std::optional<QString> CustomerTableReader::country(const TableRow& row, TableField field) {
  auto written = text(row, field);
  if (!written || written->isEmpty()) return written;
  const QString code = countryCode(*written);
  if (!code.isEmpty()) return code;
  note(row, field, Words::tr("\"%1\" is no country known here.").arg(written->left(60)));
  return std::nullopt;
}

void CustomerTableReader::readContact(const TableRow& row, CustomerRow& customer) {
  customer.email = email(row, TableField::Email);
  customer.contactName = text(row, TableField::ContactName);
  customer.contactRole = text(row, TableField::ContactRole);
  customer.contactEmail = email(row, TableField::ContactEmail);
  customer.contactPhone = text(row, TableField::ContactPhone);
  customer.country = country(row, TableField::Country);
  customer.law = country(row, TableField::Law);
}

void CustomerTableReader::readLanguage(const TableRow& row, CustomerRow& customer) {
  const auto written = text(row, TableField::Language);
  if (!written) return;
  const QString folded = foldForSearch(*written);
  if (folded.isEmpty()) {
    customer.language = QString{};
  } else if (folded.startsWith("fr"_L1)) {
    customer.language = u"fr"_s;
  } else if (folded.startsWith("en"_L1) || folded.startsWith("anglais"_L1)) {
    customer.language = u"en"_s;
  } else {
    note(row, TableField::Language,
         Words::tr("letters are written in French or English, not in \"%1\".")
             .arg(written->left(40)));
  }
}

/// What the customer is to the law: his kind, and the branch whose terms are capped.
void CustomerTableReader::readKind(const TableRow& row, CustomerRow& customer) {
  const QString kind = text(row, TableField::CustomerKind).value_or(QString{});
  if (const QString known = customerKindOf(kind); !known.isEmpty()) {
    customer.kind = known;
  } else if (!kind.isEmpty()) {
    note(row, TableField::CustomerKind,
         Words::tr("\"%1\" is neither professional nor public nor consumer.").arg(kind.left(40)));
  }
  const QString sector = text(row, TableField::Sector).value_or(QString{});
  const bool known = std::ranges::any_of(shippedSectorCaps(),
                                         [&](const auto& cap) { return cap.sector == sector; });
  if (known) {
    customer.sector = sector;
  } else if (!sector.isEmpty()) {
    note(row, TableField::Sector,
         Words::tr("\"%1\" is no sector with a term of its own.").arg(sector.left(40)));
  }
}

/// @param problem  %1 what is written, %2 the currency
std::optional<QString> CustomerTableReader::readLimit(const TableRow& row, TableField field,
                                                      const QString& problem) {
  const int column = m_mapping.columnOf(field);
  if (column < 0) return std::nullopt;
  if (size_t(column) >= row.cells.size()) return QString{};
  const auto& cell = row.cells[size_t(column)];
  const auto amount = readTableAmount(cell, m_mapping.decimalSign, m_currency.decimals());
  const bool other = !amount.currency.empty() && amount.currency != m_currency.code().toStdString();
  if (amount.state == FieldState::Empty) return QString{};
  if (amount.state == FieldState::Good && amount.minor >= 0 && !other) {
    return toDecimal(amount.minor, m_currency);
  }
  note(row, field, problem.arg(text(row, field).value_or(QString{}).left(40), m_currency.code()));
  return std::nullopt;
}

void CustomerTableReader::readCover(const TableRow& row, CustomerRow& customer) {
  customer.insuredLimit =
      readLimit(row, TableField::InsuredLimit, Words::tr("\"%1\" is no insured limit in %2."));
  customer.insurer = text(row, TableField::Insurer);
  customer.insuredFrom = readDay(row, TableField::InsuredFrom);
  customer.insuredUntil = readDay(row, TableField::InsuredUntil);
}

std::optional<QDate> CustomerTableReader::readDay(const TableRow& row, TableField field) {
  const int column = m_mapping.columnOf(field);
  if (column < 0) return std::nullopt;
  if (size_t(column) >= row.cells.size()) return QDate{};
  const auto day = readTableDay(row.cells[size_t(column)], m_mapping.dayOrder);
  if (day.state != FieldState::Bad) return toDate(day.day);
  note(row, field,
       Words::tr("\"%1\" is no day.").arg(text(row, field).value_or(QString{}).left(40)));
  return std::nullopt;
}

void CustomerTableReader::readRow(const TableRow& row) {
  ++m_table.rowCount;
  m_extra.look(row);
  const auto kind = m_sorter.sort(row);
  const bool hasCode = !text(row, TableField::CustomerCode).value_or(QString{}).isEmpty();
  const bool plain = kind == LineKind::Item || (kind == LineKind::Heading && hasCode);
  const bool hasName = !text(row, TableField::CustomerName).value_or(QString{}).isEmpty();
  if (!plain && !(kind == LineKind::Heading && hasName)) {
    ++m_table.skippedCount;
    return;
  }
  CustomerRow customer;
  customer.line = row.line;
  for (const auto& cell : cells) {
    if (!cell.isChecked) customer.*cell.value = text(row, cell.field);
  }
  customer.code = text(row, TableField::CustomerCode).value_or(QString{}).left(longestCode);
  if (customer.code.isEmpty()) {
    customer.code = customer.name.value_or(QString{}).left(longestCode).trimmed();
  }
  if (customer.code.isEmpty()) {
    ++m_table.rejectedCount;
    note(row, TableField::CustomerCode, Words::tr("Left out: it names no customer."));
    return;
  }
  readIdentifiers(row, customer);
  readContact(row, customer);
  readLanguage(row, customer);
  readKind(row, customer);
  customer.creditLimit =
      readLimit(row, TableField::CreditLimit, Words::tr("\"%1\" is no credit limit in %2."));
  readCover(row, customer);
  customer.ratedOn = readDay(row, TableField::RatedOn);
  customer.ratingUntil = readDay(row, TableField::RatingUntil);
  m_table.rows.push_back(std::move(customer));
}

/// Two customers under one code are one: the names tell that something is wrong.
void CustomerTableReader::lookAtNames() {
  QHash<QString, const CustomerRow*> known;
  for (const auto& customer : m_table.rows) {
    if (!customer.name || customer.name->isEmpty()) continue;
    const auto* first = known.value(customer.code);
    if (!first) {
      known.insert(customer.code, &customer);
    } else if (foldForSearch(*first->name) != foldForSearch(*customer.name)) {
      m_table.note(customer.line,
                   m_mapping.headers.value(m_mapping.columnOf(TableField::CustomerName)),
                   Words::tr("the customer \"%1\" is called \"%2\" here and \"%3\" on line %4.")
                       .arg(customer.code, *customer.name, *first->name)
                       .arg(first->line));
    }
  }
}

Result<CustomerTable> CustomerTableReader::read(const Progress& progress, const StopToken& stop) {
  const auto visit = [this](const TableRow& row) {
    readRow(row);
    return true;
  };
  const auto rows = readRows(m_reader, m_mapping.headerLine, visit, progress, stop);
  if (!rows.ok()) return rows.error();
  lookAtNames();
  for (const qint64 line : m_extra.lines()) {
    m_table.note(line, {},
                 Words::tr("the row has more cells than there are headings: a separator "
                           "may stand inside a text."));
  }
  m_table.sortByLine();
  return std::move(m_table);
}

}  // namespace

std::span<const CustomerCell> customerCells() { return cells; }

Result<CustomerTable> readCustomerTable(TableReader& table, const TableMapping& mapping,
                                        Currency currency, const Progress& progress,
                                        const StopToken& stop) {
  return CustomerTableReader{table, mapping, currency}.read(progress, stop);
}

}  // namespace encaisse
