// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QKeyEvent>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Frontdesk {

class ClassSlotsModel;

/// What stands above the list: the day with its neighbours, and the filters.
class ScheduleHeader final : public QWidget
{
    Q_OBJECT
public:
    static constexpr QKeyCombination TodayKey = Qt::CTRL | Qt::Key_T;
    static constexpr QKeyCombination RefreshKey{Qt::Key_F5};

    explicit ScheduleHeader(QWidget *parent = nullptr);

    void showDay(QDate day, QDate today);
    /// Offers the classes that \a slots holds; the chosen one stays, if it is among them.
    void offerClasses(const ClassSlotsModel &slots);
    /// Letters that were typed in the list: they go on here.
    void type(const QString &text);
    void clearText();

Q_SIGNALS:
    void daysStepped(int days);
    void todayWanted();
    void refreshWanted();
    void classChosen(qint64 classId); ///< 0 for all
    void textChanged(const QString &text);
    /// A key in the text that the list is meant to have.
    void keyForList(QKeyEvent *event);
    void leftText(); ///< Escape: back to the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *makeButton(const QString &name, const QString &icon, const QString &text,
                            const QKeySequence &key);
    void makeFilters();

    QLabel *m_day;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_today;
    QToolButton *m_refresh;
    QComboBox *m_class;
    QLineEdit *m_text;
};

} // namespace Frontdesk
