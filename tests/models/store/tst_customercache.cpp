// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/checkinstore.h"
#include "models/store/customercache.h"
#include "models/store/photostore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Api;

class TestCustomerCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void searches_data();
    void searches();
    void tellsWhatMatched();
    void exactHitsComeFirst();
    void wholeNamesComeBeforeBeginnings();
    void lastNamesComeBeforeFirstNames();
    void formerMembersComeLast();
    void hostileTextIsOnlyText_data();
    void hostileTextIsOnlyText();
    void keepsTheWholeCustomer();
    void neverWritesSecrets();
    void findsByMedium();
    void findsMistypedNamesOfAnOlderCache();
    void findsWhoWasHereTodayFirst();
    void replacesWhatChanged();
    void knowsWhoWasNotSeen();
    void removesEverythingOfACustomer();
    void clears();
    void isQuickWithManyCustomers();

private:
    [[nodiscard]] QStringList found(const QString &text) const;
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("store.db")); }

    const QDateTime m_now{QDate(2026, 5, 4), QTime(9, 30), Qt::UTC};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<QSignalSpy> m_failures;
};

static Customer person(CustomerId id, const char *first, const char *last)
{
    Customer customer;
    customer.id = id;
    customer.customerNumber = QStringLiteral("1-%1").arg(10000 + id);
    customer.firstName = QString::fromUtf8(first);
    customer.lastName = QString::fromUtf8(last);
    customer.status = CustomerStatus::Member;
    return customer;
}

static QList<Customer> sample()
{
    QList<Customer> all{person(1, "Jürgen", "Müller"), person(2, "Uwe", "Mueller"),
                        person(3, "Łukasz", "Żółć"),   person(4, "Sinéad", "O’Connor"),
                        person(5, "Karl", "Groß"),     person(6, "Hans-Peter", "von der Straßen"),
                        person(7, "Ann", "Li"),        person(8, "Bo", "Lindgren"),
                        person(9, "Ida", "Kruger")};
    all[0].phonePrivateMobile = QStringLiteral("+49 170 555 1234");
    all[1].phonePrivate = QStringLiteral("(040) 98 76-54");
    all[0].dateOfBirth = QDate(1985, 3, 12);
    all[1].dateOfBirth = QDate(2001, 12, 31);
    all[3].email = QStringLiteral("Sinead.OConnor@example.com");
    all[4].cardNumbers = {QStringLiteral("305419896")};
    all[5].accessMediums = {{11, AccessMediumType::Barcode, QStringLiteral("bc-7788")},
                            {12, AccessMediumType::Pin, QStringLiteral("4711")}};
    all[6].thirdPartyId = QStringLiteral("x");
    return all;
}

void TestCustomerCache::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(path());
    m_failures = std::make_unique<QSignalSpy>(m_database.get(), &Database::failed);
    QVERIFY(CustomerCache(*m_database).upsert(sample(), m_now, 1));
}

void TestCustomerCache::cleanup()
{
    QCOMPARE(m_failures->count(), 0);
    m_failures.reset();
    m_database.reset();
}

QStringList TestCustomerCache::found(const QString &text) const
{
    QStringList ids;
    for (const CustomerHit &hit : CustomerCache(*m_database).search(text))
        ids.append(QString::number(hit.id));
    ids.sort();
    return ids;
}

void TestCustomerCache::searches_data()
{
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *text, const char *ids) {
        QTest::newRow(text) << QString::fromLatin1(ids);
    };
    row("Müller", "1,2");
    row("muller", "1,2");
    row("Mueller", "1,2");
    row("MÜLL", "1,2");
    row("müller jürgen", "1");
    row("juergen mue", "1");
    row("uwe", "2");
    row("Krueger", "9");
    row("krueger ida", "9");
    row("ida krüger", "9");
    row("Krue", "9"); // or an error in Kruger
    row("Lindgern", "8");
    row("Lidngren bo", "8");
    row("hasn peter", "6");
    row("strasen", "6");
    row("Nindgren", "8");
    row("indgren", "8");
    row("Lindgre bo", "8");
    row("bo Lindgreen", "8");
    row("uwe Muellr", "2");
    row("Mülelr jürgen", "1");
    row("hans petr", "6");
    row("hasn-peter", "6");
    row("hanspeter", "6");
    row("hanspeter strassen", "6");
    row("Hans-Petre von der Strassen", "6");
    row("li-ndgren", "8");
    row("lin dgren", "8");
    row("sinead o connor", "4");
    row("Lindxxen", "");
    row("Lukasz", "3");
    row("łuk", "3");
    row("zolc luk", "3");
    row("O'Connor", "4");
    row("oconnor", "4");
    row("O´Connor sinead", "4");
    row("gross", "5");
    row("Groß", "5");
    row("GROSS karl", "5");
    row("hans-peter", "6");
    row("peter strassen", "6");
    row("von der str", "6");
    row("1-10003", "3");
    row("10003", "3");
    row("1-1000", "1,2,3,4,5,6,7,8,9");
    row("sinead.oconnor@EXAMPLE.com", "4");
    row("sinead.oc", "4");
    row("sinead.oconnor@ex", "4");
    row("example", ""); // of thousands of people
    row("com", "");
    row("5551234", "1");
    row("0170 555", "1");
    row("+49 (0)170 5551234", "1");
    row("+49 40 987654", "2");
    row("0049170", "1");
    row("9876", "2");
    row("12.03.1985", "1");
    row("1985-03-12", "1");
    row("12/3/85", "1");
    row("120385", "1");
    row("31.12.01", "2");
    row("Müller, Jürgen", "1");
    row("Mülelr, Jürgen", "1");
    row("müller 1-10001", "1");
    row("uwe 10002", "2");
    row("170/555", "1");
    row("040 98 76 54", "2");
    row("(0170) 5551234", "1");
    row("234", "1");
    row("müller 12.03.1985", "1");
    row("mueller 12.03.1986", "");
    row("305419896", "5");
    row("12345678", "5");
    row("78:56:34:12", "5");
    row("305419", "5");
    row("BC-77", "6");
    row("4711", "");
    row("nobody", "");
    row("", "");
    row("  ", "");
}

void TestCustomerCache::searches()
{
    QFETCH(QString, ids);
    QCOMPARE(found(QString::fromUtf8(QTest::currentDataTag())).join(QLatin1Char(',')), ids);
}

void TestCustomerCache::tellsWhatMatched()
{
    const CustomerCache cache(*m_database);
    using Match = CustomerHit::Match;
    const QList<std::pair<QString, Match>> expected{
        {QStringLiteral("1-10003"), Match::Number},
        {QStringLiteral("305419896"), Match::Medium},
        {QStringLiteral("Sinead.OConnor@example.com"), Match::Email},
        {QStringLiteral("12.03.1985"), Match::BirthDate},
        {QStringLiteral("Łukasz"), Match::Name},
        {QStringLiteral("987654"), Match::Phone}};
    for (const auto &[text, match] : expected)
        QCOMPARE(cache.search(text).value(0).matched, match);
    const CustomerHit hit = cache.search(QStringLiteral("jürgen")).value(0);
    QCOMPARE(hit.firstName, QStringLiteral("Jürgen"));
    QCOMPARE(hit.number, QStringLiteral("1-10001"));
    QCOMPARE(hit.dateOfBirth, QDate(1985, 3, 12));
    QCOMPARE(hit.status, CustomerStatus::Member);
}

void TestCustomerCache::exactHitsComeFirst()
{
    CustomerCache cache(*m_database);
    Customer other = person(90, "Aaron", "Aachen");
    other.customerNumber = QStringLiteral("305419896-7");
    QVERIFY(cache.upsert({other}, m_now));
    QCOMPARE(cache.search(QStringLiteral("305419896")).value(0).id, 5);
    QCOMPARE(cache.search(QStringLiteral("305419896")).size(), 2);
    QCOMPARE(cache.search(QStringLiteral("1-1000"), 3).size(), 3);
}

void TestCustomerCache::wholeNamesComeBeforeBeginnings()
{
    CustomerCache cache(*m_database);
    QVERIFY(cache.upsert({person(91, "Aa", "Lizzo"), person(92, "Zoe", "Li")}, m_now));
    const QList<CustomerHit> hits = cache.search(QStringLiteral("li"));
    QCOMPARE(hits.size(), 4);
    QCOMPARE(hits[0].id, 7);
    QCOMPARE(hits[1].id, 92);
}

void TestCustomerCache::lastNamesComeBeforeFirstNames()
{
    CustomerCache cache(*m_database);
    Customer byMail = person(101, "Uta", "Zorn");
    byMail.email = QStringLiteral("max.old@example.com");
    QVERIFY(cache.upsert({person(94, "Maxim", "Adler"), person(95, "Max", "Beck"),
                          person(96, "Ute", "Maxwell"), person(97, "Ute", "Max"),
                          person(98, "Anna Max", "Bach"), byMail},
                         m_now));
    QList<CustomerId> ids;
    for (const CustomerHit &hit : cache.search(QStringLiteral("max")))
        ids.append(hit.id);
    QCOMPARE(ids, QList<CustomerId>({97, 95, 96, 94, 98, 101}));
}

void TestCustomerCache::formerMembersComeLast()
{
    CustomerCache cache(*m_database);
    Customer former = person(93, "Aa", "Li");
    former.status = CustomerStatus::FormerMember;
    QVERIFY(cache.upsert({former}, m_now));
    const QList<CustomerHit> hits = cache.search(QStringLiteral("li"), 2);
    QCOMPARE(hits[0].id, 7);
    QCOMPARE(hits[1].id, 93);
}

void TestCustomerCache::hostileTextIsOnlyText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"\"", "*", "a AND", "NEAR(a b)", "words:a", "' or 1=1 --", "(", "-", "^x", "a*b", "%",
          "\\", "+", "...", "@", "\xf0\x9f\x98\x80", "{a b}: c"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("null") << QString(QChar::Null);
    QTest::newRow("long") << QString(100'000, QLatin1Char('a'));
}

void TestCustomerCache::hostileTextIsOnlyText()
{
    QFETCH(QString, text);
    QVERIFY(found(text).size() < 8);
}

void TestCustomerCache::keepsTheWholeCustomer()
{
    Customer customer = person(20, "Eva", "Nowak");
    customer.accessRefusal = true;
    customer.accessRestrictions
        = {{QStringLiteral("unpaid"), QDate(2026, 1, 1), QDate(2026, 2, 1)}};
    customer.idlePeriods = {{5, QDate(2026, 1, 1), QDate(2026, 2, 1), QStringLiteral("illness")}};
    customer.studioId = 2;
    CustomerCache cache(*m_database);
    QVERIFY(cache.upsert({customer}, m_now));
    const auto cached = cache.find(20);
    QVERIFY(cached);
    QCOMPARE(cached->customer, customer);
    QCOMPARE(cached->fetchedAt, m_now);
    QVERIFY(!cached->hasImage);
    QVERIFY(!cache.find(999));
}

void TestCustomerCache::neverWritesSecrets()
{
    Customer customer = person(21, "Eva", "Nowak");
    customer.bankAccount = BankAccount{.accountHolder = QStringLiteral("HOLDER0001"),
                                       .iban = QStringLiteral("DE02120300000000202051")};
    customer.imageUrl = QStringLiteral("https://photos.example/SIGNED0001");
    customer.accessMediums = {{1, AccessMediumType::Pin, QStringLiteral("PIN0001")},
                              {2, AccessMediumType::Unknown, QStringLiteral("FUTURE0001")},
                              {3, AccessMediumType::CardNumber, QStringLiteral("1234567890")}};
    CustomerCache cache(*m_database);
    QVERIFY(cache.upsert({customer}, m_now));
    const auto cached = cache.find(21);
    QVERIFY(cached && cached->hasImage && !cached->customer.bankAccount);
    QCOMPARE(cached->customer.accessMediums.size(), 3);
    QVERIFY(!cached->customer.accessMediums[0].value);
    QCOMPARE(cached->customer.accessMediums[2].value, QStringLiteral("1234567890"));

    QByteArray onDisk;
    for (const QLatin1String suffix : {QLatin1String(""), QLatin1String("-wal")}) {
        QFile file(path() + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        onDisk += file.readAll();
    }
    QVERIFY(onDisk.contains("Nowak"));
    for (const char *secret : {"HOLDER0001", "DE0212", "SIGNED0001", "PIN0001", "FUTURE0001"})
        QVERIFY2(!onDisk.contains(secret), secret);
}

void TestCustomerCache::findsByMedium()
{
    const CustomerCache cache(*m_database);
    const auto msb = cache.byMedium(QStringLiteral("12345678"));
    QCOMPARE(msb.size(), 1);
    QCOMPARE(msb[0].customer, 5);
    QCOMPARE(msb[0].format, CardNumberFormat::HexMsb);
    QCOMPARE(cache.byMedium(QStringLiteral("78563412")).value(0).format, CardNumberFormat::HexLsb);
    QCOMPARE(cache.byMedium(QStringLiteral("305419896")).value(0).format,
             CardNumberFormat::Decimal);
    const auto barcode = cache.byMedium(QStringLiteral("BC-7788"));
    QCOMPARE(barcode.value(0).customer, 6);
    QCOMPARE(barcode.value(0).type, AccessMediumType::Barcode);
    QVERIFY(cache.byMedium(QStringLiteral("4711")).isEmpty());
}

void TestCustomerCache::findsMistypedNamesOfAnOlderCache()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("older.sqlite"));
    {
        Database older(path, storeSchema().mid(0, 4));
        QVERIFY(older.run(QStringLiteral("insert into customer(id, last_name, json, fetched)"
                                         " values(7, 'Lindgren', '{}', '')")));
        QVERIFY(older.run(QStringLiteral("insert into customer_text(rowid, words)"
                                         " values(7, 'bo lindgren 1-10007')")));
    }
    Database database(path);
    QVERIFY(database.isOpen());
    const QList<CustomerHit> hits = CustomerCache(database).search(QStringLiteral("Lidngren"));
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().id, 7);
}

void TestCustomerCache::findsWhoWasHereTodayFirst()
{
    const QDateTime today = m_now.date().startOfDay();
    CustomerCache cache(*m_database);
    const auto names = [&] {
        QStringList found;
        for (const CustomerHit &hit : cache.search(QStringLiteral("li"), 50, today))
            found.append(hit.lastName);
        return found;
    };
    QCOMPARE(names(), (QStringList{QStringLiteral("Li"), QStringLiteral("Lindgren")}));
    Database journal(journalPathOf(path()), journalSchema());
    const auto record = [&](const QDateTime &time) {
        return journal.run(QStringLiteral("insert into journal(recorded, customer, kind, state)"
                                          " values(?, 8, 'CheckIn', 'DONE')"),
                           {storedTime(time)});
    };
    QVERIFY(record(today.addSecs(-1)));
    QCOMPARE(names().first(), QStringLiteral("Li"));
    QVERIFY(record(today.addSecs(60)));
    QCOMPARE(names(), (QStringList{QStringLiteral("Lindgren"), QStringLiteral("Li")}));
}

void TestCustomerCache::replacesWhatChanged()
{
    CustomerCache cache(*m_database);
    QCOMPARE(cache.upsert(sample(), m_now.addSecs(60), 2), 0);
    QCOMPARE(cache.find(1)->fetchedAt, m_now.addSecs(60));
    Customer married = sample()[0];
    married.lastName = QStringLiteral("Schäfer");
    married.phonePrivateMobile.reset();
    QCOMPARE(cache.upsert({married}, m_now), 1);
    QCOMPARE(found(QStringLiteral("muller")), QStringList(QStringLiteral("2")));
    QCOMPARE(found(QStringLiteral("schaefer jurgen")), QStringList(QStringLiteral("1")));
    QVERIFY(found(QStringLiteral("5551234")).isEmpty());
    QCOMPARE(cache.count(), qint64(sample().size()));
}

void TestCustomerCache::knowsWhoWasNotSeen()
{
    CustomerCache cache(*m_database);
    QList<Customer> seen = sample().mid(2);
    seen[0].status = CustomerStatus::FormerMember;
    QVERIFY(cache.upsert(seen, m_now, 2));
    QCOMPARE(cache.notSeenBy(2, 10), QList<CustomerId>({1, 2}));
    QVERIFY(cache.upsert(sample().mid(0, 1), m_now)); // read by a person, no pass of its own
    QCOMPARE(cache.notSeenBy(2, 1), QList<CustomerId>({1}));
    QVERIFY(!cache.notSeenBy(3, 10).contains(3));
}

void TestCustomerCache::removesEverythingOfACustomer()
{
    CustomerCache cache(*m_database);
    PhotoStore photos(*m_database);
    CheckinStore checkins(*m_database);
    QVERIFY(photos.store(5, "jpeg", m_now));
    QVERIFY(checkins.store(5, {Checkin{1, m_now}}));
    QCOMPARE(photos.photo(5)->bytes, QByteArray("jpeg"));
    QVERIFY(cache.remove({5}));
    QVERIFY(!cache.find(5) && !photos.photo(5) && checkins.checkins(5).isEmpty());
    QVERIFY(found(QStringLiteral("gross")).isEmpty());
    QVERIFY(cache.byMedium(QStringLiteral("305419896")).isEmpty());
    QCOMPARE(cache.count(), qint64(sample().size()) - 1);
}

void TestCustomerCache::clears()
{
    CustomerCache cache(*m_database);
    QVERIFY(cache.clear());
    QCOMPARE(cache.count(), 0);
    QVERIFY(found(QStringLiteral("muller")).isEmpty());
}

void TestCustomerCache::isQuickWithManyCustomers()
{
    QList<Customer> many;
    for (int i = 0; i < 5000; ++i)
        many.append(person(1000 + i, "Maria", i % 2 == 0 ? "Meier" : "Moser"));
    CustomerCache cache(*m_database);
    QVERIFY(cache.upsert(many, m_now));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(cache.search(QStringLiteral("m")).size(), 50);
    QCOMPARE(cache.search(QStringLiteral("mos mar")).size(), 50);
    // A generous bound for a busy machine; sorting every hit took seconds.
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestCustomerCache)
#include "tst_customercache.moc"
