// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/requestwords.h"

#include "models/amendments/fieldwords.h"

#include <QLocale>

namespace Frontdesk {

namespace {

QString shown(const DataField &field, const QString &value)
{
    if (value.isEmpty())
        return QStringLiteral("–");
    return field.isSensitive() ? FieldWords::masked(value) : FieldWords::value(field.kind, value);
}

QString changeOf(const DataField &field, const WaitingRequest &request)
{
    const QString label = FieldWords::label(field.id);
    const QString wanted = shown(field, request.requested.value(field.id));
    if (request.current.isEmpty())
        return RequestWords::tr("%1: %2", "field: value").arg(label, wanted);
    return RequestWords::tr("%1: %2 → %3", "field: value now → value asked for")
        .arg(label, shown(field, request.current.value(field.id)), wanted);
}

} // namespace

QString RequestWords::summary(const WaitingRequest &request)
{
    const QList<DataField> fields = changedFields(request);
    if (fields.isEmpty())
        return request.key.kind == RequestKind::Payment ? tr("Bank data, shown when it is opened")
                                                        : tr("The same as now");
    const QString first = changeOf(fields.first(), request);
    if (fields.size() == 1)
        return first;
    return tr("%1, +%n more", "one change and the number of others", int(fields.size()) - 1)
        .arg(first);
}

QString RequestWords::state(RequestState state)
{
    switch (state) {
    case RequestState::Proposed:
        return tr("Proposed");
    case RequestState::Waiting:
        return tr("Waiting");
    case RequestState::Deciding:
        return tr("Being decided");
    case RequestState::Settling:
        return tr("Unknown, being settled");
    case RequestState::HandedOver:
        return tr("Handed over");
    case RequestState::Submitted:
        return tr("Submitted");
    case RequestState::Applied:
        return tr("Applied");
    case RequestState::Withdrawn:
        return tr("Withdrawn");
    case RequestState::Declined:
        return tr("Declined");
    case RequestState::EndedElsewhere:
        return tr("Ended elsewhere");
    case RequestState::ChangedMeanwhile:
        return tr("Changed meanwhile");
    case RequestState::NeedsPerson:
        return tr("Needs a decision again");
    case RequestState::Unknown:
        break;
    }
    return tr("Unknown");
}

QString RequestWords::state(const InboxRow &row)
{
    if (row.stage == InboxStage::Snoozed)
        return tr("Snoozed until %1")
            .arg(QLocale().toString(row.snoozedUntil.toLocalTime().date(),
                                    FieldWords::dateFormat()));
    if (row.hasProblem && row.stage == InboxStage::Open)
        return tr("%1, not decided", "state, after a decision that came to nothing")
            .arg(state(row.state));
    return state(row.state);
}

QList<DataField> changedFields(const WaitingRequest &request)
{
    QList<DataField> changed;
    for (const DataField &field : fieldsOf(request.key.kind)) {
        const QString now = request.current.value(field.id);
        const QString wanted = request.requested.value(field.id);
        if (differs(field.kind, now, wanted))
            changed.append(field);
    }
    return changed;
}

} // namespace Frontdesk
