// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "api/client/apirequest.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace Frontdesk {

/// What reads need that only earlier answers can tell. Where two make one path, such as a slot and
/// its class, they are found together and stay together.
enum class Example {
    Customer,
    CustomerNumber,
    CardNumber,
    LastName,
    Contract,
    IdlePeriod,
    IdlePeriodContract,
    Offer,
    SwitchConfig,
    SwitchCustomer,
    Class,
    Slot,
    SlotClass,
    ClassBooking,
    Appointment,
    AppointmentBooking,
    Document,
    DocumentCustomer,
    ModuleContract,
    Employee,
    DebtCollectionRun,
    TaxExport,
    TrialAppointment,
    TrialClass,
    TrialConfig,
};

/// What a read of a survey asks with: the client, and examples that earlier answers told. Where
/// none was told there is one that nobody has: the server's refusal still shows whether the key may
/// ask. It owns the replies; deleting it aborts them.
class KeyQuestion final : public QObject
{
    Q_OBJECT
public:
    /// So many examples of a kind are tried while the answers are empty.
    static constexpr int MostTries = 4;

    /// \a client outlives this.
    explicit KeyQuestion(Api::ApiClient &client) : m_client(client) { }

    template <class Service> [[nodiscard]] Service service() const
    {
        return Service(m_client, Api::Priority::Background);
    }

    [[nodiscard]] QString text(Example what);
    [[nodiscard]] qint64 id(Example what) { return text(what).toLongLong(); }
    /// More than MostTries of one kind are dropped.
    void found(Example what, const QString &value);
    void found(Example what, qint64 id) { found(what, QString::number(id)); }

    /// A new read begins.
    void begin();
    /// Goes on to the next examples of what this read asked with; false when there are none.
    [[nodiscard]] bool tryNext();
    /// Whether this try asks with something that nobody has.
    [[nodiscard]] bool isGuess() const { return m_isGuess; }

private:
    Api::ApiClient &m_client;
    QHash<Example, QStringList> m_examples;
    int m_try = 0;
    bool m_hasMore = false;
    bool m_isGuess = false;
};

} // namespace Frontdesk
