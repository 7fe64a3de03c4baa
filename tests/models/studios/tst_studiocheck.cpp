// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/tenantserver.h"
#include "models/studios/studiocheck.h"
#include "tests/cannedserver.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

Q_DECLARE_METATYPE(Frontdesk::StudioProblem)

class StudioCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheStudio();
    void refusesInput_data();
    void refusesInput();
    void keyRefused();
    void missingScope();
    void notOurApi_data();
    void notOurApi();
    void noSuchHost();
    void nobodyListens();
    void busy();
    void untrustedCertificate();
    void newCheckGivesTheOlderUp();
    void cancelledCheckIsSilent();
    void asksInTheLanguage();

private:
    [[nodiscard]] StudioFinding check(const QString &address, const QByteArray &key);
    [[nodiscard]] QString tenant() const { return m_tenant.baseUrl().toString(); }

    Demo::TenantServer m_tenant;
    const QByteArray m_key{Demo::Berlin.apiKey.data(), Demo::Berlin.apiKey.size()};
};

void StudioCheckTest::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
}

StudioFinding StudioCheckTest::check(const QString &address, const QByteArray &key)
{
    StudioCheck check;
    QSignalSpy finished(&check, &StudioCheck::finished);
    check.start(address, key, QStringLiteral("en"));
    if (!finished.isEmpty())
        qFatal("answered from inside the call");
    if (!finished.wait(20'000))
        qFatal("no answer");
    return finished.at(0).at(0).value<StudioFinding>();
}

void StudioCheckTest::findsTheStudio()
{
    const StudioFinding finding = check(QStringLiteral(" %1/ ").arg(tenant()), m_key);
    QCOMPARE(finding.problem, StudioProblem::None);
    QVERIFY(finding.isUsable());
    QCOMPARE(finding.baseUrl, m_tenant.baseUrl());
    QCOMPARE(finding.information->studioId, Demo::Berlin.studioId);
    QCOMPARE(finding.information->name, QString(Demo::Berlin.name));
}

void StudioCheckTest::refusesInput_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<StudioProblem>("problem");
    const QByteArray key = "k";
    QTest::newRow("empty") << QString() << key << StudioProblem::BadUrl;
    QTest::newRow("a word") << QStringLiteral("studio") << key << StudioProblem::BadUrl;
    QTest::newRow("user") << QStringLiteral("https://a@x.y") << key << StudioProblem::BadUrl;
    QTest::newRow("query") << QStringLiteral("https://x.y?k=1") << key << StudioProblem::BadUrl;
    QTest::newRow("http") << QStringLiteral("http://x.y") << key << StudioProblem::NotHttps;
    QTest::newRow("ftp") << QStringLiteral("ftp://x.y") << key << StudioProblem::NotHttps;
    QTest::newRow("no key") << QStringLiteral("https://x.y") << QByteArray()
                            << StudioProblem::NoKey;
}

void StudioCheckTest::refusesInput()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, key);
    QFETCH(StudioProblem, problem);
    const StudioFinding finding = check(address, key);
    QCOMPARE(finding.problem, problem);
    QVERIFY(!finding.isUsable());
    QVERIFY(!finding.error);
}

void StudioCheckTest::keyRefused()
{
    const StudioFinding finding = check(tenant(), "wrong");
    QCOMPARE(finding.problem, StudioProblem::KeyRefused);
    QVERIFY(!finding.isUsable());
}

void StudioCheckTest::missingScope()
{
    CannedServer server({{"HEAD", {200, {}}}, {"GET", {403, "{}"}}});
    const StudioFinding finding = check(server.address(), m_key);
    QCOMPARE(finding.problem, StudioProblem::MissingScope);
    QVERIFY(finding.isUsable());
    QVERIFY(!finding.information);
    QCOMPARE(finding.error->missingScopes, QStringList{QStringLiteral("STUDIO_READ")});
}

void StudioCheckTest::notOurApi_data()
{
    QTest::addColumn<int>("headStatus");
    QTest::addColumn<int>("getStatus");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<StudioProblem>("problem");
    QTest::newRow("nothing there") << 404 << 404 << QByteArray() << StudioProblem::TenantNotFound;
    QTest::newRow("a web site") << 200 << 200 << QByteArray("<html>") << StudioProblem::Other;
    QTest::newRow("broken") << 500 << 500 << QByteArray() << StudioProblem::Other;
}

void StudioCheckTest::notOurApi()
{
    QFETCH(int, headStatus);
    QFETCH(int, getStatus);
    QFETCH(QByteArray, body);
    QFETCH(StudioProblem, problem);
    CannedServer server({{"HEAD", {headStatus, {}}}, {"GET", {getStatus, body}}});
    const StudioFinding finding = check(server.address(), m_key);
    QCOMPARE(finding.problem, problem);
    QVERIFY(finding.error);
    QVERIFY(!finding.isUsable());
}

void StudioCheckTest::noSuchHost()
{
    const auto finding = check(QStringLiteral("https://no-such-studio.invalid"), m_key);
    QCOMPARE(finding.problem, StudioProblem::TenantNotFound);
}

void StudioCheckTest::nobodyListens()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString address = QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort());
    closed.close();
    QCOMPARE(check(address, m_key).problem, StudioProblem::NoNetwork);
}

void StudioCheckTest::busy()
{
    m_tenant.setFault({QStringLiteral("*"), Demo::FaultKind::Unavailable});
    const StudioFinding finding = check(tenant(), m_key);
    m_tenant.clearFaults();
    QCOMPARE(finding.problem, StudioProblem::Busy);
}

void StudioCheckTest::untrustedCertificate()
{
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (openssl.isEmpty())
        QSKIP("openssl, which makes the certificate that nobody trusts, is not installed.");
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    const QString arguments
        = QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=127.0.0.1 "
                         "-keyout %1 -out %2")
              .arg(key, certificate);
    QProcess process;
    process.start(openssl, arguments.split(u' '));
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);

    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString address = QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort());
    QCOMPARE(check(address, m_key).problem, StudioProblem::Certificate);
}

void StudioCheckTest::newCheckGivesTheOlderUp()
{
    StudioCheck check;
    QSignalSpy finished(&check, &StudioCheck::finished);
    check.start(tenant(), "wrong", QStringLiteral("en"));
    check.start(tenant(), m_key, QStringLiteral("en"));
    QVERIFY(check.isRunning());
    QVERIFY(finished.wait());
    QCOMPARE(finished.at(0).at(0).value<StudioFinding>().problem, StudioProblem::None);
    // From inside an answer, too.
    connect(&check, &StudioCheck::finished, this, [&] {
        if (finished.size() == 2)
            check.start(tenant(), m_key, QStringLiteral("en"));
    });
    check.start(tenant(), "wrong", QStringLiteral("en"));
    QTRY_COMPARE(finished.size(), 3);
    QVERIFY(!check.isRunning());
}

void StudioCheckTest::cancelledCheckIsSilent()
{
    StudioCheck check;
    QSignalSpy finished(&check, &StudioCheck::finished);
    check.start(QString(), m_key, QStringLiteral("en"));
    check.cancel();
    check.start(tenant(), m_key, QStringLiteral("en"));
    check.cancel();
    QVERIFY(!check.isRunning());
    // Behind it on the same tenant.
    QCOMPARE(this->check(tenant(), m_key).problem, StudioProblem::None);
    QVERIFY(finished.isEmpty());
}

void StudioCheckTest::asksInTheLanguage()
{
    StudioCheck check;
    QSignalSpy finished(&check, &StudioCheck::finished);
    check.start(tenant(), m_key, QStringLiteral("de-CH"));
    QVERIFY(finished.wait());
    const auto seen = m_tenant.lastRequest(QStringLiteral("getStudioInformation"));
    QCOMPARE(seen->header("accept-language"), QByteArray("de-CH"));
    QCOMPARE(seen->header("x-api-key"), m_key);
}

QTEST_GUILESS_MAIN(StudioCheckTest)
#include "tst_studiocheck.moc"
