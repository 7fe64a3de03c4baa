// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/checkinbar.h"

#include "models/acts/actrunner.h"
#include "models/desk/arrivalsmodel.h"
#include "models/desk/customerinhand.h"
#include "models/desk/verdictsource.h"
#include "ui/desk/surface.h"
#include "ui/desk/textsize.h"
#include "ui/widgets/actwords.h"
#include "ui/widgets/errorwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/toaster.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Frontdesk {

CheckInBar::CheckInBar(const Sources &sources, QWidget *page)
    : QWidget(page), m_sources(sources), m_question(new Surface), m_hint(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(10);
    m_checkIn = addButton(QStringLiteral("checkIn"), tr("Check in (F9)"), QStringLiteral("enter"));
    setTextSize(m_checkIn, 1.15, true);
    m_checkOut
        = addButton(QStringLiteral("checkOut"), tr("Check out (F10)"), QStringLiteral("leave"));
    m_buttons->addStretch(1);
    auto *book
        = addButton(QStringLiteral("bookClass"), tr("Book a class"), QStringLiteral("calendar"));
    auto *open
        = addButton(QStringLiteral("openCustomer"), tr("Open customer"), QStringLiteral("person"));
    m_hint->setObjectName(QStringLiteral("checkInHint"));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    makeQuestion();
    layout->addWidget(m_question);
    layout->addLayout(m_buttons);
    layout->addWidget(m_hint);

    connect(m_checkIn, &QPushButton::clicked, this, &CheckInBar::checkIn);
    connect(m_checkOut, &QPushButton::clicked, this, &CheckInBar::checkOut);
    connect(book, &QPushButton::clicked, this, &CheckInBar::bookingRequested);
    connect(open, &QPushButton::clicked, this, &CheckInBar::customerRequested);
    addKeys(page, {Qt::Key_F9, Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
            &CheckInBar::checkIn);
    addKeys(page, {Qt::Key_F10}, &CheckInBar::checkOut);
    connect(&m_sources.inHand, &CustomerInHand::taken, this, &CheckInBar::startOver);
    connect(&m_sources.verdict, &VerdictSource::changed, this, &CheckInBar::update);
    connect(&m_sources.arrivals, &QAbstractItemModel::dataChanged, this, &CheckInBar::update);
    connect(&m_sources.arrivals, &QAbstractItemModel::rowsInserted, this, &CheckInBar::update);
    update();
}

QPushButton *CheckInBar::addButton(const QString &objectName, const QString &text,
                                   const QString &icon)
{
    auto *button = new QPushButton(Icons::icon(icon), text);
    button->setObjectName(objectName);
    button->setMinimumHeight(44);
    button->setIconSize({20, 20});
    m_buttons->addWidget(button);
    return button;
}

void CheckInBar::addKeys(QWidget *page, const QList<QKeySequence> &keys,
                         void (CheckInBar::*press)())
{
    auto *action = new QAction(page);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false); // a key held down answers no question
    page->addAction(action);
    connect(action, &QAction::triggered, this, press);
}

void CheckInBar::makeQuestion()
{
    m_question->setObjectName(QStringLiteral("checkInQuestion"));
    m_questionText = new QLabel;
    m_questionText->setObjectName(QStringLiteral("checkInQuestionText"));
    m_questionText->setWordWrap(true);
    setTextSize(m_questionText, 1.1, true);
    m_anyway = new QPushButton(tr("Check in anyway (F9)"));
    m_anyway->setObjectName(QStringLiteral("checkInAnyway"));
    auto *leave = new QPushButton(tr("Do not check in"));
    leave->setObjectName(QStringLiteral("doNotCheckIn"));
    auto *layout = new QHBoxLayout(m_question);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->addWidget(m_questionText, 1);
    for (QPushButton *button : {leave, m_anyway}) {
        button->setMinimumHeight(36);
        layout->addWidget(button);
    }
    m_question->hide();
    connect(m_anyway, &QPushButton::clicked, this, &CheckInBar::checkIn);
    connect(leave, &QPushButton::clicked, this, &CheckInBar::startOver);
}

void CheckInBar::checkIn()
{
    if (!canAct())
        return;
    if (needsQuestion() && !std::exchange(m_isAsked, true)) {
        update();
        return;
    }
    m_isAsked = false;
    m_sources.arrivals.noteVerdict(m_sources.inHand.id(), m_sources.verdict.verdict().level);
    run(CheckInAct{m_sources.now()});
}

void CheckInBar::checkOut()
{
    if (canAct())
        run(CheckOutAct{m_sources.now()});
}

void CheckInBar::run(const ActDetail &detail)
{
    const Act act{m_sources.inHand.id(), m_sources.inHand.name(), detail};
    m_underWay.insert(act.customerId);
    update();
    m_sources.acts.run(act, this,
                       [this, act](const ActOutcome &outcome) { conclude(act, outcome); });
}

void CheckInBar::conclude(const Act &act, const ActOutcome &outcome)
{
    m_underWay.remove(act.customerId);
    const ActWords words = wordsFor(act, outcome);
    m_sources.toaster.show(words.kind, words.sentence);
    if (outcome.error && outcome.error->kind == Api::ApiError::Kind::MissingScope)
        m_refusal = outcome.error;
    if (outcome.state == ActState::Done) {
        if (std::holds_alternative<CheckInAct>(act.detail))
            Q_EMIT checkedIn();
        else
            Q_EMIT checkedOut();
    }
    update();
}

void CheckInBar::startOver()
{
    m_isAsked = false;
    update();
}

bool CheckInBar::canAct() const
{
    const CustomerInHand &inHand = m_sources.inHand;
    return inHand.customer() && !m_refusal && !m_underWay.contains(inHand.id());
}

bool CheckInBar::needsQuestion() const
{
    const Verdict::Level level = m_sources.verdict.verdict().level;
    return level == Verdict::Level::Stop || level == Verdict::Level::Checking;
}

void CheckInBar::update()
{
    m_isAsked = m_isAsked && needsQuestion();
    const bool isStop = m_sources.verdict.verdict().level == Verdict::Level::Stop;
    m_question->setTone(isStop ? Theme::Tone::Stop : Theme::Tone::Caution);
    m_questionText->setText(isStop ? tr("The verdict is stop. Check in all the same?")
                                   : tr("Not everything is checked yet. Check in all the same?"));
    m_question->setVisible(m_isAsked);
    // A double click on this one must not answer the question.
    m_checkIn->setEnabled(canAct() && !m_isAsked);
    m_checkOut->setEnabled(canAct());
    m_hint->setText(hint());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

QString CheckInBar::hint() const
{
    if (m_refusal)
        return wordsFor(*m_refusal).text;
    const auto timeText = [](const QDateTime &time) {
        return QLocale().toString(time.time(), QLocale::ShortFormat);
    };
    const auto arrival = m_sources.arrivals.latestOf(m_sources.inHand.id());
    if (arrival && arrival->state == ActState::Waiting)
        return tr("Checked in at %1; it is kept here and will be sent.")
            .arg(timeText(arrival->time));
    if (!arrival || arrival->state != ActState::Done)
        return {};
    if (arrival->left.isValid())
        return tr("Was here today from %1 to %2.")
            .arg(timeText(arrival->time), timeText(arrival->left));
    return tr("Checked in at %1.").arg(timeText(arrival->time));
}

} // namespace Frontdesk
