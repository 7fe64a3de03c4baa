// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/toaster.h"

#include <QPushButton>
#include <QTest>

using namespace Frontdesk;

class TestToaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_toaster = new Toaster(m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void takesBackOnce()
    {
        int undone = 0;
        m_toaster->show(Toaster::Kind::Good, QStringLiteral("Booked"), QStringLiteral("Undo"),
                        [&] { ++undone; });
        QCOMPARE(m_toaster->text(), QStringLiteral("Booked"));
        auto *button = m_toaster->findChild<QPushButton *>(QStringLiteral("toastButton"));
        button->click();
        button->click();
        QCOMPARE(undone, 1);
        QVERIFY(m_toaster->text().isEmpty());
    }

    void answersToTheKeyOfUndo()
    {
        bool isUndone = false;
        m_toaster->show(Toaster::Kind::Good, QStringLiteral("Booked"), QStringLiteral("Undo"),
                        [&] { isUndone = true; });
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QTRY_VERIFY(isUndone);
    }

    void aNewWordForgetsTheOldAct()
    {
        bool isUndone = false;
        m_toaster->show(Toaster::Kind::Good, QStringLiteral("Booked"), QStringLiteral("Undo"),
                        [&] { isUndone = true; });
        m_toaster->show(Toaster::Kind::Bad, QStringLiteral("Not booked"));
        auto *button = m_toaster->findChild<QPushButton *>(QStringLiteral("toastButton"));
        QVERIFY(!button->isVisible());
        button->click();
        QVERIFY(!isUndone);
    }

    void staysInsideItsWindow()
    {
        m_toaster->show(Toaster::Kind::Neutral, QString(400, u'x'));
        m_window->resize(320, 300);
        QTRY_VERIFY(m_window->rect().contains(m_toaster->geometry()));
    }

private:
    std::unique_ptr<QWidget> m_window;
    Toaster *m_toaster = nullptr;
};

QTEST_MAIN(TestToaster)
#include "tst_toaster.moc"
