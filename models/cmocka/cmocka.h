/* cmocka 1.1: the documented interface */
#ifndef CMOCKA_H_
#define CMOCKA_H_

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

typedef unsigned long uintptr_t;
void mock_assert(const int result, const char *const expression, const char *const file, const int line);
typedef void (*UnitTestFunction)(void **);
typedef int (*CheckParameterValue)(const unsigned long, const unsigned long);
enum UnitTestFunctionType {
	UNIT_TEST_FUNCTION_TYPE_TEST, UNIT_TEST_FUNCTION_TYPE_SETUP,
	UNIT_TEST_FUNCTION_TYPE_TEARDOWN, UNIT_TEST_FUNCTION_TYPE_GROUP_SETUP,
	UNIT_TEST_FUNCTION_TYPE_GROUP_TEARDOWN
};
typedef enum UnitTestFunctionType UnitTestFunctionType;
struct UnitTest {
	const char *name;
	UnitTestFunction function;
	UnitTestFunctionType function_type;
};
typedef struct UnitTest UnitTest;
struct GroupTest {
	UnitTestFunction setup;
	UnitTestFunction teardown;
	const UnitTest *tests;
	const size_t number_of_tests;
};
typedef struct GroupTest GroupTest;
typedef void (*CMUnitTestFunction)(void **);
typedef int (*CMFixtureFunction)(void **);
struct CMUnitTest {
	const char *name;
	CMUnitTestFunction test_func;
	CMFixtureFunction setup_func;
	CMFixtureFunction teardown_func;
	void *initial_state;
};
struct SourceLocation {
	const char *file;
	int line;
};
typedef struct SourceLocation SourceLocation;
struct CheckParameterEvent {
	SourceLocation location;
	const char *parameter_name;
	CheckParameterValue check_value;
	unsigned long check_value_data;
};
typedef struct CheckParameterEvent CheckParameterEvent;
extern int global_expecting_assert;
extern jmp_buf global_expect_assert_env;
extern const char *global_last_failed_assert;
void print_message(const char *const format, ...);
void print_error(const char *const format, ...);
void vprint_message(const char *const format, struct __va_list_tag *args);
void vprint_error(const char *const format, struct __va_list_tag *args);
enum cm_message_output {
	CM_OUTPUT_STDOUT, CM_OUTPUT_SUBUNIT, CM_OUTPUT_TAP, CM_OUTPUT_XML
};
void cmocka_set_message_output(enum cm_message_output output);
void cmocka_set_test_filter(const char *pattern);
void cmocka_set_skip_filter(const char *pattern);

#define LargestIntegralTypePrintfFormat "%#lx"
#define LargestIntegralTypePrintfFormatDecimal "%lu"
#define FloatPrintfFormat "%f"
#define WILL_RETURN_ALWAYS (-1)
#define WILL_RETURN_ONCE (-2)

unsigned long mock();
void assert_ptr_equal();
void assert_ptr_not_equal();
void assert_int_equal();
void assert_int_not_equal();
void assert_float_equal();
void assert_float_not_equal();
void assert_string_equal();
void assert_string_not_equal();
void assert_memory_equal();
void assert_memory_not_equal();
void assert_in_range();
void assert_not_in_range();
void assert_in_set();
void assert_not_in_set();
void function_called();
void fail();
void skip();
int run_tests();
int run_group_tests();
int cmocka_run_group_tests_name();
void *test_malloc();
void *test_calloc();
void *test_realloc();
void test_free();

#endif
