// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/datetimes.h"

#include <QTest>
#include <QTimeZone>

using namespace Frontdesk::Api;

class TestDateTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsZones_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *text, bool good, const char *utc) {
            QTest::newRow(text) << QString::fromLatin1(text) << good << QString::fromLatin1(utc);
        };
        row("2022-06-22T08:00:00.000+02:00[Europe/Berlin]", true, "2022-06-22T06:00:00Z");
        row("2022-06-22T08:00:00+02:00[Europe/Berlin]", true, "2022-06-22T06:00:00Z");
        row("2022-06-22T08:00:00.5Z[UTC]", true, "2022-06-22T08:00:00Z");
        row("2022-10-30T02:30:00+02:00[Europe/Berlin]", true, "2022-10-30T00:30:00Z");
        row("2022-10-30T02:30:00+01:00[Europe/Berlin]", true, "2022-10-30T01:30:00Z");
        row("2022-06-22T08:00:00+02:00[Mars/Olympus]", true, "2022-06-22T06:00:00Z");
        row("2022-06-22T08:00:00+02:00", true, "2022-06-22T06:00:00Z");
        row("2022-06-22T23:59:59.999999999+02:00[Europe/Berlin]", true, "2022-06-22T21:59:59Z");
        // Before zones had full hours; Java writes the seconds, too.
        row("1013-03-10T12:53:28.000+00:53:28[Europe/Berlin]", true, "1013-03-10T12:00:00Z");
        row("1013-03-10T11:06:32-00:53:28", true, "1013-03-10T12:00:00Z");
        row("2022-06-22T08:00:00+02:00:00", true, "2022-06-22T06:00:00Z");
        row("2022-06-22T08:00:00+02:00:60[Europe/Berlin]", false, "");
        row("2022-06-22T08:00:00+02:00:0[Europe/Berlin]", false, "");
        row("2022-06-22T24:00Z", true, "2022-06-23T00:00:00Z");
        row("9999-12-31T24:00Z", false, ""); // found by fuzzing
        row("2022-06-22T08:00:00", false, "");
        row("2022-06-22T08:00:00+02:00[Europe/Berlin", false, "");
        row("[", false, "");
        row("", false, "");
    }

    void readsZones()
    {
        QFETCH(QString, text);
        ZonedDateTime value;
        QTEST(fromText(text, value), "good");
        QTEST(value.value.isValid() ? value.value.toUTC().toString(Qt::ISODate) : QString(), "utc");
    }

    void writesWhatItRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *text, const char *written = nullptr) {
            QTest::newRow(text) << QString::fromLatin1(text)
                                << QString::fromLatin1(written ? written : text);
        };
        row("2022-06-22T08:00:00.000+02:00[Europe/Berlin]");
        row("1013-03-10T12:53:28.000+00:53:28[Europe/Berlin]");
        row("1013-03-10T12:00:00.000+01:00[Europe/Berlin]",
            "1013-03-10T11:53:28.000+00:53:28[Europe/Berlin]");
        // Qt takes a rule for a zone (found by fuzzing).
        row("2026-03-10T12:00:00.000+01:00[Europ24:00:00]",
            "2026-03-10T12:00:00.000+01:00[UTC+01]");
        // For ever, where it is the year 10000 already, is left in the offset that it came in.
        row("9999-12-31T23:59:59.000+00:00[Europe/Berlin]", "9999-12-31T23:59:59.000+00:00[UTC]");
    }

    void writesWhatItRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        ZonedDateTime value;
        QVERIFY(fromText(text, value));
        QCOMPARE(toText(value), written);
        ZonedDateTime again;
        QVERIFY(fromText(written, again));
        QCOMPARE(again, value);
    }

    void writesOffsets()
    {
        for (const char *text : {"2022-06-22T08:00:00.000+02:00", "2022-06-22T08:00:00.000-03:30",
                                 "1013-03-10T12:53:28.000+00:53:28"}) {
            QDateTime value;
            QVERIFY(fromText(QString::fromLatin1(text), value));
            QCOMPARE(toText(value), QString::fromLatin1(text));
        }
    }

    void keepsStudioTimeApart()
    {
        LocalDateTime local;
        QVERIFY(fromText(QStringLiteral("2026-03-29T02:30:00"), local)); // skipped in Berlin
        QCOMPARE(toText(local), QStringLiteral("2026-03-29T02:30:00.000"));
        QVERIFY(!fromText(QStringLiteral("2026-03-29T02:30:00Z"), local));
        QVERIFY(!fromText(QStringLiteral("2026-03-29T02:30:00+02:00"), local));
        QDateTime instant;
        QVERIFY(!fromText(QStringLiteral("2026-03-29T02:30:00"), instant));
    }
};

QTEST_GUILESS_MAIN(TestDateTimes)
#include "tst_datetimes.moc"
