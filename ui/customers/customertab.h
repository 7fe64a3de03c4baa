// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/act.h"
#include "models/workplace.h"

#include <functional>
#include <QWidget>

namespace Frontdesk {

class Toaster;

/// A page about the customer in hand. It asks only once it is shown, forgets everything in the
/// moment another customer is taken, and reads again after an act that concerns it or when the
/// customer is refreshed.
class CustomerTab : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the page.
    CustomerTab(Workplace &workplace, Toaster &toaster, QWidget *parent);

protected:
    /// Answers whether the page itself says how the act ended; else a toast does.
    using After = std::function<bool(const ActOutcome &)>;

    /// Asks for what the page shows of the customer in hand; again, when it is loaded already.
    virtual void load() = 0;
    virtual void forget() = 0;
    [[nodiscard]] virtual bool concerns(const ActDetail &detail) const = 0;

    /// Carries out \a detail for the customer in hand and says in passing how it ended, with
    /// \a undo on offer when it was done: for this customer, whoever is in hand by then. \a after
    /// is not called once another customer was taken.
    void run(const ActDetail &detail, const After &after = {},
             const std::optional<ActDetail> &undo = {});

    [[nodiscard]] Workplace &workplace() const { return m_workplace; }
    [[nodiscard]] Toaster &toaster() const { return m_toaster; }

    void showEvent(QShowEvent *event) override;

private:
    void runFor(const Act &act, const After &after, const std::optional<ActDetail> &undo);
    void startOver();
    void readAgain();
    void loadIfShown();

    Workplace &m_workplace;
    Toaster &m_toaster;
    bool m_isLoaded = false;
};

} // namespace Frontdesk
