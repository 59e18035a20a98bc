#include "sample_fec.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "sample_lettering.h"

namespace sample {
namespace {

constexpr auto header =
    "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
    "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\t"
    "ValidDate\tMontantdevise\tIdevise\tDateEcheance";

const std::map<std::string, std::string, std::less<>> accountNames{
    {"101000", "Capital"},
    {"106800", "Autres réserves"},
    {"120000", "Résultat de l'exercice"},
    {"164000", "Emprunts"},
    {"215400", "Matériel industriel"},
    {"281540", "Amortissement du matériel"},
    {"310000", "Matières premières"},
    {"401000", "Fournisseurs"},
    {"411000", "Clients"},
    {"416000", "Clients douteux"},
    {"421000", "Personnel - rémunérations dues"},
    {"431000", "Sécurité sociale"},
    {"437000", "Autres organismes sociaux"},
    {"442100", "Prélèvement à la source"},
    {"445510", "TVA à décaisser"},
    {"445660", "TVA déductible"},
    {"445710", "TVA collectée 5,5 %"},
    {"445711", "TVA collectée 10 %"},
    {"445712", "TVA collectée 20 %"},
    {"511200", "Chèques à encaisser"},
    {"512000", "Banque"},
    {"530000", "Caisse"},
    {"580000", "Virements internes"},
    {"601000", "Achats de matières premières"},
    {"602100", "Matières consommables"},
    {"602200", "Fournitures consommables"},
    {"604000", "Sous-traitance"},
    {"606100", "Énergie"},
    {"606150", "Carburants"},
    {"606300", "Petit équipement"},
    {"613200", "Locations immobilières"},
    {"615500", "Entretien du matériel"},
    {"616000", "Assurances"},
    {"622600", "Honoraires"},
    {"624100", "Transports"},
    {"626000", "Télécommunications"},
    {"627000", "Services bancaires"},
    {"641000", "Rémunérations du personnel"},
    {"645100", "Cotisations patronales"},
    {"654000", "Pertes sur créances irrécouvrables"},
    {"658000", "Charges diverses de gestion courante"},
    {"661100", "Intérêts des emprunts"},
    {"681120", "Dotations aux amortissements"},
    {"706000", "Prestations de services"},
    {"707000", "Ventes de marchandises"},
    {"707200", "Ventes hors de France"},
};

std::pair<std::string, std::string> journalNames(Journal journal) {
  switch (journal) {
    case Journal::Opening: return {"AN", "A NOUVEAUX"};
    case Journal::Sales: return {"VE", "Ventes"};
    case Journal::Purchases: return {"AC", "Achats"};
    case Journal::Cash: return {"CA", "Caisse"};
    case Journal::Bank: return {"BQ", "Banque"};
    case Journal::Misc: break;
  }
  return {"OD", "Opérations diverses"};
}

bool isBalanceSheet(std::string_view account) { return account.front() < '6'; }

/// The line as the next year's opening carries it: the same, with its own dates and label.
Line carried(const Entry& entry, const Line& line) {
  auto copy = line;
  copy.label = "AN " + (line.label.empty() ? entry.label : line.label);
  copy.pieceRef = line.pieceRef.empty() ? entry.pieceRef : line.pieceRef;
  copy.pieceDate = line.pieceDate.value_or(entry.pieceDate);
  return copy;
}

std::vector<Line> openItems(const std::vector<const Entry*>& entries, const GroupStates& states) {
  std::vector<Line> items;
  for (const auto* entry : entries) {
    for (const auto& line : entry->lines) {
      if (line.party == none || states.isSettled(line.group)) continue;
      const bool alreadyCarried = entry->journal == Journal::Opening;
      items.push_back(alreadyCarried ? line : carried(*entry, line));
    }
  }
  std::stable_sort(items.begin(), items.end(), [](const Line& a, const Line& b) {
    return std::tie(a.account, a.party, a.pieceDate) < std::tie(b.account, b.party, b.pieceDate);
  });
  return items;
}

std::vector<const Entry*> entriesBetween(const Book& book, Date from, Date to) {
  std::vector<const Entry*> entries;
  for (const auto& entry : book.entries()) {
    if (entry.date >= from && entry.date <= to) entries.push_back(&entry);
  }
  std::stable_sort(entries.begin(), entries.end(), [](const Entry* a, const Entry* b) {
    return std::tie(a->date, a->journal) < std::tie(b->date, b->journal);
  });
  return entries;
}

std::vector<const Entry*> entriesOf(const Book& book, const FiscalYear& year) {
  auto entries = entriesBetween(book, year.from, year.to);
  entries.insert(entries.begin(), &year.opening);
  return entries;
}

using Balances = std::map<std::string, Cents>;

Entry openingOf(Date from, std::vector<Line> items, const Balances& balances) {
  Entry opening{Journal::Opening,
                from,
                "AN" + std::to_string(yearOf(from)),
                from,
                "A NOUVEAUX " + std::to_string(yearOf(from)),
                {}};
  for (const auto& [account, amount] : balances) {
    if (amount != 0) opening.lines.push_back({.account = account, .amount = amount});
  }
  opening.lines.insert(opening.lines.end(), items.begin(), items.end());
  return opening;
}

std::string amountText(Cents amount) {
  return std::to_string(amount / 100) + ',' + padded(amount % 100, 2);
}

class FecWriter {
public:
  FecWriter(std::ostream& out, const Book& book, Date lastDay)
      : m_out{out}, m_book{book}, m_states{book, lastDay} {}

  void write(const std::vector<const Entry*>& entries) {
    m_letterings = m_states.letter(linesOf(entries));
    m_out << header << "\r\n";
    for (const auto* entry : entries) {
      ++m_number;
      for (const auto& line : entry->lines) writeLine(*entry, line);
    }
  }

private:
  static std::vector<FiledLine> linesOf(const std::vector<const Entry*>& entries) {
    std::vector<FiledLine> lines;
    for (const auto* entry : entries) {
      for (const auto& line : entry->lines) lines.push_back({entry, &line});
    }
    return lines;
  }

  void writeLine(const Entry& entry, const Line& line) {
    const auto [journalCode, journalName] = journalNames(entry.journal);
    m_out << journalCode << '\t' << journalName << '\t' << m_number << '\t' << compact(entry.date)
          << '\t' << line.account << '\t' << accountNames.at(line.account) << '\t';
    writeParty(line);
    m_out << (line.pieceRef.empty() ? entry.pieceRef : line.pieceRef) << '\t'
          << compact(line.pieceDate.value_or(entry.pieceDate)) << '\t'
          << (line.label.empty() ? entry.label : line.label) << '\t'
          << amountText(std::max<Cents>(line.amount, 0)) << '\t'
          << amountText(std::max<Cents>(-line.amount, 0)) << '\t';
    writeLettering(line);
    m_out << compact(endOfMonth(entry.date)) << "\t\t\t"
          << (line.dueOn ? compact(*line.dueOn) : std::string{}) << "\r\n";
  }

  void writeParty(const Line& line) {
    if (line.party == none) {
      m_out << "\t\t";
      return;
    }
    const auto& party = m_book.parties()[static_cast<std::size_t>(line.party)];
    m_out << party.code << '\t' << party.name << '\t';
  }

  void writeLettering(const Line& line) {
    const auto lettering = m_letterings.find(line.group);
    if (lettering == m_letterings.end()) {
      m_out << "\t\t";
      return;
    }
    m_out << lettering->second.code << '\t' << compact(lettering->second.on) << '\t';
  }

  std::ostream& m_out;
  const Book& m_book;
  GroupStates m_states;
  std::map<int, Lettering> m_letterings;
  int m_number = 0;
};

}  // namespace

Entry buildFirstOpening(const Book& book, Date from) {
  const auto before = entriesBetween(book, Date{}, from - days{1});
  const auto items = openItems(before, GroupStates{book, from - days{1}});
  Balances balances{{"101000", -10'000'000}, {"120000", -11'842'000}, {"164000", -14'490'000},
                    {"215400", 42'680'000},  {"281540", -18'480'000}, {"310000", 9'735'000},
                    {"512000", 14'216'348},  {"530000", 30'000}};
  for (const std::string account : {"431000", "437000", "442100", "445510", "511200"}) {
    balances[account] = book.movement(account, Date{}, from - days{1});
  }
  Cents total = 0;
  for (const auto& [account, amount] : balances) total += amount;
  for (const auto& item : items) total += item.amount;
  balances["106800"] = -total;
  return openingOf(from, items, balances);
}

Entry buildNextOpening(const Book& book, const FiscalYear& previous) {
  Balances balances;
  const auto entries = entriesOf(book, previous);
  for (const auto* entry : entries) {
    for (const auto& line : entry->lines) {
      if (line.party != none) continue;
      balances[isBalanceSheet(line.account) ? line.account : "120000"] += line.amount;
    }
  }
  const GroupStates states{book, previous.to};
  return openingOf(previous.to + days{1}, openItems(entries, states), balances);
}

void postResultToReserves(Book& book, const Entry& opening, Date on) {
  for (const auto& line : opening.lines) {
    if (line.account != "120000") continue;
    book.post({Journal::Misc,
               on,
               "AGO" + std::to_string(yearOf(on)),
               on,
               "Affectation du résultat",
               {{.account = "120000", .amount = -line.amount},
                {.account = "106800", .amount = line.amount}}});
  }
}

std::string fecFileName(std::string_view siren, Date to) {
  return std::string{siren} + "FEC" + compact(to) + ".txt";
}

void writeFec(std::ostream& out, const Book& book, const FiscalYear& year) {
  FecWriter{out, book, year.to}.write(entriesOf(book, year));
}

}  // namespace sample
