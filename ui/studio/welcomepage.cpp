// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/studio/welcomepage.h"

#include "ui/studio/studioform.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int columnWidth = 560;
constexpr int logoSize = 64;
constexpr double titleScale = 1.8;

QLabel *sentence(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

QLabel *heading(const QString &text)
{
    QLabel *label = sentence(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * titleScale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

WelcomePage::WelcomePage(StudioRegistry &registry, KeyVault &vault, QWidget *parent)
    : QWidget(parent), m_form(new StudioForm(registry, vault))
{
    setObjectName(QStringLiteral("welcomePage"));
    auto *logo = new QLabel;
    logo->setPixmap(Icons::pixmap(QStringLiteral("frontdesk"), logoSize, this));

    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->addStretch(1);
    layout->addWidget(logo);
    layout->addWidget(heading(tr("Welcome to the front desk")));
    layout->addWidget(sentence(tr("Connect your studio: paste the address and the key of the Open "
                                  "API that PerfectGym sent you by e-mail.")));
    layout->addWidget(m_form);
    layout->addWidget(
        sentence(tr("The key goes into the keychain of this computer and nowhere else.")));
    layout->addSpacing(24);
    layout->addWidget(demoRow());
    layout->addStretch(2);

    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->addStretch(1);
    row->addWidget(column, 10);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(centre);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);

    m_form->setCancelVisible(false);
    connect(m_form, &StudioForm::saved, this, &WelcomePage::studioAdded);
}

QWidget *WelcomePage::demoRow()
{
    auto *row = new QWidget;
    auto *button = new QPushButton(Icons::icon(QStringLiteral("go")), tr("&Try the demo"));
    button->setObjectName(QStringLiteral("demoButton"));
    connect(button, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(button);
    layout->addWidget(sentence(tr("Three studios with made-up customers, on this computer alone.")),
                      1);
    return row;
}

} // namespace Frontdesk
