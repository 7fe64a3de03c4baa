// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Frontdesk::Demo {

/// A table as files carry it: all cells are text, each row as long as the header.
struct Sheet
{
    QStringList header;
    QList<QStringList> rows;
};

/// With semicolons and CRLF; begins with a byte order mark, which spreadsheets need for umlauts.
[[nodiscard]] QByteArray asCsv(const Sheet &sheet);
/// An array of objects, whose keys are the header.
[[nodiscard]] QByteArray asJson(const Sheet &sheet);
/// One worksheet named \a name.
[[nodiscard]] QByteArray asXlsx(const Sheet &sheet, const QString &name);

} // namespace Frontdesk::Demo
