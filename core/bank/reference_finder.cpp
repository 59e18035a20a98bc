#include "core/bank/reference_finder.h"

#include <algorithm>
#include <bit>
#include <functional>

#include "core/base/text_match.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int shortestTail = 3;    // digits as written
constexpr int fewestDigits = 5;    // that name an item without letters
constexpr size_t mostItems = 256;  // what more items share is not their number
constexpr size_t longestRange = 200;
constexpr qsizetype longestNumber = 64;

/// A run of letters or of digits.
struct Token {
  qsizetype begin = 0;
  qsizetype end = 0;
  bool digits = false;
  bool masked = false;  ///< part of a day or an amount
  qsizetype size() const { return end - begin; }
};

/// Whether words before some digits belong to a number.
bool isFiller(QStringView word) {
  return word == u"du" || word == u"de" || word == u"des" || word == u"les" || word == u"la" ||
         word == u"le" || word == u"s";
}

/// What a key stands for; the same text under two kinds is two keys.
enum class KeyKind : quint64 {
  Written = 1,  ///< letters and digits as written
  Marked,       ///< without leading zeros, with marks between runs of digits
  Groups,       ///< its runs of digits only, the same way
  Digits,       ///< all its digits as written
  Tail,         ///< customer and last digits
  Series,       ///< customer, everything before the last digits, last digits
};

QStringView withoutZeros(QStringView digits) {
  while (digits.size() > 1 && digits.front() == u'0') digits = digits.sliced(1);
  return digits;
}

/// FNV-1a over units, finished by a MurmurHash3 mix.
class Key {
public:
  explicit Key(KeyKind kind) { add(quint64(kind)); }
  void add(quint64 unit) { m_hash = (m_hash ^ unit) * 0x100000001B3ULL; }
  void add(QStringView text) {
    for (const QChar c : text) add(quint64(c.unicode()));
  }
  /// A run of digits behind another one has to be told from one longer run.
  void addMark() { add(quint64(1)); }
  void addWithoutZeros(QStringView digits) { add(withoutZeros(digits)); }
  quint64 value() const {
    quint64 mixed = m_hash;
    mixed = (mixed ^ (mixed >> 33)) * 0xFF51AFD7ED558CCDULL;
    mixed = (mixed ^ (mixed >> 33)) * 0xC4CEB9FE1A85EC53ULL;
    return mixed ^ (mixed >> 33);
  }

private:
  quint64 m_hash = 0xCBF29CE484222325ULL;
};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

std::vector<Token> tokensOf(const QString& folded) {
  std::vector<Token> tokens;
  for (qsizetype i = 0; i < folded.size(); ++i) {
    const bool digit = isDigit(folded[i]);
    if (!digit && !folded[i].isLetter()) continue;
    const bool joins = !tokens.empty() && tokens.back().end == i && tokens.back().digits == digit;
    if (joins) {
      ++tokens.back().end;
    } else {
      tokens.push_back({i, i + 1, digit, false});
    }
  }
  return tokens;
}

quint64 valueOf(QStringView digits) {
  quint64 value = 0;
  for (const QChar c : digits) value = value * 10 + quint64(c.unicode() - u'0');
  return value;
}

bool isYear(QStringView digits) {
  return digits.size() == 4 && (digits.startsWith(u"20") || digits.startsWith(u"19"));
}

bool isOneOf(QStringView word, std::initializer_list<QStringView> words) {
  return std::ranges::find(words, word) != words.end();
}

bool isInvoiceWord(QStringView word) {
  return isOneOf(word, {u"facture", u"factures", u"fact", u"facts",    u"fac",     u"fa",
                        u"fc",      u"ft",       u"f",    u"fre",      u"n",       u"no",
                        u"nr",      u"nos",      u"num",  u"numero",   u"numeros", u"ref",
                        u"invoice", u"invoices", u"inv",  u"rechnung", u"re"});
}

/// What is numbered too, and is not an invoice.
bool isOtherWord(QStringView word) {
  return isOneOf(word,
                 {u"av",       u"avoir", u"bl",     u"bon",      u"cde",     u"cdes",   u"cmd",
                  u"commande", u"devis", u"dev",    u"bc",       u"contrat", u"client", u"dossier",
                  u"mandat",   u"ics",   u"rum",    u"siret",    u"siren",   u"tel",    u"iban",
                  u"bic",      u"chq",   u"cheque", u"carte",    u"cb",      u"agence", u"order",
                  u"tva",      u"rcs",   u"projet", u"chantier", u"lot"});
}

bool isListWord(QStringView word) { return isOneOf(word, {u"et", u"and", u"plus", u"puis"}); }
bool isRangeWord(QStringView word) { return isOneOf(word, {u"a", u"au", u"to", u"jusqu", u"bis"}); }

/// Letters A = 10 to Z = 35, the first four characters behind the others.
bool hasRightCheckDigits(QStringView compact) {
  int remainder = 0;
  const auto take = [&](QChar c) {
    const int value = isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'a' + 10;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  };
  for (const QChar c : compact.sliced(4)) take(c);
  for (const QChar c : compact.first(4)) take(c);
  return remainder == 1;
}

bool isStructuredForm(QStringView compact) {
  const auto isPlain = [](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'z'); };
  return compact.size() >= 5 && compact.size() <= 25 && compact.startsWith(u"rf") &&
         isDigit(compact[2]) && isDigit(compact[3]) && std::ranges::all_of(compact, isPlain);
}

/// What stands before the last run of digits of a number, and that run: a run that begins with a
/// year is two ("FA202600123" = "FA2026" and "00123").
struct NumberParts {
  QStringView series;
  QStringView tail;
};

NumberParts partsOf(QStringView folded, const std::vector<Token>& tokens) {
  for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) {
    if (!token->digits) continue;
    qsizetype begin = token->begin;
    if (token->size() >= 7 && isYear(folded.sliced(begin, 4))) begin += 4;
    return {folded.first(begin), folded.sliced(begin, token->end - begin)};
  }
  return {};
}

/// The written forms of one number.
struct NumberKeys {
  Key written{KeyKind::Written};
  Key marked{KeyKind::Marked};
  Key groups{KeyKind::Groups};
  Key digits{KeyKind::Digits};
  Key splitMarked{KeyKind::Marked};  ///< the year taken for a run of its own
  Key splitGroups{KeyKind::Groups};
  size_t length = 0;
  int digitCount = 0;
  int significant = 0;  ///< digits without leading zeros
  bool hasLetters = false;
  bool splitsYear = false;

  void addLetters(QStringView run) {
    for (Key* key : {&written, &marked, &splitMarked}) key->add(run);
    length += size_t(run.size());
    hasLetters = true;
  }
  void addDigits(QStringView run, bool behindDigits) {
    for (Key* key : {&written, &digits}) key->add(run);
    if (behindDigits) marked.addMark();
    if (behindDigits) splitMarked.addMark();
    if (digitCount > 0) groups.addMark();
    if (digitCount > 0) splitGroups.addMark();
    const auto bare = withoutZeros(run);
    marked.add(bare);
    groups.add(bare);
    const bool split = run.size() >= 7 && isYear(run.first(4));
    for (Key* key : {&splitMarked, &splitGroups}) {
      if (split) key->add(run.first(4));
      if (split) key->addMark();
      key->addWithoutZeros(split ? run.sliced(4) : run);
    }
    splitsYear |= split;
    length += size_t(run.size());
    digitCount += int(run.size());
    significant += int(bare.size());
  }
};

quint64 tailKey(qint32 customer, quint64 tail) {
  Key key{KeyKind::Tail};
  key.add(quint64(customer));
  key.add(tail);
  return key.value();
}

quint64 seriesKey(qint32 customer, QStringView series, quint64 tail) {
  Key key{KeyKind::Series};
  key.add(quint64(customer));
  for (const QChar c : series) {
    if (c.isLetterOrNumber()) key.add(quint64(c.unicode()));
  }
  key.add(tail);
  return key.value();
}

}  // namespace

/// A text cut into runs.
struct ReferenceFinder::Text {
  QString folded;
  std::vector<Token> tokens;

  explicit Text(const QString& text) : folded{foldForSearch(text)}, tokens{tokensOf(folded)} {}
  size_t size() const { return tokens.size(); }
  QStringView at(size_t i) const {
    return QStringView{folded}.sliced(tokens[i].begin, tokens[i].size());
  }
  /// What stands between the token and the one before.
  QStringView gap(size_t i) const {
    const qsizetype from = i == 0 ? 0 : tokens[i - 1].end;
    return QStringView{folded}.sliced(from, tokens[i].begin - from);
  }
  bool isGlued(size_t i) const {
    const auto between = gap(i);
    return i > 0 && (between.isEmpty() || between == u"-" || between == u"." || between == u"/" ||
                     between == u"_");
  }
  bool followsInvoiceWord(size_t i) const {
    while (i > 0 && isFiller(at(i - 1))) --i;
    return i > 0 && isInvoiceWord(at(i - 1));
  }
  NumberParts parts() const { return partsOf(folded, tokens); }

  void maskDays();
  void maskAmounts();
};

/// 31/12/2026, 31.12.26, 2026-12-31.
void ReferenceFinder::Text::maskDays() {
  for (size_t i = 0; i + 2 < size(); ++i) {
    if (!tokens[i].digits || !tokens[i + 1].digits || !tokens[i + 2].digits) continue;
    const auto sign = gap(i + 1);
    if (sign != gap(i + 2) || (sign != u"/" && sign != u"-" && sign != u".")) continue;
    const auto within = [&](size_t at, quint64 last) {
      return tokens[at].size() <= 2 && valueOf(this->at(at)) >= 1 && valueOf(this->at(at)) <= last;
    };
    const bool dayFirst =
        within(i, 31) && within(i + 1, 12) && (tokens[i + 2].size() == 2 || isYear(at(i + 2)));
    const bool yearFirst = isYear(at(i)) && within(i + 1, 12) && within(i + 2, 31) &&
                           tokens[i + 1].size() == 2 && tokens[i + 2].size() == 2;
    if (!dayFirst && !yearFirst) continue;
    for (size_t k = i; k < i + 3; ++k) tokens[k].masked = true;
  }
}

/// 1 234,56 and 450 EUR.
void ReferenceFinder::Text::maskAmounts() {
  for (size_t i = 0; i < size(); ++i) {
    if (!tokens[i].digits) continue;
    const auto after = QStringView{folded}.sliced(tokens[i].end).trimmed();
    const bool cents = i > 0 && tokens[i].size() == 2 && tokens[i - 1].digits &&
                       (gap(i) == u"," || gap(i) == u".") &&
                       (i + 1 == size() || !isGlued(i + 1) || after.startsWith(u"eur"));
    const bool named = after.startsWith(u'€') ||
                       (i + 1 < size() && isOneOf(at(i + 1), {u"eur", u"euro", u"euros"}));
    if (!cents && !named) continue;
    size_t first = cents ? i - 1 : i;
    while (first > 0 && tokens[first].size() == 3 && tokens[first - 1].digits &&
           tokens[first - 1].size() <= 3 && (gap(first) == u" " || gap(first) == u".")) {
      --first;
    }
    for (size_t k = first; k <= i; ++k) tokens[k].masked = true;
  }
}

ReferenceFinder::ReferenceFinder(const std::vector<MatchItem>& items) : m_items{items} {
  m_entries.reserve(items.size() * 6);
  m_heads.assign(std::bit_ceil(items.size() * 8 + 16), -1);
  // From the last to the first: each key then lists its items ascending.
  for (size_t i = items.size(); i-- > 0;) addNumber(qint32(i));
}

void ReferenceFinder::add(quint64 key, qint32 item) {
  auto& head = m_heads[key & (m_heads.size() - 1)];
  m_entries.push_back({key, item, head});
  head = qint32(m_entries.size()) - 1;
}

std::vector<qint32> ReferenceFinder::itemsOf(quint64 key) const {
  std::vector<qint32> items;
  for (qint32 at = m_heads[key & (m_heads.size() - 1)]; at >= 0; at = m_entries[size_t(at)].next) {
    const auto& entry = m_entries[size_t(at)];
    if (entry.key != key || (!items.empty() && items.back() == entry.item)) continue;
    if (items.size() == mostItems) return {};
    items.push_back(entry.item);
  }
  return items;
}

void ReferenceFinder::addNumber(qint32 item) {
  const auto& stored = m_items[size_t(item)];
  const Text text{stored.number.first(std::min(stored.number.size(), longestNumber))};
  if (text.tokens.empty()) return;
  NumberKeys keys;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text.tokens[i].digits) {
      keys.addDigits(text.at(i), i > 0 && text.tokens[i - 1].digits);
    } else {
      keys.addLetters(text.at(i));
    }
  }
  m_longest = std::max(m_longest, keys.length);
  add(keys.written.value(), item);
  if (keys.hasLetters || keys.significant >= fewestDigits) {
    add(keys.marked.value(), item);
    if (keys.splitsYear) add(keys.splitMarked.value(), item);
  }
  if (keys.significant >= fewestDigits) {
    add(keys.groups.value(), item);
    if (keys.splitsYear) add(keys.splitGroups.value(), item);
  }
  if (keys.digitCount > fewestDigits) add(keys.digits.value(), item);
  const auto [series, tail] = text.parts();
  if (tail.isEmpty() || tail.size() > 18) return;
  add(tailKey(stored.customer, valueOf(tail)), item);
  add(seriesKey(stored.customer, series, valueOf(tail)), item);
}

ReferenceStrength ReferenceFinder::strengthOf(const QString& number) const {
  qsizetype letters = 0;
  qsizetype digits = 0;
  for (const QChar c : number) {
    letters += c.isLetter();
    digits += isDigit(c);
  }
  if (digits == 0) return ReferenceStrength::Tail;  // a word, not a number
  if (letters > 0) {
    return letters + digits >= 5 && digits >= 2 ? ReferenceStrength::Full
                                                : ReferenceStrength::Plain;
  }
  return digits >= fewestDigits ? ReferenceStrength::Plain : ReferenceStrength::Tail;
}

/// The number as it is written, its letters included.
void ReferenceFinder::tryWritten(const Text& text, size_t begin, Match& best) const {
  Key written{KeyKind::Written};
  Key marked{KeyKind::Marked};
  size_t length = 0;
  bool splitsDigits = false;
  bool hasMasked = false;
  bool hasLetters = false;
  for (size_t i = begin; i < text.size(); ++i) {
    const auto run = text.at(i);
    length += size_t(run.size());
    if (length > m_longest + 16) return;  // zeros that the number does not have
    const bool behindDigits = i > begin && text.tokens[i].digits && text.tokens[i - 1].digits;
    splitsDigits |= behindDigits && !text.isGlued(i);
    hasMasked |= text.tokens[i].masked;
    hasLetters |= !text.tokens[i].digits;
    written.add(run);
    if (behindDigits) marked.addMark();
    text.tokens[i].digits ? marked.addWithoutZeros(run) : marked.add(run);
    if (hasMasked && !hasLetters) continue;
    auto items = itemsOf(marked.value());
    // As written wins over without zeros; but "FA 1 234" is not FA1234 unless there is more of it.
    if (!splitsDigits || length >= 8) {
      auto exact = itemsOf(written.value());
      if (!exact.empty()) items = std::move(exact);
    }
    if (items.empty()) continue;
    const auto strength = strengthOf(m_items[size_t(items.front())].number);
    if (strength > ReferenceStrength::Tail) best = {std::move(items), strength, i + 1, false};
  }
}

/// Whether the letters before some digits are those of the number: "F2026/123" for FA-2026-00123,
/// not "BL-2026-00123".
ReferenceFinder::LettersFit ReferenceFinder::lettersFit(const Text& text, size_t begin,
                                                        const QString& number) {
  if (begin == 0 || text.tokens[begin - 1].digits) return LettersFit::Unknown;
  const auto before = text.at(begin - 1);
  const Text runs{number};
  const auto letters = runs.tokens.front().digits ? QStringView{} : runs.at(0);
  const bool starts = letters.startsWith(before) && text.isGlued(begin);
  if (!letters.isEmpty() && (starts || before.endsWith(letters))) return LettersFit::Yes;
  if (isInvoiceWord(before)) return LettersFit::Unknown;
  return isOtherWord(before) || text.isGlued(begin) ? LettersFit::No : LettersFit::Unknown;
}

/// Leaves those that the letters before fit best.
ReferenceStrength ReferenceFinder::keepFitting(const Text& text, size_t begin,
                                               std::vector<qint32>& items) const {
  const auto fits = [&](LettersFit fit) {
    return [this, &text, begin, fit](qint32 item) {
      return lettersFit(text, begin, m_items[size_t(item)].number) == fit;
    };
  };
  if (std::ranges::any_of(items, fits(LettersFit::Yes))) {
    std::erase_if(items, std::not_fn(fits(LettersFit::Yes)));
    return ReferenceStrength::Full;
  }
  std::erase_if(items, fits(LettersFit::No));
  return ReferenceStrength::Plain;
}

/// Its digits only; letters right before have to fit the number's.
void ReferenceFinder::tryDigits(const Text& text, size_t begin, Match& best) const {
  Key groups{KeyKind::Groups};
  Key digits{KeyKind::Digits};
  size_t length = 0;
  for (size_t i = begin; i < text.size(); ++i) {
    if (!text.tokens[i].digits || text.tokens[i].masked) return;
    const auto run = text.at(i);
    length += size_t(run.size());
    if (length > m_longest + 16) return;
    if (i > begin) groups.addMark();
    groups.addWithoutZeros(run);
    digits.add(run);
    auto items = itemsOf(groups.value());
    if (items.empty()) items = itemsOf(digits.value());
    if (items.empty() || i + 1 <= best.end) continue;
    const auto strength = keepFitting(text, begin, items);
    if (items.empty()) continue;
    best = {std::move(items), strength, i + 1, false};
  }
}

/// "RF18 5390 0754 7034": the longest with right check digits whose rest is a number.
void ReferenceFinder::tryStructured(const Text& text, size_t begin, Match& best) const {
  if (!text.at(begin).startsWith(u"rf")) return;
  QString compact;
  for (size_t i = begin; i < text.size() && compact.size() < 25; ++i) {
    compact += text.at(i);
    if (!isStructuredForm(compact) || !hasRightCheckDigits(compact)) continue;
    auto match = wholeMatch(Text{compact.sliced(4)});
    if (match.items.empty()) continue;
    best = {std::move(match.items), ReferenceStrength::Full, i + 1, true};
  }
}

ReferenceFinder::Match ReferenceFinder::matchAt(const Text& text, size_t begin) const {
  Match best;
  tryStructured(text, begin, best);
  if (best.end > 0) return best;
  tryWritten(text, begin, best);
  if (best.end == 0 && text.tokens[begin].digits) tryDigits(text, begin, best);
  return best;
}

FoundNumber ReferenceFinder::toFound(const Match& match) const {
  return {m_items[size_t(match.items.front())].number, match.strength, match.structured,
          match.items};
}

namespace {

void appendOnce(FoundNumber number, std::vector<FoundNumber>& found) {
  for (auto& known : found) {
    if (known.items != number.items) continue;
    known.strength = std::max(known.strength, number.strength);
    known.structured |= number.structured;
    return;
  }
  found.push_back(std::move(number));
}

}  // namespace

std::vector<FoundNumber> ReferenceFinder::find(const QString& text) const {
  Text runs{text};
  runs.maskDays();
  runs.maskAmounts();
  std::vector<FoundNumber> found;
  for (size_t i = 0; i < runs.size();) {
    const auto match = matchAt(runs, i);
    if (match.end == 0) {
      ++i;
      continue;
    }
    const auto number = toFound(match);
    appendOnce(number, found);
    i = continueSeries(runs, match.end, number, found);
  }
  return found;
}

/// Whether the token, or the one behind a word like "et" or "à", may continue a series.
ReferenceFinder::Link ReferenceFinder::linkAt(const Text& text, size_t at) {
  const auto sign = text.gap(at).trimmed();
  const auto word = text.at(at);
  const bool wordRange = sign.isEmpty() && isRangeWord(word);
  const bool range = wordRange || sign == u"-" || sign == u"–";
  const bool wordList = isListWord(word);
  if (!range && !wordList && !isOneOf(sign, {u",", u"/", u"+", u";", u"&"})) return {};
  size_t next = wordRange || wordList ? at + 1 : at;
  if (word == u"jusqu" && next < text.size() && text.at(next) == u"a") ++next;
  return {next < text.size(), range, next};
}

/// ", 124 et 125" or "à 126" after a number; returns the token behind.
size_t ReferenceFinder::continueSeries(const Text& text, size_t at, const FoundNumber& first,
                                       std::vector<FoundNumber>& found) const {
  const auto& item = m_items[size_t(first.items.front())];
  const Text number{item.number};
  const auto series = number.parts().series;
  const auto strength = std::min(first.strength, ReferenceStrength::Plain);
  qint32 last = first.items.front();
  while (at < text.size()) {
    const auto link = linkAt(text, at);
    if (!link.isValid) return at;
    const auto& token = text.tokens[link.next];
    if (!token.digits) {  // "FA-1 à FA-3"
      const size_t end = link.isRange ? addRangeTo(text, link.next, last, strength, found) : 0;
      return end == 0 ? at : end;
    }
    if (token.masked || token.size() < shortestTail || token.size() > 18) return at;
    const quint64 tail = valueOf(text.at(link.next));
    const auto items = itemsOf(seriesKey(item.customer, series, tail));
    if (items.empty()) return at;
    if (!link.isRange) {
      appendOnce(toFound({items, strength, link.next, false}), found);
    } else if (!addRange(last, tail, strength, found)) {
      return at;
    }
    last = items.front();
    at = link.next + 1;
  }
  return at;
}

/// A range up to a number that is written whole; returns the token behind, 0: none.
size_t ReferenceFinder::addRangeTo(const Text& text, size_t at, qint32 from,
                                   ReferenceStrength strength,
                                   std::vector<FoundNumber>& found) const {
  const auto match = matchAt(text, at);
  if (match.end == 0) return 0;
  const Text first{m_items[size_t(from)].number};
  const Text last{m_items[size_t(match.items.front())].number};
  const auto [series, tail] = last.parts();
  if (tail.isEmpty() || tail.size() > 18 || series != first.parts().series) return 0;
  return addRange(from, valueOf(tail), strength, found) ? match.end : 0;
}

/// All numbers of the series after that of one item up to the last; nothing when one is missing.
bool ReferenceFinder::addRange(qint32 from, quint64 last, ReferenceStrength strength,
                               std::vector<FoundNumber>& found) const {
  const auto& item = m_items[size_t(from)];
  const Text number{item.number};
  const auto [series, tail] = number.parts();
  if (tail.isEmpty() || tail.size() > 18) return false;
  const quint64 first = valueOf(tail);
  if (last <= first || last - first > longestRange) return false;
  std::vector<FoundNumber> between;
  for (quint64 value = first + 1; value <= last; ++value) {
    auto items = itemsOf(seriesKey(item.customer, series, value));
    if (items.empty()) return false;
    between.push_back(toFound({std::move(items), strength, 1, false}));
  }
  for (auto& one : between) appendOnce(std::move(one), found);
  return true;
}

std::vector<FoundNumber> ReferenceFinder::findTails(const QString& text, qint32 customer) const {
  Text runs{text};
  runs.maskDays();
  runs.maskAmounts();
  std::vector<FoundNumber> found;
  for (size_t i = 1; i < runs.size();) {
    const auto& token = runs.tokens[i];
    const size_t at = i++;
    if (!token.digits || token.masked || token.size() < shortestTail || token.size() > 18) continue;
    if (!runs.followsInvoiceWord(at)) continue;
    const auto items = itemsOf(tailKey(customer, valueOf(runs.at(at))));
    if (items.empty()) continue;
    const auto& number = m_items[size_t(items.front())].number;
    const auto isSame = [&](qint32 item) { return m_items[size_t(item)].number == number; };
    if (!std::ranges::all_of(items, isSame)) continue;
    const auto one = toFound({items, ReferenceStrength::Tail, at + 1, false});
    std::vector<FoundNumber> series{one};
    i = continueSeries(runs, at + 1, one, series);
    // "123-126" without 124: then it is not a range, and 123 not a number.
    const bool half = i == at + 1 && i < runs.size() && runs.tokens[i].digits && runs.isGlued(i);
    if (half) continue;
    for (auto& each : series) appendOnce(std::move(each), found);
  }
  return found;
}

ReferenceFinder::Match ReferenceFinder::wholeMatch(const Text& text) const {
  Key written{KeyKind::Written};
  Key marked{KeyKind::Marked};
  Key digits{KeyKind::Digits};
  bool hasLetters = false;
  size_t length = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    length += size_t(text.tokens[i].size());
    if (length > m_longest + 21) return {};
    written.add(text.at(i));
    if (i > 0 && text.tokens[i].digits && text.tokens[i - 1].digits) marked.addMark();
    if (text.tokens[i].digits) {
      marked.addWithoutZeros(text.at(i));
      digits.add(text.at(i));
    } else {
      marked.add(text.at(i));
      hasLetters = true;
    }
  }
  auto items = itemsOf(written.value());
  if (items.empty()) items = itemsOf(marked.value());
  const bool complete = !items.empty();
  if (items.empty() && !hasLetters) items = itemsOf(digits.value());
  if (items.empty()) return {};
  const auto strength =
      complete ? strengthOf(m_items[size_t(items.front())].number) : ReferenceStrength::Plain;
  return {std::move(items), strength, text.size(), false};
}

std::vector<FoundNumber> ReferenceFinder::findWhole(const QString& text) const {
  const Text runs{text};
  if (runs.tokens.empty()) return {};
  Match match;
  tryStructured(runs, 0, match);
  if (match.end != runs.size()) match = wholeMatch(runs);
  if (match.items.empty()) return {};
  return {toFound(match)};
}

bool isStructuredReference(const QString& text) {
  QString compact = foldForSearch(text);
  compact.removeIf([](QChar c) { return c.isSpace(); });
  return isStructuredForm(compact) && hasRightCheckDigits(compact);
}

}  // namespace encaisse
