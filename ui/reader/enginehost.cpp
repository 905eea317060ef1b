// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/enginehost.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPluginLoader>

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

} // namespace

Result<Engine> loadEngine()
{
    // WebEngine stops the program when it finds no contexts to share.
    if (!QCoreApplication::testAttribute(Qt::AA_ShareOpenGLContexts))
        return failure(ErrorKind::StorageFailed, u"Qt::AA_ShareOpenGLContexts was not set before the application"_s);
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
