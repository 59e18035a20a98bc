#pragma once

#include <QSettings>

#include "tests/ui/fake_prompts.h"
#include "tests/ui/window_waiting.h"
#include "ui/page.h"

namespace encaisse::testing {

/// What a page asks the window for.
struct Asked {
  QStringList pages;
  QStringList filters;
  QList<qint64> customers;
};

/// A page on a ledger file with one imported FEC, shown without a window around it.
template <typename PageType>
class ShownPage {
public:
  /// @param fec  nothing is imported when it is empty
  explicit ShownPage(const QByteArray& fec, const char* today, bool isSample = false,
                     OpenMode mode = OpenMode::ReadWrite) {
    QSettings{}.clear();
    auto company = aCompany();
    company.isSample = isSample;
    auto ledger = valueOf(Ledger::create(path(), company, fixedContext()));
    if (!fec.isEmpty()) {
      const QString file = m_files.write("123456782FEC20261231.txt", fec);
      valueOf(ledger->imports().apply(file, {}));
    }
    if (mode == OpenMode::ReadOnly) {
      ledger.reset();
      ledger = valueOf(Ledger::open(path(), mode, fixedContext()));
    }
    session = std::make_unique<LedgerSession>(std::move(ledger), fixedContext(), day(today));
    session->loadNow();
    page = std::make_unique<PageType>(*session, prompts, nullptr);
    QObject::connect(page.get(), &Page::openPage, page.get(),
                     [this](const QString& key, const QString& filter) {
                       asked.pages.append(key);
                       asked.filters.append(filter);
                     });
    QObject::connect(page.get(), &Page::openCustomer, page.get(),
                     [this](qint64 id) { asked.customers.append(id); });
    QObject::connect(session.get(), &LedgerSession::message, page.get(),
                     [this](const QString& text) { messages.append(text); });
    page->resize(1064, 720);
    page->show();
  }

  template <typename Widget>
  Widget* find(const char* name) {
    return named<Widget>(*page, name);
  }
  /// Lets shortcuts work, which ask for the active window.
  void activate() {
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
  }
  QString path() const { return m_files.path("test.encaisse"); }
  QString folder() const { return m_files.path("letters"); }
  qint64 customerId(const char* code) {
    return valueOf(session->ledger().customers().findByCode(QString::fromLatin1(code))).id;
  }

private:
  TestFiles m_files;

public:
  FakePrompts prompts;
  Asked asked;
  QStringList messages;
  std::unique_ptr<LedgerSession> session;
  std::unique_ptr<PageType> page;
};

/// A FEC that gives due dates.
inline FecText fecWithDueDates() { return FecText{"DateEcheance"}; }

}  // namespace encaisse::testing
