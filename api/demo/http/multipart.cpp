// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/multipart.h"

#include "api/demo/http/headervalue.h"

namespace Frontdesk::Demo {

namespace {

using Part = MultipartForm::Part;

tl::unexpected<Refusal> malformed(const char *problem)
{
    return refused(Reason::BadBody, QString::fromLatin1(problem));
}

Outcome<QByteArray> boundaryIn(const QByteArray &contentType)
{
    const auto header = HeaderValue::parse(contentType);
    if (!header || header->value != "multipart/form-data")
        return malformed("is not multipart/form-data");
    const QByteArray boundary = header->parameters.value("boundary");
    if (boundary.isEmpty() || boundary.size() > 70)
        return malformed("the boundary is missing or too long");
    return boundary;
}

/// The name of a file: filename* (RFC 5987), which goes first, or filename.
QString fileNameIn(const HeaderValue &disposition)
{
    const QByteArray extended = disposition.parameters.value("filename*");
    if (extended.toLower().startsWith("utf-8''"))
        return QString::fromUtf8(QByteArray::fromPercentEncoding(extended.mid(7)));
    // Browsers write a quote as %22, and leave every other percent sign alone.
    QByteArray name = disposition.parameters.value("filename");
    return QString::fromUtf8(name.replace("%22", "\""));
}

const char *readDisposition(const QByteArray &value, Part &part)
{
    const auto disposition = HeaderValue::parse(value);
    if (!disposition || disposition->value != "form-data")
        return "a part's Content-Disposition is not form-data";
    part.name = QString::fromUtf8(disposition->parameters.value("name"));
    // A browser of old sends the folders too.
    part.content.name = fileNameIn(*disposition).section(u'\\', -1).section(u'/', -1);
    return nullptr;
}

/// Answers what is wrong with a header line of a part, or null.
const char *readHeader(const QByteArray &line, Part &part)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon).toLower();
    if (colon < 1 || name != name.trimmed())
        return "a part has a line that is no header";
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (name == "content-disposition")
        return readDisposition(value, part);
    if (name == "content-type")
        part.content.contentType = value;
    const QByteArray encoding = value.toLower();
    if (name == "content-transfer-encoding" && encoding != "binary" && encoding != "8bit"
        && encoding != "7bit")
        return "a part is in a transfer encoding";
    return nullptr;
}

Outcome<Part> partWithHead(QByteArrayView head)
{
    Part part;
    qsizetype at = 0;
    while (at < head.size()) {
        qsizetype end = head.indexOf("\r\n", at);
        end = end < 0 ? head.size() : end;
        if (const char *problem = readHeader(head.sliced(at, end - at).toByteArray(), part))
            return malformed(problem);
        at = end + 2;
    }
    if (part.name.isEmpty())
        return malformed("a part has no name");
    return part;
}

/// Takes a body apart, part by part.
class Cutter
{
public:
    Cutter(const QByteArray &boundary, QByteArrayView body)
        : m_delimiter("\r\n--" + boundary), m_body(body)
    { }

    /// Goes to the first delimiter; what stands before it is not meant for us.
    bool begin()
    {
        const QByteArrayView atFront = QByteArrayView(m_delimiter).sliced(2);
        const qsizetype later = m_body.indexOf(m_delimiter);
        m_at = m_body.startsWith(atFront) ? atFront.size() : later + m_delimiter.size();
        return m_body.startsWith(atFront) || later >= 0;
    }

    [[nodiscard]] bool isLast() const { return m_body.sliced(m_at).startsWith("--"); }

    /// The part behind the delimiter reached; goes to the next one.
    Outcome<Part> next()
    {
        while (m_at < m_body.size() && (m_body[m_at] == ' ' || m_body[m_at] == '\t'))
            ++m_at;
        if (!m_body.sliced(m_at).startsWith("\r\n"))
            return malformed("a delimiter's line goes on");
        const qsizetype endOfHead = m_body.indexOf("\r\n\r\n", m_at);
        const qsizetype end = endOfHead < 0 ? -1 : m_body.indexOf(m_delimiter, endOfHead + 2);
        if (end < 0)
            return malformed("is cut off");
        const qsizetype head = m_at + 2;
        if (endOfHead - head > MultipartForm::LargestPartHead)
            return malformed("a part has too long a head");
        m_at = end + m_delimiter.size();
        if (endOfHead < head || end < endOfHead + 4)
            return malformed("a part has no head or no end");
        const qsizetype data = endOfHead + 4;
        return partWithHead(m_body.sliced(head, endOfHead - head)).map([&](Part part) {
            part.content.bytes = m_body.sliced(data, end - data).toByteArray();
            return part;
        });
    }

private:
    QByteArray m_delimiter;
    QByteArrayView m_body;
    qsizetype m_at = 0;
};

} // namespace

Outcome<MultipartForm> MultipartForm::parse(const QByteArray &contentType, const QByteArray &body)
{
    const auto boundary = boundaryIn(contentType);
    if (!boundary)
        return tl::unexpected(boundary.error());
    Cutter cutter(*boundary, body);
    if (!cutter.begin())
        return malformed("the boundary does not occur");
    MultipartForm form;
    while (!cutter.isLast()) {
        const auto part = cutter.next();
        if (!part)
            return tl::unexpected(part.error());
        if (form.m_parts.size() == MostParts)
            return malformed("has too many parts");
        for (const Part &other : form.m_parts) {
            if (other.name == part->name)
                return malformed("has two parts of one name");
        }
        form.m_parts.append(*part);
    }
    return form;
}

const MultipartForm::Part *MultipartForm::find(QLatin1String name) const
{
    const auto found = std::find_if(m_parts.cbegin(), m_parts.cend(),
                                    [&](const Part &part) { return part.name == name; });
    return found == m_parts.cend() ? nullptr : &*found;
}

Outcome<File> MultipartForm::file(QLatin1String name) const
{
    const Part *part = find(name);
    if (!part)
        return refused(Reason::FieldMissing, name);
    if (part->content.name.isEmpty() || part->content.bytes.isEmpty())
        return refused(Reason::FieldInvalid, name);
    return part->content;
}

Outcome<std::optional<File>> MultipartForm::optionalFile(QLatin1String name) const
{
    if (!find(name))
        return std::nullopt;
    return file(name).map([](const File &file) { return std::optional(file); });
}

Outcome<MultipartForm> formOf(const Call &call)
{
    return MultipartForm::parse(call.contentType, call.body);
}

} // namespace Frontdesk::Demo
