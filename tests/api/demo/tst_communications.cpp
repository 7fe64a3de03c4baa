// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/communicationsservice.h"
#include "tests/api/demo/tenantfixture.h"

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;
using Channel = CommunicationChannel;
using Category = MessageCategory;

Q_DECLARE_METATYPE(NewCommunication)
Q_DECLARE_METATYPE(QList<CommunicationPreference>)

namespace {

constexpr auto Mara = Cast::MayTrain.id;

} // namespace

/// What customers want to hear, and what was said.
class TestCommunications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_isStarted); }

    void aChangedPreferenceShows()
    {
        auto preferences = **outcomeOf(m_service.preferences(Mara, this));
        ChannelPreference *letter = find(preferences, Category::LoyaltyProgram, Channel::Letter);
        QVERIFY(letter && letter->active == false);
        letter->active = true;
        QCOMPARE(**outcomeOf(m_service.setPreferences(Mara, preferences, this)), preferences);
        QCOMPARE(**outcomeOf(m_service.preferences(Mara, this)), preferences);
    }

    void whatIsNotGivenStays()
    {
        auto expected = **outcomeOf(m_service.preferences(Mara, this));
        find(expected, Category::General, Channel::TextMessage)->active = true;
        const QList<CommunicationPreference> one{
            {Category::General, {{Channel::TextMessage, {}, true}}}};
        QCOMPARE(**outcomeOf(m_service.setPreferences(Mara, one, this)), expected);
    }

    void preferencesAreRefused_data()
    {
        QTest::addColumn<QList<CommunicationPreference>>("wanted");
        using List = QList<CommunicationPreference>;
        QTest::newRow("the studio's choice")
            << List{{Category::Contract, {{Channel::Email, {}, false}}}};
        QTest::newRow("a channel not offered")
            << List{{Category::Contract, {{Channel::Fax, {}, true}}}};
        QTest::newRow("an unknown channel")
            << List{{Category::Contract,
                     {{OpenEnum<Channel>::fromWire(QStringLiteral("PIGEON")), {}, true}}}};
        QTest::newRow("an unknown category")
            << List{{OpenEnum<Category>::fromWire(QStringLiteral("GOSSIP")), {}}};
        QTest::newRow("no category") << List{{{}, {{Channel::Email, {}, true}}}};
        QTest::newRow("a good one and a bad one")
            << List{{Category::Newsletter, {{Channel::Email, {}, true}}},
                    {Category::Newsletter, {{Channel::Chat, {}, true}}}};
    }

    void preferencesAreRefused()
    {
        QFETCH(QList<CommunicationPreference>, wanted);
        const auto before = **outcomeOf(m_service.preferences(Cast::NoPhoto.id, this));
        QCOMPARE(errorOf(m_service.setPreferences(Cast::NoPhoto.id, wanted, this)).kind,
                 Kind::Validation);
        QCOMPARE(**outcomeOf(m_service.preferences(Cast::NoPhoto.id, this)), before);
    }

    void aThreadGoesOnUntilItIsClosed()
    {
        NewCommunication said = complaint();
        said.ticketLink = QStringLiteral("https://tickets.example/A123456");
        said.agent = QStringLiteral("Peter Meyer");
        said.communicationDateTime
            = ZonedDateTime{m_clock.now().addDays(-1).toTimeZone(QTimeZone("Europe/Berlin"))};
        const auto first = outcomeOf(m_service.startThread(Mara, said, this));
        QVERIFY(first && *first);
        QCOMPARE((*first)->customerId, Mara);
        QCOMPARE(static_cast<const Communication &>(**first),
                 static_cast<const Communication &>(said));

        NewCommunication last = complaint();
        last.communicationThreadStatus = ThreadStatus::Closed;
        const qint64 threadId = (*first)->threadId;
        QCOMPARE(errorOf(m_service.addToThread(Cast::NoPhoto.id, threadId, last, this)).kind,
                 Kind::NotFound);
        const auto second = outcomeOf(m_service.addToThread(Mara, threadId, last, this));
        QCOMPARE((*second)->threadId, threadId);
        QVERIFY((*second)->communicationId != (*first)->communicationId);
        QCOMPARE((*second)->communicationThreadStatus, ThreadStatus::Closed);
        QCOMPARE(errorOf(m_service.addToThread(Mara, threadId, last, this)).kind, Kind::Conflict);
    }

    void communicationsAreRefused_data()
    {
        QTest::addColumn<NewCommunication>("said");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *field, const auto &spoil) {
            NewCommunication said = complaint();
            spoil(said);
            QTest::newRow(field) << said << QString::fromLatin1(field);
        };
        row("subject", [](auto &said) { said.subject = QStringLiteral("  "); });
        row("content", [](auto &said) { said.content.clear(); });
        row("communicationThreadStatus",
            [](auto &said) { said.communicationThreadStatus = ThreadStatus::Unknown; });
        row("communicationDirection",
            [](auto &said) { said.communicationDirection = CommunicationDirection::Unknown; });
        row("communicationChannel",
            [](auto &said) { said.communicationChannel = Channel::Unknown; });
        row("ticketLink", [](auto &said) { said.ticketLink = QStringLiteral("javascript:x"); });
        row("communicationDateTime", [](auto &said) {
            said.communicationDateTime
                = ZonedDateTime{QDateTime(QDate(2027, 1, 1), QTime(8, 0), QTimeZone("UTC"))};
        });
    }

    void communicationsAreRefused()
    {
        QFETCH(NewCommunication, said);
        QFETCH(QString, field);
        const ApiError error = errorOf(m_service.startThread(Mara, said, this));
        QCOMPARE(error.kind, Kind::Validation);
        QVERIFY(error.serverMessage.contains(field));
    }

    void nobodyIsNotFound()
    {
        QCOMPARE(errorOf(m_service.preferences(4711, this)).kind, Kind::NotFound);
        QCOMPARE(errorOf(m_service.setPreferences(4711, {}, this)).kind, Kind::NotFound);
        QCOMPARE(errorOf(m_service.startThread(4711, complaint(), this)).kind, Kind::NotFound);
        QCOMPARE(errorOf(m_service.addToThread(Mara, 1, complaint(), this)).kind, Kind::NotFound);
    }

private:
    static NewCommunication complaint()
    {
        NewCommunication said;
        said.communicationThreadStatus = ThreadStatus::Created;
        said.ticketNumber = QStringLiteral("A123456");
        said.subject = QStringLiteral("Beschwerde");
        said.content = QStringLiteral("Zwei Rechnungen,\nein Kauf.");
        said.communicationDirection = CommunicationDirection::Incoming;
        said.communicationChannel = Channel::Letter;
        return said;
    }

    static ChannelPreference *find(QList<CommunicationPreference> &preferences, Category category,
                                   Channel channel)
    {
        for (CommunicationPreference &preference : preferences) {
            for (ChannelPreference &candidate : preference.channels) {
                if (preference.messageCategory->value() == category
                    && candidate.communicationChannel == channel)
                    return &candidate;
            }
        }
        return nullptr;
    }

    TestClock m_clock;
    TenantServer m_server{optionsWith(m_clock)};
    bool m_isStarted = m_server.start();
    ApiClient m_client{settingsFor(m_server, Berlin)};
    CommunicationsService m_service{m_client};
};

QTEST_GUILESS_MAIN(TestCommunications)
#include "tst_communications.moc"
