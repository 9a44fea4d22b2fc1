/* libxml2 2.9: the documented interface */
#ifndef __XML_THREADS_H__
#define __XML_THREADS_H__

#include <libxml/xmlversion.h>
#include <libxml/globals.h>

struct _xmlMutex;
typedef struct _xmlMutex xmlMutex;
typedef xmlMutex *xmlMutexPtr;
struct _xmlRMutex;
typedef struct _xmlRMutex xmlRMutex;
typedef xmlRMutex *xmlRMutexPtr;
xmlMutexPtr xmlNewMutex(void) __contract("null_alloc(ret)");
void xmlMutexLock(xmlMutexPtr tok);
void xmlMutexUnlock(xmlMutexPtr tok);
void xmlFreeMutex(xmlMutexPtr tok) __contract("frees(tok)");
xmlRMutexPtr xmlNewRMutex(void) __contract("null_alloc(ret)");
void xmlRMutexLock(xmlRMutexPtr tok);
void xmlRMutexUnlock(xmlRMutexPtr tok);
void xmlFreeRMutex(xmlRMutexPtr tok) __contract("frees(tok)");
void xmlInitThreads(void);
void xmlLockLibrary(void);
void xmlUnlockLibrary(void);
int xmlGetThreadId(void);
int xmlIsMainThread(void);
void xmlCleanupThreads(void);
xmlGlobalStatePtr xmlGetGlobalState(void);

#endif
