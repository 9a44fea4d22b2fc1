/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Positions of terminals, as base stations measure them (asn1/position.asn1). */
#include <stdlib.h>

#include "PositionReport.h"
#include "agw/agw.h"
#include "lib/log.h"

static void take_uncertainty(struct agw_position *position, const PositionReport_t *report)
{
    const Uncertainty_t *around = report->uncertainty;

    position->radius =
            around->semiMajor > around->semiMinor ? around->semiMajor : around->semiMinor;
}

static void take_velocity(struct agw_position *position, const PositionReport_t *report)
{
    const Velocity_t *velocity = report->velocity;

    position->speed = velocity ? velocity->speed : 0;
}

static void take_cells(struct agw_position *position, const PositionReport_t *report)
{
    position->num_cells = 0;
    for (int i = 0; i < report->cells.list.count && i < AGW_MAX_CELLS; i++) {
        const CellMeasurement_t *cell = report->cells.list.array[i];

        position->cells[i] = (uint32_t)cell->cellId;
        position->num_cells++;
    }
}

static void store(const struct agw_ran *ran, const PositionReport_t *report)
{
    struct agw_ue *ue = ue_find((uint32_t)report->coreId);

    if (!ue || ue->ran != ran)
        return;
    if (!ue->position)
        ue->position = calloc(1, sizeof(*ue->position));
    if (!ue->position)
        return;
    ue->position->latitude = report->latitude;
    ue->position->longitude = report->longitude;
    take_uncertainty(ue->position, report);
    take_velocity(ue->position, report);
    take_cells(ue->position, report);
}

void position_take(struct agw_ran *ran, const struct sc_octets *octets)
{
    PositionReport_t *report = NULL;
    asn_dec_rval_t rv;

    rv = uper_decode_complete(
            NULL, &asn_DEF_PositionReport, (void **)&report, octets->data, octets->len);
    if (rv.code == RC_OK)
        store(ran, report);
    else
        sc_warn("'%s': a position of %zu bytes cannot be read", ran->name, octets->len);
    ASN_STRUCT_FREE(asn_DEF_PositionReport, report);
}
