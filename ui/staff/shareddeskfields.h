// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/ledger.h"
#include "models/studios/keyvault.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace Frontdesk {

class Notice;
struct Studio;

/// Where the things lie that several desks share: on this computer, or in a PostgreSQL database,
/// whose password goes into the keychain and nowhere else.
class SharedDeskFields final : public QWidget
{
    Q_OBJECT
public:
    /// \a vault outlives the fields.
    explicit SharedDeskFields(KeyVault &vault, QWidget *parent = nullptr);

    void fill(const Studio &studio);
    /// Gives up what is being checked and forgets the password.
    void reset();

    /// What the rules keep of it; empty for this computer.
    [[nodiscard]] QString place() const;
    /// Why it cannot be saved, or empty.
    [[nodiscard]] QString problem() const;
    /// Puts the password into the keychain if one was entered, then calls \a done: with words when
    /// it could not be kept, so that nothing else is saved either.
    void keepPassword(QObject *context, std::function<void(const QString &problem)> done);

Q_SIGNALS:
    void edited();

private:
    void layOut();
    void update();
    void check();
    void checkWith(const QByteArray &password);
    void tellOutcome();

    KeyVault &m_vault;
    QString m_studioId;
    qint64 m_apiStudioId = 0;
    QRadioButton *m_here;
    QRadioButton *m_server;
    QWidget *m_serverPart;
    QLineEdit *m_address;
    QLineEdit *m_password;
    QPushButton *m_check;
    Notice *m_notice;
    std::unique_ptr<Ledger> m_ledger; ///< while the connection is checked
    QTimer m_patience;
};

} // namespace Frontdesk
