// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/scannerfilter.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace Frontdesk;

/// Keys are sent with times of our own: a person's are 80 ms apart, a reader's 5 ms. A person's
/// typing lets the filter's own timer pass now and then, which must make no difference.
class TestScannerFilter : public QObject
{
    Q_OBJECT

private:
    static constexpr int Person = 80;
    static constexpr int Reader = 5;

    qint64 m_time = 1000;
    std::unique_ptr<ScannerFilter> m_filter;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    std::unique_ptr<QSignalSpy> m_scans;

    void key(QWidget *target, int key, const QString &text, int gap, bool repeat = false)
    {
        m_time += gap;
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text, repeat);
            QCoreApplication::sendEvent(target, &event);
        }
    }

    void type(QWidget *target, const QString &text, int gap)
    {
        for (const QChar letter : text)
            key(target, letter.toUpper().unicode(), QString(letter), gap);
    }

    void enter(QWidget *target, int gap) { key(target, Qt::Key_Return, QStringLiteral("\r"), gap); }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_field = new QLineEdit;
        (new QVBoxLayout(m_window.get()))->addWidget(m_field);
        m_window->show();
        m_window->activateWindow();
        m_filter = std::make_unique<ScannerFilter>([this](const QKeyEvent &) { return m_time; },
                                                   nullptr);
        m_scans = std::make_unique<QSignalSpy>(m_filter.get(), &ScannerFilter::scanned);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_filter->isReady());
    }

    void cleanup()
    {
        m_scans.reset();
        m_filter.reset();
        m_window.reset();
    }

    void typingArrives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters") << QStringLiteral("anna");
        QTest::newRow("umlauts") << QStringLiteral("Müller-Lüdenscheidt ß é");
        QTest::newRow("digits") << QStringLiteral("4711010");
    }

    void typingArrives()
    {
        QFETCH(const QString, text);
        QSignalSpy returns(m_field, &QLineEdit::returnPressed);
        type(m_field, text, Person);
        enter(m_field, Person);
        QTRY_COMPARE(m_field->text(), text);
        QCOMPARE(returns.count(), 1);
        QCOMPARE(m_scans->count(), 0);
    }

    void lastKeyArrivesByItself()
    {
        type(m_field, QStringLiteral("a"), Person);
        QCOMPARE(m_field->text(), QString());
        QTRY_COMPARE(m_field->text(), QStringLiteral("a"));
    }

    void scanReachesNobodyElse()
    {
        QSignalSpy returns(m_field, &QLineEdit::returnPressed);
        type(m_field, QStringLiteral("04A3B2"), Reader);
        enter(m_field, Reader);
        QCOMPARE(m_scans->count(), 1);
        QCOMPARE(m_scans->at(0).at(0).toString(), QStringLiteral("04A3B2"));
        type(m_field, QStringLiteral("x"), Person);
        QTRY_COMPARE(m_field->text(), QStringLiteral("x"));
        QCOMPARE(returns.count(), 0);
    }

    void scanAfterTypingKeepsTheTyping()
    {
        type(m_field, QStringLiteral("mue"), Person);
        m_time += Person;
        type(m_field, QStringLiteral("12345678"), Reader);
        enter(m_field, Reader);
        QCOMPARE(m_scans->count(), 1);
        QCOMPARE(m_scans->at(0).at(0).toString(), QStringLiteral("12345678"));
        QCOMPARE(m_field->text(), QStringLiteral("mue"));
    }

    void shiftedLettersAreOneScan()
    {
        type(m_field, QStringLiteral("AB"), Reader);
        key(m_field, Qt::Key_Shift, {}, Reader);
        type(m_field, QStringLiteral("CD"), Reader);
        enter(m_field, Reader);
        QCOMPARE(m_scans->count(), 1);
        QCOMPARE(m_scans->at(0).at(0).toString(), QStringLiteral("ABCD"));
    }

    void scanInModalDialog()
    {
        QDialog dialog(m_window.get());
        auto *layout = new QVBoxLayout(&dialog);
        auto *field = new QLineEdit;
        auto *button = new QPushButton(QStringLiteral("OK"));
        button->setDefault(true);
        layout->addWidget(field);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, &dialog, &QDialog::accept);
        dialog.setModal(true);
        dialog.show();
        type(field, QStringLiteral("4711010"), Reader);
        enter(field, Reader);
        QCOMPARE(m_scans->count(), 1);
        QCOMPARE(field->text(), QString());
        QVERIFY(dialog.isVisible());
    }

    void dialogOpenedByAKeyIsHeardToo()
    {
        auto *button = new QPushButton(m_window.get());
        button->show();
        bool isHeard = false;
        connect(button, &QPushButton::clicked, this, [&] {
            QDialog dialog(m_window.get());
            QTimer::singleShot(0, &dialog, [&] {
                type(&dialog, QStringLiteral("4711010"), Reader);
                enter(&dialog, Reader);
                isHeard = m_scans->count() == 1;
                dialog.reject();
            });
            dialog.exec();
        });
        key(button, Qt::Key_Space, QStringLiteral(" "), Person);
        QTRY_VERIFY(isHeard);
    }

    void shortBurstIsTyping()
    {
        QSignalSpy returns(m_field, &QLineEdit::returnPressed);
        type(m_field, QStringLiteral("abc"), Reader);
        enter(m_field, Reader);
        QCOMPARE(m_field->text(), QStringLiteral("abc"));
        QCOMPARE(returns.count(), 1);
        QCOMPARE(m_scans->count(), 0);
    }

    void lateEnterIsAPersons()
    {
        type(m_field, QStringLiteral("abcdef"), Reader);
        enter(m_field, Person);
        QCOMPARE(m_field->text(), QStringLiteral("abcdef"));
        QCOMPARE(m_scans->count(), 0);
    }

    void heldDownKeyIsNoScan()
    {
        type(m_field, QStringLiteral("a"), Person);
        for (int i = 0; i < 9; ++i)
            key(m_field, Qt::Key_A, QStringLiteral("a"), Reader, true);
        enter(m_field, Reader);
        QCOMPARE(m_field->text(), QString(10, QLatin1Char('a')));
        QCOMPARE(m_scans->count(), 0);
    }

    void otherKeysKeepTheirPlace()
    {
        type(m_field, QStringLiteral("ab"), Reader);
        key(m_field, Qt::Key_Backspace, QStringLiteral("\b"), Reader);
        type(m_field, QStringLiteral("c"), Reader);
        QTRY_COMPARE(m_field->text(), QStringLiteral("ac"));
    }

    void deletedReceiverIsNoHarm()
    {
        auto *field = new QLineEdit(m_window.get());
        type(field, QStringLiteral("a"), Person);
        delete field;
        m_field->setFocus();
        QTRY_COMPARE(m_field->text(), QStringLiteral("a"));
    }

    /// The way real keys come: through the window, with the window system's times.
    void throughTheWindow()
    {
        m_filter = std::make_unique<ScannerFilter>();
        QSignalSpy scans(m_filter.get(), &ScannerFilter::scanned);
        m_field->setFocus();
        QWindow *window = m_window->windowHandle();
        for (const char digit : QByteArrayLiteral("4711"))
            QTest::keyClick(window, digit, Qt::NoModifier, 1);
        QTest::keyClick(window, Qt::Key_Return, Qt::NoModifier, 1);
        QTRY_COMPARE(scans.count(), 1);
        QCOMPARE(m_field->text(), QString());
        for (const char letter : QByteArrayLiteral("anna"))
            QTest::keyClick(window, letter, Qt::NoModifier, 60);
        QTRY_COMPARE(m_field->text(), QStringLiteral("anna"));
        QCOMPARE(scans.count(), 1);
    }

    void typingGoesOnAtOnce()
    {
        m_field->setProperty(ScannerFilter::TakesKeysAtOnce, true);
        type(m_field, QStringLiteral("meier"), Person);
        QCOMPARE(m_field->text(), QStringLiteral("meier"));
        QCOMPARE(m_scans->count(), 0);
    }

    void scanIsOneWhereKeysAreTakenAtOnce()
    {
        m_field->setProperty(ScannerFilter::TakesKeysAtOnce, true);
        QSignalSpy returns(m_field, &QLineEdit::returnPressed);
        type(m_field, QStringLiteral("mei"), Person);
        key(m_field, '4', QStringLiteral("4"), Person);
        type(m_field, QStringLiteral("7110"), Reader);
        enter(m_field, Reader);
        QCOMPARE(m_scans->count(), 1);
        QCOMPARE(m_scans->at(0).at(0).toString(), QStringLiteral("47110"));
        QCOMPARE(returns.count(), 0);
    }
};

QTEST_MAIN(TestScannerFilter)
#include "tst_scannerfilter.moc"
