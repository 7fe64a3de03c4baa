// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/desk/verdict.h"
#include "ui/desk/surface.h"

class QLabel;
class QVBoxLayout;

namespace Frontdesk {

class IconLabel;

/// The verdict, to be read from afar: colour, icon, big words, and every reason.
class VerdictBanner final : public Surface
{
    Q_OBJECT
public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    /// \a today is the desk's day, for how old a verdict is.
    void setVerdict(const Verdict &verdict, QDate today);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addReason(const VerdictReason &reason);

    Verdict m_verdict;
    QDate m_today;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_age;
    QVBoxLayout *m_reasons;
};

} // namespace Frontdesk
