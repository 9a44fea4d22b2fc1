/* Linux UAPI: values and layouts */
#ifndef _LINUX_XATTR_H
#define _LINUX_XATTR_H

#include <linux/types.h>
#include <linux/libc-compat.h>

#define XATTR_CREATE 0x1
#define XATTR_REPLACE 0x2
#define XATTR_OS2_PREFIX "os2."
#define XATTR_OS2_PREFIX_LEN 4UL
#define XATTR_MAC_OSX_PREFIX "osx."
#define XATTR_MAC_OSX_PREFIX_LEN 4UL
#define XATTR_BTRFS_PREFIX "btrfs."
#define XATTR_BTRFS_PREFIX_LEN 6UL
#define XATTR_HURD_PREFIX "gnu."
#define XATTR_HURD_PREFIX_LEN 4UL
#define XATTR_SECURITY_PREFIX "security."
#define XATTR_SECURITY_PREFIX_LEN 9UL
#define XATTR_SYSTEM_PREFIX "system."
#define XATTR_SYSTEM_PREFIX_LEN 7UL
#define XATTR_TRUSTED_PREFIX "trusted."
#define XATTR_TRUSTED_PREFIX_LEN 8UL
#define XATTR_USER_PREFIX "user."
#define XATTR_USER_PREFIX_LEN 5UL
#define XATTR_EVM_SUFFIX "evm"
#define XATTR_NAME_EVM "security.evm"
#define XATTR_IMA_SUFFIX "ima"
#define XATTR_NAME_IMA "security.ima"
#define XATTR_SELINUX_SUFFIX "selinux"
#define XATTR_NAME_SELINUX "security.selinux"
#define XATTR_SMACK_SUFFIX "SMACK64"
#define XATTR_SMACK_IPIN "SMACK64IPIN"
#define XATTR_SMACK_IPOUT "SMACK64IPOUT"
#define XATTR_SMACK_EXEC "SMACK64EXEC"
#define XATTR_SMACK_TRANSMUTE "SMACK64TRANSMUTE"
#define XATTR_SMACK_MMAP "SMACK64MMAP"
#define XATTR_NAME_SMACK "security.SMACK64"
#define XATTR_NAME_SMACKIPIN "security.SMACK64IPIN"
#define XATTR_NAME_SMACKIPOUT "security.SMACK64IPOUT"
#define XATTR_NAME_SMACKEXEC "security.SMACK64EXEC"
#define XATTR_NAME_SMACKTRANSMUTE "security.SMACK64TRANSMUTE"
#define XATTR_NAME_SMACKMMAP "security.SMACK64MMAP"
#define XATTR_APPARMOR_SUFFIX "apparmor"
#define XATTR_NAME_APPARMOR "security.apparmor"
#define XATTR_CAPS_SUFFIX "capability"
#define XATTR_NAME_CAPS "security.capability"
#define XATTR_POSIX_ACL_ACCESS "posix_acl_access"
#define XATTR_NAME_POSIX_ACL_ACCESS "system.posix_acl_access"
#define XATTR_POSIX_ACL_DEFAULT "posix_acl_default"
#define XATTR_NAME_POSIX_ACL_DEFAULT "system.posix_acl_default"

#endif
