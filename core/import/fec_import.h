#pragma once

#include "core/base/stop_token.h"
#include "core/db/database.h"
#include "core/import/batch_repository.h"
#include "core/import/import_preview.h"
#include "core/import/import_repository.h"
#include "core/import/text_file.h"

namespace encaisse {

/// Writes one FEC into the ledger, inside the caller's transaction: compares it with what is known,
/// adds what is new, updates lettering and due dates, derives what follows. The caller commits, or
/// rolls back for a preview. @throws DbError
class FecImport {
public:
  FecImport(Database& db, const TextFile& file, const FecContent& content, Batch batch);

  /// @error Cancelled
  Result<ImportPreview> write(const Progress& progress, const StopToken& stop);

private:
  void describeFile();
  void compare();
  void compareWith(const std::vector<KnownItem>& known);
  void compareLine(const FecLine& line, const KnownItem& known);
  void noteMissing();
  std::vector<RawItem> itemsByCustomer() const;
  void storeNames();
  Result<void> writeIntoEmpty(const Progress& progress, const StopToken& stop);
  void writeIncrement();
  void insertLine(class Statement& insert, const FecLine& line, qint64 id, qint64 open);
  void countDerived(const std::vector<RawItem>& items, qint64 lastOldId);
  void note(const QString& message);  ///< about the file as a whole
  std::string_view fieldOf(const FecLine& line, FecColumn column);

  Database& m_db;
  const TextFile& m_file;
  const FecContent& m_content;
  Batch m_batch;
  ImportRepository m_items;
  BatchRepository m_batches;
  ImportPreview m_preview;
  bool m_isLongest = true;          ///< export of its year: its lettering and due dates count
  std::vector<quint32> m_newLines;  ///< indexes into the content's lines
  std::vector<ItemChange> m_changes;
  QSet<qint64> m_touched;  ///< customers of the ledger whose known items change
  std::vector<qint64> m_journalIds;
  std::vector<qint64> m_accountIds;
  std::vector<qint64> m_customerIds;
  std::vector<std::string_view> m_fields;
  std::string m_scratch[4];
};

}  // namespace encaisse
