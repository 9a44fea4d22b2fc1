#define SET_ELSEWHERE 1
#define step other_step
#include "../work/step.c"
