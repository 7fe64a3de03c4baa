// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/studios/keyvault.h"
#include "models/studios/studio.h"
#include "models/studios/studiocheck.h"

#include <optional>
#include <QWidget>

class QPushButton;

namespace Frontdesk {

class Notice;
class StudioFields;
class StudioRegistry;

/// Adds a studio, edits one or replaces its key. Address and key are checked with the server before
/// they can be saved; the key goes into the keychain, and only where that fails, and the person
/// agrees, stays in memory for this session.
class StudioForm final : public QWidget
{
    Q_OBJECT
public:
    StudioForm(StudioRegistry &registry, KeyVault &vault, QWidget *parent = nullptr);

    void startAdding();
    void startEditing(const Studio &studio);
    void startReplacingKey(const Studio &studio);
    /// Gives up what is under way and forgets the key.
    void reset();
    void setCancelVisible(bool isVisible);

Q_SIGNALS:
    void saved(const QString &studioId);
    void cancelled();

private:
    enum class Purpose { Add, Edit, ReplaceKey };

    void start(Purpose purpose, const Studio &studio);
    void buildButtons();
    void check();
    void checkWith(const QByteArray &key);
    void found(const StudioFinding &finding);
    /// Why what was found may not be saved here although it works; empty when it may.
    [[nodiscard]] QString objectionTo(const StudioFinding &finding) const;
    void save();
    void keyKept(const KeyResult &result);
    void keepForSession();
    void finish();
    void forgetFinding();
    void cancel();
    void enter();
    void updateButtons();
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] bool isAddressChanged() const;
    [[nodiscard]] Studio result() const;

    StudioRegistry &m_registry;
    KeyVault &m_vault;
    StudioCheck m_check;
    Purpose m_purpose = Purpose::Add;
    Studio m_studio;
    std::optional<StudioFinding> m_finding;
    int m_generation = 0; ///< of what the keychain is asked for
    bool m_isSaving = false;

    StudioFields *m_fields;
    Notice *m_notice;
    QPushButton *m_checkButton;
    QPushButton *m_save;
    QPushButton *m_sessionOnly;
    QPushButton *m_cancel;
};

} // namespace Frontdesk
