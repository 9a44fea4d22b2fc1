// run: inspect --preprocess {}
// __LINE__ is the line of the outermost use; splices and comments do not disturb it.
#define here __LINE__
#define twice here here
here /* two
lines */ here
tw\
ice "one \
two"

/* expect
 5 6 7 7 "one two"
*/
