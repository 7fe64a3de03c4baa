// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session.h"
#include "models/studios/keyvault.h"

#include <memory>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QSettings;

namespace Frontdesk {

class DeskGuard;
class KeyProblemPanel;
class MainWindow;
class RulesPage;
class ScannerFilter;
class StudioRegistry;
class StudiosPage;

/// The program from its first window to its last: opens a studio with its key, changes to another,
/// and shows in the window why one cannot be opened.
class Program final : public QObject
{
    Q_OBJECT
public:
    /// All outlive the program.
    Program(StudioRegistry &registry, KeyVault &vault, QSettings &settings,
            QObject *parent = nullptr);
    ~Program() override;

    /// Shows the window with the studio that was open last, or the first start's page.
    void open();

    /// Leaves the open studio, cancelling what runs there, and opens \a studioId on the same page.
    void switchTo(const QString &studioId);

    [[nodiscard]] MainWindow &window() { return *m_window; }
    /// Shows it, too.
    StudiosPage &studiosPage();
    [[nodiscard]] StudioRegistry &registry() { return m_registry; }
    [[nodiscard]] KeyVault &vault() { return m_vault; }
    [[nodiscard]] DeskGuard &guard() { return *m_guard; }
    /// Nothing while no studio is open. It may wait for its key yet.
    [[nodiscard]] Session *session() { return m_session.get(); }

private:
    [[nodiscard]] QWidget *makeStudiosPage();
    void followRules(RulesPage &rules);
    void leaveStudio();
    void openSession(const Studio &studio);
    void takeKey(const KeyResult &result);
    void startWhenReady();
    void tellOfKeychain();
    void tellOfStore();
    void tellOfDamage();
    void showWelcome();
    [[nodiscard]] KeyProblemPanel *showKeyProblem();
    void refused();
    void studioEdited(int row);
    void reopen();
    void learnCardFormat(Api::CardNumberFormat format);
    void startDemo();

    StudioRegistry &m_registry;
    KeyVault &m_vault;
    std::unique_ptr<ScannerFilter> m_scanner;
    StudiosPage *m_studiosPage = nullptr; ///< once it was shown
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DeskGuard> m_guard;
    std::unique_ptr<Session> m_session;
    QSet<QString> m_newKeys; ///< studios whose key changed since they were opened
    int m_visit = 0; ///< counts the studios that were left
    QString m_opening; ///< the studio that is open, or would be with its key
    QByteArray m_key; ///< until the session starts with it
    bool m_isShown = false; ///< the desk of the session
    QTimer m_keychainPatience;
};

} // namespace Frontdesk
