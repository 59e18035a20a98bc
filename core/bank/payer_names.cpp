#include "core/bank/payer_names.h"

#include <QSet>
#include <algorithm>

#include "core/base/text_match.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr qsizetype shortestBeginning = 18;  // letters and digits of a name that was cut off
constexpr qsizetype shortestCut = 22;        // characters, spaces included
constexpr qsizetype shortestInside = 4;
constexpr qsizetype mostWords = 10;

/// Legal forms, titles and articles.
// NOLINTNEXTLINE(readability-function-size): one list of words
bool isDropped(const QString& word) {
  static const QSet<QString> words{u"sarl"_s,
                                   u"sas"_s,
                                   u"sasu"_s,
                                   u"sa"_s,
                                   u"eurl"_s,
                                   u"sci"_s,
                                   u"snc"_s,
                                   u"scp"_s,
                                   u"scop"_s,
                                   u"selarl"_s,
                                   u"selas"_s,
                                   u"scm"_s,
                                   u"sel"_s,
                                   u"eirl"_s,
                                   u"ei"_s,
                                   u"gie"_s,
                                   u"earl"_s,
                                   u"gaec"_s,
                                   u"scea"_s,
                                   u"sca"_s,
                                   u"scs"_s,
                                   u"se"_s,
                                   u"ets"_s,
                                   u"etablissements"_s,
                                   u"etablissement"_s,
                                   u"etabl"_s,
                                   u"ste"_s,
                                   u"societe"_s,
                                   u"soc"_s,
                                   u"cie"_s,
                                   u"compagnie"_s,
                                   u"gmbh"_s,
                                   u"ltd"_s,
                                   u"limited"_s,
                                   u"llc"_s,
                                   u"inc"_s,
                                   u"plc"_s,
                                   u"bv"_s,
                                   u"nv"_s,
                                   u"srl"_s,
                                   u"spa"_s,
                                   u"sprl"_s,
                                   u"bvba"_s,
                                   u"asbl"_s,
                                   u"m"_s,
                                   u"mr"_s,
                                   u"mme"_s,
                                   u"mlle"_s,
                                   u"monsieur"_s,
                                   u"madame"_s,
                                   u"de"_s,
                                   u"du"_s,
                                   u"des"_s,
                                   u"la"_s,
                                   u"le"_s,
                                   u"les"_s,
                                   u"d"_s,
                                   u"l"_s,
                                   u"et"_s,
                                   u"ou"_s,
                                   u"and"_s,
                                   u"the"_s};
  return words.contains(word);
}

/// What banks and payers write around a name.
bool isBankWord(const QString& word) {
  static const QSet<QString> words{
      u"vir"_s,     u"vrt"_s,     u"virt"_s,      u"virement"_s,    u"virements"_s,
      u"sepa"_s,    u"sct"_s,     u"inst"_s,      u"instantane"_s,  u"recu"_s,
      u"recus"_s,   u"emis"_s,    u"faveur"_s,    u"europeen"_s,    u"remise"_s,
      u"cheque"_s,  u"chq"_s,     u"prlv"_s,      u"prelevement"_s, u"motif"_s,
      u"libelle"_s, u"ref"_s,     u"reference"_s, u"refs"_s,        u"num"_s,
      u"no"_s,      u"n"_s,       u"numero"_s,    u"facture"_s,     u"factures"_s,
      u"fact"_s,    u"fac"_s,     u"fa"_s,        u"f"_s,           u"reglement"_s,
      u"rglt"_s,    u"reglt"_s,   u"paiement"_s,  u"paiment"_s,     u"payment"_s,
      u"solde"_s,   u"acompte"_s, u"par"_s,       u"from"_s,        u"client"_s,
      u"nom"_s,     u"donneur"_s, u"ordre"_s,     u"eur"_s,         u"euros"_s,
      u"merci"_s,   u"invoice"_s, u"id"_s,        u"rf"_s,          u"notprovided"_s,
      u"end"_s,     u"to"_s,      u"p"_s,         u"web"_s,         u"avoir"_s};
  return words.contains(word);
}

bool isLegalForm(const QString& word) {
  return word.size() > 1 && isDropped(word) && word != u"de"_s && word != u"du"_s &&
         word != u"la"_s && word != u"le"_s && word != u"et"_s && word != u"ou"_s;
}

/// Folded words; letters with points between ("S.A.R.L.") are one word where that is a legal form.
QStringList wordsOf(const QString& text) {
  QStringList words;
  QString word;
  const auto flush = [&] {
    if (!word.isEmpty()) words.append(word);
    word.clear();
  };
  for (const QChar c : foldForSearch(text)) c.isLetterOrNumber() ? word.append(c), void() : flush();
  flush();
  QStringList joined;
  for (qsizetype i = 0; i < words.size(); ++i) {
    QString letters;
    qsizetype end = i;
    while (end < words.size() && words[end].size() == 1 && words[end][0].isLetter()) {
      letters += words[end++];
    }
    while (letters.size() > 1 && !isLegalForm(letters)) letters.chop(1);
    joined.append(letters.size() > 1 ? letters : words[i]);
    if (letters.size() > 1) i += letters.size() - 1;
  }
  return joined;
}

QStringList telling(const QStringList& words) {
  QStringList kept;
  for (const auto& word : words) {
    if (!isDropped(word)) kept.append(word);
  }
  return kept.isEmpty() ? words : kept;
}

QString sortedKey(QStringList words) {
  words.sort();
  return words.join(u' ');
}

void addTo(QHash<QString, std::vector<qint32>>& hash, const QString& key, qint32 customer) {
  if (key.isEmpty()) return;
  auto& customers = hash[key];
  if (customers.empty() || customers.back() != customer) customers.push_back(customer);
}

void merge(std::vector<qint32>& into, const std::vector<qint32>& more) {
  into.insert(into.end(), more.begin(), more.end());
  std::ranges::sort(into);
  into.erase(std::unique(into.begin(), into.end()), into.end());
}

QString plainIban(const QString& iban) {
  QString plain;
  for (const QChar c : iban) {
    if (c.isLetterOrNumber()) plain.append(c.toUpper());
  }
  return plain;
}

/// Whether a text is as long as what banks and programs leave of a longer one; a space at the cut
/// is lost.
bool mayBeCut(qsizetype length) {
  for (const qsizetype cut : {24, 27, 30, 31, 32, 35, 40}) {
    if (length == cut || length == cut - 1) return true;
  }
  return false;
}

bool holdsDigit(const QString& word) {
  return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

}  // namespace

QStringList nameWords(const QString& name) { return telling(wordsOf(name)); }

PayerNames::PayerNames(const std::vector<MatchCustomer>& customers) {
  for (size_t i = 0; i < customers.size(); ++i) {
    const auto customer = qint32(i);
    addName(customers[i].name, customer);
    for (const auto& name : customers[i].payerNames) addName(name, customer);
    for (const auto& iban : customers[i].payerIbans) addTo(m_ibans, plainIban(iban), customer);
  }
  std::ranges::sort(m_spellings, [](const Spelling& a, const Spelling& b) {
    return std::tie(a.compact, a.customer) < std::tie(b.compact, b.customer);
  });
}

void PayerNames::addName(const QString& name, qint32 customer) {
  const auto all = wordsOf(name);
  const auto words = telling(all);
  if (words.isEmpty()) return;
  addTo(m_sorted, sortedKey(words), customer);
  if (words.size() <= mostWords) {
    addTo(m_sequences, words.join(u' '), customer);
    if (words.size() == 2) addTo(m_sequences, words[1] + u' ' + words[0], customer);
    m_mostWords = std::max(m_mostWords, words.size());
  }
  addSpelling(words, customer);
  if (all != words) addSpelling(all, customer);
  if (mayBeCut(name.trimmed().size())) {
    addTo(m_cutNames, all.join(QString{}), customer);
  }
}

void PayerNames::addSpelling(const QStringList& words, qint32 customer) {
  m_spellings.push_back({words.join(QString{}), customer});
}

PayerNames::Customers PayerNames::byIban(const QString& iban) const {
  return m_ibans.value(plainIban(iban));
}

/// The customers of this name, whole or cut off.
PayerNames::Customers PayerNames::byName(const QString& name) const {
  const auto all = wordsOf(name);
  if (all.isEmpty()) return {};
  const auto words = telling(all);
  Customers found = m_sorted.value(sortedKey(words));
  if (found.empty()) {
    const QString compact = words.join(QString{});
    const auto same = std::ranges::lower_bound(m_spellings, compact, {}, &Spelling::compact);
    for (auto at = same; at != m_spellings.end() && at->compact == compact; ++at) {
      merge(found, {at->customer});
    }
  }
  const auto length = name.trimmed().size();
  // A whole name may be the beginning of another customer's, too.
  if (found.empty() ? length >= shortestCut : mayBeCut(length)) {
    merge(found, byBeginning(all.join(QString{})));
    merge(found, byBeginning(words.join(QString{})));
  }
  if (found.empty()) found = byCutName(all.join(QString{}));
  return found;
}

/// The customers whose name begins so.
PayerNames::Customers PayerNames::byBeginning(const QString& name) const {
  Customers found;
  if (name.size() < shortestBeginning) return found;
  const auto first = std::ranges::lower_bound(m_spellings, name, {}, &Spelling::compact);
  for (auto at = first; at != m_spellings.end() && at->compact.startsWith(name); ++at) {
    merge(found, {at->customer});
    if (found.size() > 10) break;  // more is no better
  }
  return found;
}

/// The customers whose name, cut off by a program, begins this one; the longest.
PayerNames::Customers PayerNames::byCutName(const QString& compact) const {
  for (qsizetype length = std::min(compact.size(), qsizetype(40)); length >= shortestBeginning;
       --length) {
    const auto found = m_cutNames.constFind(compact.first(length));
    if (found != m_cutNames.constEnd()) return *found;
  }
  return {};
}

/// The longest names that stand in a text.
PayerNames::Inside PayerNames::insideOf(const QString& text) const {
  QStringList words;
  for (const auto& word : wordsOf(text)) {
    if (!isDropped(word)) words.append(word);
  }
  const auto isEdge = [&](qsizetype at) {
    return at < 0 || at >= words.size() || holdsDigit(words[at]) || isBankWord(words[at]);
  };
  Inside inside;
  for (qsizetype i = 0; i < words.size();) {
    qsizetype end = i;
    QString sequence;
    for (qsizetype k = i; k < words.size() && k < i + m_mostWords; ++k) {
      if (k > i) sequence += u' ';
      sequence += words[k];
      const auto found = m_sequences.constFind(sequence);
      if (found == m_sequences.constEnd() || sequence.size() < shortestInside) continue;
      if (k == i && (isBankWord(sequence) || holdsDigit(sequence))) continue;
      end = k + 1;
      inside.name = sequence;
    }
    if (end == i) {
      ++i;
      continue;
    }
    merge(inside.customers, m_sequences.value(inside.name));
    inside.alone = inside.alone && isEdge(i - 1) && isEdge(end);
    i = end;
  }
  return inside;
}

PayerFit PayerNames::recognise(const QString& counterparty, const QString& iban,
                               const QString& label) const {
  PayerFit fit;
  const auto owners = iban.isEmpty() ? Customers{} : byIban(iban);
  const auto named = byName(counterparty);
  if (!owners.empty()) {
    fit = {owners, false, MatchReasonKind::PayerIban, iban};
    // A name that is another customer's says that this account pays for several.
    if (named.size() == 1 && !std::ranges::binary_search(owners, named.front())) {
      merge(fit.customers, named);
    }
    fit.sure = fit.customers.size() == 1;
    return fit;
  }
  fit.what = counterparty.simplified();
  fit.customers = named;
  fit.sure = named.size() == 1;
  if (!named.empty()) return fit;
  const auto inName = insideOf(counterparty);
  if (!inName.customers.empty()) {
    fit.customers = inName.customers;
    return fit;
  }
  const auto inLabel = insideOf(label);
  fit.customers = inLabel.customers;
  fit.what = inLabel.name.toUpper();
  fit.sure = counterparty.trimmed().isEmpty() && inLabel.alone && inLabel.customers.size() == 1;
  return fit;
}

}  // namespace encaisse
