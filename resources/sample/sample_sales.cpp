#include "sample_sales.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "sample_invoices.h"
#include "sample_random.h"
#include "sample_settlement.h"
#include "sample_text.h"

namespace sample {
namespace {

constexpr auto receivable = "411000";
constexpr auto doubtful = "416000";
constexpr auto bank = "512000";
constexpr auto chequesInHand = "511200";
constexpr auto cash = "530000";

std::string vatAccount(int basisPoints) {
  if (basisPoints == 2000) return "445712";
  return basisPoints == 1000 ? "445711" : "445710";
}

/// The sales and VAT side of an invoice, one VAT line a rate.
/// @param sign -1 for an invoice (credit), 1 for a credit note
void appendSaleLines(Entry& entry, const std::vector<SaleLine>& lines, int sign) {
  std::map<int, Cents> vatByRate;
  for (const auto& line : lines) {
    entry.lines.push_back({.account = line.account, .amount = sign * line.net});
    vatByRate[line.vatBasisPoints] += sign * vatOf(line);
  }
  for (const auto& [rate, vat] : vatByRate) {
    entry.lines.push_back({.account = vatAccount(rate), .amount = vat});
  }
}

std::string labelOf(const Invoice& invoice) {
  const auto start = "Facture " + invoice.number + ' ';
  if (invoice.dueShown != DueShown::Label) return start + invoice.work;
  const auto due = invoice.instalments.front().dueOn;
  const bool longForm = dayOfMonth(invoice.issuedOn) % 4 == 0;
  return start + (longForm ? "Ech. " + french(due) : "Ech " + frenchShort(due));
}

void postInvoice(const Invoice& invoice, Book& book) {
  Entry entry{Journal::Sales,   invoice.bookedOn, invoice.number,
              invoice.issuedOn, labelOf(invoice), {}};
  const auto count = invoice.instalments.size();
  for (std::size_t i = 0; i < count; ++i) {
    const auto& instalment = invoice.instalments[i];
    Line line{.account = receivable,
              .amount = instalment.amount,
              .party = invoice.customer,
              .group = instalment.group};
    if (invoice.dueShown == DueShown::Column) line.dueOn = instalment.dueOn;
    if (count > 1) {
      line.label = entry.label + ' ' + std::to_string(i + 1) + '/' + std::to_string(count);
    }
    entry.lines.push_back(std::move(line));
  }
  appendSaleLines(entry, invoice.lines, -1);
  book.post(std::move(entry));
}

void postCreditNote(const CreditNote& note, Book& book) {
  Entry entry{Journal::Sales,
              note.issuedOn,
              note.number,
              note.issuedOn,
              "Avoir " + note.number + " sur " + note.about,
              {}};
  entry.lines.push_back({.account = receivable,
                         .amount = -totalOf(note.lines),
                         .party = note.customer,
                         .group = note.group});
  appendSaleLines(entry, note.lines, 1);
  book.post(std::move(entry));
}

void postSmallDifference(const Adjustment& adjustment, Book& book) {
  const auto& invoice = *adjustment.invoice;
  book.post({Journal::Misc,
             adjustment.on,
             invoice.number,
             adjustment.on,
             "Différence de règlement " + invoice.number,
             {{.account = "658000", .amount = adjustment.amount},
              {.account = receivable,
               .amount = -adjustment.amount,
               .party = invoice.customer,
               .group = adjustment.instalment->group}}});
}

/// The doubtful line keeps the invoice's own number and dates: its age does not change.
void postDoubtful(const Adjustment& adjustment, Book& book) {
  const auto& invoice = *adjustment.invoice;
  book.post({Journal::Misc,
             adjustment.on,
             invoice.number,
             adjustment.on,
             "Transfert en clients douteux " + invoice.number,
             {{.account = doubtful,
               .amount = adjustment.amount,
               .party = invoice.customer,
               .dueOn = adjustment.instalment->dueOn,
               .pieceDate = invoice.issuedOn},
              {.account = receivable,
               .amount = -adjustment.amount,
               .party = invoice.customer,
               .group = adjustment.instalment->group}}});
}

/// The VAT of a lost invoice is recovered, rate by rate.
void postLoss(const Adjustment& adjustment, Book& book) {
  const auto& invoice = *adjustment.invoice;
  Entry entry{Journal::Misc,
              adjustment.on,
              invoice.number,
              adjustment.on,
              "Créance irrécouvrable " + invoice.number,
              {}};
  Cents net = adjustment.amount;
  for (const auto& line : invoice.lines) {
    const Cents vat = vatOf(line) * adjustment.amount / totalOf(invoice.lines);
    entry.lines.push_back({.account = vatAccount(line.vatBasisPoints), .amount = vat});
    net -= vat;
  }
  entry.lines.insert(entry.lines.begin(), {.account = "654000", .amount = net});
  entry.lines.push_back({.account = receivable,
                         .amount = -adjustment.amount,
                         .party = invoice.customer,
                         .group = adjustment.instalment->group});
  book.post(std::move(entry));
}

void postAdjustment(const Adjustment& adjustment, Book& book) {
  switch (adjustment.kind) {
    case AdjustmentKind::SmallDifference: return postSmallDifference(adjustment, book);
    case AdjustmentKind::Doubtful: return postDoubtful(adjustment, book);
    case AdjustmentKind::Loss: return postLoss(adjustment, book);
  }
}

/// Payments become entries: one each, but one a remittance for cheques.
class PaymentPoster {
public:
  PaymentPoster(const std::vector<Customer>& customers, Book& book)
      : m_customers{customers}, m_book{book} {}

  void postAll(std::vector<Payment> payments) {
    std::stable_sort(payments.begin(), payments.end(), [](const auto& a, const auto& b) {
      return std::tuple{a.on, a.customer} < std::tuple{b.on, b.customer};
    });
    std::map<Date, std::vector<Payment>> remittances;
    for (const auto& payment : payments) {
      if (payment.amount < 0) {
        postReturn(payment);
      } else if (payment.means == Means::Cheque) {
        remittances[payment.on].push_back(payment);
      } else {
        postSingle(payment);
      }
    }
    for (const auto& [on, cheques] : remittances) postRemittance(on, cheques);
  }

private:
  std::string nextPiece(std::string_view kind, Date on) {
    const auto prefix = std::string{kind} + padded(yearOf(on) % 100, 2) + '-';
    return prefix + padded(++m_lastNumbers[prefix], 4);
  }

  std::string payerName(const Payment& payment) const {
    return plainUpper(m_customers[static_cast<std::size_t>(payment.customer)].name).substr(0, 30);
  }

  /// What a bank statement says. One payer in four does not name the invoice.
  std::string bankLabel(std::string_view kind, const Payment& payment) {
    auto label = std::string{kind} + ' ' + payerName(payment);
    if (!m_random.chance(250)) label += ' ' + plainUpper(payment.about);
    return label;
  }

  Line customerLine(const Payment& payment) const {
    return {.account = receivable,
            .amount = -payment.amount,
            .party = payment.customer,
            .group = payment.group};
  }

  void postSingle(const Payment& payment) {
    const bool inCash = payment.means == Means::Cash;
    const std::string_view kind = inCash                                ? "ESPECES"
                                  : payment.means == Means::DirectDebit ? "PRLV"
                                                                        : "VIR";
    const auto piece = nextPiece(inCash ? "ESP" : kind, payment.on);
    m_book.post(
        {inCash ? Journal::Cash : Journal::Bank,
         payment.on,
         piece,
         payment.on,
         bankLabel(kind, payment),
         {{.account = inCash ? cash : bank, .amount = payment.amount}, customerLine(payment)}});
  }

  void postReturn(const Payment& payment) {
    const bool cheque = payment.means == Means::Cheque;
    const auto piece = nextPiece("IMP", payment.on);
    const auto label = std::string{cheque ? "Chèque impayé " : "Rejet prélèvement "} +
                       payerName(payment) + ' ' + payment.about;
    m_book.post({Journal::Bank,
                 payment.on,
                 piece,
                 payment.on,
                 label,
                 {customerLine(payment), {.account = bank, .amount = payment.amount}}});
  }

  /// The cheques of one day go to the bank together, which credits them the next business day.
  void postRemittance(Date on, const std::vector<Payment>& cheques) {
    const auto piece = nextPiece("REM", on);
    const auto label = "Remise de " + std::to_string(cheques.size()) + " chèque(s)";
    Entry entry{Journal::Bank, on, piece, on, label, {}};
    Cents total = 0;
    for (const auto& cheque : cheques) {
      auto line = customerLine(cheque);
      line.pieceRef = "CHQ " + padded(m_random.between(1'000'000, 9'999'999), 7);
      line.label = bankLabel(line.pieceRef, cheque);
      entry.lines.push_back(std::move(line));
      total += cheque.amount;
    }
    entry.lines.insert(entry.lines.begin(), {.account = chequesInHand, .amount = total});
    m_book.post(std::move(entry));

    const auto creditedOn = businessDayFrom(on + days{1});
    m_book.post(
        {Journal::Bank,
         creditedOn,
         piece,
         creditedOn,
         "Crédit " + piece,
         {{.account = bank, .amount = total}, {.account = chequesInHand, .amount = -total}}});
  }

  const std::vector<Customer>& m_customers;
  Book& m_book;
  Random m_random{5112};
  std::map<std::string, int> m_lastNumbers;
};

}  // namespace

void postSales(const std::vector<Customer>& customers, Book& book) {
  for (const auto& customer : customers) book.addParty({customer.code, customer.name});
  auto invoices = issueInvoices(customers);
  const auto settlement = settleInvoices(customers, invoices, book);
  for (const auto& invoice : invoices) postInvoice(invoice, book);
  for (const auto& note : settlement.creditNotes) postCreditNote(note, book);
  for (const auto& adjustment : settlement.adjustments) postAdjustment(adjustment, book);
  PaymentPoster{customers, book}.postAll(settlement.payments);
}

}  // namespace sample
