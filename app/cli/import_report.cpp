#include "app/cli/import_report.h"

#include <QCoreApplication>

#include "app/cli/json_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

struct Figure {
  QString key;
  QString title;
  ImportCount count;
};

QList<Figure> figures(const ImportPreview& file) {
  return {{u"added"_s, Words::tr("New"), file.added},
          {u"known"_s, Words::tr("Known already"), file.known},
          {u"changed"_s, Words::tr("Changed"), file.changed},
          {u"cleared"_s, Words::tr("Settled by this file"), file.cleared},
          {u"superseded"_s, Words::tr("Openings of open items"), file.superseded},
          {u"missing"_s, Words::tr("No longer in the file"), file.missing}};
}

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

QString takenAccounts(const ImportPreview& file) {
  QStringList prefixes;
  for (const auto& account : file.accounts) {
    if (account.taken) prefixes.append(account.prefix);
  }
  return prefixes.join(u", "_s);
}

QString headText(const ImportPreview& file, Currency currency) {
  const auto amount = [currency](qint64 minor) { return toDecimal(minor, currency); };
  QStringList lines{
      Words::tr("%1: %2, %3, separator %4")
          .arg(file.fileName, file.format.toUpper(), file.encoding, file.separator),
      Words::tr("%1 to %2, %3 lines, debit %4, credit %5")
          .arg(dayText(file.firstOn), dayText(file.lastOn), QString::number(file.rows),
               amount(file.debitMinor), amount(file.creditMinor)),
      Words::tr("%1 customers, %2 of them new").arg(file.customers).arg(file.newCustomers)};
  const QString accounts = takenAccounts(file);
  if (!accounts.isEmpty()) lines.append(Words::tr("Customer accounts: %1").arg(accounts));
  if (file.openingOn.isValid()) lines.append(Words::tr("Opens %1").arg(dayText(file.openingOn)));
  return lines.join(u'\n') + u'\n';
}

QString figuresText(const ImportPreview& file, Currency currency) {
  Table table{{Words::tr("Items"), Words::tr("Count"), Words::tr("Amount")}, {}};
  for (const auto& [key, title, count] : figures(file)) {
    table.rows.append({title, count.count, Money{count.amountMinor, currency}});
  }
  return toText(table);
}

QString controlText(const ImportPreview& file, Currency currency) {
  return Words::tr("Control on %1: file %2, ledger %3, difference %4")
             .arg(dayText(file.lastOn), toDecimal(file.fileBalanceMinor, currency),
                  toDecimal(file.ledgerBalanceMinor, currency),
                  toDecimal(file.ledgerBalanceMinor - file.fileBalanceMinor, currency)) +
         u'\n';
}

QString issueText(const ImportIssue& issue) {
  QString place;
  if (issue.line > 0) place = Words::tr("line %1").arg(issue.line) + u": "_s;
  if (!issue.column.isEmpty()) place += issue.column + u": "_s;
  return u"  "_s + place + issue.message + u'\n';
}

QString issuesText(const ImportPreview& file) {
  if (file.issueCount == 0) return {};
  QString text = Words::tr("To look at: %1").arg(file.issueCount) + u'\n';
  for (const auto& issue : file.issues) text += issueText(issue);
  const auto left = file.issueCount - file.issues.size();
  if (left > 0) text += u"  "_s + Words::tr("and %1 more").arg(left) + u'\n';
  return text;
}

QString outcomeText(const ImportPreview& file, bool dryRun) {
  if (file.alreadyImported) return Words::tr("This very file was imported before.");
  if (dryRun) return Words::tr("Dry run: nothing was changed.");
  if (file.batchId == 0) return Words::tr("The ledger holds all of it already: nothing changed.");
  return Words::tr("Imported as batch %1.").arg(file.batchId);
}

void appendCount(JsonText& json, const ImportCount& count, Currency currency) {
  json.key(u"count").value(count.count).key(u"amount").value(count.amountMinor, currency);
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

void appendAccounts(JsonText& json, const QList<AccountProposal>& accounts) {
  json.key(u"accounts").beginArray();
  for (const auto& account : accounts) {
    json.beginObject().key(u"prefix").value(account.prefix).key(u"label").value(account.label);
    json.key(u"lines").value(account.lines).key(u"taken").flag(account.taken).endObject();
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

void appendFile(JsonText& json, const ImportPreview& file, const ImportReport& report) {
  const auto currency = report.currency;
  json.beginObject().key(u"file").value(file.fileName);
  json.key(u"format").value(file.format).key(u"encoding").value(file.encoding);
  json.key(u"separator").value(file.separator).key(u"sha256").value(file.sha256);
  json.key(u"from").value(file.firstOn).key(u"to").value(file.lastOn);
  json.key(u"openingDate").value(file.openingOn);
  json.key(u"lines").value(file.rows).key(u"entries").value(file.entries);
  json.key(u"currency").value(currency.code());
  json.key(u"debit").value(file.debitMinor, currency);
  json.key(u"credit").value(file.creditMinor, currency);
  appendAccounts(json, file.accounts);
  json.key(u"customers").value(file.customers).key(u"newCustomers").value(file.newCustomers);
  json.key(u"kinds");
  appendByKey<ItemKind>(json, u"kind", file.kinds, currency);
  json.key(u"dueOrigins");
  appendByKey<DueOrigin>(json, u"origin", file.dueOrigins, currency);
  for (const auto& [key, title, count] : figures(file)) {
    json.key(key).beginObject();
    appendCount(json, count, currency);
    json.endObject();
  }
  json.key(u"fileBalance").value(file.fileBalanceMinor, currency);
  json.key(u"ledgerBalance").value(file.ledgerBalanceMinor, currency);
  json.key(u"difference").value(file.ledgerBalanceMinor - file.fileBalanceMinor, currency);
  json.key(u"alreadyImported").flag(file.alreadyImported).key(u"dryRun").flag(report.dryRun);
  json.key(u"batch");
  if (file.batchId == 0) {
    json.null();
  } else {
    json.value(file.batchId);
  }
  appendIssues(json, file);
  json.endObject();
}

}  // namespace

QString importText(const ImportReport& report) {
  QStringList parts;
  for (const auto& file : report.files) {
    parts.append(headText(file, report.currency) + u'\n' + figuresText(file, report.currency) +
                 u'\n' + controlText(file, report.currency) + issuesText(file) +
                 outcomeText(file, report.dryRun) + u'\n');
  }
  return parts.join(u'\n');
}

Rows importRows(const ImportReport& report) {
  Rows rows;
  rows.columns = {{u"file"_s, {}}, {u"figure"_s, {}}, {u"count"_s, {}}, {u"amount"_s, {}}};
  const auto append = [&](const QString& file, const QString& figure, const Cell& count,
                          qint64 amount) {
    rows.cells.append({file, figure, count, Money{amount, report.currency}});
  };
  for (const auto& file : report.files) {
    append(file.fileName, u"debit"_s, {}, file.debitMinor);
    append(file.fileName, u"credit"_s, {}, file.creditMinor);
    for (const auto& [key, title, count] : figures(file)) {
      append(file.fileName, key, count.count, count.amountMinor);
    }
    append(file.fileName, u"fileBalance"_s, {}, file.fileBalanceMinor);
    append(file.fileName, u"ledgerBalance"_s, {}, file.ledgerBalanceMinor);
  }
  return rows;
}

QByteArray importJson(const ImportReport& report) {
  JsonText json;
  json.beginRows();
  for (const auto& file : report.files) appendFile(json, file, report);
  return json.endRows().take();
}

}  // namespace encaisse
