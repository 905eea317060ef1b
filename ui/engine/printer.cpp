// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/printer.h"

#include "engine/page.h"
#include "export/pdftitle.h"
#include "export/pdfwords.h"

#include <QCoroSignal>
#include <QPageLayout>
#include <QPointer>
#include <QScopedPointer>
#include <QTimer>

#include <chrono>

namespace khobor::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds patience = 60s;

// The engine's objects may not be destroyed while they are still telling what happened.
template <class T> using Owned = std::unique_ptr<T, QScopedPointerDeleteLater>;

// Prints a page whose engine may die over it. The answer is given from the event loop, when the engine is done telling.
class Printing final : public QObject
{
    Q_OBJECT
public:
    explicit Printing(QWebEnginePage &page) : m_page(page)
    {
        connect(&page, &QWebEnginePage::renderProcessTerminated, this, [this] { give({}); });
    }

    void start()
    {
        const QPointer<Printing> self(this);
        const auto giveThere = [self](const QByteArray &pdf) {
            if (self)
                self->give(pdf);
        };
        m_page.printToPdf(giveThere, a4());
    }

Q_SIGNALS:
    void finished(const QByteArray &pdf);

private:
    static QPageLayout a4()
    {
        return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 18, 20, 18), QPageLayout::Millimeter};
    }

    void give(const QByteArray &pdf)
    {
        QTimer::singleShot(0, this, [this, pdf] { Q_EMIT finished(pdf); });
    }

    QWebEnginePage &m_page;
};

} // namespace

QCoro::Task<Result<QByteArray>> printPage(QByteArray page, exports::PictureSource pictures)
{
    const Owned<LockedProfile> profile(new LockedProfile(std::move(pictures)));
    const Owned<LockedPage> sheet(new LockedPage(*profile));
    sheet->show(page);
    const std::optional<bool> isLoaded = co_await qCoro(sheet.get(), &QWebEnginePage::loadFinished, patience);
    if (!isLoaded.value_or(false))
        co_return failure(ErrorKind::PdfFailed, u"the page did not load"_s);
    const Owned<Printing> printing(new Printing(*sheet));
    printing->start();
    const std::optional<QByteArray> pdf = co_await qCoro(printing.get(), &Printing::finished, patience);
    if (!pdf || !pdf->startsWith("%PDF-"))
        co_return failure(ErrorKind::PdfFailed, u"the engine printed nothing"_s);
    co_return exports::withTitle(exports::withWholeWords(*pdf), sheet->title());
}

} // namespace khobor::engine

#include "printer.moc"
