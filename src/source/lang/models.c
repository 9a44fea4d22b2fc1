// The model pack's rows as files.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/models.h"

struct virtual_file *model_files(size_t *n)
{
    struct virtual_file *files = mem_zero(n_model_rows, sizeof *files);
    for (size_t i = 0; i < n_model_rows; i++)
        files[i] = (struct virtual_file){ .path = str_of(model_rows[i].path),
            .text = { model_blob + model_rows[i].offset, model_rows[i].size } };
    *n = n_model_rows;
    return files;
}
