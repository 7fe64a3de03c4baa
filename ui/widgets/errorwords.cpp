// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/errorwords.h"

namespace Frontdesk {

namespace {

using Kind = Api::ApiError::Kind;

QString serverSays(const Api::ApiError &error, const QString &otherwise)
{
    return error.serverMessage.isEmpty() ? otherwise : error.serverMessage;
}

ErrorWords connectionWords(Kind kind)
{
    switch (kind) {
    case Kind::HostNotFound:
        return {
            ErrorWords::tr("This studio's address was not found"),
            ErrorWords::tr(
                "Either there is no internet connection, or the address of the studio is wrong. "
                "Check the connection first, then the address under Studios.")};
    case Kind::Certificate:
        return {ErrorWords::tr("The connection is not safe"),
                ErrorWords::tr(
                    "The server could not prove who it is, so nothing was sent. Check this "
                    "computer's date and time; if they are right, tell your administrator.")};
    case Kind::Timeout:
        return {ErrorWords::tr("The server did not answer in time"),
                ErrorWords::tr("It may be busy or the connection slow. Try again in a moment.")};
    default:
        return {
            ErrorWords::tr("No connection to the server"),
            ErrorWords::tr(
                "Check the internet connection. What is stored on this computer stays usable.")};
    }
}

ErrorWords refusalWords(const Api::ApiError &error)
{
    switch (error.kind) {
    case Kind::Unauthorized:
        return {ErrorWords::tr("The key was refused"),
                ErrorWords::tr(
                    "The server does not accept this studio's key any more. Replace the key under "
                    "Studios.")};
    case Kind::MissingScope:
        return {ErrorWords::tr("This studio's key does not allow this"),
                ErrorWords::tr(
                    "The key lacks the permission %1. Ask whoever manages the keys to add it; "
                    "everything else goes on working.")
                    .arg(error.missingScopes.join(ErrorWords::tr(" or ")))};
    case Kind::NotFound:
        return {
            ErrorWords::tr("Not found"),
            serverSays(error,
                       ErrorWords::tr("It does not exist in this studio any more. Refresh and look "
                                      "again."))};
    case Kind::Conflict:
        return {
            ErrorWords::tr("This does not fit what is there already"),
            serverSays(error,
                       ErrorWords::tr("Somebody may have been faster. Refresh and look again."))};
    default:
        return {ErrorWords::tr("The server did not accept this"),
                serverSays(error, ErrorWords::tr("Check what was entered and try again."))};
    }
}

ErrorWords serverWords(Kind kind)
{
    switch (kind) {
    case Kind::RateLimited:
        return {
            ErrorWords::tr("Too many requests this minute"),
            ErrorWords::tr("The server asks this studio to wait for a minute. Try again then.")};
    case Kind::Busy:
        return {ErrorWords::tr("The server is busy"),
                ErrorWords::tr("This passes by itself. Try again in a moment.")};
    case Kind::Protocol:
        return {ErrorWords::tr("The server's answer could not be understood"),
                ErrorWords::tr("Try again. If it stays like this, tell the vendor's support.")};
    default:
        return {ErrorWords::tr("The server has a problem"),
                ErrorWords::tr("Try again. If it stays like this, tell the vendor's support.")};
    }
}

} // namespace

ErrorWords wordsFor(const Api::ApiError &error)
{
    ErrorWords words;
    switch (error.kind) {
    case Kind::Network:
    case Kind::HostNotFound:
    case Kind::Certificate:
    case Kind::Timeout:
        return connectionWords(error.kind);
    case Kind::Unauthorized:
    case Kind::MissingScope:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::Validation:
        words = refusalWords(error);
        break;
    case Kind::Server:
        // With the status of success, an error is a refusal in the server's own words.
        words = error.httpStatus / 100 == 2 ? refusalWords(error) : serverWords(error.kind);
        break;
    case Kind::RateLimited:
    case Kind::Busy:
    case Kind::Protocol:
        words = serverWords(error.kind);
        break;
    case Kind::UnreadableFile:
        return {ErrorWords::tr("The file cannot be read"),
                ErrorWords::tr("Nothing was sent. It may have been moved or be locked by another "
                               "program. Choose the file again.")};
    }
    QStringList facts{error.traceId, error.reference};
    facts.removeAll(QString());
    if (!facts.isEmpty())
        words.support = ErrorWords::tr("For the support: %1").arg(facts.join(u", "));
    return words;
}

} // namespace Frontdesk
