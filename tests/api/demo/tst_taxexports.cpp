// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/financeservice.h"
#include "tests/api/demo/tenantfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;

/// An export is ordered, made a little later, and fetched by a link that expires.
class TestTaxExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_isStarted); }

    void anExportTakesItsTime()
    {
        FinanceService finance(m_client);
        const qint64 id = order(ExportFormat::Single, ExportFileFormat::Csv);
        QCOMPARE(errorOf(finance.taxExport(id, this)).kind, Kind::Conflict);
        m_clock.advance(29);
        QCOMPARE(errorOf(finance.taxExport(id, this)).kind, Kind::Conflict);
        m_clock.advance(1);
        const auto made = outcomeOf(finance.taxExport(id, this));
        QCOMPARE((*made)->fromDate, m_from);
        QCOMPARE((*made)->toDate, m_to);
        QCOMPARE((*made)->exportFormat, ExportFormat::Single);
        QCOMPARE((*made)->exportFileFormat, ExportFileFormat::Csv);
        QCOMPARE(errorOf(finance.taxExport(4711, this)).kind, Kind::NotFound);
    }

    void itsLinkExpires()
    {
        FinanceService finance(m_client);
        const qint64 id = finishedTaxExport(Berlin);
        const QUrl link((*outcomeOf(finance.taxExport(id, this)))->downloadUrl);
        const RawAnswer fetched = rawCall("GET", link, {});
        QCOMPARE(fetched.status, 200);
        QVERIFY(fetched.body.contains("Monat;Tarif;Anzahl;Betrag"));
        m_clock.advance(15 * 60);
        QCOMPARE(rawCall("GET", link, {}).status, 410);
        const QUrl again((*outcomeOf(finance.taxExport(id, this)))->downloadUrl);
        QCOMPARE(rawCall("GET", again, {}).body, fetched.body);
    }

    void eachFormatIsOfItsKind_data()
    {
        QTest::addColumn<ExportFileFormat>("format");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("csv") << ExportFileFormat::Csv
                             << QByteArray("\xef\xbb\xbf"
                                           "Date;");
        QTest::newRow("json") << ExportFileFormat::Json << QByteArray("[{\"Date\":");
        QTest::newRow("xlsx") << ExportFileFormat::Xlsx << QByteArray("PK\x03\x04");
    }

    void eachFormatIsOfItsKind()
    {
        QFETCH(ExportFileFormat, format);
        QFETCH(QByteArray, beginning);
        QVERIFY(fetch(order(ExportFormat::Single, format)).startsWith(beginning));
    }

    void sumsAreThoseOfTheSingleRows()
    {
        const auto sumOf = [this](ExportFormat format) {
            double sum = 0;
            const auto rows = QJsonDocument::fromJson(fetch(order(format, ExportFileFormat::Json)));
            for (const QJsonValue &row : rows.array())
                sum += row[QLatin1String("Amount")].toString().toDouble();
            return qRound64(sum * 100);
        };
        const qint64 sum = sumOf(ExportFormat::Single);
        QVERIFY(sum > 0);
        QCOMPARE(sumOf(ExportFormat::Aggregated), sum);
    }

    void wrongOrdersAreRefused_data()
    {
        QTest::addColumn<TaxExportOrder>("order");
        const TaxExportOrder good{m_from, m_to, ExportFormat::Single, ExportFileFormat::Csv, {}};
        TaxExportOrder bad = good;
        bad.toDate = m_from.addDays(-1);
        QTest::newRow("backwards") << bad;
        bad.fromDate = m_to.addYears(-2);
        QTest::newRow("too long") << bad;
        bad = good;
        bad.toDate = m_clock.today().addDays(1);
        QTest::newRow("of the future") << bad;
        bad = good;
        bad.exportFormat = ExportFormat::Unknown;
        QTest::newRow("no format") << bad;
        bad = good;
        bad.exportFileFormat = ExportFileFormat::Unknown;
        QTest::newRow("no file format") << bad;
        bad = good;
        bad.exportLocale = ExportLocale::Unknown;
        QTest::newRow("no locale") << bad;
    }

    void wrongOrdersAreRefused()
    {
        QFETCH(TaxExportOrder, order);
        QCOMPARE(errorOf(FinanceService(m_client).createExport(order, this)).kind,
                 Kind::Validation);
    }

private:
    qint64 order(ExportFormat format, ExportFileFormat fileFormat)
    {
        const TaxExportOrder order{m_from, m_to, format, fileFormat, {}};
        const auto receipt = outcomeOf(FinanceService(m_client).createExport(order, this));
        return (*receipt)->exportId.value_or(0);
    }

    QByteArray fetch(qint64 id)
    {
        m_clock.advance(30);
        const auto made = outcomeOf(FinanceService(m_client).taxExport(id, this));
        return rawCall("GET", QUrl((*made)->downloadUrl), {}).body;
    }

    TestClock m_clock;
    QDate m_from = m_clock.today().addDays(-60);
    QDate m_to = m_clock.today().addDays(-1);
    TenantServer m_server{optionsWith(m_clock)};
    bool m_isStarted = m_server.start();
    ApiClient m_client{settingsFor(m_server, Berlin)};
};

Q_DECLARE_METATYPE(TaxExportOrder)

QTEST_GUILESS_MAIN(TestTaxExports)
#include "tst_taxexports.moc"
