// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/journal.h"
#include "models/pagedmodel.h"

namespace Frontdesk {

/// The desk's acts, the newest first; it follows the journal. What an act and its end are called is
/// told by who shows them.
class JournalModel final : public PagedModel<JournalEntry>
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

    /// \a journal and \a reader outlive the model.
    JournalModel(Journal &journal, StoreWorker &reader, Words words, QObject *parent = nullptr);

    /// Shows all acts, or only those whose end nobody knows.
    void load(bool isOnlyOpen = false);

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
    qint64 m_newest = 0; ///< the entry that was followed last, or that load() found
    bool m_isOnlyOpen = false;
};

} // namespace Frontdesk
