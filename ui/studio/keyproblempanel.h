// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/studios/keyvault.h"
#include "models/studios/studio.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Frontdesk {

class KeyField;
class Notice;

/// Stands in the page of a studio whose key is not at hand or not accepted, with the ways out.
class KeyProblemPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyProblemPanel(QWidget *parent = nullptr);

    /// The keychain did not give the key of \a studio; \a result says why.
    void showMissing(const Studio &studio, const KeyResult &result);
    /// The server does not accept the key of \a studio any more.
    void showRefused(const Studio &studio);

Q_SIGNALS:
    /// Ask the keychain, or the server, once more.
    void retryRequested();
    void replaceKeyRequested(const QString &studioId);
    /// A key to use until the program ends.
    void sessionKeyEntered(const QString &studioId, const QByteArray &key);

private:
    void offer(bool retry, bool replace, bool sessionKey);
    void useForSession();

    QString m_studioId;
    Notice *m_notice;
    QLabel *m_keyLabel;
    KeyField *m_key;
    QPushButton *m_use;
    QPushButton *m_retry;
    QPushButton *m_replace;
};

} // namespace Frontdesk
