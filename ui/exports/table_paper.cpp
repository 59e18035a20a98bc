#include "ui/exports/table_paper.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>

#include "core/base/contracts.h"
#include "ui/common/money_format.h"
#include "ui/exports/table_file.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(AgingPrint)
};

constexpr int rowsWithFoot = 3;  ///< that stay on the last page, so that totals never stand alone

/// Cuts the table into pages and paints them. All lengths are in the device's pixels.
class PaperPainter {
public:
  PaperPainter(const TablePaper& paper, QPagedPaintDevice& device)
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
  /// The foot, a gap and the note.
  int footLines() const { return int(m_paper.foot.size()) + (m_paper.note.isEmpty() ? 0 : 2); }
  QFontMetricsF metrics() const { return {m_font, m_painter.device()}; }

  void measure() {
    for (double points = 8.5; points >= 4.5; points -= 0.5) {
      m_font = m_painter.font();
      m_font.setPointSizeF(points);
      m_lineHeight = metrics().height() * 1.35;
      measureColumns();
      if (m_roomy) break;
    }
    m_top = m_lineHeight * 4.6;
    m_rowsPerPage =
        std::max(footLines() + 1, int((m_page.height() - m_top - 2 * m_lineHeight) / m_lineHeight));
  }

  void measureColumns() {
    m_padding = metrics().horizontalAdvance(u'0') * 1.6;
    QFont bold = m_font;
    bold.setBold(true);
    const QFontMetricsF boldMetrics{bold, m_painter.device()};
    m_widths.fill(0, m_paper.headers.size());
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
      double& width = m_widths[column];
      width = boldMetrics.horizontalAdvance(m_paper.headers[column]);
      for (const auto& row : m_paper.foot) {
        width = std::max(width, boldMetrics.horizontalAdvance(row[column]));
      }
      for (const auto& row : m_paper.rows) {
        width = std::max(width, metrics().horizontalAdvance(row[column]));
      }
      width += m_padding;
    }
    shareRoom();
  }

  /// Figures keep their width. Texts share what they leave: the narrow ones as they are, the wide
  /// ones alike; the first text takes what is left over.
  void shareRoom() {
    QList<qsizetype> texts;
    double room = m_page.width();
    double wanted = 0;
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
      if (m_paper.rightAligned[column]) {
        room -= m_widths[column];
      } else {
        texts.append(column);
        wanted += m_widths[column];
      }
    }
    if (texts.isEmpty()) return;
    m_roomy = room >= std::min(wanted, std::max(0.16 * m_page.width(), 0.6 * wanted));
    std::ranges::sort(texts, {}, [this](qsizetype column) { return m_widths[column]; });
    double left = std::max(room, 0.1 * m_page.width());
    auto waiting = double(texts.size());
    for (const qsizetype column : texts) {
      m_widths[column] = std::min(m_widths[column], left / waiting);
      left -= m_widths[column];
      --waiting;
    }
    m_widths[std::ranges::min(texts)] += left;
  }

  /// The first row of each page.
  QList<qsizetype> pageStarts() const {
    QList<qsizetype> starts{0};
    const qsizetype rows = m_paper.rows.size();
    while (rows - starts.last() > m_rowsPerPage) starts.append(starts.last() + m_rowsPerPage);
    if (rows - starts.last() + footLines() > m_rowsPerPage) {
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
    for (qsizetype i = 0; i < m_paper.foot.size(); ++i) {
      paintRow(m_paper.foot[i], y, i == 0);
      y += m_lineHeight;
    }
    m_painter.setFont(m_font);
    m_painter.drawText(QRectF{0, y + m_lineHeight * 0.6, m_page.width(), m_lineHeight},
                       Qt::AlignLeft | Qt::AlignVCenter, m_paper.note);
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

  const TablePaper& m_paper;
  QPagedPaintDevice& m_device;
  QPainter m_painter;
  QRectF m_page;
  QFont m_font;
  QList<double> m_widths;
  bool m_roomy = false;
  double m_padding = 0;
  double m_lineHeight = 0;
  double m_top = 0;
  int m_rowsPerPage = 0;
};

bool isFigure(const Cell& cell) {
  return std::holds_alternative<qint64>(cell) || std::holds_alternative<Money>(cell);
}

QString textOf(const Cell& cell) {
  if (const auto* text = std::get_if<QString>(&cell)) return text->simplified();
  if (const auto* number = std::get_if<qint64>(&cell)) return QLocale{}.toString(*number);
  if (const auto* amount = std::get_if<Money>(&cell)) {
    return formatAmount(amount->minor(), amount->currency());
  }
  if (const auto* day = std::get_if<QDate>(&cell)) return formatDay(*day);
  if (const auto* flag = std::get_if<bool>(&cell)) return *flag ? u"✓"_s : QString{};
  return {};
}

QList<QString> textsOf(const QList<Cell>& cells) {
  QList<QString> texts;
  for (const auto& cell : cells) texts.append(textOf(cell));
  return texts;
}

}  // namespace

QPageLayout landscapeA4() {
  return {QPageSize{QPageSize::A4}, QPageLayout::Landscape, QMarginsF{12, 12, 12, 12},
          QPageLayout::Millimeter};
}

TablePaper tablePaper(const TableDocument& document) {
  TablePaper paper;
  paper.title = document.title;
  paper.subtitle = document.subtitle;
  for (const auto& header : document.table.headers) paper.headers.append(header.simplified());
  paper.rightAligned.fill(false, paper.headers.size());
  for (const auto& row : document.table.rows) {
    EXPECTS(row.size() == paper.headers.size());
    for (qsizetype i = 0; i < row.size(); ++i) {
      paper.rightAligned[i] = paper.rightAligned[i] || isFigure(row[i]);
    }
    paper.rows.append(textsOf(row));
  }
  if (!document.totals.isEmpty()) paper.foot.append(textsOf(document.totals));
  return paper;
}

int paintTable(const TablePaper& paper, QPagedPaintDevice& device) {
  return PaperPainter{paper, device}.paint();
}

}  // namespace encaisse
