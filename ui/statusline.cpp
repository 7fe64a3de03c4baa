// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/statusline.h"

#include "api/client/apiclient.h"
#include "models/acts/actrunner.h"
#include "models/ledger/ledger.h"
#include "models/line/linemonitor.h"
#include "models/store/customercache.h"
#include "models/store/storeworker.h"
#include "models/sync/customersync.h"
#include "models/workplace.h"
#include "ui/line/linewords.h"
#include "ui/staff/ledgerwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>

namespace Frontdesk {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent),
      m_line(new QLabel),
      m_lineText(new QLabel),
      m_sync(new QLabel),
      m_progress(new QProgressBar),
      m_open(new QLabel),
      m_shared(new QLabel)
{
    setSizeGripEnabled(false);
    m_lineText->setObjectName(QStringLiteral("lineState"));
    m_sync->setObjectName(QStringLiteral("syncState"));
    m_progress->setObjectName(QStringLiteral("syncProgress"));
    m_progress->setAccessibleName(tr("Customer list being read"));
    m_progress->setMaximumWidth(140);
    m_progress->setTextVisible(false);
    m_open->setObjectName(QStringLiteral("openActs"));
    for (QLabel *label : {m_line, m_lineText, m_sync})
        addWidget(label);
    addWidget(m_progress);
    m_shared->setObjectName(QStringLiteral("sharedDeskState"));
    addPermanentWidget(m_shared);
    addPermanentWidget(m_open);
    forget();
}

void StatusLine::follow(Workplace &workplace)
{
    forget();
    m_followed = new QObject(this);
    connectLine(workplace);
    connectSync(workplace);
    connectActs(workplace);
    connectLedger(workplace);
}

void StatusLine::forget()
{
    delete m_followed;
    m_line->clear();
    m_lineText->clear();
    m_sync->clear();
    m_open->clear();
    m_shared->clear();
    m_progress->hide();
}

void StatusLine::connectLine(Workplace &workplace)
{
    const auto show = [this, &line = workplace.line, now = workplace.now] {
        const auto tone = line.isOffline() ? Theme::Tone::Caution : Theme::Tone::Good;
        const QString icon
            = line.isOffline() ? QStringLiteral("offline") : QStringLiteral("online");
        m_line->setPixmap(Icons::pixmap(icon, 16, this, Theme::ink(tone, palette())));
        m_lineText->setText(LineWords::state(line, now().date()));
        m_lineText->setToolTip(LineWords::reason(line.problem()));
    };
    connect(&workplace.line, &LineMonitor::changed, m_followed, show);
    // Until the first answer nobody knows.
    if (workplace.line.isOffline())
        show();
    else
        connect(&workplace.client, &Api::ApiClient::reached, m_followed, show,
                Qt::SingleShotConnection);
}

void StatusLine::connectSync(Workplace &workplace)
{
    CustomerSync &sync = workplace.sync;
    // Counting goes through a whole index: several frames where there are very many.
    const auto showCount = [this, &sync, &reader = workplace.reader] {
        reader.run(
            m_followed, [](Database &database) { return CustomerCache(database).count(); },
            [this, &sync](qint64 count) {
                if (sync.state() != CustomerSync::State::Running)
                    m_sync->setText(tr("%n customer(s)", nullptr, int(count)));
            });
    };
    const auto show = [this, &sync, showCount] {
        const bool isReading = sync.state() == CustomerSync::State::Running;
        const int done = int(sync.done());
        if (isReading)
            m_sync->setText(tr("Reading customers: %n so far", nullptr, done));
        else
            showCount();
        m_progress->setRange(0, int(qMax(sync.knownTotal(), qint64(0))));
        m_progress->setValue(done);
        m_progress->setVisible(isReading);
    };
    connect(&sync, &CustomerSync::progressChanged, m_followed, show);
    connect(&sync, &CustomerSync::stateChanged, m_followed, show);
    connect(&sync, &CustomerSync::failed, m_followed, [this](const Api::ApiError &error) {
        m_progress->hide();
        m_sync->setText(tr("The customer list could not be read: %1").arg(wordsFor(error).title));
        m_sync->setToolTip(wordsFor(error).text);
    });
    show();
}

void StatusLine::connectActs(Workplace &workplace)
{
    const auto showOpen = [this, &acts = workplace.acts] {
        const int count = acts.openCount();
        m_open->setText(count ? tr("%n act(s) being checked", nullptr, count) : QString());
    };
    connect(&workplace.acts, &ActRunner::openCountChanged, m_followed, showOpen);
    showOpen();
}

void StatusLine::connectLedger(Workplace &workplace)
{
    const auto show = [this, &ledger = workplace.ledger, now = workplace.now] {
        if (ledger.isAvailable()) {
            m_shared->clear();
            return;
        }
        const ErrorWords words = wordsFor(ledger.problem().value_or(LedgerProblem()));
        const QString time = QLocale().toString(now().time(), QLocale::ShortFormat);
        if (m_shared->text().isEmpty())
            m_shared->setText(tr("What the desks share is not there since %1").arg(time));
        m_shared->setToolTip(
            tr("%1. %2 Everything else goes on; the audit log is written up later.",
               "what is wrong, what to do")
                .arg(words.title, words.text));
    };
    connect(&workplace.ledger, &Ledger::availabilityChanged, m_followed, show);
}

} // namespace Frontdesk
