// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QObject;
class QWidget;

namespace Frontdesk {

/// Calls \a then once, as soon as \a widget has been on the screen for the first time, for what must
/// not keep a person waiting for that. What nobody can see, in a window behind others or closed, is
/// not waited for any longer than a blink. Forgotten when \a widget or \a context is deleted first.
void afterFirstFrame(QWidget *widget, QObject *context, std::function<void()> then);

} // namespace Frontdesk
