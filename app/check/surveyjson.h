// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Frontdesk {

class KeySurvey;

/// All of a survey that has ended, for machines.
[[nodiscard]] QByteArray surveyJson(const KeySurvey &survey);

} // namespace Frontdesk
