// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/sheet.h"

#include "api/codec/encode.h"

namespace Frontdesk::Demo {

namespace {

QByteArray csvCell(const QString &text)
{
    QByteArray cell = text.toUtf8();
    if (!cell.contains(';') && !cell.contains('"') && !cell.contains('\n'))
        return cell;
    cell.replace('"', "\"\"");
    return '"' + cell + '"';
}

QByteArray csvRow(const QStringList &row)
{
    QByteArrayList cells;
    for (const QString &text : row)
        cells.append(csvCell(text));
    return cells.join(';') + "\r\n";
}

QByteArray jsonRow(const QStringList &header, const QStringList &row)
{
    QByteArray json;
    for (qsizetype i = 0; i < header.size(); ++i) {
        json += i == 0 ? '{' : ',';
        Api::write(json, header[i]);
        json += ':';
        Api::write(json, row[i]);
    }
    return json + '}';
}

} // namespace

QByteArray asCsv(const Sheet &sheet)
{
    QByteArray csv = "\xef\xbb\xbf" + csvRow(sheet.header);
    for (const QStringList &row : sheet.rows)
        csv += csvRow(row);
    return csv;
}

QByteArray asJson(const Sheet &sheet)
{
    QByteArrayList rows;
    for (const QStringList &row : sheet.rows)
        rows.append(jsonRow(sheet.header, row));
    return '[' + rows.join(',') + ']';
}

} // namespace Frontdesk::Demo
