// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Frontdesk {

class KeyVault;
class StudioForm;
class StudioRegistry;

/// What the first start shows: add the first studio, or look at the demo.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    WelcomePage(StudioRegistry &registry, KeyVault &vault, QWidget *parent = nullptr);

Q_SIGNALS:
    void studioAdded(const QString &studioId);
    void demoRequested();

private:
    [[nodiscard]] QWidget *demoRow();

    StudioForm *m_form;
};

} // namespace Frontdesk
