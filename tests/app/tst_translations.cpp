// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Frontdesk;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or as many as the language has plurals
    bool hasPlural = false;
    bool isFinished = true;
};

void readForms(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
    QString text;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            message.forms.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (message.forms.isEmpty())
        message.forms.append(text);
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context};
    message.hasPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readForms(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(FRONTDESK_TRANSLATIONS "/frontdesk_%1.ts").arg(language));
    if (!file.open(QFile::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// The distinct %1, %2, %n of a text.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(\\d|n)"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

qsizetype mnemonicsOf(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(?=[\\w])"));
    return text.count(mnemonic);
}

/// The form for one may leave the number out: "the only place".
bool keepsPlaceholders(const Message &message, qsizetype form)
{
    const QStringList expected = placeholdersOf(message.source);
    QStringList found = placeholdersOf(message.forms.at(form));
    if (message.hasPlural && form == 0 && !found.contains(QStringLiteral("%n")))
        found.append(QStringLiteral("%n"));
    return found == expected;
}

QString faultOf(const Message &message)
{
    if (message.context.isEmpty())
        return QStringLiteral("has no context, so it stays English");
    if (!message.isFinished || message.forms.contains(QString()))
        return QStringLiteral("is not finished");
    if (message.forms.size() != (message.hasPlural ? 2 : 1))
        return QStringLiteral("has another number of forms");
    for (qsizetype form = 0; form < message.forms.size(); ++form) {
        if (!keepsPlaceholders(message, form))
            return QStringLiteral("has other placeholders");
        if (mnemonicsOf(message.forms.at(form)) != mnemonicsOf(message.source))
            return QStringLiteral("has another number of mnemonics");
    }
    return {};
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areComplete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("onlyPlurals");
        QTest::newRow("German") << QStringLiteral("de") << false;
        QTest::newRow("English") << QStringLiteral("en") << true;
    }

    void areComplete()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, onlyPlurals);
        const QList<Message> messages = messagesOf(language);
        QVERIFY(!messages.isEmpty());
        QStringList faults;
        for (const Message &message : messages) {
            const QString fault = faultOf(message);
            if (!fault.isEmpty())
                faults.append(
                    QStringLiteral("%1: \"%2\" %3").arg(message.context, message.source, fault));
            QVERIFY2(message.hasPlural || !onlyPlurals, qPrintable(message.source));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void bothHaveTheSamePlurals()
    {
        QCOMPARE(pluralsOf(QStringLiteral("en")), pluralsOf(QStringLiteral("de")));
    }

    /// In this order: what one language lacks would be answered by the one before.
    void areInTheProgram_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        const QString mayTrain = QStringLiteral("May train");
        const QString one = QStringLiteral("1 customer");
        const QString two = QStringLiteral("2 customers");
        QTest::newRow("a language without texts")
            << QLocale(QLocale::Icelandic) << mayTrain << one << two;
        QTest::newRow("British English")
            << QLocale(QLocale::English, QLocale::UnitedKingdom) << mayTrain << one << two;
        QTest::newRow("Austrian German")
            << QLocale(QLocale::German, QLocale::Austria) << QStringLiteral("Darf trainieren")
            << QStringLiteral("1 Kunde") << QStringLiteral("2 Kunden");
    }

    void areInTheProgram()
    {
        QFETCH(const QLocale, locale);
        installTranslations(locale);
        const auto customers = [](int count) {
            return QCoreApplication::translate("Frontdesk::StatusLine", "%n customer(s)", nullptr,
                                               count);
        };
        QTEST(QCoreApplication::translate("VerdictWords", "May train"), "verdict");
        QTEST(customers(1), "one");
        QTEST(customers(2), "two");
        QCOMPARE(QLocale(), locale);
    }

private:
    static QStringList pluralsOf(const QString &language)
    {
        QStringList plurals;
        for (const Message &message : messagesOf(language)) {
            if (message.hasPlural)
                plurals.append(QStringLiteral("%1: %2").arg(message.context, message.source));
        }
        plurals.sort();
        return plurals;
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
