// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/// What is kept of a customer in the search index, and how the same is asked for.
namespace Frontdesk {

/// Of a folded customer number what is behind its last separator: b-27 is found as 27, and b, which
/// nearly everybody's number begins with, by no index.
[[nodiscard]] QString numberWord(const QString &foldedNumber);

/// Of a folded e-mail what is before the @: the rest is thousands of people's.
[[nodiscard]] QString mailWord(const QString &foldedEmail);

/// One folded word as the index may know it; empty when there is nothing to look for.
[[nodiscard]] QString searchWord(const QString &foldedWord);

/// \a word as a phrase, in which no letter is an operator of the search language.
[[nodiscard]] QString phrase(QString word);
/// Expressions for all of \a words, in any order: as they are, or as beginnings.
[[nodiscard]] QString wholeWords(const QStringList &words);
[[nodiscard]] QString wordBeginnings(const QStringList &words);

/// Names have letters and neither digits nor an @.
[[nodiscard]] bool isNameLike(const QString &text);
[[nodiscard]] bool isPhoneLike(const QString &text);
/// The digits of \a text as they may be kept: with a country code or without.
[[nodiscard]] QStringList phoneSpellings(const QString &text);

} // namespace Frontdesk
