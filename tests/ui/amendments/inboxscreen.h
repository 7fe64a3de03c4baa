// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/demodesk.h"
#include "ui/amendments/inboxpage.h"
#include "ui/amendments/inboxtable.h"
#include "ui/widgets/toaster.h"

#include <QLabel>
#include <QTest>

namespace Frontdesk {

inline QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// The page in a window of its own, on a tenant of its own, with what waits there read once.
struct InboxScreen
{
    explicit InboxScreen(const Demo::StudioAccess &access = Demo::Berlin)
        : demo(access),
          feed(demo.workplace),
          toaster(&window),
          page(demo.workplace, feed, toaster, &window)
    {
        window.resize(1200, 800);
        page.setGeometry(window.rect());
        window.show();
        window.activateWindow();
    }

    /// As the sweep does, for these customers alone.
    void read(std::initializer_list<Demo::CastMember> members)
    {
        for (const Demo::CastMember &member : members) {
            demo.requests.read(RequestReader::allKinds(), member.id, Api::Priority::Person, &page,
                               [this](RequestKind, const Api::Result<RequestReading> &reading) {
                                   if (reading)
                                       demo.inboxStore.take(*reading, demoNoon());
                                   ++answers;
                               });
        }
        const int expected = int(members.size() * RequestReader::allKinds().size());
        QTRY_COMPARE(answers, expected);
    }

    template <class T> [[nodiscard]] T &part(const char *name) const
    {
        return *page.findChild<T *>(str(name));
    }
    [[nodiscard]] InboxTable &table() const { return part<InboxTable>("inboxTable"); }
    [[nodiscard]] QAbstractItemModel &rows() const { return *table().model(); }
    [[nodiscard]] int rowOf(RequestKind kind)
    {
        const auto &proxy = static_cast<const InboxProxy &>(*table().model());
        for (int row = 0; row < proxy.rowCount(); ++row) {
            if (proxy.at(row).key.kind == kind)
                return row;
        }
        return -1;
    }
    void choose(RequestKind kind)
    {
        QVERIFY(rowOf(kind) >= 0);
        table().selectRow(rowOf(kind));
    }
    [[nodiscard]] InboxRow row(RequestKind kind)
    {
        for (const InboxRow &row : page.feed().inbox().rows()) {
            if (row.key.kind == kind)
                return row;
        }
        return {};
    }
    [[nodiscard]] QString text(int row, InboxModel::Column column) const
    {
        return rows().index(row, column).data().toString();
    }
    [[nodiscard]] QString listState(const char *label) const
    {
        return part<QWidget>("inboxState").findChild<QLabel *>(str(label))->text();
    }
    [[nodiscard]] QStringList hints() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>(str("paymentHint")))
            texts += label->text();
        return texts;
    }
    [[nodiscard]] qint64 waitingId(const Demo::CastMember &member)
    {
        for (const auto &waiting : demo.tenant.server.waitingAmendments()) {
            if (waiting.customerId == member.id)
                return waiting.id;
        }
        return 0;
    }

    DemoDesk demo;
    QWidget window;
    InboxFeed feed;
    Toaster toaster;
    InboxPage page;
    int answers = 0;
};

} // namespace Frontdesk
