// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/scannotice.h"

#include "ui/desk/iconlabel.h"
#include "ui/desk/textsize.h"
#include "ui/widgets/errorwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Frontdesk {

namespace {

/// What was scanned is whatever was scanned: shown in part.
constexpr int LongestShown = 40;

QString shown(const QString &scan)
{
    if (scan.size() <= LongestShown)
        return scan;
    const QString start = scan.left(LongestShown);
    return QStringLiteral("%1…").arg(start);
}

} // namespace

ScanNotice::ScanNotice(QWidget *parent)
    : Surface(parent),
      m_title(new QLabel),
      m_text(new QLabel),
      m_assign(new QPushButton(tr("Assign to customer…"))),
      m_retry(new QPushButton(tr("Try again"))),
      m_dismiss(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("scanNotice"));
    setTone(Theme::Tone::Caution);
    m_title->setObjectName(QStringLiteral("scanTitle"));
    m_assign->setObjectName(QStringLiteral("assignCard"));
    m_retry->setObjectName(QStringLiteral("retryScan"));
    m_dismiss->setObjectName(QStringLiteral("dismissScan"));
    setTextSize(m_title, 1.15, true);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(new IconLabel(QStringLiteral("card"), 28, Theme::Tone::Caution), 0,
                      Qt::AlignTop);
    layout->addLayout(words, 1);
    for (QPushButton *button : {m_assign, m_retry, m_dismiss})
        layout->addWidget(button, 0, Qt::AlignVCenter);
    connect(m_assign, &QPushButton::clicked, this, [this] {
        const QString scan = m_scan;
        dismiss();
        Q_EMIT assignRequested(scan);
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        const QString scan = m_scan; // who takes it dismisses this
        Q_EMIT retryRequested(scan);
    });
    connect(m_dismiss, &QPushButton::clicked, this, &ScanNotice::dismiss);
    hide();
}

void ScanNotice::showUnknown(const QString &scan)
{
    showText(scan, tr("Card %1 is not known").arg(shown(scan)),
             tr("No customer of this studio has it. Check that it is one of yours, or give it to a "
                "customer."));
    m_assign->show();
    m_retry->hide();
}

void ScanNotice::showFailed(const QString &scan, const Api::ApiError &error)
{
    const ErrorWords words = wordsFor(error);
    showText(scan, tr("Card %1 could not be looked up").arg(shown(scan)),
             error.isOfLine()
                 ? tr("It is not among the cards known on this computer, and the server cannot be "
                      "asked now. Find the customer by name.")
                 : tr("%1. Find the customer by name, or try again.").arg(words.title));
    m_assign->hide();
    m_retry->show();
}

void ScanNotice::dismiss()
{
    m_scan.clear();
    hide();
}

void ScanNotice::showText(const QString &scan, const QString &title, const QString &text)
{
    m_scan = scan;
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    show();
}

} // namespace Frontdesk
