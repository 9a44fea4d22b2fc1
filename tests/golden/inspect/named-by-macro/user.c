#define TABLE_OF_THIS "a_table.c"
#define TABLE TABLE_OF_THIS
#include TABLE
int twice(void)
{
    return 2 * table_size() + TABLE_SIZE;
}
