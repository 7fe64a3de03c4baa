// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/journal.h"
#include "models/listmodel.h"

namespace Frontdesk {

/// The desk's acts of the last days, the newest first; it follows the journal. What an act and its
/// end are called is told by who shows them.
class JournalModel final : public ListModel<JournalEntry>
{
    Q_OBJECT
public:
    enum Column { TimeColumn, CustomerColumn, WhatColumn, StateColumn, NoteColumn, ColumnCount };
    enum Role {
        StateRole = FirstFreeRole, ///< int of ActState
        OpenRole, ///< bool: nobody knows its end yet
    };
    /// The text of a WhatColumn, StateColumn or NoteColumn.
    using Words = std::function<QString(const JournalEntry &entry, Column column)>;

    /// \a journal outlives the model.
    JournalModel(Journal &journal, Words words, QObject *parent = nullptr);

    /// Shows the last \a days, at most a thousand acts.
    void load(int days);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;

protected:
    [[nodiscard]] qint64 idOf(const JournalEntry &entry) const override;
    [[nodiscard]] QVariant cell(const JournalEntry &entry, int column, int role) const override;

private:
    void follow(qint64 id);
    [[nodiscard]] QString text(const JournalEntry &entry, int column) const;

    Journal &m_journal;
    Words m_words;
};

} // namespace Frontdesk
