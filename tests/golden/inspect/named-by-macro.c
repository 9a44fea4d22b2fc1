// run: inspect named-by-macro user.c:twice
// A file that an #include names by way of macros is needed after it was read as a unit of its own.
/* expect
twice  lines 4 to 7, 1 blocks, 5 values, 1 calls, 0 branches
  line 6 calls table_size
  line 6 uses macro TABLE_SIZE, defined at a_table.c:2
twice:
b0
    v2 = CALL table_size : int
    v3 = MUL v2, 2 : int
    v5 = ADD v3, 7 : int
    return v5
*/
