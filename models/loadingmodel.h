// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apierror.h"

#include <QAbstractTableModel>

namespace Frontdesk {

/// A table that is filled by calls: what pages need to know of its loading, in one place.
/// Every question has a generation; an answer to an older one is dropped.
class LoadingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class State {
        Idle, ///< nothing asked yet
        Loading,
        Ready,
        Failed, ///< see error(); rows of an earlier answer stay
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] State state() const { return m_state; }
    /// Of the last question, while state() is Failed.
    [[nodiscard]] const Api::ApiError &error() const { return m_error; }

    /// The title of a column; headerData() of all our tables is this.
    [[nodiscard]] virtual QString columnTitle(int column) const = 0;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();

protected:
    /// Starts a question: state Loading, and earlier answers are late from now on.
    int beginQuestion();
    [[nodiscard]] bool isLate(int generation) const { return generation != m_generation; }
    void setReady();
    void setFailed(const Api::ApiError &error);
    /// Back to Idle; answers under way are late.
    void forgetQuestion();

private:
    void setState(State state);

    State m_state = State::Idle;
    Api::ApiError m_error;
    int m_generation = 0;
};

} // namespace Frontdesk
