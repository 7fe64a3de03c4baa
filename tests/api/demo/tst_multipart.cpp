// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/headervalue.h"
#include "api/demo/http/multipart.h"
#include "tests/api/demo/tenantfixture.h"

using namespace Frontdesk::Demo;

/// Forms as programs send them, and as nobody should.
class TestMultipart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeaderValues_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("parameter"); ///< of the name p
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *text, const char *parameter, bool isGood = true) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(parameter) << isGood;
        };
        row("form-data", "");
        row("Form-Data; p=token", "token");
        row("form-data ; P = token ; q=2", "token");
        row("form-data;p=\"a; b=c\"", "a; b=c");
        row("form-data; p=\"a \\\"b\\\" \\\\\"", "a \"b\" \\");
        row("form-data; p=\"\"", "");
        row("", "", false);
        row("form-data;", "", false);
        row("form-data; p", "", false);
        row("form-data; =x", "", false);
        row("form-data; p=1; p=2", "", false);
        row("form-data; p=\"never closed", "", false);
        row("form-data; p=\"ends in a backslash\\", "", false);
        row("form-data; p=\"x\"y", "", false);
    }

    void readsHeaderValues()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, parameter);
        QFETCH(bool, isGood);
        const auto header = HeaderValue::parse(text);
        QCOMPARE(header.has_value(), isGood);
        if (isGood) {
            QCOMPARE(header->value, QByteArray("form-data"));
            QCOMPARE(header->parameters.value("p"), parameter);
        }
    }

    void readsForms_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        const QByteArray plain = "multipart/form-data; boundary=B";
        const QByteArray part = "Content-Disposition: form-data; name=\"data\"\r\n\r\n{}";
        QTest::newRow("plain") << plain << "--B\r\n" + part + "\r\n--B--\r\n";
        QTest::newRow("quoted boundary, capitals")
            << QByteArray("Multipart/Form-Data; charset=utf-8; Boundary=\"B\"")
            << "--B\r\n" + part + "\r\n--B--";
        QTest::newRow("preamble and epilogue")
            << plain << "for old mail readers\r\n--B\r\n" + part + "\r\n--B--\r\nand after";
        QTest::newRow("spaces behind the boundary") << plain << "--B \t\r\n" + part + "\r\n--B--";
        QTest::newRow("other headers, small letters")
            << plain
            << QByteArray("--B\r\ncontent-transfer-encoding: Binary\r\nx-other: 1\r\n"
                          "content-disposition:form-data;name=data\r\n\r\n{}\r\n--B--");
    }

    void readsForms()
    {
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, body);
        const auto form = MultipartForm::parse(contentType, body);
        QVERIFY(form);
        QCOMPARE(form->parts().size(), 1);
        QCOMPARE(form->find(QLatin1String("data"))->content.bytes, QByteArray("{}"));
        QVERIFY(!form->find(QLatin1String("document")));
    }

    void readsFiles_data()
    {
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *parameters, const char *name) {
            QTest::newRow(parameters) << QByteArray(parameters) << QString::fromUtf8(name);
        };
        row("filename=\"a b.pdf\"", "a b.pdf");
        row("filename=\"Größe.pdf\"", "Größe.pdf");
        row("filename=\"?.pdf\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe.pdf", "Größe.pdf");
        row("filename=\"a %22b%22 100%.pdf\"", "a \"b\" 100%.pdf");
        row("filename=\"../../etc/passwd\"", "passwd");
        row("filename=\"C:\\\\Users\\\\a.pdf\"", "a.pdf");
    }

    void readsFiles()
    {
        QFETCH(QByteArray, parameters);
        QFETCH(QString, name);
        QByteArray bytes("\0\r\n--\r\n--b\r\n\r\n\xff", 15); // all but the delimiter
        const auto form = MultipartForm::parse(
            "multipart/form-data; boundary=B",
            "--B\r\nContent-Disposition: form-data; name=\"file\"; " + parameters
                + "\r\nContent-Type: application/pdf\r\n\r\n" + bytes + "\r\n--B--\r\n");
        QVERIFY(form);
        const auto file = form->file(QLatin1String("file"));
        QVERIFY(file);
        QCOMPARE(*file, (File{name, "application/pdf", bytes}));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("problem");
        const QByteArray type = "multipart/form-data; boundary=B";
        const QByteArray part = "Content-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n";
        const auto row = [](const char *problem, const QByteArray &contentType,
                            const QByteArray &body, const char *which = "") {
            QTest::addRow("%s %s", problem, which) << contentType << body << QByteArray(problem);
        };
        const QByteArray good = "--B\r\n" + part + "--B--";
        row("is not multipart/form-data", "application/json", good, "JSON");
        row("is not multipart/form-data", "", good, "nothing");
        row("is not multipart/form-data", "multipart/form-data; boundary=\"B", good, "open quote");
        row("the boundary is missing", "multipart/form-data", good);
        row("the boundary is missing or too long", type + QByteArray(70, 'B'), good);
        row("the boundary does not occur", type, "", "empty");
        row("the boundary does not occur", type, "--C\r\n" + part + "--C--", "another");
        row("the boundary does not occur", type, "x--B\r\n" + part, "inside a line");
        row("a delimiter's line goes on", type, "--Bx\r\n" + part + "--B--");
        row("a delimiter's line goes on", type, "--B", "end");
        row("is cut off", type, "--B\r\n" + part, "no end");
        row("is cut off", type, "--B\r\nContent-Disposition: form-data", "in the head");
        row("a part has no head", type, "--B\r\n\r\nx\r\n--B--");
        row("a part has no head or no end", type,
            "--B\r\nContent-Disposition: form-data; name=a\r\n\r\n--B--");
        row("too long a head", type,
            "--B\r\nX: " + QByteArray(9000, 'x') + "\r\n" + part + "--B--");
        row("a part has a line that is no header", type,
            "--B\r\nContent-Disposition\r\n\r\nx\r\n--B--");
        row("a part has a line that is no header", type,
            "--B\r\nContent-Disposition: form-data; name=a\r\n x\r\n\r\nx\r\n--B--", "folded");
        row("Content-Disposition is not form-data", type,
            "--B\r\nContent-Disposition: attachment; name=a\r\n\r\nx\r\n--B--");
        row("a part has no name", type, "--B\r\nContent-Type: text/plain\r\n\r\nx\r\n--B--");
        row("a part is in a transfer encoding", type,
            "--B\r\nContent-Transfer-Encoding: base64\r\n" + part + "--B--");
        row("has two parts of one name", type, "--B\r\n" + part + "--B\r\n" + part + "--B--");
        QByteArray many;
        for (int i = 0; i <= MultipartForm::MostParts; ++i)
            many += "--B\r\nContent-Disposition: form-data; name=n" + QByteArray::number(i)
                + "\r\n\r\nx\r\n";
        row("has too many parts", type, many + "--B--");
    }

    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, problem);
        const auto form = MultipartForm::parse(contentType, body);
        QVERIFY(!form);
        QCOMPARE(form.error().status(), 400);
        QVERIFY2(form.error().subject.contains(QLatin1String(problem)),
                 qPrintable(form.error().subject));
    }

    void refusesEveryCutBody()
    {
        const QByteArray body = "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n"
                                "--B\r\nContent-Disposition: form-data; name=\"b\"; filename=f\r\n"
                                "Content-Type: image/png\r\n\r\n\r\n\r\n\r\n--B--";
        QVERIFY(MultipartForm::parse("multipart/form-data; boundary=B", body));
        for (qsizetype length = 0; length < body.size(); ++length)
            QVERIFY2(!MultipartForm::parse("multipart/form-data; boundary=B", body.left(length)),
                     QByteArray::number(length).constData());
    }

    void tellsWhatAFileLacks()
    {
        const auto form = MultipartForm::parse(
            "multipart/form-data; boundary=B",
            "--B\r\nContent-Disposition: form-data; name=text\r\n\r\nx\r\n"
            "--B\r\nContent-Disposition: form-data; name=empty; filename=f\r\n\r\n\r\n--B--");
        QVERIFY(form);
        QCOMPARE(form->file(QLatin1String("none")).error().reason, Reason::FieldMissing);
        QCOMPARE(form->file(QLatin1String("text")).error().reason, Reason::FieldInvalid);
        QCOMPARE(form->file(QLatin1String("empty")).error().reason, Reason::FieldInvalid);
        const auto none = form->optionalFile(QLatin1String("none"));
        QVERIFY(none && !*none);
        QCOMPARE(form->optionalFile(QLatin1String("empty")).error().subject,
                 QStringLiteral("empty"));
        QCOMPARE(form->json<int>(QLatin1String("text")).error().reason, Reason::BadBody);
        QCOMPARE(form->json<int>(QLatin1String("none")).error().reason, Reason::FieldMissing);
    }

    /// The answer arrives although the server did not read all that was sent.
    void tooLargeABodyIsRefusedInWords()
    {
        TestClock clock;
        TenantServer server(optionsWith(clock));
        QVERIFY(server.start());
        const RawAnswer answer
            = rawCall("POST", at(server, "/v1/customers/search"),
                      {{"X-API-KEY", Berlin.apiKey.data()}}, QByteArray(13 * 1024 * 1024, ' '));
        QCOMPARE(answer.status, 413);
        QVERIFY(answer.body.contains("PAYLOAD_TOO_LARGE"));
        const RawAnswer next = rawCall("POST", at(server, "/v1/customers/search"),
                                       {{"X-API-KEY", Berlin.apiKey.data()}}, "{}");
        QCOMPARE(next.status, 400);
    }
};

QTEST_GUILESS_MAIN(TestMultipart)
#include "tst_multipart.moc"
