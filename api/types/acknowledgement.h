// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/common.h"

namespace Frontdesk::Api {

/// The answer of a write that has nothing to tell. What counts is that it is a good answer.
struct Acknowledgement
{
    std::optional<QString> success;
    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};
BOOST_DESCRIBE_STRUCT(Acknowledgement, (), (success))

} // namespace Frontdesk::Api
