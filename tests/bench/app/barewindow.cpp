// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/firstframe.h"

#include <cstdio>
#include <QApplication>
#include <QWidget>

/// What the program's start is held against: a Qt Widgets program that shows an empty window, and
/// says so.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    Frontdesk::afterFirstFrame(&window, &window,
                               [] { std::fputs("the first frame is shown\n", stderr); });
    window.show();
    return QApplication::exec();
}
