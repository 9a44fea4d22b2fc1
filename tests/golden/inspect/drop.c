// run: inspect drop -q --jsonl
// A drop of several files: an option of the build is open where it is not always set, "link.h" is the drop's own, a name
// that only other files define is open where an include leads nowhere, an included .c file is read as its own unit, and a
// header that is not included by default does not take the library's functions away, until it is included for all.
/* expect
{"file":"fast/fast.c","name":"traced","line":2,"end_line":2,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"net/locks.c","name":"take","line":6,"end_line":6,"calls":[{"line":6,"callee":"pthread_mutex_lock"}],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"net/locks.c","name":"take_nothing","line":9,"end_line":9,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"net/peer.c","name":"trace","line":5,"end_line":5,"calls":[],"branches":[],"members":[{"line":5,"name":"up"}],"lost":[],"guessed":[]}
{"file":"net/peer.c","name":"no_trace","line":7,"end_line":7,"calls":[],"branches":[],"members":[{"line":7,"name":"up"}],"lost":[],"guessed":[]}
{"file":"net/peer.c","name":"both_1","line":10,"end_line":10,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"net/peer.c","name":"both_2","line":12,"end_line":12,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"work/step.c","name":"other_step","line":1,"end_line":1,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"work/step.c","name":"step","line":1,"end_line":1,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"work/step.c","name":"run","line":2,"end_line":5,"calls":[{"line":4,"callee":"step"}],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"work/uses.c","name":"uses","line":3,"end_line":6,"calls":[],"branches":[],"members":[{"line":5,"name":"n"}],"lost":[],"guessed":[]}
{"file":"fast/fast.c","inactive":[{"line":4,"end_line":4,"condition":"else"}]}
{"file":"net/peer.c","inactive":[{"line":18,"end_line":18,"condition":"DEPTH > 1"}]}
*/
