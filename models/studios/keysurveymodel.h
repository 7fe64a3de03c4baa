// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/listmodel.h"
#include "models/studios/keyrow.h"

namespace Frontdesk {

class KeySurvey;

/// The reads of a survey and what came of them, as a table.
class KeySurveyModel final : public ListModel<KeyRow>
{
    Q_OBJECT
public:
    enum Column {
        OperationColumn,
        TagColumn,
        StateColumn,
        HttpColumn,
        AnswerColumn,
        ScopeColumn,
        TimeColumn,
        ColumnCount
    };
    enum Role {
        StateRole = FirstFreeRole, ///< int, a KeyRowState
        TroubleRole, ///< bool: refused, failed or not asked
    };

    /// \a survey outlives the model.
    explicit KeySurveyModel(KeySurvey &survey, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;

protected:
    [[nodiscard]] qint64 idOf(const KeyRow &row) const override { return row.number; }
    [[nodiscard]] QVariant cell(const KeyRow &row, int column, int role) const override;

private:
    void restart();
    void end();
    [[nodiscard]] static QString text(const KeyRow &row, int column);
    [[nodiscard]] static QVariant sortValue(const KeyRow &row, int column);

    KeySurvey &m_survey;
};

} // namespace Frontdesk
