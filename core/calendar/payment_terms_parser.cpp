// PaymentTerms::parse: from what people write to a rule.

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <initializer_list>
#include <optional>
#include <vector>

#include "core/base/text_match.h"
#include "core/calendar/payment_terms.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(PaymentTerms)
};

constexpr qsizetype longestText = 500;

enum class Sign {
  Number,
  Days,
  Months,
  MonthEnd,   ///< "fin de mois", "EOM"
  NextMonth,  ///< "du mois suivant"
  Last,       ///< "end", alone: the last day, in a list of payment days
  To,
  From,
  Plus,
  On,
  And,
  AtOnce,   ///< "comptant": needs no number and bears none
  Receipt,  ///< "à réception": at once when no number stands beside it
};

struct Token {
  Sign sign = Sign::Number;
  int number = 0;
};

struct Meaning {
  Sign sign;
  std::initializer_list<const char16_t*> words;
};

// Longest first where one begins with another. Text is folded: small letters, no accents.
const Meaning phrases[] = {
    {Sign::NextMonth, {u"du mois suivant", u"du mois prochain", u"mois suivant", u"mois prochain"}},
    {Sign::NextMonth, {u"of the next month", u"of the following month", u"of next month"}},
    {Sign::NextMonth, {u"of following month", u"next month", u"following month", u"suivant"}},
    {Sign::MonthEnd, {u"fin de mois", u"fin du mois", u"fin mois", u"fin de m", u"f d m", u"f m"}},
    {Sign::MonthEnd, {u"fdm", u"fm", u"end of the month", u"end of month", u"month end", u"eom"}},
    {Sign::Receipt, {u"reception de la facture", u"reception de facture", u"reception facture"}},
    {Sign::Receipt, {u"receipt of the invoice", u"receipt of invoice", u"reception", u"receipt"}},
    {Sign::AtOnce, {u"comptant", u"immediatement", u"immediate", u"immediat", u"at once", u"cash"}},
    {Sign::From, {u"a compter de", u"a partir de", u"from", u"after", u"apres"}},
    {Sign::Days, {u"jours", u"jour", u"jrs", u"jr", u"j", u"days", u"day", u"d"}},
    {Sign::Months, {u"mois", u"months", u"month", u"m"}},
    {Sign::Last, {u"dernier jour", u"dernier", u"last day", u"last", u"end", u"fin"}},
    {Sign::To, {u"to", u"jusqu a"}},
    {Sign::Plus, {u"plus", u"+"}},
    {Sign::On, {u"on", u"le", u"les", u"the"}},
    {Sign::And, {u"et", u"and", u"&", u",", u"/"}},
};

// Words that say nothing about the day: the kind of date, politeness, means of payment.
bool isFiller(const QString& word) {
  static const QStringList fillers{
      u"net"_s,         u"nets"_s,     u"n"_s,           u"nette"_s,    u"a"_s,
      u"au"_s,          u"de"_s,       u"du"_s,          u"des"_s,      u"d"_s,
      u"la"_s,          u"l"_s,        u"par"_s,         u"sous"_s,     u"date"_s,
      u"dates"_s,       u"facture"_s,  u"fact"_s,        u"factures"_s, u"emission"_s,
      u"facturation"_s, u"document"_s, u"piece"_s,       u"paiement"_s, u"payable"_s,
      u"payables"_s,    u"payment"_s,  u"reglement"_s,   u"delai"_s,    u"echeance"_s,
      u"due"_s,         u"within"_s,   u"in"_s,          u"upon"_s,     u"of"_s,
      u"invoice"_s,     u"terms"_s,    u"virement"_s,    u"vir"_s,      u"cheque"_s,
      u"chq"_s,         u"lcr"_s,      u"traite"_s,      u"effet"_s,    u"billet"_s,
      u"bor"_s,         u"sepa"_s,     u"prelevement"_s, u"prlv"_s,     u"carte"_s,
      u"cb"_s,          u"especes"_s,  u"transfer"_s};
  return fillers.contains(word);
}

bool isOrdinalEnding(const QString& word) {
  static const QStringList endings{u"th"_s, u"st"_s, u"nd"_s, u"rd"_s, u"er"_s, u"e"_s, u"eme"_s};
  return endings.contains(word);
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isLetter(QChar c) { return c >= u'a' && c <= u'z'; }

bool isPause(QChar c) { return c.isSpace() || c == u'.' || c == u'\''; }

bool isDigitAhead(const QString& text, qsizetype at) {
  while (at < text.size() && text[at].isSpace()) ++at;
  return at < text.size() && isDigit(text[at]);
}

/// "30d eom, le 1er" → 30, d, eom, ",", le, 1, er. Marks that no rule uses end a word.
QStringList splitWords(const QString& folded) {
  QStringList words;
  bool joined = false;
  for (qsizetype i = 0; i < folded.size(); ++i) {
    const QChar c = folded[i];
    const bool single = c == u'+' || c == u',' || c == u'&' || c == u'/' || c == u'%';
    const bool known = isDigit(c) || isLetter(c);
    if (single) {  // NOLINT(bugprone-branch-clone): two kinds of characters begin a word
      words.append(QString{c});
    } else if (known) {
      if (joined && isDigit(words.last().back()) == isDigit(c)) {
        words.last().append(c);
      } else {
        words.append(QString{c});
      }
    } else if (c == u'-' ? isDigitAhead(folded, i + 1) : !isPause(c)) {
      words.append(QString{c});  // understood by nothing: the text is refused
    }
    joined = known;
  }
  return words;
}

/// The sign of the longest phrase at @p at, and how many words it takes.
std::optional<std::pair<Sign, qsizetype>> phraseAt(const QStringList& words, qsizetype at) {
  std::optional<std::pair<Sign, qsizetype>> longest;
  for (const auto& meaning : phrases) {
    for (const auto* phrase : meaning.words) {
      const QStringList parts = QString::fromUtf16(phrase).split(u' ');
      if (longest && longest->second >= parts.size()) continue;
      if (words.mid(at, parts.size()) == parts) longest.emplace(meaning.sign, parts.size());
    }
  }
  return longest;
}

std::optional<std::vector<Token>> tokensOf(const QStringList& words) {
  std::vector<Token> tokens;
  for (qsizetype at = 0; at < words.size();) {
    const QString& word = words[at];
    const bool afterNumber = at > 0 && isDigit(words[at - 1].front());
    // "1er"; "d'émission": days only behind a number
    const bool skipped = afterNumber ? isOrdinalEnding(word) : word == u"d"_s;
    if (isDigit(word.front())) {
      if (word.size() > 4) return std::nullopt;
      tokens.push_back({Sign::Number, word.toInt()});
      ++at;
    } else if (const auto phrase = skipped ? std::nullopt : phraseAt(words, at)) {
      tokens.push_back({phrase->first, 0});
      at += phrase->second;
    } else if (skipped || isFiller(word)) {
      ++at;
    } else {
      return std::nullopt;
    }
  }
  return tokens;
}

/// Reads one rule from its tokens, left to right.
class RuleReader {
public:
  RuleReader(std::vector<Token> tokens, MonthEndReading bare)
      : m_tokens{std::move(tokens)}, m_bare{bare} {}

  std::optional<TermRule> read() {
    if (m_tokens.size() == 1 && m_tokens[0].sign == Sign::AtOnce) return TermRule{};
    std::erase_if(m_tokens, [this](const Token& token) {
      m_onReceipt |= token.sign == Sign::Receipt;
      return token.sign == Sign::Receipt;
    });
    dropIdleWords();
    if (m_tokens.empty()) return m_onReceipt ? std::optional{TermRule{}} : std::nullopt;
    if (!readPeriod() || !readMonthEnd() || !readNextMonth() || !readPaymentDays()) return {};
    if (m_at != m_tokens.size()) return {};
    return m_rule;
  }

private:
  bool isNext(Sign sign, size_t ahead = 0) const {
    return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].sign == sign;
  }
  bool take(Sign sign) {
    if (!isNext(sign)) return false;
    ++m_at;
    return true;
  }

  void takeCommaBefore(std::initializer_list<Sign> signs) {
    if (!isNext(Sign::And)) return;
    if (std::ranges::any_of(signs, [this](Sign sign) { return isNext(sign, 1); })) ++m_at;
  }

  /// "on receipt", "30 days from the invoice date": the little words that lost their noun.
  void dropIdleWords() {
    while (!m_tokens.empty() && (m_tokens.back().sign == Sign::From ||
                                 (m_onReceipt && m_tokens.back().sign == Sign::On))) {
      m_tokens.pop_back();
    }
    std::vector<Token> kept;
    for (size_t i = 0; i < m_tokens.size(); ++i) {
      const bool article =
          m_tokens[i].sign == Sign::On && i + 1 < m_tokens.size() &&
          (m_tokens[i + 1].sign == Sign::MonthEnd) &&
          (kept.empty() || kept.back().sign == Sign::From || kept.back().sign == Sign::To);
      if (!article) kept.push_back(m_tokens[i]);
    }
    m_tokens = std::move(kept);
  }

  bool readPeriod() {
    if (!isNext(Sign::Number)) return true;
    m_rule.period = m_tokens[m_at++].number;
    m_hasPeriod = true;
    m_rule.periodInMonths = take(Sign::Months);
    if (!m_rule.periodInMonths) take(Sign::Days);
    return m_rule.period <= (m_rule.periodInMonths ? TermRule::maxMonths : TermRule::maxDays);
  }

  bool readMonthEnd() {
    takeCommaBefore({Sign::To, Sign::From, Sign::MonthEnd});
    const bool to = take(Sign::To);
    const bool from = !to && take(Sign::From);
    if (!take(Sign::MonthEnd)) return !to && !from;
    if ((to || from) && !m_hasPeriod) return false;
    m_rule.endOfMonth = true;
    const bool monthFirst = from || (!to && m_bare == MonthEndReading::MonthFirst);
    if (m_hasPeriod && monthFirst && !m_rule.periodInMonths) {
      m_rule.daysAfter = m_rule.period;
      m_rule.period = 0;
    } else if (from) {
      return false;
    }
    return readDaysAfter();
  }

  /// "fin de mois + 45 jours", "fin de mois 45 jours"; in "30 j fdm 10" the 10 is a payment day.
  bool readDaysAfter() {
    if (isNext(Sign::Days, 2)) takeCommaBefore({Sign::Number});
    const bool plus = take(Sign::Plus);
    if (!isNext(Sign::Number)) return !plus;
    const bool days = isNext(Sign::Days, 1);
    const int number = m_tokens[m_at++].number;
    if (m_hasPeriod && !plus && !days) return addPaymentDay(number);
    take(Sign::Days);
    if (m_rule.daysAfter > 0 || number > TermRule::maxDays) return false;
    m_rule.daysAfter = number;
    return true;
  }

  /// "fin du mois suivant".
  bool readNextMonth() {
    if (!take(Sign::NextMonth)) return true;
    if (m_hasPeriod || !m_rule.endOfMonth || m_rule.daysAfter > 0) return false;
    m_rule.period = 1;
    m_rule.periodInMonths = true;
    return true;
  }

  bool readPaymentDays() {
    takeCommaBefore({Sign::On});
    const bool on = take(Sign::On);
    const bool begins = on || (!m_hasPeriod && isNext(Sign::Last));
    if (!begins) return true;
    do {
      take(Sign::On);
      const bool last = take(Sign::Last) || take(Sign::MonthEnd);
      if (!last && !isNext(Sign::Number)) return false;
      const int number = last ? TermRule::lastOfMonth : m_tokens[m_at++].number;
      if (!addPaymentDay(number)) return false;
    } while (takeSeparator());
    if (take(Sign::NextMonth)) m_rule.endOfMonth = true;
    return true;
  }

  bool takeSeparator() {
    const bool found = take(Sign::And);
    while (take(Sign::And)) {
    }
    return found;
  }

  bool addPaymentDay(int number) {
    if (number < 1 || number > TermRule::lastOfMonth) return false;
    auto& days = m_rule.onDays;
    if (std::ranges::find(days, quint8(number)) != days.end()) return true;
    if (days.back() != 0) return false;
    days.back() = quint8(number);
    std::ranges::sort(days, {}, [](quint8 day) { return day == 0 ? 255 : int{day}; });
    return true;
  }

  std::vector<Token> m_tokens;
  MonthEndReading m_bare;
  size_t m_at = 0;
  bool m_onReceipt = false;
  bool m_hasPeriod = false;
  TermRule m_rule;
};

std::optional<TermRule> readRule(const QString& folded, MonthEndReading bare) {
  const auto tokens = tokensOf(splitWords(folded));
  if (!tokens || tokens->empty()) return std::nullopt;
  return RuleReader{*tokens, bare}.read();
}

/// "33,33" → 3333; the pattern has let only one or two decimals through.
int hundredthsOf(const QString& number) {
  QString digits = number;
  digits.replace(u',', u'.');
  const qsizetype point = digits.indexOf(u'.');
  if (point < 0) return digits.toInt() * 100;
  return digits.left(point).toInt() * 100 + digits.mid(point + 1).leftJustified(2, u'0').toInt();
}

std::optional<PaymentTerms> readParts(const QString& folded, MonthEndReading bare) {
  static const QRegularExpression percent{u"(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*%"_s};
  static const QRegularExpression separators{u"^[\\s:]+|[\\s;,/+]+$"_s};
  QList<PaymentTerms::Part> parts;
  qsizetype end = 0;
  const auto closeLast = [&](qsizetype until) {
    QString text = folded.mid(end, until - end);
    text.remove(separators);
    if (parts.isEmpty()) return text.isEmpty();
    const auto rule = readRule(text, bare);
    if (rule) parts.last().rule = *rule;
    return rule.has_value();
  };
  int sum = 0;
  for (auto matches = percent.globalMatch(folded); matches.hasNext();) {
    const auto match = matches.next();
    if (!closeLast(match.capturedStart()) || parts.size() == PaymentTerms::maxParts) return {};
    parts.append(PaymentTerms::Part{hundredthsOf(match.captured(1)), {}});
    sum += parts.last().percentHundredths;
    if (parts.last().percentHundredths == 0) return {};
    end = match.capturedEnd();
  }
  if (!closeLast(folded.size()) || sum != 10000) return {};
  if (parts.size() == 1) return PaymentTerms{parts.first().rule};
  return PaymentTerms{parts};
}

}  // namespace

Result<PaymentTerms> PaymentTerms::parse(const QString& text, MonthEndReading bare) {
  std::optional<PaymentTerms> terms;
  if (text.size() <= longestText) {
    const QString folded = foldForSearch(text).simplified();
    if (folded.contains(u'%')) {
      terms = readParts(folded, bare);
    } else if (const auto rule = readRule(folded, bare)) {
      terms = PaymentTerms{*rule};
    }
  }
  if (terms) return *terms;
  return Error{ErrorCode::InvalidInput,
               Words::tr("\"%1\" is not understood as payment terms. Write for example "
                         "\"30 days\", \"45 days to end of month\", \"end of month on 10\" or "
                         "\"30%: 0 days; 70%: 60 days\".")
                   .arg(text.left(60)),
               {}};
}

}  // namespace encaisse
