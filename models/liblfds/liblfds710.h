/* liblfds 7.1.0: stack, queue, ring buffer, free list (the members that its users see) */
#ifndef LIBLFDS710_H
#define LIBLFDS710_H

#include <stdint.h>
#include <stddef.h>
typedef unsigned long long lfds710_pal_uint_t;
typedef long long lfds710_pal_int_t;
#define LFDS710_PAL_ATOMIC_ISOLATION_IN_BYTES 128
#define LFDS710_PAL_ALIGN(n) __attribute__((aligned(n)))
#define LFDS710_MISC_MAKE_VALID_ON_CURRENT_LOGICAL_CORE_INITS_COMPLETED_BEFORE_NOW_ON_ANY_OTHER_LOGICAL_CORE ((void)0)
#define LFDS710_MISC_BARRIER_LOAD ((void)0)
#define LFDS710_MISC_BARRIER_STORE ((void)0)
#define LFDS710_MISC_BARRIER_FULL ((void)0)
enum lfds710_misc_flag {
	LFDS710_MISC_FLAG_LOWERED, LFDS710_MISC_FLAG_RAISED
};
enum lfds710_misc_query {
	LFDS710_MISC_QUERY_GET_BUILD_AND_VERSION_STRING
};
struct lfds710_misc_backoff_state {
	lfds710_pal_uint_t lock;
	lfds710_pal_uint_t backoff_iteration_frequency_counters[2];
	lfds710_pal_uint_t metric;
	lfds710_pal_uint_t total_operations;
};
struct lfds710_stack_element {
	struct lfds710_stack_element *next;
	void *key;
	void *value;
};
struct lfds710_stack_state {
	struct lfds710_stack_element *top[2] __attribute__((aligned(128)));
	void *user_state;
	struct lfds710_misc_backoff_state pop_backoff, push_backoff;
};
enum lfds710_stack_query {
	LFDS710_STACK_QUERY_SINGLETHREADED_GET_COUNT, LFDS710_STACK_QUERY_SINGLETHREADED_VALIDATE
};
#define LFDS710_STACK_GET_KEY_FROM_ELEMENT(e) ((e).key)
#define LFDS710_STACK_SET_KEY_IN_ELEMENT(e, k) ((e).key = (void *)(k))
#define LFDS710_STACK_GET_VALUE_FROM_ELEMENT(e) ((e).value)
#define LFDS710_STACK_SET_VALUE_IN_ELEMENT(e, v) ((e).value = (void *)(v))
#define LFDS710_STACK_GET_USER_STATE_FROM_STATE(s) ((s).user_state)
void lfds710_stack_init_valid_on_current_logical_core(struct lfds710_stack_state *ss, void *user_state);
void lfds710_stack_cleanup(struct lfds710_stack_state *ss,
	void (*element_cleanup_callback)(struct lfds710_stack_state *ss, struct lfds710_stack_element *se))
	__contract("calls(element_cleanup_callback)");
void lfds710_stack_push(struct lfds710_stack_state *ss, struct lfds710_stack_element *se);
int lfds710_stack_pop(struct lfds710_stack_state *ss, struct lfds710_stack_element **se) __contract("null(*se)");
void lfds710_stack_query(struct lfds710_stack_state *ss, enum lfds710_stack_query type, void *input, void *output);
struct lfds710_queue_bmm_element {
	lfds710_pal_uint_t sequence_number;
	void *key;
	void *value;
};
struct lfds710_queue_bmm_state {
	lfds710_pal_uint_t number_elements;
	lfds710_pal_uint_t mask;
	lfds710_pal_uint_t read_index __attribute__((aligned(128)));
	lfds710_pal_uint_t write_index __attribute__((aligned(128)));
	struct lfds710_queue_bmm_element *element_array;
	void *user_state;
	struct lfds710_misc_backoff_state dequeue_backoff, enqueue_backoff;
};
#define LFDS710_QUEUE_BMM_GET_USER_STATE_FROM_STATE(s) ((s).user_state)
void lfds710_queue_bmm_init_valid_on_current_logical_core(struct lfds710_queue_bmm_state *qbmms,
	struct lfds710_queue_bmm_element *element_array, lfds710_pal_uint_t number_elements, void *user_state);
void lfds710_queue_bmm_cleanup(struct lfds710_queue_bmm_state *qbmms,
	void (*element_cleanup_callback)(struct lfds710_queue_bmm_state *qbmms, void *key, void *value))
	__contract("calls(element_cleanup_callback)");
int lfds710_queue_bmm_enqueue(struct lfds710_queue_bmm_state *qbmms, void *key, void *value);
int lfds710_queue_bmm_dequeue(struct lfds710_queue_bmm_state *qbmms, void **key, void **value) __contract("null(*value)");
struct lfds710_queue_umm_element {
	struct lfds710_queue_umm_element *next[2];
	void *key;
	void *value;
};
struct lfds710_queue_umm_state {
	struct lfds710_queue_umm_element *enqueue[2] __attribute__((aligned(128)));
	struct lfds710_queue_umm_element *dequeue[2] __attribute__((aligned(128)));
	lfds710_pal_uint_t aba_counter;
	void *user_state;
};
#define LFDS710_QUEUE_UMM_GET_VALUE_FROM_ELEMENT(e) ((e).value)
#define LFDS710_QUEUE_UMM_SET_VALUE_IN_ELEMENT(e, v) ((e).value = (void *)(v))
void lfds710_queue_umm_init_valid_on_current_logical_core(struct lfds710_queue_umm_state *qumms,
	struct lfds710_queue_umm_element *qumme_dummy, void *user_state);
void lfds710_queue_umm_enqueue(struct lfds710_queue_umm_state *qumms, struct lfds710_queue_umm_element *qumme);
int lfds710_queue_umm_dequeue(struct lfds710_queue_umm_state *qumms, struct lfds710_queue_umm_element **qumme)
	__contract("null(*qumme)");

#endif
