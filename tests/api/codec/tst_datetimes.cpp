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

    void writesWhatItRead()
    {
        const QString zoned = QStringLiteral("2022-06-22T08:00:00.000+02:00[Europe/Berlin]");
        ZonedDateTime value;
        QVERIFY(fromText(zoned, value));
        QCOMPARE(toText(value), zoned);
        QCOMPARE(toText(value.value), QStringLiteral("2022-06-22T08:00:00.000+02:00"));
        const QString west = QStringLiteral("2022-06-22T08:00:00.000-03:30");
        QDateTime offset;
        QVERIFY(fromText(west, offset));
        QCOMPARE(toText(offset), west);
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
