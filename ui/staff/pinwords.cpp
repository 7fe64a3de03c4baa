// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/staff/pinwords.h"

#include <QCoreApplication>

namespace Frontdesk {

namespace {

/// Under which these words are translated.
struct PinWords
{
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::PinWords)
};

ErrorWords wordsOf(PinProblem problem)
{
    const QString title = PinWords::tr("This PIN is not taken");
    switch (problem) {
    case PinProblem::TooShort:
        return {title, PinWords::tr("It needs at least %n character(s).", nullptr, ShortestPin)};
    case PinProblem::TooLong:
        return {title, PinWords::tr("It has at most %n character(s).", nullptr, LongestPin)};
    case PinProblem::HasSpaces:
        return {title, PinWords::tr("It has no spaces.")};
    case PinProblem::TooSimple:
    case PinProblem::None:
        break;
    }
    return {title,
            PinWords::tr("It is among the first that anybody would try: a row, a repetition, a "
                         "year, a name. Choose another one.")};
}

ErrorWords wordsOfWrong(const PinAnswer &answer)
{
    const QString title = PinWords::tr("This is not the PIN");
    if (answer.pause.count() > 0)
        return {title,
                PinWords::tr("The next attempt is possible in %1.").arg(waitText(answer.pause))};
    return {
        title,
        PinWords::tr("%n attempt(s) left before a pause begins.", nullptr, answer.attemptsLeft)};
}

} // namespace

QString waitText(std::chrono::seconds wait)
{
    const int minutes = int(wait.count() / 60);
    const int seconds = int(wait.count() % 60);
    if (minutes == 0)
        return PinWords::tr("%n second(s)", "how long to wait", seconds);
    const QString whole = PinWords::tr("%n minute(s)", "how long to wait", minutes);
    return seconds == 0
        ? whole
        : PinWords::tr("%1 %2", "minutes, seconds")
              .arg(whole, PinWords::tr("%n second(s)", "how long to wait", seconds));
}

ErrorWords wordsForUnknownManagers(const KeyResult &problem)
{
    const QString title = PinWords::tr("The managers' PINs cannot be read");
    switch (problem.state) {
    case KeyState::Locked:
        return {title, PinWords::tr("The keychain is locked. Unlock it, then try again.")};
    case KeyState::Denied:
        return {title,
                PinWords::tr("This program was not let into the keychain. Try again and agree.")};
    default:
        return {title,
                PinWords::tr("The keychain did not answer as it should. Try again; if it stays "
                             "like this, whoever looks after this computer has to look at it."),
                problem.detail};
    }
}

ErrorWords wordsFor(const PinAnswer &answer)
{
    switch (answer.state) {
    case PinState::Wrong:
        return wordsOfWrong(answer);
    case PinState::Paused:
        return {PinWords::tr("Too many wrong attempts"),
                PinWords::tr("The next attempt is possible in %1.").arg(waitText(answer.pause))};
    case PinState::NoSuchManager:
        return {PinWords::tr("This manager was removed"),
                PinWords::tr("Choose another one from the list.")};
    case PinState::NotTaken:
        return wordsOf(answer.problem);
    case PinState::NoRoom:
        return {PinWords::tr("This computer is short of memory"),
                PinWords::tr("Checking a PIN needs 256 MB for a moment. Close other programs and "
                             "try again.")};
    case PinState::Busy:
        return {PinWords::tr("Another PIN is being looked at"),
                PinWords::tr("Try again in a moment.")};
    case PinState::Keychain:
        return wordsForUnknownManagers(answer.keychain);
    case PinState::Right:
        break;
    }
    return {};
}

} // namespace Frontdesk
