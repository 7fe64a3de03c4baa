// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/nearwords.h"

#include <QTest>

using namespace Frontdesk;

/// One typing error, wherever it is; that the search makes use of it is tested with the cache.
class TestNearWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneError_data();
    void isOneError();
};

void TestNearWords::isOneError_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("near");
    const auto row = [](const char *typed, const char *name, bool near) {
        QTest::addRow("%s, %s", typed, name)
            << QString::fromLatin1(typed) << QString::fromLatin1(name) << near;
    };
    row("schmitt", "schmidt", true);
    row("scmidt", "schmidt", true);
    row("schmiidt", "schmidt", true);
    row("shcmidt", "schmidt", true);
    row("schmidtt", "schmidt", true);
    row("nchmidt", "schmidt", true);
    row("chmidt", "schmidt", true);
    row("xschmidt", "schmidt", true);
    row("cshmidt", "schmidt", true);
    row("shcm", "schmidt", true); // still being typed
    row("schimdt", "schmidt", true);
    row("schmidt", "schmidt", false); // no error
    row("schm", "schmidt", false);
    row("sxhmixt", "schmidt", false);
    row("schmidtxx", "schmidt", false);
    row("meier", "schmidt", false);
    row("a", "", true);
    row("", "schmidt", false);
}

void TestNearWords::isOneError()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QTEST(isOneErrorAway(typed, name), "near");
}

QTEST_GUILESS_MAIN(TestNearWords)
#include "tst_nearwords.moc"
