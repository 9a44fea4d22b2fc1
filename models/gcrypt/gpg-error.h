/* libgpg-error: the documented interface */
#ifndef GPG_ERROR_H
#define GPG_ERROR_H

#include <stddef.h>
#include <stdio.h>
#include <stdarg.h>
#include <sys/types.h>

typedef enum {
	GPG_ERR_SOURCE_UNKNOWN, GPG_ERR_SOURCE_GCRYPT, GPG_ERR_SOURCE_GPG, GPG_ERR_SOURCE_GPGSM,
	GPG_ERR_SOURCE_GPGAGENT, GPG_ERR_SOURCE_PINENTRY, GPG_ERR_SOURCE_SCD,
	GPG_ERR_SOURCE_GPGME, GPG_ERR_SOURCE_KEYBOX, GPG_ERR_SOURCE_KSBA, GPG_ERR_SOURCE_DIRMNGR,
	GPG_ERR_SOURCE_GSTI, GPG_ERR_SOURCE_GPA, GPG_ERR_SOURCE_KLEO, GPG_ERR_SOURCE_G13,
	GPG_ERR_SOURCE_ASSUAN, GPG_ERR_SOURCE_TPM2D, GPG_ERR_SOURCE_TLS, GPG_ERR_SOURCE_ANY = 31,
	GPG_ERR_SOURCE_USER_1, GPG_ERR_SOURCE_USER_2, GPG_ERR_SOURCE_USER_3,
	GPG_ERR_SOURCE_USER_4, GPG_ERR_SOURCE_DIM = 128
} gpg_err_source_t;
typedef enum {
	GPG_ERR_NO_ERROR, GPG_ERR_GENERAL, GPG_ERR_UNKNOWN_PACKET, GPG_ERR_UNKNOWN_VERSION,
	GPG_ERR_PUBKEY_ALGO, GPG_ERR_DIGEST_ALGO, GPG_ERR_BAD_PUBKEY, GPG_ERR_BAD_SECKEY,
	GPG_ERR_BAD_SIGNATURE, GPG_ERR_NO_PUBKEY, GPG_ERR_CHECKSUM, GPG_ERR_BAD_PASSPHRASE,
	GPG_ERR_CIPHER_ALGO, GPG_ERR_KEYRING_OPEN, GPG_ERR_INV_PACKET, GPG_ERR_INV_ARMOR,
	GPG_ERR_NO_USER_ID, GPG_ERR_NO_SECKEY, GPG_ERR_WRONG_SECKEY, GPG_ERR_BAD_KEY,
	GPG_ERR_COMPR_ALGO, GPG_ERR_NO_PRIME, GPG_ERR_NO_ENCODING_METHOD,
	GPG_ERR_NO_ENCRYPTION_SCHEME, GPG_ERR_NO_SIGNATURE_SCHEME, GPG_ERR_INV_ATTR,
	GPG_ERR_NO_VALUE, GPG_ERR_NOT_FOUND, GPG_ERR_VALUE_NOT_FOUND, GPG_ERR_SYNTAX,
	GPG_ERR_BAD_MPI, GPG_ERR_INV_PASSPHRASE, GPG_ERR_SIG_CLASS, GPG_ERR_RESOURCE_LIMIT,
	GPG_ERR_INV_KEYRING, GPG_ERR_TRUSTDB, GPG_ERR_BAD_CERT, GPG_ERR_INV_USER_ID,
	GPG_ERR_UNEXPECTED, GPG_ERR_TIME_CONFLICT, GPG_ERR_KEYSERVER, GPG_ERR_WRONG_PUBKEY_ALGO,
	GPG_ERR_TRIBUTE_TO_D_A, GPG_ERR_WEAK_KEY, GPG_ERR_INV_KEYLEN, GPG_ERR_INV_ARG,
	GPG_ERR_BAD_URI, GPG_ERR_INV_URI, GPG_ERR_NETWORK, GPG_ERR_UNKNOWN_HOST,
	GPG_ERR_SELFTEST_FAILED, GPG_ERR_NOT_ENCRYPTED, GPG_ERR_NOT_PROCESSED,
	GPG_ERR_UNUSABLE_PUBKEY, GPG_ERR_UNUSABLE_SECKEY, GPG_ERR_INV_VALUE,
	GPG_ERR_BAD_CERT_CHAIN, GPG_ERR_MISSING_CERT, GPG_ERR_NO_DATA, GPG_ERR_BUG,
	GPG_ERR_NOT_SUPPORTED, GPG_ERR_INV_OP, GPG_ERR_TIMEOUT, GPG_ERR_INTERNAL,
	GPG_ERR_EOF_GCRYPT, GPG_ERR_INV_OBJ, GPG_ERR_TOO_SHORT, GPG_ERR_TOO_LARGE,
	GPG_ERR_NO_OBJ, GPG_ERR_NOT_IMPLEMENTED, GPG_ERR_CONFLICT, GPG_ERR_INV_CIPHER_MODE,
	GPG_ERR_INV_FLAG, GPG_ERR_INV_HANDLE, GPG_ERR_TRUNCATED, GPG_ERR_INCOMPLETE_LINE,
	GPG_ERR_INV_RESPONSE, GPG_ERR_NO_AGENT, GPG_ERR_AGENT, GPG_ERR_INV_DATA,
	GPG_ERR_ASSUAN_SERVER_FAULT, GPG_ERR_ASSUAN, GPG_ERR_INV_SESSION_KEY, GPG_ERR_INV_SEXP,
	GPG_ERR_UNSUPPORTED_ALGORITHM, GPG_ERR_NO_PIN_ENTRY, GPG_ERR_PIN_ENTRY, GPG_ERR_BAD_PIN,
	GPG_ERR_INV_NAME, GPG_ERR_BAD_DATA, GPG_ERR_INV_PARAMETER, GPG_ERR_WRONG_CARD,
	GPG_ERR_NO_DIRMNGR, GPG_ERR_DIRMNGR, GPG_ERR_CERT_REVOKED, GPG_ERR_NO_CRL_KNOWN,
	GPG_ERR_CRL_TOO_OLD, GPG_ERR_LINE_TOO_LONG, GPG_ERR_NOT_TRUSTED, GPG_ERR_CANCELED,
	GPG_ERR_BAD_CA_CERT, GPG_ERR_CERT_EXPIRED, GPG_ERR_CERT_TOO_YOUNG,
	GPG_ERR_UNSUPPORTED_CERT, GPG_ERR_UNKNOWN_SEXP, GPG_ERR_UNSUPPORTED_PROTECTION,
	GPG_ERR_CORRUPTED_PROTECTION, GPG_ERR_AMBIGUOUS_NAME, GPG_ERR_CARD, GPG_ERR_CARD_RESET,
	GPG_ERR_CARD_REMOVED, GPG_ERR_INV_CARD, GPG_ERR_CARD_NOT_PRESENT, GPG_ERR_NO_PKCS15_APP,
	GPG_ERR_NOT_CONFIRMED, GPG_ERR_CONFIGURATION, GPG_ERR_NO_POLICY_MATCH, GPG_ERR_INV_INDEX,
	GPG_ERR_INV_ID, GPG_ERR_NO_SCDAEMON, GPG_ERR_SCDAEMON, GPG_ERR_UNSUPPORTED_PROTOCOL,
	GPG_ERR_BAD_PIN_METHOD, GPG_ERR_CARD_NOT_INITIALIZED, GPG_ERR_UNSUPPORTED_OPERATION,
	GPG_ERR_WRONG_KEY_USAGE, GPG_ERR_NOTHING_FOUND, GPG_ERR_WRONG_BLOB_TYPE,
	GPG_ERR_MISSING_VALUE, GPG_ERR_HARDWARE, GPG_ERR_PIN_BLOCKED, GPG_ERR_USE_CONDITIONS,
	GPG_ERR_PIN_NOT_SYNCED, GPG_ERR_INV_CRL, GPG_ERR_BAD_BER, GPG_ERR_INV_BER,
	GPG_ERR_ELEMENT_NOT_FOUND, GPG_ERR_IDENTIFIER_NOT_FOUND, GPG_ERR_INV_TAG,
	GPG_ERR_INV_LENGTH, GPG_ERR_INV_KEYINFO, GPG_ERR_UNEXPECTED_TAG, GPG_ERR_NOT_DER_ENCODED,
	GPG_ERR_NO_CMS_OBJ, GPG_ERR_INV_CMS_OBJ, GPG_ERR_UNKNOWN_CMS_OBJ,
	GPG_ERR_UNSUPPORTED_CMS_OBJ, GPG_ERR_UNSUPPORTED_ENCODING,
	GPG_ERR_UNSUPPORTED_CMS_VERSION, GPG_ERR_UNKNOWN_ALGORITHM, GPG_ERR_INV_ENGINE,
	GPG_ERR_PUBKEY_NOT_TRUSTED, GPG_ERR_DECRYPT_FAILED, GPG_ERR_KEY_EXPIRED,
	GPG_ERR_SIG_EXPIRED, GPG_ERR_ENCODING_PROBLEM, GPG_ERR_INV_STATE, GPG_ERR_DUP_VALUE,
	GPG_ERR_MISSING_ACTION, GPG_ERR_MODULE_NOT_FOUND, GPG_ERR_INV_OID_STRING,
	GPG_ERR_INV_TIME, GPG_ERR_INV_CRL_OBJ, GPG_ERR_UNSUPPORTED_CRL_VERSION,
	GPG_ERR_INV_CERT_OBJ, GPG_ERR_UNKNOWN_NAME, GPG_ERR_LOCALE_PROBLEM, GPG_ERR_NOT_LOCKED,
	GPG_ERR_PROTOCOL_VIOLATION, GPG_ERR_INV_MAC, GPG_ERR_INV_REQUEST, GPG_ERR_UNKNOWN_EXTN,
	GPG_ERR_UNKNOWN_CRIT_EXTN, GPG_ERR_LOCKED, GPG_ERR_UNKNOWN_OPTION,
	GPG_ERR_UNKNOWN_COMMAND, GPG_ERR_NOT_OPERATIONAL, GPG_ERR_NO_PASSPHRASE, GPG_ERR_NO_PIN,
	GPG_ERR_NOT_ENABLED, GPG_ERR_NO_ENGINE, GPG_ERR_MISSING_KEY, GPG_ERR_TOO_MANY,
	GPG_ERR_LIMIT_REACHED, GPG_ERR_NOT_INITIALIZED, GPG_ERR_MISSING_ISSUER_CERT,
	GPG_ERR_NO_KEYSERVER, GPG_ERR_INV_CURVE, GPG_ERR_UNKNOWN_CURVE, GPG_ERR_DUP_KEY,
	GPG_ERR_AMBIGUOUS, GPG_ERR_NO_CRYPT_CTX, GPG_ERR_WRONG_CRYPT_CTX, GPG_ERR_BAD_CRYPT_CTX,
	GPG_ERR_CRYPT_CTX_CONFLICT, GPG_ERR_BROKEN_PUBKEY, GPG_ERR_BROKEN_SECKEY,
	GPG_ERR_MAC_ALGO, GPG_ERR_FULLY_CANCELED, GPG_ERR_UNFINISHED, GPG_ERR_BUFFER_TOO_SHORT,
	GPG_ERR_SEXP_INV_LEN_SPEC, GPG_ERR_SEXP_STRING_TOO_LONG, GPG_ERR_SEXP_UNMATCHED_PAREN,
	GPG_ERR_SEXP_NOT_CANONICAL, GPG_ERR_SEXP_BAD_CHARACTER, GPG_ERR_SEXP_BAD_QUOTATION,
	GPG_ERR_SEXP_ZERO_PREFIX, GPG_ERR_SEXP_NESTED_DH, GPG_ERR_SEXP_UNMATCHED_DH,
	GPG_ERR_SEXP_UNEXPECTED_PUNC, GPG_ERR_SEXP_BAD_HEX_CHAR, GPG_ERR_SEXP_ODD_HEX_NUMBERS,
	GPG_ERR_SEXP_BAD_OCT_CHAR, GPG_ERR_SUBKEYS_EXP_OR_REV = 217, GPG_ERR_DB_CORRUPTED,
	GPG_ERR_SERVER_FAILED, GPG_ERR_NO_NAME, GPG_ERR_NO_KEY, GPG_ERR_LEGACY_KEY,
	GPG_ERR_REQUEST_TOO_SHORT, GPG_ERR_REQUEST_TOO_LONG, GPG_ERR_OBJ_TERM_STATE,
	GPG_ERR_NO_CERT_CHAIN, GPG_ERR_CERT_TOO_LARGE, GPG_ERR_INV_RECORD, GPG_ERR_BAD_MAC,
	GPG_ERR_UNEXPECTED_MSG, GPG_ERR_COMPR_FAILED, GPG_ERR_WOULD_WRAP, GPG_ERR_FATAL_ALERT,
	GPG_ERR_NO_CIPHER, GPG_ERR_MISSING_CLIENT_CERT, GPG_ERR_CLOSE_NOTIFY,
	GPG_ERR_TICKET_EXPIRED, GPG_ERR_BAD_TICKET, GPG_ERR_UNKNOWN_IDENTITY,
	GPG_ERR_BAD_HS_CERT, GPG_ERR_BAD_HS_CERT_REQ, GPG_ERR_BAD_HS_CERT_VER,
	GPG_ERR_BAD_HS_CHANGE_CIPHER, GPG_ERR_BAD_HS_CLIENT_HELLO, GPG_ERR_BAD_HS_SERVER_HELLO,
	GPG_ERR_BAD_HS_SERVER_HELLO_DONE, GPG_ERR_BAD_HS_FINISHED, GPG_ERR_BAD_HS_SERVER_KEX,
	GPG_ERR_BAD_HS_CLIENT_KEX, GPG_ERR_BOGUS_STRING, GPG_ERR_FORBIDDEN, GPG_ERR_KEY_DISABLED,
	GPG_ERR_KEY_ON_CARD, GPG_ERR_INV_LOCK_OBJ, GPG_ERR_TRUE, GPG_ERR_FALSE,
	GPG_ERR_ASS_GENERAL, GPG_ERR_ASS_ACCEPT_FAILED, GPG_ERR_ASS_CONNECT_FAILED,
	GPG_ERR_ASS_INV_RESPONSE, GPG_ERR_ASS_INV_VALUE, GPG_ERR_ASS_INCOMPLETE_LINE,
	GPG_ERR_ASS_LINE_TOO_LONG, GPG_ERR_ASS_NESTED_COMMANDS, GPG_ERR_ASS_NO_DATA_CB,
	GPG_ERR_ASS_NO_INQUIRE_CB, GPG_ERR_ASS_NOT_A_SERVER, GPG_ERR_ASS_NOT_A_CLIENT,
	GPG_ERR_ASS_SERVER_START, GPG_ERR_ASS_READ_ERROR, GPG_ERR_ASS_WRITE_ERROR,
	GPG_ERR_ASS_TOO_MUCH_DATA = 273, GPG_ERR_ASS_UNEXPECTED_CMD, GPG_ERR_ASS_UNKNOWN_CMD,
	GPG_ERR_ASS_SYNTAX, GPG_ERR_ASS_CANCELED, GPG_ERR_ASS_NO_INPUT, GPG_ERR_ASS_NO_OUTPUT,
	GPG_ERR_ASS_PARAMETER, GPG_ERR_ASS_UNKNOWN_INQUIRE, GPG_ERR_ENGINE_TOO_OLD = 300,
	GPG_ERR_WINDOW_TOO_SMALL, GPG_ERR_WINDOW_TOO_LARGE, GPG_ERR_MISSING_ENVVAR,
	GPG_ERR_USER_ID_EXISTS, GPG_ERR_NAME_EXISTS, GPG_ERR_DUP_NAME, GPG_ERR_TOO_YOUNG,
	GPG_ERR_TOO_OLD, GPG_ERR_UNKNOWN_FLAG, GPG_ERR_INV_ORDER, GPG_ERR_ALREADY_FETCHED,
	GPG_ERR_TRY_LATER, GPG_ERR_WRONG_NAME, GPG_ERR_NO_AUTH, GPG_ERR_BAD_AUTH,
	GPG_ERR_NO_KEYBOXD, GPG_ERR_KEYBOXD, GPG_ERR_NO_SERVICE, GPG_ERR_SERVICE,
	GPG_ERR_SYSTEM_BUG = 666, GPG_ERR_DNS_UNKNOWN = 711, GPG_ERR_DNS_SECTION,
	GPG_ERR_DNS_ADDRESS, GPG_ERR_DNS_NO_QUERY, GPG_ERR_DNS_NO_ANSWER, GPG_ERR_DNS_CLOSED,
	GPG_ERR_DNS_VERIFY, GPG_ERR_DNS_TIMEOUT, GPG_ERR_LDAP_GENERAL = 721,
	GPG_ERR_LDAP_ATTR_GENERAL, GPG_ERR_LDAP_NAME_GENERAL, GPG_ERR_LDAP_SECURITY_GENERAL,
	GPG_ERR_LDAP_SERVICE_GENERAL, GPG_ERR_LDAP_UPDATE_GENERAL, GPG_ERR_LDAP_E_GENERAL,
	GPG_ERR_LDAP_X_GENERAL, GPG_ERR_LDAP_OTHER_GENERAL, GPG_ERR_LDAP_X_CONNECTING = 750,
	GPG_ERR_LDAP_REFERRAL_LIMIT, GPG_ERR_LDAP_CLIENT_LOOP, GPG_ERR_LDAP_NO_RESULTS = 754,
	GPG_ERR_LDAP_CONTROL_NOT_FOUND, GPG_ERR_LDAP_NOT_SUPPORTED, GPG_ERR_LDAP_CONNECT,
	GPG_ERR_LDAP_NO_MEMORY, GPG_ERR_LDAP_PARAM, GPG_ERR_LDAP_USER_CANCELLED,
	GPG_ERR_LDAP_FILTER, GPG_ERR_LDAP_AUTH_UNKNOWN, GPG_ERR_LDAP_TIMEOUT,
	GPG_ERR_LDAP_DECODING, GPG_ERR_LDAP_ENCODING, GPG_ERR_LDAP_LOCAL,
	GPG_ERR_LDAP_SERVER_DOWN, GPG_ERR_LDAP_SUCCESS, GPG_ERR_LDAP_OPERATIONS,
	GPG_ERR_LDAP_PROTOCOL, GPG_ERR_LDAP_TIMELIMIT, GPG_ERR_LDAP_SIZELIMIT,
	GPG_ERR_LDAP_COMPARE_FALSE, GPG_ERR_LDAP_COMPARE_TRUE, GPG_ERR_LDAP_UNSUPPORTED_AUTH,
	GPG_ERR_LDAP_STRONG_AUTH_RQRD, GPG_ERR_LDAP_PARTIAL_RESULTS, GPG_ERR_LDAP_REFERRAL,
	GPG_ERR_LDAP_ADMINLIMIT, GPG_ERR_LDAP_UNAVAIL_CRIT_EXTN, GPG_ERR_LDAP_CONFIDENT_RQRD,
	GPG_ERR_LDAP_SASL_BIND_INPROG, GPG_ERR_LDAP_NO_SUCH_ATTRIBUTE = 784,
	GPG_ERR_LDAP_UNDEFINED_TYPE, GPG_ERR_LDAP_BAD_MATCHING, GPG_ERR_LDAP_CONST_VIOLATION,
	GPG_ERR_LDAP_TYPE_VALUE_EXISTS, GPG_ERR_LDAP_INV_SYNTAX, GPG_ERR_LDAP_NO_SUCH_OBJ = 800,
	GPG_ERR_LDAP_ALIAS_PROBLEM, GPG_ERR_LDAP_INV_DN_SYNTAX, GPG_ERR_LDAP_IS_LEAF,
	GPG_ERR_LDAP_ALIAS_DEREF, GPG_ERR_LDAP_X_PROXY_AUTH_FAIL = 815, GPG_ERR_LDAP_BAD_AUTH,
	GPG_ERR_LDAP_INV_CREDENTIALS, GPG_ERR_LDAP_INSUFFICIENT_ACC, GPG_ERR_LDAP_BUSY,
	GPG_ERR_LDAP_UNAVAILABLE, GPG_ERR_LDAP_UNWILL_TO_PERFORM, GPG_ERR_LDAP_LOOP_DETECT,
	GPG_ERR_LDAP_NAMING_VIOLATION = 832, GPG_ERR_LDAP_OBJ_CLS_VIOLATION,
	GPG_ERR_LDAP_NOT_ALLOW_NONLEAF, GPG_ERR_LDAP_NOT_ALLOW_ON_RDN,
	GPG_ERR_LDAP_ALREADY_EXISTS, GPG_ERR_LDAP_NO_OBJ_CLASS_MODS,
	GPG_ERR_LDAP_RESULTS_TOO_LARGE, GPG_ERR_LDAP_AFFECTS_MULT_DSAS, GPG_ERR_LDAP_VLV = 844,
	GPG_ERR_LDAP_OTHER = 848, GPG_ERR_LDAP_CUP_RESOURCE_LIMIT = 881,
	GPG_ERR_LDAP_CUP_SEC_VIOLATION, GPG_ERR_LDAP_CUP_INV_DATA, GPG_ERR_LDAP_CUP_UNSUP_SCHEME,
	GPG_ERR_LDAP_CUP_RELOAD, GPG_ERR_LDAP_CANCELLED, GPG_ERR_LDAP_NO_SUCH_OPERATION,
	GPG_ERR_LDAP_TOO_LATE, GPG_ERR_LDAP_CANNOT_CANCEL, GPG_ERR_LDAP_ASSERTION_FAILED,
	GPG_ERR_LDAP_PROX_AUTH_DENIED, GPG_ERR_USER_1 = 1024, GPG_ERR_USER_2, GPG_ERR_USER_3,
	GPG_ERR_USER_4, GPG_ERR_USER_5, GPG_ERR_USER_6, GPG_ERR_USER_7, GPG_ERR_USER_8,
	GPG_ERR_USER_9, GPG_ERR_USER_10, GPG_ERR_USER_11, GPG_ERR_USER_12, GPG_ERR_USER_13,
	GPG_ERR_USER_14, GPG_ERR_USER_15, GPG_ERR_USER_16, GPG_ERR_SQL_OK = 1500,
	GPG_ERR_SQL_ERROR, GPG_ERR_SQL_INTERNAL, GPG_ERR_SQL_PERM, GPG_ERR_SQL_ABORT,
	GPG_ERR_SQL_BUSY, GPG_ERR_SQL_LOCKED, GPG_ERR_SQL_NOMEM, GPG_ERR_SQL_READONLY,
	GPG_ERR_SQL_INTERRUPT, GPG_ERR_SQL_IOERR, GPG_ERR_SQL_CORRUPT, GPG_ERR_SQL_NOTFOUND,
	GPG_ERR_SQL_FULL, GPG_ERR_SQL_CANTOPEN, GPG_ERR_SQL_PROTOCOL, GPG_ERR_SQL_EMPTY,
	GPG_ERR_SQL_SCHEMA, GPG_ERR_SQL_TOOBIG, GPG_ERR_SQL_CONSTRAINT, GPG_ERR_SQL_MISMATCH,
	GPG_ERR_SQL_MISUSE, GPG_ERR_SQL_NOLFS, GPG_ERR_SQL_AUTH, GPG_ERR_SQL_FORMAT,
	GPG_ERR_SQL_RANGE, GPG_ERR_SQL_NOTADB, GPG_ERR_SQL_NOTICE, GPG_ERR_SQL_WARNING,
	GPG_ERR_SQL_ROW = 1600, GPG_ERR_SQL_DONE, GPG_ERR_MISSING_ERRNO = 16381,
	GPG_ERR_UNKNOWN_ERRNO, GPG_ERR_EOF, GPG_ERR_E2BIG = 32768, GPG_ERR_EACCES,
	GPG_ERR_EADDRINUSE, GPG_ERR_EADDRNOTAVAIL, GPG_ERR_EADV, GPG_ERR_EAFNOSUPPORT,
	GPG_ERR_EAGAIN, GPG_ERR_EALREADY, GPG_ERR_EAUTH, GPG_ERR_EBACKGROUND, GPG_ERR_EBADE,
	GPG_ERR_EBADF, GPG_ERR_EBADFD, GPG_ERR_EBADMSG, GPG_ERR_EBADR, GPG_ERR_EBADRPC,
	GPG_ERR_EBADRQC, GPG_ERR_EBADSLT, GPG_ERR_EBFONT, GPG_ERR_EBUSY, GPG_ERR_ECANCELED,
	GPG_ERR_ECHILD, GPG_ERR_ECHRNG, GPG_ERR_ECOMM, GPG_ERR_ECONNABORTED,
	GPG_ERR_ECONNREFUSED, GPG_ERR_ECONNRESET, GPG_ERR_ED, GPG_ERR_EDEADLK, GPG_ERR_EDEADLOCK,
	GPG_ERR_EDESTADDRREQ, GPG_ERR_EDIED, GPG_ERR_EDOM, GPG_ERR_EDOTDOT, GPG_ERR_EDQUOT,
	GPG_ERR_EEXIST, GPG_ERR_EFAULT, GPG_ERR_EFBIG, GPG_ERR_EFTYPE, GPG_ERR_EGRATUITOUS,
	GPG_ERR_EGREGIOUS, GPG_ERR_EHOSTDOWN, GPG_ERR_EHOSTUNREACH, GPG_ERR_EIDRM, GPG_ERR_EIEIO,
	GPG_ERR_EILSEQ, GPG_ERR_EINPROGRESS, GPG_ERR_EINTR, GPG_ERR_EINVAL, GPG_ERR_EIO,
	GPG_ERR_EISCONN, GPG_ERR_EISDIR, GPG_ERR_EISNAM, GPG_ERR_EL2HLT, GPG_ERR_EL2NSYNC,
	GPG_ERR_EL3HLT, GPG_ERR_EL3RST, GPG_ERR_ELIBACC, GPG_ERR_ELIBBAD, GPG_ERR_ELIBEXEC,
	GPG_ERR_ELIBMAX, GPG_ERR_ELIBSCN, GPG_ERR_ELNRNG, GPG_ERR_ELOOP, GPG_ERR_EMEDIUMTYPE,
	GPG_ERR_EMFILE, GPG_ERR_EMLINK, GPG_ERR_EMSGSIZE, GPG_ERR_EMULTIHOP,
	GPG_ERR_ENAMETOOLONG, GPG_ERR_ENAVAIL, GPG_ERR_ENEEDAUTH, GPG_ERR_ENETDOWN,
	GPG_ERR_ENETRESET, GPG_ERR_ENETUNREACH, GPG_ERR_ENFILE, GPG_ERR_ENOANO, GPG_ERR_ENOBUFS,
	GPG_ERR_ENOCSI, GPG_ERR_ENODATA, GPG_ERR_ENODEV, GPG_ERR_ENOENT, GPG_ERR_ENOEXEC,
	GPG_ERR_ENOLCK, GPG_ERR_ENOLINK, GPG_ERR_ENOMEDIUM, GPG_ERR_ENOMEM, GPG_ERR_ENOMSG,
	GPG_ERR_ENONET, GPG_ERR_ENOPKG, GPG_ERR_ENOPROTOOPT, GPG_ERR_ENOSPC, GPG_ERR_ENOSR,
	GPG_ERR_ENOSTR, GPG_ERR_ENOSYS, GPG_ERR_ENOTBLK, GPG_ERR_ENOTCONN, GPG_ERR_ENOTDIR,
	GPG_ERR_ENOTEMPTY, GPG_ERR_ENOTNAM, GPG_ERR_ENOTSOCK, GPG_ERR_ENOTSUP, GPG_ERR_ENOTTY,
	GPG_ERR_ENOTUNIQ, GPG_ERR_ENXIO, GPG_ERR_EOPNOTSUPP, GPG_ERR_EOVERFLOW, GPG_ERR_EPERM,
	GPG_ERR_EPFNOSUPPORT, GPG_ERR_EPIPE, GPG_ERR_EPROCLIM, GPG_ERR_EPROCUNAVAIL,
	GPG_ERR_EPROGMISMATCH, GPG_ERR_EPROGUNAVAIL, GPG_ERR_EPROTO, GPG_ERR_EPROTONOSUPPORT,
	GPG_ERR_EPROTOTYPE, GPG_ERR_ERANGE, GPG_ERR_EREMCHG, GPG_ERR_EREMOTE, GPG_ERR_EREMOTEIO,
	GPG_ERR_ERESTART, GPG_ERR_EROFS, GPG_ERR_ERPCMISMATCH, GPG_ERR_ESHUTDOWN,
	GPG_ERR_ESOCKTNOSUPPORT, GPG_ERR_ESPIPE, GPG_ERR_ESRCH, GPG_ERR_ESRMNT, GPG_ERR_ESTALE,
	GPG_ERR_ESTRPIPE, GPG_ERR_ETIME, GPG_ERR_ETIMEDOUT, GPG_ERR_ETOOMANYREFS,
	GPG_ERR_ETXTBSY, GPG_ERR_EUCLEAN, GPG_ERR_EUNATCH, GPG_ERR_EUSERS, GPG_ERR_EWOULDBLOCK,
	GPG_ERR_EXDEV, GPG_ERR_EXFULL, GPG_ERR_CODE_DIM = 65536
} gpg_err_code_t;
typedef unsigned int gpg_error_t;
void gpgrt_annotate_leaked_object(const void *p);
gpg_error_t gpg_err_init(void);
void gpg_err_deinit(int mode);
void gpgrt_set_syscall_clamp(void (*pre)(void), void (*post)(void));
void gpgrt_get_syscall_clamp(void (**r_pre)(void), void (**r_post)(void));
void gpgrt_set_alloc_func(void *(*f)(void *, size_t));
void gpgrt_add_emergency_cleanup(void (*f)(void));
void gpgrt_abort(void) __contract("noreturn");
gpg_error_t gpg_err_make(gpg_err_source_t source, gpg_err_code_t code);
gpg_error_t gpg_error(gpg_err_code_t code);
gpg_err_code_t gpg_err_code(gpg_error_t err);
gpg_err_source_t gpg_err_source(gpg_error_t err);
const char *gpg_strerror(gpg_error_t err);
int gpg_strerror_r(gpg_error_t err, char *buf, size_t buflen);
const char *gpg_strsource(gpg_error_t err);
gpg_err_code_t gpg_err_code_from_errno(int err);
int gpg_err_code_to_errno(gpg_err_code_t code);
gpg_err_code_t gpg_err_code_from_syserror(void);
gpg_error_t gpg_err_code_from_sqlite(int sqlres);
void gpg_err_set_errno(int err);
const char *gpgrt_check_version(const char *req_version);
const char *gpg_error_check_version(const char *req_version);
typedef ssize_t gpgrt_ssize_t;
typedef long gpgrt_off_t;
gpg_error_t gpg_err_make_from_errno(gpg_err_source_t source, int err);
gpg_error_t gpg_error_from_errno(int err);
gpg_error_t gpg_error_from_syserror(void);
void *gpgrt_realloc(void *a, size_t n);
void *gpgrt_reallocarray(void *a, size_t oldnmemb, size_t nmemb, size_t size);
void *gpgrt_malloc(size_t n);
void *gpgrt_calloc(size_t n, size_t m);
char *gpgrt_strdup(const char *string);
char *gpgrt_strconcat(const char *s1, ...);
void gpgrt_free(void *a);
char *gpgrt_getenv(const char *name);
gpg_err_code_t gpgrt_setenv(const char *name, const char *value, int overwrite);
gpg_err_code_t gpgrt_mkdir(const char *name, const char *modestr);
gpg_err_code_t gpgrt_chdir(const char *name);
char *gpgrt_getcwd(void);
gpg_err_code_t gpgrt_access(const char *fname, int mode);
typedef struct {
	long _vers;
	union {
		volatile char _priv[40];
		long _x_align;
		long *_xp_align;
	} u;
} gpgrt_lock_t;
gpg_err_code_t gpgrt_lock_init(gpgrt_lock_t *lockhd);
gpg_err_code_t gpgrt_lock_lock(gpgrt_lock_t *lockhd);
gpg_err_code_t gpgrt_lock_trylock(gpgrt_lock_t *lockhd);
gpg_err_code_t gpgrt_lock_unlock(gpgrt_lock_t *lockhd);
gpg_err_code_t gpgrt_lock_destroy(gpgrt_lock_t *lockhd);
gpg_err_code_t gpgrt_yield(void);
struct _gpgrt_stream_internal;
struct _gpgrt__stream {
	struct {
		unsigned int magic : 16;
		unsigned int writing : 1;
		unsigned int reserved : 15;
	} flags;
	unsigned char *buffer;
	size_t buffer_size;
	size_t data_len;
	size_t data_offset;
	size_t data_flushed;
	unsigned char *unread_buffer;
	size_t unread_buffer_size;
	size_t unread_data_len;
	struct _gpgrt_stream_internal *intern;
};
typedef struct _gpgrt__stream *gpgrt_stream_t;
typedef ssize_t (*gpgrt_cookie_read_function_t)(void *, void *, size_t);
typedef ssize_t (*gpgrt_cookie_write_function_t)(void *, const void *, size_t);
typedef int (*gpgrt_cookie_seek_function_t)(void *, gpgrt_off_t *, int);
typedef int (*gpgrt_cookie_close_function_t)(void *);
struct _gpgrt_cookie_io_functions {
	gpgrt_cookie_read_function_t func_read;
	gpgrt_cookie_write_function_t func_write;
	gpgrt_cookie_seek_function_t func_seek;
	gpgrt_cookie_close_function_t func_close;
};
typedef struct _gpgrt_cookie_io_functions gpgrt_cookie_io_functions_t;
enum gpgrt_syshd_types {
	GPGRT_SYSHD_NONE, GPGRT_SYSHD_FD, GPGRT_SYSHD_SOCK, GPGRT_SYSHD_RVID, GPGRT_SYSHD_HANDLE
};
struct _gpgrt_syshd {
	enum gpgrt_syshd_types type;
	union {
		int fd;
		int sock;
		int rvid;
		void *handle;
	} u;
};
typedef struct _gpgrt_syshd gpgrt_syshd_t;
struct _gpgrt_poll_s {
	gpgrt_stream_t stream;
	unsigned int want_read : 1;
	unsigned int want_write : 1;
	unsigned int want_oob : 1;
	unsigned int want_rdhup : 1;
	unsigned int _reserv1 : 4;
	unsigned int got_read : 1;
	unsigned int got_write : 1;
	unsigned int got_oob : 1;
	unsigned int got_rdhup : 1;
	unsigned int _reserv2 : 4;
	unsigned int got_err : 1;
	unsigned int got_hup : 1;
	unsigned int got_nval : 1;
	unsigned int _reserv3 : 4;
	unsigned int ignore : 1;
	unsigned int user : 8;
};
typedef struct _gpgrt_poll_s gpgrt_poll_t;
typedef char *(*gpgrt_string_filter_t)(const char *, int, void *);
gpgrt_stream_t gpgrt_fopen(const char *restrict path, const char *restrict mode);
gpgrt_stream_t gpgrt_mopen(void *restrict data, size_t data_n, size_t data_len, unsigned int grow, void *(*func_realloc)(void *, size_t), void (*func_free)(void *), const char *restrict mode);
gpgrt_stream_t gpgrt_fopenmem(size_t memlimit, const char *restrict mode);
gpgrt_stream_t gpgrt_fopenmem_init(size_t memlimit, const char *restrict mode, const void *data, size_t datalen);
gpgrt_stream_t gpgrt_fdopen(int filedes, const char *mode);
gpgrt_stream_t gpgrt_fdopen_nc(int filedes, const char *mode);
gpgrt_stream_t gpgrt_sysopen(gpgrt_syshd_t *syshd, const char *mode);
gpgrt_stream_t gpgrt_sysopen_nc(gpgrt_syshd_t *syshd, const char *mode);
gpgrt_stream_t gpgrt_fpopen(FILE *fp, const char *mode);
gpgrt_stream_t gpgrt_fpopen_nc(FILE *fp, const char *mode);
gpgrt_stream_t gpgrt_freopen(const char *restrict path, const char *restrict mode, restrict gpgrt_stream_t stream);
gpgrt_stream_t gpgrt_fopencookie(void *restrict cookie, const char *restrict mode, gpgrt_cookie_io_functions_t functions);
int gpgrt_fclose(gpgrt_stream_t stream);
int gpgrt_fcancel(gpgrt_stream_t stream);
int gpgrt_fclose_snatch(gpgrt_stream_t stream, void **r_buffer, size_t *r_buflen);
int gpgrt_onclose(gpgrt_stream_t stream, int mode, void (*fnc)(gpgrt_stream_t, void *), void *fnc_value);
int gpgrt_fileno(gpgrt_stream_t stream);
int gpgrt_fileno_unlocked(gpgrt_stream_t stream);
int gpgrt_syshd(gpgrt_stream_t stream, gpgrt_syshd_t *syshd);
int gpgrt_syshd_unlocked(gpgrt_stream_t stream, gpgrt_syshd_t *syshd);
void _gpgrt_set_std_fd(int no, int fd);
gpgrt_stream_t _gpgrt_get_std_stream(int fd);
void gpgrt_flockfile(gpgrt_stream_t stream);
int gpgrt_ftrylockfile(gpgrt_stream_t stream);
void gpgrt_funlockfile(gpgrt_stream_t stream);
int gpgrt_feof(gpgrt_stream_t stream);
int gpgrt_feof_unlocked(gpgrt_stream_t stream);
int gpgrt_ferror(gpgrt_stream_t stream);
int gpgrt_ferror_unlocked(gpgrt_stream_t stream);
void gpgrt_clearerr(gpgrt_stream_t stream);
void gpgrt_clearerr_unlocked(gpgrt_stream_t stream);
int _gpgrt_pending(gpgrt_stream_t stream);
int _gpgrt_pending_unlocked(gpgrt_stream_t stream);
int gpgrt_fflush(gpgrt_stream_t stream);
int gpgrt_fseek(gpgrt_stream_t stream, long offset, int whence);
int gpgrt_fseeko(gpgrt_stream_t stream, gpgrt_off_t offset, int whence);
int gpgrt_ftruncate(gpgrt_stream_t stream, gpgrt_off_t length);
long gpgrt_ftell(gpgrt_stream_t stream);
gpgrt_off_t gpgrt_ftello(gpgrt_stream_t stream);
void gpgrt_rewind(gpgrt_stream_t stream);
int gpgrt_fgetc(gpgrt_stream_t stream);
int gpgrt_fputc(int c, gpgrt_stream_t stream);
int _gpgrt_getc_underflow(gpgrt_stream_t stream);
int _gpgrt_putc_overflow(int c, gpgrt_stream_t stream);
int gpgrt_ungetc(int c, gpgrt_stream_t stream);
int gpgrt_read(restrict gpgrt_stream_t stream, void *restrict buffer, size_t bytes_to_read, size_t *restrict bytes_read);
int gpgrt_write(restrict gpgrt_stream_t stream, const void *restrict buffer, size_t bytes_to_write, size_t *restrict bytes_written);
int gpgrt_write_sanitized(restrict gpgrt_stream_t stream, const void *restrict buffer, size_t length, const char *delimiters, size_t *restrict bytes_written);
int gpgrt_write_hexstring(restrict gpgrt_stream_t stream, const void *restrict buffer, size_t length, int reserved, size_t *restrict bytes_written);
size_t gpgrt_fread(void *restrict ptr, size_t size, size_t nitems, restrict gpgrt_stream_t stream);
size_t gpgrt_fwrite(const void *restrict ptr, size_t size, size_t nitems, restrict gpgrt_stream_t stream);
char *gpgrt_fgets(char *restrict s, int n, restrict gpgrt_stream_t stream);
int gpgrt_fputs(const char *restrict s, restrict gpgrt_stream_t stream);
int gpgrt_fputs_unlocked(const char *restrict s, restrict gpgrt_stream_t stream);
ssize_t gpgrt_getline(char *restrict *restrict lineptr, size_t *restrict n, gpgrt_stream_t stream);
ssize_t gpgrt_read_line(gpgrt_stream_t stream, char **addr_of_buffer, size_t *length_of_buffer, size_t *max_length);
int gpgrt_fprintf(restrict gpgrt_stream_t stream, const char *restrict format, ...);
int gpgrt_fprintf_unlocked(restrict gpgrt_stream_t stream, const char *restrict format, ...);
int gpgrt_fprintf_sf(restrict gpgrt_stream_t stream, gpgrt_string_filter_t sf, void *sfvalue, const char *restrict format, ...);
int gpgrt_fprintf_sf_unlocked(restrict gpgrt_stream_t stream, gpgrt_string_filter_t sf, void *sfvalue, const char *restrict format, ...);
int gpgrt_printf(const char *restrict format, ...);
int gpgrt_printf_unlocked(const char *restrict format, ...);
int gpgrt_vfprintf(restrict gpgrt_stream_t stream, const char *restrict format, struct __va_list_tag *ap);
int gpgrt_vfprintf_unlocked(restrict gpgrt_stream_t stream, const char *restrict format, struct __va_list_tag *ap);
int gpgrt_setvbuf(restrict gpgrt_stream_t stream, char *restrict buf, int mode, size_t size);
void gpgrt_setbuf(restrict gpgrt_stream_t stream, char *restrict buf);
void gpgrt_set_binary(gpgrt_stream_t stream);
int gpgrt_set_nonblock(gpgrt_stream_t stream, int onoff);
int gpgrt_get_nonblock(gpgrt_stream_t stream);
int gpgrt_poll(gpgrt_poll_t *fdlist, unsigned int nfds, int timeout);
gpgrt_stream_t gpgrt_tmpfile(void);
void gpgrt_opaque_set(restrict gpgrt_stream_t stream, void *restrict opaque);
void *gpgrt_opaque_get(gpgrt_stream_t stream);
void gpgrt_fname_set(gpgrt_stream_t stream, const char *fname);
const char *gpgrt_fname_get(gpgrt_stream_t stream);
int gpgrt_asprintf(char **r_buf, const char *restrict format, ...);
int gpgrt_vasprintf(char **r_buf, const char *restrict format, struct __va_list_tag *ap);
char *gpgrt_bsprintf(const char *restrict format, ...);
char *gpgrt_vbsprintf(const char *restrict format, struct __va_list_tag *ap);
int gpgrt_snprintf(char *buf, size_t bufsize, const char *restrict format, ...);
int gpgrt_vsnprintf(char *buf, size_t bufsize, const char *restrict format, struct __va_list_tag *arg_ptr);
struct _gpgrt_b64state;
typedef struct _gpgrt_b64state *gpgrt_b64state_t;
gpgrt_b64state_t gpgrt_b64enc_start(gpgrt_stream_t stream, const char *title);
gpg_err_code_t gpgrt_b64enc_write(gpgrt_b64state_t state, const void *buffer, size_t nbytes);
gpg_err_code_t gpgrt_b64enc_finish(gpgrt_b64state_t state);
gpgrt_b64state_t gpgrt_b64dec_start(const char *title);
gpg_error_t gpgrt_b64dec_proc(gpgrt_b64state_t state, void *buffer, size_t length, size_t *r_nbytes);
gpg_error_t gpgrt_b64dec_finish(gpgrt_b64state_t state);
enum gpgrt_log_levels {
	GPGRT_LOGLVL_BEGIN, GPGRT_LOGLVL_CONT, GPGRT_LOGLVL_INFO, GPGRT_LOGLVL_WARN,
	GPGRT_LOGLVL_ERROR, GPGRT_LOGLVL_FATAL, GPGRT_LOGLVL_BUG, GPGRT_LOGLVL_DEBUG
};
void gpgrt_log_set_sink(const char *name, gpgrt_stream_t stream, int fd);
void gpgrt_log_set_socket_dir_cb(const char *(*fnc)(void));
void gpgrt_log_set_pid_suffix_cb(int (*cb)(unsigned long *));
void gpgrt_log_set_prefix(const char *text, unsigned int flags);
int gpgrt_get_errorcount(int clear);
void gpgrt_inc_errorcount(void);
const char *gpgrt_log_get_prefix(unsigned int *flags);
int gpgrt_log_test_fd(int fd);
int gpgrt_log_get_fd(void);
gpgrt_stream_t gpgrt_log_get_stream(void);
void gpgrt_log(int level, const char *fmt, ...);
void gpgrt_logv(int level, const char *fmt, struct __va_list_tag *arg_ptr);
void gpgrt_logv_prefix(int level, const char *prefix, const char *fmt, struct __va_list_tag *arg_ptr);
void gpgrt_log_string(int level, const char *string);
void gpgrt_log_bug(const char *fmt, ...) __contract("noreturn");
void gpgrt_log_fatal(const char *fmt, ...) __contract("noreturn");
void gpgrt_log_error(const char *fmt, ...);
void gpgrt_log_info(const char *fmt, ...);
void gpgrt_log_debug(const char *fmt, ...);
void gpgrt_log_debug_string(const char *string, const char *fmt, ...);
void gpgrt_log_printf(const char *fmt, ...);
void gpgrt_log_printhex(const void *buffer, size_t length, const char *fmt, ...);
void gpgrt_log_clock(const char *fmt, ...);
void gpgrt_log_flush(void);
void _gpgrt_log_assert(const char *expr, const char *file, int line, const char *func)
    __contract("noreturn");
struct _gpgrt_argparse_internal_s;
typedef struct {
	int *argc;
	char ***argv;
	unsigned int flags;
	int err;
	unsigned int lineno;
	int r_opt;
	int r_type;
	union {
		int ret_int;
		long ret_long;
		unsigned long ret_ulong;
		char *ret_str;
	} r;
	struct _gpgrt_argparse_internal_s *internal;
} gpgrt_argparse_t;
typedef struct {
	int short_opt;
	const char *long_opt;
	unsigned int flags;
	const char *description;
} gpgrt_opt_t;
int gpgrt_argparse(gpgrt_stream_t fp, gpgrt_argparse_t *arg, gpgrt_opt_t *opts);
int gpgrt_argparser(gpgrt_argparse_t *arg, gpgrt_opt_t *opts, const char *confname);
void gpgrt_usage(int level);
const char *gpgrt_strusage(int level);
void gpgrt_set_strusage(const char *(*f)(int));
void gpgrt_set_usage_outfnc(int (*f)(int, const char *));
void gpgrt_set_fixed_string_mapper(const char *(*f)(const char *));
void gpgrt_set_confdir(int what, const char *name);
int gpgrt_cmp_version(const char *a, const char *b, int level);
char *gpgrt_fnameconcat(const char *first, ...);
char *gpgrt_absfnameconcat(const char *first, ...);

#define GPGRT_H 1
#define GPG_ERROR_VERSION "1.46"
#define GPGRT_VERSION "1.46"
#define GPG_ERROR_VERSION_NUMBER 0x12e00
#define GPGRT_VERSION_NUMBER 0x12e00
#define GPG_ERR_SYSTEM_ERROR 0x8000
#define GPG_ERR_CODE_MASK 65535
#define GPG_ERR_SOURCE_MASK 127
#define GPG_ERR_SOURCE_SHIFT 24
#define _GPG_ERR_GCC_VERSION 120200
#define GPGRT_GCC_VERSION 120200
#define GPGRT_HAVE_MACRO_FUNCTION 1
#define GPGRT_HAVE_PRAGMA_GCC_PUSH 1
#define GPG_ERR_INITIALIZED 1
#define GPG_ERR_SOURCE_DEFAULT 0
#define GPGRT_LOG_WITH_PREFIX 1
#define GPGRT_LOG_WITH_TIME 2
#define GPGRT_LOG_WITH_PID 4
#define GPGRT_LOG_RUN_DETACHED 256
#define GPGRT_LOG_NO_REGISTRY 512
#define GPGRT_SPAWN_NONBLOCK 16
#define GPGRT_SPAWN_RUN_ASFW 64
#define GPGRT_SPAWN_DETACHED 128
#define GPGRT_CONFDIR_USER 1
#define GPGRT_CONFDIR_SYS 2

gpg_err_code_t gpgrt_unsetenv();
int gpgrt_pending();
int gpgrt_pending_unlocked();
int gpgrt_getc_unlocked();
int gpgrt_putc_unlocked();
int gpgrt_getc();
int gpgrt_putc();

#endif
