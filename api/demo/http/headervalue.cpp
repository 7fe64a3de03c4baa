// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/headervalue.h"

namespace Frontdesk::Demo {

namespace {

/// Walks over the text of a header.
class Scanner
{
public:
    explicit Scanner(const QByteArray &text) : m_text(text) { }

    void skipSpaces()
    {
        while (!atEnd() && (here() == ' ' || here() == '\t'))
            ++m_at;
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }

    bool take(char wanted)
    {
        const bool isThere = !atEnd() && here() == wanted;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    /// All up to one of \a stops, without spaces around it.
    QByteArray takeUntil(const char *stops)
    {
        const qsizetype from = m_at;
        while (!atEnd() && !QByteArrayView(stops).contains(here()))
            ++m_at;
        return m_text.mid(from, m_at - from).trimmed();
    }

    /// What stands in quotes, a backslash in front of what is meant as it is.
    std::optional<QByteArray> takeQuoted()
    {
        QByteArray text;
        while (!atEnd() && here() != '"') {
            if (here() == '\\')
                ++m_at;
            if (!atEnd())
                text += m_text[m_at++];
        }
        return take('"') ? std::optional(text) : std::nullopt;
    }

private:
    [[nodiscard]] char here() const { return m_text[m_at]; }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<HeaderValue> HeaderValue::parse(const QByteArray &text)
{
    Scanner scanner(text);
    HeaderValue header{scanner.takeUntil(";").toLower(), {}};
    while (scanner.take(';')) {
        const QByteArray name = scanner.takeUntil("=;").toLower();
        if (name.isEmpty() || header.parameters.contains(name) || !scanner.take('='))
            return std::nullopt;
        scanner.skipSpaces();
        const auto value = scanner.take('"') ? scanner.takeQuoted() : scanner.takeUntil(";");
        scanner.skipSpaces();
        if (!value)
            return std::nullopt;
        header.parameters.insert(name, *value);
    }
    return scanner.atEnd() && !header.value.isEmpty() ? std::optional(header) : std::nullopt;
}

} // namespace Frontdesk::Demo
