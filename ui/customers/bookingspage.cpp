// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/customers/bookingspage.h"

#include "models/desk/customerinhand.h"
#include "ui/customers/bookingdelegate.h"
#include "ui/customers/bookingwords.h"
#include "ui/widgets/errorwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/statepanel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Frontdesk {

BookingsPage::BookingsPage(Workplace &workplace, Toaster &toaster, QWidget *parent)
    : CustomerTab(workplace, toaster, parent),
      m_model(workplace.client, workplace.now, statusWords),
      m_table(new ListTable(QStringLiteral("bookingsTable"))),
      m_partial(new QLabel),
      m_hint(new QLabel),
      m_cancel(new QPushButton(Icons::icon(QStringLiteral("close")), tr("&Cancel booking"))),
      m_panel(new StatePanel(makeContent()))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_partial);
    layout->addWidget(m_panel);
    m_panel->follow(&m_model, tr("No bookings"),
                    tr("Nothing is booked within two weeks before and after today."));
    connect(m_panel, &StatePanel::retryRequested, this, &BookingsPage::load);
    connect(&m_model, &LoadingModel::stateChanged, this, &BookingsPage::showPartialError);
    connect(m_table, &ListTable::selectedRowChanged, this, &BookingsPage::showSelection);
    connect(m_cancel, &QPushButton::clicked, this, &BookingsPage::cancelSelected);
    showPartialError();
    showSelection();
}

QWidget *BookingsPage::makeContent()
{
    m_table->setAccessibleName(tr("Bookings"));
    m_table->setItemDelegate(new BookingDelegate(m_table));
    m_table->showModel(&m_model, BookingsModel::TitleColumn);
    m_partial->setObjectName(QStringLiteral("bookingsPartialError"));
    m_partial->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("bookingsHint"));
    m_cancel->setObjectName(QStringLiteral("cancelBookingButton"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_hint, 1);
    line->addWidget(m_cancel);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(line);
    return content;
}

void BookingsPage::load()
{
    m_model.ask(workplace().inHand.id());
}

void BookingsPage::forget()
{
    m_model.forget();
}

bool BookingsPage::concerns(const ActDetail &detail) const
{
    return std::holds_alternative<BookClassAct>(detail)
        || std::holds_alternative<CancelBookingAct>(detail);
}

void BookingsPage::showSelection()
{
    const int row = m_table->selectedRow();
    const QString reason = row < 0 ? tr("Select a class to cancel its booking.")
                                   : whyNotCancelable(m_model.at(row), workplace().now());
    m_cancel->setEnabled(reason.isEmpty());
    m_cancel->setToolTip(reason);
    m_cancel->setAccessibleDescription(reason);
    m_hint->setText(reason);
}

void BookingsPage::showPartialError()
{
    const std::optional<Api::ApiError> &error = m_model.partialError();
    const bool isPartial = error && m_model.state() == LoadingModel::State::Ready;
    m_partial->setVisible(isPartial);
    if (!isPartial)
        return;
    const bool lacksClasses
        = error->operation == Api::Operations::getClassBookingsByCustomerId.name;
    const ErrorWords words = wordsFor(*error);
    const QString text = lacksClasses ? tr("Class bookings are missing here: %1")
                                      : tr("Appointments are missing here: %1");
    m_partial->setText(text.arg(words.text));
}

void BookingsPage::cancelSelected()
{
    const int row = m_table->selectedRow();
    if (row < 0 || !m_cancel->isEnabled())
        return;
    m_cancel->setEnabled(false);
    const CustomerBooking booking = m_model.at(row);
    run(CancelBookingAct{booking.bookingId, booking.title, booking.start},
        [this](const ActOutcome &) {
            showSelection();
            return false;
        });
}

} // namespace Frontdesk
