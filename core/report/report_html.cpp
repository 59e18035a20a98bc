#include "core/report/report_html.h"

#include <numeric>

#include "core/letters/letter_format.h"
#include "core/report/report_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

const auto cellStyle = u"padding:4px 8px;border-bottom:1px solid #d9dde1"_s;
const auto figureStyle = cellStyle + u";text-align:right;white-space:nowrap"_s;

QString escaped(const QString& text) { return text.toHtmlEscaped(); }

class Page {
public:
  explicit Page(const DailyReport& report)
      : m_report{report}, m_words{reportWords(report.language)} {}

  QString html() const {
    QString body = u"<h1 style=\"font-size:20px;margin:0 0 4px 0\">%1</h1>\n"_s.arg(
        escaped(m_words.title.arg(day(m_report.day))));
    body += paragraph(joined({m_report.company, scopeTitle(m_report)}));
    body += keyFigures();
    body += list(m_words.actions, m_report.actions);
    body += list(m_words.receipts.arg(day(m_report.since)), m_report.receipts);
    body += list(m_words.broken, m_report.broken);
    body += list(m_words.alerts, m_report.alerts);
    body += picture(m_words.aging, agingPictureName) + agingTable();
    body += picture(m_words.forecast, forecastPictureName) + paragraph(m_words.forecastNote);
    body += paragraph(m_words.footer.arg(day(m_report.day)));
    return u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
           "</head>\n<body style=\"font-family:sans-serif;font-size:14px;color:#1c2126;"
           "background:#ffffff;max-width:720px;margin:16px\">\n%3</body></html>\n"_s.arg(
               m_report.language == u"en" ? u"en"_s : u"fr"_s,
               escaped(m_words.title.arg(day(m_report.day))), body);
  }

  QString text() const {
    QStringList lines{m_words.title.arg(day(m_report.day)),
                      joined({m_report.company, scopeTitle(m_report)}),
                      {},
                      m_words.with.arg(m_words.outstanding, money(m_report.aging.balance)),
                      m_words.with.arg(m_words.overdue, money(m_report.aging.overdue())),
                      m_words.with.arg(m_words.expected, money(expected())),
                      {}};
    const auto add = [&](const QString& heading, const ReportList& list) {
      lines.append(list.lines.isEmpty() ? heading : heading + u" ("_s + money(list.total) + u')');
      for (const auto& line : list.lines) {
        lines.append(
            u"- %1, %2: %3"_s.arg(line.customer.simplified(), line.text, money(line.amount)));
      }
      if (list.lines.isEmpty()) lines.append(u"- "_s + m_words.none);
      if (list.more > 0) lines.append(u"- "_s + m_words.more.arg(list.more));
      lines.append(QString{});
    };
    add(m_words.actions, m_report.actions);
    add(m_words.receipts.arg(day(m_report.since)), m_report.receipts);
    add(m_words.broken, m_report.broken);
    add(m_words.alerts, m_report.alerts);
    lines.append(m_words.footer.arg(day(m_report.day)));
    return lines.join(u'\n') + u'\n';
  }

private:
  QString day(QDate day) const { return letterDay(day, m_report.language); }
  QString money(qint64 minor) const {
    return letterMoney(minor, m_report.currency, m_report.language);
  }
  static QString joined(QStringList parts) {
    parts.removeAll(QString{});
    return parts.join(u" · "_s);
  }
  static QString paragraph(const QString& text) {
    return u"<p style=\"color:#555c63;margin:0 0 12px 0\">%1</p>\n"_s.arg(escaped(text));
  }
  static QString heading(const QString& text) {
    return u"<h2 style=\"font-size:16px;margin:20px 0 6px 0\">%1</h2>\n"_s.arg(escaped(text));
  }
  static QString cell(const QString& text, const QString& style, const QString& width = {}) {
    const QString wide = width.isEmpty() ? QString{} : u" width=\"%1\""_s.arg(width);
    return u"<td%1 style=\"%2\">%3</td>"_s.arg(wide, style, escaped(text));
  }
  static QString listRow(const QString& what, const QString& text, const QString& amount,
                         const QString& weight = {}) {
    return row(cell(what, cellStyle + weight, u"28%"_s) + cell(text, cellStyle, u"54%"_s) +
               cell(amount, figureStyle + weight, u"18%"_s));
  }
  static QString table(const QString& rows) {
    return u"<table width=\"100%\" cellspacing=\"0\" style=\"border-collapse:collapse\">\n%1"
           "</table>\n"_s.arg(rows);
  }
  static QString row(const QString& cells) { return u"<tr>%1</tr>\n"_s.arg(cells); }

  qint64 expected() const {
    return std::accumulate(m_report.weeks.cbegin(), m_report.weeks.cend(), qint64{0},
                           [](qint64 sum, const ReportWeek& week) { return sum + week.mean; });
  }

  QString keyFigures() const {
    const auto figure = [](const QString& title, const QString& value) {
      return u"<td style=\"padding:8px;background:#f1f3f5\"><div style=\"color:#555c63\">%1</div>"
             "<div style=\"font-size:18px;font-weight:bold;white-space:nowrap\">%2</div></td>"_s
                 .arg(escaped(title), escaped(value));
    };
    return table(row(figure(m_words.outstanding, money(m_report.aging.balance)) +
                     figure(m_words.overdue, money(m_report.aging.overdue())) +
                     figure(m_words.expected, money(expected()))));
  }

  QString list(const QString& title, const ReportList& list) const {
    if (list.lines.isEmpty()) return heading(title) + paragraph(m_words.none);
    QString rows;
    for (const auto& line : list.lines) {
      rows += listRow(line.customer, line.text, money(line.amount));
    }
    const QString more = list.more > 0 ? m_words.more.arg(list.more) : QString{};
    rows += listRow(m_words.total, more, money(list.total), u";font-weight:bold"_s);
    return heading(title) + table(rows);
  }

  QString picture(const QString& title, const QString& name) const {
    return heading(title) + u"<p style=\"margin:0\"><img src=\"cid:%1\" width=\"680\" alt=\"%2\" "
                            "style=\"max-width:100%\"></p>\n"_s.arg(name, escaped(title));
  }

  /// What the picture shows, in figures: for those whose mail program hides pictures.
  QString agingTable() const {
    QString heads = cell(m_words.notDue, figureStyle);
    QString amounts = cell(money(m_report.aging.notDue), figureStyle);
    for (int i = 0; i < m_report.buckets.count(); ++i) {
      const auto to = m_report.buckets.to(i);
      const int from = m_report.buckets.from(i);
      heads +=
          cell(to ? m_words.days.arg(from).arg(*to) : m_words.overDays.arg(from - 1), figureStyle);
      amounts += cell(money(m_report.aging.buckets[i]), figureStyle);
    }
    QString result = table(row(heads) + row(amounts));
    if (m_report.aging.credits != 0) {
      result += paragraph(m_words.with.arg(m_words.credits, money(m_report.aging.credits)));
    }
    return result;
  }

  const DailyReport& m_report;
  const ReportWords& m_words;
};

}  // namespace

QString reportHtml(const DailyReport& report) { return Page{report}.html(); }

QString reportText(const DailyReport& report) { return Page{report}.text(); }

QString reportSubject(const DailyReport& report) {
  return reportWords(report.language)
      .subject.arg(report.company, letterDay(report.day, report.language));
}

QString scopeTitle(const DailyReport& report) {
  const auto& words = reportWords(report.language);
  switch (report.scope.kind) {
    case ReportScope::Kind::All: return {};
    case ReportScope::Kind::Agency: return words.scopeAgency.arg(report.scope.name);
    case ReportScope::Kind::Salesperson: return words.scopeSalesperson.arg(report.scope.name);
  }
  return {};
}

}  // namespace encaisse
