// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/firstframe.h"

#include <cstdio>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QNetworkAccessManager>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

/// The other thing that the program's start is held against: what the parts of a desk cost any Qt
/// program. A tool bar, a field, a label, a list, the store named on the command line opened and
/// asked one question, and the means to ask a server.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    QToolBar *bar = window.addToolBar(QString());
    for (const char *page : {"Desk", "Customer", "Schedule", "Inbox", "Journal", "Studios"})
        bar->addAction(QString::fromLatin1(page));
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->addWidget(new QLineEdit);
    layout->addWidget(new QLabel(QStringLiteral("Arrivals today")));
    layout->addWidget(new QTableView);
    window.setCentralWidget(central);
    QSqlDatabase store = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    store.setDatabaseName(QCoreApplication::arguments().value(1));
    store.open();
    QSqlQuery(QStringLiteral("select completed from customer_sync")).next();
    const QNetworkAccessManager network;
    Frontdesk::afterFirstFrame(&window, &window,
                               [] { std::fputs("the first frame is shown\n", stderr); });
    window.show();
    return QApplication::exec();
}
