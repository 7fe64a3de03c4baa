// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/auditreport.h"
#include "models/ledger/auditwords.h"

#include <array>
#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace Frontdesk {

namespace {

/// Shares of the page's width, in the order of the cells.
constexpr std::array shares{5, 11, 8, 9, 11, 7, 13, 13, 9, 14};
constexpr int Resolution = 150; ///< dots an inch
constexpr int Gap = 8; ///< dots between cells
constexpr double TextPoints = 7.5;

/// Draws one report, page after page. First the rows are shared out over the pages, so that each
/// page can tell how many there are.
class PdfPages final
{
public:
    PdfPages(QPdfWriter &writer, const AuditReport &report)
        : m_writer(writer), m_report(report), m_painter(&writer)
    {
        m_font = m_painter.font();
        m_font.setPointSizeF(TextPoints);
        m_bold = m_font;
        m_bold.setBold(true);
        m_painter.setFont(m_font);
        m_line = QFontMetrics(m_font, &writer).lineSpacing();
        m_top = 4 * m_line;
        m_bottom = writer.height() - 2 * m_line;
    }

    void draw()
    {
        shareOut();
        qsizetype row = 0;
        for (qsizetype page = 0; page < m_rowsOfPage.size(); ++page) {
            if (page > 0)
                m_writer.newPage();
            drawFrame(page);
            int y = m_top + m_line + Gap;
            for (const qsizetype end = row + m_rowsOfPage.at(page); row < end; ++row)
                y += drawRow(auditReportCells(m_report, m_report.entries.at(row)), y);
        }
    }

private:
    [[nodiscard]] QRect cell(size_t column, int y, int height) const
    {
        int before = 0;
        for (size_t i = 0; i < column; ++i)
            before += shares.at(i);
        const int x = m_writer.width() * before / 100;
        return {x, y, m_writer.width() * shares.at(column) / 100 - Gap, height};
    }

    [[nodiscard]] int heightOf(const QStringList &cells)
    {
        int height = m_line;
        for (size_t i = 0; i < shares.size(); ++i)
            height
                = qMax(height,
                       m_painter.boundingRect(cell(i, 0, m_bottom), Wrapped, cells.at(qsizetype(i)))
                           .height());
        // A row that is longer than a page would never be done.
        return qMin(height, m_bottom - m_top - 2 * m_line) + Gap / 2;
    }

    void shareOut()
    {
        int y = m_bottom;
        for (const AuditEntry &entry : m_report.entries) {
            const int height = heightOf(auditReportCells(m_report, entry));
            if (y + height > m_bottom) {
                m_rowsOfPage.append(0);
                y = m_top + m_line + Gap;
            }
            y += height;
            ++m_rowsOfPage.last();
        }
        if (m_rowsOfPage.isEmpty())
            m_rowsOfPage.append(0);
    }

    int drawRow(const QStringList &cells, int y)
    {
        const int height = heightOf(cells);
        for (size_t i = 0; i < shares.size(); ++i)
            m_painter.drawText(cell(i, y, height), Wrapped, cells.at(qsizetype(i)));
        return height;
    }

    void drawFrame(qsizetype page)
    {
        const QLocale locale;
        m_painter.setFont(m_bold);
        m_painter.drawText(QRect(0, 0, m_writer.width(), m_line), Qt::AlignLeft,
                           AuditWords::tr("Audit log of %1, %2 to %3", "studio, from, to")
                               .arg(m_report.studio,
                                    locale.toString(m_report.from, QLocale::ShortFormat),
                                    locale.toString(m_report.to, QLocale::ShortFormat)));
        const QStringList titles = auditReportTitles();
        for (size_t i = 0; i < shares.size(); ++i)
            m_painter.drawText(cell(i, m_top, m_line), Qt::AlignLeft, titles.at(qsizetype(i)));
        m_painter.setFont(m_font);
        m_painter.drawText(QRect(0, m_line, m_writer.width(), 2 * m_line), Wrapped, m_report.chain);
        m_painter.drawLine(0, m_top + m_line + Gap / 2, m_writer.width(), m_top + m_line + Gap / 2);
        m_painter.drawText(QRect(0, m_bottom + m_line, m_writer.width(), m_line), Qt::AlignRight,
                           AuditWords::tr("Page %1 of %2").arg(page + 1).arg(m_rowsOfPage.size()));
    }

    static constexpr int Wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere;

    QPdfWriter &m_writer;
    const AuditReport &m_report;
    QPainter m_painter;
    QFont m_font;
    QFont m_bold;
    QList<qsizetype> m_rowsOfPage;
    int m_line = 0;
    int m_top = 0; ///< of the titles of the columns
    int m_bottom = 0;
};

} // namespace

QByteArray auditPdf(const AuditReport &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setTitle(AuditWords::tr("Audit log of %1").arg(report.studio));
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
    PdfPages(writer, report).draw();
    buffer.close();
    return bytes;
}

} // namespace Frontdesk
