/* libpq, and the kernel's calls for waiting that Swift's Glibc module leaves out. C only: no decisions are taken here. */
#ifndef CLIBPQ_SHIM_H
#define CLIBPQ_SHIM_H

#include <dlfcn.h>
#include <libpq-fe.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>

/* Bytes that the TLS library has decrypted and libpq has not read yet. The socket does not become readable for them, so whoever waits on
 * the socket must ask first. libpq keeps the question to itself (pgtls_read_pending); libssl is in the process whenever a connection of
 * libpq's uses it, and is found there rather than linked, so that a libpq built without TLS works too. */
static inline int clibpq_tls_pending(PGconn *conn)
{
    typedef int (*pending_function)(const void *);
    static pending_function pending;
    void *ssl = PQsslInUse(conn) ? PQsslStruct(conn, "OpenSSL") : (void *)0;
    pending_function ask;

    if (ssl == (void *)0)
        return 0;
    /* Any thread may find it; all find the same. */
    ask = __atomic_load_n(&pending, __ATOMIC_RELAXED);
    if (ask == 0)
    {
        /* A null handle is RTLD_DEFAULT: what the process has loaded. */
        ask = (pending_function)dlsym((void *)0, "SSL_pending");
        __atomic_store_n(&pending, ask, __ATOMIC_RELAXED);
    }
    return ask == 0 ? 0 : ask(ssl);
}

/* Names the calling thread, for those who look at the process. prctl takes a variable number of arguments, which Swift cannot pass. */
static inline void clibpq_name_thread(const char *name)
{
    (void)prctl(PR_SET_NAME, name, 0, 0, 0);
}

#endif
