#include "ui/simulation/simulation_print.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QTextDocument>

#include "ui/common/money_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(SimulationDialog)
};

QString cell(const QString& text, bool isFigure, const QString& tag) {
  return u"<%1 align=\"%2\">%3</%1>"_s.arg(tag, isFigure ? u"right"_s : u"left"_s,
                                           text.toHtmlEscaped());
}

QString line(const QStringList& cells, const QString& tag) {
  QString html;
  for (qsizetype i = 0; i < cells.size(); ++i) html += cell(cells[i], i > 0, tag);
  return u"<tr>"_s + html + u"</tr>"_s;
}

QString tableHtml(const QString& heading, const SimulationTable& table) {
  QString html = u"<h3>%1</h3><table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">"_s.arg(
      heading.toHtmlEscaped());
  html += u"<thead>"_s + line(table.heads, u"th"_s) + u"</thead>"_s;
  for (const auto& row : table.rows) html += line(row, u"td"_s);
  return html + u"</table>"_s;
}

QString paragraphs(const QStringList& texts) {
  QString html;
  for (const auto& text : texts) html += u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
  return html;
}

QStringList formulas(const SimulationView& view) {
  QStringList texts;
  const auto table = figureTable(view);
  for (qsizetype i = 0; i < table.rows.size(); ++i) {
    texts.append(Words::tr("%1: %2").arg(table.rows[i].first(), table.tips[i]));
  }
  return texts;
}

}  // namespace

void paintSimulation(const SimulationView& view, const QString& company, const QImage& chart,
                     QPagedPaintDevice& device) {
  QTextDocument document;
  document.setDefaultStyleSheet(
      u"body { font-size: 9pt; color: #000000; } h1 { font-size: 15pt; } h3 { font-size: 10pt; } "
      "th { background-color: #e9ecef; } p { margin: 2px 0; }"_s);
  QString html = u"<body><h1>%1</h1>"_s.arg(Words::tr("Simulation").toHtmlEscaped());
  html += paragraphs({Words::tr("%1, as of %2, until %3")
                          .arg(company, formatDay(view.asOf), formatDay(view.horizon))});
  if (!leverTable(view).rows.isEmpty()) html += tableHtml(Words::tr("Levers"), leverTable(view));
  html += tableHtml(Words::tr("Figures"), figureTable(view));
  if (!chart.isNull()) {
    document.addResource(QTextDocument::ImageResource, QUrl{u"chart"_s}, chart);
    html += u"<p><img src=\"chart\" width=\"620\"></p>"_s;
  }
  html += tableHtml(Words::tr("Received less costs, by week"), weekTable(view));
  html += tableHtml(Words::tr("Received less costs, by month"), monthTable(view));
  html += u"<h3>%1</h3>"_s.arg(Words::tr("How it is computed").toHtmlEscaped());
  html += paragraphs(view.notes + formulas(view));
  document.setHtml(html + u"</body>"_s);
  document.print(&device);
}

}  // namespace encaisse
