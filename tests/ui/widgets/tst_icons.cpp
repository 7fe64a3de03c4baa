// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/icons.h"

#include <QPainter>
#include <QTest>
#include <QWidget>

using namespace Frontdesk;

/// Icons are what was asked for, however often others were drawn before.
class TestIcons : public QObject
{
    Q_OBJECT

private:
    /// The colour of everything that is drawn in \a picture; invalid when it is more than one.
    static QColor inkOf(const QPixmap &picture)
    {
        const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
        QColor ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 255)
                    continue;
                if (ink.isValid() && ink != pixel)
                    return {};
                ink = pixel;
            }
        }
        return ink;
    }

private Q_SLOTS:
    void picturesHaveTheirColour_data()
    {
        QTest::addColumn<QColor>("colour");
        QTest::newRow("red") << QColor(Qt::red);
        QTest::newRow("blue") << QColor(Qt::blue);
        QTest::newRow("red again") << QColor(Qt::red);
    }

    void picturesHaveTheirColour()
    {
        QFETCH(const QColor, colour);
        const QWidget widget;
        const QString name = QStringLiteral("warning");
        for (const int size : {40, 64}) {
            const QPixmap picture = Icons::pixmap(name, size, &widget, colour);
            QCOMPARE(picture.deviceIndependentSize(), QSizeF(size, size));
            QCOMPARE(inkOf(picture), colour);
        }
    }

    void picturesDiffer()
    {
        const QWidget widget;
        QVERIFY(Icons::pixmap(QStringLiteral("lock"), 40, &widget).toImage()
                != Icons::pixmap(QStringLiteral("person"), 40, &widget).toImage());
    }

    void iconsFollowThePalette()
    {
        const QIcon icon = Icons::icon(QStringLiteral("lock"));
        const QPalette before = QGuiApplication::palette();
        for (const QColor &text : {QColor(Qt::red), QColor(Qt::blue)}) {
            QPalette palette = before;
            palette.setColor(QPalette::ButtonText, text);
            QGuiApplication::setPalette(palette);
            QCOMPARE(inkOf(icon.pixmap(64)), text);
        }
        QGuiApplication::setPalette(before);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
