// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apierror.h"

#include <QCoreApplication>

namespace Frontdesk {

/// An error as the desk is told: what happened, what it means, what to do next.
struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
public:
    QString title;
    QString text; ///< meaning and advice, one or two sentences
    QString support; ///< what to tell the vendor's support, or empty
};

/// The one place where errors of the API get their words.
[[nodiscard]] ErrorWords wordsFor(const Api::ApiError &error);

} // namespace Frontdesk
