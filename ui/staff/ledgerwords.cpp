// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/staff/ledgerwords.h"

namespace Frontdesk {

namespace {

/// Under which these words are translated.
struct LedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::LedgerWords)
};

} // namespace

ErrorWords wordsFor(const LedgerProblem &problem)
{
    using Kind = LedgerProblem::Kind;
    switch (problem.kind) {
    case Kind::NoServer:
        return {LedgerWords::tr("The database server does not answer"),
                LedgerWords::tr("Check the address, and whether the server runs and lets this "
                                "computer in."),
                problem.detail};
    case Kind::RefusedPassword:
        return {LedgerWords::tr("The server does not let this user in"),
                LedgerWords::tr("Check the user in the address, and the password."),
                problem.detail};
    case Kind::NoSuchDatabase:
        return {LedgerWords::tr("The server has no database of this name"),
                LedgerWords::tr("Check the name, or have the database made."), problem.detail};
    case Kind::Untrusted:
        return {LedgerWords::tr("The connection cannot be trusted"),
                LedgerWords::tr("The server offers no encryption, or its certificate proves "
                                "nothing. Nothing was sent there."),
                problem.detail};
    case Kind::NewerSchema:
        return {LedgerWords::tr("Another desk has a newer version of this program"),
                LedgerWords::tr("Update this one; until then it cannot share with the others."),
                problem.detail};
    case Kind::DriverMissing:
        return {
            LedgerWords::tr("This computer has no driver for PostgreSQL"),
            LedgerWords::tr("Install Qt's driver for PostgreSQL, then start the program again."),
            problem.detail};
    case Kind::Busy:
        return {LedgerWords::tr("The database is busy"), LedgerWords::tr("Try again in a moment."),
                problem.detail};
    case Kind::Closed:
    case Kind::Damaged:
    case Kind::Other:
        break;
    }
    return {LedgerWords::tr("The shared data cannot be read"),
            LedgerWords::tr("Try again; if it stays like this, whoever looks after the database "
                            "has to look at it."),
            problem.detail};
}

QString wordsFor(LedgerPlaceProblem problem)
{
    switch (problem) {
    case LedgerPlaceProblem::NoDatabase:
        return LedgerWords::tr("The address names no database.");
    case LedgerPlaceProblem::PasswordInAddress:
        return LedgerWords::tr("The password does not belong into the address: it would be seen "
                               "there. Enter it below.");
    case LedgerPlaceProblem::UnknownOption:
        return LedgerWords::tr("After the question mark only user, sslmode, sslrootcert and schema "
                               "are understood.");
    case LedgerPlaceProblem::NotEncrypted:
        return LedgerWords::tr("A server on another computer needs sslmode=require or better.");
    case LedgerPlaceProblem::NotAnAddress:
        break;
    }
    return LedgerWords::tr("This is no address of a PostgreSQL database.");
}

} // namespace Frontdesk
