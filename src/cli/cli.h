// The command line: `assay <verb> [options] [paths]`. Only this folder prints and decides exit
// codes.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_CLI_H
#define ASSAY_CLI_H

int cli_main(int argc, char **argv);

#endif
