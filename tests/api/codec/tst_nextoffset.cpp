// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/encode.h"
#include "api/codec/nextoffset.h"
#include "api/types/customers.h"

#include <QTest>

using namespace Frontdesk::Api;

/// How a slice goes on is found wherever it stands, and never in what a server got wrong.
class TestNextOffset : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isFound_data();
    void isFound();
    void isFoundAmongManyRows();
};

// Not in the class: moc stumbles over these texts.
void TestNextOffset::isFound_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<QString>>("offset");
    const auto row = [](const char *name, const QByteArray &body, const char *offset) {
        QTest::newRow(name) << body
                            << (offset ? std::optional(QString::fromUtf8(offset)) : std::nullopt);
    };
    row("after the rows", R"({"result":[{"id":1}],"offset":"a1","hasNext":true})", "a1");
    row("before the rows", R"({"hasNext":true,"offset":"a1","result":[{"id":1}]})", "a1");
    row("around the rows", R"({"offset":"a1","result":[],"hasNext":true})", "a1");
    row("beside others", R"({"x":{"y":[]},"offset":"a1","z":null,"hasNext":true})", "a1");
    row("escaped", R"({"offset":"a\/\"\u00e4","hasNext":true})", "a/\"ä");
    row("empty", R"({"offset":"","hasNext":true})", "");
    row("the last", R"({"result":[],"offset":"a1","hasNext":false})", nullptr);
    row("of a row", R"({"result":[{"offset":"a1","hasNext":true}]})", nullptr);
    row("no hasNext", R"({"result":[],"offset":"a1"})", nullptr);
    row("no offset", R"({"result":[],"hasNext":true})", nullptr);
    row("offset is null", R"({"offset":null,"hasNext":true})", nullptr);
    row("offset is a number", R"({"offset":1,"hasNext":true})", nullptr);
    row("hasNext is text", R"({"offset":"a1","hasNext":"true"})", nullptr);
    row("a list", R"([{"offset":"a1","hasNext":true}])", nullptr);
    row("cut in a word", R"({"offset":"a1","hasNext":tr)", nullptr);
    row("cut in a text", R"({"hasNext":true,"offset":"a1)", nullptr);
    row("no JSON", "<html>offset</html>", nullptr);
    row("nothing", "", nullptr);
}

void TestNextOffset::isFound()
{
    QFETCH(const QByteArray, body);
    QFETCH(const std::optional<QString>, offset);
    QCOMPARE(nextOffset(body), offset);
}

void TestNextOffset::isFoundAmongManyRows()
{
    Slice<Customer> slice{QList<Customer>(500), QStringLiteral("a1"), true};
    slice.result.last().firstName = QStringLiteral("\"hasNext\":false}]");
    QCOMPARE(nextOffset(encode(slice)), QStringLiteral("a1"));
}

QTEST_GUILESS_MAIN(TestNextOffset)

#include "tst_nextoffset.moc"
