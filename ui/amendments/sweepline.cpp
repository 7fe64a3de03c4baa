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

SweepLine::SweepLine(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel), m_text(new QLabel), m_pause(new QPushButton)
{
    m_text->setObjectName(QStringLiteral("sweepState"));
    m_text->setWordWrap(true);
    m_pause->setObjectName(QStringLiteral("sweepPause"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_pause, 0, Qt::AlignTop);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseWanted(!m_isPaused); });
}

void SweepLine::show(const SweepReport &report, const QDateTime &now)
{
    using State = SweepReport::State;
    m_isPaused = report.state == State::Paused || report.state == State::Stopped;
    const bool isTrouble = report.state == State::BackingOff || report.state == State::Stopped
        || !report.missingScopes.isEmpty();
    drawIcon(isTrouble        ? QStringLiteral("warning")
                 : m_isPaused ? QStringLiteral("pause")
                              : QStringLiteral("sync"),
             isTrouble);
    const QString more = state(report);
    m_text->setText(
        more.isEmpty()
            ? coverage(report, now)
            : tr("%1 %2", "how far the search is, its state").arg(coverage(report, now), more));
    m_pause->setText(m_isPaused ? tr("Continue") : tr("Pause"));
    m_pause->setIcon(Icons::icon(m_isPaused ? QStringLiteral("next") : QStringLiteral("pause")));
    m_pause->setAccessibleName(m_isPaused ? tr("Continue looking for requests")
                                          : tr("Pause looking for requests"));
    m_pause->setToolTip(m_pause->accessibleName());
    m_pause->setVisible(report.state != State::Idle);
}

QString SweepLine::coverage(const SweepReport &report, const QDateTime &now)
{
    if (report.covered == 0 || !report.oldest.isValid())
        return tr("No customer has been looked through yet.");
    return tr("%L1 of %L2 customers looked through, oldest answer %3 ago.")
        .arg(report.covered)
        .arg(report.total)
        .arg(age(report.oldest, now));
}

QString SweepLine::state(const SweepReport &report)
{
    QStringList sentences;
    if (report.state == SweepReport::State::Paused)
        sentences += tr("Paused.");
    else if (report.state == SweepReport::State::BackingOff && report.error
             && report.error->kind == Api::ApiError::Kind::Network)
        sentences += tr("No connection: it goes on by itself.");
    else if (report.state == SweepReport::State::BackingOff)
        sentences += tr("The server is busy: it goes on by itself in a while.");
    else if (report.state == SweepReport::State::Stopped && report.error)
        sentences += tr("Stopped. %1.").arg(wordsFor(*report.error).title);
    if (!report.missingScopes.isEmpty())
        sentences += tr("The key lacks %1, so a part is not looked for.")
                         .arg(report.missingScopes.join(tr(", ", "between scopes")));
    return sentences.join(u' ');
}

void SweepLine::drawIcon(const QString &name, bool isTrouble)
{
    const QColor ink
        = isTrouble ? Theme::ink(Theme::Tone::Caution, palette()) : Theme::quietText(palette());
    m_icon->setPixmap(Icons::pixmap(name, 16, this, ink));
}

} // namespace Frontdesk
