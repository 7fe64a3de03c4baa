// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/studios/keyrow.h"

#include <QCoreApplication>

namespace Frontdesk {

/// The rows of a survey in words, as the page and frontdesk-check show them.
struct KeyRowWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyRowWords)
public:
    [[nodiscard]] static QString scopes(const KeyRow &row);
    [[nodiscard]] static QString state(const KeyRow &row);
    /// Whether the answer decoded, and where not; or why there is none.
    [[nodiscard]] static QString answer(const KeyRow &row);
    /// Empty without an answer.
    [[nodiscard]] static QString httpStatus(const KeyRow &row);
    /// Why a survey ended early, in one sentence.
    [[nodiscard]] static QString reason(const Api::ApiError &error);
};

/// All of a survey as plain text: an aligned table, then the scopes by what is known of them.
[[nodiscard]] QString surveyText(const QList<KeyRow> &rows);

} // namespace Frontdesk
