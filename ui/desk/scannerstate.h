// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace Frontdesk {

class IconLabel;

/// Whether a card can be scanned now, by icon and words.
class ScannerState final : public QWidget
{
    Q_OBJECT
public:
    explicit ScannerState(QWidget *parent = nullptr);

    void setReady(bool isReady);
    void setBusy(bool isBusy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    IconLabel *m_icon;
    QLabel *m_text;
    bool m_isReady = false;
    bool m_isBusy = false;
};

} // namespace Frontdesk
