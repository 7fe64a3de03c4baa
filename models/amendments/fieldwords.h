// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/waitingrequest.h"

#include <QCoreApplication>

namespace Frontdesk {

/// The words for a customer's data: what a field is called, and how its value reads.
struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
public:
    [[nodiscard]] static QString domain(AmendmentDomain domain);
    [[nodiscard]] static QString kind(RequestKind kind);
    [[nodiscard]] static QString label(const QString &fieldId);
    /// \a value, as the API spells it, for a person's eye.
    [[nodiscard]] static QString value(FieldKind kind, const QString &value);
    /// Nothing but the last four characters.
    [[nodiscard]] static QString masked(const QString &value);
    /// The country's name in the language of the program where Qt knows it, else in English.
    [[nodiscard]] static QString country(const QString &code);
    /// The locale's short format, with all four digits of the year.
    [[nodiscard]] static QString dateFormat();
};

} // namespace Frontdesk
