// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/models/amendments/decisiondesk.h"

#include <QTemporaryDir>

namespace Frontdesk {

using Demo::FaultKind;
using State = RequestState;
using Verb = DecisionVerb;
using Configuration = Api::AmendmentConfigurationStatus;
using ErrorKind = Api::ApiError::Kind;

namespace Op = Api::Operations;
inline const auto withdrawal = QString(Op::withdrawAmendment.name);
inline const auto reading = QString(Op::getCustomerContactData.name);
inline const auto sending = QString(Op::createCustomerContactDataAmendment.name);
inline const auto contact = QStringLiteral("contact");
inline constexpr qint64 customer = Demo::Cast::PendingContact.id;

/// A change of contact data that waits, and a desk that is about to decide on it.
class DecisionRunnerStage
{
protected:
    void setUp()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<Demo::TenantServer>(Demo::TenantOptions{.customers = 60});
        QVERIFY(m_server->start());
        open();
        m_request = m_desk->shown(RequestKind::Contact, customer);
        QVERIFY(m_request.key.subject > 0);
    }
    void tearDown()
    {
        m_desk.reset();
        m_server.reset();
    }
    void open()
    {
        m_desk = std::make_unique<DecisionDesk>(m_server->baseUrl(), m_folder->path());
        m_desk->start();
    }
    /// The program is started again.
    void reopen()
    {
        m_desk.reset();
        open();
    }
    /// Calls \a act as soon as the decision is recorded, and nothing done yet.
    template <class Function> void whenRecorded(Function act)
    {
        QObject::connect(&m_desk->runner(), &DecisionRunner::decided, m_desk->owner(), act);
    }
    [[nodiscard]] bool isOver() const
    {
        return !m_desk->told.isEmpty() && m_desk->runner().openDecisions().isEmpty()
            && m_desk->state() != State::Deciding;
    }
    [[nodiscard]] int sent() const { return m_server->writesApplied(sending); }
    [[nodiscard]] int withdrawn() const { return m_server->writesApplied(withdrawal); }
    void setContact(Configuration status)
    {
        QVERIFY(m_server->setDomain(Demo::Berlin, contact, status));
    }
    void verifyApplied()
    {
        QCOMPARE(m_desk->state(), State::Applied);
        const RequestReading after = m_desk->read(RequestKind::Contact, customer);
        QVERIFY(after.waiting.isEmpty());
        QCOMPARE(after.current, m_request.requested);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Demo::TenantServer> m_server;
    std::unique_ptr<DecisionDesk> m_desk;
    WaitingRequest m_request;
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Demo::FaultKind)
