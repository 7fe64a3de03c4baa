// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "models/amendments/waitingrequest.h"

#include <functional>

namespace Frontdesk {

/// A module that was added to a contract, by the id that only the answer to its purchase told.
struct ModuleContractKey
{
    qint64 contractId = 0;
    qint64 moduleContractId = 0;
    friend bool operator==(const ModuleContractKey &, const ModuleContractKey &) = default;
};

/// Reads what one customer waits for, one kind at a time: the API has no list of all that waits.
///
/// The four domains cost one call. The kinds that hang on contracts begin with the contract data;
/// idle periods cost another call for each contract that is not over. Modules cannot be found for a
/// customer at all: no answer of the API carries the id of a module contract except that of its
/// purchase, so only those of setKnownModules() are read, one call each, and without any the
/// reading is empty.
class RequestReader final
{
public:
    /// Called once, unless the owner is gone by then.
    using Answer = std::function<void(const Api::Result<RequestReading> &)>;
    using KnownModules = std::function<QList<ModuleContractKey>(Api::CustomerId)>;

    /// \a client outlives the reader.
    explicit RequestReader(Api::ApiClient &client) : m_client(&client) { }
    void setKnownModules(KnownModules modules) { m_modules = std::move(modules); }

    void read(RequestKind kind, Api::CustomerId customer, Api::Priority priority, QObject *owner,
              Answer answer) const;

    /// Reads several \a kinds side by side, the contract data once for all that need it. \a answer
    /// is called once for each.
    using KindAnswer = std::function<void(RequestKind, const Api::Result<RequestReading> &)>;
    void read(const QList<RequestKind> &kinds, Api::CustomerId customer, Api::Priority priority,
              QObject *owner, KindAnswer answer) const;

    /// Every kind there is, in the order in which they are declared.
    [[nodiscard]] static const QList<RequestKind> &allKinds();

private:
    void readDomain(RequestKind kind, Api::CustomerId customer, Api::Priority priority,
                    QObject *owner, Answer answer) const;
    void readOfContracts(const QList<RequestKind> &kinds, Api::CustomerId customer,
                         Api::Priority priority, QObject *owner, KindAnswer answer) const;
    void readModules(const QList<RequestKind> &kinds, Api::CustomerId customer,
                     Api::Priority priority, QObject *owner, KindAnswer answer) const;

    Api::ApiClient *m_client;
    KnownModules m_modules;
};

} // namespace Frontdesk
