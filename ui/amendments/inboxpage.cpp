// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/amendments/inboxpage.h"

#include "models/amendments/decisionrunner.h"
#include "models/amendments/fieldwords.h"
#include "models/amendments/inboxstore.h"
#include "models/amendments/requestwords.h"
#include "models/ledger/auditwiring.h"
#include "models/ledger/callbacks.h"
#include "models/ledger/snoozes.h"
#include "models/line/linemonitor.h"
#include "models/staff/managermode.h"
#include "models/store/photostore.h"
#include "models/studios/studio.h"
#include "ui/amendments/decisionbar.h"
#include "ui/amendments/decisionwords.h"
#include "ui/amendments/inboxfilterbar.h"
#include "ui/amendments/inboxtable.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/statepanel.h"
#include "ui/widgets/toaster.h"

#include <algorithm>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QSysInfo>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int ColumnGap = 18; // in pixels
constexpr int CustomerLetters = 22;

} // namespace

InboxPage::InboxPage(Workplace &workplace, InboxFeed &feed, Toaster &toaster, QWidget *parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_toaster(toaster),
      m_feed(feed),
      m_model(m_feed.inbox(), workplace.now),
      m_proxy(m_model),
      m_diff(m_feed.desk().reader(), workplace.now),
      m_filter(new InboxFilterBar(m_feed.inbox(), m_proxy)),
      m_table(new InboxTable),
      m_list(new StatePanel(m_table)),
      m_line(new SweepLine(workplace.sweep, workplace.now)),
      m_panel(new RequestPanel(m_diff, workplace.now)),
      m_confirm(new ConfirmBar),
      m_decisions(new DecisionBar(workplace.now))
{
    setObjectName(QStringLiteral("inboxPage"));
    m_list->setObjectName(QStringLiteral("inboxState"));
    auto *sides = new QSplitter;
    sides->setObjectName(QStringLiteral("inboxSplitter"));
    sides->setChildrenCollapsible(false);
    sides->addWidget(makeList());
    sides->addWidget(makeSide());
    sides->setSizes({3200, 2200}); // shares of what there is
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sides);
    connectList();
    connectDecisions();
    addKeys();
    setFocusProxy(m_table);
    showState();
    showSelected();
}

InboxPage::~InboxPage() = default;

void InboxPage::focusList()
{
    m_table->setFocus();
    // Coming to have the focus, a view has a current row, which is not yet selected.
    if (!m_table->selectionModel()->hasSelection() && m_proxy.rowCount() > 0)
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
}

void InboxPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_diff.setRevealed(false);
    m_confirm->dismiss();
}

QWidget *InboxPage::makeList()
{
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(InboxModel::KnownColumn, Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(InboxModel::SummaryColumn, QHeaderView::Stretch);
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto fit = [&](InboxModel::Column column, const QString &text) {
        m_table->setColumnWidth(column, metrics.horizontalAdvance(text) + ColumnGap);
    };
    m_table->setColumnWidth(InboxModel::CustomerColumn,
                            CustomerLetters * metrics.averageCharWidth());
    fit(InboxModel::KindColumn, FieldWords::kind(RequestKind::Payment));
    fit(InboxModel::KnownColumn, QLocale().toString(m_workplace.now(), QLocale::ShortFormat));
    fit(InboxModel::StateColumn, RequestWords::state(RequestState::HandedOver));
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_line);
    return side;
}

QWidget *InboxPage::makeSide()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_panel);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_confirm);
    layout->addWidget(m_decisions);
    return side;
}

void InboxPage::connectList()
{
    connect(m_table, &InboxTable::currentRowChanged, this, &InboxPage::showChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InboxPage::showSelected);
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_diff.row())
            Q_EMIT customerWanted(m_diff.row()->key.customer, QStringLiteral("customerDataPage"));
    });
    connect(m_filter, &InboxFilterBar::leftForList, this, &InboxPage::focusList);
    connect(&m_proxy, &InboxProxy::filterChanged, this, &InboxPage::showState);
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, &InboxPage::showState);
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, &InboxPage::showState);
    connect(&m_workplace.line, &LineMonitor::cameBack, &m_diff, [this] {
        if (m_diff.row())
            m_diff.readAgain();
    });
    // A row's new state may end what can be decided on it, and its content may be another.
    connect(&m_feed.inbox(), &Inbox::changed, this, &InboxPage::follow);
    connect(m_line, &SweepLine::changed, this, &InboxPage::showState);
    connect(m_list, &StatePanel::retryRequested, this, [this] {
        if (m_line->stopReason())
            m_workplace.sweep.start();
        m_filter->clear();
    });
    connect(&m_diff, &RequestDiffModel::revealed, this, [this](const RequestKey &key) {
        if (!m_workplace.auditing.revealed(key.customer, toText(key)))
            m_diff.setRevealed(false);
    });
    connect(&m_diff, &RequestDiffModel::wasRead, this, &InboxPage::takeReading);
    connect(m_panel, &RequestPanel::customerWanted, this, &InboxPage::customerWanted);
    connect(m_panel, &RequestPanel::calledBack, this, &InboxPage::noteCallBack);
    connect(&m_workplace.callBacks, &CallBacks::changed, this, &InboxPage::showCallBack);
    m_panel->setSurroundings([this](const InboxRow &row) { return m_feed.surroundings(row); });
    const bool canOpen = !m_workplace.studio.customerUrlTemplate.isEmpty();
    m_panel->setHasNext(canOpen);
    m_decisions->setCanOpen(canOpen);
    m_panel->setPhotos([this](Api::CustomerId customer) {
        const auto photo = m_workplace.photos.photo(customer);
        return photo ? photo->bytes : QByteArray();
    });
}

void InboxPage::connectDecisions()
{
    connect(m_decisions, &DecisionBar::wanted, this, &InboxPage::ask);
    connect(m_decisions, &DecisionBar::snoozeWanted, this, &InboxPage::snooze);
    connect(&m_feed.desk(), &InboxDesk::told, this, &InboxPage::tell);
    connect(&m_workplace.decisions, &DecisionRunner::handedOver, this,
            [this](const RequestKey &key) {
                // Of many that are approved at once, each is opened when its turn comes.
                if (m_diff.row() && m_diff.row()->key == key && selected().size() <= 1)
                    Q_EMIT handOverWanted(key.customer);
            });
    connect(m_panel, &RequestPanel::nextWanted, this, &InboxPage::handOverWanted);
}

void InboxPage::addKeys()
{
    addKey(Qt::Key_A, [this] { m_decisions->approve(); });
    addKey(Qt::Key_W, [this] { m_decisions->withdraw(); });
    addKey(Qt::Key_D, [this] { m_decisions->decline(); });
    addKey(Qt::Key_S, [this] { m_decisions->openSnoozes(); });
    addKey(Qt::Key_Slash, [this] { m_filter->focusSearch(); });
    addKey(QKeySequence::Find, [this] { m_filter->focusSearch(); });
    addKey(Qt::Key_F4, [this] { m_panel->toggleRevealed(); });
    addKey(QKeySequence::Refresh, [this] { m_diff.readAgain(); });
    for (const auto &[key, name] :
         {std::pair{Qt::Key_O, "openCustomerButton"}, std::pair{Qt::Key_H, "openHistoryButton"},
          std::pair{Qt::Key_C, "calledBackButton"}, std::pair{Qt::Key_P, "openNextButton"}}) {
        auto *button = m_panel->findChild<QAbstractButton *>(QString::fromLatin1(name));
        addKey(key, [button] {
            if (button->isVisible())
                button->click();
        });
    }
}

void InboxPage::addKey(const QKeySequence &key, std::function<void()> act)
{
    // Letters go to a field that is being written in first: it says so itself.
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
}

void InboxPage::follow()
{
    if (m_diff.row()) {
        if (const auto row = m_feed.inbox().find(m_diff.row()->key))
            m_diff.show(*row);
        else
            showChosen();
    }
    showSelected();
}

void InboxPage::showChosen()
{
    m_confirm->dismiss();
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_diff.show(m_proxy.at(current.row()));
    else
        m_diff.forget();
    showCallBack();
}

void InboxPage::showSelected()
{
    m_decisions->showRows(selected());
}

void InboxPage::showState()
{
    if (m_proxy.rowCount() > 0)
        m_list->showContent();
    else if (m_proxy.isNarrowed())
        m_list->showError(tr("Nothing matches"), tr("No request is like this."), true);
    else if (m_proxy.stage() != InboxStage::Open)
        m_list->showEmpty(tr("Nothing here"));
    else if (const auto reason = m_line->stopReason())
        m_list->showError(*reason);
    else
        m_list->showEmpty(tr("Nothing waits"), m_line->coverage());
}

void InboxPage::showCallBack()
{
    const auto call = m_diff.row() ? m_workplace.callBacks.latest(m_diff.row()->key)
                                   : std::optional<CallBack>();
    m_panel->showCallBack(
        call ? tr("Called back by %1, %2", "who, when")
                   .arg(call->by.isEmpty() ? call->desk : call->by,
                        QLocale().toString(call->time.toLocalTime(), QLocale::ShortFormat))
             : QString());
}

void InboxPage::takeReading(const RequestReading &reading)
{
    const InboxRow row = *m_diff.row();
    const bool isOurs = row.state == RequestState::Deciding || row.state == RequestState::Settling;
    if (m_diff.isGone() && !isOurs && !row.isProposal() && row.stage != InboxStage::Decided) {
        // Somebody was faster: the back office, or another desk.
        DecisionOutcome outcome;
        outcome.key = row.key;
        outcome.state = m_diff.end();
        m_feed.desk().takeOutcome(outcome);
    }
    m_feed.takeReading(reading);
}

bool InboxPage::mayDecide()
{
    if (!m_workplace.studio.changesNeedManager || m_workplace.manager.isActive())
        return true;
    m_toaster.show(Toaster::Kind::Neutral,
                   tr("This studio wants a manager to decide. Enter the PIN, then decide again."));
    Q_EMIT managerWanted();
    return false;
}

void InboxPage::ask(DecisionVerb verb)
{
    const QList<InboxRow> rows = selected();
    QList<InboxRow> possible;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(possible),
                 [verb](const InboxRow &row) { return refusalOf(row, verb) == Refusal::None; });
    if (possible.isEmpty() || !mayDecide())
        return;
    // Of one request the difference on the screen is the question.
    if (rows.size() == 1 && verb == DecisionVerb::Approve) {
        decide(verb, possible);
        return;
    }
    m_confirm->ask(
        DecisionWords::question(verb, int(possible.size()), int(rows.size() - possible.size())),
        DecisionWords::button(verb), [this, verb, possible] { decide(verb, possible); });
}

void InboxPage::decide(DecisionVerb verb, const QList<InboxRow> &rows)
{
    const auto shown = rows.size() == 1 ? m_diff.request() : std::nullopt;
    Decision wanted;
    wanted.verb = verb;
    wanted.manager = m_workplace.manager.manager();
    if (verb != DecisionVerb::Approve)
        wanted.reason = m_decisions->takeReason();
    m_feed.desk().decide(rows, wanted, shown);
    m_table->setFocus();
}

void InboxPage::snooze(const QDateTime &until)
{
    const auto tellFailure = [this](const LedgerResult<bool> &result) {
        if (!result)
            m_toaster.show(Toaster::Kind::Bad,
                           tr("It could not be put aside: what the desks of "
                              "this studio share cannot be reached."));
    };
    int count = 0;
    for (const InboxRow &row : selected()) {
        if (row.isProposal() || row.stage == InboxStage::Decided)
            continue;
        m_workplace.auditing.snoozed(row.key, until.toString(Qt::ISODate));
        m_workplace.snoozes.snooze(row.key, until, m_workplace.manager.manager(), this,
                                   tellFailure);
        ++count;
    }
    if (count > 0)
        m_toaster.show(Toaster::Kind::Neutral,
                       tr("%n request(s) put aside until %1.", nullptr, count)
                           .arg(QLocale().toString(until.date(), FieldWords::dateFormat())));
    m_table->setFocus();
}

void InboxPage::noteCallBack()
{
    if (!m_diff.row())
        return;
    CallBack call;
    call.by = m_workplace.manager.manager();
    call.desk = QSysInfo::machineHostName();
    m_workplace.auditing.calledBack(m_diff.row()->key, call.by);
    m_workplace.callBacks.add(
        m_diff.row()->key, call, this, [this](const LedgerResult<bool> &result) {
            if (!result)
                m_toaster.show(Toaster::Kind::Bad,
                               tr("It could not be noted: what the desks of this studio share "
                                  "cannot be reached."));
        });
}

void InboxPage::tell(const InboxRow &row, const DecisionOutcome &outcome)
{
    const QString words = DecisionWords::outcome(row, outcome);
    if (!words.isEmpty())
        m_toaster.show(DecisionWords::kind(outcome), words);
    if (outcome.state == RequestState::ChangedMeanwhile && m_diff.row()
        && m_diff.row()->key == row.key)
        showInstead(outcome);
}

void InboxPage::showInstead(const DecisionOutcome &outcome)
{
    m_diff.readAgain();
    // Asked for anew, it has another key, and its row comes with what is read next.
    if (!outcome.now || outcome.now->key == outcome.key)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, key = outcome.now->key] {
            if (const int row = m_proxy.rowOf(key); row >= 0)
                m_table->selectRow(row);
        },
        Qt::QueuedConnection);
}

QList<InboxRow> InboxPage::selected() const
{
    QList<InboxRow> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(m_proxy.at(index.row()));
    return rows;
}

} // namespace Frontdesk
