#pragma once

#include <span>

#include "core/base/stop_token.h"
#include "core/db/database.h"
#include "core/import/batch_repository.h"
#include "core/import/import_content.h"
#include "core/import/import_preview.h"
#include "core/import/import_repository.h"

namespace encaisse {

/// What a file of items is to the ledger.
enum class ImportMode {
  Entries,    ///< a FEC: all entries of its days, openings and lettering included
  Movements,  ///< lines that add to what is known
  OpenItems,  ///< all that is open at one day
};

/// Writes the items of one file into the ledger, inside the caller's transaction: compares them
/// with what is known, adds what is new, updates lettering and due dates, derives what follows. The
/// caller commits, or rolls back for a preview. @throws DbError
class ItemImport {
public:
  ItemImport(Database& db, const ImportContent& content, LineTextSource& texts, Batch batch,
             ImportMode mode);

  /// @param preview  what the caller knows of the file already
  /// @error Cancelled
  Result<ImportPreview> write(ImportPreview preview, const Progress& progress,
                              const StopToken& stop);

private:
  void describeFile();
  void compare();
  void compareWith(const std::vector<KnownItem>& known);
  void compareLine(const ImportLine& line, const KnownItem& known);
  void compareList();
  void matchList(std::span<const quint32> lines, std::span<const KnownItem> known);
  void noteListed(quint32 line, const KnownItem& known);
  void noteAmount(quint32 line, const KnownItem& known);
  void noteMissing();
  void noteYears(const std::vector<FiscalYear>& before);
  void holdOddList();
  std::vector<RawItem> itemsByCustomer() const;
  void storeNames();
  void storeControl();
  bool isPlain() const;
  Result<void> writeIntoEmpty(const Progress& progress, const StopToken& stop);
  Result<void> writeIncrement(const Progress& progress, const StopToken& stop);
  Result<void> insertNewLines(qint64 lastOldId, const Progress& progress, const StopToken& stop);
  void insertLine(class Statement& insert, const ImportLine& line, qint64 id, qint64 open);
  void storeStates(qint64 lastOldId);
  void countDerived(const std::vector<RawItem>& items, qint64 lastOldId);
  void holdSettledAtOnce(const std::vector<RawItem>& items, const DerivedFacts& derived,
                         qint64 lastOldId);
  void noteSettles(const RawFacts& facts, const DerivedFacts& derived, qint64 lastOldId);
  QString headingOf(std::initializer_list<TableField> fields) const;
  void noteLine(const ImportIssue& issue);
  void note(const QString& message);  ///< about the file as a whole

  Database& m_db;
  const ImportContent& m_content;
  LineTextSource& m_texts;
  Batch m_batch;
  ImportMode m_mode;
  ImportRepository m_items;
  BatchRepository m_batches;
  ImportPreview m_preview;
  bool m_isLongest = true;          ///< export of its year: its lettering and due dates count
  std::vector<quint32> m_newLines;  ///< indexes into the content's lines, in file order
  std::vector<ItemChange> m_changes;
  std::vector<ItemState> m_states;        ///< of items that the ledger held already
  std::map<DayNumber, qint64> m_raised;   ///< amounts that a list shows beyond what was known
  QSet<qint64> m_touched;                 ///< customers of the ledger whose known items change
  Currency m_currency = Currency::eur();  ///< of a list of open items
  bool m_hasAmounts = false;              ///< a list states amounts beside what is left
  std::vector<qint64> m_journalIds;
  std::vector<qint64> m_accountIds;
  std::vector<qint64> m_customerIds;
};

}  // namespace encaisse
