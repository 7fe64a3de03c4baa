// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/schedule/offerwords.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Frontdesk {

/// All of one slot, and what can be done about it for the customer in hand. Its width is fixed by
/// the page.
class SlotDetails final : public QFrame
{
    Q_OBJECT
public:
    explicit SlotDetails(QWidget *parent = nullptr);

    /// Nothing is highlighted.
    void clear();
    void showSlot(const ScheduleSlot &slot, const QDateTime &now);
    /// \a isBusy: an act of this slot is under way.
    void showOffer(const OfferWords &words, const QString &customerName, bool isBusy);

Q_SIGNALS:
    void pressed(); ///< the button

private:
    struct Fact
    {
        QLabel *icon;
        QLabel *text;
    };

    QWidget *makeFacts();
    QWidget *makeOffer();
    QWidget *makeDescription();
    Fact addFact(QVBoxLayout *layout, const QString &icon, const QString &name);
    void setFact(const Fact &fact, const QString &text);
    [[nodiscard]] QString buttonText(const OfferWords &words) const;
    void setTone(Theme::Tone tone);

    QWidget *m_facts;
    QLabel *m_nothing;
    QLabel *m_title;
    QLabel *m_category;
    Fact m_time;
    Fact m_instructor;
    Fact m_room;
    Fact m_places;
    Fact m_waiting;
    Fact m_window;
    Fact m_cancel;
    QLabel *m_description;
    QFrame *m_offer;
    QLabel *m_customer;
    QLabel *m_offerIcon;
    QLabel *m_offerTitle;
    QLabel *m_offerText;
    QPushButton *m_button;
};

} // namespace Frontdesk
