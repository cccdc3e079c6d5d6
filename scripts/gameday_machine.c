/* The machine that a program on a game day believes to be on: preloaded, it answers for the clock and for the names
 * below gameday.test. What it says is in a file of two numbers, which the drill changes while the program runs: seconds
 * that the clock is ahead, and whether names cannot be resolved. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

static const volatile int64_t none[2];
static const volatile int64_t *told = none;

__attribute__((constructor)) static void look(void) {
    const char *path = getenv("TRAILFLOW_GAMEDAY_TOLD");
    int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0) return;
    void *there = mmap(NULL, sizeof none, PROT_READ, MAP_SHARED, file, 0);
    if (there != MAP_FAILED) told = there;
    close(file);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    static int (*machine)(clockid_t, struct timespec *);
    if (!machine) machine = dlsym(RTLD_NEXT, "clock_gettime");
    int failed = machine(clock, now);
    if (!failed && clock == CLOCK_REALTIME) now->tv_sec += told[0];
    return failed;
}

int getaddrinfo(const char *name, const char *service, const struct addrinfo *hints, struct addrinfo **found) {
    static int (*machine)(const char *, const char *, const struct addrinfo *, struct addrinfo **);
    if (!machine) machine = dlsym(RTLD_NEXT, "getaddrinfo");
    const char *zone = ".gameday.test";
    size_t length = name ? strlen(name) : 0;
    if (length < strlen(zone) || strcmp(name + length - strlen(zone), zone) != 0)
        return machine(name, service, hints, found);
    return told[1] ? EAI_AGAIN : machine("127.0.0.1", service, hints, found);
}
