// A map of the sites, without tiles: a dot a site, or where there are too many of them, a square
// a cell of a grid, divided as the sites in it are. SPDX-License-Identifier: GPL-3.0-or-later
#include "report/network/page.h"

#include <math.h>
#include <stdlib.h>

enum {
    WIDTH = 1200,
    HEIGHT_MOST = 700,
    HEIGHT_LEAST = 300,
    MARGIN = 14,
    DOTS_MOST = 1500,
    CELL = 14
};

static const char *const classes[PLACE_CLASSES] = { "mu", "ma", "mo", "ms", "me" };
static const char *const names[PLACE_CLASSES] = { "supplier unknown for some",
    "no restricted supplier", "restricted among others", "restricted only", "nothing in service" };

struct frame { // plain cylindrical projection, true to scale at its middle
    double west, north, per_degree_x, per_degree_y;
    double height;
};

static struct frame frame_of(const struct network_report *r)
{
    double south = 90, north = -90, west = 180, east = -180;
    for (size_t i = 0; i < r->n_places; i++) {
        double y = r->places[i].latitude / 1e6, x = r->places[i].longitude / 1e6;
        south = fmin(south, y);
        north = fmax(north, y);
        west = fmin(west, x);
        east = fmax(east, x);
    }
    double shrink = fmax(cos((south + north) / 2 * acos(-1) / 180), 0.05);
    double wide = fmax((east - west) * shrink, 1e-4), high = fmax(north - south, 1e-4);
    double scale = fmin((WIDTH - 2 * MARGIN) / wide, (HEIGHT_MOST - 2 * MARGIN) / high);
    struct frame f = { .per_degree_x = scale * shrink, .per_degree_y = scale };
    f.height = fmax(high * scale + 2 * MARGIN, HEIGHT_LEAST);
    f.west = west - (WIDTH - wide * scale) / 2 / f.per_degree_x;
    f.north = north + (f.height - high * scale) / 2 / f.per_degree_y;
    return f;
}

static double x_of(const struct frame *f, const struct network_place *at)
{
    return (at->longitude / 1e6 - f->west) * f->per_degree_x;
}

static double y_of(const struct frame *f, const struct network_place *at)
{
    return (f->north - at->latitude / 1e6) * f->per_degree_y;
}

static void write_dots(struct network_page *p, const struct frame *f)
{
    static const enum place_class order[] = { PLACE_EMPTY, PLACE_FREE, PLACE_UNKNOWN, PLACE_MIXED,
        PLACE_RESTRICTED }; // what matters lies on top
    for (size_t c = 0; c < PLACE_CLASSES; c++)
        for (size_t i = 0; i < p->r->n_places; i++) {
            const struct network_place *at = &p->r->places[i];
            if (at->class == order[c])
                buf_printf(p->out, "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%d\"/>\n",
                        classes[at->class], x_of(f, at), y_of(f, at),
                        p->r->n_places > DOTS_MOST / 5 ? 5 : 7);
        }
}

struct grid_cell {
    uint32_t counts[PLACE_CLASSES];
};

static uint32_t total_of(const struct grid_cell *c)
{
    uint32_t n = 0;
    for (size_t i = 0; i < PLACE_CLASSES; i++)
        n += c->counts[i];
    return n;
}

static void write_cell(struct network_page *p, const struct grid_cell *c, size_t column,
        size_t line, uint32_t most)
{
    uint32_t all = total_of(c);
    double side = fmax(3, (CELL - 1) * sqrt((double)all / most));
    double x = ((double)column + 0.5) * CELL - side / 2, y = ((double)line + 0.5) * CELL - side / 2;
    buf_add_text(p->out, "<g>");
    for (size_t i = PLACE_CLASSES; i-- > 0;) {
        double part = side * c->counts[i] / all;
        if (c->counts[i])
            buf_printf(p->out,
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                    classes[i], x, y, part, side);
        x += part;
    }
    buf_add_text(p->out, "<title>");
    html_count(p->out, all);
    buf_add_text(p->out, all == 1 ? " site" : " sites");
    for (size_t i = 0; i < PLACE_CLASSES; i++)
        if (c->counts[i])
            buf_printf(p->out, ", %u %s", c->counts[i], names[i]);
    buf_add_text(p->out, "</title></g>\n");
}

static size_t write_grid(struct network_page *p, const struct frame *f)
{
    size_t columns = WIDTH / CELL + 1, lines = (size_t)f->height / CELL + 1, drawn = 0;
    struct grid_cell *cells = mem_zero(columns * lines, sizeof *cells);
    uint32_t most = 1;
    for (size_t i = 0; i < p->r->n_places; i++) {
        const struct network_place *at = &p->r->places[i];
        size_t x = size_min((size_t)fmax(x_of(f, at), 0) / CELL, columns - 1);
        size_t y = size_min((size_t)fmax(y_of(f, at), 0) / CELL, lines - 1);
        struct grid_cell *c = &cells[y * columns + x];
        c->counts[at->class]++;
        most = total_of(c) > most ? total_of(c) : most;
    }
    for (size_t i = 0; i < columns * lines; i++)
        if (total_of(&cells[i])) {
            write_cell(p, &cells[i], i % columns, i / columns, most);
            drawn++;
        }
    free(cells);
    return drawn;
}

static void write_legend(struct network_page *p)
{
    buf_add_text(p->out, "<ul class=\"legend\">");
    for (size_t i = 0; i < PLACE_CLASSES; i++) {
        if (!p->r->per_class[i])
            continue;
        buf_printf(p->out,
                "<li><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect class=\"%s\" "
                "width=\"10\" height=\"10\"/></svg> %s <b>",
                classes[i], names[i]);
        html_count(p->out, p->r->per_class[i]);
        buf_add_text(p->out, "</b></li>");
    }
    buf_add_text(p->out, "</ul>\n");
}

static void write_note(struct network_page *p, size_t cells)
{
    size_t lost = p->r->sites - p->r->n_places;
    buf_add_text(p->out, "<p class=\"note after\">");
    if (cells) {
        html_count(p->out, p->r->n_places);
        buf_add_text(p->out, " sites drawn as ");
        html_count(p->out, cells);
        buf_add_text(p->out, " squares, the larger the more sites, divided as they are. ");
    }
    if (lost) {
        html_count(p->out, lost);
        buf_add_text(p->out, lost == 1 ? " site has" : " sites have");
        buf_add_text(p->out, " no known place and cannot be drawn; the legend counts all. ");
    }
    buf_add_text(p->out, "North is up; nothing was loaded to draw this.</p>\n");
}

void page_sites(struct network_page *p)
{
    struct frame f = frame_of(p->r);
    size_t cells = 0;
    page_section(p, "sites", "Sites",
            page_part(p, NETWORK_DIVERSITY)
                    ? "By whose equipment is in service there. Restricted are the suppliers that "
                      "the diversity answer was asked to do without."
                    : "By whose equipment is there. No restricted suppliers were named: "
                      "<code>assay network diversity --without LIST</code> does.");
    buf_printf(p->out,
            "<div class=\"map geo\"><svg viewBox=\"0 0 %d %.0f\" role=\"img\" aria-label=\"Map of "
            "the sites\">\n",
            WIDTH, f.height);
    if (p->r->n_places > DOTS_MOST)
        cells = write_grid(p, &f);
    else
        write_dots(p, &f);
    buf_add_text(p->out, "</svg></div>\n");
    write_legend(p);
    write_note(p, cells);
    page_section_end(p);
}
