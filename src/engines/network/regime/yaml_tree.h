// A YAML document as a tree of nodes with their places.
//
// Only what rule files need: mappings, sequences and scalars. Anchors, aliases, tags and second
// documents are refused; depth, nodes and bytes are bounded. SPDX-License-Identifier:
// GPL-3.0-or-later
#ifndef ASSAY_YAML_TREE_H
#define ASSAY_YAML_TREE_H

#include "engines/network/regime/regime.h"

enum node_kind { NODE_SCALAR, NODE_LIST, NODE_MAP };

struct node {
    enum node_kind kind;
    struct place at, key_at;
    struct str key;  // within a mapping
    struct str text; // of a scalar
    struct node *first, *last, *next;
    uint32_t n; // children
};

// The document's root in `a`. ERR_FORMAT with path:line:column.
MUST_CHECK enum err yaml_tree(
        struct arena *a, const char *path, struct str text, struct node **root, struct error *e);

// A fault at a place of the file.
PRINTF_LIKE(4, 5)
enum err yaml_fault(struct error *e, const char *path, struct place at, const char *format, ...);

#endif
