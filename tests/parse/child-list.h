typedef struct list { struct list *next; struct other *o; } list_t;
static inline int len(list_t *l) { int n = 0; while (l) { n++; l = l->next; } return n; }
enum color { RED, GREEN = 5, BLUE };
