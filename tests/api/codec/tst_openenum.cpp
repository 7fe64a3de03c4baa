// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/decode.h"
#include "api/codec/encode.h"
#include "api/types/communications.h"

#include <QTest>

using namespace Frontdesk::Api;

/// What is read, changed and sent back comes back whole.
class TestOpenEnum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsSpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<CommunicationChannel>("value");
        const auto row = [](const char *text, CommunicationChannel value) {
            QTest::newRow(text) << QString::fromUtf8(text) << value;
        };
        row("EMAIL", CommunicationChannel::Email);
        row("TEXT_MESSAGE", CommunicationChannel::TextMessage);
        row("UNKNOWN", CommunicationChannel::Unknown);
        row("CARRIER_PIGEON", CommunicationChannel::Unknown);
        row("email", CommunicationChannel::Unknown);
        row("\"\\ ß", CommunicationChannel::Unknown);
    }

    void keepsItsSpelling()
    {
        QFETCH(QString, text);
        QFETCH(CommunicationChannel, value);
        OpenEnum<CommunicationChannel> channel;
        QVERIFY(fromText(text, channel));
        QCOMPARE(channel.value(), value);
        QCOMPARE(toText(channel), text);
    }

    void comparesByWhatIsSent()
    {
        using Channel = OpenEnum<CommunicationChannel>;
        QCOMPARE(Channel(CommunicationChannel::Fax), Channel::fromWire(QStringLiteral("FAX")));
        QVERIFY(Channel::fromWire(QStringLiteral("X")) != Channel::fromWire(QStringLiteral("Y")));
        QVERIFY(Channel::fromWire(QStringLiteral("X")) != CommunicationChannel::Unknown);
    }

    void preferencesSurviveAChange()
    {
        const QByteArray json
            = "[{\"messageCategory\":\"NEWSLETTER\",\"channels\":["
              "{\"communicationChannel\":\"EMAIL\",\"customerOverridable\":true,\"active\":false},"
              "{\"communicationChannel\":\"CARRIER_PIGEON\",\"active\":true}]},"
              "{\"messageCategory\":\"GOSSIP\",\"channels\":["
              "{\"communicationChannel\":\"CHAT\",\"customerOverridable\":false}]}]";
        auto preferences = decode<QList<CommunicationPreference>>(json);
        QVERIFY(preferences);
        preferences->first().channels.first().active = true;
        QByteArray expected = json;
        expected.replace("\"active\":false", "\"active\":true");
        QCOMPARE(encode(*preferences), expected);
    }
};

QTEST_GUILESS_MAIN(TestOpenEnum)
#include "tst_openenum.moc"
