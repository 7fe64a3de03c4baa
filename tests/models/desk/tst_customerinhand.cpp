// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/customersservice.h"
#include "models/desk/customerphoto.h"
#include "models/desk/deskfacts.h"
#include "models/desk/todaysbookings.h"
#include "models/desk/verdictsource.h"
#include "tests/demodesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using Demo::FaultKind;
namespace Cast = Demo::Cast;

/// The customer in hand and what follows it, on the real demo tenant.
class TestCustomerInHand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<VerdictSource> m_source;

    CustomerInHand &inHand() { return m_desk->inHand; }
    [[nodiscard]] const Verdict &verdict() const { return m_source->verdict(); }

    void cache(Api::CustomerId id, const QString &firstName)
    {
        Api::Customer customer;
        customer.id = id;
        customer.firstName = firstName;
        customer.status = Api::CustomerStatus::Member;
        m_desk->customers.upsert({customer}, demoNoon().addDays(-1));
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DemoDesk>();
        m_source = std::make_unique<VerdictSource>(m_desk->client, m_desk->facts, m_desk->writer,
                                                   m_desk->inHand, Demo::Berlin.studioId, demoNoon);
    }

    void cleanup()
    {
        m_source.reset();
        m_desk.reset();
    }

    void cacheFirstThenLive()
    {
        cache(Cast::MayTrain.id, QStringLiteral("Old"));
        QSignalSpy taken(&inHand(), &CustomerInHand::taken);
        inHand().take(Cast::MayTrain.id);
        QCOMPARE(taken.count(), 1);
        QCOMPARE(inHand().name(), QStringLiteral("Old"));
        QCOMPARE(inHand().asOf(), demoNoon().addDays(-1));
        QVERIFY(!inHand().isLive());
        QCOMPARE(verdict().level, Verdict::Level::Checking);
        QTRY_VERIFY(inHand().isLive());
        QCOMPARE(inHand().name(), QStringLiteral("Mara Lindqvist"));
        QCOMPARE(inHand().asOf(), demoNoon());
        QTRY_COMPARE(verdict().level, Verdict::Level::MayTrain);
        QCOMPARE(m_desk->customers.find(Cast::MayTrain.id)->fetchedAt, demoNoon());
    }

    void lateAnswersAreOfNobody()
    {
        m_desk->tenant.fail("getCustomerById", FaultKind::Latency, 1, 150);
        m_desk->tenant.fail("getCustomersContracts", FaultKind::Latency, 1, 150);
        inHand().take(Cast::AccessRefused.id);
        inHand().take(Cast::MayTrain.id);
        QTRY_VERIFY(verdict().isComplete);
        QCOMPARE(verdict().level, Verdict::Level::MayTrain);
        QTest::qWait(200); // the time in which the late answer could come
        QCOMPARE(inHand().id(), Cast::MayTrain.id);
        QCOMPARE(inHand().customer()->id, Cast::MayTrain.id);
        QCOMPARE(verdict().level, Verdict::Level::MayTrain);
    }

    void puttingDownForgetsEverything()
    {
        inHand().take(Cast::DebtCollection.id);
        QTRY_COMPARE(verdict().level, Verdict::Level::Stop);
        inHand().take(0);
        QVERIFY(!inHand().customer());
        QVERIFY(verdict().reasons.isEmpty());
        QVERIFY(!m_source->account().value);
    }

    void refreshShowsNoDoubt()
    {
        inHand().take(Cast::MayTrain.id);
        QTRY_COMPARE(verdict().level, Verdict::Level::MayTrain);
        inHand().take(Cast::MayTrain.id);
        QCOMPARE(verdict().level, Verdict::Level::MayTrain);
        QTRY_COMPARE(m_desk->tenant.requests("getCustomersContracts"), 2);
    }

    void missingScopeIsNeverASilentYes()
    {
        DemoDesk wien(Demo::Wien);
        VerdictSource source(wien.client, wien.facts, wien.writer, wien.inHand, Demo::Wien.studioId,
                             demoNoon);
        const auto list = [&] {
            Api::CustomersService service(wien.client);
            return service.list({}, &wien.client);
        };
        Api::CustomerId id = 0;
        list()->then(this, [&](const Api::Result<Api::Slice<Api::Customer>> &slice) {
            id = slice->result.constFirst().id;
        });
        QTRY_VERIFY(id != 0);
        wien.inHand.take(id);
        QTRY_VERIFY(source.verdict().isComplete);
        QVERIFY(source.verdict().level >= Verdict::Level::Look);
        const auto &reasons = source.verdict().reasons;
        QVERIFY(std::any_of(reasons.begin(), reasons.end(), [](const VerdictReason &reason) {
            return reason.kind == VerdictReason::Kind::AccountUnknown;
        }));
    }

    void serverErrorIsAReasonToLook()
    {
        m_desk->tenant.fail("getCustomersContracts", FaultKind::WrongJson);
        inHand().take(Cast::MayTrain.id);
        QTRY_VERIFY(verdict().isComplete);
        QCOMPARE(verdict().level, Verdict::Level::Look);
        QCOMPARE(verdict().reasons.constFirst().kind, VerdictReason::Kind::ContractsUnknown);
    }

    void destroyedWhileLoading()
    {
        inHand().take(Cast::MayTrain.id);
        cleanup();
    }

    void photoIsKeptAndAskedOnce()
    {
        CustomerPhoto photo(m_desk->client, m_desk->photos, m_desk->writer, inHand(), demoNoon);
        inHand().take(Cast::MayTrain.id);
        QTRY_VERIFY(!photo.bytes().isEmpty());
        QTRY_VERIFY(m_desk->photos.photo(Cast::MayTrain.id));
        const int downloads = m_desk->tenant.requests("download");
        inHand().take(Cast::NoPhoto.id);
        QVERIFY(photo.bytes().isEmpty());
        QTRY_VERIFY(inHand().isLive());
        inHand().take(Cast::MayTrain.id);
        QVERIFY(!photo.bytes().isEmpty());
        QTRY_VERIFY(inHand().isLive());
        QCOMPARE(m_desk->tenant.requests("download"), downloads);
    }

    // The customers' sync may be writing, and the verdict does not wait for it.
    void nobodyWaitsForTheStore()
    {
        CustomerPhoto photo(m_desk->client, m_desk->photos, m_desk->writer, inHand(), demoNoon);
        TodaysBookings bookings(m_desk->client, m_desk->facts, m_desk->writer, demoNoon);
        const Api::CustomerId id = Cast::MayTrain.id;
        Database other(m_desk->database.path(), Database::Use::Additional);
        {
            const Transaction writing(other);
            QVERIFY(writing.isActive());
            inHand().take(id);
            bookings.load(id);
            QTRY_VERIFY(verdict().isComplete);
            QTRY_VERIFY(!photo.bytes().isEmpty());
            QTRY_COMPARE(bookings.state(), LoadingModel::State::Ready);
            QVERIFY(!m_desk->customers.find(id));
        }
        QTRY_VERIFY(m_desk->customers.find(id));
        QTRY_VERIFY(m_desk->facts.find<QList<Api::Contract>>(id));
        QTRY_VERIFY(m_desk->facts.find<Api::AccountBalance>(id));
        QTRY_VERIFY(m_desk->facts.find<QList<TodaysBooking>>(id));
        QTRY_VERIFY(m_desk->photos.photo(id));
    }

    void oldPhotoIsReadAgain()
    {
        m_desk->photos.store(Cast::MayTrain.id, "old", demoNoon().addDays(-2));
        CustomerPhoto photo(m_desk->client, m_desk->photos, m_desk->writer, inHand(), demoNoon);
        inHand().take(Cast::MayTrain.id);
        QCOMPARE(photo.bytes(), QByteArray("old"));
        QTRY_VERIFY(photo.bytes() != QByteArray("old"));
    }
};

QTEST_GUILESS_MAIN(TestCustomerInHand)
#include "tst_customerinhand.moc"
