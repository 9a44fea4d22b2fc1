// The table of formats.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_int.h"

const struct report_format report_formats[REPORT_FORMATS] = {
    { "text", "text", "the findings as text for people", report_write_terminal },
    { "HTML", "html", "one self-contained page that needs no network and no script", report_write_html },
    { "SARIF", "sarif", "SARIF 2.1.0 for other tools", report_write_sarif },
    { "JSON Lines", "jsonl", "one JSON object a line: run, files, findings, gaps",
            report_write_jsonl },
    { "CSV", "csv", "one finding a row, for spreadsheets", report_write_csv },
};

const struct report_format *const report_terminal = &report_formats[0];
