// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/pdf.h"

namespace Frontdesk::Demo {

namespace {

QByteArray escaped(const QString &line)
{
    QByteArray text = line.toLatin1();
    return text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
}

QByteArray pageOf(const QStringList &lines)
{
    QByteArray page = "BT /F1 12 Tf 16 TL 60 780 Td\n";
    for (const QString &line : lines)
        page += '(' + escaped(line) + ") Tj T*\n";
    return page + "ET\n";
}

} // namespace

QByteArray pdfOf(const QStringList &lines)
{
    const QByteArray page = pageOf(lines);
    const QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R\n"
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(page.size()) + " >>\nstream\n" + page + "endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray places = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + '\n' + places + "trailer\n<< /Size " + count
        + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace Frontdesk::Demo
