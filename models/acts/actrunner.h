// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "models/acts/act.h"

#include <functional>
#include <QObject>

namespace Frontdesk {

class Journal;

/// Carries out acts: records each in the journal before it is sent, sends it once, and settles it
/// by reading when its answer is lost. An act belongs to the runner: it goes on when the page that
/// asked for it is gone, and after a crash the next start settles it.
class ActRunner : public QObject
{
    Q_OBJECT
public:
    using Concluded = std::function<void(const ActOutcome &)>;

    /// Both outlive the runner.
    ActRunner(Api::ApiClient &client, Journal &journal, QObject *parent = nullptr);

    /// Runs \a act and calls \a concluded once, unless \a context is gone by then: Done, Failed, or
    /// Unknown when the server cannot be read either. The same act of the same customer is refused
    /// (Failed, kind Conflict) while it is under way or unknown: a double click is one act.
    void run(const Act &act, QObject *context, Concluded concluded);

    /// Settles by reading what an earlier start left intended or unknown. Nothing is sent again.
    void settleOpen();

    [[nodiscard]] int openCount() const;

Q_SIGNALS:
    /// An act ended or changed its state, whoever asked for it.
    void concluded(const Frontdesk::Act &act, const Frontdesk::ActOutcome &outcome);
    void openCountChanged();
};

} // namespace Frontdesk
