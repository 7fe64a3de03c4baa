// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/http/handlers.h"
#include "api/demo/simulation/file.h"

namespace Frontdesk::Demo {

/// A multipart/form-data body (RFC 7578), taken apart. Anything that is not one is refused with
/// what is wrong with it, in English; nothing is guessed.
class MultipartForm
{
public:
    static constexpr int MostParts = 16;
    static constexpr int LargestPartHead = 8 * 1024; ///< bytes

    struct Part
    {
        QString name;
        File content; ///< its name is empty unless the part is a file
    };

    [[nodiscard]] static Outcome<MultipartForm> parse(const QByteArray &contentType,
                                                      const QByteArray &body);

    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }
    /// The part of that name, or null. Names are unique.
    [[nodiscard]] const Part *find(QLatin1String name) const;
    /// The file in the part \a name, which has to be there and must not be empty.
    [[nodiscard]] Outcome<File> file(QLatin1String name) const;
    /// The same, but nothing when there is no such part.
    [[nodiscard]] Outcome<std::optional<File>> optionalFile(QLatin1String name) const;

    /// The part \a name, which has to be there, read as JSON.
    template <class T> [[nodiscard]] Outcome<T> json(QLatin1String name) const
    {
        const Part *part = find(name);
        return part ? decoded<T>(part->content.bytes)
                    : Outcome<T>(refused(Reason::FieldMissing, name));
    }

private:
    QList<Part> m_parts;
};

/// The form in the body of a call.
[[nodiscard]] Outcome<MultipartForm> formOf(const Call &call);

} // namespace Frontdesk::Demo
