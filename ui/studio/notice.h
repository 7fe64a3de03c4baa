// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace Frontdesk {

/// Tells something in the page: an icon, a title, a sentence or two. Hidden when there is nothing
/// to tell.
class Notice final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Busy, Good, Caution, Stop };

    explicit Notice(QWidget *parent = nullptr);

    void tell(Kind kind, const QString &title, const QString &text = {});
    void clear();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    Kind m_kind = Kind::Good;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace Frontdesk
