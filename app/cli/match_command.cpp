#include <QCoreApplication>
#include <QTemporaryDir>

#include "app/cli/command_list.h"
#include "app/cli/import_report.h"
#include "app/cli/json_text.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "app/cli/table_options.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

QString statusKey(MatchStatus status) {
  switch (status) {
    case MatchStatus::None: return u"none"_s;
    case MatchStatus::Ambiguous: return u"ambiguous"_s;
    case MatchStatus::Ready: return u"ready"_s;
  }
  EXPECTS(false);
  return {};
}

/// One way to explain a line: the items of one customer that it pays.
struct MatchSolution {
  QString customer;
  QList<std::pair<QString, qint64>> items;
  QString reason;
};

/// A line with what is proposed for it, as the shell tells it.
struct MatchRow {
  qint64 line = 0;  ///< of the statement's file; 0: a credit of the ledger
  MatchWork::Source source;
  MatchStatus status = MatchStatus::None;
  QList<MatchSolution> solutions;  ///< best first
  bool truncated = false;

  MatchSolution best() const { return solutions.isEmpty() ? MatchSolution{} : solutions.first(); }
  qint64 alternatives() const { return std::max<qint64>(0, solutions.size() - 1); }
};

QList<MatchRow> matchRows(const MatchWork& work, const QList<MatchProposal>& proposals,
                          const QHash<qint64, qint64>& fileLines, Currency currency) {
  QHash<qint64, QString> numbers;
  for (const auto& item : work.book.items) numbers.insert(item.id, item.number);
  QList<MatchRow> rows;
  for (qsizetype i = 0; i < proposals.size(); ++i) {
    const auto& proposal = proposals[i];
    MatchRow row;
    row.source = work.sources[i];
    row.line = fileLines.value(row.source.bankLineId);
    row.status = proposal.status;
    row.truncated = proposal.truncated;
    for (const auto& candidate : proposal.candidates) {
      MatchSolution solution{work.book.customers[size_t(candidate.customer)].code,
                             {},
                             reasonText(candidate, work.book, currency)};
      for (const auto& part : candidate.parts) {
        solution.items.append({numbers.value(part.itemId), part.amount});
      }
      row.solutions.append(solution);
    }
    rows.append(row);
  }
  return rows;
}

/// Money that went out again, with the receipts that it may take back.
struct ReturnedLine {
  StoredBankLine line;
  QList<Matching> matchings;  ///< best first

  /// The bank says that it is a return, and there is one receipt that it can be of.
  bool isSure() const { return matchings.size() == 1 && !line.line.returnReason.isEmpty(); }
};

MatchRow returnRow(const ReturnedLine& returned, Currency currency) {
  MatchRow row;
  row.line = returned.line.line.line;
  row.source.day = returned.line.line.bookedOn;
  row.source.label = returned.line.line.label;
  row.source.account = returned.line.account;
  row.source.openMinor = returned.line.openMinor;
  for (const auto& matching : returned.matchings) {
    row.solutions.append(
        {matching.customerCode,
         {},
         Words::tr("Takes back the receipt of %1 on %2 (matching %3): what it paid is open again.")
             .arg(toDecimal(matching.amountMinor, currency), isoDay(matching.day))
             .arg(matching.id)});
  }
  if (!returned.matchings.isEmpty()) {
    row.status = returned.isSure() ? MatchStatus::Ready : MatchStatus::Ambiguous;
  }
  return row;
}

void appendSolution(JsonText& json, const MatchSolution& solution, Currency currency) {
  json.key(u"customer").value(solution.customer).key(u"items").beginArray();
  for (const auto& [number, amount] : solution.items) {
    json.beginObject().key(u"number").value(number).key(u"amount").value(amount, currency);
    json.endObject();
  }
  json.endArray().key(u"reason").value(solution.reason);
}

QByteArray matchJson(const QList<MatchRow>& rows, Currency currency) {
  JsonText json;
  json.beginRows();
  for (const auto& row : rows) {
    json.beginObject().key(u"line");
    if (row.line > 0) {
      json.value(row.line);
    } else {
      json.null();
    }
    json.key(u"account").value(row.source.account).key(u"date").value(row.source.day);
    json.key(u"amount").value(row.source.openMinor, currency);
    json.key(u"label").value(row.source.label);
    json.key(u"status").value(statusKey(row.status));
    appendSolution(json, row.best(), currency);
    json.key(u"alternatives").value(row.alternatives()).key(u"others").beginArray();
    for (const auto& solution : row.solutions.mid(1)) {
      json.beginObject();
      appendSolution(json, solution, currency);
      json.endObject();
    }
    json.endArray().key(u"truncated").flag(row.truncated).endObject();
  }
  return json.endRows().take();
}

QString itemsText(const MatchSolution& solution, Currency currency) {
  QStringList items;
  for (const auto& [number, amount] : solution.items) {
    items.append(number + u':' + toDecimal(amount, currency));
  }
  return items.join(u' ');
}

/// @param others  whether the other solutions of a line follow it, each in a row of its own
Rows matchTable(const QList<MatchRow>& rows, Currency currency, bool others) {
  Rows table;
  table.columns = {{u"line"_s, Words::tr("Line")},           {u"date"_s, Words::tr("Date")},
                   {u"amount"_s, Words::tr("Amount")},       {u"status"_s, Words::tr("Status")},
                   {u"customer"_s, Words::tr("Customer")},   {u"items"_s, Words::tr("Items")},
                   {u"alternatives"_s, Words::tr("Others")}, {u"reason"_s, Words::tr("Reason")}};
  for (const auto& row : rows) {
    const auto best = row.best();
    table.cells.append({row.line > 0 ? Cell{row.line} : Cell{}, row.source.day,
                        Money{row.source.openMinor, currency}, statusKey(row.status), best.customer,
                        itemsText(best, currency), row.alternatives(), best.reason});
    if (!others) continue;
    for (const auto& other : row.solutions.mid(1)) {
      table.cells.append(
          {{}, {}, {}, {}, other.customer, itemsText(other, currency), {}, other.reason});
    }
  }
  return table;
}

class MatchCommand : public Command {
public:
  QString name() const override { return u"match"_s; }
  QString summary() const override {
    return Words::tr("Finds the items that the bank's money pays");
  }
  QString details() const override {
    return Words::tr(
        "Without --apply nothing changes: statements are read into a copy. With it they are "
        "imported, and what is ready, and only that, is set against its items.");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.optionalArguments(u"STATEMENT"_s, Words::tr("A bank statement"), m_statements);
    m_table.describe(options);
    options.amount(u"--write-off"_s,
                   Words::tr("Differences up to this may be written off (default: 1.00)"),
                   m_match.writeOffLimitMinor);
    options.flag(u"--apply"_s, Words::tr("Imports the statements and applies what is ready"),
                 m_apply);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    QTemporaryDir copies;
    auto opened = open(copies);
    if (!opened.ok()) return console.refuse(opened.error());
    Ledger& ledger = *opened.value();
    if (const auto read = import(ledger); !read.ok()) return console.refuse(read.error());
    const auto company = ledger.company();
    if (!company.ok()) return console.refuse(company.error());
    auto work = ledger.matches().work();
    if (!work.ok()) return console.refuse(work.error());
    const auto proposals = ledger.matches().propose(work.value(), m_match);
    if (!proposals.ok()) return console.refuse(proposals.error());
    const auto lines = ledger.matches().lines();
    if (!lines.ok()) return console.refuse(lines.error());
    QHash<qint64, qint64> fileLines;
    for (const auto& line : lines.value()) fileLines.insert(line.id, line.line.line);
    const Currency currency = company.value().currency;
    auto rows = matchRows(work.value(), proposals.value(), fileLines, currency);
    const auto returned = returns(ledger, work.value().returns);
    if (!returned.ok()) return console.refuse(returned.error());
    for (const auto& one : returned.value()) rows.append(returnRow(one, currency));
    if (m_apply) {
      for (const auto& one : returned.value()) {
        if (!one.isSure()) continue;
        const auto applied = ledger.matches().applyReturn(one.line.id, one.matchings.first().id);
        if (!applied.ok()) return console.refuse(applied.error());
      }
      const auto applied = applyReady(ledger, work.value(), proposals.value(), currency);
      if (!applied.ok()) return console.refuse(applied.error());
    }
    if (m_format == OutputFormat::Json) {
      console.write(matchJson(rows, currency));
    } else {
      printRows(console, matchTable(rows, currency, m_format == OutputFormat::Table), m_format);
    }
    return ExitStatus::Done;
  }

private:
  static Result<QList<ReturnedLine>> returns(const Ledger& ledger,
                                             const QList<StoredBankLine>& lines) {
    QList<ReturnedLine> returned;
    for (const auto& line : lines) {
      const auto matchings = ledger.matches().returnCandidates(line.id);
      if (!matchings.ok()) return matchings.error();
      const bool isReturn = !line.line.returnReason.isEmpty() || !matchings.value().isEmpty();
      if (isReturn) returned.append({line, matchings.value()});
    }
    return returned;
  }

  /// All of the statements or, when one cannot be read, none.
  Result<void> import(Ledger& ledger) const {
    const auto options = m_table.importOptions();
    for (const auto& statement : m_statements) {
      const auto preview = ledger.imports().preview(statement, options);
      if (!preview.ok()) return preview.error();
      if (preview.value().meaning != u"bank_lines"_s) {
        return Error{ErrorCode::FileFormat,
                     preview.value().fileName + u": "_s + Words::tr("This is no bank statement."),
                     {}};
      }
      const QString& question = preview.value().unanswered;
      if (question.isEmpty()) continue;
      return Error{
          ErrorCode::InvalidInput,
          u"%1: %2\n%3"_s.arg(preview.value().fileName, question, optionsText(preview.value()))
              .trimmed(),
          {}};
    }
    for (const auto& statement : m_statements) {
      const auto imported = ledger.imports().apply(statement, options);
      if (!imported.ok()) return imported.error();
    }
    return {};
  }

  Result<std::unique_ptr<Ledger>> open(const QTemporaryDir& copies) const {
    if (m_apply) return openForWriting(m_ledger);
    auto ledger = openForReading(m_ledger);
    if (!ledger.ok() || m_statements.isEmpty()) return ledger;
    const QString copy = copies.filePath(u"copy.encaisse"_s);
    if (auto copied = ledger.value()->backupTo(copy); !copied.ok()) return copied.error();
    return openForWriting(copy);
  }

  static Result<QList<qint64>> applyReady(Ledger& ledger, const MatchWork& work,
                                          const QList<MatchProposal>& proposals,
                                          Currency currency) {
    QList<MatchDecision> decisions;
    for (qsizetype i = 0; i < proposals.size(); ++i) {
      if (proposals[i].status != MatchStatus::Ready) continue;
      const auto& candidate = proposals[i].candidates.first();
      decisions.append(decisionOf(work, i, candidate, reasonText(candidate, work.book, currency)));
    }
    return ledger.matches().apply(decisions);
  }

  QString m_ledger;
  QStringList m_statements;
  TableOptions m_table;
  MatchOptions m_match;
  bool m_apply = false;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeMatchCommand() { return std::make_unique<MatchCommand>(); }

}  // namespace encaisse
