// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/amendments/proposalbar.h"

#include "models/amendments/fieldwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace Frontdesk {

namespace {

constexpr int IconSize = 16;

/// The fields that the change asks for, in the order of the form.
QString fieldsIn(const Proposal &proposal)
{
    QStringList labels;
    for (const DataField &field : fieldsOf(proposal.kind)) {
        if (proposal.shown.contains(field.id))
            labels.append(FieldWords::label(field.id));
    }
    return labels.join(QStringLiteral(", "));
}

} // namespace

ProposalBar::ProposalBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel),
      m_text(new QLabel),
      m_takeBack(new QPushButton(tr("Take back")))
{
    setObjectName(QStringLiteral("proposalBar"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("proposalText"));
    m_text->setWordWrap(true);
    m_takeBack->setObjectName(QStringLiteral("takeBackButton"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_takeBack, 0, Qt::AlignTop);
    connect(m_takeBack, &QPushButton::clicked, this, &ProposalBar::takeBackRequested);
    hide();
}

void ProposalBar::show(const std::optional<Proposal> &proposal)
{
    m_proposal = proposal;
    setVisible(m_proposal.has_value());
    if (m_proposal)
        draw();
}

void ProposalBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_proposal)
        draw();
}

void ProposalBar::draw()
{
    m_icon->setPixmap(Icons::pixmap(QStringLiteral("lock"), IconSize, this,
                                    Theme::ink(Theme::Tone::Caution, palette())));
    const QString when
        = QLocale().toString(m_proposal->entered.toLocalTime(), QLocale::ShortFormat);
    m_text->setText(
        tr("A change waits for a manager since %1: %2. Nothing of it was sent yet.", "when, fields")
            .arg(when, fieldsIn(*m_proposal)));
    m_takeBack->setAccessibleName(tr("%1: take back the change that waits for a manager")
                                      .arg(FieldWords::domain(domainOf(m_proposal->kind))));
}

} // namespace Frontdesk
