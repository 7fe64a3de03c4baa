// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/domainmodel.h"
#include "models/amendments/validation.h"

#include <QDialog>

class QFormLayout;
class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;

namespace Frontdesk {

class FieldEditor;
class SignaturePad;
struct ActWords;

/// Asks for a change of one domain. It sends nothing itself: submitted() does, and conclude() says
/// how it went. It closes only when the change was taken; until then what was entered stays.
class AmendmentDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a model has values, and outlives the dialog. \a today is the desk's day.
    AmendmentDialog(DomainModel &model, const QString &customerName, QDate today,
                    QWidget *parent = nullptr);

    /// \a words are those of the outcome.
    void conclude(const ActOutcome &outcome, const ActWords &words);
    /// Of a proposal: empty when it was kept, else why it was not.
    void concludeProposal(const QString &failure);

    /// The change waits for a manager instead of being sent.
    void setProposing(bool isProposing);
    [[nodiscard]] bool isProposing() const { return m_isProposing; }

Q_SIGNALS:
    void submitted(const Frontdesk::FieldValues &wanted, const QString &signature);

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeNotice();
    void showNotice();
    void fail(const QString &words);
    [[nodiscard]] QWidget *makeSignature();
    [[nodiscard]] QWidget *makeFooter();
    void addEditor(QFormLayout *form, const DataField &field);
    void fitToForm();
    void showRareFields();
    void review();
    void showProblems(const QList<FieldProblem> &problems);
    void submit();
    void setSending(bool sending);
    [[nodiscard]] AmendmentDraft draft() const;
    [[nodiscard]] QString reasonNotToSend(const QList<FieldProblem> &problems) const;
    [[nodiscard]] bool appliesAtOnce() const;

    DomainModel &m_model;
    DomainData m_before;
    QDate m_today;
    QList<FieldEditor *> m_editors;
    QFormLayout *m_form = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_body = nullptr;
    SignaturePad *m_signature = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_send = nullptr;
    QFrame *m_banner = nullptr;
    QLabel *m_bannerIcon;
    QLabel *m_notice;
    QLabel *m_failure;
    QLabel *m_reason = nullptr;
    bool m_isProposing = false;
    bool m_isSending = false;
    bool m_isUnknown = false; ///< nobody knows whether it was taken: not to be sent again
};

} // namespace Frontdesk
