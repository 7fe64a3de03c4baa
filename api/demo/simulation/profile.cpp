// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/profile.h"

namespace Frontdesk::Demo {

Outcome<Api::StudioTags> Profile::setTags(const Api::StudioTags &tags)
{
    QList<Api::StudioTag> unique;
    for (const Api::StudioTag &tag : tags) {
        if (tag.name.trimmed().isEmpty())
            return refused(Reason::FieldMissing, QStringLiteral("name"));
        if (!unique.contains(tag))
            unique.append(tag);
    }
    m_information.studioTags = unique;
    return this->tags();
}

} // namespace Frontdesk::Demo
