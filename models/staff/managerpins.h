// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/staff/pinbook.h"
#include "models/staff/pinhash.h"
#include "models/staff/pinrules.h"
#include "models/studios/keyvault.h"

#include <functional>
#include <QObject>

namespace Frontdesk {

enum class PinState {
    Right, ///< also: kept, or removed, as asked for
    Wrong,
    Paused, ///< too many attempts; the PIN was not even looked at
    NoSuchManager,
    NotTaken, ///< as a new PIN, see PinAnswer::problem
    NoRoom, ///< this computer has not the memory to compute it now
    Busy, ///< another question about this studio's managers is under way
    Keychain, ///< it did not answer as needed, see PinAnswer::keychain
};

struct PinAnswer
{
    PinState state = PinState::Keychain;
    std::chrono::seconds pause{0}; ///< before the next attempt
    int attemptsLeft = 0; ///< before the first pause
    PinProblem problem = PinProblem::None;
    KeyResult keychain; ///< without what was read
};

/// The managers of one studio and their PINs, kept as Argon2id hashes in one entry of the desktop's
/// keychain, and read from there for each attempt, so that several programs on one computer count
/// together. Where there is no keychain they last until the program ends.
///
/// Hashes are computed on a thread of their own. Answers come from the event loop, and not at all
/// once their context is gone; one question at a time.
class ManagerPins final : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const PinAnswer &)>;
    using Clock = std::function<QDateTime()>;

    /// What is known of the managers without asking for a PIN.
    enum class Reading {
        NotYet,
        Known, ///< names() are all; maybe none
        Impossible, ///< see problem()
    };

    /// \a vault outlives this.
    ManagerPins(
        KeyVault &vault, QString studioId, Clock now = [] { return QDateTime::currentDateTime(); },
        PinCost cost = PinCost::usual(), QObject *parent = nullptr);

    void read();
    [[nodiscard]] Reading reading() const { return m_reading; }
    [[nodiscard]] const KeyResult &problem() const { return m_problem; }
    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// The managers are gone when the program ends: there is no keychain.
    [[nodiscard]] bool isForSessionOnly() const;

    void check(const QString &name, const QString &pin, QObject *context, Answer answer);
    /// Adds a manager, or gives one another PIN. Whether the person may is the caller's business.
    void put(const QString &name, const QString &pin, QObject *context, Answer answer);
    void remove(const QString &name, QObject *context, Answer answer);

Q_SIGNALS:
    void changed();
    /// Somebody entered a wrong PIN of \a name, or one too early.
    void refused(const QString &name, Frontdesk::PinState state);

private:
    using WithBook = std::function<void(PinBook)>;
    /// Begins a question, which ends with the call that it returns.
    [[nodiscard]] Answer begin(QObject *context, Answer answer);
    void withBook(const Answer &end, WithBook next);
    void keep(const PinBook &book, const Answer &end, std::function<void()> next);
    void compare(const QString &name, const QByteArray &pin, const PinBook &book,
                 const Answer &end);
    /// Nothing when \a result holds no book; then reading() says so.
    std::optional<PinBook> take(const KeyResult &result);
    void show(const PinBook &book);

    KeyVault &m_vault;
    KeyVault::Secret m_secret;
    Clock m_now;
    PinCost m_cost;
    Reading m_reading = Reading::NotYet;
    KeyResult m_problem;
    QStringList m_names;
    bool m_isBusy = false;
};

} // namespace Frontdesk
