// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/customercard.h"

#include "models/desk/customerinhand.h"
#include "models/desk/customerphoto.h"
#include "models/desk/todaysbookings.h"
#include "models/desk/verdictsource.h"
#include "ui/desk/customerwords.h"
#include "ui/desk/iconlabel.h"
#include "ui/desk/photoview.h"
#include "ui/desk/rowdelegate.h"
#include "ui/desk/textsize.h"
#include "ui/desk/verdictbanner.h"
#include "ui/desk/verdictwords.h"
#include "ui/widgets/errorwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int MostBookingsShown = 4;

RowLook lookOfBooking(const QModelIndex &booking)
{
    const auto text = [&](int column) { return booking.siblingAtColumn(column).data().toString(); };
    const QString status = text(TodaysBookings::StatusColumn);
    const QString place = text(TodaysBookings::PlaceColumn);
    RowLook look{.title = text(TodaysBookings::TitleColumn),
                 .subtitle
                 = status.isEmpty() ? place : QStringLiteral("%1   %2").arg(status, place),
                 .trailing = text(TodaysBookings::TimeColumn),
                 .icon = QStringLiteral("calendar")};
    if (!status.isEmpty())
        look.tone = Theme::Tone::Caution;
    return look;
}

QLabel *wrapping(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CustomerCard::CustomerCard(const Sources &sources, QWidget *actions, QWidget *parent)
    : QWidget(parent), m_sources(sources), m_banner(new VerdictBanner), m_photo(new PhotoView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_banner);
    layout->addWidget(actions);
    layout->addWidget(makeSheet(), 1);

    connect(&m_sources.inHand, &CustomerInHand::taken, this, &CustomerCard::showCustomer);
    connect(&m_sources.inHand, &CustomerInHand::changed, this, &CustomerCard::showCustomer);
    connect(&m_sources.verdict, &VerdictSource::changed, this, &CustomerCard::showVerdict);
    connect(&m_sources.photo, &CustomerPhoto::changed, m_photo,
            [this] { m_photo->setBytes(m_sources.photo.bytes()); });
    connect(&m_sources.bookings, &LoadingModel::stateChanged, this, &CustomerCard::showBookings);
    showCustomer();
    showVerdict();
    showBookings();
    m_photo->setBytes(m_sources.photo.bytes());
}

QWidget *CustomerCard::makeSheet()
{
    auto *content = new QWidget;
    auto *details = new QVBoxLayout(content);
    details->setContentsMargins(0, 0, 8, 0);
    details->setSpacing(18);
    auto *who = new QHBoxLayout;
    who->setSpacing(22);
    who->addWidget(m_photo, 0, Qt::AlignTop);
    who->addWidget(makeIdentity(), 1);
    details->addLayout(who);
    details->addWidget(makeBookings());
    details->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("customerDetails"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *sheet = new Surface;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(16, 16, 10, 16);
    layout->addWidget(scroll);
    return sheet;
}

QLabel *CustomerCard::addFact(QGridLayout *grid, int row, int column, const QString &caption,
                              const QString &objectName, int columns)
{
    auto *title = new QLabel(caption);
    title->setForegroundRole(QPalette::PlaceholderText);
    auto *value = wrapping(objectName);
    value->setAccessibleName(caption);
    value->setContentsMargins(0, 0, 0, 8);
    setTextSize(value, 1.15);
    grid->addWidget(title, 2 * row, column, Qt::AlignBottom);
    grid->addWidget(value, 2 * row + 1, column, 1, columns, Qt::AlignTop);
    return value;
}

QWidget *CustomerCard::makeIdentity()
{
    auto *identity = new QWidget;
    auto *layout = new QVBoxLayout(identity);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_name = wrapping(QStringLiteral("customerName"));
    m_name->setAccessibleName(tr("Customer"));
    setTextSize(m_name, 1.8, true);
    m_freshness = new QLabel;
    m_freshness->setObjectName(QStringLiteral("freshness"));
    m_freshness->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_freshness, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(makeBirthday(), 0, Qt::AlignLeft);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_number = addFact(grid, 0, 0, tr("Customer number"), QStringLiteral("customerNumber"));
    m_status = addFact(grid, 0, 1, tr("Status"), QStringLiteral("customerStatus"));
    m_born = addFact(grid, 1, 0, tr("Born"), QStringLiteral("customerBorn"));
    m_balance = addFact(grid, 1, 1, tr("Balance"), QStringLiteral("customerBalance"));
    m_contract = addFact(grid, 2, 0, tr("Contract"), QStringLiteral("customerContract"), 2);
    layout->addLayout(grid);
    layout->addStretch(1);
    return identity;
}

QWidget *CustomerCard::makeBirthday()
{
    m_birthday = new Surface;
    m_birthday->setObjectName(QStringLiteral("birthday"));
    m_birthday->setTone(Theme::Tone::Accent);
    auto *icon = new IconLabel(QStringLiteral("cake"), 22, Theme::Tone::Accent);
    m_birthdayText = new QLabel;
    m_birthdayText->setObjectName(QStringLiteral("birthdayText"));
    setTextSize(m_birthdayText, 1.15, true);
    auto *layout = new QHBoxLayout(m_birthday);
    layout->setContentsMargins(12, 6, 14, 6);
    layout->addWidget(icon);
    layout->addWidget(m_birthdayText);
    return m_birthday;
}

QWidget *CustomerCard::makeBookings()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *title = new QLabel(tr("Booked today"));
    title->setForegroundRole(QPalette::PlaceholderText);
    m_bookingsState = wrapping(QStringLiteral("bookingsState"));
    m_bookings = new QListView;
    m_bookings->setObjectName(QStringLiteral("todaysBookings"));
    m_bookings->setAccessibleName(tr("Booked today"));
    m_bookings->setModel(&m_sources.bookings);
    m_bookings->setModelColumn(TodaysBookings::TitleColumn);
    m_bookings->setItemDelegate(new RowDelegate(lookOfBooking, m_bookings));
    m_bookings->setSelectionMode(QAbstractItemView::NoSelection);
    m_bookings->setFocusPolicy(Qt::NoFocus);
    m_bookings->setFrameShape(QFrame::NoFrame);
    m_bookings->viewport()->setAutoFillBackground(false);
    m_bookings->setMaximumWidth(560);
    layout->addWidget(title);
    layout->addWidget(m_bookings);
    layout->addWidget(m_bookingsState);
    return part;
}

void CustomerCard::showCustomer()
{
    const CustomerInHand &inHand = m_sources.inHand;
    const QDate today = m_sources.now().date();
    const Api::Customer customer = inHand.customer().value_or(Api::Customer());
    const bool isKnown = inHand.customer().has_value();
    const QString dash = QStringLiteral("–");
    const auto orDash = [&](const QString &text) { return text.isEmpty() ? dash : text; };
    m_name->setText(isKnown                        ? CustomerWords::fullName(customer)
                        : inHand.part().isFailed() ? tr("Could not be read")
                                                   : tr("Loading…"));
    m_number->setText(orDash(customer.customerNumber.value_or(QString())));
    m_status->setText(isKnown ? wordsFor(customer.status) : dash);
    m_born->setText(orDash(CustomerWords::born(customer, today)));
    const QString birthday = CustomerWords::birthday(customer, today);
    m_birthdayText->setText(birthday);
    m_birthday->setVisible(!birthday.isEmpty());
    showFreshness();
}

void CustomerCard::showFreshness()
{
    const CustomerInHand &inHand = m_sources.inHand;
    m_freshness->setText(
        CustomerWords::asOf(inHand.asOf(), inHand.isLive(), m_sources.now().date()));
}

void CustomerCard::showVerdict()
{
    m_banner->setVerdict(m_sources.verdict.verdict(), m_sources.now().date());
    m_balance->setText(CustomerWords::balance(m_sources.verdict.account()));
    m_contract->setText(CustomerWords::contract(m_sources.verdict.contracts()));
}

void CustomerCard::showBookings()
{
    const TodaysBookings &bookings = m_sources.bookings;
    const int rows = bookings.rowCount();
    m_bookings->setVisible(rows > 0);
    if (rows > 0)
        m_bookings->setFixedHeight(m_bookings->sizeHintForRow(0) * qMin(rows, MostBookingsShown)
                                   + 2);
    QString text;
    const QString age = CustomerWords::asOf(bookings.asOf(), false, m_sources.now().date());
    if (!age.isEmpty())
        text = rows > 0 ? age : tr("Nothing. %1", "bookings; as of when").arg(age);
    else if (bookings.state() == LoadingModel::State::Failed)
        text = rows > 0 ? tr("Not all bookings could be read.") : wordsFor(bookings.error()).title;
    else if (bookings.state() == LoadingModel::State::Loading && rows == 0)
        text = tr("Loading…");
    else if (rows == 0)
        text = tr("Nothing");
    m_bookingsState->setText(text);
    m_bookingsState->setVisible(!text.isEmpty());
}

} // namespace Frontdesk
