// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/iban.h"
#include "models/amendments/validation.h"

#include <QTest>

using namespace Frontdesk;
using Kind = FieldProblem::Kind;
Q_DECLARE_METATYPE(Frontdesk::FieldProblem::Kind)
Q_DECLARE_METATYPE(Frontdesk::FieldKind)

namespace {

const QDate today(2026, 3, 14);

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

FieldValues goodMaster()
{
    return {{str("firstName"), str("Edgar")},   {str("lastName"), str("Bullock")},
            {str("gender"), str("MALE")},       {str("dateOfBirth"), str("1952-05-04")},
            {str("countryOfBirth"), str("DE")}, {str("customerTitle"), str("NONE")}};
}

FieldValues goodPayment()
{
    return {{str("accountHolder"), str("Sven Hannawald")},
            {str("bankName"), str("Commerzbank")},
            {str("iban"), str("DE89370400440532013000")},
            {str("bic"), str("COBADEFFXXX")}};
}

AmendmentDraft draft(AmendmentDomain domain, const FieldValues &before, const FieldValues &wanted)
{
    return {domain,
            {Api::AmendmentConfigurationStatus::ChangesWithoutVerification, before},
            wanted,
            false};
}

/// The one problem of \a field when it alone is changed, if it has any.
std::optional<FieldProblem> problemOf(AmendmentDomain domain, const FieldValues &before,
                                      const QString &field, const QString &value)
{
    FieldValues wanted = before;
    wanted.insert(field, value);
    for (const FieldProblem &problem : problemsOf(draft(domain, before, wanted), today)) {
        if (problem.field == field)
            return problem;
    }
    return std::nullopt;
}

} // namespace

class ValidationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void iban_data();
    void iban();
    void singleErrorsInAnIban();
    void field_data();
    void field();
    void requiredFields_data();
    void requiredFields();
    void sameValue_data();
    void sameValue();
    void nothingToSend();
    void oldFaultsAreHints();
    void signature();
    void countries();
    void actCarriesWhatWasEntered();
};

void ValidationTest::iban_data()
{
    QTest::addColumn<QString>("iban");
    QTest::addColumn<int>("fault");
    // From the SWIFT registry's and the banks' own public examples.
    for (const char *good : {"DE89370400440532013000",
                             "GB82WEST12345698765432",
                             "GB29NWBK60161331926819",
                             "FR1420041010050500013M02606",
                             "CH9300762011623852957",
                             "AT611904300234573201",
                             "BE68539007547034",
                             "NL91ABNA0417164300",
                             "NO9386011117947",
                             "ES9121000418450200051332",
                             "IT60X0542811101000000123456",
                             "PL61109010140000071219812874",
                             "PT50000201231234567890154",
                             "SE4550000000058398257466",
                             "DK5000400440116243",
                             "FI2112345600000785",
                             "LU280019400644750000",
                             "LI21088100002324013AA",
                             "IE29AIBK93115212345678",
                             "CZ6508000000192000145399",
                             "SK3112000000198742637541",
                             "HU42117730161111101800000000",
                             "RO49AAAA1B31007593840000",
                             "SI56263300012039086",
                             "HR1210010051863000160",
                             "GR1601101250000000012300695",
                             "CY17002001280000001200527600",
                             "MT84MALT011000012345MTLCAST001S",
                             "EE382200221020145685",
                             "LV80BANK0000435195001",
                             "LT121000011101001000",
                             "BG80BNBG96611020345678",
                             "IS140159260076545510730339",
                             "MC5811222000010123456789030",
                             "SM86U0322509800000000270100",
                             "AD1200012030200359100100",
                             "VA59001123000012345678",
                             "GI75NWBK000000007099453",
                             "TR330006100519786457841326"})
        QTest::newRow(good) << str(good) << int(Iban::Fault::None);
    QTest::newRow("short") << str("DE8937040044053201300") << int(Iban::Fault::Length);
    QTest::newRow("long") << str("DE893704004405320130000") << int(Iban::Fault::Length);
    QTest::newRow("other country's length")
        << str("AT89370400440532013000") << int(Iban::Fault::Length);
    QTest::newRow("checksum") << str("DE88370400440532013000") << int(Iban::Fault::Checksum);
    QTest::newRow("digits swapped") << str("DE89370400440523013000") << int(Iban::Fault::Checksum);
    QTest::newRow("letter in a German one")
        << str("GB82WEST1234569876543X") << int(Iban::Fault::Checksum);
    QTest::newRow("no country") << str("8937040044053201300000") << int(Iban::Fault::Characters);
    QTest::newRow("account number") << str("0532013000") << int(Iban::Fault::Characters);
    QTest::newRow("sign") << str("DE89-3704-0044-0532-0130-00") << int(Iban::Fault::Characters);
    QTest::newRow("umlaut") << str("DE89370400440532Ä13000") << int(Iban::Fault::Characters);
    QTest::newRow("empty") << QString() << int(Iban::Fault::Characters);
    QTest::newRow("elsewhere, too short") << str("XX82WEST1234") << int(Iban::Fault::Length);
}

void ValidationTest::iban()
{
    QFETCH(QString, iban);
    QFETCH(int, fault);
    QCOMPARE(int(Iban::faultOf(iban)), fault);
}

void ValidationTest::singleErrorsInAnIban()
{
    const QString good = str("DE89370400440532013000");
    for (qsizetype i = 2; i < good.size(); ++i) {
        QString wrong = good;
        wrong[i]
            = wrong.at(i) == QLatin1Char('9') ? QLatin1Char('0') : QChar(wrong.at(i).unicode() + 1);
        QCOMPARE(Iban::faultOf(wrong), Iban::Fault::Checksum);
    }
}

void ValidationTest::field_data()
{
    QTest::addColumn<int>("domain");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("kind"); // -1: good
    const auto row = [](AmendmentDomain domain, const char *field, const char *value, int kind) {
        QTest::addRow("%s=%s", field, value) << int(domain) << str(field) << str(value) << kind;
    };
    const auto contact = AmendmentDomain::Contact;
    row(contact, "email", "anna@example.com", -1);
    row(contact, "email", " anna.b+gym@mail.example.co.uk ", -1);
    row(contact, "email", "jörg@müller.example", -1);
    for (const char *bad : {"anna", "anna@", "@example.com", "anna@example", "anna@@example.com",
                            "anna b@example.com", "anna@example..com", "anna@.com", "a@b.c, d@e.f"})
        row(contact, "email", bad, int(Kind::EmailShape));
    for (const char *good : {"+49 30 1234567", "030/1234567", "0049 (0)30-123.456", "12345"})
        row(contact, "phonePrivate", good, -1);
    for (const char *bad : {"1234", "no phone", "+49 30 12 34 56 78 90 123 4", "030+1234567", "+"})
        row(contact, "phoneBusinessMobile", bad, int(Kind::PhoneShape));
    const auto master = AmendmentDomain::Master;
    row(master, "dateOfBirth", "2000-02-29", -1);
    row(master, "dateOfBirth", "2026-03-14", -1);
    row(master, "dateOfBirth", "2026-03-15", int(Kind::BirthInFuture));
    row(master, "dateOfBirth", "1899-12-31", int(Kind::BirthTooLongAgo));
    row(master, "dateOfBirth", "1900-01-01", -1);
    row(master, "dateOfBirth", "2001-02-29", int(Kind::DateShape));
    row(master, "dateOfBirth", "04.05.1952", int(Kind::DateShape));
    row(master, "countryOfBirth", "AT", -1);
    row(master, "countryOfBirth", "de", -1);
    row(master, "countryOfBirth", "", -1);
    row(master, "countryOfBirth", "XX", int(Kind::CountryUnknown));
    row(master, "countryOfBirth", "Germany", int(Kind::CountryUnknown));
    const auto payment = AmendmentDomain::Payment;
    row(payment, "iban", "DE02 1203 0000 0000 2020 51", -1);
    row(payment, "iban", "de02120300000000202051", -1);
    row(payment, "iban", "DE02 1203 0000 0000 2020 52", int(Kind::IbanChecksum));
    row(payment, "iban", "DE02 1203", int(Kind::IbanLength));
    row(payment, "iban", "12030000", int(Kind::IbanCharacters));
    row(payment, "iban", "TR330006100519786457841326", int(Kind::IbanOutsideSepa));
    row(payment, "bic", "DEUTDEFF", -1);
    row(payment, "bic", "deutdeff500", -1);
    row(payment, "bic", "DEUTDEF", int(Kind::BicShape));
    row(payment, "bic", "DEUTDEFFXX", int(Kind::BicShape));
    row(payment, "bic", "BARCGB22", int(Kind::BicOtherCountry));
}

void ValidationTest::field()
{
    QFETCH(int, domain);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(int, kind);
    const auto which = AmendmentDomain(domain);
    const FieldValues before = which == AmendmentDomain::Master ? goodMaster()
        : which == AmendmentDomain::Payment                     ? goodPayment()
                                                                : FieldValues();
    const auto problem = problemOf(which, before, field, value);
    QCOMPARE(problem ? int(problem->kind) : -1, kind);
    if (problem)
        QCOMPARE(problem->isHint,
                 kind == int(Kind::IbanOutsideSepa) || kind == int(Kind::BicOtherCountry));
}

void ValidationTest::requiredFields_data()
{
    QTest::addColumn<int>("domain");
    QTest::addColumn<QStringList>("required");
    QTest::newRow("contact") << int(AmendmentDomain::Contact) << QStringList();
    QTest::newRow("address") << int(AmendmentDomain::Address)
                             << QStringList{str("street"), str("zipCode"), str("city"),
                                            str("countryCode")};
    QTest::newRow("master") << int(AmendmentDomain::Master)
                            << QStringList{str("firstName"), str("lastName"), str("gender"),
                                           str("dateOfBirth"), str("customerTitle")};
    QTest::newRow("payment") << int(AmendmentDomain::Payment)
                             << QStringList{str("accountHolder"), str("bankName"), str("iban"),
                                            str("bic")};
}

void ValidationTest::requiredFields()
{
    QFETCH(int, domain);
    QFETCH(QStringList, required);
    QStringList missing;
    for (const FieldProblem &problem : problemsOf(draft(AmendmentDomain(domain), {}, {}), today)) {
        if (problem.kind == Kind::Missing)
            missing.append(problem.field);
    }
    QCOMPARE(missing, required);
}

void ValidationTest::sameValue_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](FieldKind kind, const char *a, const char *b, bool same) {
        QTest::addRow("%s|%s", a, b) << kind << str(a) << str(b) << same;
    };
    row(FieldKind::Text, " Am  Bahnhof ", "Am Bahnhof", true);
    row(FieldKind::Text, "MÜLLER", "Müller", false);
    row(FieldKind::Text, "", "  ", true);
    row(FieldKind::Email, "Anna@Example.com", "anna@example.com", true);
    row(FieldKind::Email, "anna@example.com", "ana@example.com", false);
    row(FieldKind::Phone, "+49 (30) 12-34", "+49301234", true);
    row(FieldKind::Phone, "0049 30 1234", "+49301234", true);
    row(FieldKind::Phone, "+49301234", "+49301235", false);
    row(FieldKind::Iban, "DE89 3704 0044 0532 0130 00", "de89370400440532013000", true);
    row(FieldKind::Bic, "cobadeff", "COBADEFF", true);
    row(FieldKind::Country, "de", "DE", true);
    row(FieldKind::Date, "1952-05-04", "1952-05-05", false);
}

void ValidationTest::sameValue()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(!differs(kind, a, b), same);
    QCOMPARE(!differs(kind, b, a), same);
}

void ValidationTest::nothingToSend()
{
    FieldValues wanted = goodMaster();
    wanted[str("firstName")] = str("  Edgar ");
    const auto problems = problemsOf(draft(AmendmentDomain::Master, goodMaster(), wanted), today);
    QCOMPARE(problems, (QList<FieldProblem>{{{}, Kind::NothingChanged}}));
    QVERIFY(keepsFromSending(problems));
}

void ValidationTest::oldFaultsAreHints()
{
    const FieldValues before{{str("email"), str("not an address")}};
    FieldValues wanted = before;
    wanted.insert(str("phonePrivate"), str("+49 30 1234567"));
    const auto problems = problemsOf(draft(AmendmentDomain::Contact, before, wanted), today);
    QCOMPARE(problems, (QList<FieldProblem>{{str("email"), Kind::EmailShape, true}}));
    QVERIFY(!keepsFromSending(problems));
}

void ValidationTest::signature()
{
    AmendmentDraft change = draft(AmendmentDomain::Payment, goodPayment(), goodPayment());
    change.wanted[str("accountHolder")] = str("Zofia Wiśniewska");
    change.before.requireSignature = true;
    QCOMPARE(problemsOf(change, today),
             (QList<FieldProblem>{{SignatureField, Kind::SignatureMissing}}));
    change.isSigned = true;
    QCOMPARE(problemsOf(change, today), QList<FieldProblem>());
}

void ValidationTest::countries()
{
    for (const char *code : {"DE", "AT", "CH", "GB", "US", "PL", "TR", "XK"})
        QVERIFY2(countryCodes().contains(str(code)), code);
    for (const char *code : {"001", "EU", "UN", "QO", "ZZ", "", "D"})
        QVERIFY2(!countryCodes().contains(str(code)), code);
    QVERIFY(countryCodes().size() > 240);
}

void ValidationTest::actCarriesWhatWasEntered()
{
    FieldValues wanted = goodPayment();
    wanted[str("iban")] = str("de89 3704 0044 0532 0130 00");
    const auto payment
        = std::get<AmendPaymentAct>(amendmentOf(AmendmentDomain::Payment, wanted, str("PHN2Zz4=")));
    QCOMPARE(payment.secret.iban, str("DE89370400440532013000"));
    QCOMPARE(payment.ibanEnd, str("3000"));
    QCOMPARE(payment.secret.signature->base64SvgSignature, str("PHN2Zz4="));

    const auto master
        = std::get<AmendMasterAct>(amendmentOf(AmendmentDomain::Master, goodMaster()));
    QCOMPARE(master.wanted.gender, Api::Gender::Male);
    QCOMPARE(master.wanted.dateOfBirth, QDate(1952, 5, 4));
    QCOMPARE(master.wanted.customerTitle, Api::CustomerTitle::None);

    const auto contact = std::get<AmendContactAct>(
        amendmentOf(AmendmentDomain::Contact,
                    {{str("email"), str(" a@b.example ")}, {str("phonePrivate"), {}}}));
    QCOMPARE(contact.wanted.email, std::optional(str("a@b.example")));
    QVERIFY(!contact.wanted.phonePrivate);
}

QTEST_GUILESS_MAIN(ValidationTest)
#include "tst_validation.moc"
