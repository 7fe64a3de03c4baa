// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/proposaldesk.h"
#include "models/amendments/sharedseal.h"
#include "models/amendments/validation.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

Q_DECLARE_METATYPE(ProposalDesk::Ending)

class ProposalDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAChange();
    void sealsBankData();
    void keepsNoBankDataWithoutASeal();
    void otherDeskCannotOpen();
    void otherDeskOpensWithTheSharedKey();
    void takesBack();
    void isTooLateToTakeBack();
    void unreachable();

private:
    using Ending = ProposalDesk::Ending;
    [[nodiscard]] std::optional<Ending> enter(ProposalDesk &desk, const WaitingRequest &request);
    [[nodiscard]] std::optional<Ending> takeBack(const Proposal &proposal);
    [[nodiscard]] bool isInFile(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeyVault> m_vault;
    std::unique_ptr<Sealer> m_sealer;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<ReviewQueue> m_queue;
    std::unique_ptr<ProposalDesk> m_desk;
};

namespace {

const QString iban = QStringLiteral("DE02120300000000202051");

WaitingRequest contact()
{
    WaitingRequest request;
    request.key = {RequestKind::Contact, 1005, 0};
    request.current = {{QStringLiteral("email"), QStringLiteral("old@example.com")}};
    request.requested = {{QStringLiteral("email"), QStringLiteral("new@example.com")}};
    return request;
}

WaitingRequest payment()
{
    WaitingRequest request;
    request.key = {RequestKind::Payment, 1005, 0};
    request.requireSignature = true;
    request.requested = {{QStringLiteral("iban"), iban},
                         {QStringLiteral("accountHolder"), QStringLiteral("Anna Weiß")},
                         {SignatureField, QStringLiteral("c2lnbmVk")}};
    return request;
}

} // namespace

void ProposalDeskTest::init()
{
    m_desk.reset();
    m_queue.reset();
    m_ledger.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = std::make_unique<KeyVault>(QStringLiteral("Frontdesk test"));
    m_vault->keepForSession({QStringLiteral("a"), KeyVault::Secret::Seal}, Sealer::newKey());
    m_sealer = std::make_unique<Sealer>(*m_vault, QStringLiteral("a"));
    m_sealer->start();
    QTRY_VERIFY(m_sealer->canSeal());
    m_ledger = std::make_unique<Ledger>(
        LedgerPlace::sqlite(m_folder->filePath(QStringLiteral("shared.sqlite"))));
    m_queue = std::make_unique<ReviewQueue>(*m_ledger);
    m_desk = std::make_unique<ProposalDesk>(*m_queue, *m_sealer, QStringLiteral("front"));
    QTRY_VERIFY(m_queue->isKnown());
}

std::optional<ProposalDesk::Ending> ProposalDeskTest::enter(ProposalDesk &desk,
                                                            const WaitingRequest &request)
{
    std::optional<Ending> result;
    desk.enter(request, this, [&](Ending ending) { result = ending; });
    return QTest::qWaitFor([&] { return result.has_value(); }) ? result : std::nullopt;
}

std::optional<ProposalDesk::Ending> ProposalDeskTest::takeBack(const Proposal &proposal)
{
    std::optional<Ending> result;
    m_desk->takeBack(proposal, this, [&](Ending ending) { result = ending; });
    return QTest::qWaitFor([&] { return result.has_value(); }) ? result : std::nullopt;
}

bool ProposalDeskTest::isInFile(const QByteArray &text) const
{
    for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

void ProposalDeskTest::keepsAChange()
{
    QSignalSpy entered(m_desk.get(), &ProposalDesk::entered);
    QVERIFY(enter(*m_desk, contact()) == Ending::Kept);
    QTRY_VERIFY(m_desk->waiting(RequestKind::Contact, 1005));
    QVERIFY(!m_desk->waiting(RequestKind::Address, 1005));
    QVERIFY(!m_desk->waiting(RequestKind::Contact, 1006));
    const Proposal proposal = *m_desk->waiting(RequestKind::Contact, 1005);
    QCOMPARE(proposal.desk, QStringLiteral("front"));
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.at(0).at(0).value<RequestKey>(), keyOf(proposal));
    QCOMPARE(m_desk->inFull(proposal)->requested, contact().requested);
}

void ProposalDeskTest::sealsBankData()
{
    QVERIFY(enter(*m_desk, payment()) == Ending::Kept);
    QTRY_VERIFY(m_desk->waiting(RequestKind::Payment, 1005));
    const Proposal proposal = *m_desk->waiting(RequestKind::Payment, 1005);
    QVERIFY(proposal.sealed);
    QVERIFY(!proposal.shown.value(QStringLiteral("iban")).contains(QStringLiteral("1203")));
    QVERIFY(!proposal.shown.contains(SignatureField));
    const auto full = m_desk->inFull(proposal);
    QVERIFY(full);
    QCOMPARE(full->requested, payment().requested);
    QCOMPARE(full->key, keyOf(proposal));
    QVERIFY(full->requireSignature);
    QVERIFY(!isInFile(iban.toLatin1()));
    QVERIFY(!isInFile("c2lnbmVk"));
    QVERIFY(isInFile("2051")); // what may be shown is there: the search above means something
}

void ProposalDeskTest::keepsNoBankDataWithoutASeal()
{
    const Sealer closed(*m_vault, QStringLiteral("b"));
    ProposalDesk desk(*m_queue, closed, QStringLiteral("front"));
    QVERIFY(enter(desk, payment()) == Ending::NoSeal);
    QVERIFY(enter(desk, contact()) == Ending::Kept);
    QTRY_COMPARE(m_queue->open().size(), 1);
    QCOMPARE(m_queue->open().first().kind, RequestKind::Contact);
}

void ProposalDeskTest::otherDeskCannotOpen()
{
    QVERIFY(enter(*m_desk, payment()) == Ending::Kept);
    QTRY_VERIFY(m_desk->waiting(RequestKind::Payment, 1005));
    m_vault->keepForSession({QStringLiteral("b"), KeyVault::Secret::Seal}, Sealer::newKey());
    Sealer other(*m_vault, QStringLiteral("b"));
    other.start();
    QTRY_VERIFY(other.canSeal());
    const ProposalDesk desk(*m_queue, other, QStringLiteral("back"));
    QVERIFY(!desk.inFull(*m_desk->waiting(RequestKind::Payment, 1005)));
}

void ProposalDeskTest::otherDeskOpensWithTheSharedKey()
{
    KeyVault vault(QStringLiteral("Frontdesk test"));
    Sealer here(vault, QStringLiteral("here"));
    Sealer there(vault, QStringLiteral("there"));
    Sealer stranger(vault, QStringLiteral("stranger"));
    int known = 0;
    const auto give = [&](const QByteArray &password, qint64 studio, Sealer &sealer) {
        makeSharedKey(password, studio, &sealer, [&](const QByteArray &key) {
            sealer.useKey(key);
            ++known;
        });
    };
    give("a long password", 1, here);
    give("a long password", 1, there);
    give("a long password", 2, stranger);
    QTRY_COMPARE_WITH_TIMEOUT(known, 3, 20'000);
    m_desk->setSealer(here);
    QCOMPARE(enter(*m_desk, payment()), Ending::Kept);
    QTRY_COMPARE(m_queue->open().size(), 1);
    QVERIFY(!isInFile(iban.toUtf8()));

    const Proposal proposal = m_queue->open().first();
    ProposalDesk other(*m_queue, there, QStringLiteral("other"));
    QVERIFY(other.inFull(proposal));
    QCOMPARE(other.inFull(proposal)->requested.value(QStringLiteral("iban")), iban);
    other.setSealer(stranger);
    QVERIFY(!other.inFull(proposal));
}

void ProposalDeskTest::takesBack()
{
    QSignalSpy takenBack(m_desk.get(), &ProposalDesk::takenBack);
    QVERIFY(enter(*m_desk, contact()) == Ending::Kept);
    QTRY_VERIFY(m_desk->waiting(RequestKind::Contact, 1005));
    QVERIFY(takeBack(*m_desk->waiting(RequestKind::Contact, 1005)) == Ending::Kept);
    QTRY_VERIFY(!m_desk->waiting(RequestKind::Contact, 1005));
    QCOMPARE(takenBack.size(), 1);
}

void ProposalDeskTest::isTooLateToTakeBack()
{
    QVERIFY(enter(*m_desk, contact()) == Ending::Kept);
    QTRY_VERIFY(m_desk->waiting(RequestKind::Contact, 1005));
    const Proposal proposal = *m_desk->waiting(RequestKind::Contact, 1005);
    m_queue->decide({proposal.id, ProposalState::Sent, QStringLiteral("Anna"), {}}, this,
                    [](const auto &) {});
    QTRY_VERIFY(!m_desk->waiting(RequestKind::Contact, 1005));
    QVERIFY(takeBack(proposal) == Ending::TooLate);
}

void ProposalDeskTest::unreachable()
{
    Ledger closed;
    ReviewQueue queue(closed);
    ProposalDesk desk(queue, *m_sealer, QStringLiteral("front"));
    QVERIFY(enter(desk, contact()) == Ending::Unreachable);
}

QTEST_GUILESS_MAIN(ProposalDeskTest)
#include "tst_proposaldesk.moc"
