/* libxml2 2.9: the documented interface */
#ifndef __XML_THREADS_H__
#define __XML_THREADS_H__

#include <libxml/xmlversion.h>
typedef struct _xmlMutex xmlMutex;
typedef xmlMutex *xmlMutexPtr;
typedef struct _xmlRMutex xmlRMutex;
typedef xmlRMutex *xmlRMutexPtr;
#include <libxml/globals.h>
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
#ifdef HAVE_PTHREAD_H
#elif defined(HAVE_WIN32_THREADS) && !defined(HAVE_COMPILER_TLS) && (!defined(LIBXML_STATIC) || defined(LIBXML_STATIC_FOR_DLL))
#if defined(LIBXML_STATIC_FOR_DLL)
int xmlDllMain(void *hinstDLL, unsigned long fdwReason, void *lpvReserved);
#endif
#endif

#endif
