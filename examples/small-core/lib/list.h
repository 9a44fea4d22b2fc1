/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Doubly linked lists whose links live inside the entries. */
#ifndef SC_LIST_H
#define SC_LIST_H

#include <stdbool.h>
#include <stddef.h>

struct sc_node {
    struct sc_node *next;
    struct sc_node *prev;
};

struct sc_list {
    struct sc_node head;
    unsigned int count;
};

#define sc_entry(node, type, member) ((type *)((char *)(node)-offsetof(type, member)))

#define sc_list_for_each(list, entry, member)                                                      \
    for ((entry) = sc_entry((list)->head.next, __typeof__(*(entry)), member);                      \
            &(entry)->member != &(list)->head;                                                     \
            (entry) = sc_entry((entry)->member.next, __typeof__(*(entry)), member))

#define sc_list_for_each_safe(list, entry, after, member)                                          \
    for ((entry) = sc_entry((list)->head.next, __typeof__(*(entry)), member),                      \
        (after) = sc_entry((entry)->member.next, __typeof__(*(entry)), member);                    \
            &(entry)->member != &(list)->head; (entry) = (after),                                  \
        (after) = sc_entry((after)->member.next, __typeof__(*(entry)), member))

static inline void sc_list_init(struct sc_list *list)
{
    list->head.next = &list->head;
    list->head.prev = &list->head;
    list->count = 0;
}

static inline bool sc_list_is_empty(const struct sc_list *list)
{
    return list->head.next == &list->head;
}

static inline void sc_list_insert_before(
        struct sc_list *list, struct sc_node *place, struct sc_node *node)
{
    node->next = place;
    node->prev = place->prev;
    place->prev->next = node;
    place->prev = node;
    list->count++;
}

static inline void sc_list_append(struct sc_list *list, struct sc_node *node)
{
    sc_list_insert_before(list, &list->head, node);
}

static inline void sc_list_remove(struct sc_list *list, struct sc_node *node)
{
    node->prev->next = node->next;
    node->next->prev = node->prev;
    node->next = NULL;
    node->prev = NULL;
    list->count--;
}

#endif
