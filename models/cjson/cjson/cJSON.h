/* cJSON 1.7: the documented interface */
#ifndef cJSON__h
#define cJSON__h

#include <stddef.h>

#define CJSON_VERSION_MAJOR 1
#define CJSON_VERSION_MINOR 7
#define CJSON_VERSION_PATCH 15
#define cJSON_Invalid (0)
#define cJSON_False (1 << 0)
#define cJSON_True (1 << 1)
#define cJSON_NULL (1 << 2)
#define cJSON_Number (1 << 3)
#define cJSON_String (1 << 4)
#define cJSON_Array (1 << 5)
#define cJSON_Object (1 << 6)
#define cJSON_Raw (1 << 7)
#define cJSON_IsReference 256
#define cJSON_StringIsConst 512
typedef struct cJSON {
	struct cJSON *next;
	struct cJSON *prev;
	struct cJSON *child;
	int type;
	char *valuestring;
	int valueint;
	double valuedouble;
	char *string;
} cJSON;
typedef struct cJSON_Hooks {
	void *(*malloc_fn)(size_t sz);
	void(*free_fn)(void *ptr);
} cJSON_Hooks;
typedef int cJSON_bool;
#define CJSON_NESTING_LIMIT 1000
const char *cJSON_Version(void);
void cJSON_InitHooks(cJSON_Hooks *hooks);
cJSON *cJSON_Parse(const char *value)
    __contract("string(value) decodes(ret, value, strlen(value)) null(ret) alloc(ret, unknown)");
cJSON *cJSON_ParseWithLength(const char *value, size_t buffer_length)
    __contract("reads(value, buffer_length) decodes(ret, value, buffer_length) null(ret) alloc(ret, unknown)");
cJSON *cJSON_ParseWithOpts(const char *value, const char **return_parse_end, cJSON_bool require_null_terminated)
    __contract("string(value) decodes(ret, value, strlen(value)) null(ret) alloc(ret, unknown)");
cJSON *cJSON_ParseWithLengthOpts(const char *value, size_t buffer_length, const char **return_parse_end, cJSON_bool require_null_terminated)
    __contract("reads(value, buffer_length) decodes(ret, value, buffer_length) null(ret) alloc(ret, unknown)");
char *cJSON_Print(const cJSON *item)
    __contract("null(ret) alloc(ret, unknown) copies(ret, item)");
char *cJSON_PrintUnformatted(const cJSON *item)
    __contract("null(ret) alloc(ret, unknown) copies(ret, item)");
char *cJSON_PrintBuffered(const cJSON *item, int prebuffer, cJSON_bool fmt)
    __contract("null(ret) alloc(ret, unknown) copies(ret, item)");
cJSON_bool cJSON_PrintPreallocated(cJSON *item, char *buffer, const int length, const cJSON_bool format)
    __contract("writes(buffer, length)");
void cJSON_Delete(cJSON *item)
    __contract("frees(item)");
int cJSON_GetArraySize(const cJSON *array)
    __contract("derived(ret, array)");
cJSON *cJSON_GetArrayItem(const cJSON *array, int index)
    __contract("null(ret) into(ret, array) derived(ret, array)");
cJSON *cJSON_GetObjectItem(const cJSON *const object, const char *const string)
    __contract("null(ret) into(ret, object) derived(ret, object)");
cJSON *cJSON_GetObjectItemCaseSensitive(const cJSON *const object, const char *const string)
    __contract("null(ret) into(ret, object) derived(ret, object)");
cJSON_bool cJSON_HasObjectItem(const cJSON *object, const char *string);
const char *cJSON_GetErrorPtr(void)
    __contract("null(ret)");
char *cJSON_GetStringValue(const cJSON *const item)
    __contract("null(ret) into(ret, item) derived(ret, item)");
double cJSON_GetNumberValue(const cJSON *const item)
    __contract("derived(ret, item)");
cJSON_bool cJSON_IsInvalid(const cJSON *const item);
cJSON_bool cJSON_IsFalse(const cJSON *const item);
cJSON_bool cJSON_IsTrue(const cJSON *const item);
cJSON_bool cJSON_IsBool(const cJSON *const item);
cJSON_bool cJSON_IsNull(const cJSON *const item);
cJSON_bool cJSON_IsNumber(const cJSON *const item);
cJSON_bool cJSON_IsString(const cJSON *const item);
cJSON_bool cJSON_IsArray(const cJSON *const item);
cJSON_bool cJSON_IsObject(const cJSON *const item);
cJSON_bool cJSON_IsRaw(const cJSON *const item);
cJSON *cJSON_CreateNull(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
cJSON *cJSON_CreateTrue(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
cJSON *cJSON_CreateFalse(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
cJSON *cJSON_CreateBool(cJSON_bool boolean)
    __contract("null_alloc(ret) alloc(ret, unknown)");
cJSON *cJSON_CreateNumber(double num)
    __contract("null_alloc(ret) alloc(ret, unknown)");
cJSON *cJSON_CreateString(const char *string)
    __contract("null_alloc(ret) alloc(ret, unknown)");
cJSON *cJSON_CreateRaw(const char *raw)
    __contract("null_alloc(ret) alloc(ret, unknown)");
cJSON *cJSON_CreateArray(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
cJSON *cJSON_CreateObject(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
cJSON *cJSON_CreateStringReference(const char *string);
cJSON *cJSON_CreateObjectReference(const cJSON *child);
cJSON *cJSON_CreateArrayReference(const cJSON *child);
cJSON *cJSON_CreateIntArray(const int *numbers, int count);
cJSON *cJSON_CreateFloatArray(const float *numbers, int count);
cJSON *cJSON_CreateDoubleArray(const double *numbers, int count);
cJSON *cJSON_CreateStringArray(const char *const *strings, int count);
cJSON_bool cJSON_AddItemToArray(cJSON *array, cJSON *item)
    __contract("owned(item)");
cJSON_bool cJSON_AddItemToObject(cJSON *object, const char *string, cJSON *item)
    __contract("owned(item) string(string)");
cJSON_bool cJSON_AddItemToObjectCS(cJSON *object, const char *string, cJSON *item)
    __contract("owned(item)");
cJSON_bool cJSON_AddItemReferenceToArray(cJSON *array, cJSON *item);
cJSON_bool cJSON_AddItemReferenceToObject(cJSON *object, const char *string, cJSON *item);
cJSON *cJSON_DetachItemViaPointer(cJSON *parent, cJSON *const item)
    __contract("same(ret, item)");
cJSON *cJSON_DetachItemFromArray(cJSON *array, int which)
    __contract("null(ret)");
void cJSON_DeleteItemFromArray(cJSON *array, int which);
cJSON *cJSON_DetachItemFromObject(cJSON *object, const char *string)
    __contract("null(ret)");
cJSON *cJSON_DetachItemFromObjectCaseSensitive(cJSON *object, const char *string)
    __contract("null(ret)");
void cJSON_DeleteItemFromObject(cJSON *object, const char *string);
void cJSON_DeleteItemFromObjectCaseSensitive(cJSON *object, const char *string);
cJSON_bool cJSON_InsertItemInArray(cJSON *array, int which, cJSON *newitem)
    __contract("owned(newitem)");
cJSON_bool cJSON_ReplaceItemViaPointer(cJSON *const parent, cJSON *const item, cJSON *replacement);
cJSON_bool cJSON_ReplaceItemInArray(cJSON *array, int which, cJSON *newitem)
    __contract("owned(newitem)");
cJSON_bool cJSON_ReplaceItemInObject(cJSON *object,const char *string,cJSON *newitem)
    __contract("owned(newitem)");
cJSON_bool cJSON_ReplaceItemInObjectCaseSensitive(cJSON *object,const char *string,cJSON *newitem);
cJSON *cJSON_Duplicate(const cJSON *item, cJSON_bool recurse)
    __contract("null(ret) alloc(ret, unknown) copies(ret, item)");
cJSON_bool cJSON_Compare(const cJSON *const a, const cJSON *const b, const cJSON_bool case_sensitive);
void cJSON_Minify(char *json);
cJSON *cJSON_AddNullToObject(cJSON *const object, const char *const name)
    __contract("null(ret) into(ret, object)");
cJSON *cJSON_AddTrueToObject(cJSON *const object, const char *const name);
cJSON *cJSON_AddFalseToObject(cJSON *const object, const char *const name);
cJSON *cJSON_AddBoolToObject(cJSON *const object, const char *const name, const cJSON_bool boolean)
    __contract("null(ret) into(ret, object)");
cJSON *cJSON_AddNumberToObject(cJSON *const object, const char *const name, const double number)
    __contract("null(ret) into(ret, object)");
cJSON *cJSON_AddStringToObject(cJSON *const object, const char *const name, const char *const string)
    __contract("null(ret) into(ret, object)");
cJSON *cJSON_AddRawToObject(cJSON *const object, const char *const name, const char *const raw);
cJSON *cJSON_AddObjectToObject(cJSON *const object, const char *const name)
    __contract("null(ret) into(ret, object)");
cJSON *cJSON_AddArrayToObject(cJSON *const object, const char *const name)
    __contract("null(ret) into(ret, object)");
#define cJSON_SetIntValue(object,number) ((object) ? (object)->valueint = (object)->valuedouble = (number) : (number))
double cJSON_SetNumberHelper(cJSON *object, double number);
#define cJSON_SetNumberValue(object,number) ((object != NULL) ? cJSON_SetNumberHelper(object, (double)number) : (number))
char *cJSON_SetValuestring(cJSON *object, const char *valuestring)
    __contract("null(ret)");
#define cJSON_ArrayForEach(element,array) for(element = (array != NULL) ? (array)->child : NULL; element != NULL; element = element->next)
void *cJSON_malloc(size_t size)
    __contract("null_alloc(ret) alloc(ret, size)");
void cJSON_free(void *object)
    __contract("frees(object)");

#endif
