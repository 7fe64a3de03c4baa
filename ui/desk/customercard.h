// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"

#include <functional>
#include <QWidget>

class QGridLayout;
class QLabel;
class QListView;

namespace Frontdesk {

class CustomerInHand;
class CustomerPhoto;
class PhotoView;
class Surface;
class TodaysBookings;
class VerdictBanner;
class VerdictSource;

/// Everything that the desk has to see of the customer in hand: the verdict first, below it what
/// can be done, then who it is and today's bookings. Follows its sources by itself.
class CustomerCard final : public QWidget
{
    Q_OBJECT
public:
    struct Sources
    {
        CustomerInHand &inHand;
        VerdictSource &verdict;
        CustomerPhoto &photo;
        TodaysBookings &bookings;
        std::function<QDateTime()> now;
    };

    /// All sources outlive the card. It takes \a actions as a child.
    CustomerCard(const Sources &sources, QWidget *actions, QWidget *parent = nullptr);

private:
    QLabel *addFact(QGridLayout *grid, int row, int column, const QString &caption,
                    const QString &objectName, int columns = 1);
    QWidget *makeSheet();
    QWidget *makeIdentity();
    QWidget *makeBirthday();
    QWidget *makeBookings();
    void showCustomer();
    void showVerdict();
    void showBookings();
    void showFreshness();

    Sources m_sources;
    VerdictBanner *m_banner;
    PhotoView *m_photo;
    QLabel *m_name;
    QLabel *m_freshness;
    Surface *m_birthday;
    QLabel *m_birthdayText;
    QLabel *m_number;
    QLabel *m_status;
    QLabel *m_born;
    QLabel *m_balance;
    QLabel *m_contract;
    QListView *m_bookings;
    QLabel *m_bookingsState;
};

} // namespace Frontdesk
