#include "core/import/fec_xml.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QList>
#include <array>

#include "core/import/xml_cursor.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(FecXml)
};

enum Column { Debit = 11, Credit = 12, ColumnCount = 18 };

constexpr std::array<const char*, ColumnCount> names{
    "JournalCode", "JournalLib",  "EcritureNum", "EcritureDate", "CompteNum",     "CompteLib",
    "CompAuxNum",  "CompAuxLib",  "PieceRef",    "PieceDate",    "EcritureLib",   "Debit",
    "Credit",      "EcritureLet", "DateLet",     "ValidDate",    "Montantdevise", "Idevise"};

using Row = std::array<QByteArray, ColumnCount>;

/// The column of an element; -1: none of the eighteen.
int columnOf(QStringView name) {
  if (name == u"CompteAuxNum") return columnOf(u"CompAuxNum");
  if (name == u"CompteAuxLib") return columnOf(u"CompAuxLib");
  for (size_t i = 0; i < names.size(); ++i) {
    if (name == QLatin1StringView{names[i]}) return int(i);
  }
  return -1;
}

bool isDate(int column) { return QByteArrayView{names[size_t(column)]}.contains("Date"); }
bool isNumber(int column) { return column == Debit || column == Credit || column == 16; }

/// "2026-03-31T00:00:00+02:00" is 20260331; what is no such date stays as it is.
QString compactDate(const QString& text) {
  const QString day = text.left(10);
  const bool isIso = day.size() == 10 && day[4] == u'-' && day[7] == u'-';
  const bool isOnly = text.size() == 10 || u"TZ+-"_s.contains(text[10]);
  return isIso && isOnly ? QString{day}.remove(u'-') : text;
}

/// "1.5E2" is "150": the schema says xs:float. What has no exponent stays as it is.
QString plainNumber(const QString& text) {
  const qsizetype at = text.indexOf(u'E', 0, Qt::CaseInsensitive);
  bool ok = false;
  int exponent = at < 0 ? 0 : text.mid(at + 1).toInt(&ok);
  if (!ok || qAbs(exponent) > 30) return text;
  QString digits = text.left(at);
  const QString sign = digits.startsWith(u'-') ? u"-"_s : QString{};
  digits.remove(sign).remove(u'+');
  const qsizetype point = digits.indexOf(u'.');
  if (point >= 0) {
    exponent -= int(digits.size() - point - 1);
    digits.remove(point, 1);
  }
  if (exponent >= 0) return sign + digits + QString(exponent, u'0');
  digits = digits.rightJustified(1 - exponent, u'0');
  return sign + digits.insert(digits.size() + exponent, u'.');
}

QByteArray cleaned(QString text) {
  for (const char16_t c : {u'\t', u'\r', u'\n'}) text.replace(QChar{c}, u' ');
  return text.toUtf8();
}

class Converter {
public:
  /// @param size  of the XML, which is longer than its text: the fields that a line repeats are
  ///              shorter than its tags
  Converter(XmlCursor& xml, qint64 size) : m_xml{xml}, m_limit{size * 2 + minimalLimit} {
    for (const char* name : names) m_text += QByteArray{name} + '\t';
    m_text.back() = '\n';
  }

  Result<QByteArray> convert() {
    forEachChild(m_xml, [&](QStringView exercise) {
      if (exercise != u"exercice") return;
      forEachChild(m_xml, [&](QStringView journal) {
        if (journal == u"journal") readJournal();
      });
    });
    while (!m_xml.failed() && m_xml.nextChild()) m_xml.skip();
    if (m_xml.failed()) return m_xml.error();
    if (m_line == firstRow) return m_xml.refuse(Words::tr("The file holds no entries."));
    return m_text;
  }

private:
  static constexpr qint64 firstRow = 2;
  static constexpr qint64 minimalLimit = 1 << 20;

  struct Ligne {
    qint64 line = 0;
    Row row;
  };

  void readJournal() {
    Row journal;
    forEachChild(m_xml, [&](QStringView name) {
      if (name == u"ecriture")
        readEntry(journal);
      else
        readField(name, journal);
    });
  }

  void readEntry(const Row& journal) {
    Row entry = journal;
    bool anyLigne = false;
    forEachChild(m_xml, [&](QStringView name) {
      if (name == u"ligne") {
        write(entry, readLigne());
        anyLigne = true;
      } else if (!anyLigne) {
        readField(name, entry);
      } else if (columnOf(name) >= 0) {
        m_xml.fail(Words::tr("<%1> stands behind the lines of its entry, where the format has it "
                             "before them.")
                       .arg(name.toString()));
      }
    });
  }

  Ligne readLigne() {
    Ligne ligne{m_xml.line(), {}};
    QByteArray amount;
    QString sign;
    bool isSigned = false;
    forEachChild(m_xml, [&](QStringView name) {
      if (name == u"Montant") {
        amount = cleaned(plainNumber(m_xml.text()));
        isSigned = true;
      } else if (name == u"Sens") {
        sign = m_xml.text().toUpper();
        isSigned = true;
      } else {
        readField(name, ligne.row);
      }
    });
    if (isSigned) takeSigned(amount, sign, ligne.row);
    return ligne;
  }

  void takeSigned(const QByteArray& amount, const QString& sign, Row& row) {
    const bool isDebit = sign == u"D"_s || sign == u"+1"_s || sign == u"1"_s;
    const bool isCredit = sign == u"C"_s || sign == u"-1"_s;
    if (isDebit) row[Debit] = amount;
    if (isCredit) row[Credit] = amount;
    if (isDebit || isCredit) return;
    m_xml.fail(Words::tr("Sens: \"%1\" is neither D nor C, +1 nor -1.").arg(sign.left(20)));
  }

  void readField(QStringView name, Row& row) {
    const int column = columnOf(name);
    if (column < 0) return;
    QString text = m_xml.text();
    if (isDate(column)) text = compactDate(text);
    if (isNumber(column)) text = plainNumber(text);
    row[size_t(column)] = cleaned(text);
  }

  void write(const Row& entry, const Ligne& ligne) {
    for (; m_line < ligne.line; ++m_line) m_text += '\n';
    for (size_t i = 0; i < ColumnCount; ++i) {
      m_text += ligne.row[i].isEmpty() ? entry[i] : ligne.row[i];
      m_text += i + 1 < ColumnCount ? '\t' : '\n';
    }
    ++m_line;
    if (m_text.size() > m_limit) {
      m_xml.fail(Words::tr("The fields of this entry are longer than any real ones. The file is "
                           "damaged."));
    }
  }

  XmlCursor& m_xml;
  QByteArray m_text;
  qint64 m_line = firstRow;
  qint64 m_limit;
};

}  // namespace

bool looksLikeFecXml(const QByteArray& head) { return xmlRootName(head) == u"comptabilite"_s; }

Result<QByteArray> fecXmlToText(const QString& name, const QByteArray& bytes) {
  auto opened = XmlCursor::open(QFileInfo{name}.fileName(), bytes);
  if (!opened.ok()) return opened.error();
  XmlCursor& xml = *opened.value();
  if (!xml.nextChild()) return xml.error();
  if (xml.name() != u"comptabilite") {
    return xml.refuse(Words::tr("This is no FEC in XML: it begins with <%1>.")
                          .arg(xml.name().left(100).toString()));
  }
  return Converter{xml, bytes.size()}.convert();
}

}  // namespace encaisse
