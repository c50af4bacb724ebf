/* Loaded before libc: makes chosen file operations of this process fail, or end it, and keeps a
 * record of them. Only files below the folder given to fault_arm are touched.
 *
 *     cc -shared -fPIC -O2 -o faultio.so faultio.c -ldl
 *     LD_PRELOAD=./faultio.so python ...      then, through ctypes, fault_arm(...)
 *
 * Kinds: 0 none, 1 kill (before the operation), 2 torn (half of a write, then kill), 3 EIO,
 * 4 ENOSPC (of writes, truncations and creations only). With sticky every later one fails too.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { NONE, KILL, TORN, IO_ERROR, FULL };
enum { DIED = 137, MOST_HANDLES = 4096 };

static char folder[4096];
static long fail_at = -1, seen = 0;
static int kind = NONE, sticky = 0, journal = -1;
static char *path_of[MOST_HANDLES];

static int (*real_open)(const char *, int, ...);
static int (*real_close)(int);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off64_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_truncate)(int, off64_t);
static int (*real_unlink)(const char *);
static int (*real_rename)(const char *, const char *);
static int (*real_link)(const char *, const char *);

__attribute__((constructor)) static void find_the_real_ones(void) {
    real_open = dlsym(RTLD_NEXT, "open64");
    real_close = dlsym(RTLD_NEXT, "close");
    real_write = dlsym(RTLD_NEXT, "write");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    real_truncate = dlsym(RTLD_NEXT, "ftruncate64");
    real_unlink = dlsym(RTLD_NEXT, "unlink");
    real_rename = dlsym(RTLD_NEXT, "rename");
    real_link = dlsym(RTLD_NEXT, "link");
}

void fault_arm(const char *under, long at, int what, int for_ever, const char *record) {
    snprintf(folder, sizeof folder, "%s", under);
    fail_at = at, kind = what, sticky = for_ever, seen = 0;
    if (record && *record) journal = real_open(record, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

long fault_count(void) { return seen; }

static int below(const char *path) {
    return *folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

/* The shared memory beside a WAL never reaches the disk by itself. */
static int counts(const char *path) { return path && !strstr(path, "-shm"); }

static int acknowledges(const char *path) {
    size_t n = strlen(path);
    return n > 4 && strcmp(path + n - 4, ".ack") == 0;
}

static void put(const void *bytes, size_t n) {
    if (real_write(journal, bytes, n) != (ssize_t)n) _exit(1);
}

/* One record: what was done, the lengths of path and bytes, offset or size, then both. */
static void note(char what, const char *path, int64_t at, const void *bytes, uint32_t n) {
    if (journal < 0) return;
    uint32_t length = strlen(path);
    put(&what, 1), put(&length, 4), put(&n, 4), put(&at, 8), put(path, length);
    if (n) put(bytes, n);
}

/* 0: go on; 1: fail, errno is set; 2: do half of it and die. */
static int gate(int fills_the_disk) {
    long n = ++seen;
    if (fail_at < 0 || n < fail_at || (n > fail_at && !sticky)) return 0;
    if (kind == KILL) _exit(DIED);
    if (kind == TORN) return 2;
    if (kind == IO_ERROR) return errno = EIO, 1;
    if (kind == FULL && fills_the_disk) return errno = ENOSPC, 1;
    return 0;
}

static char *known(int handle) {
    return handle >= 0 && handle < MOST_HANDLES ? path_of[handle] : NULL;
}

static int opened(const char *path, int flags, int mode) {
    if (!below(path)) return real_open(path, flags, mode);
    int there = access(path, F_OK) == 0, makes = (flags & O_CREAT) && !there;
    if (makes && counts(path) && !acknowledges(path)) {
        int answer = gate(1);
        if (answer == 1) return -1;
        if (answer == 2) _exit(DIED);
    }
    int handle = real_open(path, flags, mode);
    if (handle < 0 || handle >= MOST_HANDLES) return handle;
    free(path_of[handle]);
    path_of[handle] = strdup(path);
    if (makes) note('C', path, 0, NULL, 0);
    if (there && (flags & O_TRUNC)) note('T', path, 0, NULL, 0);
    return handle;
}

int open(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    int mode = va_arg(rest, int);
    va_end(rest);
    return opened(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    int mode = va_arg(rest, int);
    va_end(rest);
    return opened(path, flags, mode);
}

int close(int handle) {
    if (known(handle)) free(path_of[handle]), path_of[handle] = NULL;
    return real_close(handle);
}

ssize_t pwrite64(int handle, const void *bytes, size_t n, off64_t at) {
    char *path = known(handle);
    if (!counts(path)) return real_pwrite(handle, bytes, n, at);
    int answer = gate(1);
    if (answer == 1) return -1;
    if (answer == 2) {
        if (real_pwrite(handle, bytes, n / 2, at) < 0) _exit(DIED);
        _exit(DIED);
    }
    ssize_t written = real_pwrite(handle, bytes, n, at);
    if (written > 0) note('W', path, at, bytes, written);
    return written;
}

ssize_t pwrite(int handle, const void *bytes, size_t n, off_t at) {
    return pwrite64(handle, bytes, n, at);
}

ssize_t write(int handle, const void *bytes, size_t n) {
    char *path = known(handle);
    if (!counts(path)) return real_write(handle, bytes, n);
    if (acknowledges(path)) {
        note('A', path, 0, bytes, n);
        return real_write(handle, bytes, n);
    }
    int answer = gate(1);
    if (answer == 1) return -1;
    if (answer == 2) {
        if (real_write(handle, bytes, n / 2) < 0) _exit(DIED);
        _exit(DIED);
    }
    off64_t at = lseek64(handle, 0, SEEK_CUR);
    struct stat64 now;
    if ((fcntl(handle, F_GETFL) & O_APPEND) && fstat64(handle, &now) == 0) at = now.st_size;
    ssize_t written = real_write(handle, bytes, n);
    if (written > 0) note('W', path, at, bytes, written);
    return written;
}

static int synced(int handle, int (*real)(int)) {
    char *path = known(handle);
    if (!counts(path)) return real(handle);
    int answer = gate(0);
    if (answer == 1) return -1;
    if (answer == 2) _exit(DIED);
    int result = real(handle);
    if (result == 0) note('S', path, 0, NULL, 0);
    return result;
}

int fsync(int handle) { return synced(handle, real_fsync); }
int fdatasync(int handle) { return synced(handle, real_fdatasync); }

int ftruncate64(int handle, off64_t size) {
    char *path = known(handle);
    if (!counts(path)) return real_truncate(handle, size);
    int answer = gate(1);
    if (answer == 1) return -1;
    if (answer == 2) _exit(DIED);
    int result = real_truncate(handle, size);
    if (result == 0) note('T', path, size, NULL, 0);
    return result;
}

int ftruncate(int handle, off_t size) { return ftruncate64(handle, size); }

int unlink(const char *path) {
    if (!below(path) || !counts(path)) return real_unlink(path);
    int answer = gate(0);
    if (answer == 1) return -1;
    if (answer == 2) _exit(DIED);
    int result = real_unlink(path);
    if (result == 0) note('U', path, 0, NULL, 0);
    return result;
}

int rename(const char *from, const char *to) {
    if (!below(to)) return real_rename(from, to);
    int answer = gate(0);
    if (answer == 1) return -1;
    if (answer == 2) _exit(DIED);
    int result = real_rename(from, to);
    if (result == 0) note('R', to, 0, from, strlen(from));
    return result;
}

int link(const char *from, const char *to) {
    if (!below(to)) return real_link(from, to);
    int answer = gate(1);
    if (answer == 1) return -1;
    if (answer == 2) _exit(DIED);
    int result = real_link(from, to);
    if (result == 0) note('L', to, 0, from, strlen(from));
    return result;
}
