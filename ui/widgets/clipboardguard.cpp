// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/clipboardguard.h"

#include <algorithm>
#include <QGuiApplication>
#include <QMimeData>

namespace Frontdesk {

namespace {

/// Shorter texts are found everywhere.
constexpr int ShortestSecret = 5;

/// What KDE's and other clipboard histories look for; KeePassXC uses the same.
QString secretHint()
{
    return QStringLiteral("x-kde-passwordManagerHint");
}

QString bare(QString text)
{
    return text.remove(QLatin1Char(' '));
}

} // namespace

ClipboardGuard::ClipboardGuard(QObject *parent) : QObject(parent), m_timer(this)
{
    m_timer.setObjectName(QStringLiteral("clipboardTimer"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(KeptFor);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::takeAway);
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardGuard::look);
}

ClipboardGuard::~ClipboardGuard()
{
    takeAway();
}

void ClipboardGuard::setSecrets(const QStringList &secrets)
{
    QStringList wanted;
    for (const QString &secret : secrets) {
        if (bare(secret).size() >= ShortestSecret)
            wanted.append(bare(secret));
    }
    if (wanted == m_secrets)
        return;
    takeAway();
    m_secrets = wanted;
}

void ClipboardGuard::look(QClipboard::Mode mode)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *data = m_secrets.isEmpty() ? nullptr : clipboard->mimeData(mode);
    if (!data || data->hasFormat(secretHint()) || !isSecret(data->text()))
        return;
    auto *marked = new QMimeData;
    marked->setText(data->text());
    marked->setData(secretHint(), "secret");
    clipboard->setMimeData(marked, mode);
    m_timer.start();
}

void ClipboardGuard::takeAway()
{
    m_timer.stop();
    if (m_secrets.isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    for (auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const bool isHere = mode == QClipboard::Clipboard || clipboard->supportsSelection();
        if (isHere && isSecret(clipboard->text(mode)))
            clipboard->clear(mode);
    }
}

bool ClipboardGuard::isSecret(const QString &text) const
{
    const QString found = bare(text);
    return std::any_of(m_secrets.cbegin(), m_secrets.cend(),
                       [&](const QString &secret) { return found.contains(secret); });
}

} // namespace Frontdesk
