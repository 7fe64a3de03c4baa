// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace Frontdesk {

/// The slots of one day, by start, filtered by class and by text. Two weeks of a studio are a few
/// hundred rows, which is what a filtering proxy is good for.
class ScheduleProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ScheduleProxy(QObject *parent = nullptr);

    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    /// 0 for all classes.
    void setClassId(qint64 classId);
    /// Every word of \a text must occur; case and accents do not count.
    void setText(const QString &text);
    [[nodiscard]] bool isFiltered() const { return m_classId != 0 || !m_words.isEmpty(); }

    /// Whether a row of the source passes class and text, whatever its day.
    [[nodiscard]] bool matches(int sourceRow) const;

Q_SIGNALS:
    /// Class or text changed.
    void filterChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &parent) const override;

private:
    QDate m_day;
    qint64 m_classId = 0;
    QStringList m_words;
};

} // namespace Frontdesk
