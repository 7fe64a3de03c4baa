// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/studio/studiowords.h"

namespace Frontdesk {

namespace {

ErrorWords inputWords(StudioProblem problem)
{
    switch (problem) {
    case StudioProblem::NotHttps:
        return {ErrorWords::tr("The address must begin with https://"),
                ErrorWords::tr("Anything else would send the key and people's data in the open. "
                               "Nothing was sent.")};
    case StudioProblem::NoKey:
        return {ErrorWords::tr("The key is missing"),
                ErrorWords::tr("Paste the key that came by e-mail together with the address.")};
    default:
        return {ErrorWords::tr("This is not a complete address"),
                ErrorWords::tr("It came by e-mail together with the key and looks like "
                               "https://my-studio.open-api.perfectgym.com.")};
    }
}

ErrorWords connectionWords(StudioProblem problem)
{
    switch (problem) {
    case StudioProblem::TenantNotFound:
        return {ErrorWords::tr("There is no studio at this address"),
                ErrorWords::tr("Compare the address with the e-mail, letter by letter. If it is "
                               "right, check the internet connection.")};
    case StudioProblem::Certificate:
        return {ErrorWords::tr("The connection is not safe"),
                ErrorWords::tr("The server could not prove who it is, so the key was not sent. "
                               "Check this computer's date and time; if they are right, tell your "
                               "administrator.")};
    case StudioProblem::Busy:
        return {ErrorWords::tr("The server is busy"),
                ErrorWords::tr("It did not answer in time. This passes by itself: check again in "
                               "a moment.")};
    default:
        return {ErrorWords::tr("No connection to the server"),
                ErrorWords::tr("Check the internet connection, then check again.")};
    }
}

} // namespace

ErrorWords wordsFor(const StudioFinding &finding)
{
    switch (finding.problem) {
    case StudioProblem::None:
        return {};
    case StudioProblem::BadUrl:
    case StudioProblem::NotHttps:
    case StudioProblem::NoKey:
        return inputWords(finding.problem);
    case StudioProblem::NoNetwork:
    case StudioProblem::TenantNotFound:
    case StudioProblem::Certificate:
    case StudioProblem::Busy:
        return connectionWords(finding.problem);
    case StudioProblem::KeyRefused:
        return {ErrorWords::tr("The key was refused"),
                ErrorWords::tr("The address is right, but the server does not accept this key. "
                               "Copy it once more, complete and without the words around it; if "
                               "it is refused again, ask for a new one.")};
    case StudioProblem::MissingScope:
        return {ErrorWords::tr("The key is good"),
                ErrorWords::tr("It may not read the studio's own data (permission %1), so compare "
                               "for yourself that it belongs to the right studio. Enter a name "
                               "and save: everything else works as far as the key allows.")
                    .arg(finding.error ? finding.error->missingScopes.join(ErrorWords::tr(" or "))
                                       : QString())};
    case StudioProblem::Other:
        break;
    }
    return wordsFor(finding.error.value_or(Api::ApiError{Api::ApiError::Kind::Server}));
}

ErrorWords wordsForMissingKey(const KeyResult &result, const QString &studioName)
{
    switch (result.state) {
    case KeyState::Found:
        return {};
    case KeyState::NotThere:
        return {ErrorWords::tr("The key of %1 is not in the keychain").arg(studioName),
                ErrorWords::tr("It was removed there, or this is another computer. Enter it "
                               "again; it is kept in the keychain.")};
    case KeyState::NoKeychain:
        return {ErrorWords::tr("This computer has no keychain"),
                ErrorWords::tr("So the key of %1 cannot be kept safely. Enter it now: it is used "
                               "until the program ends and then forgotten. An administrator can "
                               "install a keychain, such as GNOME Keyring or KeePassXC.")
                    .arg(studioName)};
    case KeyState::Locked:
        return {ErrorWords::tr("The keychain is locked"),
                ErrorWords::tr("Unlock it and try again, or enter the key of %1 for this time "
                               "only.")
                    .arg(studioName)};
    case KeyState::Denied:
        return {ErrorWords::tr("The keychain may not be read"),
                ErrorWords::tr("Access was refused. Try again and allow it, or enter the key of "
                               "%1 for this time only.")
                    .arg(studioName)};
    case KeyState::Failed:
        break;
    }
    return {ErrorWords::tr("The keychain does not answer"),
            ErrorWords::tr("Try again, or enter the key of %1 for this time only.").arg(studioName),
            result.detail};
}

ErrorWords wordsForUnkeptKey(const KeyResult &result)
{
    const QString onlyNow
        = ErrorWords::tr("You can use the key until the program ends; then it is asked for again.");
    switch (result.state) {
    case KeyState::NoKeychain:
        return {ErrorWords::tr("This computer has no keychain to keep the key in"), onlyNow};
    case KeyState::Locked:
        return {ErrorWords::tr("The keychain is locked, so the key was not kept"),
                ErrorWords::tr("Unlock the keychain and save again. %1").arg(onlyNow)};
    case KeyState::Denied:
        return {ErrorWords::tr("The keychain refused the key"),
                ErrorWords::tr("Save again and allow it. %1").arg(onlyNow)};
    default:
        return {ErrorWords::tr("The keychain did not take the key"), onlyNow, result.detail};
    }
}

} // namespace Frontdesk
