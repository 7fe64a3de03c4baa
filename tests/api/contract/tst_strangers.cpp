// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/demoworld.h"
#include "tests/api/contract/handwriting.h"
#include "tests/api/contract/lossless.h"
#include "tests/api/contract/openapidocument.h"
#include "tests/api/contract/operationcalls.h"
#include "tests/api/contract/spoiler.h"
#include "tests/api/contract/stranger.h"

using namespace Frontdesk;
using namespace Frontdesk::Api;

/// Answers that follow the contract's letter, and answers that break it, made by a generator that
/// knows nothing but the contract. FRONTDESK_SEED repeats a run, FRONTDESK_CASES makes it longer.
class TestStrangers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_document = OpenApiDocument::load();
        if (!m_document)
            QSKIP(
                qPrintable(QStringLiteral("There is no contract at ") + OpenApiDocument::place()));
        // Each operation is called once, only to learn as what its answer is read.
        Demo::TenantServer server(roomyTenant(m_clock));
        QVERIFY(server.start());
        ApiClient client(Demo::settingsFor(server, Demo::Hamburg));
        CallWorld world(client, m_clock.today());
        tellOfDemo(world, server);
        for (const OperationCall &call : allCalls()) {
            const auto performed = call.call(world);
            QVERIFY2(performed && !performed->error, call.operation.name.data());
            if (m_document->answerSchema(call.operation))
                m_answers.append({call.operation, performed->recode});
        }
    }

    void keepsWhatIsGiven_data() { addAnswers(); }

    void keepsWhatIsGiven()
    {
        QFETCH(int, index);
        const Answer &answer = m_answers[index];
        QVERIFY2(answer.recode, "the answer is not read at all");
        const AnswerSchema schema(*m_document->answerSchema(answer.operation));
        for (int i = 0; i < m_cases; ++i) {
            const quint64 seed = seedOf(index, i);
            Stranger stranger(seed);
            const auto given = stranger.answer(schema, Stranger::Manner::Any);
            const QByteArray text = Handwriting(seed).write(given);
            const auto kept = answer.recode(text);
            if (!kept)
                QFAIL(report(i, kept.error(), text));
            boost::json::error_code error;
            const auto parsed = boost::json::parse(kept->toStdString(), error);
            if (error)
                QFAIL(report(i, {{}, QStringLiteral("is no JSON again")}, *kept));
            const QString place = differenceOf(schema, given, parsed);
            if (!place.isEmpty())
                QFAIL(report(i, {place, {}}, text));
        }
    }

    void namesWhatIsBroken_data() { addAnswers(); }

    void namesWhatIsBroken()
    {
        QFETCH(int, index);
        const Answer &answer = m_answers[index];
        QVERIFY2(answer.recode, "the answer is not read at all");
        const AnswerSchema schema(*m_document->answerSchema(answer.operation));
        Stranger stranger(seedOf(index, 0));
        Demo::Random random(seedOf(index, 1));
        const auto good = stranger.answer(schema, Stranger::Manner::Complete);
        const Spoiler spoiler(schema, good);
        for (int i = 0; i < m_cases && spoiler.canSpoil(); ++i) {
            const Spoiled spoiled = spoiler.spoil(random);
            const QByteArray text = Handwriting(seedOf(index, i)).write(spoiled.answer);
            const auto kept = answer.recode(text);
            const QString expected = QString(spoiled.place + u' ' + spoiled.how);
            if (kept)
                QFAIL(report(i, {expected, QStringLiteral("is taken")}, text));
            const QString blamed = kept.error().path;
            if (blamed != spoiled.place)
                QFAIL(report(i, {blamed, QStringLiteral("is blamed for ") + expected}, text));
        }
    }

private:
    struct Answer
    {
        Operation operation;
        Performed::Recode recode;
    };

    void addAnswers() const
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_answers.size(); ++i)
            QTest::newRow(m_answers[i].operation.name.data()) << i;
    }

    [[nodiscard]] quint64 seedOf(int index, int run) const
    {
        return Demo::mixed(m_seed, quint64(index), quint64(run));
    }

    [[nodiscard]] const char *report(int run, const DecodeError &problem, const QByteArray &text)
    {
        m_report = QStringLiteral("%1 %2 (FRONTDESK_SEED=%3, case %4): ")
                       .arg(problem.path, problem.problem)
                       .arg(m_seed)
                       .arg(run)
                       .toUtf8()
            + text.left(300);
        return m_report.constData();
    }

    Demo::TestClock m_clock;
    std::optional<OpenApiDocument> m_document;
    QList<Answer> m_answers;
    quint64 m_seed = qEnvironmentVariable("FRONTDESK_SEED", QStringLiteral("1")).toULongLong();
    int m_cases = qEnvironmentVariable("FRONTDESK_CASES", QStringLiteral("10")).toInt();
    QByteArray m_report;
};

QTEST_GUILESS_MAIN(TestStrangers)
#include "tst_strangers.moc"
