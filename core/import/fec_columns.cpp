#include "core/import/fec_columns.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QtEndian>
#include <bit>
#include <cstring>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(FecColumns)
};

/// "Ecriture-Lib" and "ÉCRITURE LIB" are both "ecriturelib".
QString normalised(const QString& name) {
  QString plain;
  for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
    if (c.isLetterOrNumber()) plain += c;
  }
  return plain;
}

const QHash<QString, FecColumn>& columnNames() {
  using enum FecColumn;
  static const QHash<QString, FecColumn> names{
      {u"journalcode"_s, JournalCode},
      {u"codejournal"_s, JournalCode},
      {u"journallib"_s, JournalLabel},
      {u"journallibelle"_s, JournalLabel},
      {u"ecriturenum"_s, EntryNumber},
      {u"numeroecriture"_s, EntryNumber},
      {u"ecrituredate"_s, EntryOn},
      {u"dateecriture"_s, EntryOn},
      {u"comptenum"_s, Account},
      {u"numerocompte"_s, Account},
      {u"comptelib"_s, AccountLabel},
      {u"comptelibelle"_s, AccountLabel},
      {u"compauxnum"_s, AuxiliaryAccount},
      {u"compteauxnum"_s, AuxiliaryAccount},
      {u"compauxlib"_s, AuxiliaryLabel},
      {u"compteauxlib"_s, AuxiliaryLabel},
      {u"pieceref"_s, Piece},
      {u"piecedate"_s, PieceOn},
      {u"datepiece"_s, PieceOn},
      {u"ecriturelib"_s, Label},
      {u"ecriturelibelle"_s, Label},
      {u"libelle"_s, Label},
      {u"debit"_s, Debit},
      {u"credit"_s, Credit},
      {u"ecriturelet"_s, Letter},
      {u"lettrage"_s, Letter},
      {u"datelet"_s, LetteredOn},
      {u"datelettrage"_s, LetteredOn},
      {u"validdate"_s, ValidatedOn},
      {u"datevalidation"_s, ValidatedOn},
      {u"montantdevise"_s, ForeignAmount},
      {u"idevise"_s, ForeignCurrency},
      {u"devise"_s, ForeignCurrency},
      {u"montant"_s, Amount},
      {u"sens"_s, Sign},
      {u"dateecheance"_s, DueOn},
      {u"echeance"_s, DueOn},
      {u"dateech"_s, DueOn},
      {u"echeancedate"_s, DueOn},
      {u"datedecheance"_s, DueOn},
      {u"duedate"_s, DueOn},
  };
  return names;
}

char separatorOf(std::string_view header) {
  char best = '\t';
  qsizetype most = 0;
  for (const char candidate : {'\t', '|', ';', ','}) {
    const auto count = std::count(header.begin(), header.end(), candidate);
    if (count > most) {
      most = count;
      best = candidate;
    }
  }
  return best;
}

Error headerError(const TextFile& file, const QString& sentence) {
  return {
      ErrorCode::FileFormat,
      u"%1:%2: %3"_s.arg(QFileInfo{file.path()}.fileName()).arg(file.lineNumber()).arg(sentence),
      {}};
}

QString officialName(FecColumn column) {
  static const QList<QString> names{
      u"JournalCode"_s, u"JournalLib"_s,    u"EcritureNum"_s, u"EcritureDate"_s, u"CompteNum"_s,
      u"CompteLib"_s,   u"CompAuxNum"_s,    u"CompAuxLib"_s,  u"PieceRef"_s,     u"PieceDate"_s,
      u"EcritureLib"_s, u"Debit"_s,         u"Credit"_s,      u"EcritureLet"_s,  u"DateLet"_s,
      u"ValidDate"_s,   u"Montantdevise"_s, u"Idevise"_s,     u"Montant"_s,      u"Sens"_s,
      u"DateEcheance"_s};
  return names[qsizetype(column)];
}

/// The column that receivables need and the header lacks.
std::optional<FecColumn> missingColumn(const FecLayout& layout) {
  using enum FecColumn;
  for (const auto column : {JournalCode, EntryOn, Account, Label}) {
    if (!layout.has(column)) return column;
  }
  if (layout.has(Amount) && layout.has(Sign)) return std::nullopt;
  for (const auto column : {Debit, Credit}) {
    if (!layout.has(column)) return column;
  }
  return std::nullopt;
}

std::string_view unquoted(std::string_view field) {
  if (field.size() >= 2 && field.front() == '"' && field.back() == '"') {
    return field.substr(1, field.size() - 2);
  }
  return field;
}

/// Where the field that starts at @p begin ends: at the next separator outside quotes.
size_t fieldEnd(std::string_view line, size_t begin, const FecLayout& layout) {
  if (begin < line.size() && line[begin] == '"') {
    size_t i = begin + 1;
    while (i < line.size()) {
      if (line[i] == '"' && (i + 1 >= line.size() || line[i + 1] != '"')) break;
      i += line[i] == '"' ? size_t{2} : size_t{1};
    }
    begin = std::min(i, line.size());
  }
  const auto* end = static_cast<const char*>(std::memchr(
      line.data() + begin, static_cast<unsigned char>(layout.separator), line.size() - begin));
  return end == nullptr ? line.size() : size_t(end - line.data());
}

constexpr quint64 eachByte = 0x0101010101010101U;
constexpr quint64 lowBits = 0x7F7F7F7F7F7F7F7FU;

/// Cuts a line at every separator, eight bytes at a time: fields are short, and looking for each
/// end by itself takes longer.
class PlainSplitter {
public:
  PlainSplitter(std::string_view line, std::string_view* fields, int capacity)
      : m_line{line}, m_fields{fields}, m_capacity{capacity} {}

  int split(char separator) {
    const quint64 wanted = eachByte * quint8(separator);
    size_t i = 0;
    for (; i + 8 <= m_line.size(); i += 8) {
      const quint64 word = qFromLittleEndian<quint64>(m_line.data() + i) ^ wanted;
      // The high bit of each byte that is nothing.
      quint64 hits = ~(((word & lowBits) + lowBits) | word | lowBits);
      for (; hits != 0; hits &= hits - 1) end(i + size_t(std::countr_zero(hits)) / 8);
    }
    for (; i < m_line.size(); ++i) {
      if (m_line[i] == separator) end(i);
    }
    end(m_line.size());
    return m_count;
  }

private:
  void end(size_t at) {
    if (m_count < m_capacity) {
      const auto field = m_line.substr(m_begin, at - m_begin);
      const bool hasBlanks =
          !field.empty() && (quint8(field.front()) <= ' ' || quint8(field.back()) <= ' ');
      m_fields[m_count] = hasBlanks ? trimmed(field) : field;
    }
    ++m_count;
    m_begin = at + 1;
  }

  std::string_view m_line;
  std::string_view* m_fields;
  int m_capacity;
  int m_count = 0;
  size_t m_begin = 0;
};

}  // namespace

QString FecLayout::nameOf(FecColumn column) const {
  return has(column) ? header[at(column)] : officialName(column);
}

QString FecLayout::separatorName() const {
  return separator == '\t' ? u"tab"_s : QString{QLatin1Char{separator}};
}

int splitFields(std::string_view line, const FecLayout& layout, std::string_view* fields,
                int capacity) {
  if (!layout.quoted) return PlainSplitter{line, fields, capacity}.split(layout.separator);
  int count = 0;
  size_t begin = 0;
  for (;;) {
    const size_t end = fieldEnd(line, begin, layout);
    if (count < capacity) {
      fields[count] = unquoted(trimmed(line.substr(begin, end - begin)));
    }
    ++count;
    if (end >= line.size()) return count;
    begin = end + 1;
  }
}

Result<FecLayout> readFecLayout(const TextFile& file, std::string_view headerLine) {
  FecLayout layout;
  layout.position.fill(-1);
  layout.separator = separatorOf(headerLine);
  // A tab or pipe file has no quoting by law, and labels that begin with a quote are common in it.
  layout.quoted = layout.separator == ';' || layout.separator == ',' || headerLine.front() == '"';
  constexpr int capacity = 256;
  std::array<std::string_view, capacity> fields;
  const int count = splitFields(headerLine, layout, fields.data(), capacity);
  if (count > capacity) {
    return headerError(file,
                       Words::tr("The first line has %1 columns: this is no FEC.").arg(count));
  }
  int known = 0;
  for (int i = 0; i < count; ++i) {
    const QString name = file.toQString(fields[size_t(i)]);
    layout.header.append(name);
    const auto found = columnNames().constFind(normalised(name));
    if (found == columnNames().cend() || layout.has(*found)) continue;
    layout.position[size_t(*found)] = i;
    ++known;
  }
  while (!layout.header.isEmpty() && layout.header.last().isEmpty()) layout.header.removeLast();
  layout.columnCount = int(layout.header.size());
  if (known < 4) {
    return headerError(file, Words::tr("This is no FEC: its first line does not name the columns "
                                       "JournalCode, EcritureDate, CompteNum …"));
  }
  if (const auto missing = missingColumn(layout)) {
    return headerError(file, Words::tr("The column %1 is missing.").arg(officialName(*missing)));
  }
  return layout;
}

}  // namespace encaisse
