// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include <QTest>

using namespace Frontdesk;

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    static std::optional<CommandLine::Ending> read(CommandLine &commandLine, const QString &line)
    {
        const QStringList arguments = line.split(u' ', Qt::SkipEmptyParts);
        return commandLine.read(QStringList{QStringLiteral("frontdesk")} + arguments);
    }

private Q_SLOTS:
    void nothingIsTheRealThing()
    {
        CommandLine commandLine;
        QVERIFY(!read(commandLine, {}));
        QVERIFY(!commandLine.demo);
        QVERIFY(commandLine.demoFaults.isEmpty());
        QVERIFY(commandLine.screenshots.isEmpty());
        QVERIFY(!commandLine.demoSeed);
        QVERIFY(!commandLine.locale);
    }

    void everythingAtOnce()
    {
        CommandLine commandLine;
        const auto ending
            = read(commandLine,
                   QStringLiteral("--demo --customers 1000000 --seed=4294967295 --theme dark"
                                  " --language de --screenshots shots"
                                  " --fault checkin:lost-answer:1 --fault *:latency:10%"));
        QVERIFY2(!ending, ending ? qPrintable(ending->text) : "");
        QVERIFY(commandLine.demo);
        QCOMPARE(commandLine.demoCustomers, 1'000'000);
        QCOMPARE(commandLine.demoSeed, std::optional<quint32>(4294967295U));
        QVERIFY(commandLine.theme == Theme::Choice::Dark);
        QCOMPARE(commandLine.locale->language(), QLocale::German);
        QCOMPARE(commandLine.screenshots, QStringLiteral("shots"));
        QCOMPARE(commandLine.demoFaults.size(), 2);
    }

    void questionsAndMistakes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *line, int exitCode, const char *says) {
            QTest::newRow(line) << QString::fromLatin1(line) << exitCode
                                << QString::fromLatin1(says);
        };
        row("--help", 0, "--demo");
        row("-h", 0, "--screenshots");
        row("--version", 0, "4.2");
        row("-v --demo", 0, "4.2");
        row("--help --theme pink", 0, "--theme");
        row("--demonstration", 2, "demonstration");
        row("--customers", 2, "customers");
        row("--demo customers.csv", 2, "customers.csv");
        row("--demo --customers 0", 2, "from 1 to 1000000");
        row("--demo --customers 1000001", 2, "from 1 to 1000000");
        row("--demo --customers many", 2, "--customers");
        row("--demo --customers 12.5", 2, "--customers");
        row("--demo --seed -1", 2, "--seed");
        row("--demo --seed 4294967296", 2, "--seed");
        row("--demo --fault checkin", 2, "not checkin");
        row("--demo --fault checkin:lost-answer:1 --fault levitate:lost-answer:1", 2,
            "not levitate:lost-answer:1");
        row("--demo --fault checkin:magic:1", 2, "not checkin:magic:1");
        row("--fault checkin:lost-answer:1", 2, "go with --demo");
        row("--screenshots shots", 2, "go with --demo");
        row("--theme pink", 2, "light, dark or system");
        row("--language nonsense", 2, "de, en");
        row("--language fr", 2, "de, en");
        row("--language de-QQ", 2, "as in de-AT");
        row("--language de_AT.UTF-8", 2, "as in de-AT");
        row("--language=", 2, "de, en");
    }

    void questionsAndMistakes()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, says);
        QCoreApplication::setApplicationVersion(QStringLiteral("4.2"));
        CommandLine commandLine;
        const auto ending = read(commandLine, line);
        QVERIFY(ending);
        QTEST(ending->exitCode, "exitCode");
        QVERIFY2(ending->text.contains(says), qPrintable(ending->text));
    }

    void languages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("locale");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("de_DE");
        QTest::newRow("English") << QStringLiteral("EN") << QStringLiteral("en_US");
        QTest::newRow("a country") << QStringLiteral("de-CH") << QStringLiteral("de_CH");
        QTest::newRow("as the system") << QStringLiteral("en_GB") << QStringLiteral("en_GB");
    }

    void languages()
    {
        QFETCH(const QString, name);
        CommandLine commandLine;
        QVERIFY(!read(commandLine, QStringLiteral("--language %1").arg(name)));
        QTEST(commandLine.locale->name(), "locale");
    }

    void themes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("choice");
        QTest::newRow("light") << QStringLiteral("light") << int(Theme::Choice::Light);
        QTest::newRow("dark") << QStringLiteral("dark") << int(Theme::Choice::Dark);
        QTest::newRow("system") << QStringLiteral("system") << int(Theme::Choice::System);
    }

    void themes()
    {
        QFETCH(const QString, name);
        QFETCH(const int, choice);
        CommandLine commandLine;
        QVERIFY(!read(commandLine, QStringLiteral("--theme %1").arg(name)));
        QVERIFY(commandLine.theme == Theme::Choice(choice));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
