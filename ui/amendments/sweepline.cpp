// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/amendments/sweepline.h"

#include "ui/widgets/errorwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace Frontdesk {

namespace {

QString age(const QDateTime &then, const QDateTime &now)
{
    const qint64 minutes = std::max<qint64>(0, then.secsTo(now) / 60);
    if (minutes < 120)
        return SweepLine::tr("%n min", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return SweepLine::tr("%n hour(s)", nullptr, int(minutes / 60));
    return SweepLine::tr("%n day(s)", nullptr, int(minutes / (24 * 60)));
}

} // namespace

SweepLine::SweepLine(AmendmentSweep &sweep, Clock now, QWidget *parent)
    : QWidget(parent),
      m_sweep(sweep),
      m_now(std::move(now)),
      m_icon(new QLabel),
      m_text(new QLabel),
      m_pause(new QPushButton)
{
    m_text->setObjectName(QStringLiteral("sweepState"));
    m_text->setWordWrap(true);
    m_pause->setObjectName(QStringLiteral("sweepPause"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_pause, 0, Qt::AlignTop);
    connect(m_pause, &QPushButton::clicked, this, &SweepLine::pauseOrGoOn);
    connect(&m_sweep, &AmendmentSweep::stateChanged, this, &SweepLine::show);
    connect(&m_sweep, &AmendmentSweep::coverageChanged, this, &SweepLine::show);
    connect(&m_sweep, &AmendmentSweep::kindLeftOut, this, &SweepLine::show);
    connect(&m_minute, &QTimer::timeout, this, &SweepLine::show);
    m_minute.start(std::chrono::minutes(1));
    show();
}

QString SweepLine::coverage() const
{
    const InboxCoverage coverage = m_sweep.coverage();
    if (coverage.covered == 0 || !coverage.oldest.isValid())
        return tr("No customer has been looked through yet.");
    return tr("%L1 of %L2 customers looked through, oldest answer %3 ago.")
        .arg(coverage.covered)
        .arg(coverage.total)
        .arg(age(coverage.oldest, m_now()));
}

std::optional<Api::ApiError> SweepLine::stopReason() const
{
    return m_sweep.state() == AmendmentSweep::State::Stopped ? m_sweep.error() : std::nullopt;
}

void SweepLine::show()
{
    const bool isStopped = m_sweep.state() == AmendmentSweep::State::Stopped;
    const bool isTrouble = isStopped || m_sweep.state() == AmendmentSweep::State::BackingOff
        || !m_sweep.kindsLeftOut().isEmpty();
    const bool canGoOn = m_isPaused || isStopped;
    drawIcon(isTrouble        ? QStringLiteral("warning")
                 : m_isPaused ? QStringLiteral("pause")
                              : QStringLiteral("sync"),
             isTrouble);
    const QString more = state();
    m_text->setText(more.isEmpty()
                        ? coverage()
                        : tr("%1 %2", "how far the search is, its state").arg(coverage(), more));
    m_pause->setText(canGoOn ? tr("Continue") : tr("Pause"));
    m_pause->setIcon(Icons::icon(canGoOn ? QStringLiteral("next") : QStringLiteral("pause")));
    m_pause->setAccessibleName(canGoOn ? tr("Continue looking for requests")
                                       : tr("Pause looking for requests"));
    m_pause->setToolTip(m_pause->accessibleName());
    Q_EMIT changed();
}

void SweepLine::pauseOrGoOn()
{
    const bool goesOn = m_isPaused || m_sweep.state() == AmendmentSweep::State::Stopped;
    m_isPaused = !goesOn;
    if (goesOn)
        m_sweep.start();
    else
        m_sweep.stop();
    show();
}

QString SweepLine::state() const
{
    const std::optional<Api::ApiError> &error = m_sweep.error();
    const bool isOffline = error
        && (error->kind == Api::ApiError::Kind::Network
            || error->kind == Api::ApiError::Kind::HostNotFound);
    QStringList sentences;
    if (m_isPaused)
        sentences += tr("Paused.");
    else if (m_sweep.state() == AmendmentSweep::State::BackingOff && isOffline)
        sentences += tr("No connection: it goes on by itself.");
    else if (m_sweep.state() == AmendmentSweep::State::BackingOff)
        sentences += tr("The server is busy: it goes on by itself in a while.");
    else if (stopReason())
        sentences += tr("Stopped. %1.").arg(wordsFor(*stopReason()).title);
    else if (m_sweep.share() <= 0)
        sentences += tr("Looking for requests is switched off in the studio's rules.");
    if (const QStringList scopes = missingScopes(); !scopes.isEmpty())
        sentences += tr("The key lacks %1, so a part is not looked for.")
                         .arg(scopes.join(tr(", ", "between scopes")));
    return sentences.join(u' ');
}

QStringList SweepLine::missingScopes() const
{
    QStringList scopes;
    for (const Api::ApiError &refusal : m_sweep.kindsLeftOut())
        scopes += refusal.missingScopes;
    scopes.removeDuplicates();
    scopes.sort();
    return scopes;
}

void SweepLine::drawIcon(const QString &name, bool isTrouble)
{
    const QColor ink
        = isTrouble ? Theme::ink(Theme::Tone::Caution, palette()) : Theme::quietText(palette());
    m_icon->setPixmap(Icons::pixmap(name, 16, this, ink));
}

} // namespace Frontdesk
