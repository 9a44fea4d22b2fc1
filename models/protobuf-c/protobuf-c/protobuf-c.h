/* protobuf-c 1.4: the documented interface */
#ifndef PROTOBUF_C_H
#define PROTOBUF_C_H

#include <assert.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>

extern const char protobuf_c_empty_string[];
typedef enum {
	PROTOBUF_C_FIELD_FLAG_PACKED = 1, PROTOBUF_C_FIELD_FLAG_DEPRECATED,
	PROTOBUF_C_FIELD_FLAG_ONEOF = 4
} ProtobufCFieldFlag;
typedef enum {
	PROTOBUF_C_LABEL_REQUIRED, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_LABEL_REPEATED,
	PROTOBUF_C_LABEL_NONE
} ProtobufCLabel;
typedef enum {
	PROTOBUF_C_TYPE_INT32, PROTOBUF_C_TYPE_SINT32, PROTOBUF_C_TYPE_SFIXED32,
	PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64,
	PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32, PROTOBUF_C_TYPE_UINT64,
	PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_FLOAT, PROTOBUF_C_TYPE_DOUBLE,
	PROTOBUF_C_TYPE_BOOL, PROTOBUF_C_TYPE_ENUM, PROTOBUF_C_TYPE_STRING,
	PROTOBUF_C_TYPE_BYTES, PROTOBUF_C_TYPE_MESSAGE
} ProtobufCType;
typedef enum {
	PROTOBUF_C_WIRE_TYPE_VARINT, PROTOBUF_C_WIRE_TYPE_64BIT,
	PROTOBUF_C_WIRE_TYPE_LENGTH_PREFIXED, PROTOBUF_C_WIRE_TYPE_32BIT = 5
} ProtobufCWireType;
struct ProtobufCAllocator;
struct ProtobufCBinaryData;
struct ProtobufCBuffer;
struct ProtobufCBufferSimple;
struct ProtobufCEnumDescriptor;
struct ProtobufCEnumValue;
struct ProtobufCEnumValueIndex;
struct ProtobufCFieldDescriptor;
struct ProtobufCIntRange;
struct ProtobufCMessage;
struct ProtobufCMessageDescriptor;
struct ProtobufCMessageUnknownField;
struct ProtobufCMethodDescriptor;
struct ProtobufCService;
struct ProtobufCServiceDescriptor;
typedef struct ProtobufCAllocator ProtobufCAllocator;
typedef struct ProtobufCBinaryData ProtobufCBinaryData;
typedef struct ProtobufCBuffer ProtobufCBuffer;
typedef struct ProtobufCBufferSimple ProtobufCBufferSimple;
typedef struct ProtobufCEnumDescriptor ProtobufCEnumDescriptor;
typedef struct ProtobufCEnumValue ProtobufCEnumValue;
typedef struct ProtobufCEnumValueIndex ProtobufCEnumValueIndex;
typedef struct ProtobufCFieldDescriptor ProtobufCFieldDescriptor;
typedef struct ProtobufCIntRange ProtobufCIntRange;
typedef struct ProtobufCMessage ProtobufCMessage;
typedef struct ProtobufCMessageDescriptor ProtobufCMessageDescriptor;
typedef struct ProtobufCMessageUnknownField ProtobufCMessageUnknownField;
typedef struct ProtobufCMethodDescriptor ProtobufCMethodDescriptor;
typedef struct ProtobufCService ProtobufCService;
typedef struct ProtobufCServiceDescriptor ProtobufCServiceDescriptor;
typedef int protobuf_c_boolean;
typedef void (*ProtobufCClosure)(const ProtobufCMessage *, void *);
typedef void (*ProtobufCMessageInit)(ProtobufCMessage *);
typedef void (*ProtobufCServiceDestroy)(ProtobufCService *);
struct ProtobufCAllocator {
	void *(*alloc)(void *, size_t);
	void (*free)(void *, void *);
	void *allocator_data;
};
struct ProtobufCBinaryData {
	size_t len;
	uint8_t *data;
};
struct ProtobufCBuffer {
	void (*append)(ProtobufCBuffer *, size_t, const uint8_t *);
};
struct ProtobufCBufferSimple {
	ProtobufCBuffer base;
	size_t alloced;
	size_t len;
	uint8_t *data;
	protobuf_c_boolean must_free_data;
	ProtobufCAllocator *allocator;
};
struct ProtobufCEnumDescriptor {
	uint32_t magic;
	const char *name;
	const char *short_name;
	const char *c_name;
	const char *package_name;
	unsigned int n_values;
	const ProtobufCEnumValue *values;
	unsigned int n_value_names;
	const ProtobufCEnumValueIndex *values_by_name;
	unsigned int n_value_ranges;
	const ProtobufCIntRange *value_ranges;
	void *reserved1;
	void *reserved2;
	void *reserved3;
	void *reserved4;
};
struct ProtobufCEnumValue {
	const char *name;
	const char *c_name;
	int value;
};
struct ProtobufCEnumValueIndex {
	const char *name;
	unsigned int index;
};
struct ProtobufCFieldDescriptor {
	const char *name;
	uint32_t id;
	ProtobufCLabel label;
	ProtobufCType type;
	unsigned int quantifier_offset;
	unsigned int offset;
	const void *descriptor;
	const void *default_value;
	uint32_t flags;
	unsigned int reserved_flags;
	void *reserved2;
	void *reserved3;
};
struct ProtobufCIntRange {
	int start_value;
	unsigned int orig_index;
};
struct ProtobufCMessage {
	const ProtobufCMessageDescriptor *descriptor;
	unsigned int n_unknown_fields;
	ProtobufCMessageUnknownField *unknown_fields;
};
struct ProtobufCMessageDescriptor {
	uint32_t magic;
	const char *name;
	const char *short_name;
	const char *c_name;
	const char *package_name;
	size_t sizeof_message;
	unsigned int n_fields;
	const ProtobufCFieldDescriptor *fields;
	const unsigned int *fields_sorted_by_name;
	unsigned int n_field_ranges;
	const ProtobufCIntRange *field_ranges;
	ProtobufCMessageInit message_init;
	void *reserved1;
	void *reserved2;
	void *reserved3;
};
struct ProtobufCMessageUnknownField {
	uint32_t tag;
	ProtobufCWireType wire_type;
	size_t len;
	uint8_t *data;
};
struct ProtobufCMethodDescriptor {
	const char *name;
	const ProtobufCMessageDescriptor *input;
	const ProtobufCMessageDescriptor *output;
};
struct ProtobufCService {
	const ProtobufCServiceDescriptor *descriptor;
	void (*invoke)(ProtobufCService *, unsigned int, const ProtobufCMessage *, ProtobufCClosure, void *);
	void (*destroy)(ProtobufCService *);
};
struct ProtobufCServiceDescriptor {
	uint32_t magic;
	const char *name;
	const char *short_name;
	const char *c_name;
	const char *package;
	unsigned int n_methods;
	const ProtobufCMethodDescriptor *methods;
	const unsigned int *method_indices_by_name;
};
const char *protobuf_c_version(void);
uint32_t protobuf_c_version_number(void);
const ProtobufCEnumValue *protobuf_c_enum_descriptor_get_value_by_name(const ProtobufCEnumDescriptor *desc, const char *name)
    __contract("null(ret)");
const ProtobufCEnumValue *protobuf_c_enum_descriptor_get_value(const ProtobufCEnumDescriptor *desc, int value)
    __contract("null(ret)");
const ProtobufCFieldDescriptor *protobuf_c_message_descriptor_get_field_by_name(const ProtobufCMessageDescriptor *desc, const char *name)
    __contract("null(ret)");
const ProtobufCFieldDescriptor *protobuf_c_message_descriptor_get_field(const ProtobufCMessageDescriptor *desc, unsigned int value)
    __contract("null(ret)");
size_t protobuf_c_message_get_packed_size(const ProtobufCMessage *message);
size_t protobuf_c_message_pack(const ProtobufCMessage *message, uint8_t *out)
    __contract("writes(out, unknown) copies(out, message)");
size_t protobuf_c_message_pack_to_buffer(const ProtobufCMessage *message, ProtobufCBuffer *buffer);
ProtobufCMessage *protobuf_c_message_unpack(const ProtobufCMessageDescriptor *descriptor, ProtobufCAllocator *allocator, size_t len, const uint8_t *data)
    __contract("reads(data, len) decodes(ret, data, len) null(ret) alloc(ret, unknown)");
void protobuf_c_message_free_unpacked(ProtobufCMessage *message, ProtobufCAllocator *allocator)
    __contract("frees(message)");
protobuf_c_boolean protobuf_c_message_check(const ProtobufCMessage *p1);
void protobuf_c_message_init(const ProtobufCMessageDescriptor *descriptor, void *message)
    __contract("nonnull(message)");
void protobuf_c_service_destroy(ProtobufCService *service);
const ProtobufCMethodDescriptor *protobuf_c_service_descriptor_get_method_by_name(const ProtobufCServiceDescriptor *desc, const char *name)
    __contract("null(ret)");
void protobuf_c_buffer_simple_append(ProtobufCBuffer *buffer, size_t len, const unsigned char *data);
void protobuf_c_service_generated_init(ProtobufCService *service, const ProtobufCServiceDescriptor *descriptor, ProtobufCServiceDestroy destroy);
void protobuf_c_service_invoke_internal(ProtobufCService *service, unsigned int method_index, const ProtobufCMessage *input, ProtobufCClosure closure, void *closure_data);
#define PROTOBUF_C__BEGIN_DECLS
#define PROTOBUF_C__END_DECLS
#define PROTOBUF_C__API
#define PROTOBUF_C__DEPRECATED
#define PROTOBUF_C__FORCE_ENUM_TO_BE_INT_SIZE(name) , _ ## name = 2147483647
#define PROTOBUF_C_MESSAGE_INIT(descriptor) { descriptor, 0, NULL }
#define PROTOBUF_C_BUFFER_SIMPLE_INIT(array) { { protobuf_c_buffer_simple_append }, sizeof(array), 0, (array), 0, NULL }
#define protobuf_c_message_get_descriptor(message) ((const ProtobufCMessage *)(message))->descriptor
#define PROTOBUF_C__SERVICE_DESCRIPTOR_MAGIC 0x14159bc3
#define PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC 0x28aaeef9
#define PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC 0x114315af
#define PROTOBUF_C_VERSION "1.4.1"
#define PROTOBUF_C_VERSION_NUMBER 1004001
#define PROTOBUF_C_MIN_COMPILER_VERSION 1000000

#endif
