// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/demodesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

namespace {

struct Run
{
    int exitCode = -1;
    QString output;
    QString errors;
};

} // namespace

/// frontdesk-check as a person starts it.
class TestCheck : public QObject
{
    Q_OBJECT

private:
    DemoTenant m_tenant;
    QTemporaryDir m_home;

    static QByteArray keyOf(const Demo::StudioAccess &studio)
    {
        return QByteArray(studio.apiKey.data(), studio.apiKey.size());
    }

    Run run(const QStringList &arguments, const QByteArray &typed = {},
            const QByteArray &environmentKey = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.remove(QStringLiteral("FRONTDESK_KEY"));
        if (!environmentKey.isEmpty())
            environment.insert(QStringLiteral("FRONTDESK_KEY"),
                               QString::fromLatin1(environmentKey));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(FRONTDESK_CHECK), arguments);
        process.write(typed);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            qFatal("frontdesk-check does not end");
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    [[nodiscard]] QStringList url() const
    {
        return {QStringLiteral("--url"), m_tenant.server.baseUrl().toString()};
    }

    /// The line of \a operation, its columns cut at runs of spaces.
    static QStringList lineOf(const QString &output, const char *operation)
    {
        for (const QString &line : output.split(u'\n')) {
            if (line.startsWith(QString::fromLatin1(operation) + u' '))
                return line.split(QStringLiteral("  "), Qt::SkipEmptyParts);
        }
        return {};
    }

private Q_SLOTS:
    void cleanup() { m_tenant.server.clearFaults(); }

    void fullKeyFromTheEnvironment()
    {
        const Run done = run(url(), {}, keyOf(Demo::Berlin));
        QVERIFY2(done.exitCode == 0, qPrintable(done.errors + done.output));
        const QStringList line = lineOf(done.output, "getCustomers");
        QCOMPARE(line.value(2).trimmed(), QStringLiteral("CUSTOMER_READ"));
        QCOMPARE(line.value(3).trimmed(), QStringLiteral("works"));
        QCOMPARE(line.value(4).trimmed(), QStringLiteral("200"));
        QVERIFY(done.output.contains(QStringLiteral("\nThe key has (")));
        QVERIFY(!done.output.contains(QStringLiteral("The key lacks")));
        QVERIFY(done.errors.isEmpty());
    }

    void poorKeyFromStandardInput()
    {
        const Run done = run(url(), keyOf(Demo::Wien) + '\n');
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(lineOf(done.output, "getCustomerAddressData").value(3).trimmed(),
                 QStringLiteral("not allowed"));
        QVERIFY(done.output.contains(QStringLiteral("\n  CUSTOMER_SELF_SERVICE_READ\n")));
        QVERIFY(!done.output.contains(QString::fromLatin1(keyOf(Demo::Wien))));
    }

    void somethingFailed()
    {
        m_tenant.fail("getUtilization", Demo::FaultKind::WrongJson);
        const Run done = run(url(), {}, keyOf(Demo::Berlin));
        QCOMPARE(done.exitCode, 1);
        QVERIFY(done.output.contains(QStringLiteral("not understood: ")));
    }

    void wrongKey()
    {
        const Run done = run(url(), "wrong\n");
        QCOMPARE(done.exitCode, 1);
        QVERIFY(done.errors.contains(QStringLiteral("the key was refused")));
    }

    void json()
    {
        const Run done = run(url() + QStringList{QStringLiteral("--json")}, keyOf(Demo::Wien));
        QCOMPARE(done.exitCode, 0);
        const QJsonObject all = QJsonDocument::fromJson(done.output.toUtf8()).object();
        QVERIFY(all.value(QStringLiteral("good")).toBool());
        const QJsonObject first = all.value(QStringLiteral("reads")).toArray().at(0).toObject();
        QCOMPARE(first.value(QStringLiteral("operation")).toString(),
                 QStringLiteral("getStudioInformation"));
        QCOMPARE(first.value(QStringLiteral("httpStatus")).toInt(), 200);
        QVERIFY(first.value(QStringLiteral("decoded")).toBool());
        const QJsonObject scopes = all.value(QStringLiteral("scopes")).toObject();
        QVERIFY(scopes.value(QStringLiteral("missing"))
                    .toArray()
                    .contains(QStringLiteral("CUSTOMER_ACCOUNT_READ")));
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const QString secret = QStringLiteral("s3cret");
        const QString why = QStringLiteral("is not taken from the command line");
        const auto words = [](const char *line) {
            return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
        };
        QTest::newRow("nothing") << QStringList{} << QStringLiteral("--url");
        QTest::newRow("--key=") << words("--url http://127.0.0.1:1 --key=s3cret") << why;
        QTest::newRow("--api-key") << words("--api-key s3cret --help") << why;
        QTest::newRow("-k") << words("-k s3cret") << why;
        QTest::newRow("a word") << words("--url http://127.0.0.1:1 s3cret") << why;
        QTest::newRow("http") << words("--url http://example.com") << QStringLiteral("https");
        QTest::newRow("no url") << words("--url studio") << QStringLiteral("base URL");
        QTest::newRow("in the url")
            << words("--url https://s3cret@x.example") << QStringLiteral("base URL");
        QTest::newRow("no key") << words("--url https://x.example")
                                << QStringLiteral("There is no key");
        QTest::newRow("no studio") << words("--studio Nowhere") << QStringLiteral("no studio");
    }

    void mistakes()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, says);
        const Run done = run(arguments);
        QCOMPARE(done.exitCode, 2);
        QVERIFY2(done.errors.contains(says), qPrintable(done.errors));
        QVERIFY(!done.errors.contains(QStringLiteral("s3cret")));
        QVERIFY(done.output.isEmpty());
    }

    void studioByName()
    {
        QSettings settings(m_home.filePath(QStringLiteral("frontdesk/frontdesk.conf")),
                           QSettings::IniFormat);
        const QString id = QStringLiteral("0b0a4c3e-6f0e-4d6f-9a2e-5d5b8c1e7a11");
        settings.setValue(QStringLiteral("studios/order"), QStringList{id});
        settings.setValue(QStringLiteral("studios/%1/name").arg(id), QStringLiteral("My Studio"));
        settings.setValue(QStringLiteral("studios/%1/baseUrl").arg(id),
                          QStringLiteral("https://x.example"));
        settings.sync();
        const QString studio = QStringLiteral("--studio");
        Run done = run({studio, QStringLiteral("Yours")});
        QCOMPARE(done.exitCode, 2);
        QVERIFY(done.errors.contains(QStringLiteral("My Studio")));
        // Its key goes to its own tenant alone.
        done = run(url() + QStringList{studio, QStringLiteral("my studio")});
        QCOMPARE(done.exitCode, 2);
        QVERIFY(done.errors.contains(QStringLiteral("https://x.example")));
        // There is no keychain here.
        done = run({studio, QStringLiteral("my studio")});
        QCOMPARE(done.exitCode, 1);
        QVERIFY(done.errors.contains(QStringLiteral("keychain")));
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
