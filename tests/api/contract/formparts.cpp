// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/formparts.h"

#include <QHash>
#include <QRegularExpression>

namespace Frontdesk::Api {

namespace json = boost::json;

namespace {

struct Part
{
    QByteArray head;
    QByteArray content;
};

QHash<QString, Part> partsOf(const QByteArray &boundary, const QByteArray &body)
{
    QHash<QString, Part> parts;
    const QByteArray mark = "\r\n--" + boundary;
    const QByteArray whole = "\r\n" + body;
    for (qsizetype at = whole.indexOf(mark); at >= 0;) {
        const qsizetype start = at + mark.size();
        const qsizetype end = whole.indexOf(mark, start);
        const QByteArray part = whole.mid(start, end - start);
        const qsizetype gap = part.indexOf("\r\n\r\n");
        static const QRegularExpression name(QStringLiteral("\\bname=\"([^\"]*)\""));
        const auto match = name.match(QString::fromUtf8(part.left(gap)));
        if (end >= 0 && gap >= 0 && match.hasMatch())
            parts.insert(match.captured(1), {part.left(gap), part.mid(gap + 4)});
        at = end;
    }
    return parts;
}

} // namespace

QStringList problemsOfForm(
    const boost::json::object &schema, const QByteArray &contentType, const QByteArray &body,
    const std::function<QStringList(const boost::json::value &, const QByteArray &)> &mismatches)
{
    const QByteArray prefix = "multipart/form-data; boundary=";
    if (!contentType.startsWith(prefix))
        return {QStringLiteral("form: sent as ") + QString::fromLatin1(contentType)};
    auto parts = partsOf(contentType.mid(prefix.size()), body);
    QStringList problems;
    for (const auto &property : schema.at("properties").as_object()) {
        const std::string_view key = property.key();
        const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
        const bool isPresent = parts.contains(name);
        const Part part = parts.take(name);
        const auto *format = property.value().as_object().if_contains("format");
        const bool isFile = format && *format == "binary";
        if (isPresent && !isFile) {
            for (const QString &mismatch : mismatches(property.value(), part.content))
                problems.append(QStringLiteral("form: %1 %2").arg(name, mismatch));
        }
        const auto *required = schema.if_contains("required");
        const auto needs = required ? required->as_array() : json::array();
        if (!isPresent && std::find(needs.begin(), needs.end(), json::value(key)) != needs.end())
            problems.append(QStringLiteral("form: %1 is missing").arg(name));
        if (isFile && isPresent && !part.head.contains("filename=\""))
            problems.append(QStringLiteral("form: %1 has no file name").arg(name));
    }
    for (const QString &name : parts.keys())
        problems.append(QStringLiteral("form: %1 is not of the contract").arg(name));
    return problems;
}

} // namespace Frontdesk::Api
