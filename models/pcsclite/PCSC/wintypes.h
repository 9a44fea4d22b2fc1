/* PC/SC lite 1.9: the documented interface */
#ifndef __wintypes_h__
#define __wintypes_h__

#include <stdint.h>

typedef unsigned char BYTE;
typedef unsigned char UCHAR;
typedef UCHAR *PUCHAR;
typedef unsigned short USHORT;
typedef unsigned long ULONG;
typedef void *LPVOID;
typedef const void *LPCVOID;
typedef unsigned long DWORD;
typedef DWORD *PDWORD;
typedef long LONG;
typedef const char *LPCSTR;
typedef const BYTE *LPCBYTE;
typedef BYTE *LPBYTE;
typedef DWORD *LPDWORD;
typedef char *LPSTR;
typedef LPSTR LPTSTR;
typedef LPCSTR LPCTSTR;
typedef short BOOL;
typedef unsigned short WORD;
typedef ULONG *PULONG;

#endif
