// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/random.h"
#include "tests/api/contract/answerschema.h"

#include <QString>

#include <optional>

namespace Frontdesk::Api {

/// An answer that breaks the contract in one place.
struct Spoiled
{
    boost::json::value answer;
    QString place; ///< as an error has to name it
    QString how;
};

/// Breaks \a answer, which is as the contract says, in one place drawn by \a random; nothing where
/// an answer has no member that could be wrong.
[[nodiscard]] std::optional<Spoiled> spoil(const AnswerSchema &schema,
                                           const boost::json::value &answer, Demo::Random &random);

} // namespace Frontdesk::Api
