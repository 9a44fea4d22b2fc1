/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_UI_H
#define OPENSSL_UI_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <openssl/crypto.h>
#include <openssl/safestack.h>
#include <openssl/pem.h>
#include <openssl/types.h>

UI *UI_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
UI *UI_new_method(const UI_METHOD *method) __contract("null_alloc(ret) alloc(ret, unknown)");
void UI_free(UI *ui) __contract("frees(ui)");
int UI_add_input_string(UI *ui, const char *prompt, int flags, char *result_buf, int minsize, int maxsize);
int UI_dup_input_string(UI *ui, const char *prompt, int flags, char *result_buf, int minsize, int maxsize);
int UI_add_verify_string(UI *ui, const char *prompt, int flags, char *result_buf, int minsize, int maxsize, const char *test_buf);
int UI_dup_verify_string(UI *ui, const char *prompt, int flags, char *result_buf, int minsize, int maxsize, const char *test_buf);
int UI_add_input_boolean(UI *ui, const char *prompt, const char *action_desc, const char *ok_chars, const char *cancel_chars, int flags, char *result_buf);
int UI_dup_input_boolean(UI *ui, const char *prompt, const char *action_desc, const char *ok_chars, const char *cancel_chars, int flags, char *result_buf);
int UI_add_info_string(UI *ui, const char *text);
int UI_dup_info_string(UI *ui, const char *text);
int UI_add_error_string(UI *ui, const char *text);
int UI_dup_error_string(UI *ui, const char *text);
char *UI_construct_prompt(UI *ui_method, const char *phrase_desc, const char *object_name);
void *UI_add_user_data(UI *ui, void *user_data);
int UI_dup_user_data(UI *ui, void *user_data);
void *UI_get0_user_data(UI *ui);
const char *UI_get0_result(UI *ui, int i);
int UI_get_result_length(UI *ui, int i);
int UI_process(UI *ui);
int UI_ctrl(UI *ui, int cmd, long i, void *p, void (*f)(void));
int UI_set_ex_data(UI *r, int idx, void *arg);
void *UI_get_ex_data(const UI *r, int idx);
void UI_set_default_method(const UI_METHOD *meth);
const UI_METHOD *UI_get_default_method(void);
const UI_METHOD *UI_get_method(UI *ui);
const UI_METHOD *UI_set_method(UI *ui, const UI_METHOD *meth);
UI_METHOD *UI_OpenSSL(void);
const UI_METHOD *UI_null(void);
struct ui_string_st;
typedef struct ui_string_st UI_STRING;
struct stack_st_UI_STRING;
enum UI_string_types {
	UIT_NONE, UIT_PROMPT, UIT_VERIFY, UIT_BOOLEAN, UIT_INFO, UIT_ERROR
};
UI_METHOD *UI_create_method(const char *name);
void UI_destroy_method(UI_METHOD *ui_method);
int UI_method_set_opener(UI_METHOD *method, int (*opener)(UI *));
int UI_method_set_writer(UI_METHOD *method, int (*writer)(UI *, UI_STRING *));
int UI_method_set_flusher(UI_METHOD *method, int (*flusher)(UI *));
int UI_method_set_reader(UI_METHOD *method, int (*reader)(UI *, UI_STRING *));
int UI_method_set_closer(UI_METHOD *method, int (*closer)(UI *));
int UI_method_set_data_duplicator(UI_METHOD *method, void *(*duplicator)(UI *, void *), void (*destructor)(UI *, void *));
int UI_method_set_prompt_constructor(UI_METHOD *method, char *(*prompt_constructor)(UI *, const char *, const char *));
int UI_method_set_ex_data(UI_METHOD *method, int idx, void *data);
const void *UI_method_get_ex_data(const UI_METHOD *method, int idx);
enum UI_string_types UI_get_string_type(UI_STRING *uis);
int UI_get_input_flags(UI_STRING *uis);
const char *UI_get0_output_string(UI_STRING *uis);
const char *UI_get0_action_string(UI_STRING *uis);
const char *UI_get0_result_string(UI_STRING *uis);
int UI_get_result_string_length(UI_STRING *uis);
const char *UI_get0_test_string(UI_STRING *uis);
int UI_get_result_minsize(UI_STRING *uis);
int UI_get_result_maxsize(UI_STRING *uis);
int UI_set_result(UI *ui, UI_STRING *uis, const char *result);
int UI_set_result_ex(UI *ui, UI_STRING *uis, const char *result, int len);
int UI_UTIL_read_pw_string(char *buf, int length, const char *prompt, int verify);
int UI_UTIL_read_pw(char *buf, char *buff, int size, const char *prompt, int verify);
UI_METHOD *UI_UTIL_wrap_read_pem_callback(pem_password_cb *cb, int rwflag);

#define UI_INPUT_FLAG_ECHO 0x1
#define UI_INPUT_FLAG_DEFAULT_PWD 0x2
#define UI_INPUT_FLAG_USER_BASE 16
#define UI_CTRL_PRINT_ERRORS 1
#define UI_CTRL_IS_REDOABLE 2

int UI_set_app_data();
void *UI_get_app_data();
int UI_get_ex_new_index();

#endif
