#include "core/letters/letter_template.h"

#include <QCoreApplication>
#include <QFile>
#include <mustache.hpp>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(LetterTemplate)
};

const QString subjectMark = u"Subject:"_s;
const QString tableMark = u"[items]"_s;
// Takes the table's place while the fields are filled in: no field can hold a private character.
const QString tablePlace = u"\uE000"_s;
constexpr qsizetype deepestNesting = 16;

/// One "{{…}}" of a template.
struct Tag {
  QChar kind;  ///< '#', '^', '/', '!' or nothing for a field
  QString name;
};

/// Reads the tags of a template by the few rules that we allow: no partials, no other delimiters.
class TagChecker {
public:
  explicit TagChecker(const QString& text) : m_text{text} {}

  /// Empty when all is well, else what is wrong.
  QString problem() {
    qsizetype at = 0;
    while ((at = m_text.indexOf(u"{{"_s, at)) >= 0) {
      const qsizetype end = m_text.indexOf(u"}}"_s, at);
      if (end < 0) return located(Words::tr("a tag is not closed by }}"), at);
      const QString wrong = check(readTag(m_text.mid(at + 2, end - at - 2)));
      if (!wrong.isEmpty()) return located(wrong, at);
      at = end + 2;
    }
    if (m_open.isEmpty()) return {};
    return Words::tr("the section {{#%1}} is not closed by {{/%1}}").arg(m_open.last());
  }

private:
  static Tag readTag(const QString& inner) {
    const QString trimmed = inner.trimmed();
    if (trimmed.isEmpty() || !u"#^/!"_s.contains(trimmed[0])) return {{}, trimmed};
    return {trimmed[0], trimmed.mid(1).trimmed()};
  }

  QString check(const Tag& tag) {
    if (tag.kind == u'!') return {};
    if (!LetterTemplate::fieldNames().contains(tag.name)) {
      return Words::tr("\"%1\" is not a field of letters").arg(tag.name);
    }
    if (tag.kind == u'/') {
      if (!m_open.isEmpty() && m_open.takeLast() == tag.name) return {};
      return Words::tr("{{/%1}} closes a section that is not open").arg(tag.name);
    }
    if (!tag.kind.isNull()) m_open.append(tag.name);
    if (m_open.size() > deepestNesting) return Words::tr("sections are nested too deep");
    return {};
  }

  QString located(const QString& wrong, qsizetype at) const {
    return Words::tr("line %1: %2").arg(m_text.left(at).count(u'\n') + 1).arg(wrong);
  }

  const QString& m_text;
  QList<QString> m_open;
};

/// Paragraphs are separated by blank lines.
QList<QString> paragraphsOf(const QString& text) {
  QList<QString> paragraphs;
  QString current;
  const auto finish = [&] {
    if (!current.isEmpty()) paragraphs.append(current);
    current.clear();
  };
  for (const auto& line : text.split(u'\n')) {
    const QString trimmed = line.trimmed();
    if (trimmed.isEmpty()) {
      finish();
      continue;
    }
    if (!current.isEmpty()) current += u'\n';
    current += trimmed;
  }
  finish();
  return paragraphs;
}

QString fileProblem(const QString& text) {
  const QString first = text.section(u'\n', 0, 0);
  if (!first.startsWith(subjectMark)) return Words::tr("the first line is not \"Subject: …\"");
  if (!text.section(u'\n', 1, 1).trimmed().isEmpty()) {
    return Words::tr("the line after the subject is not blank");
  }
  const bool once = text.split(u'\n').count(tableMark) == 1;
  if (!once || !paragraphsOf(text).contains(tableMark)) {
    return Words::tr("the paragraph [items], the place of the table, must stand in it once");
  }
  return TagChecker{text}.problem();
}

Error unreadable(const QString& name, const QString& problem) {
  return {ErrorCode::InvalidInput,
          Words::tr("The letter template %1 cannot be used: %2. Correct it.").arg(name, problem),
          {}};
}

kainjow::mustache::data toData(const LetterFields& fields) {
  using kainjow::mustache::data;
  data result{data::type::object};
  for (auto it = fields.texts.cbegin(); it != fields.texts.cend(); ++it) {
    const std::string name = it.key().toStdString();
    if (it.value().isEmpty()) {
      result.set(name, data{data::type::bool_false});
    } else {
      QString value = it.value();
      result.set(name, data{value.remove(tablePlace).replace(u'\n', u' ').toStdString()});
    }
  }
  for (auto it = fields.sections.cbegin(); it != fields.sections.cend(); ++it) {
    result.set(it.key().toStdString(),
               data{it.value() ? data::type::bool_true : data::type::bool_false});
  }
  return result;
}

QString withTablePlace(const QString& text) {
  QStringList lines = text.split(u'\n');
  for (auto& line : lines) {
    if (line == tableMark) line = tablePlace;
  }
  return lines.join(u'\n');
}

}  // namespace

const QList<QString>& LetterTemplate::keys() {
  static const QList<QString> names{u"before_due"_s, u"reminder_1"_s,    u"reminder_2"_s,
                                    u"reminder_3"_s, u"formal_notice"_s, u"thank_you"_s};
  return names;
}

const QList<QString>& LetterTemplate::languages() {
  static const QList<QString> codes{u"fr"_s, u"en"_s};
  return codes;
}

const QList<QString>& LetterTemplate::fieldNames() {
  static const QList<QString> names{u"customer"_s,     u"customer_code"_s, u"customer_siren"_s,
                                    u"company"_s,      u"signatory"_s,     u"iban"_s,
                                    u"bic"_s,          u"phone"_s,         u"email"_s,
                                    u"contact"_s,      u"day"_s,           u"deadline"_s,
                                    u"count"_s,        u"total"_s,         u"credit"_s,
                                    u"not_due"_s,      u"to_pay"_s,        u"oldest_days_late"_s,
                                    u"several"_s,      u"has_credit"_s,    u"has_not_due"_s,
                                    u"professional"_s, u"public_body"_s};
  return names;
}

Result<LetterTemplate> LetterTemplate::parse(const QString& text, const QString& name) {
  QString unified = text;
  unified.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar::ByteOrderMark);
  unified.remove(tablePlace);
  if (const QString problem = fileProblem(unified); !problem.isEmpty()) {
    return unreadable(name, problem);
  }
  const kainjow::mustache::mustache parsed{unified.toStdString()};
  if (!parsed.is_valid()) {
    return unreadable(name, QString::fromStdString(parsed.error_message()));
  }
  return LetterTemplate{withTablePlace(unified), name};
}

Result<LetterTemplate> LetterTemplate::load(const QString& key, const QString& language) {
  const QString name = language.left(2).toLower() + u'/' + key;
  QFile file{u":/encaisse/letters/%1.txt"_s.arg(name)};
  if (name.contains(u'.') || !file.open(QIODevice::ReadOnly)) {
    return Error{ErrorCode::NotFound,
                 Words::tr("There is no letter template %1. Give the customer one of the languages "
                           "of letters: French or English.")
                     .arg(name),
                 {}};
  }
  return parse(QString::fromUtf8(file.readAll()), name);
}

Result<LetterWording> LetterTemplate::fill(const LetterFields& fields) const {
  kainjow::mustache::mustache renderer{m_text.toStdString()};
  // A letter is painted, not shown by a browser: nothing to escape.
  renderer.set_custom_escape([](const std::string& text) { return text; });
  const QString filled = QString::fromStdString(renderer.render(toData(fields)));

  LetterWording wording;
  wording.subject = filled.section(u'\n', 0, 0).mid(subjectMark.size()).trimmed();
  if (wording.subject.isEmpty()) return unreadable(m_name, Words::tr("its subject is empty"));
  const QString body = filled.section(u'\n', 1);
  wording.paragraphsBefore = paragraphsOf(body.section(tablePlace, 0, 0));
  wording.paragraphsAfter = paragraphsOf(body.section(tablePlace, 1));
  return wording;
}

}  // namespace encaisse
