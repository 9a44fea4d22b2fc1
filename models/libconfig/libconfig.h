/* libconfig 1.5: the documented interface */
#ifndef __libconfig_h
#define __libconfig_h

#include <stdio.h>

union config_value_t {
	int ival;
	long long llval;
	double fval;
	char *sval;
	struct config_list_t *list;
};
typedef union config_value_t config_value_t;
struct config_setting_t {
	char *name;
	short type;
	short format;
	config_value_t value;
	struct config_setting_t *parent;
	struct config_t *config;
	void *hook;
	unsigned int line;
	const char *file;
};
typedef struct config_setting_t config_setting_t;
typedef enum {
	CONFIG_ERR_NONE, CONFIG_ERR_FILE_IO, CONFIG_ERR_PARSE
} config_error_t;
struct config_list_t {
	unsigned int length;
	config_setting_t **elements;
};
typedef struct config_list_t config_list_t;
struct config_t {
	config_setting_t *root;
	void (*destructor)(void *);
	int options;
	unsigned short tab_width;
	short default_format;
	const char *include_dir;
	const char *error_text;
	const char *error_file;
	int error_line;
	config_error_t error_type;
	const char **filenames;
	unsigned int num_filenames;
};
typedef struct config_t config_t;
int config_read(config_t *config, FILE *stream);
void config_write(const config_t *config, FILE *stream);
void config_set_default_format(config_t *config, short format);
void config_set_options(config_t *config, int options);
int config_get_options(const config_t *config);
void config_set_auto_convert(config_t *config, int flag);
int config_get_auto_convert(const config_t *config);
int config_read_string(config_t *config, const char *str) __contract("string(str)");
int config_read_file(config_t *config, const char *filename)
    __contract("path(filename) outside(config, admin)");
int config_write_file(config_t *config, const char *filename);
void config_set_destructor(config_t *config, void (*destructor)(void *));
void config_set_include_dir(config_t *config, const char *include_dir);
void config_init(config_t *config) __contract("nonnull(config)");
void config_destroy(config_t *config) __contract("nonnull(config)");
int config_setting_get_int(const config_setting_t *setting) __contract("outside(ret, admin)");
long long config_setting_get_int64(const config_setting_t *setting)
    __contract("outside(ret, admin)");
double config_setting_get_float(const config_setting_t *setting) __contract("outside(ret, admin)");
int config_setting_get_bool(const config_setting_t *setting) __contract("outside(ret, admin)");
const char *config_setting_get_string(const config_setting_t *setting)
    __contract("null(ret) outside(ret, admin)");
int config_setting_lookup_int(const config_setting_t *setting, const char *name, int *value)
    __contract("outside(*value, admin)");
int config_setting_lookup_int64(const config_setting_t *setting, const char *name, long long *value)
    __contract("outside(*value, admin)");
int config_setting_lookup_float(const config_setting_t *setting, const char *name, double *value)
    __contract("outside(*value, admin)");
int config_setting_lookup_bool(const config_setting_t *setting, const char *name, int *value)
    __contract("outside(*value, admin)");
int config_setting_lookup_string(const config_setting_t *setting, const char *name, const char **value)
    __contract("outside(*value, admin)");
int config_setting_set_int(config_setting_t *setting, int value);
int config_setting_set_int64(config_setting_t *setting, long long value);
int config_setting_set_float(config_setting_t *setting, double value);
int config_setting_set_bool(config_setting_t *setting, int value);
int config_setting_set_string(config_setting_t *setting, const char *value);
int config_setting_set_format(config_setting_t *setting, short format);
short config_setting_get_format(const config_setting_t *setting);
int config_setting_get_int_elem(const config_setting_t *setting, int idx)
    __contract("outside(ret, admin)");
long long config_setting_get_int64_elem(const config_setting_t *setting, int idx)
    __contract("outside(ret, admin)");
double config_setting_get_float_elem(const config_setting_t *setting, int idx)
    __contract("outside(ret, admin)");
int config_setting_get_bool_elem(const config_setting_t *setting, int idx)
    __contract("outside(ret, admin)");
const char *config_setting_get_string_elem(const config_setting_t *setting, int idx)
    __contract("null(ret) outside(ret, admin)");
config_setting_t *config_setting_set_int_elem(config_setting_t *setting, int idx, int value);
config_setting_t *config_setting_set_int64_elem(config_setting_t *setting, int idx, long long value);
config_setting_t *config_setting_set_float_elem(config_setting_t *setting, int idx, double value);
config_setting_t *config_setting_set_bool_elem(config_setting_t *setting, int idx, int value);
config_setting_t *config_setting_set_string_elem(config_setting_t *setting, int idx, const char *value);
int config_setting_index(const config_setting_t *setting);
int config_setting_length(const config_setting_t *setting);
config_setting_t *config_setting_get_elem(const config_setting_t *setting, unsigned int idx)
    __contract("null(ret)");
config_setting_t *config_setting_get_member(const config_setting_t *setting, const char *name)
    __contract("null(ret)");
config_setting_t *config_setting_add(config_setting_t *parent, const char *name, int type);
int config_setting_remove(config_setting_t *parent, const char *name);
int config_setting_remove_elem(config_setting_t *parent, unsigned int idx);
void config_setting_set_hook(config_setting_t *setting, void *hook);
config_setting_t *config_lookup(const config_t *config, const char *path) __contract("null(ret)");
config_setting_t *config_setting_lookup(config_setting_t *setting, const char *path)
    __contract("null(ret)");
int config_lookup_int(const config_t *config, const char *path, int *value)
    __contract("outside(*value, admin)");
int config_lookup_int64(const config_t *config, const char *path, long long *value)
    __contract("outside(*value, admin)");
int config_lookup_float(const config_t *config, const char *path, double *value)
    __contract("outside(*value, admin)");
int config_lookup_bool(const config_t *config, const char *path, int *value)
    __contract("outside(*value, admin)");
int config_lookup_string(const config_t *config, const char *path, const char **value)
    __contract("outside(*value, admin)");

#define LIBCONFIG_VER_MAJOR 1
#define LIBCONFIG_VER_MINOR 5
#define LIBCONFIG_VER_REVISION 0
#define CONFIG_TYPE_NONE 0
#define CONFIG_TYPE_GROUP 1
#define CONFIG_TYPE_INT 2
#define CONFIG_TYPE_INT64 3
#define CONFIG_TYPE_FLOAT 4
#define CONFIG_TYPE_STRING 5
#define CONFIG_TYPE_BOOL 6
#define CONFIG_TYPE_ARRAY 7
#define CONFIG_TYPE_LIST 8
#define CONFIG_FORMAT_DEFAULT 0
#define CONFIG_FORMAT_HEX 1
#define CONFIG_OPTION_AUTOCONVERT 0x1
#define CONFIG_OPTION_SEMICOLON_SEPARATORS 0x2
#define CONFIG_OPTION_COLON_ASSIGNMENT_FOR_GROUPS 0x4
#define CONFIG_OPTION_COLON_ASSIGNMENT_FOR_NON_GROUPS 0x8
#define CONFIG_OPTION_OPEN_BRACE_ON_SEPARATE_LINE 0x10
#define CONFIG_TRUE 1
#define CONFIG_FALSE 0

#endif
