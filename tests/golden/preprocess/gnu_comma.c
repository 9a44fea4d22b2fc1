// run: inspect --preprocess {}
// GNU: `, ## args` drops the comma when there are no arguments.
#define log(fmt, ...) print(fmt, ## __VA_ARGS__)
#define named(fmt, args...) print(fmt , ## args)
log("a") log("a",) log("a", 1, 2) named("b") named("b", x y)

/* expect
print ( "a" ) print ( "a" , ) print ( "a" , 1 , 2 ) print ( "b" ) print ( "b" , x y )
*/
