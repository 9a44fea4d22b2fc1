#define OWN_MEMORY 1
