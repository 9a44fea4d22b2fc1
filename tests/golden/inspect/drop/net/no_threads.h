#define pthread_mutex_lock(m)
#define own_lock(m)
