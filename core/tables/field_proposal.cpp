#include "core/tables/field_proposal.h"

#include <QSet>
#include <algorithm>
#include <optional>

#include "core/tables/delivery_words.h"
#include "core/tables/header_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

const ColumnFacts& factsAt(const FileColumns& columns, int column) {
  static const ColumnFacts none;
  return size_t(column) < columns.facts.size() ? columns.facts[size_t(column)] : none;
}

/// Whether a field says who a customer is rather than what he owes.
bool isMaster(TableField field) {
  return (field >= TableField::Street && field <= TableField::RatingUntil) ||
         field >= TableField::CustomerKind;
}

/// Whether the values do not contradict what the heading says.
bool fits(TableField field, const ColumnFacts& facts) {
  if (facts.filled == 0 || isMaster(field)) return true;
  if (isDayField(field)) return facts.some(facts.days);
  if (isAmountField(field)) return facts.some(facts.amounts);
  if (field == TableField::Sign) return facts.some(facts.letters);
  if (field == TableField::CounterpartyIban) return facts.ibans > 0 || facts.amounts > 0;
  return true;
}

struct Claim {
  int rank = 0;
  int column = 0;
  TableField field = TableField::Number;
};

/// Clearest names first, then from the left: a field takes the first column that claims it, and a
/// column serves one field.
void assignByHeaders(const FileColumns& columns, TableMeaning meaning, FieldColumns& fields) {
  QList<Claim> claims;
  for (int column = 0; column < int(columns.normal.size()); ++column) {
    for (const auto& candidate : fieldsOfHeader(columns.normal[column], meaning)) {
      if (fits(candidate.field, factsAt(columns, column))) {
        claims.append({candidate.rank, column, candidate.field});
      }
    }
  }
  std::ranges::stable_sort(claims, {}, [](const Claim& claim) { return claim.rank; });
  for (const auto& claim : claims) {
    if (columnOf(fields, claim.field) < 0 && !isTaken(fields, claim.column)) {
      fields.append({claim.field, claim.column});
    }
  }
}

using Wanted = bool (*)(const ColumnFacts&);

/// Gives a field that no heading named to the one unknown column whose values fit it.
void assignByValues(const FileColumns& columns, TableField field, Wanted wanted,
                    FieldColumns& fields) {
  if (columnOf(fields, field) >= 0) return;
  std::optional<int> found;
  for (int column = 0; column < int(columns.facts.size()); ++column) {
    const QString normal = columns.normal.value(column);
    if (isTaken(fields, column) || (!normal.isEmpty() && isKnownHeader(normal))) continue;
    if (!wanted(columns.facts[size_t(column)])) continue;
    if (found) return;
    found = column;
  }
  if (found) fields.append({field, *found});
}

void fillFromValues(const FileColumns& columns, TableMeaning meaning, FieldColumns& fields) {
  const Wanted days = [](const ColumnFacts& f) { return f.mostly(f.days); };
  const Wanted decimals = [](const ColumnFacts& f) {
    return f.mostly(f.amounts) && f.half(f.decimals);
  };
  const Wanted currencies = [](const ColumnFacts& f) { return f.mostly(f.currencies); };
  const Wanted emails = [](const ColumnFacts& f) { return f.mostly(f.emails); };
  const Wanted ibans = [](const ColumnFacts& f) { return f.mostly(f.ibans); };
  const Wanted sirens = [](const ColumnFacts& f) { return f.mostly(f.sirens); };
  const Wanted sirets = [](const ColumnFacts& f) { return f.mostly(f.sirets); };
  if (meaning == TableMeaning::Customers) {
    assignByValues(columns, TableField::Email, emails, fields);
    assignByValues(columns, TableField::Siret, sirets, fields);
    assignByValues(columns, TableField::Siren, sirens, fields);
    return;
  }
  const bool anyAmount = std::ranges::any_of(fields, [](const auto& entry) {
    return isAmountField(entry.first) && entry.first != TableField::Balance;
  });
  const bool anyDay =
      std::ranges::any_of(fields, [](const auto& entry) { return isDayField(entry.first); });
  if (!anyDay) assignByValues(columns, TableField::EntryOn, days, fields);
  if (!anyAmount) assignByValues(columns, TableField::Amount, decimals, fields);
  assignByValues(columns, TableField::Currency, currencies, fields);
  if (meaning == TableMeaning::BankLines) {
    assignByValues(columns, TableField::CounterpartyIban, ibans, fields);
  }
}

bool hasAny(const FieldColumns& fields, std::initializer_list<TableField> wanted) {
  return std::ranges::any_of(wanted,
                             [&](TableField field) { return columnOf(fields, field) >= 0; });
}

/// How many columns say who a customer is rather than what he owes.
int masterColumns(const FieldColumns& fields) {
  return int(
      std::ranges::count_if(fields, [](const auto& entry) { return isMaster(entry.first); }));
}

/// Whether a heading names a document: what a line of a bank has not.
bool namesDocument(const FileColumns& columns, const FieldColumns& fields) {
  const int number = columnOf(fields, TableField::Number);
  if (number < 0) return false;
  static const QList<QString> words{u"facture"_s, u"invoice"_s, u"piece"_s, u"document"_s,
                                    u"voucher"_s};
  const auto parts = columns.normal.value(number).split(u' ');
  return std::ranges::any_of(words, [&](const QString& word) { return parts.contains(word); });
}

bool looksLikeBank(const FileColumns& columns, const FieldColumns& asItems) {
  const auto asBank = proposeFields(columns, TableMeaning::BankLines);
  const bool dated = hasAny(asBank, {TableField::EntryOn, TableField::ValueOn});
  const bool moves = hasAny(asBank, {TableField::Amount, TableField::Debit, TableField::Credit});
  if (!dated || !moves || columns.startsWithHeading) return false;
  if (hasAny(asItems, {TableField::CustomerCode, TableField::DueOn, TableField::Letter}) ||
      namesDocument(columns, asItems)) {
    return false;
  }
  const int account = columnOf(asItems, TableField::Account);
  if (account >= 0 && factsAt(columns, account).customerAccounts > 0) return false;
  if (columnOf(asItems, TableField::CustomerName) < 0) return true;
  return hasAny(asBank, {TableField::ValueOn, TableField::Balance, TableField::BankAccount,
                         TableField::CounterpartyIban});
}

DeliveryKind kindOfHeading(const FileColumns& columns, int column) {
  return column < 0 ? DeliveryKind::None : deliveryKindOfHeading(columns.normal.value(column));
}

/// A list of deliveries may also say when they were ordered, and the other way round: the day that
/// counts is the one of what the number names.
void preferOwnDay(const FileColumns& columns, TableMeaning meaning, FieldColumns& fields) {
  const auto kind = kindOfHeading(columns, columnOf(fields, TableField::Number));
  const auto day =
      std::ranges::find(fields, TableField::EntryOn, [](const auto& e) { return e.first; });
  if (kind == DeliveryKind::None || day == fields.end()) return;
  if (kindOfHeading(columns, day->second) == kind) return;
  for (int column = 0; column < int(columns.normal.size()); ++column) {
    const auto& candidates = fieldsOfHeader(columns.normal[column], meaning);
    const bool isDay = std::ranges::any_of(
        candidates, [](const HeaderCandidate& c) { return c.field == TableField::EntryOn; });
    if (!isDay || isTaken(fields, column) || kindOfHeading(columns, column) != kind) continue;
    day->second = column;
    return;
  }
}

/// Orders and deliveries are told by the words of their kinds, or by a number that is theirs in a
/// table that says nothing only items have. Lists of invoices name orders too: there the day must
/// be that of the order.
bool looksLikeDeliveries(const FileColumns& columns, const FieldColumns& asItems) {
  const auto fields = proposeFields(columns, TableMeaning::Deliveries);
  if (!missingFields(fields, TableMeaning::Deliveries, false).isEmpty()) return false;
  const int kind = columnOf(fields, TableField::Kind);
  if (kind >= 0 && factsAt(columns, kind).mostly(factsAt(columns, kind).deliveryKinds)) return true;
  if (kindOfHeading(columns, columnOf(fields, TableField::Number)) == DeliveryKind::None ||
      hasAny(asItems, {TableField::DueOn, TableField::Debit, TableField::Credit,
                       TableField::OpenAmount, TableField::Letter, TableField::Account,
                       TableField::Journal, TableField::Settles, TableField::SettledOn})) {
    return false;
  }
  return columnOf(fields, TableField::InvoiceNumber) < 0 ||
         kindOfHeading(columns, columnOf(fields, TableField::EntryOn)) != DeliveryKind::None;
}

bool looksLikeOpenItems(const FileColumns& columns, const FieldColumns& fields) {
  const int open = columnOf(fields, TableField::OpenAmount);
  if (open < 0) return false;
  if (namesOpenAmount(columns.normal.value(open))) return true;
  // "Solde" beside debit and credit runs down the page.
  return !hasAny(fields, {TableField::Debit, TableField::Credit});
}

/// Which of several columns of one name a profile's heading means, from 1; 0: it does not say.
int occurrenceIn(const QString& heading) {
  const auto sign = heading.lastIndexOf(u'#');
  bool isNumber = false;
  const int number = heading.mid(sign + 1).toInt(&isNumber);
  return sign > 0 && isNumber && number >= 1 && number < 1000 ? number : 0;
}

/// "Client" is the code of the customer where a column beside it is his name.
void splitCustomer(const FileColumns& columns, TableMeaning meaning, FieldColumns& fields) {
  if (columnOf(fields, TableField::CustomerCode) >= 0) return;
  static const QSet<QString> eitherWay{normalHeader(u"client"_s),  normalHeader(u"customer"_s),
                                       normalHeader(u"tiers"_s),   normalHeader(u"debiteur"_s),
                                       normalHeader(u"debtor"_s),  normalHeader(u"partenaire"_s),
                                       normalHeader(u"partner"_s), normalHeader(u"kunde"_s)};
  const auto isName = [&](int column) {
    const auto& candidates = fieldsOfHeader(columns.normal[column], meaning);
    return !eitherWay.contains(columns.normal[column]) &&
           std::ranges::any_of(candidates, [](const HeaderCandidate& candidate) {
             return candidate.field == TableField::CustomerName;
           });
  };
  int code = -1;
  int name = -1;
  for (int column = 0; column < int(columns.normal.size()); ++column) {
    const int taken = columnOf(fields, TableField::CustomerName);
    if (column != taken && isTaken(fields, column)) continue;
    if (code < 0 && eitherWay.contains(columns.normal[column])) code = column;
    if (name < 0 && isName(column)) name = column;
  }
  if (code < 0 || name < 0) return;
  fields.removeIf([](const auto& entry) { return entry.first == TableField::CustomerName; });
  fields.append({TableField::CustomerCode, code});
  fields.append({TableField::CustomerName, name});
}

/// The column that a profile's heading means: "#3" by its place, "Montant#2" as the second of its
/// name, else by its name.
int columnNamed(const QString& header, const FileColumns& columns, const FieldColumns& taken) {
  if (header.startsWith(u'#')) {
    bool number = false;
    const int place = header.mid(1).toInt(&number);
    if (number) {
      const bool isInside = place >= 1 && place <= int(columns.facts.size());
      const bool there = isInside && columns.headers.value(place - 1).isEmpty();
      return there ? place - 1 : -1;
    }
  }
  const int occurrence = occurrenceIn(header);
  int count = 0;
  const QString plain = normalHeader(plainHeading(header));
  for (int column = 0; occurrence > 0 && column < int(columns.normal.size()); ++column) {
    if (columns.normal[column] == plain && ++count == occurrence) {
      return isTaken(taken, column) ? -1 : column;
    }
  }
  const QString normal = normalHeader(header);
  for (int column = 0; column < int(columns.normal.size()); ++column) {
    if (columns.normal[column] == normal && !isTaken(taken, column)) return column;
  }
  return -1;
}

}  // namespace

QString plainHeading(const QString& heading) {
  return occurrenceIn(heading) > 0 ? heading.left(heading.lastIndexOf(u'#')) : heading;
}

QString headingIn(const QList<QString>& headers, int column) {
  QString heading = headers.value(column);
  if (heading.isEmpty()) return u"#%1"_s.arg(column + 1);
  const QString normal = normalHeader(heading);
  const auto before = std::ranges::count_if(
      headers.mid(0, column), [&](const QString& other) { return normalHeader(other) == normal; });
  return before == 0 ? heading : u"%1#%2"_s.arg(heading).arg(before + 1);
}

int columnOf(const FieldColumns& fields, TableField field) {
  for (const auto& [known, column] : fields) {
    if (known == field) return column;
  }
  return -1;
}

bool isTaken(const FieldColumns& fields, int column) {
  return std::ranges::any_of(fields, [&](const auto& entry) { return entry.second == column; });
}

bool isDayField(TableField field) {
  return field == TableField::EntryOn || field == TableField::IssuedOn ||
         field == TableField::DueOn || field == TableField::ValueOn ||
         field == TableField::RatedOn || field == TableField::RatingUntil ||
         field == TableField::SettledOn || field == TableField::InvoicedOn ||
         field == TableField::InsuredFrom || field == TableField::InsuredUntil;
}

bool isAmountField(TableField field) {
  return field == TableField::Amount || field == TableField::Debit || field == TableField::Credit ||
         field == TableField::OpenAmount || field == TableField::Balance ||
         field == TableField::CreditLimit || field == TableField::NetAmount ||
         field == TableField::InsuredLimit;
}

FieldColumns proposeFields(const FileColumns& columns, TableMeaning meaning) {
  FieldColumns fields;
  assignByHeaders(columns, meaning, fields);
  if (meaning != TableMeaning::BankLines) splitCustomer(columns, meaning, fields);
  if (isDeliveries(meaning)) preferOwnDay(columns, meaning, fields);
  if (!hasAny(fields, {TableField::EntryOn, TableField::IssuedOn})) {
    // A list of payments has no other day than theirs.
    for (auto& [field, column] : fields) {
      if (field == TableField::SettledOn) field = TableField::EntryOn;
    }
  }
  fillFromValues(columns, meaning, fields);
  std::ranges::sort(fields, {}, [](const auto& entry) { return entry.second; });
  return fields;
}

TableMeaning proposeMeaning(const FileColumns& columns) {
  const auto asItems = proposeFields(columns, TableMeaning::Movements);
  if (looksLikeDeliveries(columns, asItems)) return TableMeaning::Deliveries;
  const bool amounts = hasAny(
      asItems, {TableField::Amount, TableField::Debit, TableField::Credit, TableField::OpenAmount});
  const bool days = hasAny(asItems, {TableField::EntryOn, TableField::IssuedOn, TableField::DueOn});
  const auto asCustomers = proposeFields(columns, TableMeaning::Customers);
  const int master = masterColumns(asCustomers);
  if (hasAny(asCustomers, {TableField::CustomerCode, TableField::CustomerName}) &&
      ((!amounts && master >= 1) || (!days && master >= 2))) {
    return TableMeaning::Customers;
  }
  if (looksLikeBank(columns, asItems)) return TableMeaning::BankLines;
  return looksLikeOpenItems(columns, asItems) ? TableMeaning::OpenItems : TableMeaning::Movements;
}

QList<QString> missingFields(const FieldColumns& fields, TableMeaning meaning,
                             bool customerHeadings) {
  QList<QString> missing;
  const auto need = [&](std::initializer_list<TableField> any) {
    if (!hasAny(fields, any)) missing.append(toKey(*any.begin()));
  };
  if (meaning == TableMeaning::Customers) {
    need({TableField::CustomerCode, TableField::CustomerName});
    return missing;
  }
  if (meaning == TableMeaning::BankLines) {
    need({TableField::EntryOn, TableField::ValueOn});
    need({TableField::Amount, TableField::Debit, TableField::Credit});
    return missing;
  }
  if (isDeliveries(meaning)) {
    need({TableField::CustomerCode, TableField::CustomerName});
    need({TableField::Number});
    need({TableField::EntryOn});
    need({TableField::Amount, TableField::NetAmount});
    return missing;
  }
  if (!customerHeadings) {
    need({TableField::CustomerCode, TableField::CustomerName, TableField::Account});
  }
  need({TableField::EntryOn, TableField::IssuedOn});
  if (meaning == TableMeaning::OpenItems) {
    need({TableField::OpenAmount, TableField::Amount, TableField::Debit, TableField::Credit});
  } else {
    need({TableField::Amount, TableField::Debit, TableField::Credit});
  }
  return missing;
}

ProfileFit fitProfile(const ImportProfile& profile, const FileColumns& columns) {
  ProfileFit fit;
  fit.complete = true;
  for (const auto& wanted : profile.columns) {
    int column = -1;
    for (const auto& header : wanted.headers) {
      column = columnNamed(header, columns, fit.fields);
      if (column >= 0 && !columns.hasHeader && !fits(wanted.field, factsAt(columns, column))) {
        column = -1;
      }
      if (column >= 0) break;
    }
    if (column >= 0) fit.fields.append({wanted.field, column});
    if (column < 0 && wanted.required) fit.complete = false;
  }
  const auto matched = int(fit.fields.size());
  const int unmatched = int(profile.columns.size()) - matched;
  const auto isFilled = [](const QString& header) { return !header.isEmpty(); };
  const auto filled = columns.hasHeader ? int(std::ranges::count_if(columns.headers, isFilled))
                                        : int(columns.facts.size());
  const int others = std::max(filled - matched, 0);
  fit.score = matched * 10 - unmatched * 2 - others * 3;
  // Reports have many columns that say nothing about items: then nearly all of ours must be there.
  const bool nearlyAll = matched >= 6 && matched * 4 >= int(profile.columns.size()) * 3;
  fit.likely = fit.complete && matched >= 3 && (matched * 2 >= filled || nearlyAll);
  std::ranges::sort(fit.fields, {}, [](const auto& entry) { return entry.second; });
  return fit;
}

}  // namespace encaisse
