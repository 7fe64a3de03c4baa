// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/customers.h"
#include "api/demo/simulation/photos.h"

namespace Frontdesk::Demo {

QString Customers::photoPlace(qint64 id)
{
    return QStringLiteral("photos/%1").arg(id);
}

Outcome<Api::CustomerImage> Customers::setPhoto(qint64 id, const File &photo)
{
    if (!keeps(id))
        return refused(Reason::NoSuchCustomer);
    if (!isPhoto(photo))
        return refused(Reason::FieldInvalid, QStringLiteral("image"));
    m_files.put(photoPlace(id), photo);
    return Api::CustomerImage{m_files.link(photoPlace(id))};
}

std::optional<File> Customers::photo(const QString &name) const
{
    const auto person = find(name.toLongLong());
    return person && person->hasPhoto ? std::optional(inventedPhoto(person->seed)) : std::nullopt;
}

} // namespace Frontdesk::Demo
