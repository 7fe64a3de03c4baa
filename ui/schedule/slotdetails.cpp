// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/schedule/slotdetails.h"

#include "ui/schedule/slotfacts.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int ButtonMargins = 80; // pixels, of the panel, the offer and the button

QLabel *makeText(const char *name, qreal scale = 1, bool isBold = false)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(isBold);
    label->setFont(font);
    return label;
}

} // namespace

SlotDetails::SlotDetails(QWidget *parent)
    : QFrame(parent),
      m_nothing(makeText("slotNothing")),
      m_title(makeText("slotTitle", 1.4, true)),
      m_category(makeText("slotCategory")),
      m_description(makeText("slotDescription")),
      m_offer(new QFrame),
      m_customer(makeText("offerCustomer", 1.0, true)),
      m_offerIcon(new QLabel),
      m_offerTitle(makeText("offerTitle", 1.0, true)),
      m_offerText(makeText("offerText")),
      m_button(new QPushButton)
{
    setObjectName(QStringLiteral("slotDetails"));
    setAccessibleName(tr("The highlighted class"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_nothing->setText(tr("Highlight a class to see all of it here."));
    m_facts = makeFacts();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_nothing);
    layout->addWidget(m_facts);
    layout->addWidget(makeOffer());
    layout->addWidget(makeDescription(), 1);
    clear();
}

QWidget *SlotDetails::makeFacts()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_category);
    layout->addSpacing(8);
    m_time = addFact(layout, QStringLiteral("calendar"), QStringLiteral("slotTime"));
    m_instructor = addFact(layout, QStringLiteral("person"), QStringLiteral("slotInstructor"));
    m_room = addFact(layout, QStringLiteral("place"), QStringLiteral("slotRoom"));
    m_places = addFact(layout, QStringLiteral("people"), QStringLiteral("slotPlaces"));
    m_waiting = addFact(layout, QStringLiteral("pause"), QStringLiteral("slotWaiting"));
    m_window = addFact(layout, QStringLiteral("clock"), QStringLiteral("slotWindow"));
    m_cancel = addFact(layout, QStringLiteral("undo"), QStringLiteral("slotCancel"));
    return content;
}

/// Last, and the only part that scrolls: the studio writes as much as it likes.
QWidget *SlotDetails::makeDescription()
{
    m_description->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_description->setBackgroundRole(QPalette::Base);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_description);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    return scroll;
}

QWidget *SlotDetails::makeOffer()
{
    m_offer->setObjectName(QStringLiteral("slotOffer"));
    m_offer->setBackgroundRole(QPalette::Window); // the panel's own would be handed down
    m_offer->setAutoFillBackground(true);
    m_button->setObjectName(QStringLiteral("bookButton"));
    m_button->setMinimumHeight(38);
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *head = new QHBoxLayout;
    head->addWidget(m_offerIcon, 0, Qt::AlignTop);
    head->addWidget(m_offerTitle, 1);
    auto *layout = new QVBoxLayout(m_offer);
    layout->addWidget(m_customer);
    layout->addLayout(head);
    layout->addWidget(m_offerText);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &SlotDetails::pressed);
    return m_offer;
}

SlotDetails::Fact SlotDetails::addFact(QVBoxLayout *layout, const QString &icon,
                                       const QString &name)
{
    const Fact fact{new QLabel, makeText("")};
    fact.icon->setProperty("icon", icon);
    fact.text->setObjectName(name);
    auto *row = new QHBoxLayout;
    row->addWidget(fact.icon, 0, Qt::AlignTop);
    row->addWidget(fact.text, 1);
    layout->addLayout(row);
    return fact;
}

void SlotDetails::setFact(const Fact &fact, const QString &text)
{
    fact.icon->setVisible(!text.isEmpty());
    fact.icon->setPixmap(Icons::pixmap(fact.icon->property("icon").toString(), 16, this,
                                       Theme::quietText(palette())));
    fact.text->setVisible(!text.isEmpty());
    fact.text->setText(text);
}

void SlotDetails::clear()
{
    m_nothing->show();
    m_facts->hide();
    m_description->clear();
    m_offer->hide();
}

void SlotDetails::showSlot(const ScheduleSlot &slot, const QDateTime &now)
{
    m_title->setText(slot.title);
    m_category->setText(slot.category);
    m_category->setVisible(!slot.category.isEmpty());
    setFact(m_time, SlotFacts::time(slot, now));
    setFact(m_instructor, slot.instructors.join(QStringLiteral(", ")));
    setFact(m_room, slot.room);
    setFact(m_places, SlotFacts::places(slot));
    setFact(m_waiting, SlotFacts::waitingList(slot));
    setFact(m_window, SlotFacts::window(slot, now));
    setFact(m_cancel, SlotFacts::cancelation(slot));
    m_description->setText(slot.description);
    m_nothing->hide();
    m_facts->show();
}

void SlotDetails::showOffer(const OfferWords &words, const QString &customerName, bool isBusy)
{
    setTone(words.tone);
    m_customer->setText(customerName);
    m_customer->setVisible(!customerName.isEmpty());
    m_offerIcon->setPixmap(Icons::pixmap(words.icon, 20, this, Theme::ink(words.tone, palette())));
    m_offerTitle->setText(words.title);
    m_offerText->setText(words.text);
    m_offerText->setVisible(!words.text.isEmpty());
    m_button->setVisible(!words.button.isEmpty());
    m_button->setEnabled(!isBusy);
    m_button->setText(isBusy ? tr("Sending") : buttonText(words));
    m_button->setAccessibleName(words.button);
    m_offer->setAccessibleDescription(
        tr("%1. %2", "what can be done, why").arg(words.title, words.text));
    m_offer->show();
}

QString SlotDetails::buttonText(const OfferWords &words) const
{
    const QFontMetrics metrics = m_button->fontMetrics();
    const int room = maximumWidth() - ButtonMargins - metrics.horizontalAdvance(words.key);
    // Names may be long, and may hold an ampersand, which a button takes for its mnemonic.
    QString text = metrics.elidedText(words.button, Qt::ElideRight, room);
    text.replace(u'&', QStringLiteral("&&"));
    return tr("%1  (%2)", "what the button does, its key").arg(text, words.key);
}

void SlotDetails::setTone(Theme::Tone tone)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, Theme::surface(tone, palette()));
    m_offer->setPalette(colours);
    QPalette ink = colours;
    ink.setColor(QPalette::WindowText, Theme::ink(tone, palette()));
    m_offerTitle->setPalette(ink);
}

} // namespace Frontdesk
