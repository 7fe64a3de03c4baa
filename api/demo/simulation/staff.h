// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/slicing.h"
#include "api/demo/simulation/studiosetup.h"
#include "api/types/employees.h"

namespace Frontdesk::Demo {

/// Who works in the studios. The first ones are the instructors of classes and appointments.
struct Colleague
{
    const char *firstName;
    const char *lastName;
    Api::Gender gender;
    Api::BusinessRole role;
    const char *competence; ///< empty for none
};

constexpr int Instructors = 6;

[[nodiscard]] qint64 employeeId(int number);
[[nodiscard]] const Colleague &colleague(int number);
/// First name and initial: what customers read.
[[nodiscard]] QString publicNameOf(const Colleague &colleague);

/// The employees of one studio.
class Staff
{
public:
    explicit Staff(const StudioSetup &setup) : m_setup(setup) { }

    [[nodiscard]] Outcome<Api::Slice<Api::Employee>> list(const Api::SliceQuery &query) const;
    [[nodiscard]] Outcome<Api::Employee> byId(qint64 id) const;

private:
    [[nodiscard]] Api::Employee employee(int number) const;

    const StudioSetup &m_setup;
};

} // namespace Frontdesk::Demo
