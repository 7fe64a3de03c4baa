// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/pdf.h"
#include "api/services/customerfilesservice.h"
#include "api/services/customersservice.h"
#include "tests/api/demo/tenantfixture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;

namespace {

constexpr auto Mara = Cast::MayTrain.id;
const QByteArray Jpeg = "\xff\xd8\xff\xe0 a picture, as far as anybody looks";

} // namespace

/// Documents and photos: what is sent in comes back from a link.
class TestCustomerFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_isStarted); }

    void documentsComeInSlices()
    {
        QSet<qint64> ids;
        SliceQuery query;
        for (bool hasNext = true; hasNext;) {
            const auto slice = outcomeOf(m_files.documents(Mara, query, this));
            QVERIFY(slice && *slice && !(*slice)->result.isEmpty());
            QVERIFY((*slice)->result.size() <= 10);
            for (const CustomerDocument &document : (*slice)->result)
                ids.insert(*document.id);
            hasNext = (*slice)->hasNext;
            query.offset = (*slice)->offset;
        }
        QCOMPARE(ids.size(), 12);
    }

    void asksForAGoodSlice_data()
    {
        QTest::addColumn<SliceQuery>("query");
        QTest::newRow("too small") << SliceQuery{{}, 0};
        QTest::newRow("too large") << SliceQuery{{}, 51};
        QTest::newRow("no offset of ours") << SliceQuery{QStringLiteral("x"), {}};
    }

    void asksForAGoodSlice()
    {
        QFETCH(SliceQuery, query);
        QCOMPARE(errorOf(m_files.documents(Mara, query, this)).kind, Kind::Validation);
    }

    void aSignedDocumentIsAPdf()
    {
        const auto slice = outcomeOf(m_files.documents(Mara, {{}, 1}, this));
        const CustomerDocument contract = (*slice)->result.first();
        QCOMPARE(contract.fileName, QStringLiteral("Mitgliedsvertrag.pdf"));
        const auto bytes = download(*contract.url);
        QVERIFY(bytes.startsWith("%PDF-1.4\n") && bytes.endsWith("%%EOF\n"));
        QVERIFY(bytes.contains("(Mara Lindqvist) Tj"));
    }

    void aPdfFindsItsParts()
    {
        const QByteArray pdf = pdfOf({QStringLiteral("(Straße)"), QStringLiteral("\\ 東")});
        QVERIFY(pdf.contains("(\\(Stra\xdf"
                             "e\\)) Tj"));
        QVERIFY(pdf.contains("(\\\\ ?) Tj"));
        const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
        const qsizetype table = pdf.mid(start, pdf.indexOf('\n', start) - start).toInt();
        QVERIFY(pdf.mid(table).startsWith("xref\n0 6\n"));
        const qsizetype fourth = table + 9 + 20 * 4;
        QVERIFY(pdf.mid(pdf.mid(fourth, 10).toInt()).startsWith("4 0 obj\n"));
    }

    void anUploadShowsInEveryRead()
    {
        const QByteArray bytes("%PDF \0\r\n--", 10);
        const QString path = fileOf(bytes, QStringLiteral("Attest Größe \"3\".pdf"));
        const DocumentDescription description{QStringLiteral("Attest & mehr + 1")};
        const auto uploaded
            = outcomeOf(m_files.uploadDocument(Cast::NoPhoto.id, path, description, this));
        QVERIFY(uploaded && *uploaded && (*uploaded)->id);
        const auto document = outcomeOf(m_files.document(Cast::NoPhoto.id, *(*uploaded)->id, this));
        QCOMPARE((*document)->fileName, QStringLiteral("Attest Größe \"3\".pdf"));
        QCOMPARE((*document)->description, description.description);
        QCOMPARE(download(*(*document)->url), bytes);
        const auto slice = outcomeOf(m_files.documents(Cast::NoPhoto.id, {{}, 50}, this));
        QCOMPARE((*slice)->result.last().id, (*uploaded)->id);
        m_clock.advance(15 * 60);
        QCOMPARE(errorOf(m_client.download(QUrl(*(*document)->url), this)).httpStatus, 410);
    }

    void anUploadIsRefused()
    {
        const QString empty = fileOf({}, QStringLiteral("empty.pdf"));
        QCOMPARE(errorOf(m_files.uploadDocument(Mara, empty, {}, this)).kind, Kind::Validation);
        const QString good = fileOf("x", QStringLiteral("good.pdf"));
        QCOMPARE(errorOf(m_files.uploadDocument(4711, good, {}, this)).kind, Kind::NotFound);
        const RawAnswer json = rawCall("POST", at(m_server, "/v1/customers/1000010/documents"),
                                       {{"X-API-KEY", Berlin.apiKey.data()}}, "{}");
        QCOMPARE(json.status, 400);
        const RawAnswer other = rawCall(
            "POST", at(m_server, "/v1/customers/1000010/documents"),
            {{"X-API-KEY", Berlin.apiKey.data()},
             {"Content-Type", "multipart/form-data; boundary=B"}},
            "--B\r\nContent-Disposition: form-data; name=data; filename=f\r\n\r\nx\r\n--B--");
        QCOMPARE(other.status, 400);
        QVERIFY(other.body.contains("\"reference\":\"file\""));
    }

    void documentsBelongToTheirCustomer()
    {
        const auto slice = outcomeOf(m_files.documents(Mara, {{}, 1}, this));
        const qint64 id = *(*slice)->result.first().id;
        QVERIFY(*outcomeOf(m_files.document(Mara, id, this)));
        QCOMPARE(errorOf(m_files.document(Cast::NoPhoto.id, id, this)).kind, Kind::NotFound);
        QCOMPARE(errorOf(m_files.document(Mara, id + 5000, this)).kind, Kind::NotFound);
        QCOMPARE(errorOf(m_files.document(Mara, -1, this)).kind, Kind::NotFound);
    }

    void aPhotoShowsInLaterReads()
    {
        CustomersService customers(m_client);
        const auto read = [&] {
            return outcomeOf(customers.byId(Cast::LongName.id, CardNumberFormat::Decimal, this));
        };
        QVERIFY(!(*read())->imageUrl);
        const QString path = fileOf(Jpeg, QStringLiteral("photo.jpg"));
        const auto image = outcomeOf(m_files.setPhoto(Cast::LongName.id, path, this));
        QCOMPARE(download(*(*image)->imageUrl), Jpeg);
        QCOMPARE(download(*(*read())->imageUrl), Jpeg);
        QVERIFY(*outcomeOf(m_files.setPhoto(Mara, path, this)));
        const auto mara = outcomeOf(customers.byId(Mara, CardNumberFormat::Decimal, this));
        QCOMPARE(download(*(*mara)->imageUrl), Jpeg);
    }

    void onlyPicturesArePhotos()
    {
        const QString text = fileOf("not a picture", QStringLiteral("photo.png"));
        const ApiError error = errorOf(m_files.setPhoto(Mara, text, this));
        QCOMPARE(error.kind, Kind::Validation);
        QVERIFY(error.serverMessage.contains(QLatin1String("image")));
        QCOMPARE(errorOf(m_files.setPhoto(4711, fileOf(Jpeg, QStringLiteral("p.jpg")), this)).kind,
                 Kind::NotFound);
    }

private:
    QString fileOf(const QByteArray &bytes, const QString &name)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    QByteArray download(const QString &link)
    {
        const auto bytes = outcomeOf(m_client.download(QUrl(link), this));
        return bytes && *bytes ? **bytes : QByteArray("failed");
    }

    QTemporaryDir m_folder;
    TestClock m_clock;
    TenantServer m_server{optionsWith(m_clock)};
    bool m_isStarted = m_server.start();
    ApiClient m_client{settingsFor(m_server, Berlin)};
    CustomerFilesService m_files{m_client};
};

QTEST_GUILESS_MAIN(TestCustomerFiles)
#include "tst_customerfiles.moc"
