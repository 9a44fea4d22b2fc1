/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The management socket. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "ctl.h"
#include "log.h"
#include "loop.h"

struct ctl_client {
    int fd;
    size_t used;
    char line[SC_CTL_LINE];
};

static int ctl_fd = -1;
static char ctl_path[sizeof(((struct sockaddr_un *)0)->sun_path)];
static const struct sc_ctl_command *ctl_commands;
static size_t ctl_num_commands;

void sc_ctl_print(struct sc_ctl_reply *reply, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    vdprintf(reply->fd, fmt, ap);
    va_end(ap);
}

static int split(char *line, char **argv)
{
    char *save = NULL;
    int argc = 0;

    for (char *word = strtok_r(line, " \t\r", &save); word && argc < SC_CTL_ARGS;
            word = strtok_r(NULL, " \t\r", &save))
        argv[argc++] = word;
    return argc;
}

static void print_help(struct sc_ctl_reply *reply)
{
    for (size_t i = 0; i < ctl_num_commands; i++)
        sc_ctl_print(reply, "%-16s %s\n", ctl_commands[i].name, ctl_commands[i].help);
}

static void run_line(int fd, char *line)
{
    struct sc_ctl_reply reply = { fd };
    char *argv[SC_CTL_ARGS];
    int argc = split(line, argv);

    if (argc == 0)
        return;
    for (size_t i = 0; i < ctl_num_commands; i++) {
        const struct sc_ctl_command *command = &ctl_commands[i];

        if (strcmp(command->name, argv[0]) != 0)
            continue;
        if (argc - 1 < command->min_args)
            sc_ctl_print(&reply, "%s: too few arguments\n", command->name);
        else
            sc_ctl_print(&reply, command->fn(&reply, argc, argv) == 0 ? "ok\n" : "failed\n");
        return;
    }
    print_help(&reply);
}

static void drop_client(struct ctl_client *client)
{
    sc_loop_forget(client->fd);
    close(client->fd);
    free(client);
}

static void run_lines(struct ctl_client *client)
{
    char *end;

    while ((end = memchr(client->line, '\n', client->used)) != NULL) {
        size_t len = (size_t)(end - client->line) + 1;

        *end = '\0';
        run_line(client->fd, client->line);
        client->used -= len;
        memmove(client->line, end + 1, client->used);
    }
}

static void on_client(int fd, uint32_t what, void *data)
{
    struct ctl_client *client = data;
    ssize_t n = read(fd, client->line + client->used, sizeof(client->line) - client->used);

    (void)what;
    if (n <= 0) {
        drop_client(client);
        return;
    }
    client->used += (size_t)n;
    run_lines(client);
    if (client->used == sizeof(client->line))
        drop_client(client);
}

static void on_accept(int fd, uint32_t what, void *data)
{
    int client_fd = accept(fd, NULL, NULL);
    struct ctl_client *client;

    (void)what;
    (void)data;
    if (client_fd < 0)
        return;
    client = calloc(1, sizeof(*client));
    if (!client) {
        close(client_fd);
        return;
    }
    client->fd = client_fd;
    if (sc_loop_watch(client_fd, SC_LOOP_READ, on_client, client) < 0) {
        close(client_fd);
        free(client);
    }
}

int sc_ctl_open(const char *path, const struct sc_ctl_command *commands, size_t num_commands)
{
    struct sockaddr_un addr = { .sun_family = AF_UNIX };

    if (strlen(path) >= sizeof(addr.sun_path))
        return -1;
    strcpy(addr.sun_path, path);
    strcpy(ctl_path, path);
    unlink(path);
    ctl_fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (ctl_fd < 0)
        return -1;
    if (bind(ctl_fd, (struct sockaddr *)&addr, sizeof(addr)) < 0 || chmod(path, 0600) < 0 ||
            listen(ctl_fd, 4) < 0) {
        sc_error("cannot listen on '%s': %s", path, strerror(errno));
        sc_ctl_close();
        return -1;
    }
    ctl_commands = commands;
    ctl_num_commands = num_commands;
    return sc_loop_watch(ctl_fd, SC_LOOP_READ, on_accept, NULL);
}

void sc_ctl_close(void)
{
    if (ctl_fd < 0)
        return;
    sc_loop_forget(ctl_fd);
    close(ctl_fd);
    unlink(ctl_path);
    ctl_fd = -1;
}
