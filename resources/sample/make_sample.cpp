#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>

#include "sample_book.h"
#include "sample_costs.h"
#include "sample_customers.h"
#include "sample_fec.h"
#include "sample_sales.h"

namespace {

using namespace sample;

constexpr auto siren = "123456782";

/// Binary, so that the line ends are the same on every platform.
std::ofstream create(const std::filesystem::path& path) {
  std::ofstream out{path, std::ios::binary | std::ios::trunc};
  if (!out) throw std::runtime_error{"cannot create " + path.string()};
  out.exceptions(std::ios::failbit | std::ios::badbit);
  return out;
}

void writeYear(const std::filesystem::path& directory, const Book& book, const FiscalYear& year) {
  auto out = create(directory / fecFileName(siren, year.to));
  writeFec(out, book, year);
}

void writeSample(const std::filesystem::path& directory) {
  const auto customers = buildCustomers();
  Book book;
  postSales(customers, book);
  postCosts(book);

  FiscalYear closed{day(2025, 1, 1), day(2025, 12, 31), {}};
  closed.opening = buildFirstOpening(book, closed.from);
  postResultToReserves(book, closed.opening, day(2025, 6, 16));
  FiscalYear current{day(2026, 1, 1), day(2026, 10, 31), {}};
  current.opening = buildNextOpening(book, closed);
  postResultToReserves(book, current.opening, day(2026, 6, 15));

  writeYear(directory, book, closed);
  writeYear(directory, book, current);
  auto out = create(directory / "customers.csv");
  writeCustomers(out, customers);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "Usage: make_sample DIRECTORY\n";
    return 2;
  }
  try {
    writeSample(argv[1]);
  } catch (const std::exception& error) {
    std::cerr << "The sample was not written: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
