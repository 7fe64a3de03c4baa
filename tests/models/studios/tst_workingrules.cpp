// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/workingrules.h"

#include <QTest>

using namespace Frontdesk;

Q_DECLARE_METATYPE(UrlTemplateProblem)

class WorkingRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urls_data();
    void urls();
};

void WorkingRulesTest::urls_data()
{
    using Problem = UrlTemplateProblem;
    QTest::addColumn<QString>("text");
    QTest::addColumn<UrlTemplateProblem>("problem");
    QTest::addColumn<QString>("opened");
    const auto row = [](const char *name, const char *text, Problem problem, const char *opened) {
        QTest::newRow(name) << QString::fromUtf8(text) << problem << QString::fromUtf8(opened);
    };
    row("none", "", Problem::None, "");
    row("in the path", "https://a.web.magicline.com/customers/{customerId}/data", Problem::None,
        "https://a.web.magicline.com/customers/1005/data");
    row("in the fragment", " https://a.web.magicline.com/#/customer/{customerId} ", Problem::None,
        "https://a.web.magicline.com/#/customer/1005");
    row("in the query", "https://a.example.com/?id={customerId}", Problem::None,
        "https://a.example.com/?id=1005");
    row("no customer", "https://a.example.com/customers", Problem::NoCustomer, "");
    row("plain http", "http://a.example.com/{customerId}", Problem::NotHttps, "");
    row("a program", "file:///bin/{customerId}", Problem::NotAnAddress, "");
    row("a script", "javascript:alert({customerId})", Problem::NotAnAddress, "");
    row("the customer is the host", "https://{customerId}.example.com/", Problem::NotAnAddress, "");
    row("the customer is the port", "https://a.example.com:{customerId}/", Problem::NotAnAddress,
        "");
    row("with a password", "https://me:secret@a.example.com/{customerId}", Problem::NotAnAddress,
        "");
    row("no address", "customers {customerId}", Problem::NotAnAddress, "");
}

void WorkingRulesTest::urls()
{
    QFETCH(QString, text);
    QTEST(problemOf(text), "problem");
    QTEST(customerUrl(text, 1005).toString(), "opened");
}

QTEST_GUILESS_MAIN(WorkingRulesTest)
#include "tst_workingrules.moc"
