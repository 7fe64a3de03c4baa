// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apierror.h"
#include "models/acts/act.h"

#include <functional>
#include <QSet>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Frontdesk {

class ActRunner;
class ArrivalsModel;
class CustomerInHand;
class Surface;
class Toaster;
class VerdictSource;

/// Checks the customer in hand in and out, with a button and with a key. While the verdict is not
/// good, checking in takes a second, explicit press.
class CheckInBar final : public QWidget
{
    Q_OBJECT
public:
    struct Sources
    {
        CustomerInHand &inHand;
        VerdictSource &verdict;
        ArrivalsModel &arrivals;
        ActRunner &acts;
        Toaster &toaster;
        std::function<QDateTime()> now;
    };

    /// All sources outlive the bar. Its keys work wherever \a page has the focus.
    CheckInBar(const Sources &sources, QWidget *page);

    void checkIn();
    void checkOut();

Q_SIGNALS:
    void checkedIn();
    void checkedOut();
    void customerRequested();
    void bookingRequested();

private:
    QPushButton *addButton(const QString &objectName, const QString &text, const QString &icon);
    void addKeys(QWidget *page, const QList<QKeySequence> &keys, void (CheckInBar::*press)());
    void makeQuestion();
    void startOver();
    void update();
    void run(const ActDetail &detail);
    void conclude(const Act &act, const ActOutcome &outcome);
    [[nodiscard]] bool canAct() const;
    [[nodiscard]] bool needsQuestion() const;
    [[nodiscard]] QString hint() const;

    Sources m_sources;
    QPushButton *m_checkIn;
    QPushButton *m_checkOut;
    Surface *m_question;
    QLabel *m_questionText;
    QPushButton *m_anyway;
    QLabel *m_hint;
    QHBoxLayout *m_buttons;
    bool m_isAsked = false;
    QSet<qint64> m_underWay; ///< customers
    std::optional<Api::ApiError> m_refusal; ///< the key lacks the scope: remembered
};

} // namespace Frontdesk
