// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/amendments/signaturepad.h"

#include <QPointingDevice>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTabletEvent>
#include <QTest>

using namespace Frontdesk;

class SignaturePadTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void emptyWithoutAStroke();
    void mouse();
    void dot();
    void pen();
    void finger();
    void staysOnThePaper();
    void clear();
    void disabled();

private:
    std::unique_ptr<SignaturePad> m_pad;
};

void SignaturePadTest::init()
{
    m_pad = std::make_unique<SignaturePad>();
    m_pad->resize(400, 150);
    m_pad->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pad.get()));
}

void SignaturePadTest::emptyWithoutAStroke()
{
    QVERIFY(m_pad->isEmpty());
    QVERIFY(m_pad->svg().isEmpty());
    QVERIFY(m_pad->base64Svg().isEmpty());
}

void SignaturePadTest::mouse()
{
    QSignalSpy changes(m_pad.get(), &SignaturePad::changed);
    for (int stroke = 0; stroke < 2; ++stroke) {
        QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, {20, 40 + stroke * 20});
        QTest::mouseMove(m_pad.get(), {60, 80});
        QTest::mouseMove(m_pad.get(), {120, 30});
        QTest::mouseRelease(m_pad.get(), Qt::LeftButton, {}, {120, 30});
        QTest::mouseMove(m_pad.get(), {300, 30}); // in the air
    }
    QVERIFY(!changes.isEmpty());
    const QByteArray svg = m_pad->svg();
    QCOMPARE(svg.count("<polyline"), 2);
    QVERIFY2(svg.contains("points=\"20.0,40.0 60.0,80.0 120.0,30.0\""), svg.constData());
    QVERIFY(!svg.contains("300.0"));
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox(), QRect(QPoint(), m_pad->size()));
    QCOMPARE(QByteArray::fromBase64(m_pad->base64Svg().toLatin1()), svg);
}

void SignaturePadTest::dot()
{
    QTest::mouseClick(m_pad.get(), Qt::LeftButton, {}, {50, 50});
    QVERIFY(m_pad->svg().contains("points=\"50.0,50.0 50.0,50.0\""));
}

void SignaturePadTest::pen()
{
    const QPointingDevice pen(QStringLiteral("pen"), 77, QInputDevice::DeviceType::Stylus,
                              QPointingDevice::PointerType::Pen, QInputDevice::Capability::Position,
                              1, 1);
    const auto send = [&](QEvent::Type type, QPointF at) {
        QTabletEvent event(type, &pen, at, m_pad->mapToGlobal(at), 0.5, 0, 0, 0, 0, 0, {},
                           Qt::LeftButton, Qt::LeftButton);
        QCoreApplication::sendEvent(m_pad.get(), &event);
        QVERIFY(event.isAccepted());
    };
    send(QEvent::TabletPress, {10.5, 20.5});
    send(QEvent::TabletMove, {30.5, 40});
    send(QEvent::TabletRelease, {30.5, 40});
    send(QEvent::TabletMove, {90, 90});
    QVERIFY2(m_pad->svg().contains("points=\"10.5,20.5 30.5,40.0\""), m_pad->svg().constData());
}

void SignaturePadTest::finger()
{
    QPointingDevice *screen = QTest::createTouchDevice();
    QTest::touchEvent(m_pad.get(), screen).press(1, QPoint(20, 20), m_pad.get());
    QTest::touchEvent(m_pad.get(), screen).move(1, QPoint(80, 60), m_pad.get());
    QTest::touchEvent(m_pad.get(), screen).release(1, QPoint(80, 60), m_pad.get());
    QCOMPARE(m_pad->svg().count("<polyline"), 1);
    QVERIFY(m_pad->svg().contains("80.0,60.0"));
}

void SignaturePadTest::staysOnThePaper()
{
    QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, {20, 40});
    QMouseEvent outside(QEvent::MouseMove, QPointF(9000, -50),
                        m_pad->mapToGlobal(QPointF(9000, -50)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_pad.get(), &outside);
    const QByteArray corner = QByteArray::number(m_pad->width()) + ".0,0.0";
    QVERIFY2(m_pad->svg().contains(corner), m_pad->svg().constData());
}

void SignaturePadTest::clear()
{
    QTest::mouseClick(m_pad.get(), Qt::LeftButton, {}, {50, 50});
    QSignalSpy changes(m_pad.get(), &SignaturePad::changed);
    m_pad->clear();
    QVERIFY(m_pad->isEmpty());
    QCOMPARE(changes.size(), 1);
}

void SignaturePadTest::disabled()
{
    m_pad->setEnabled(false);
    QTest::mouseClick(m_pad.get(), Qt::LeftButton, {}, {50, 50});
    QVERIFY(m_pad->isEmpty());
}

QTEST_MAIN(SignaturePadTest)
#include "tst_signaturepad.moc"
