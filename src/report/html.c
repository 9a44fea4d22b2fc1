#include "report/report_int.h"
void report_write_html(struct buf *out, const struct run *run, const struct report_options *o)
{
    (void)out;
    (void)run;
    (void)o;
}
