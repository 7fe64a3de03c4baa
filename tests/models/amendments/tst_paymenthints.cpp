// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/paymenthints.h"
#include "tests/models/amendments/inboxscene.h"

#include <QTest>

using namespace Frontdesk;
using Kind = PaymentHint::Kind;

Q_DECLARE_METATYPE(QList<PaymentHint::Kind>)

class PaymentHintsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holders_data();
    void holders();
    void hints_data();
    void hints();
    void contactChanges_data();
    void contactChanges();
};

void PaymentHintsTest::holders_data()
{
    QTest::addColumn<QString>("holder");
    QTest::addColumn<QString>("customer");
    QTest::addColumn<HolderMatch>("match");
    using M = HolderMatch;
    QTest::newRow("same") << str("Anna Müller") << str("Anna Müller") << M::Same;
    QTest::newRow("written out") << str("ANNA MUELLER") << str("Anna Müller") << M::Same;
    QTest::newRow("order") << str("Müller, Anna") << str("Anna Müller") << M::Same;
    QTest::newRow("initial") << str("A. Mueller") << str("Anna Müller") << M::Same;
    QTest::newRow("title") << str("Dr. Anna Müller") << str("Anna Müller") << M::Same;
    QTest::newRow("second name left out")
        << str("Anna Müller") << str("Anna Lena Müller") << M::Same;
    QTest::newRow("account of two") << str("Anna und Karl Müller") << str("Anna Müller") << M::Same;
    QTest::newRow("hyphen") << str("Eva Schulz-Meier") << str("Eva Schulz Meier") << M::Same;
    QTest::newRow("sharp s") << str("Jan Strauss") << str("Jan Strauß") << M::Same;
    QTest::newRow("family") << str("Karl Müller") << str("Anna Müller") << M::Related;
    QTest::newRow("initials alone") << str("A. M.") << str("Anna Müller") << M::Different;
    QTest::newRow("somebody else") << str("Peter Kunz") << str("Anna Müller") << M::Different;
    QTest::newRow("nobody") << str(" ") << str("Anna Müller") << M::Missing;
}

void PaymentHintsTest::holders()
{
    QFETCH(QString, holder);
    QFETCH(QString, customer);
    QTEST(matchOfHolder(holder, customer), "match");
}

void PaymentHintsTest::hints_data()
{
    QTest::addColumn<QString>("iban");
    QTest::addColumn<QString>("bic");
    QTest::addColumn<QString>("holder");
    QTest::addColumn<QList<PaymentHint::Kind>>("kinds");
    using L = QList<PaymentHint::Kind>;
    const QString anna = str("Anna Müller");
    const QString good = str("DE02 1203 0000 0000 2020 51");
    QTest::newRow("good") << good << str("BYLADEM1001") << anna << L{Kind::IbanGood};
    QTest::newRow("no bic") << good << QString() << anna << L{Kind::IbanGood};
    QTest::newRow("swapped") << str("DE02120300000000202015") << QString() << anna
                             << L{Kind::IbanChecksum};
    QTest::newRow("short") << str("DE0212030000000020205") << QString() << anna
                           << L{Kind::IbanLength};
    QTest::newRow("no iban") << str("12345") << QString() << anna << L{Kind::IbanCharacters};
    QTest::newRow("abroad") << str("AT611904300234573201") << str("BKAUATWW") << anna
                            << L{Kind::CountryChanges, Kind::IbanGood};
    QTest::newRow("outside SEPA") << str("TR330006100519786457841326") << QString() << anna
                                  << L{Kind::IbanOutsideSepa, Kind::CountryChanges};
    QTest::newRow("bank abroad") << good << str("BKAUATWW") << anna
                                 << L{Kind::BicOtherCountry, Kind::IbanGood};
    QTest::newRow("bad bic") << good << str("ABC") << anna << L{Kind::BicShape, Kind::IbanGood};
    QTest::newRow("other holder") << good << QString() << str("Peter Kunz")
                                  << L{Kind::HolderDiffers, Kind::IbanGood};
    QTest::newRow("family") << good << QString() << str("Karl Müller")
                            << L{Kind::HolderIsRelated, Kind::IbanGood};
    QTest::newRow("no holder") << good << QString() << QString()
                               << L{Kind::HolderMissing, Kind::IbanGood};
}

void PaymentHintsTest::hints()
{
    QFETCH(QString, iban);
    QFETCH(QString, bic);
    QFETCH(QString, holder);
    const FieldValues current{{str("iban"), str("DE89370400440532013000")}};
    const FieldValues wanted{
        {str("iban"), iban}, {str("bic"), bic}, {str("accountHolder"), holder}};
    QList<PaymentHint::Kind> kinds;
    for (const PaymentHint &hint :
         paymentHints(current, wanted, {str("Anna Müller"), {}, false}, demoNoon()))
        kinds.append(hint.kind);
    QTEST(kinds, "kinds");
}

void PaymentHintsTest::contactChanges_data()
{
    QTest::addColumn<QDateTime>("changed");
    QTest::addColumn<bool>("isWaiting");
    QTest::addColumn<QList<PaymentHint::Kind>>("kinds");
    using L = QList<PaymentHint::Kind>;
    QTest::newRow("never") << QDateTime() << false << L{};
    QTest::newRow("yesterday") << demoNoon().addDays(-1) << false << L{Kind::ContactChangedLately};
    QTest::newRow("14 days") << demoNoon().addDays(-14) << false << L{Kind::ContactChangedLately};
    QTest::newRow("15 days") << demoNoon().addDays(-15) << false << L{};
    QTest::newRow("waits, too") << QDateTime() << true << L{Kind::ContactChangeWaits};
    QTest::newRow("both") << demoNoon() << true
                          << L{Kind::ContactChangedLately, Kind::ContactChangeWaits};
}

void PaymentHintsTest::contactChanges()
{
    QFETCH(QDateTime, changed);
    QFETCH(bool, isWaiting);
    const FieldValues wanted{{str("iban"), str("DE02120300000000202051")},
                             {str("accountHolder"), str("Anna Müller")}};
    QList<PaymentHint::Kind> kinds;
    for (const PaymentHint &hint :
         paymentHints({}, wanted, {str("Anna Müller"), changed, isWaiting}, demoNoon())) {
        if (hint.kind != Kind::IbanGood)
            kinds.append(hint.kind);
    }
    QTEST(kinds, "kinds");
}

QTEST_GUILESS_MAIN(PaymentHintsTest)
#include "tst_paymenthints.moc"
