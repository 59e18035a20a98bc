#include "ui/aging/aging_print.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>
#include <numeric>

#include "ui/aging/aging_model.h"
#include "ui/aging/proof_line.h"
#include "ui/aging/totals_model.h"
#include "ui/common/money_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(AgingPrint)
};

constexpr int footLines = 4;     ///< totals, shares, a gap, the proof
constexpr int rowsWithFoot = 3;  ///< that stay on the last page, so that totals never stand alone

QList<QString> rowTexts(const QAbstractItemModel& model, int row, const QList<int>& columns) {
  QList<QString> texts;
  for (const int column : columns) texts.append(model.index(row, column).data().toString());
  return texts;
}

QString titleOf(const AgingModel& model) {
  switch (model.report().groupBy) {
    case GroupBy::Customer: return Words::tr("Aged balance by customer");
    case GroupBy::Agency: return Words::tr("Aged balance by agency");
    case GroupBy::Salesperson: return Words::tr("Aged balance by salesperson");
    case GroupBy::Segment: return Words::tr("Aged balance by segment");
    case GroupBy::Account: return Words::tr("Aged balance by account");
  }
  return {};
}

QString subtitleOf(const AgingModel& model) {
  QString text = Words::tr("As of %1 · amounts in %2")
                     .arg(formatDay(model.report().asOf), model.currency().code());
  if (model.isFiltered()) text += Words::tr(" · filter “%1”").arg(model.filterText());
  return text;
}

/// Cuts the table into pages and paints them. All lengths are in the device's pixels.
class PaperPainter {
public:
  PaperPainter(const AgingPaper& paper, QPagedPaintDevice& device)
      : m_paper{paper}, m_device{device}, m_painter{&device} {
    const auto layout = device.pageLayout();
    m_page =
        QRectF{QPointF{}, QSizeF{layout.paintRectPixels(m_painter.device()->logicalDpiX()).size()}};
    measure();
  }

  int paint() {
    const auto starts = pageStarts();
    const auto pages = int(starts.size());
    for (int page = 0; page < pages; ++page) {
      if (page > 0) m_device.newPage();
      const qsizetype end = page + 1 < pages ? starts[page + 1] : m_paper.rows.size();
      paintPage(page, pages, starts[page], end);
    }
    return pages;
  }

private:
  QFontMetricsF metrics() const { return {m_font, m_painter.device()}; }

  void measure() {
    for (double points = 8.5; points >= 4.5; points -= 0.5) {
      m_font = m_painter.font();
      m_font.setPointSizeF(points);
      m_lineHeight = metrics().height() * 1.35;
      measureColumns();
      if (m_widths.first() >= m_page.width() * 0.16) break;
    }
    m_top = m_lineHeight * 4.6;
    m_rowsPerPage =
        std::max(footLines + 1, int((m_page.height() - m_top - 2 * m_lineHeight) / m_lineHeight));
  }

  void measureColumns() {
    m_widths.fill(0, m_paper.headers.size());
    m_padding = metrics().horizontalAdvance(u'0') * 1.6;
    QFont bold = m_font;
    bold.setBold(true);
    const QFontMetricsF boldMetrics{bold, m_painter.device()};
    for (qsizetype column = 1; column < m_widths.size(); ++column) {
      double& width = m_widths[column];
      width = std::max(boldMetrics.horizontalAdvance(m_paper.headers[column]),
                       boldMetrics.horizontalAdvance(m_paper.totals[column]));
      for (const auto& row : m_paper.rows) {
        width = std::max(width, metrics().horizontalAdvance(row[column]));
      }
      width += m_padding;
    }
    m_widths[0] = m_page.width() - std::accumulate(m_widths.begin() + 1, m_widths.end(), 0.0);
  }

  /// The first row of each page.
  QList<qsizetype> pageStarts() const {
    QList<qsizetype> starts{0};
    const qsizetype rows = m_paper.rows.size();
    while (rows - starts.last() > m_rowsPerPage) starts.append(starts.last() + m_rowsPerPage);
    if (rows - starts.last() + footLines > m_rowsPerPage) {
      starts.append(std::max(starts.last() + 1, rows - rowsWithFoot));
    }
    return starts;
  }

  void paintPage(int page, int pages, qsizetype first, qsizetype end) {
    paintHead();
    double y = m_top;
    for (qsizetype row = first; row < end; ++row) {
      paintRow(m_paper.rows[row], y, false);
      y += m_lineHeight;
      rule(y, 0.3, Qt::lightGray);
    }
    if (page == pages - 1) paintFoot(y);
    m_painter.setFont(m_font);
    const QRectF foot{0, m_page.height() - m_lineHeight, m_page.width(), m_lineHeight};
    m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, m_paper.printedOn);
    m_painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                       Words::tr("Page %1 of %2").arg(page + 1).arg(pages));
  }

  void paintHead() {
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 1.5);
    large.setBold(true);
    m_painter.setFont(large);
    const QRectF title{0, 0, m_page.width(), m_lineHeight * 1.7};
    m_painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, m_paper.title);
    m_painter.setFont(m_font);
    m_painter.drawText(title, Qt::AlignRight | Qt::AlignVCenter, m_paper.company);
    m_painter.drawText(QRectF{0, m_lineHeight * 1.7, m_page.width(), m_lineHeight},
                       Qt::AlignLeft | Qt::AlignVCenter, m_paper.subtitle);
    paintRow(m_paper.headers, m_top - m_lineHeight * 1.2, true);
    rule(m_top, 1.0);
  }

  void paintFoot(double y) {
    rule(y, 1.0);
    paintRow(m_paper.totals, y, true);
    paintRow(m_paper.shares, y + m_lineHeight, false);
    m_painter.setFont(m_font);
    m_painter.drawText(QRectF{0, y + m_lineHeight * 2.6, m_page.width(), m_lineHeight},
                       Qt::AlignLeft | Qt::AlignVCenter, m_paper.proof);
  }

  void paintRow(const QList<QString>& texts, double y, bool bold) {
    QFont font = m_font;
    font.setBold(bold);
    m_painter.setFont(font);
    const QFontMetricsF fontMetrics{font, m_painter.device()};
    double x = 0;
    for (qsizetype column = 0; column < texts.size(); ++column) {
      const bool right = m_paper.rightAligned[column];
      const QRectF cell{x, y, m_widths[column] - (right ? 0 : m_padding / 2), m_lineHeight};
      const QString text =
          right ? texts[column]
                : fontMetrics.elidedText(texts[column], Qt::ElideRight, cell.width());
      m_painter.drawText(cell, int(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                         text);
      x += m_widths[column];
    }
  }

  /// @param points  thickness
  void rule(double y, double points, QColor color = Qt::black) {
    const double pixels = points * m_painter.device()->logicalDpiY() / 72.0;
    m_painter.setPen(QPen{color, pixels});
    m_painter.drawLine(QPointF{0, y}, QPointF{m_page.width(), y});
    m_painter.setPen(Qt::black);
  }

  const AgingPaper& m_paper;
  QPagedPaintDevice& m_device;
  QPainter m_painter;
  QRectF m_page;
  QFont m_font;
  QList<double> m_widths;
  double m_padding = 0;
  double m_lineHeight = 0;
  double m_top = 0;
  int m_rowsPerPage = 0;
};

}  // namespace

AgingPaper agingPaper(const AgingModel& model, const QString& company) {
  const TotalsModel totals{model};
  QList<int> columns;
  for (int column = 0; column < model.columnCount(); ++column) {
    if (column != AgingModel::Code || model.report().groupBy == GroupBy::Customer) {
      columns.append(column);
    }
  }
  AgingPaper paper;
  paper.company = company;
  paper.title = titleOf(model);
  paper.subtitle = subtitleOf(model);
  for (const int column : columns) {
    paper.headers.append(model.columnTitle(column));
    paper.rightAligned.append(AgingModel::isAmount(column));
  }
  for (int row = 0; row < model.rowCount(); ++row) {
    paper.rows.append(rowTexts(model, row, columns));
  }
  paper.totals = rowTexts(totals, TotalsModel::Total, columns);
  paper.shares = rowTexts(totals, TotalsModel::Share, columns);
  paper.proof = proofText(model.report().proof, model.currency());
  return paper;
}

int paintAging(const AgingPaper& paper, QPagedPaintDevice& device) {
  return PaperPainter{paper, device}.paint();
}

}  // namespace encaisse
