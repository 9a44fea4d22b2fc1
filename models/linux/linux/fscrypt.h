/* Linux UAPI: values and layouts */
#ifndef _LINUX_FSCRYPT_H
#define _LINUX_FSCRYPT_H

#include <linux/ioctl.h>
#include <linux/types.h>
struct fscrypt_policy_v1 {
	__u8 version;
	__u8 contents_encryption_mode;
	__u8 filenames_encryption_mode;
	__u8 flags;
	__u8 master_key_descriptor[8];
};
struct fscrypt_key {
	__u32 mode;
	__u8 raw[64];
	__u32 size;
};
struct fscrypt_policy_v2 {
	__u8 version;
	__u8 contents_encryption_mode;
	__u8 filenames_encryption_mode;
	__u8 flags;
	__u8 __reserved[4];
	__u8 master_key_identifier[16];
};
struct fscrypt_get_policy_ex_arg {
	__u64 policy_size;
	union {
		__u8 version;
		struct fscrypt_policy_v1 v1;
		struct fscrypt_policy_v2 v2;
	} policy;
};
struct fscrypt_key_specifier {
	__u32 type;
	__u32 __reserved;
	union {
		__u8 __reserved[32];
		__u8 descriptor[8];
		__u8 identifier[16];
	} u;
};
struct fscrypt_provisioning_key_payload {
	__u32 type;
	__u32 __reserved;
	__u8 raw[];
};
struct fscrypt_add_key_arg {
	struct fscrypt_key_specifier key_spec;
	__u32 raw_size;
	__u32 key_id;
	__u32 __reserved[8];
	__u8 raw[];
};
struct fscrypt_remove_key_arg {
	struct fscrypt_key_specifier key_spec;
	__u32 removal_status_flags;
	__u32 __reserved[5];
};
struct fscrypt_get_key_status_arg {
	struct fscrypt_key_specifier key_spec;
	__u32 __reserved[6];
	__u32 status;
	__u32 status_flags;
	__u32 user_count;
	__u32 __out_reserved[13];
};
#define FSCRYPT_POLICY_FLAGS_PAD_4 0x0
#define FSCRYPT_POLICY_FLAGS_PAD_8 0x1
#define FSCRYPT_POLICY_FLAGS_PAD_16 0x2
#define FSCRYPT_POLICY_FLAGS_PAD_32 0x3
#define FSCRYPT_POLICY_FLAGS_PAD_MASK 0x3
#define FSCRYPT_POLICY_FLAG_DIRECT_KEY 0x4
#define FSCRYPT_POLICY_FLAG_IV_INO_LBLK_64 0x8
#define FSCRYPT_POLICY_FLAG_IV_INO_LBLK_32 0x10
#define FSCRYPT_MODE_AES_256_XTS 1
#define FSCRYPT_MODE_AES_256_CTS 4
#define FSCRYPT_MODE_AES_128_CBC 5
#define FSCRYPT_MODE_AES_128_CTS 6
#define FSCRYPT_MODE_ADIANTUM 9
#define FSCRYPT_MODE_AES_256_HCTR2 10
#define FSCRYPT_POLICY_V1 0
#define FSCRYPT_KEY_DESCRIPTOR_SIZE 8
#define FSCRYPT_KEY_DESC_PREFIX "fscrypt:"
#define FSCRYPT_KEY_DESC_PREFIX_SIZE 8
#define FSCRYPT_MAX_KEY_SIZE 64
#define FSCRYPT_POLICY_V2 2
#define FSCRYPT_KEY_IDENTIFIER_SIZE 16
#define FSCRYPT_KEY_SPEC_TYPE_DESCRIPTOR 1
#define FSCRYPT_KEY_SPEC_TYPE_IDENTIFIER 2
#define FSCRYPT_KEY_REMOVAL_STATUS_FLAG_FILES_BUSY 0x1
#define FSCRYPT_KEY_REMOVAL_STATUS_FLAG_OTHER_USERS 0x2
#define FSCRYPT_KEY_STATUS_ABSENT 1
#define FSCRYPT_KEY_STATUS_PRESENT 2
#define FSCRYPT_KEY_STATUS_INCOMPLETELY_REMOVED 3
#define FSCRYPT_KEY_STATUS_FLAG_ADDED_BY_SELF 0x1
#define FS_IOC_SET_ENCRYPTION_POLICY 2148296211UL
#define FS_IOC_GET_ENCRYPTION_PWSALT 1074816532UL
#define FS_IOC_GET_ENCRYPTION_POLICY 1074554389UL
#define FS_IOC_GET_ENCRYPTION_POLICY_EX 3221841430UL
#define FS_IOC_ADD_ENCRYPTION_KEY 3226494487UL
#define FS_IOC_REMOVE_ENCRYPTION_KEY 3225445912UL
#define FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS 3225445913UL
#define FS_IOC_GET_ENCRYPTION_KEY_STATUS 3229640218UL
#define FS_IOC_GET_ENCRYPTION_NONCE 2148558363UL
#define FS_KEY_DESCRIPTOR_SIZE 8
#define FS_POLICY_FLAGS_PAD_4 0
#define FS_POLICY_FLAGS_PAD_8 1
#define FS_POLICY_FLAGS_PAD_16 2
#define FS_POLICY_FLAGS_PAD_32 3
#define FS_POLICY_FLAGS_PAD_MASK 3
#define FS_POLICY_FLAG_DIRECT_KEY 4
#define FS_POLICY_FLAGS_VALID 0x7
#define FS_ENCRYPTION_MODE_INVALID 0
#define FS_ENCRYPTION_MODE_AES_256_XTS 1
#define FS_ENCRYPTION_MODE_AES_256_GCM 2
#define FS_ENCRYPTION_MODE_AES_256_CBC 3
#define FS_ENCRYPTION_MODE_AES_256_CTS 4
#define FS_ENCRYPTION_MODE_AES_128_CBC 5
#define FS_ENCRYPTION_MODE_AES_128_CTS 6
#define FS_ENCRYPTION_MODE_SPECK128_256_XTS 7
#define FS_ENCRYPTION_MODE_SPECK128_256_CTS 8
#define FS_ENCRYPTION_MODE_ADIANTUM 9
#define FS_KEY_DESC_PREFIX "fscrypt:"
#define FS_KEY_DESC_PREFIX_SIZE 8
#define FS_MAX_KEY_SIZE 64

#endif
