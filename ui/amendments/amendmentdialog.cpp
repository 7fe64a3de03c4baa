// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/amendments/amendmentdialog.h"

#include "models/amendments/fieldwords.h"
#include "ui/amendments/fieldeditor.h"
#include "ui/amendments/problemwords.h"
#include "ui/amendments/signaturepad.h"
#include "ui/widgets/actwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

namespace Frontdesk {

namespace {

constexpr int FormWidth = 580;
constexpr int RoomForProblems = 60;

QString titleOf(AmendmentDomain domain)
{
    switch (domain) {
    case AmendmentDomain::Contact:
        return AmendmentDialog::tr("Change contact data");
    case AmendmentDomain::Address:
        return AmendmentDialog::tr("Change address");
    case AmendmentDomain::Master:
        return AmendmentDialog::tr("Change personal data");
    case AmendmentDomain::Payment:
    case AmendmentDomain::Unknown:
        break;
    }
    return AmendmentDialog::tr("Change bank account");
}

/// Most countries know none of the parts of an address that come after the first few.
bool isRare(AmendmentDomain domain, const DataField &field)
{
    static const QStringList common{QStringLiteral("houseNumber"),
                                    QStringLiteral("additionalAddressInformation")};
    return domain == AmendmentDomain::Address && !field.required && !common.contains(field.id);
}

void paintBanner(QFrame *banner, QLabel *picture, Theme::Tone tone, const QString &icon)
{
    QPalette colours = banner->palette();
    colours.setColor(QPalette::Window, Theme::surface(tone, colours));
    banner->setPalette(colours);
    banner->setAutoFillBackground(true);
    picture->setPixmap(Icons::pixmap(icon, 20, banner, Theme::ink(tone, banner->palette())));
}

QFrame *makeBanner(QLabel *picture, QLabel *label)
{
    auto *banner = new QFrame;
    label->setWordWrap(true);
    auto *layout = new QHBoxLayout(banner);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    return banner;
}

} // namespace

AmendmentDialog::AmendmentDialog(DomainModel &model, const QString &customerName, QDate today,
                                 QWidget *parent)
    : QDialog(parent),
      m_model(model),
      m_before(model.values().value_or(DomainData())),
      m_today(today),
      m_bannerIcon(new QLabel),
      m_notice(new QLabel),
      m_failure(new QLabel)
{
    setObjectName(QStringLiteral("amendmentDialog"));
    setWindowTitle(customerName.isEmpty() ? titleOf(model.domain())
                                          : tr("%1 of %2", "what is changed, customer")
                                                .arg(titleOf(model.domain()), customerName));
    setAttribute(Qt::WA_DeleteOnClose);
    m_failure->setObjectName(QStringLiteral("failure"));
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(makeNotice());
    auto *failureIcon = new QLabel;
    QFrame *failure = makeBanner(failureIcon, m_failure);
    paintBanner(failure, failureIcon, Theme::Tone::Stop, QStringLiteral("warning"));
    layout->addWidget(failure);
    layout->addWidget(makeForm(), 1);
    layout->addWidget(makeFooter());
    showNotice();
    m_failure->parentWidget()->hide();
    connect(&m_model, &DomainModel::stateChanged, this, &AmendmentDialog::review);
    connect(&m_model, &DomainModel::revealedChanged, this, [this] {
        for (FieldEditor *editor : std::as_const(m_editors))
            editor->setRevealed(m_model.isRevealed());
    });
    review();
    fitToForm();
}

void AmendmentDialog::conclude(const ActOutcome &outcome, const ActWords &words)
{
    m_isUnknown = outcome.state != ActState::Done && outcome.state != ActState::Failed;
    setSending(false);
    if (outcome.state == ActState::Done) {
        accept();
        return;
    }
    fail(QStringLiteral("%1\n%2").arg(words.state, words.note));
}

void AmendmentDialog::concludeProposal(const QString &failure)
{
    setSending(false);
    if (failure.isEmpty())
        accept();
    else
        fail(failure);
}

void AmendmentDialog::fail(const QString &words)
{
    m_failure->setText(words);
    m_failure->parentWidget()->show();
}

void AmendmentDialog::setProposing(bool isProposing)
{
    if (m_isProposing == isProposing)
        return;
    m_isProposing = isProposing;
    showNotice();
    review();
}

void AmendmentDialog::fitToForm()
{
    // A scroll area asks for little; the form is to be seen whole where the screen allows it.
    const int beside = sizeHint().height() - m_scroll->sizeHint().height();
    // Without wrapped text in it there is no height for a width.
    const int form = qMax(m_body->sizeHint().height(), m_body->heightForWidth(FormWidth));
    const int wanted = beside + form + RoomForProblems;
    resize(FormWidth, qMin(wanted, screen()->availableGeometry().height() * 9 / 10));
}

QWidget *AmendmentDialog::makeNotice()
{
    m_notice->setObjectName(QStringLiteral("notice"));
    m_banner = makeBanner(m_bannerIcon, m_notice);
    return m_banner;
}

void AmendmentDialog::showNotice()
{
    if (m_isProposing) {
        m_notice->setText(tr("This change waits until a manager approves it. Until then nothing is "
                             "sent, and the old data stays in force."));
        paintBanner(m_banner, m_bannerIcon, Theme::Tone::Caution, QStringLiteral("lock"));
        m_send->setText(tr("Propose this change"));
    } else if (appliesAtOnce()) {
        m_notice->setText(tr("This change applies at once."));
        paintBanner(m_banner, m_bannerIcon, Theme::Tone::Good, QStringLiteral("check"));
        m_send->setText(tr("Change now"));
    } else {
        m_notice->setText(tr("This change waits until somebody verifies it in PerfectGym Next. "
                             "Until then the old data stays in force."));
        paintBanner(m_banner, m_bannerIcon, Theme::Tone::Accent, QStringLiteral("clock"));
        m_send->setText(tr("Ask for this change"));
    }
}

QWidget *AmendmentDialog::makeForm()
{
    m_body = new QWidget;
    m_form = new QFormLayout(m_body);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setContentsMargins(2, 2, 8, 2);
    m_form->setVerticalSpacing(8);
    for (const DataField &field : fieldsOf(m_model.domain()))
        addEditor(m_form, field);
    if (m_model.domain() == AmendmentDomain::Address) {
        m_more = new QPushButton(tr("More parts of an address"));
        m_more->setObjectName(QStringLiteral("moreButton"));
        m_more->setAutoDefault(false);
        connect(m_more, &QPushButton::clicked, this, &AmendmentDialog::showRareFields);
        m_form->addRow(QString(), m_more);
    }
    if (m_before.requireSignature)
        m_form->addRow(makeSignature());
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_body);
    return m_scroll;
}

void AmendmentDialog::addEditor(QFormLayout *form, const DataField &field)
{
    auto *editor = new FieldEditor(field, m_before.current.value(field.id));
    auto *label = new QLabel(
        field.required
            ? tr("%1 *", "a field that has to be filled in").arg(FieldWords::label(field.id))
            : FieldWords::label(field.id));
    form->addRow(label, editor);
    label->setBuddy(editor);
    const bool isHidden = isRare(m_model.domain(), field) && !m_before.current.contains(field.id);
    form->setRowVisible(editor, !isHidden);
    connect(editor, &FieldEditor::edited, this, &AmendmentDialog::review);
    m_editors.append(editor);
}

QWidget *AmendmentDialog::makeSignature()
{
    m_signature = new SignaturePad;
    auto *label = new QLabel(
        tr("The server takes this change only with the customer's signature, drawn here with the "
           "mouse, a finger or a pen. A signature on paper is not enough."));
    label->setWordWrap(true);
    auto *clear = new QPushButton(Icons::icon(QStringLiteral("close")), tr("Clear"));
    clear->setObjectName(QStringLiteral("clearSignatureButton"));
    clear->setAccessibleName(tr("Clear the signature"));
    clear->setAutoDefault(false);
    clear->setEnabled(false);
    connect(clear, &QPushButton::clicked, m_signature, &SignaturePad::clear);
    connect(m_signature, &SignaturePad::changed, this, [this, clear] {
        clear->setEnabled(!m_signature->isEmpty());
        review();
    });
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_signature);
    layout->addWidget(clear, 0, Qt::AlignRight);
    return box;
}

QWidget *AmendmentDialog::makeFooter()
{
    m_reason = new QLabel;
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setWordWrap(true);
    m_send = new QPushButton(Icons::icon(QStringLiteral("check")), QString());
    m_send->setObjectName(QStringLiteral("sendButton"));
    m_send->setDefault(true);
    connect(m_send, &QPushButton::clicked, this, &AmendmentDialog::submit);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *footer = new QWidget;
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reason, 1);
    if (m_model.hasSensitive()) {
        auto *reveal = new QPushButton(Icons::icon(QStringLiteral("eye")), tr("Reveal"));
        reveal->setObjectName(QStringLiteral("revealButton"));
        reveal->setAccessibleName(tr("Reveal the bank data"));
        reveal->setAutoDefault(false);
        reveal->setCheckable(true);
        connect(reveal, &QPushButton::clicked, &m_model, &DomainModel::setRevealed);
        connect(&m_model, &DomainModel::revealedChanged, reveal,
                [this, reveal] { reveal->setChecked(m_model.isRevealed()); });
        layout->addWidget(reveal);
    }
    layout->addWidget(cancel);
    layout->addWidget(m_send);
    return footer;
}

void AmendmentDialog::showRareFields()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        m_form->setRowVisible(editor, true);
    m_form->setRowVisible(m_more, false);
}

void AmendmentDialog::review()
{
    const QList<FieldProblem> problems = problemsOf(draft(), m_today);
    showProblems(problems);
    const QString reason = reasonNotToSend(problems);
    m_reason->setText(reason);
    m_send->setEnabled(reason.isEmpty());
    m_send->setToolTip(reason);
    m_send->setAccessibleDescription(reason);
}

void AmendmentDialog::showProblems(const QList<FieldProblem> &problems)
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const auto found = std::find_if(
            problems.cbegin(), problems.cend(),
            [editor](const FieldProblem &problem) { return problem.field == editor->field().id; });
        const bool isWrong = found != problems.cend();
        editor->setProblem(isWrong ? ProblemWords::beside(*found, editor->value()) : QString(),
                           isWrong && found->isHint);
    }
}

void AmendmentDialog::submit()
{
    const AmendmentDraft wanted = draft();
    if (m_isSending || !reasonNotToSend(problemsOf(wanted, m_today)).isEmpty())
        return;
    setSending(true);
    m_failure->parentWidget()->hide();
    Q_EMIT submitted(wanted.wanted, m_signature ? m_signature->base64Svg() : QString());
}

void AmendmentDialog::setSending(bool sending)
{
    m_isSending = sending;
    m_body->setEnabled(!sending);
    review();
}

AmendmentDraft AmendmentDialog::draft() const
{
    AmendmentDraft draft{m_model.domain(), m_before, {}, m_signature && !m_signature->isEmpty()};
    for (const FieldEditor *editor : m_editors) {
        const QString value = editor->value();
        if (!value.isEmpty())
            draft.wanted.insert(editor->field().id, value);
    }
    return draft;
}

QString AmendmentDialog::reasonNotToSend(const QList<FieldProblem> &problems) const
{
    if (m_isSending)
        return tr("Sending…");
    if (m_isUnknown)
        return tr("It is not sent twice.");
    if (m_model.status() == DomainStatus::Pending)
        return tr("Another change is waiting already.");
    if (m_model.status() == DomainStatus::ReadOnly)
        return tr("This may not be changed here any more.");
    return ProblemWords::reason(problems);
}

bool AmendmentDialog::appliesAtOnce() const
{
    return m_before.configuration == Api::AmendmentConfigurationStatus::ChangesWithoutVerification;
}

} // namespace Frontdesk
