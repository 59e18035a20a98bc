#include "app/cli/import_json.h"

#include "app/cli/import_report.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

void appendCount(JsonText& json, const ImportCount& count, Currency currency) {
  json.key(u"count").value(count.count).key(u"amount").value(count.amountMinor, currency);
}

void appendKind(JsonText& json, QStringView kind, const ImportCount& count, Currency currency) {
  if (count.count == 0) return;
  json.beginObject().key(u"kind").value(kind);
  appendCount(json, count, currency);
  json.endObject();
}

/// Of orders and deliveries.
void appendDeliveryKinds(JsonText& json, const ImportPreview& file, Currency currency) {
  json.beginArray();
  appendKind(json, u"order", file.orders, currency);
  appendKind(json, u"delivery", file.deliveries, currency);
  json.endArray();
}

template <typename Key, size_t Size>
void appendByKey(JsonText& json, QStringView word, const std::array<ImportCount, Size>& counts,
                 Currency currency) {
  json.beginArray();
  for (size_t i = 0; i < Size; ++i) {
    if (counts[i].count == 0) continue;
    json.beginObject().key(word).value(toKey(Key(i)));
    appendCount(json, counts[i], currency);
    json.endObject();
  }
  json.endArray();
}

void appendAccountRoots(JsonText& json, const QList<AccountProposal>& accounts) {
  json.key(u"customerAccounts").beginArray();
  for (const auto& account : accounts) {
    json.beginObject().key(u"prefix").value(account.prefix).key(u"label").value(account.label);
    json.key(u"lines").value(account.lines).key(u"taken").flag(account.taken).endObject();
  }
  json.endArray();
}

void appendAmountOrNull(JsonText& json, const std::optional<qint64>& minor, Currency currency) {
  if (minor) {
    json.value(*minor, currency);
  } else {
    json.null();
  }
}

void appendLine(JsonText& json, const BankLine& line, Currency currency) {
  json.beginObject().key(u"line").value(line.line);
  json.key(u"date").value(line.bookedOn).key(u"valueDate").value(line.valueOn);
  json.key(u"amount").value(line.amountMinor, currency).key(u"label").value(line.label);
  json.key(u"reference").value(line.reference).key(u"counterparty").value(line.counterparty);
  json.key(u"counterpartyIban").value(line.counterpartyIban);
  json.key(u"endToEndId").value(line.endToEndId);
  json.key(u"creditorReference").value(line.creditorReference);
  json.key(u"operationCode").value(line.operationCode);
  json.key(u"returnReason").value(line.returnReason).endObject();
}

void appendBank(JsonText& json, const BankPreview& bank) {
  json.key(u"accounts").beginArray();
  for (const auto& account : bank.accounts) {
    const auto parsed = Currency::parse(account.currency);
    const Currency currency = parsed.ok() ? parsed.value() : Currency::eur();
    json.beginObject().key(u"account").value(account.number).key(u"name").value(account.name);
    json.key(u"currency").value(account.currency);
    json.key(u"from").value(account.firstOn).key(u"to").value(account.lastOn).key(u"opening");
    appendAmountOrNull(json, account.openingMinor, currency);
    json.key(u"closing");
    appendAmountOrNull(json, account.closingMinor, currency);
    json.key(u"difference").value(account.differenceMinor, currency);
    json.key(u"lines").value(account.lineCount).key(u"new").value(account.newCount);
    json.key(u"in").value(account.creditMinor, currency);
    json.key(u"out").value(account.debitMinor, currency).endObject();
  }
  json.endArray();
}

void appendCustomers(JsonText& json, const CustomerChanges& changes, Currency currency) {
  json.key(u"customersAdded").value(changes.added);
  json.key(u"customersChanged").value(changes.changed);
  json.key(u"customersUnchanged").value(changes.unchanged);
  json.key(u"changes").beginArray();
  for (const auto& change : changes.changes) {
    json.beginObject().key(u"customer").value(change.code).key(u"field").value(change.field);
    const auto [before, after] = changeValues(change, currency);
    json.key(u"before").value(before).key(u"after").value(after).endObject();
  }
  json.endArray();
}

void appendDeliveryState(JsonText& json, const DeliveryState& state, Currency currency) {
  json.beginObject().key(u"date").value(toDate(state.day));
  json.key(u"amount").value(state.amount, currency).key(u"invoice").value(state.invoice);
  json.key(u"invoiceDate").value(toDate(state.invoicedDay)).endObject();
}

void appendDeliveries(JsonText& json, const QList<DeliveryChange>& changes, Currency currency) {
  json.key(u"changes").beginArray();
  for (const auto& change : changes) {
    json.beginObject().key(u"customer").value(change.code).key(u"kind");
    json.value(change.isOrder ? u"order"_s : u"delivery"_s).key(u"number").value(change.number);
    json.key(u"before");
    if (change.before) {
      appendDeliveryState(json, *change.before, currency);
    } else {
      json.null();
    }
    json.key(u"after");
    appendDeliveryState(json, change.after, currency);
    json.endObject();
  }
  json.endArray();
}

}  // namespace

std::pair<QString, QString> changeValues(const CustomerChange& change, Currency currency) {
  const auto shown = [&](const QString& value) {
    const bool isAmount = change.field == u"credit_limit" || change.field == u"insured_limit";
    return isAmount && !value.isEmpty() ? toDecimal(value.toLongLong(), currency) : value;
  };
  return {shown(change.before), shown(change.after)};
}

void appendFileFacts(JsonText& json, const ImportPreview& file, Currency currency) {
  json.key(u"file").value(file.fileName).key(u"format").value(file.format);
  json.key(u"meaning").value(file.meaning).key(u"profile").value(file.profile);
  json.key(u"encoding").value(file.encoding).key(u"separator").value(file.separator);
  json.key(u"sha256").value(file.sha256);
  json.key(u"from").value(file.firstOn).key(u"to").value(file.lastOn);
  json.key(u"openingDate").value(file.openingOn);
  json.key(u"lines").value(file.rows).key(u"entries").value(file.entries);
  json.key(u"currency").value(currency.code());
  json.key(u"debit").value(file.debitMinor, currency);
  json.key(u"credit").value(file.creditMinor, currency);
  appendAccountRoots(json, file.accounts);
  json.key(u"customers").value(file.customers);
  json.key(u"kinds");
  if (isOfDeliveries(file.meaning)) {
    appendDeliveryKinds(json, file, currency);
  } else {
    appendByKey<ItemKind>(json, u"kind", file.kinds, currency);
  }
  json.key(u"dueOrigins");
  appendByKey<DueOrigin>(json, u"origin", file.dueOrigins, currency);
  json.key(u"question").value(file.unanswered);
}

void appendFileEffects(JsonText& json, const ImportPreview& file, Currency currency) {
  json.key(u"newCustomers").value(file.newCustomers);
  for (const auto& [key, title, count] : importFigures(file)) {
    json.key(key).beginObject();
    appendCount(json, count, currency);
    json.endObject();
  }
  if (file.meaning == u"bank_lines") appendBank(json, file.bank);
  if (file.meaning == u"customers") appendCustomers(json, file.customerChanges, currency);
  if (isOfDeliveries(file.meaning)) appendDeliveries(json, file.deliveryChanges, currency);
  json.key(u"fileBalance").value(file.fileBalanceMinor, currency);
  json.key(u"ledgerBalance").value(file.ledgerBalanceMinor, currency);
  json.key(u"difference").value(file.ledgerBalanceMinor - file.fileBalanceMinor, currency);
  json.key(u"held").value(file.held).key(u"alreadyImported").flag(file.alreadyImported);
  json.key(u"batch");
  if (file.batchId == 0) {
    json.null();
  } else {
    json.value(file.batchId);
  }
}

void appendStatements(JsonText& json, const BankFile& file) {
  json.key(u"accounts").beginArray();
  for (const auto& statement : file.statements) {
    json.beginObject().key(u"account").value(statement.account);
    json.key(u"name").value(statement.accountName).key(u"bank").value(statement.bank);
    json.key(u"number").value(statement.number);
    json.key(u"currency").value(statement.currency.code()).key(u"opening");
    appendAmountOrNull(json, statement.openingMinor, statement.currency);
    json.key(u"closing");
    appendAmountOrNull(json, statement.closingMinor, statement.currency);
    json.key(u"difference").value(statement.differenceMinor(), statement.currency);
    json.key(u"lines").beginArray();
    for (const auto& line : statement.lines) appendLine(json, line, statement.currency);
    json.endArray().endObject();
  }
  json.endArray();
}

void appendIssues(JsonText& json, const ImportPreview& file) {
  json.key(u"issueCount").value(file.issueCount);
  json.key(u"issues").beginArray();
  for (const auto& issue : file.issues) {
    json.beginObject().key(u"line").value(issue.line).key(u"column").value(issue.column);
    json.key(u"message").value(issue.message).endObject();
  }
  json.endArray();
}

}  // namespace encaisse
