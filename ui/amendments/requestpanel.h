// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/paymenthints.h"
#include "models/amendments/requestdiffmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace Frontdesk {

class ClipboardGuard;
class PhotoView;
class StatePanel;

/// One request in full: whose it is, what it changes, what to look at before it is let through, and
/// whether somebody called the customer back.
class RequestPanel final : public QWidget
{
    Q_OBJECT
public:
    using Photo = std::function<QByteArray(Api::CustomerId)>;
    using Surroundings = std::function<PaymentSurroundings(const InboxRow &)>;

    /// \a diff outlives the panel.
    RequestPanel(RequestDiffModel &diff, RequestDiffModel::Clock now, QWidget *parent = nullptr);

    void setPhotos(Photo photo) { m_photo = std::move(photo); }
    void setSurroundings(Surroundings around) { m_around = std::move(around); }
    /// Whether the studio says where PerfectGym Next shows a customer.
    void setHasNext(bool hasNext) { m_hasNext = hasNext; }
    /// "by Eva, 14:05", or empty when nobody has called yet.
    void showCallBack(const QString &text);
    void toggleRevealed();

Q_SIGNALS:
    /// Open the customer, with the page of this object name in front.
    void customerWanted(qint64 customerId, const QString &tab);
    void calledBack();
    /// Open the customer in PerfectGym Next.
    void nextWanted(qint64 customerId);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QTableView *makeTable();
    [[nodiscard]] QPushButton *makeButton(const QString &name, const QString &icon,
                                          const QString &text, const QString &key);
    void update();
    void updateHead();
    void updateState();
    void updateHints();
    void fitTable();
    void guardSecrets();
    [[nodiscard]] QString stateText() const;

    RequestDiffModel &m_diff;
    RequestDiffModel::Clock m_now;
    bool m_hasNext = false;
    Photo m_photo;
    Surroundings m_around;
    PhotoView *m_face;
    QLabel *m_name;
    QLabel *m_what;
    QPushButton *m_customer;
    QPushButton *m_history;
    QPushButton *m_next;
    QPushButton *m_reveal;
    QPushButton *m_again;
    QLabel *m_state;
    QTableView *m_table;
    StatePanel *m_panel;
    QVBoxLayout *m_hints;
    QPushButton *m_called;
    QLabel *m_calledBy;
    ClipboardGuard *m_clipboard;
};

} // namespace Frontdesk
