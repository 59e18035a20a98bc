#include "sample_invoices.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "sample_random.h"

namespace sample {
namespace {

constexpr int standardRate = 2000;
constexpr int renovationRate = 1000;
constexpr int energyRate = 550;

struct Work {
  std::string_view label;
  std::string_view account;
  int reducedRate;  ///< the rate in an old dwelling, where one may apply
};

constexpr std::string_view services = "706000";
constexpr std::string_view goods = "707000";

constexpr auto works = std::to_array<Work>({
    {"Pose de parquet chêne", services, renovationRate},
    {"Agencement boutique", services, standardRate},
    {"Portes intérieures", services, renovationRate},
    {"Dressing sur mesure", services, renovationRate},
    {"Banque d'accueil", services, standardRate},
    {"Escalier quart tournant", services, renovationRate},
    {"Cloisons et doublages", services, renovationRate},
    {"Fenêtres bois double vitrage", services, energyRate},
    {"Volets isolants", services, energyRate},
    {"Meubles de cuisine", goods, standardRate},
    {"Plans de travail", goods, standardRate},
    {"Bibliothèque chêne massif", goods, standardRate},
    {"Faux plafonds acoustiques", services, standardRate},
    {"Réfection de devanture", services, standardRate},
    {"Quincaillerie et serrures", goods, standardRate},
    {"Entretien annuel menuiseries", services, standardRate},
    {"Mobilier de bureau", goods, standardRate},
    {"Habillage mural", services, renovationRate},
});

struct AmountClass {
  int perMille;  ///< cumulated
  int lowEuros;
  int highEuros;
};

constexpr std::array<AmountClass, 4> amountClasses{
    {{400, 110, 640}, {770, 640, 2300}, {955, 2300, 6400}, {1000, 6400, 17500}}};

/// Percent of an average month: joiners rest in August.
constexpr std::array<int, 12> seasons{88, 95, 108, 105, 96, 114, 104, 40, 112, 116, 112, 98};

class InvoiceDrawer {
public:
  InvoiceDrawer(const Customer& customer, int index)
      : m_customer{customer}, m_index{index}, m_random{7000ULL + static_cast<unsigned>(index)} {}

  void drawAll(std::vector<Invoice>& invoices) {
    const auto last = std::min(lastDay, m_customer.activeUntil);
    for (auto date = std::max(firstDay, m_customer.activeFrom); date <= last; date += days{1}) {
      if (isBusinessDay(date) && isInvoicedOn(date)) invoices.push_back(draw(date));
    }
  }

private:
  bool isInvoicedOn(Date date) {
    constexpr int businessDaysPerYear = 253;
    const int season = seasons[static_cast<std::size_t>(monthOf(date) - 1)];
    return m_random.below(businessDaysPerYear * 100) < m_customer.invoicesPerYear * season;
  }

  Invoice draw(Date date) {
    const auto& work = m_random.pick(works);
    Invoice invoice{.customer = m_index,
                    .issuedOn = date,
                    .bookedOn = drawBookingDay(date),
                    .number = {},
                    .work = std::string{work.label},
                    .lines = drawLines(work),
                    .instalments = {}};
    addInstalments(invoice);
    hideDueDate(invoice);
    return invoice;
  }

  Date drawBookingDay(Date issuedOn) {
    if (!m_random.chance(60)) return issuedOn;
    const auto later = businessDayFrom(issuedOn + days{m_random.between(1, 4)});
    return std::min(later, lastBusinessDayOfMonth(issuedOn));
  }

  std::vector<SaleLine> drawLines(const Work& work) {
    const int rate = drawRate(work);
    const bool foreign = m_customer.country != "FR";
    const auto account = foreign ? "707200" : std::string{work.account};
    std::vector<SaleLine> lines{{account, drawNet(), rate}};
    if (!foreign && work.account == services && m_random.chance(130)) {
      const int rateOfGoods = m_random.chance(200) ? standardRate : rate;
      lines.push_back({std::string{goods}, drawNet() / 4, rateOfGoods});
    }
    return lines;
  }

  int drawRate(const Work& work) {
    if (m_customer.country != "FR") return 0;
    if (work.reducedRate == standardRate) return standardRate;
    return m_random.chance(350) ? work.reducedRate : standardRate;
  }

  Cents drawNet() {
    const int rank = m_random.below(1000);
    const auto* range = amountClasses.begin();
    while (rank >= range->perMille) ++range;
    const Cents net = Cents{m_random.between(range->lowEuros * 100, range->highEuros * 100)} *
                      m_customer.sizePercent / 100;
    return m_random.chance(450) ? net / 1000 * 1000 : net;  // prices often end in a round 10 EUR
  }

  void addInstalments(Invoice& invoice) {
    const auto total = totalOf(invoice.lines);
    const bool mayBeSplit =
        m_customer.behaviour != Behaviour::TenthOfMonth && m_customer.segment != "Public";
    if (mayBeSplit && total > 480'000 && m_random.chance(190)) {
      const Cents later = total * 3 / 10;
      invoice.instalments = {{invoice.issuedOn + days{30}, total - 2 * later},
                             {invoice.issuedOn + days{60}, later},
                             {invoice.issuedOn + days{90}, later}};
      return;
    }
    invoice.instalments = {{dueOn(invoice.issuedOn), total}};
  }

  Date dueOn(Date issuedOn) const {
    auto due = issuedOn + days{m_customer.termsDays};
    if (m_customer.behaviour == Behaviour::TenthOfMonth) {
      while (dayOfMonth(due) != 10) due += days{1};
    }
    return due;
  }

  /// The column is kept where the terms would give another date.
  void hideDueDate(Invoice& invoice) {
    const int rank = m_random.below(1000);
    if (m_customer.behaviour == Behaviour::TenthOfMonth || invoice.instalments.size() > 1) return;
    if (rank < 85) invoice.dueShown = DueShown::Label;
    if (rank >= 85 && rank < 138) invoice.dueShown = DueShown::Nowhere;
  }

  const Customer& m_customer;
  int m_index;
  Random m_random;
};

/// Numbers restart every year; the firm had already invoiced before the sample begins.
void number(std::vector<Invoice>& invoices) {
  std::map<int, int> lastNumbers{{2024, 684}};
  for (auto& invoice : invoices) {
    const int year = yearOf(invoice.issuedOn);
    invoice.number = "FV" + padded(year % 100, 2) + '-' + padded(++lastNumbers[year], 5);
  }
}

}  // namespace

Cents vatOf(const SaleLine& line) { return (line.net * line.vatBasisPoints + 5000) / 10000; }

Cents totalOf(const std::vector<SaleLine>& lines) {
  Cents total = 0;
  for (const auto& line : lines) total += line.net + vatOf(line);
  return total;
}

std::vector<SaleLine> percentOf(const std::vector<SaleLine>& lines, int percent) {
  auto scaled = lines;
  for (auto& line : scaled) line.net = line.net * percent / 100;
  return scaled;
}

std::vector<Invoice> issueInvoices(const std::vector<Customer>& customers) {
  std::vector<Invoice> invoices;
  for (std::size_t i = 0; i < customers.size(); ++i) {
    if (customers[i].behaviour == Behaviour::CreditsOnly) continue;
    InvoiceDrawer{customers[i], static_cast<int>(i)}.drawAll(invoices);
  }
  std::sort(invoices.begin(), invoices.end(), [](const auto& a, const auto& b) {
    return std::tuple{a.issuedOn, a.customer} < std::tuple{b.issuedOn, b.customer};
  });
  number(invoices);
  return invoices;
}

}  // namespace sample
