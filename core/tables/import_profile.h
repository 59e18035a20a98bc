#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/base/result.h"
#include "core/tables/table_reader.h"

namespace encaisse {

/// What the rows of a table are.
enum class TableMeaning {
  Movements,   ///< they add to what is known
  OpenItems,   ///< all that is open at one day: what is absent is settled
  Customers,   ///< who the customers are
  BankLines,   ///< lines of one bank account
  Deliveries,  ///< orders and deliveries: they add to what is known
  Uninvoiced,  ///< all of those that are not invoiced at one day: what is absent is no longer so
};

/// Whether the rows are items of customers, in one way or the other.
inline bool isItems(TableMeaning meaning) {
  return meaning == TableMeaning::Movements || meaning == TableMeaning::OpenItems;
}

/// Whether the rows are orders and deliveries, in one way or the other.
inline bool isDeliveries(TableMeaning meaning) {
  return meaning == TableMeaning::Deliveries || meaning == TableMeaning::Uninvoiced;
}

/// Whether the rows are all there is at one day: then the day must be known.
inline bool isWholeList(TableMeaning meaning) {
  return meaning == TableMeaning::OpenItems || meaning == TableMeaning::Uninvoiced;
}

/// Whether tables of both meanings have the same columns.
inline bool isAlike(TableMeaning a, TableMeaning b) {
  return a == b || (isItems(a) && isItems(b)) || (isDeliveries(a) && isDeliveries(b));
}

/// What a column of a table can say.
enum class TableField {
  CustomerCode,
  CustomerName,
  Kind,
  Number,
  Label,
  Journal,
  Account,
  EntryOn,
  IssuedOn,
  DueOn,
  Amount,
  Debit,
  Credit,
  Sign,
  OpenAmount,
  Currency,
  ForeignAmount,
  Letter,
  Settles,
  Street,
  Street2,
  Postcode,
  City,
  Country,
  Siren,
  Siret,
  VatNumber,
  Language,
  ContactName,
  ContactRole,
  Email,
  Phone,
  PaymentTerms,
  CreditLimit,
  Salesperson,
  Agency,
  Segment,
  RatingAgency,
  Rating,
  RatedOn,
  RatingUntil,
  ValueOn,
  Reference,
  EndToEndId,
  Counterparty,
  CounterpartyIban,
  BankAccount,
  Balance,    ///< of a bank account after the line
  Detail,     ///< more text about a bank line, put behind its label
  Status,     ///< of a document: drafts and cancelled ones are no items
  SettledOn,  ///< the day an invoice was paid in full: a payment of its own
  NetAmount,  ///< without tax
  InvoiceNumber,
  InvoicedOn,
  InvoiceState,  ///< of an order: "To invoice", "Fully invoiced"
  CustomerKind,
  Law,     ///< country whose law a customer's contracts are under
  Sector,  ///< of the lawful terms
  Scenario,
  ContactEmail,
  ContactPhone,
  InsuredLimit,  ///< what a credit insurer covers of a customer
  Insurer,
  InsuredFrom,
  InsuredUntil,
};
constexpr int tableFieldCount = 65;

enum class DayOrder { DayFirst, MonthFirst, YearFirst };

inline bool operator==(const TableHints& a, const TableHints& b) {
  return a.encoding == b.encoding && a.separator == b.separator && a.sheet == b.sheet;
}

/// Which column says what, and how its values are written. A plain value that goes to JSON and
/// back.
struct ImportProfile {
  struct Column {
    TableField field = TableField::Number;
    /// Any of these, best first, in any case and without regard to accents and signs; "#3" is the
    /// third column of a file without header, "Montant#2" the second one called so.
    QStringList headers;
    bool required = false;
    friend bool operator==(const Column&, const Column&) = default;
  };

  QString key;   ///< stable: "sage100"; empty: the user's own
  QString name;  ///< "Sage 100"
  TableMeaning meaning = TableMeaning::Movements;
  /// How its layout is known: "real" (a real export was read), "documentation", "own" (our layout),
  /// "user".
  QString knowledge;
  QString source;      ///< which documentation, in one line
  QString exportName;  ///< what to export and where in the program, in one line
  QList<Column> columns;
  TableHints hints;
  std::optional<DayOrder> dayOrder;  ///< none: decided from the column as a whole
  QString decimalSign;               ///< "," or "."; empty: decided from the column
  QString paymentTerms;              ///< rule for due dates the file does not give; empty: none
  /// Words of the kind column, in the file's language: "facture" → "invoice". Kinds are invoice,
  /// credit_note, payment, returned_payment, opening, other, and by their sign sales (invoice or
  /// credit note) and bank (payment or returned payment); of deliveries order and delivery. "*" is
  /// every row that nothing else names.
  QList<std::pair<QString, QString>> kindWords;
  /// Values of the status column whose rows never counted, besides the usual words.
  QStringList voidStatuses;

  friend bool operator==(const ImportProfile&, const ImportProfile&) = default;
};

QString toKey(TableMeaning meaning);
QString toKey(TableField field);
QString toKey(DayOrder order);
std::optional<TableField> tableFieldOf(const QString& key);
std::optional<TableMeaning> tableMeaningOf(const QString& key);

QJsonObject toJson(const ImportProfile& profile);
/// @error InvalidInput  unknown keys, no columns, or text longer than a profile may be
Result<ImportProfile> profileFromJson(const QJsonObject& json);

/// The small file in which a profile travels.
QByteArray profileToFile(const ImportProfile& profile);
/// @error InvalidInput  no JSON, more than 1 MiB, or what profileFromJson() refuses
Result<ImportProfile> profileFromFile(const QByteArray& bytes);

/// The profiles of a folder's *.json, in the order of their names. A file that is none is left out.
QList<ImportProfile> profilesIn(const QString& folder);

/// The ready profiles that come with the program, from resources.
const QList<ImportProfile>& readyProfiles();

/// The profile of this key or name (in any case), of a ledger's own ones first.
std::optional<ImportProfile> findProfile(const QString& keyOrName, const QList<ImportProfile>& own);

}  // namespace encaisse
