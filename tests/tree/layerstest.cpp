// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the includes of every source and says in words who broke which arrow of the design. Debian keeps all headers
// below one root, so a forbidden include compiles without the library being linked: only reading finds it.

#include "support/places.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Layer {
    QString folder; ///< "app/feed"
    QStringList uses;
    QStringList links;
};

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QHash<QString, Layer> declaredLayers()
{
    QHash<QString, Layer> layers;
    for (const QString &line : read(QStringLiteral(KHOBOR_LAYERS)).split(u'\n', Qt::SkipEmptyParts)) {
        const QString folder = line.section(u": "_s, 0, 0);
        const QString rest = line.section(u": "_s, 1);
        layers.insert(folder.section(u'/', -1),
                      {folder, rest.section(u" | "_s, 0, 0).split(u' ', Qt::SkipEmptyParts),
                       rest.section(u" | "_s, 1).split(u' ', Qt::SkipEmptyParts)});
    }
    return layers;
}

struct Include {
    QString file;
    QString header;
    bool isSystem = false;
};

QList<Include> includesBelow(const QString &folder)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QList<Include> includes;
    QDirIterator files(khobor::support::sourceFolder() + u"/"_s + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString text = read(path);
        for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
            includes.append({folder + u'/' + files.fileName(), match.captured(2), match.captured(1) == "<"_L1});
    }
    return includes;
}

/// The library that a system header belongs to, as the layers name it; empty for those anyone may use.
QString libraryOf(const QString &header)
{
    for (const auto &module : {u"Network"_s, u"Sql"_s, u"Widgets"_s, u"Gui"_s, u"Svg"_s, u"DBus"_s, u"WebEngineCore"_s,
                               u"WebEngineWidgets"_s, u"HttpServer"_s, u"TextToSpeech"_s, u"PrintSupport"_s}) {
        if (header.startsWith("Qt"_L1 + module + u'/')
            || QFile::exists(QStringLiteral(KHOBOR_QT_HEADERS "/Qt") + module + u'/' + header))
            return "Qt6::"_L1 + module;
    }
    if (header.startsWith("gumbo"_L1))
        return u"PkgConfig::gumbo"_s;
    if (header.startsWith("libxml/"_L1))
        return u"LibXml2::LibXml2"_s;
    if (header.startsWith("zstd"_L1) || header.startsWith("zdict"_L1))
        return u"PkgConfig::zstd"_s;
    if (header.startsWith("uchardet"_L1))
        return u"PkgConfig::uchardet"_s;
    return {};
}

/// Whether a layer links a library, itself or through those it uses. Widgets bring Gui with them, as Qt says.
bool reaches(const QHash<QString, Layer> &layers, const QString &name, const QString &library)
{
    const Layer &layer = layers[name];
    if (layer.links.contains(library))
        return true;
    if (library == "Qt6::Gui"_L1 && reaches(layers, name, u"Qt6::Widgets"_s))
        return true;
    return std::ranges::any_of(layer.uses, [&](const QString &used) { return reaches(layers, used, library); });
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLayerIsDeclared();
    void includesFollowTheArrows();
    void librariesStayWhereTheyBelong();
    void nothingBelowTheWindowHasWidgets();
};

void LayersTest::everyLayerIsDeclared()
{
    const auto layers = declaredLayers();
    for (const QString &root : {u"app"_s, u"ui"_s}) {
        for (const QString &folder :
             QDir(khobor::support::sourceFolder() + u"/"_s + root).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(layers.contains(folder), qPrintable(root + u'/' + folder + u" is no declared layer"_s));
    }
    QVERIFY(layers.size() > 10);
}

void LayersTest::includesFollowTheArrows()
{
    const auto layers = declaredLayers();
    QStringList broken;
    for (auto layer = layers.begin(); layer != layers.end(); ++layer) {
        for (const Include &include : includesBelow(layer->folder)) {
            const QString target = include.header.section(u'/', 0, 0);
            if (!include.isSystem && target != layer.key() && layers.contains(target) && !layer->uses.contains(target)) {
                broken.append("%1 includes %2, but %3 may only use: %4"_L1.arg(include.file, include.header, layer.key(),
                                                                               layer->uses.join(u' ')));
            }
        }
    }
    QVERIFY2(broken.isEmpty(), qPrintable(u'\n' + broken.join(u'\n')));
}

void LayersTest::librariesStayWhereTheyBelong()
{
    const auto layers = declaredLayers();
    QStringList broken;
    int seen = 0;
    for (auto layer = layers.begin(); layer != layers.end(); ++layer) {
        for (const Include &include : includesBelow(layer->folder)) {
            const QString library = include.isSystem ? libraryOf(include.header) : QString();
            seen += library.isEmpty() ? 0 : 1;
            if (!library.isEmpty() && !reaches(layers, layer.key(), library))
                broken.append(
                    "%1 includes <%2>, but %3 does not link %4"_L1.arg(include.file, include.header, layer.key(), library));
        }
    }
    QVERIFY2(broken.isEmpty(), qPrintable(u'\n' + broken.join(u'\n')));
    QVERIFY2(seen > 0, "no system header was recognised, so this test reads nothing");
}

void LayersTest::nothingBelowTheWindowHasWidgets()
{
    const auto layers = declaredLayers();
    const QHash<QString, QString> homes{
        {u"Qt6::Network"_s, u"fetch"_s}, {u"Qt6::Sql"_s, u"store"_s}, {u"PkgConfig::gumbo"_s, u"html"_s}};
    for (auto layer = layers.begin(); layer != layers.end(); ++layer) {
        if (layer->folder.startsWith("app/"_L1))
            QVERIFY2(!reaches(layers, layer.key(), u"Qt6::Widgets"_s), qPrintable(layer->folder + u" links Qt Widgets"_s));
        for (auto home = homes.begin(); home != homes.end(); ++home)
            QVERIFY2(!layer->links.contains(home.key()) || layer.key() == *home,
                     qPrintable(layer->folder + u" links "_s + home.key()));
    }
}

QTEST_GUILESS_MAIN(LayersTest)
#include "layerstest.moc"
