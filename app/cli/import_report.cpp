#include "app/cli/import_report.h"

#include <QCoreApplication>

#include "app/cli/import_json.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

QString takenAccounts(const ImportPreview& file) {
  QStringList prefixes;
  for (const auto& account : file.accounts) {
    if (account.taken) prefixes.append(account.prefix);
  }
  return prefixes.join(u", "_s);
}

/// The headings that the chosen profile does not name and that were read all the same.
QString proposedColumns(const ImportPreview& file) {
  QStringList headings;
  if (!file.mapping) return {};
  for (const auto field : file.mapping->proposed) {
    const int column = file.mapping->columnOf(field);
    headings.append(u"%1 (%2)"_s.arg(file.mapping->headers.value(column), toKey(field)));
  }
  return headings.join(u", "_s);
}

QString figuresText(const ImportPreview& file, Currency currency) {
  Table table{{Words::tr("Items"), Words::tr("Count"), Words::tr("Amount")}, {}};
  for (const auto& [key, title, count] : importFigures(file)) {
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

QString outcomeText(const ImportPreview& file, bool dryRun) {
  if (file.alreadyImported) return Words::tr("This very file was imported before.");
  if (dryRun) return Words::tr("Dry run: nothing was changed.");
  if (file.batchId == 0) return Words::tr("The ledger holds all of it already: nothing changed.");
  return Words::tr("Imported as batch %1.").arg(file.batchId);
}

QString bankText(const BankPreview& bank) {
  Table table{{Words::tr("Account"), Words::tr("From"), Words::tr("To"), Words::tr("Lines"),
               Words::tr("New"), Words::tr("In"), Words::tr("Out"), Words::tr("Difference")},
              {}};
  for (const auto& account : bank.accounts) {
    const auto parsed = Currency::parse(account.currency);
    const Currency currency = parsed.ok() ? parsed.value() : Currency::eur();
    table.rows.append({account.number, account.firstOn, account.lastOn, account.lineCount,
                       account.newCount, Money{account.creditMinor, currency},
                       Money{account.debitMinor, currency},
                       Money{account.differenceMinor, currency}});
  }
  return toText(table);
}

QString customersText(const CustomerChanges& changes, Currency currency) {
  QString text = Words::tr("%1 new customers, %2 changed, %3 unchanged")
                     .arg(changes.added)
                     .arg(changes.changed)
                     .arg(changes.unchanged) +
                 u'\n';
  for (const auto& change : changes.changes) {
    const auto [before, after] = changeValues(change, currency);
    text += change.field.isEmpty()
                ? u"  %1: %2\n"_s.arg(change.code, Words::tr("new, \"%1\"").arg(after))
                : u"  %1 %2: \"%3\" → \"%4\"\n"_s.arg(change.code, change.field, before, after);
  }
  return text;
}

QString stateText(const std::optional<DeliveryState>& state, Currency currency) {
  if (!state) return u"–"_s;
  QString text = u"%1 %2"_s.arg(dayText(toDate(state->day)), toDecimal(state->amount, currency));
  if (!state->invoice.isEmpty()) text += u' ' + Words::tr("invoice %1").arg(state->invoice);
  if (state->invoicedDay != 0) text += u' ' + dayText(toDate(state->invoicedDay));
  return text;
}

QString deliveriesText(const ImportPreview& file, Currency currency) {
  Table table{{Words::tr("Orders and deliveries"), Words::tr("Count"), Words::tr("Amount")}, {}};
  const auto add = [&](const QString& title, const ImportCount& count) {
    table.rows.append({title, count.count, Money{count.amountMinor, currency}});
  };
  add(Words::tr("New"), file.added);
  add(Words::tr("Known already"), file.known);
  add(Words::tr("Changed"), file.changed);
  add(Words::tr("Invoiced since"), file.cleared);
  add(Words::tr("No longer on the list"), file.missing);
  QString text = toText(table);
  for (const auto& change : file.deliveryChanges) {
    text += u"  %1 %2 %3: %4 → %5\n"_s.arg(
        change.code, change.isOrder ? Words::tr("order") : Words::tr("delivery"), change.number,
        stateText(change.before, currency), stateText(change.after, currency));
  }
  return text;
}

}  // namespace

QString optionsText(const ImportPreview& file) {
  QStringList options;
  const auto questions = file.mapping ? file.mapping->questions : QList<TableQuestion>{};
  for (const auto question : questions) {
    switch (question) {
      case TableQuestion::DayOrder:
        options.append({u"--dates day_first"_s, u"--dates month_first"_s});
        break;
      case TableQuestion::DecimalSign:
        options.append({u"--decimal comma"_s, u"--decimal point"_s});
        break;
      case TableQuestion::Meaning:
        options.append({u"--meaning movements"_s, u"--meaning open_items"_s});
        break;
      case TableQuestion::SnapshotDay: options.append(u"--list-day DATE"_s); break;
      case TableQuestion::MissingField: options.append(u"--profile NAME"_s); break;
    }
  }
  return options.isEmpty() ? QString{}
                           : Words::tr("Options: %1").arg(options.join(u", "_s)) + u'\n';
}

namespace {

/// What the file brings to the ledger, by what it is.
QString effectText(const ImportPreview& file, Currency currency) {
  if (!file.unanswered.isEmpty()) return {};
  if (file.meaning == u"bank_lines") return bankText(file.bank);
  if (file.meaning == u"customers") return customersText(file.customerChanges, currency);
  if (isOfDeliveries(file.meaning)) return deliveriesText(file, currency);
  return figuresText(file, currency) + u'\n' + controlText(file, currency);
}

}  // namespace

QList<ImportFigure> importFigures(const ImportPreview& file) {
  return {{u"added"_s, Words::tr("New"), file.added},
          {u"known"_s, Words::tr("Known already"), file.known},
          {u"changed"_s, Words::tr("Changed"), file.changed},
          {u"cleared"_s, Words::tr("Settled by this file"), file.cleared},
          {u"partly"_s, Words::tr("Settled in part"), file.partly},
          {u"superseded"_s, Words::tr("Openings of open items"), file.superseded},
          {u"missing"_s, Words::tr("No longer in the file"), file.missing},
          {u"leftOut"_s, Words::tr("Left out"), file.leftOut}};
}

QString fileText(const ImportPreview& file, Currency currency, bool inLedger) {
  const auto amount = [currency](qint64 minor) { return toDecimal(minor, currency); };
  QStringList facts{file.format.toUpper(), file.encoding};
  const QString separator = file.separator == u"," ? Words::tr("comma") : file.separator;
  if (!separator.isEmpty()) facts.append(Words::tr("separator %1").arg(separator));
  if (!file.profile.isEmpty()) facts.append(Words::tr("profile %1").arg(file.profile));
  if (const QString proposed = proposedColumns(file); !proposed.isEmpty()) {
    facts.append(Words::tr("read beyond the profile: %1").arg(proposed));
  }
  QStringList lines{file.fileName + u": "_s + facts.join(u", "_s)};
  if (!file.unanswered.isEmpty()) {
    return lines.first() + u'\n' + file.unanswered + u'\n' + optionsText(file);
  }
  if (file.firstOn.isValid() && isOfDeliveries(file.meaning)) {
    lines.append(Words::tr("%1 to %2, %3 lines")
                     .arg(dayText(file.firstOn), dayText(file.lastOn), QString::number(file.rows)));
  } else if (file.firstOn.isValid()) {
    lines.append(Words::tr("%1 to %2, %3 lines, debit %4, credit %5")
                     .arg(dayText(file.firstOn), dayText(file.lastOn), QString::number(file.rows),
                          amount(file.debitMinor), amount(file.creditMinor)));
  } else {
    lines.append(Words::tr("%1 lines").arg(file.rows));
  }
  if (file.customers > 0) {
    lines.append(
        inLedger
            ? Words::tr("%1 customers, %2 of them new").arg(file.customers).arg(file.newCustomers)
            : Words::tr("%1 customers").arg(file.customers));
  }
  const QString accounts = takenAccounts(file);
  if (!accounts.isEmpty()) lines.append(Words::tr("Customer accounts: %1").arg(accounts));
  if (file.openingOn.isValid()) lines.append(Words::tr("Opens %1").arg(dayText(file.openingOn)));
  return lines.join(u'\n') + u'\n';
}

QString issuesText(const ImportPreview& file) {
  if (file.issueCount == 0) return {};
  QString text = Words::tr("To look at: %1").arg(file.issueCount) + u'\n';
  for (const auto& issue : file.issues) text += issueText(issue);
  const auto left = file.issueCount - file.issues.size();
  if (left > 0) text += u"  "_s + Words::tr("and %1 more").arg(left) + u'\n';
  return text;
}

QString importText(const ImportReport& report) {
  QStringList parts;
  for (const auto& file : report.files) {
    QString held = file.held;
    if (!held.isEmpty() && report.dryRun) held += u' ' + Words::tr("(--confirm)");
    if (!held.isEmpty()) held += u'\n';
    parts.append(fileText(file, report.currency) + u'\n' + effectText(file, report.currency) +
                 held + issuesText(file) + outcomeText(file, report.dryRun) + u'\n');
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
    for (const auto& [key, title, count] : importFigures(file)) {
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
  for (const auto& file : report.files) {
    json.beginObject();
    appendFileFacts(json, file, report.currency);
    appendFileEffects(json, file, report.currency);
    json.key(u"dryRun").flag(report.dryRun);
    appendIssues(json, file);
    json.endObject();
  }
  return json.endRows().take();
}

}  // namespace encaisse
