// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/keysurveymodel.h"

#include "models/studios/keyrowwords.h"
#include "models/studios/keysurvey.h"

namespace Frontdesk {

KeySurveyModel::KeySurveyModel(KeySurvey &survey, QObject *parent)
    : ListModel(parent), m_survey(survey)
{
    connect(&survey, &KeySurvey::reset, this, &KeySurveyModel::restart);
    connect(&survey, &KeySurvey::rowChanged, this,
            [this](int row) { upsert(m_survey.rows().at(row), row); });
    connect(&survey, &KeySurvey::finished, this, &KeySurveyModel::end);
}

void KeySurveyModel::restart()
{
    beginQuestion();
    ListModel::reset(m_survey.rows());
}

void KeySurveyModel::end()
{
    if (m_survey.error())
        setFailed(*m_survey.error());
    else
        setReady();
}

int KeySurveyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeySurveyModel::columnTitle(int column) const
{
    switch (column) {
    case OperationColumn:
        return tr("Operation");
    case TagColumn:
        return tr("Part of the API");
    case StateColumn:
        return tr("Result");
    case AnswerColumn:
        return tr("Answer");
    case HttpColumn:
        return tr("HTTP");
    case TimeColumn:
        return tr("Time");
    case ScopeColumn:
        return tr("Scope");
    default:
        return {};
    }
}

QVariant KeySurveyModel::cell(const KeyRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == ScopeColumn || column == OperationColumn || column == AnswerColumn
            ? text(row, column)
            : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == TimeColumn ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortValue(row, column);
    case StateRole:
        return int(row.state);
    case TroubleRole:
        return row.state == KeyRowState::Refused || row.state == KeyRowState::Failed
            || row.state == KeyRowState::NotAsked;
    default:
        return {};
    }
}

QString KeySurveyModel::text(const KeyRow &row, int column)
{
    switch (column) {
    case OperationColumn:
        return row.operation.name;
    case TagColumn:
        return row.tag;
    case StateColumn:
        return KeyRowWords::state(row);
    case AnswerColumn:
        return KeyRowWords::answer(row);
    case HttpColumn:
        return KeyRowWords::httpStatus(row);
    case TimeColumn:
        return row.httpStatus > 0 ? tr("%L1 ms").arg(row.milliseconds) : QString();
    case ScopeColumn:
        return KeyRowWords::scopes(row);
    default:
        return {};
    }
}

QVariant KeySurveyModel::sortValue(const KeyRow &row, int column)
{
    switch (column) {
    case StateColumn:
        return int(row.state);
    case HttpColumn:
        return row.httpStatus;
    case TimeColumn:
        return row.milliseconds;
    default:
        return text(row, column);
    }
}

} // namespace Frontdesk
