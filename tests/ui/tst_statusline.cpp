// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/demodesk.h"
#include "ui/statusline.h"

#include <QLabel>
#include <QTest>

using namespace Frontdesk;

/// What the line at the foot tells of what the desk depends on.
class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatTheSharedDeskIsAway();
};

void TestStatusLine::saysThatTheSharedDeskIsAway()
{
    DemoDesk desk;
    StatusLine line;
    line.follow(desk.workplace);
    const auto *shared = line.findChild<QLabel *>(QStringLiteral("sharedDeskState"));
    QTRY_VERIFY(desk.ledger.isAvailable());
    QCOMPARE(shared->text(), QString());

    const QString nowhere = QStringLiteral("postgresql://127.0.0.1:1/nothing?user=nobody");
    desk.ledger.open(*LedgerPlace::fromText(nowhere));
    QTRY_VERIFY_WITH_TIMEOUT(shared->text().contains(QLatin1String("not there since")), 20'000);
    QVERIFY(!shared->toolTip().isEmpty());

    desk.ledger.open(LedgerPlace::sqlite(desk.folder.filePath(QStringLiteral("shared.sqlite"))));
    QTRY_COMPARE_WITH_TIMEOUT(shared->text(), QString(), 20'000);
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
