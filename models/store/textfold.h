// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/// Text as people search for it. The same fold is used for what is stored and what is typed.
namespace Frontdesk {

/// Without case, accents and apostrophes, single-spaced: O’Connor is oconnor, Łukasz lukasz,
/// Strauß strauss. What SQLite's own tokenizer folds is too little, see the letters in the source.
[[nodiscard]] QString folded(const QString &text);

/// The fold and, where they differ, the ones with German umlauts written out (Müller as mueller)
/// and drawn together, which hyphens are too (Mueller as muller, Hans-Peter as hanspeter): all the
/// forms under which a name is to be found.
[[nodiscard]] QStringList foldedSpellings(const QString &text);

/// The digits of a telephone number; the optional (0) after a country code is left out.
[[nodiscard]] QString phoneDigits(const QString &text);

} // namespace Frontdesk
