// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/inbox.h"
#include "models/listmodel.h"

namespace Frontdesk {

/// The inbox as a table. It follows the inbox in single-row steps, new rows at the end, so that
/// ten thousand of them can be open while some come and go; the order is the proxy's.
class InboxModel final : public LoadingModel
{
    Q_OBJECT
public:
    enum Column {
        CustomerColumn,
        KindColumn,
        SummaryColumn,
        KnownColumn,
        StateColumn,
        ColumnCount
    };
    enum Role { StateRole = FirstFreeRole, StageRole, ProblemRole };

    /// Both outlive the model.
    InboxModel(Inbox &inbox, Inbox::Clock now, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QString columnTitle(int column) const override;

    [[nodiscard]] const InboxRow &at(int row) const { return m_lines.at(row).row; }
    /// The row of \a id, or -1.
    [[nodiscard]] int rowOf(const RequestKey &id) const;
    /// What a row sorts by under its name, and what is searched in; folded.
    [[nodiscard]] const QString &nameKey(int row) const { return m_lines.at(row).nameKey; }
    [[nodiscard]] const QString &haystack(int row) const;
    [[nodiscard]] const QString &summary(int row) const;
    [[nodiscard]] QDateTime now() const { return m_now(); }

private:
    /// A row with its texts, which are made once and only when they are asked for.
    struct Line
    {
        InboxRow row;
        QString nameKey;
        mutable QString summary;
        mutable QString haystack;
    };

    void follow(const QList<RequestKey> &ids);
    void insert(const QList<InboxRow> &rows);
    void change(int row, const InboxRow &value);
    void remove(QList<int> rows);
    [[nodiscard]] Line lineOf(const InboxRow &row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant tip(int row, int column) const;

    Inbox &m_inbox;
    Inbox::Clock m_now;
    QList<Line> m_lines;
    /// Right for the rows above m_indexed, made good when somebody asks.
    mutable QHash<RequestKey, int> m_index;
    mutable int m_indexed = 0;
};

} // namespace Frontdesk
