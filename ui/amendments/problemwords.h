// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/validation.h"

#include <QCoreApplication>

namespace Frontdesk {

/// The words for what is wrong with a change before it is sent.
struct ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)
public:
    /// Beside the field. \a value is what was entered there.
    [[nodiscard]] static QString beside(const FieldProblem &problem, const QString &value);
    /// Why a change with these problems cannot be sent; empty when it can.
    [[nodiscard]] static QString reason(const QList<FieldProblem> &problems);
};

} // namespace Frontdesk
