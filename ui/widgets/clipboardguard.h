// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <QClipboard>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Frontdesk {

/// Keeps what must not stay in the clipboard from staying there: copied by whatever way, it is
/// marked for clipboard histories as a secret, and taken away again after a while, or at once when
/// it is no longer to be known.
class ClipboardGuard final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds KeptFor{30};

    explicit ClipboardGuard(QObject *parent = nullptr);
    ~ClipboardGuard() override;

    /// What to look for; spaces do not count. Earlier secrets are taken away at once.
    void setSecrets(const QStringList &secrets);

private:
    void look(QClipboard::Mode mode);
    void takeAway();
    [[nodiscard]] bool isSecret(const QString &text) const;

    QStringList m_secrets;
    QTimer m_timer;
};

} // namespace Frontdesk
