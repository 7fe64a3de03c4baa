// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/schedule/scheduleheader.h"

#include "models/schedule/classslotsmodel.h"
#include "models/schedule/slottext.h"
#include "ui/widgets/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace Frontdesk {

namespace {

/// Title and id of each class once, by title.
QList<std::pair<QString, qint64>> classesOf(const ClassSlotsModel &slots)
{
    QHash<qint64, QString> titles;
    for (const ScheduleSlot &slot : slots.rows())
        titles.insert(slot.classId, slot.title);
    QList<std::pair<QString, qint64>> classes;
    for (auto it = titles.cbegin(); it != titles.cend(); ++it)
        classes.emplaceBack(it.value(), it.key());
    std::sort(classes.begin(), classes.end(), [](const auto &left, const auto &right) {
        const int order = QString::localeAwareCompare(left.first, right.first);
        return order < 0 || (order == 0 && left.second < right.second);
    });
    return classes;
}

bool isForList(int key)
{
    return key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_Return || key == Qt::Key_Enter
        || key == Qt::Key_PageDown || key == Qt::Key_PageUp;
}

} // namespace

ScheduleHeader::ScheduleHeader(QWidget *parent)
    : QWidget(parent), m_day(new QLabel), m_class(new QComboBox), m_text(new QLineEdit)
{
    m_previous = makeButton(QStringLiteral("previousDay"), QStringLiteral("previous"),
                            tr("Day before"), {});
    m_next = makeButton(QStringLiteral("nextDay"), QStringLiteral("next"), tr("Day after"), {});
    m_today = makeButton(QStringLiteral("goToToday"), QStringLiteral("calendar"), tr("Today"),
                         TodayKey);
    m_today->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_refresh = makeButton(QStringLiteral("refreshSchedule"), QStringLiteral("sync"),
                           tr("Read the schedule again"), RefreshKey);
    QFont font = m_day->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_day->setFont(font);
    m_day->setObjectName(QStringLiteral("dayTitle"));
    makeFilters();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : QList<QWidget *>{m_previous, m_next, m_today})
        layout->addWidget(widget);
    layout->addSpacing(8);
    layout->addWidget(m_day, 1);
    for (QWidget *widget : QList<QWidget *>{m_class, m_text, m_refresh})
        layout->addWidget(widget);

    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT daysStepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT daysStepped(1); });
    connect(m_today, &QToolButton::clicked, this, &ScheduleHeader::todayWanted);
    connect(m_refresh, &QToolButton::clicked, this, &ScheduleHeader::refreshWanted);
}

QToolButton *ScheduleHeader::makeButton(const QString &name, const QString &icon,
                                        const QString &text, const QKeySequence &key)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(Icons::icon(icon));
    button->setText(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setMinimumSize(32, 32);
    // The keys themselves are the page's: they hold wherever the focus is in it.
    button->setToolTip(text);
    if (!key.isEmpty())
        button->setToolTip(tr("%1 (%2)", "what it does, its key")
                               .arg(text, key.toString(QKeySequence::NativeText)));
    return button;
}

void ScheduleHeader::makeFilters()
{
    m_class->setObjectName(QStringLiteral("classFilter"));
    m_class->setAccessibleName(tr("Show only this class"));
    m_class->setMinimumWidth(150);
    m_class->setMinimumHeight(32);
    m_class->addItem(tr("All classes"), qint64(0));
    m_text->setObjectName(QStringLiteral("textFilter"));
    m_text->setAccessibleName(tr("Show only classes with these words"));
    m_text->setPlaceholderText(tr("Class, instructor, room"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(180);
    m_text->setMinimumHeight(32);
    m_text->addAction(Icons::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    connect(m_class, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT classChosen(m_class->currentData().toLongLong()); });
    connect(m_text, &QLineEdit::textChanged, this, &ScheduleHeader::textChanged);
}

void ScheduleHeader::showDay(QDate day, QDate today)
{
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    const bool isNear = qAbs(today.daysTo(day)) <= 1;
    m_day->setText(
        isNear ? tr("%1: %2", "today or tomorrow, date").arg(SlotText::weekday(day, today), date)
               : date);
}

void ScheduleHeader::offerClasses(const ClassSlotsModel &slots)
{
    const auto classes = classesOf(slots);
    const qint64 chosen = m_class->currentData().toLongLong();
    {
        const QSignalBlocker quiet(m_class);
        m_class->clear();
        m_class->addItem(tr("All classes"), qint64(0));
        for (const auto &[title, id] : classes)
            m_class->addItem(title, id);
        m_class->setCurrentIndex(qMax(0, m_class->findData(chosen)));
    }
    if (m_class->currentData().toLongLong() != chosen)
        Q_EMIT classChosen(0);
}

void ScheduleHeader::type(const QString &text)
{
    m_text->setFocus();
    m_text->setText(QString(m_text->text() + text));
}

void ScheduleHeader::clearText()
{
    m_text->clear();
}

bool ScheduleHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() == Qt::Key_Escape) {
        clearText();
        Q_EMIT leftText();
        return true;
    }
    if (!isForList(press->key()))
        return false;
    Q_EMIT keyForList(press);
    return true;
}

} // namespace Frontdesk
