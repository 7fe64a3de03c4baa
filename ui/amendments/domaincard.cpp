// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/amendments/domaincard.h"

#include "models/amendments/fieldwords.h"
#include "ui/amendments/changedelegate.h"
#include "ui/amendments/proposalbar.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/errorwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statepanel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int TitleIconSize = 20;
constexpr int SmallIconSize = 16;
constexpr int LeastRowHeight = 24;

QString iconOf(AmendmentDomain domain)
{
    switch (domain) {
    case AmendmentDomain::Contact:
        return QStringLiteral("phone");
    case AmendmentDomain::Address:
        return QStringLiteral("home");
    case AmendmentDomain::Payment:
        return QStringLiteral("money");
    case AmendmentDomain::Master:
    case AmendmentDomain::Unknown:
        break;
    }
    return QStringLiteral("person");
}

struct StatusWords
{
    QString icon;
    Theme::Tone tone;
    QString text;
};

StatusWords wordsOf(DomainStatus status)
{
    switch (status) {
    case DomainStatus::ReadOnly:
        return {QStringLiteral("lock"), Theme::Tone::Neutral,
                DomainCard::tr("May not be changed here: this studio's settings in PerfectGym Next "
                               "allow no more than reading it.")};
    case DomainStatus::NeedsVerification:
        return {QStringLiteral("clock"), Theme::Tone::Accent,
                DomainCard::tr("A change waits until somebody verifies it in PerfectGym Next.")};
    case DomainStatus::AppliesAtOnce:
        return {QStringLiteral("check"), Theme::Tone::Good,
                DomainCard::tr("A change applies at once.")};
    case DomainStatus::Pending:
        return {QStringLiteral("clock"), Theme::Tone::Caution,
                DomainCard::tr("One change waits for verification in PerfectGym Next. Withdraw it "
                               "before asking for another.")};
    case DomainStatus::Unknown:
        break;
    }
    return {QStringLiteral("info"), Theme::Tone::Neutral,
            DomainCard::tr("May not be changed here: the server does not say in a way known to "
                           "this program whether it may.")};
}

} // namespace

DomainCard::DomainCard(DomainModel &model, QWidget *parent)
    : QFrame(parent),
      m_model(model),
      m_icon(new QLabel),
      m_title(new QLabel(FieldWords::domain(model.domain()))),
      m_statusIcon(new QLabel),
      m_status(new QLabel),
      m_table(makeTable()),
      m_panel(new StatePanel(m_table)),
      m_proposal(new ProposalBar),
      m_confirm(new ConfirmBar),
      m_reveal(makeButton(QStringLiteral("revealButton"), QStringLiteral("eye"), tr("Reveal"))),
      m_withdraw(
          makeButton(QStringLiteral("withdrawButton"), QStringLiteral("undo"), tr("Withdraw…"))),
      m_change(makeButton(QStringLiteral("changeButton"), QStringLiteral("edit"), tr("Change…")))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setWordWrap(true);
    m_status->setForegroundRole(QPalette::WindowText); // on Base it would be Text
    m_reveal->setCheckable(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    setAccessibleName(m_title->text());
    arrange();
    setFocusProxy(m_change);

    m_panel->follow(&m_model, tr("Nothing is entered here"));
    connect(m_panel, &StatePanel::retryRequested, this,
            [this] { m_model.load(m_model.customerId()); });
    connect(m_change, &QPushButton::clicked, this, &DomainCard::changeRequested);
    connect(m_proposal, &ProposalBar::takeBackRequested, this, &DomainCard::takeBackRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &DomainCard::askToWithdraw);
    connect(m_reveal, &QPushButton::clicked, &m_model, &DomainModel::setRevealed);
    connect(&m_model, &DomainModel::stateChanged, this, &DomainCard::update);
    connect(&m_model, &DomainModel::revealedChanged, this, &DomainCard::update);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &DomainCard::update);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &DomainCard::fitTable);
    update();
}

void DomainCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitTable();
}

void DomainCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

QTableView *DomainCard::makeTable()
{
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("fields"));
    table->setAccessibleName(FieldWords::domain(m_model.domain()));
    table->setModel(&m_model);
    table->setItemDelegate(new ChangeDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(LeastRowHeight);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(DomainModel::FieldColumn, QHeaderView::ResizeToContents);
    return table;
}

QPushButton *DomainCard::makeButton(const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(Icons::icon(icon), text);
    button->setObjectName(name);
    button->setAccessibleName(
        tr("%1: %2", "domain, button").arg(FieldWords::domain(m_model.domain()), text));
    return button;
}

void DomainCard::arrange()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_reveal);
    head->addWidget(m_withdraw);
    head->addWidget(m_change);
    auto *status = new QHBoxLayout;
    status->addWidget(m_statusIcon, 0, Qt::AlignTop);
    status->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(status);
    layout->addWidget(m_proposal);
    layout->addWidget(m_confirm);
    layout->addWidget(m_panel);
    layout->addStretch(1);
}

void DomainCard::update()
{
    const DomainStatus status = m_model.status();
    const bool isPending = status == DomainStatus::Pending;
    m_icon->setPixmap(Icons::pixmap(iconOf(m_model.domain()), TitleIconSize, this));
    m_reveal->setVisible(m_model.hasSensitive());
    m_reveal->setChecked(m_model.isRevealed());
    m_reveal->setText(m_model.isRevealed() ? tr("Hide") : tr("Reveal"));
    if (!isPending)
        m_confirm->dismiss();
    m_withdraw->setVisible(isPending && m_model.values()->pendingId);
    m_change->setEnabled(
        !m_proposal->proposal()
        && (status == DomainStatus::AppliesAtOnce || status == DomainStatus::NeedsVerification));
    m_table->setColumnHidden(DomainModel::RequestedColumn, !isPending);
    m_table->horizontalHeader()->setVisible(isPending);
    updateStatus();
    fitTable();
}

void DomainCard::setProposal(const std::optional<Proposal> &proposal)
{
    if (m_proposal->proposal() == proposal)
        return;
    m_proposal->show(proposal);
    update();
}

void DomainCard::updateStatus()
{
    StatusWords words = wordsOf(m_model.status());
    const bool isStale = m_model.values() && m_model.state() == LoadingModel::State::Failed;
    if (isStale)
        words = {QStringLiteral("warning"), Theme::Tone::Caution,
                 tr("This may be out of date. %1.").arg(wordsFor(m_model.error()).title)};
    m_status->setVisible(m_model.values().has_value());
    m_statusIcon->setVisible(m_model.values().has_value());
    const QColor ink = words.tone == Theme::Tone::Neutral ? Theme::quietText(palette())
                                                          : Theme::ink(words.tone, palette());
    QPalette colours = m_status->palette();
    colours.setColor(QPalette::WindowText, ink);
    m_status->setPalette(colours);
    m_status->setText(words.text);
    m_statusIcon->setPixmap(Icons::pixmap(words.icon, SmallIconSize, this, ink));
    if (m_proposal->proposal())
        words.text = tr("Take back the change that waits for a manager before entering another.");
    m_change->setToolTip(m_change->isEnabled() ? QString() : words.text);
    m_change->setAccessibleDescription(m_model.values() ? words.text : QString());
}

void DomainCard::askToWithdraw()
{
    m_confirm->ask(tr("Withdraw this change? The data stays as it is now."), tr("Withdraw"),
                   [this] { Q_EMIT withdrawConfirmed(); });
}

void DomainCard::fitTable()
{
    m_table->resizeRowsToContents();
    const int header = m_table->horizontalHeader()->isHidden()
        ? 0
        : m_table->horizontalHeader()->sizeHint().height();
    const int height = m_table->verticalHeader()->length() + header + 2;
    m_table->setFixedHeight(height);
    // What the panel would say in place of the table needs more room than a short table does.
    const bool hasRows = m_model.rowCount() > 0;
    m_panel->setMinimumHeight(hasRows ? height : 0);
    m_panel->setMaximumHeight(hasRows ? height : QWIDGETSIZE_MAX);
}

} // namespace Frontdesk
