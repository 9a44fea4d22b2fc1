#ifdef WITH_TRACE
void traced(void) {}
#else
void never(void) {}
#endif
