// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/sheet.h"

#include <QtEndian>
#include <zlib.h>

/// The smallest workbook that spreadsheets open: text cells, in a zip that packs nothing.
namespace Frontdesk::Demo {

namespace {

template <class T> QByteArray littleEndian(T value)
{
    const T turned = qToLittleEndian(value);
    return {reinterpret_cast<const char *>(&turned), sizeof turned};
}

class Zip
{
public:
    void add(const QByteArray &name, const QByteArray &bytes)
    {
        const QByteArray facts = littleEndian<quint16>(20) // version needed
            + littleEndian<quint16>(0) + littleEndian<quint16>(0) // no flags, stored
            + littleEndian<quint16>(0) + littleEndian<quint16>(0x21) // 1980-01-01
            + littleEndian(quint32(
                crc32(0, reinterpret_cast<const Bytef *>(bytes.data()), uInt(bytes.size()))))
            + littleEndian(quint32(bytes.size())) + littleEndian(quint32(bytes.size()))
            + littleEndian(quint16(name.size())) + littleEndian<quint16>(0);
        m_directory += "PK\x01\x02" + littleEndian<quint16>(20) + facts + QByteArray(10, '\0')
            + littleEndian(quint32(m_files.size())) + name;
        m_files += "PK\x03\x04" + facts + name + bytes;
        ++m_count;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        return m_files + m_directory + "PK\x05\x06" + QByteArray(4, '\0') + littleEndian(m_count)
            + littleEndian(m_count) + littleEndian(quint32(m_directory.size()))
            + littleEndian(quint32(m_files.size())) + littleEndian<quint16>(0);
    }

private:
    QByteArray m_files;
    QByteArray m_directory;
    quint16 m_count = 0;
};

constexpr auto Declaration = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";

constexpr auto ContentTypes
    = R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
      R"(<Default Extension="rels" )"
      R"(ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
      R"(<Override PartName="/xl/workbook.xml" ContentType=)"
      R"("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>)"
      R"(<Override PartName="/xl/worksheets/sheet1.xml" ContentType=)"
      R"("application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>)";

QByteArray relationship(const QByteArray &type, const QByteArray &target)
{
    return R"(<Relationships xmlns=)"
           R"("http://schemas.openxmlformats.org/package/2006/relationships">)"
           R"(<Relationship Id="rId1" Type=)"
           R"("http://schemas.openxmlformats.org/officeDocument/2006/relationships/)"
        + type + R"(" Target=")" + target + R"("/></Relationships>)";
}

QByteArray workbook(const QString &name)
{
    return R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r=)"
           R"("http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
           R"(<sheets><sheet name=")"
        + name.toHtmlEscaped().toUtf8() + R"(" sheetId="1" r:id="rId1"/></sheets></workbook>)";
}

QByteArray rowOf(const QStringList &cells)
{
    QByteArray row = "<row>";
    for (const QString &cell : cells)
        row += R"(<c t="inlineStr"><is><t>)" + cell.toHtmlEscaped().toUtf8() + "</t></is></c>";
    return row + "</row>";
}

} // namespace

QByteArray asXlsx(const Sheet &sheet, const QString &name)
{
    QByteArray rows = rowOf(sheet.header);
    for (const QStringList &row : sheet.rows)
        rows += rowOf(row);
    const QByteArray declaration = Declaration;
    Zip zip;
    zip.add("[Content_Types].xml", declaration + ContentTypes);
    zip.add("_rels/.rels", declaration + relationship("officeDocument", "xl/workbook.xml"));
    zip.add("xl/workbook.xml", declaration + workbook(name));
    zip.add("xl/_rels/workbook.xml.rels",
            declaration + relationship("worksheet", "worksheets/sheet1.xml"));
    zip.add("xl/worksheets/sheet1.xml",
            declaration
                + R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
                + "<sheetData>" + rows + "</sheetData></worksheet>");
    return zip.bytes();
}

} // namespace Frontdesk::Demo
