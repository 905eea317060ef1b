// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/enginehost.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QOpenGLContext>
#include <QPluginLoader>

// Qt's own, for the modules that share.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext *context);
Q_GUI_EXPORT QOpenGLContext *qt_gl_global_share_context();
QT_END_NAMESPACE

namespace khobor::reader {

using namespace Qt::StringLiterals;

namespace {

// Beside the program in a build folder, and where the package puts it; the same when the system has one lib.
QString enginePath()
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString &folder : {u"lib/khobor"_s, QStringLiteral(KHOBOR_PLUGIN_FOLDER)}) {
        const QFileInfo file(program + u"/../"_s + folder + u"/engine.so"_s);
        if (file.isFile())
            return file.canonicalFilePath();
    }
    return {};
}

// WebEngine stops the program when it finds no graphics context to share. Qt makes one as the application starts when it is
// told to (Qt::AA_ShareOpenGLContexts), which costs every start the drivers: a tenth of a second and 50 MB. So it is made
// here, as WebEngine's own start would.
void shareGraphics()
{
    if (qt_gl_global_share_context())
        return;
    static QOpenGLContext *shared = nullptr;
    shared = new QOpenGLContext;
    shared->create(); // without a driver WebEngine draws by itself
    qt_gl_set_global_share_context(shared);
    qAddPostRoutine([] {
        qt_gl_set_global_share_context(nullptr);
        delete std::exchange(shared, nullptr);
    });
}

} // namespace

Result<Engine> loadEngine()
{
    shareGraphics();
    const QString path = enginePath();
    if (path.isEmpty())
        return failure(ErrorKind::FileNotFound, u"lib/khobor/engine.so"_s);
    QPluginLoader loader(path);
    QObject *root = loader.instance();
    const Engine engine{qobject_cast<PageEngine *>(root), qobject_cast<exports::PdfPrinter *>(root)};
    if (!engine.pages || !engine.pdf)
        return failure(ErrorKind::StorageFailed, root ? path + u": not this version's engine"_s : loader.errorString());
    return engine;
}

} // namespace khobor::reader
