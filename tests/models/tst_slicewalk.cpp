// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/apiclient.h"
#include "api/types/classes.h"
#include "models/slicewalk.h"

#include <QTest>

using namespace Frontdesk;
using Slice = Api::Slice<Api::Class>;
using Answer = Api::Result<QList<Api::Class>>;

/// Lists of slices that end, and such as never would.
class TestSliceWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsToTheEnd();
    void endsOnAListWithoutEnd_data();
    void endsOnAListWithoutEnd();
    void isAbortedWhenDeleted();

private:
    /// Answers call after call by \a script, which gets the number of the call, from 0.
    Answer walk(const std::function<Slice(int)> &script);

    QStringList m_asked;
};

Answer TestSliceWalk::walk(const std::function<Slice(int)> &script)
{
    m_asked.clear();
    std::optional<Answer> end;
    const auto ask = [&](const std::optional<QString> &offset, QObject *owner) {
        auto *reply = new Api::ApiReply<Slice>(Api::Operations::getActiveClasses, owner);
        const QByteArray body = Api::encode(script(int(m_asked.size())));
        m_asked.append(offset.value_or(QStringLiteral("-")));
        QMetaObject::invokeMethod(
            reply,
            [=] {
                reply->deliver(Api::GoodAnswer{200, body});
            },
            Qt::QueuedConnection);
        return reply;
    };
    SliceWalk<Api::Class> walk(
        ask, [&](const Answer &answer) { end = answer; }, nullptr);
    (void)QTest::qWaitFor([&] { return end.has_value(); }, 20'000);
    return end.value_or(tl::unexpected(Api::ApiError{}));
}

void TestSliceWalk::readsToTheEnd()
{
    const Answer all = walk([](int call) {
        return Slice{{Api::Class{.id = call}}, QString::number(call), call < 3};
    });
    QVERIFY(all);
    QCOMPARE(all->size(), 4);
    QCOMPARE(m_asked, QStringLiteral("-,0,1,2").split(u','));
    const Answer nothing = walk([](int call) {
        return Slice{{}, QString::number(call), call < 2};
    });
    QVERIFY(nothing); // slices may be empty, when the list ends soon
    QVERIFY(nothing->isEmpty());
}

void TestSliceWalk::endsOnAListWithoutEnd_data()
{
    QTest::addColumn<QStringList>("offsets"); // in turns; none for ever new ones
    QTest::addColumn<int>("rows"); // of each slice
    QTest::addColumn<int>("asked");
    QTest::newRow("no offset") << QStringList{QString()} << 1 << 1;
    QTest::newRow("the same offset") << QStringList{QStringLiteral("a")} << 1 << 2;
    QTest::newRow("two in turns") << QStringLiteral("a,b").split(u',') << 1 << 3;
    QTest::newRow("an offset too long") << QStringList{QString(10'000, u'a')} << 1 << 1;
    QTest::newRow("ever new and empty") << QStringList{} << 0 << SliceProgress::MostEmptySlices;
    QTest::newRow("ever new, ever more") << QStringList{} << 9'999 << 11;
}

void TestSliceWalk::endsOnAListWithoutEnd()
{
    QFETCH(QStringList, offsets);
    QFETCH(int, rows);
    const Answer end = walk([&](int call) {
        const QString offset
            = offsets.isEmpty() ? QString::number(call) : offsets.at(call % offsets.size());
        return Slice{QList<Api::Class>(rows), offset, true};
    });
    QVERIFY(!end);
    QCOMPARE(end.error().kind, Api::ApiError::Kind::Protocol);
    QVERIFY(end.error().detail.contains(QLatin1String("slices")));
    QTEST(int(m_asked.size()), "asked");
}

void TestSliceWalk::isAbortedWhenDeleted()
{
    bool isDone = false;
    QPointer<Api::ApiReply<Slice>> reply;
    {
        SliceWalk<Api::Class> walk(
            [&](const std::optional<QString> &, QObject *owner) {
                reply = new Api::ApiReply<Slice>(Api::Operations::getActiveClasses, owner);
                return reply.get();
            },
            [&](const Answer &) { isDone = true; }, nullptr);
        QVERIFY(reply);
    }
    QVERIFY(!reply);
    QVERIFY(!isDone);
}

QTEST_GUILESS_MAIN(TestSliceWalk)
#include "tst_slicewalk.moc"
