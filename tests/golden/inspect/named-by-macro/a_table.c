/* A unit of its own that a later one includes by way of macros: its tokens must stay. */
#define TABLE_SIZE 7
static int table_size(void)
{
    return TABLE_SIZE;
}
