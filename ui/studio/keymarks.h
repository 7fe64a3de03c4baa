// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/studio/markdelegate.h"

namespace Frontdesk {

/// How a row of a KeySurveyModel went.
[[nodiscard]] MarkDelegate::Mark markOfRead(const QModelIndex &index);

/// Whether a row of a DeskNeedsModel has its scope.
[[nodiscard]] MarkDelegate::Mark markOfNeed(const QModelIndex &index);

} // namespace Frontdesk
