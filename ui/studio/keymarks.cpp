// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/studio/keymarks.h"

#include "models/studios/deskneedsmodel.h"
#include "models/studios/keysurveymodel.h"

namespace Frontdesk {

using Tone = Theme::Tone;

MarkDelegate::Mark markOfRead(const QModelIndex &index)
{
    switch (KeyRowState(index.data(KeySurveyModel::StateRole).toInt())) {
    case KeyRowState::Works:
        return {QStringLiteral("check"), Tone::Good};
    case KeyRowState::NothingThere:
        return {QStringLiteral("check"), Tone::Neutral};
    case KeyRowState::Refused:
        return {QStringLiteral("lock"), Tone::Caution};
    case KeyRowState::Failed:
        return {QStringLiteral("warning"), Tone::Stop};
    case KeyRowState::Asking:
        return {QStringLiteral("sync"), Tone::Accent};
    case KeyRowState::NotAsked:
        return {QStringLiteral("pause"), Tone::Neutral};
    case KeyRowState::Waiting:
        break;
    }
    return {};
}

MarkDelegate::Mark markOfNeed(const QModelIndex &index)
{
    switch (ScopeState(index.data(DeskNeedsModel::StateRole).toInt())) {
    case ScopeState::Held:
        return {QStringLiteral("check"), Tone::Good};
    case ScopeState::Missing:
        return {QStringLiteral("lock"), Tone::Caution};
    default:
        return {QStringLiteral("info"), Tone::Neutral};
    }
}

} // namespace Frontdesk
