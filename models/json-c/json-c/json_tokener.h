/* json-c 0.16: the documented interface */
#ifndef _json_tokener_h_
#define _json_tokener_h_

#include <json-c/json_object.h>
#include <stddef.h>

enum json_tokener_error {
	json_tokener_success, json_tokener_continue, json_tokener_error_depth,
	json_tokener_error_parse_eof, json_tokener_error_parse_unexpected,
	json_tokener_error_parse_null, json_tokener_error_parse_boolean,
	json_tokener_error_parse_number, json_tokener_error_parse_array,
	json_tokener_error_parse_object_key_name, json_tokener_error_parse_object_key_sep,
	json_tokener_error_parse_object_value_sep, json_tokener_error_parse_string,
	json_tokener_error_parse_comment, json_tokener_error_parse_utf8_string,
	json_tokener_error_size
};
enum json_tokener_state {
	json_tokener_state_eatws, json_tokener_state_start, json_tokener_state_finish,
	json_tokener_state_null, json_tokener_state_comment_start, json_tokener_state_comment,
	json_tokener_state_comment_eol, json_tokener_state_comment_end,
	json_tokener_state_string, json_tokener_state_string_escape,
	json_tokener_state_escape_unicode, json_tokener_state_escape_unicode_need_escape,
	json_tokener_state_escape_unicode_need_u, json_tokener_state_boolean,
	json_tokener_state_number, json_tokener_state_array, json_tokener_state_array_add,
	json_tokener_state_array_sep, json_tokener_state_object_field_start,
	json_tokener_state_object_field, json_tokener_state_object_field_end,
	json_tokener_state_object_value, json_tokener_state_object_value_add,
	json_tokener_state_object_sep, json_tokener_state_array_after_sep,
	json_tokener_state_object_field_start_after_sep, json_tokener_state_inf
};
struct json_tokener_srec {
	enum json_tokener_state state;
	enum json_tokener_state saved_state;
	struct json_object *obj;
	struct json_object *current;
	char *obj_field_name;
};
struct json_tokener {
	char *str;
	struct printbuf *pb;
	int max_depth;
	int depth;
	int is_double;
	int st_pos;
	int char_offset;
	enum json_tokener_error err;
	unsigned int ucs_char;
	unsigned int high_surrogate;
	char quote_char;
	struct json_tokener_srec *stack;
	int flags;
};
size_t json_tokener_get_parse_end(struct json_tokener *tok);
typedef struct json_tokener json_tokener;
const char *json_tokener_error_desc(enum json_tokener_error jerr);
enum json_tokener_error json_tokener_get_error(struct json_tokener *tok);
struct json_tokener *json_tokener_new(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct json_tokener *json_tokener_new_ex(int depth)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void json_tokener_free(struct json_tokener *tok) __contract("frees(tok)");
void json_tokener_reset(struct json_tokener *tok);
struct json_object *json_tokener_parse(const char *str)
    __contract("string(str) decodes(ret, str, strlen(str)) null(ret) alloc(ret, unknown)");
struct json_object *json_tokener_parse_verbose(const char *str, enum json_tokener_error *error)
    __contract("string(str) decodes(ret, str, strlen(str)) null(ret) alloc(ret, unknown)");
void json_tokener_set_flags(struct json_tokener *tok, int flags);
struct json_object *json_tokener_parse_ex(struct json_tokener *tok, const char *str, int len)
    __contract("reads(str, len) decodes(ret, str, len) null(ret)");

#define JSON_TOKENER_DEFAULT_DEPTH 32
#define JSON_TOKENER_STRICT 0x1
#define JSON_TOKENER_ALLOW_TRAILING_CHARS 0x2
#define JSON_TOKENER_VALIDATE_UTF8 0x10

#endif
