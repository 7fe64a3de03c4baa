// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/vouchers.h"
#include "api/services/customersservice.h"
#include "api/services/vouchersservice.h"
#include "tests/api/demo/tenantfixture.h"

#include <QRegularExpression>

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(VoucherRedemption)

/// A voucher is good once.
class TestVouchers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_isStarted); }

    void codesDiffer()
    {
        static const QRegularExpression form(QStringLiteral("^CHVB1-[A-Z2-9]{4}-[A-Z2-9]{4}$"));
        QSet<QString> codes;
        for (int number = 0; number < 1000; ++number) {
            const QString code = Vouchers::code(Berlin.studioId, number);
            QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
            codes.insert(code);
        }
        QCOMPARE(codes.size(), 1000);
    }

    void isRedeemedOnce()
    {
        const VoucherRedemption redemption = shown(0);
        const auto redeemed = outcomeOf(m_vouchers.redeem(redemption, this));
        QVERIFY(redeemed && *redeemed);
        QCOMPARE((*redeemed)->studioAccessCode.size(), 8);
        QCOMPARE(errorOf(m_vouchers.redeem(redemption, this)).kind, Kind::Conflict);
        const auto next = outcomeOf(m_vouchers.redeem(shown(1), this));
        QVERIFY((*next)->studioAccessCode != (*redeemed)->studioAccessCode);
    }

    void whoRedeemsIsAProspect()
    {
        VoucherRedemption redemption = shown(2);
        redemption.lastname = QStringLiteral("Gutscheiner");
        redemption.email = QStringLiteral("max@voucher.example");
        redemption.voucherCode = QString(u' ' + redemption.voucherCode.toLower());
        QVERIFY(*outcomeOf(m_vouchers.redeem(redemption, this)));
        redemption.voucherCode = shown(3).voucherCode;
        QVERIFY(*outcomeOf(m_vouchers.redeem(redemption, this)));
        const auto found
            = outcomeOf(CustomersService(m_client).search({.lastName = redemption.lastname}, this));
        QCOMPARE((*found)->size(), 1);
        QCOMPARE((*found)->first().status, CustomerStatus::Prospect);
        QCOMPARE((*found)->first().email, redemption.email);
    }

    void isRefused_data()
    {
        QTest::addColumn<VoucherRedemption>("redemption");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, Kind kind, const auto &spoil) {
            VoucherRedemption redemption = shown(8);
            spoil(redemption);
            QTest::newRow(name) << redemption << kind;
        };
        row("no code", Kind::Validation, [](auto &shown) { shown.voucherCode.clear(); });
        row("made up", Kind::NotFound,
            [](auto &shown) { shown.voucherCode = QStringLiteral("CHVB1-YL29-MYVA"); });
        row("no code at all", Kind::NotFound,
            [](auto &shown) { shown.voucherCode = QStringLiteral("ß-11-0"); });
        row("another studio's", Kind::NotFound,
            [](auto &shown) { shown.voucherCode = Vouchers::code(Hamburg.studioId, 8); });
        row("expired", Kind::Validation,
            [](auto &shown) { shown.voucherCode = Vouchers::code(Berlin.studioId, 15); });
        row("no first name", Kind::Validation, [](auto &shown) { shown.firstname.clear(); });
        row("no last name", Kind::Validation,
            [](auto &shown) { shown.lastname = QStringLiteral(" "); });
        row("no mail address", Kind::Validation,
            [](auto &shown) { shown.email = QStringLiteral("max"); });
    }

    void isRefused()
    {
        QFETCH(VoucherRedemption, redemption);
        QFETCH(Kind, kind);
        QCOMPARE(errorOf(m_vouchers.redeem(redemption, this)).kind, kind);
        // And is still good.
        if (QByteArray(QTest::currentDataTag()) == "no mail address")
            QVERIFY(*outcomeOf(m_vouchers.redeem(shown(8), this)));
    }

private:
    static VoucherRedemption shown(int number)
    {
        return {Vouchers::code(Berlin.studioId, number), QStringLiteral("Max"),
                QStringLiteral("Mustermann"), QStringLiteral("max@mustermann.example")};
    }

    TestClock m_clock;
    TenantServer m_server{optionsWith(m_clock)};
    bool m_isStarted = m_server.start();
    ApiClient m_client{settingsFor(m_server, Berlin)};
    VouchersService m_vouchers{m_client};
};

QTEST_GUILESS_MAIN(TestVouchers)
#include "tst_vouchers.moc"
