// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsroom/confinement.h"

#include <QProcess>

#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>

#if defined(__SANITIZE_ADDRESS__)
#define KHOBOR_ADDRESS_SPACE_IS_SHADOWED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define KHOBOR_ADDRESS_SPACE_IS_SHADOWED
#endif
#endif

namespace khobor::newsroom {

using namespace Qt::StringLiterals;

namespace {

void limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(resource, &both);
}

// Between fork and exec: only calls that are safe after fork in a program with threads.
void confineSelf()
{
#ifndef KHOBOR_ADDRESS_SPACE_IS_SHADOWED // ASan maps terabytes that it never touches
    limit(RLIMIT_AS, rlim_t(512) << 20);
#endif
    limit(RLIMIT_STACK, rlim_t(64) << 20);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, 32);
    limit(RLIMIT_FSIZE, 0); // pipes are not files
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment bare;
    bare.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return bare;
}

} // namespace

void confine(QProcess &process)
{
    process.setProcessEnvironment(bareEnvironment());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setChildProcessModifier(confineSelf);
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::CloseFileDescriptors);
}

} // namespace khobor::newsroom
