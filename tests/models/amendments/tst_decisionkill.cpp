// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/selfserviceservice.h"
#include "tests/models/amendments/decisiondesk.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Frontdesk;
using Demo::FaultKind;

Q_DECLARE_METATYPE(Frontdesk::Demo::FaultKind)
Q_DECLARE_METATYPE(Frontdesk::RequestKind)

namespace {

namespace Op = Api::Operations;
const auto deskMode = QStringLiteral("--desk");
const auto withdrawal = QString(Op::withdrawAmendment.name);
constexpr auto AtOnce = Api::AmendmentConfigurationStatus::ChangesWithoutVerification;

/// What the process that is going to be killed does: open the studio, and approve what waits
/// unless an earlier one has begun to.
int runDesk(const QStringList &arguments)
{
    DecisionDesk desk(QUrl(arguments.at(2)), arguments.at(3));
    RequestKey key = requestKeyFromText(arguments.at(4)).value();
    desk.start();
    if (desk.runner().openDecisions().isEmpty())
        desk.decide(DecisionVerb::Approve, desk.shown(key.kind, key.customer));
    QObject::connect(&desk.runner(), &DecisionRunner::progressed, qApp,
                     [](const DecisionOutcome &outcome) {
                         if (outcome.state == RequestState::Applied)
                             QCoreApplication::quit();
                     });
    return QCoreApplication::exec();
}

/// Where the process is killed: at a write that hangs, or at the reading after one.
struct Moment
{
    const char *name;
    enum { AtFirstRead, AtWithdrawal, AfterWithdrawal, AtSending, AfterSending } where;
    FaultKind fault; ///< of the write: Latency once it took effect, Silence before
};

const QList<Moment> Moments{
    {"before it is recorded", Moment::AtFirstRead, FaultKind::Silence},
    {"withdrawn, not arrived", Moment::AtWithdrawal, FaultKind::Silence},
    {"withdrawn, not answered", Moment::AtWithdrawal, FaultKind::Latency},
    {"withdrawn and answered", Moment::AfterWithdrawal, FaultKind::Latency},
    {"sent, not arrived", Moment::AtSending, FaultKind::Silence},
    {"sent, not answered", Moment::AtSending, FaultKind::Latency},
    {"sent and answered", Moment::AfterSending, FaultKind::Latency},
};

/// What waits although its domain applies changes at once.
struct Case
{
    const char *name;
    RequestKind kind;
    const char *domain;
    QString reading;
    QString sending;
    bool isSameAccount; ///< only its holder changes, which the journal cannot tell
};

const QList<Case> Cases{
    {"contact", RequestKind::Contact, "contact", Op::getCustomerContactData.name,
     Op::createCustomerContactDataAmendment.name, false},
    {"payment", RequestKind::Payment, "payment", Op::getCustomerPaymentData.name,
     Op::createCustomerPaymentDataAmendment.name, false},
    {"holder", RequestKind::Payment, "payment", Op::getCustomerPaymentData.name,
     Op::createCustomerPaymentDataAmendment.name, true},
};

/// One tenant with one request, and desks that come and are killed.
class Play
{
public:
    explicit Play(const Case &scene) : m_server({.customers = 60}), m_case(scene)
    {
        if (!m_server.start())
            qFatal("no tenant");
        DecisionDesk desk(m_server.baseUrl(), m_stage.path());
        m_request = prepare(desk);
        m_sent = m_server.writesApplied(m_case.sending);
    }

    Demo::TenantServer &server() { return m_server; }
    const WaitingRequest &request() const { return m_request; }
    QString folder() const { return m_folder.path(); }
    int sent() const { return m_server.writesApplied(m_case.sending) - m_sent; }

    /// Starts a desk and kills it in \a moment.
    void kill(const Moment &moment)
    {
        const bool isAfter
            = moment.where == Moment::AfterWithdrawal || moment.where == Moment::AfterSending;
        const bool isSending
            = moment.where == Moment::AtSending || moment.where == Moment::AfterSending;
        const QString write = isSending ? m_case.sending : withdrawal;
        const bool isRead = moment.where == Moment::AtFirstRead;
        const QString blocked = isRead ? m_case.reading : write;
        const int before = m_server.requestCount(blocked);
        m_server.setFault({blocked, moment.fault, isRead ? -1 : 1, 1, isAfter ? 1'000 : 60'000});
        QProcess desk;
        desk.setProcessChannelMode(QProcess::ForwardedChannels);
        desk.start(QCoreApplication::applicationFilePath(),
                   {deskMode, m_server.baseUrl().toString(), folder(), toText(m_request.key)});
        QTRY_VERIFY_WITH_TIMEOUT(m_server.requestCount(blocked) > before, 20'000);
        if (isAfter) {
            const int reads = m_server.requestCount(m_case.reading);
            m_server.setFault({m_case.reading, FaultKind::Silence, -1, 1, 0});
            QTRY_VERIFY_WITH_TIMEOUT(m_server.requestCount(m_case.reading) > reads, 20'000);
        }
        QCOMPARE(desk.state(), QProcess::Running);
        desk.kill();
        QVERIFY(desk.waitForFinished(10'000));
        QCOMPARE(desk.exitStatus(), QProcess::CrashExit);
        m_server.clearFaults();
    }

    /// The next start of the program, which is not disturbed.
    void verifyEnd(bool isApplied)
    {
        DecisionDesk desk(m_server.baseUrl(), folder());
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.runner().openDecisions().isEmpty(), 20'000);
        const RequestKey &key = m_request.key;
        const RequestReading after = desk.read(key.kind, key.customer);
        QCOMPARE(after.waiting.size(), isApplied ? 0 : 1);
        QCOMPARE(sent(), isApplied ? 1 : 0);
        QCOMPARE(isFulfilled(m_request, after.current), isApplied);
        if (isApplied) {
            QCOMPARE(desk.state(), RequestState::Applied);
            QCOMPARE(after.current, m_request.requested);
        } else {
            QCOMPARE(after.waiting.first(), m_request);
        }
        QVERIFY(desk.journal().openEntries().isEmpty());
    }

private:
    WaitingRequest prepare(DecisionDesk &desk)
    {
        const QString domain = QString::fromLatin1(m_case.domain);
        if (m_case.kind == RequestKind::Contact)
            return desk.shown(m_case.kind, Demo::Cast::PendingContact.id);
        const qint64 customer = Demo::Cast::MayTrain.id;
        Api::SelfServiceService service(desk.client());
        const auto now = desk.answerOf(service.paymentData(customer, desk.owner()));
        Api::PaymentAmendment wanted{QStringLiteral("Mara Lindqvist-Berg"),
                                     now.bankName.value_or(QString()),
                                     now.iban.value_or(QString()),
                                     now.bic.value_or(QString()),
                                     {}};
        if (!m_case.isSameAccount)
            wanted.iban = QStringLiteral("DE02120300000000202051");
        desk.answerOf(service.amendPaymentData(customer, wanted, desk.owner()));
        m_server.setDomain(Demo::Berlin, domain, AtOnce);
        return desk.shown(m_case.kind, customer);
    }

    QTemporaryDir m_stage;
    QTemporaryDir m_folder;
    Demo::TenantServer m_server;
    const Case &m_case;
    WaitingRequest m_request;
    int m_sent = 0;
};

} // namespace

/// The desk is killed in the middle of approving what waits in a domain that applies changes at
/// once: between its withdrawal and its sending the request lies nowhere but in the desk's store.
class TestDecisionKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAppliedOnceOrStillWaits_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<int>("moment");
        for (int scene = 0; scene < Cases.size(); ++scene) {
            for (int moment = 0; moment < Moments.size(); ++moment)
                QTest::addRow("%s: %s", Cases.at(scene).name, Moments.at(moment).name)
                    << scene << moment;
        }
    }

    void isAppliedOnceOrStillWaits()
    {
        QFETCH(const int, scene);
        QFETCH(const int, moment);
        Play play(Cases.at(scene));
        QVERIFY(play.request().key.subject > 0);
        play.kill(Moments.at(moment));
        if (QTest::currentTestFailed())
            return;
        play.verifyEnd(Moments.at(moment).where != Moment::AtFirstRead);
    }

    /// One desk after the other is killed, each a step further.
    void survivesBeingKilledAgainAndAgain_data()
    {
        QTest::addColumn<int>("scene");
        for (int scene = 0; scene < Cases.size(); ++scene)
            QTest::newRow(Cases.at(scene).name) << scene;
    }

    void survivesBeingKilledAgainAndAgain()
    {
        QFETCH(const int, scene);
        Play play(Cases.at(scene));
        for (const int moment : {0, 1, 2, 4, 5}) {
            play.kill(Moments.at(moment));
            if (QTest::currentTestFailed())
                return;
        }
        play.verifyEnd(true);
    }

    /// Nothing of an account is readable in what a killed desk leaves behind.
    void leavesNoBankDataBehind()
    {
        Play play(Cases.at(1));
        play.kill(Moments.at(4));
        if (QTest::currentTestFailed())
            return;
        const QString iban = play.request().requested.value(QStringLiteral("iban"));
        QVERIFY(iban.size() > 10);
        int files = 0;
        for (const QFileInfo &info :
             QDir(play.folder() + QStringLiteral("/desk")).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(iban.toUtf8()), qPrintable(info.fileName()));
            QVERIFY2(!bytes.contains("Lindqvist-Berg"), qPrintable(info.fileName()));
            ++files;
        }
        QVERIFY(files > 0);
        play.verifyEnd(true);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == deskMode)
        return runDesk(arguments);
    TestDecisionKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_decisionkill.moc"
