// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/customers/customerheader.h"

#include "models/desk/customerinhand.h"
#include "models/store/photostore.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace Frontdesk {

namespace {

constexpr int PhotoSide = 56;

/// The middle of \a photo, cut to a circle.
QPixmap rounded(const QPixmap &photo, qreal ratio)
{
    const int side = int(PhotoSide * ratio);
    const QPixmap filling
        = photo.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QPixmap result(side, side);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath circle;
    circle.addEllipse(0, 0, side, side);
    painter.setClipPath(circle);
    painter.drawPixmap((side - filling.width()) / 2, (side - filling.height()) / 2, filling);
    painter.end();
    result.setDevicePixelRatio(ratio);
    return result;
}

QString statusText(Api::CustomerStatus status)
{
    switch (status) {
    case Api::CustomerStatus::Member:
        return CustomerHeader::tr("Member");
    case Api::CustomerStatus::Prospect:
        return CustomerHeader::tr("Prospect");
    case Api::CustomerStatus::FormerMember:
        return CustomerHeader::tr("Former member");
    case Api::CustomerStatus::Unknown:
        break;
    }
    return CustomerHeader::tr("Status not known");
}

} // namespace

CustomerHeader::CustomerHeader(Workplace &workplace, QWidget *parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_photo(new QLabel),
      m_name(new QLabel),
      m_status(new QLabel),
      m_facts(new QLabel)
{
    m_photo->setFixedSize(PhotoSide, PhotoSide);
    m_photo->setAccessibleName(tr("Photo"));
    m_name->setObjectName(QStringLiteral("customerName"));
    m_status->setObjectName(QStringLiteral("customerStatus"));
    m_facts->setObjectName(QStringLiteral("customerFacts"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_name->setFont(large);
    m_status->setAutoFillBackground(true);
    m_status->setMargin(4);
    auto *second = new QHBoxLayout;
    second->addWidget(m_status);
    second->addWidget(m_facts, 1);
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_name);
    texts->addLayout(second);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(14);
    layout->addWidget(m_photo);
    layout->addLayout(texts, 1);
    connect(&workplace.inHand, &CustomerInHand::taken, this, &CustomerHeader::follow);
    connect(&workplace.inHand, &CustomerInHand::changed, this, &CustomerHeader::follow);
    follow();
}

void CustomerHeader::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showPhoto(); // the desk may have fetched it meanwhile
}

void CustomerHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        follow();
}

void CustomerHeader::follow()
{
    const CustomerInHand &inHand = m_workplace.inHand;
    const bool isKnown = inHand.customer().has_value();
    const bool isFailed = inHand.part().isFailed();
    m_name->setText(isKnown    ? inHand.name()
                        : isFailed ? tr("This customer could not be looked up")
                                   : tr("Looking up the customer"));
    m_facts->setText(isKnown ? factsText() : QString());
    m_status->setVisible(isKnown);
    showStatus();
    showPhoto();
}

void CustomerHeader::showStatus()
{
    const std::optional<Api::Customer> &customer = m_workplace.inHand.customer();
    if (!customer)
        return;
    const bool isMember = customer->status == Api::CustomerStatus::Member;
    const Theme::Tone tone = isMember ? Theme::Tone::Accent : Theme::Tone::Caution;
    QPalette colours = m_status->palette();
    colours.setColor(QPalette::Window, Theme::surface(tone, palette()));
    colours.setColor(QPalette::WindowText, Theme::ink(tone, palette()));
    if (colours != m_status->palette())
        m_status->setPalette(colours);
    m_status->setText(statusText(customer->status));
}

void CustomerHeader::showPhoto()
{
    const std::optional<Photo> photo = m_workplace.inHand.isEmpty()
        ? std::nullopt
        : m_workplace.photos.photo(m_workplace.inHand.id());
    QPixmap picture;
    if (photo && picture.loadFromData(photo->bytes))
        m_photo->setPixmap(rounded(picture, devicePixelRatioF()));
    else
        m_photo->setPixmap(
            Icons::pixmap(QStringLiteral("person"), PhotoSide, this, Theme::quietText(palette())));
}

QString CustomerHeader::factsText() const
{
    const Api::Customer &customer = *m_workplace.inHand.customer();
    const QLocale locale;
    QStringList facts;
    if (customer.customerNumber)
        facts.append(tr("Number %1").arg(*customer.customerNumber));
    if (customer.dateOfBirth)
        facts.append(
            tr("born %1").arg(locale.toString(*customer.dateOfBirth, QLocale::ShortFormat)));
    if (customer.createdDateTime)
        facts.append(tr("known since %1")
                         .arg(locale.toString(customer.createdDateTime->value.date(),
                                              QLocale::ShortFormat)));
    return facts.join(QStringLiteral("  ·  "));
}

} // namespace Frontdesk
