// What containment takes for granted, said in plain sentences with this network's figures.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/contain/view.h"

enum { SENTENCES = 24 };

static void say(struct containment *c, struct str sentence)
{
    if (c->n_sentences == SENTENCES)
        BUG("more sentences than places");
    c->sentences[c->n_sentences++] = sentence;
}

static void say_acting(struct containment *c)
{
    const struct totals *t = &c->totals;
    say(c, STR("A supplier can do through its own equipment what the equipment can do: it makes "
               "the updates, "
               "unless a control says that nobody installs them untested."));
    say(c, c->options.wholes_only ? STR("Who makes a part of an element, or software inside it, "
                                        "does not hold the element.")
                                  : STR("Who makes a part of an element, or software inside it, "
                                        "holds the element; a part "
                                        "whose maker nobody named is the element's maker's."));
    say(c, STR("Suppliers that own (half or more), direct or are affiliated to each other on the "
               "date act as "
               "one; where the share or the kind is unknown, possibly."));
    say(c, STR("Who holds an element holds all that its management and update links lead to, one "
               "after the "
               "other; nobody is reached against the direction of such a link."));
    if (t->hosts_unlinked)
        say(c, str_format(c->arena,
                       "%u of %u management hosts have no management link: each possibly reaches "
                       "all of its operator.",
                       t->hosts_unlinked, t->hosts));
    if (t->no_supplier)
        say(c, str_format(c->arena,
                       "%u of %u elements have no known supplier: each is possibly anybody's.",
                       t->no_supplier, t->wholes));
    if (t->no_manager)
        say(c, str_format(c->arena,
                       "%u elements are managed from afar by nobody knows whom: possibly anybody.",
                       t->no_manager));
    if (t->components_no_supplier)
        say(c, str_format(c->arena,
                       "%u software components have no known supplier: they are taken as nobody's.",
                       t->components_no_supplier));
}

static void say_service(struct containment *c)
{
    const struct totals *t = &c->totals;
    say(c, STR("Users are counted where they attach; a site is stopped when nothing at it serves, "
               "and seen, "
               "changed or impaired when anything at it is."));
    say(c, STR("Recorded links are all there are between elements that have any; no capacity "
               "limits a detour, "
               "and nothing is added where none is recorded."));
    say(c, STR("Between two base stations user and signalling links lead to no core; transport "
               "links lead "
               "anywhere; power links are not followed."));
    say(c, STR("Service needs the functions that the procedures of its generation name, as far as "
               "the inventory "
               "holds them; 5G under a core without AMF is anchored in 4G; of several holders any "
               "one will do."));
    say(c, STR("Who holds an element sees what passes through it, encrypted or not; management "
               "links show no "
               "users' data."));
    say(c, STR("A radio unit or antenna with links to one base station alone is its part; an "
               "element that gives "
               "no amount has what its parts give together."));
    say(c, STR("Elements that are planned, removed, offline or not yet connected on the date are "
               "left out."));
    if (t->no_links)
        say(c, str_format(c->arena,
                       "%u of %u places where users attach have no recorded path to all they need: "
                       "what is certain counts functions that are gone from the operator, what is "
                       "possible any element that could lie on the way.",
                       t->no_links, c->n_access));
    if (t->operators_only)
        say(c, str_format(c->arena,
                       "%u operators have a core and no access in the inventory: all their users "
                       "stand as one place.",
                       t->operators_only));
}

void view_sentences(struct containment *c)
{
    c->sentences = arena_array(c->arena, struct str, SENTENCES);
    say_acting(c);
    say_service(c);
}
