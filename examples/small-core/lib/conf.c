/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Configuration files. */
#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "conf.h"
#include "log.h"

#define CONF_LINE_SIZE 512
#define CONF_NAME_SIZE 32

struct conf_state {
    const char *path;
    unsigned int line;
    unsigned int faults;
    char section[CONF_NAME_SIZE];
};

static char *trim(char *text)
{
    char *end;

    while (isspace((unsigned char)*text))
        text++;
    end = text + strlen(text);
    while (end > text && isspace((unsigned char)end[-1]))
        end--;
    *end = '\0';
    return text;
}

static void fault(struct conf_state *state, const char *what)
{
    sc_error("%s:%u: %s", state->path, state->line, what);
    state->faults++;
}

static int set_uint(const struct sc_conf_row *row, unsigned int *slot, const char *value)
{
    char *end;
    unsigned long v;

    errno = 0;
    v = strtoul(value, &end, 10);
    if (errno || end == value || *end || v < row->min || v > row->max)
        return -1;
    *slot = (unsigned int)v;
    return 0;
}

static int set_value(const struct sc_conf_row *row, void *out, const char *value)
{
    void *slot = (uint8_t *)out + row->offset;

    switch (row->kind) {
    case SC_CONF_TEXT:
        if (strlen(value) >= row->size)
            return -1;
        strcpy(slot, value);
        return 0;
    case SC_CONF_UINT:
        return set_uint(row, slot, value);
    case SC_CONF_BOOL:
        if (strcmp(value, "yes") != 0 && strcmp(value, "no") != 0)
            return -1;
        *(bool *)slot = strcmp(value, "yes") == 0;
        return 0;
    case SC_CONF_IPV4:
        return inet_pton(AF_INET, value, slot) == 1 ? 0 : -1;
    }
    return -1;
}

static void read_section(struct conf_state *state, char *text)
{
    size_t len = strlen(text);

    if (text[len - 1] != ']' || len - 2 >= sizeof(state->section)) {
        fault(state, "not a section");
        return;
    }
    memcpy(state->section, text + 1, len - 2);
    state->section[len - 2] = '\0';
}

static void read_line(struct conf_state *state, char *text, const struct sc_conf_row *rows,
        size_t num_rows, void *out)
{
    char *value = text + strcspn(text, " \t");

    if (*value)
        *value++ = '\0';
    value = trim(value);
    for (size_t i = 0; i < num_rows; i++) {
        if (strcmp(rows[i].section, state->section) != 0 || strcmp(rows[i].key, text) != 0)
            continue;
        if (set_value(&rows[i], out, value) < 0)
            fault(state, "value is out of range");
        return;
    }
    fault(state, "unknown key");
}

int sc_conf_read(const char *path, const struct sc_conf_row *rows, size_t num_rows, void *out)
{
    struct conf_state state = { .path = path };
    char line[CONF_LINE_SIZE];
    FILE *file = fopen(path, "r");

    if (!file) {
        sc_error("cannot open '%s': %s", path, strerror(errno));
        return -1;
    }
    while (fgets(line, sizeof(line), file)) {
        char *text;

        state.line++;
        line[strcspn(line, "#\n")] = '\0';
        text = trim(line);
        if (*text == '[' && text[1])
            read_section(&state, text);
        else if (*text)
            read_line(&state, text, rows, num_rows, out);
    }
    fclose(file);
    return (int)state.faults;
}
