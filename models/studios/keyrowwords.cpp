// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/keyrowwords.h"

#include "models/studios/keyscopes.h"

namespace Frontdesk {

using Kind = Api::ApiError::Kind;

QString KeyRowWords::scopes(const KeyRow &row)
{
    return row.scopes().join(tr(" or "));
}

QString KeyRowWords::state(const KeyRow &row)
{
    switch (row.state) {
    case KeyRowState::Waiting:
        break;
    case KeyRowState::Asking:
        return tr("asking");
    case KeyRowState::Works:
        return tr("works");
    case KeyRowState::NothingThere:
        return tr("allowed");
    case KeyRowState::Refused:
        return tr("not allowed");
    case KeyRowState::NotAsked:
        return tr("not asked");
    case KeyRowState::Failed:
        return tr("failed");
    }
    return {};
}

QString KeyRowWords::answer(const KeyRow &row)
{
    switch (row.state) {
    case KeyRowState::Works:
        return row.isEmpty ? tr("understood, empty") : tr("understood");
    case KeyRowState::NothingThere:
        if (row.isGuess)
            return tr("no example found to read");
        return row.error->serverMessage.isEmpty() ? tr("nothing there to read")
                                                  : row.error->serverMessage;
    case KeyRowState::Failed:
        return row.isUndecodable() ? tr("not understood: %1").arg(row.error->detail)
                                   : reason(*row.error);
    default:
        return {};
    }
}

QString KeyRowWords::httpStatus(const KeyRow &row)
{
    return row.httpStatus > 0 ? QString::number(row.httpStatus) : QString();
}

QString KeyRowWords::reason(const Api::ApiError &error)
{
    switch (error.kind) {
    case Kind::Network:
        return tr("no connection");
    case Kind::HostNotFound:
        return tr("no such address");
    case Kind::Certificate:
        return tr("the server could not prove who it is");
    case Kind::Timeout:
        return tr("no answer in time");
    case Kind::Unauthorized:
        return tr("the key was refused");
    case Kind::MissingScope:
        return tr("the key may not do this");
    case Kind::RateLimited:
        return tr("too many requests this minute");
    case Kind::Busy:
        return tr("the server is busy");
    case Kind::Protocol:
        return tr("not an answer of this API");
    case Kind::NotFound:
        return tr("not found");
    case Kind::Conflict:
    case Kind::Validation:
        return tr("the server refused the question");
    case Kind::UnreadableFile: // no read sends one
    case Kind::Server:
        break;
    }
    return tr("the server has a problem");
}

namespace {

using Cells = QStringList;

QString aligned(const QList<Cells> &table)
{
    QList<qsizetype> widths(table.first().size(), 0);
    for (const Cells &cells : table) {
        for (qsizetype column = 0; column < cells.size(); ++column)
            widths[column] = qMax(widths.at(column), cells.at(column).size());
    }
    QString text;
    for (const Cells &cells : table) {
        QString line;
        for (qsizetype column = 0; column < cells.size(); ++column)
            line += cells.at(column).leftJustified(widths.at(column) + 2);
        text += line.trimmed() + u'\n';
    }
    return text;
}

QString scopeLines(const KeyScopes &scopes, ScopeState state, const QString &title)
{
    const QStringList names = scopes.in(state);
    if (names.isEmpty())
        return {};
    QString text = QStringLiteral("\n%1 (%2)\n").arg(title).arg(names.size());
    for (const QString &name : names)
        text += QStringLiteral("  %1\n").arg(name);
    return text;
}

} // namespace

QString surveyText(const QList<KeyRow> &rows)
{
    QList<Cells> table{{KeyRowWords::tr("OPERATION"), KeyRowWords::tr("TAG"),
                        KeyRowWords::tr("SCOPE"), KeyRowWords::tr("RESULT"),
                        KeyRowWords::tr("HTTP"), KeyRowWords::tr("MS"), KeyRowWords::tr("ANSWER")}};
    for (const KeyRow &row : rows)
        table.append({row.operation.name, row.tag, KeyRowWords::scopes(row),
                      KeyRowWords::state(row), KeyRowWords::httpStatus(row),
                      row.httpStatus > 0 ? QString::number(row.milliseconds) : QString(),
                      KeyRowWords::answer(row)});
    const KeyScopes scopes(rows);
    return aligned(table) + scopeLines(scopes, ScopeState::Held, KeyRowWords::tr("The key has"))
        + scopeLines(scopes, ScopeState::Missing, KeyRowWords::tr("The key lacks"))
        + scopeLines(scopes, ScopeState::Untold, KeyRowWords::tr("Not settled"))
        + scopeLines(scopes, ScopeState::Writing,
                     KeyRowWords::tr("Not tried, because only writing could tell"));
}

} // namespace Frontdesk
