// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

class QAction;

namespace Frontdesk {

/// Takes a key: hidden while it is typed, shown on request, without the spaces that come along when
/// it is pasted from a mail.
class KeyField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);

    [[nodiscard]] QByteArray key() const;
    /// Empties the field, its undo history too, and hides what is typed next.
    void forget();

private:
    void setShown(bool isShown);

    QAction *m_show;
};

} // namespace Frontdesk
