// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/refusal.h"
#include "api/demo/simulation/studiosetup.h"
#include "api/types/studiotags.h"

namespace Frontdesk::Demo {

/// What a studio says of itself. Its tags can be written: all of them at a time.
class Profile
{
public:
    explicit Profile(const StudioSetup &setup) : m_information(setup.information) { }

    [[nodiscard]] Api::StudioInformation information() const { return m_information; }
    [[nodiscard]] Api::StudioTags tags() const { return {m_information.studioTags}; }
    Outcome<Api::StudioTags> setTags(const Api::StudioTags &tags);

private:
    Api::StudioInformation m_information;
};

} // namespace Frontdesk::Demo
