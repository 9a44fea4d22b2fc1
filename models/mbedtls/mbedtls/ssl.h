/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_SSL_H
#define MBEDTLS_SSL_H

#if !defined(MBEDTLS_CONFIG_FILE)
#include "mbedtls/config.h"
#else
#include MBEDTLS_CONFIG_FILE
#endif
#include "mbedtls/bignum.h"
#include "mbedtls/ecp.h"
#include "mbedtls/ssl_ciphersuites.h"
#if defined(MBEDTLS_X509_CRT_PARSE_C)
#include "mbedtls/x509_crt.h"
#include "mbedtls/x509_crl.h"
#endif
#if defined(MBEDTLS_DHM_C)
#include "mbedtls/dhm.h"
#endif
#if defined(MBEDTLS_ECDH_C) || defined(MBEDTLS_ECDSA_C)
#include "mbedtls/ecdh.h"
#endif
#if defined(MBEDTLS_ZLIB_SUPPORT)
#if defined(MBEDTLS_DEPRECATED_WARNING)
#warning \
	"Record compression support via MBEDTLS_ZLIB_SUPPORT is deprecated and will be removed in the next major revision of the library"
#endif
#if defined(MBEDTLS_DEPRECATED_REMOVED)
#error \
	"Record compression support via MBEDTLS_ZLIB_SUPPORT is deprecated and cannot be used if MBEDTLS_DEPRECATED_REMOVED is set"
#endif
#include "zlib.h"
#endif
#if defined(MBEDTLS_HAVE_TIME)
#include "mbedtls/platform_time.h"
#endif
#if defined(MBEDTLS_USE_PSA_CRYPTO)
#include "psa/crypto.h"
#endif
#define MBEDTLS_ERR_SSL_FEATURE_UNAVAILABLE -0x7080
#define MBEDTLS_ERR_SSL_BAD_INPUT_DATA -0x7100
#define MBEDTLS_ERR_SSL_INVALID_MAC -0x7180
#define MBEDTLS_ERR_SSL_INVALID_RECORD -0x7200
#define MBEDTLS_ERR_SSL_CONN_EOF -0x7280
#define MBEDTLS_ERR_SSL_UNKNOWN_CIPHER -0x7300
#define MBEDTLS_ERR_SSL_NO_CIPHER_CHOSEN -0x7380
#define MBEDTLS_ERR_SSL_NO_RNG -0x7400
#define MBEDTLS_ERR_SSL_NO_CLIENT_CERTIFICATE -0x7480
#define MBEDTLS_ERR_SSL_CERTIFICATE_TOO_LARGE -0x7500
#define MBEDTLS_ERR_SSL_CERTIFICATE_REQUIRED -0x7580
#define MBEDTLS_ERR_SSL_PRIVATE_KEY_REQUIRED -0x7600
#define MBEDTLS_ERR_SSL_CA_CHAIN_REQUIRED -0x7680
#define MBEDTLS_ERR_SSL_UNEXPECTED_MESSAGE -0x7700
#define MBEDTLS_ERR_SSL_FATAL_ALERT_MESSAGE -0x7780
#define MBEDTLS_ERR_SSL_PEER_VERIFY_FAILED -0x7800
#define MBEDTLS_ERR_SSL_PEER_CLOSE_NOTIFY -0x7880
#define MBEDTLS_ERR_SSL_BAD_HS_CLIENT_HELLO -0x7900
#define MBEDTLS_ERR_SSL_BAD_HS_SERVER_HELLO -0x7980
#define MBEDTLS_ERR_SSL_BAD_HS_CERTIFICATE -0x7A00
#define MBEDTLS_ERR_SSL_BAD_HS_CERTIFICATE_REQUEST -0x7A80
#define MBEDTLS_ERR_SSL_BAD_HS_SERVER_KEY_EXCHANGE -0x7B00
#define MBEDTLS_ERR_SSL_BAD_HS_SERVER_HELLO_DONE -0x7B80
#define MBEDTLS_ERR_SSL_BAD_HS_CLIENT_KEY_EXCHANGE -0x7C00
#define MBEDTLS_ERR_SSL_BAD_HS_CLIENT_KEY_EXCHANGE_RP -0x7C80
#define MBEDTLS_ERR_SSL_BAD_HS_CLIENT_KEY_EXCHANGE_CS -0x7D00
#define MBEDTLS_ERR_SSL_BAD_HS_CERTIFICATE_VERIFY -0x7D80
#define MBEDTLS_ERR_SSL_BAD_HS_CHANGE_CIPHER_SPEC -0x7E00
#define MBEDTLS_ERR_SSL_BAD_HS_FINISHED -0x7E80
#define MBEDTLS_ERR_SSL_ALLOC_FAILED -0x7F00
#define MBEDTLS_ERR_SSL_HW_ACCEL_FAILED -0x7F80
#define MBEDTLS_ERR_SSL_HW_ACCEL_FALLTHROUGH -0x6F80
#define MBEDTLS_ERR_SSL_COMPRESSION_FAILED -0x6F00
#define MBEDTLS_ERR_SSL_BAD_HS_PROTOCOL_VERSION -0x6E80
#define MBEDTLS_ERR_SSL_BAD_HS_NEW_SESSION_TICKET -0x6E00
#define MBEDTLS_ERR_SSL_SESSION_TICKET_EXPIRED -0x6D80
#define MBEDTLS_ERR_SSL_PK_TYPE_MISMATCH -0x6D00
#define MBEDTLS_ERR_SSL_UNKNOWN_IDENTITY -0x6C80
#define MBEDTLS_ERR_SSL_INTERNAL_ERROR -0x6C00
#define MBEDTLS_ERR_SSL_COUNTER_WRAPPING -0x6B80
#define MBEDTLS_ERR_SSL_WAITING_SERVER_HELLO_RENEGO -0x6B00
#define MBEDTLS_ERR_SSL_HELLO_VERIFY_REQUIRED -0x6A80
#define MBEDTLS_ERR_SSL_BUFFER_TOO_SMALL -0x6A00
#define MBEDTLS_ERR_SSL_NO_USABLE_CIPHERSUITE -0x6980
#define MBEDTLS_ERR_SSL_WANT_READ -0x6900
#define MBEDTLS_ERR_SSL_WANT_WRITE -0x6880
#define MBEDTLS_ERR_SSL_TIMEOUT -0x6800
#define MBEDTLS_ERR_SSL_CLIENT_RECONNECT -0x6780
#define MBEDTLS_ERR_SSL_UNEXPECTED_RECORD -0x6700
#define MBEDTLS_ERR_SSL_NON_FATAL -0x6680
#define MBEDTLS_ERR_SSL_INVALID_VERIFY_HASH -0x6600
#define MBEDTLS_ERR_SSL_CONTINUE_PROCESSING -0x6580
#define MBEDTLS_ERR_SSL_ASYNC_IN_PROGRESS -0x6500
#define MBEDTLS_ERR_SSL_EARLY_MESSAGE -0x6480
#define MBEDTLS_ERR_SSL_UNEXPECTED_CID -0x6000
#define MBEDTLS_ERR_SSL_VERSION_MISMATCH -0x5F00
#define MBEDTLS_ERR_SSL_CRYPTO_IN_PROGRESS -0x7000
#define MBEDTLS_ERR_SSL_BAD_CONFIG -0x5E80
#define MBEDTLS_SSL_MAJOR_VERSION_3 3
#define MBEDTLS_SSL_MINOR_VERSION_0 0
#define MBEDTLS_SSL_MINOR_VERSION_1 1
#define MBEDTLS_SSL_MINOR_VERSION_2 2
#define MBEDTLS_SSL_MINOR_VERSION_3 3
#define MBEDTLS_SSL_MINOR_VERSION_4 4
#define MBEDTLS_SSL_TRANSPORT_STREAM 0
#define MBEDTLS_SSL_TRANSPORT_DATAGRAM 1
#define MBEDTLS_SSL_MAX_HOST_NAME_LEN 255
#define MBEDTLS_SSL_MAX_ALPN_NAME_LEN 255
#define MBEDTLS_SSL_MAX_ALPN_LIST_LEN 65535
#define MBEDTLS_SSL_MAX_FRAG_LEN_NONE 0
#define MBEDTLS_SSL_MAX_FRAG_LEN_512 1
#define MBEDTLS_SSL_MAX_FRAG_LEN_1024 2
#define MBEDTLS_SSL_MAX_FRAG_LEN_2048 3
#define MBEDTLS_SSL_MAX_FRAG_LEN_4096 4
#define MBEDTLS_SSL_MAX_FRAG_LEN_INVALID 5
#define MBEDTLS_SSL_IS_CLIENT 0
#define MBEDTLS_SSL_IS_SERVER 1
#define MBEDTLS_SSL_IS_NOT_FALLBACK 0
#define MBEDTLS_SSL_IS_FALLBACK 1
#define MBEDTLS_SSL_EXTENDED_MS_DISABLED 0
#define MBEDTLS_SSL_EXTENDED_MS_ENABLED 1
#define MBEDTLS_SSL_CID_DISABLED 0
#define MBEDTLS_SSL_CID_ENABLED 1
#define MBEDTLS_SSL_ETM_DISABLED 0
#define MBEDTLS_SSL_ETM_ENABLED 1
#define MBEDTLS_SSL_COMPRESS_NULL 0
#define MBEDTLS_SSL_COMPRESS_DEFLATE 1
#define MBEDTLS_SSL_VERIFY_NONE 0
#define MBEDTLS_SSL_VERIFY_OPTIONAL 1
#define MBEDTLS_SSL_VERIFY_REQUIRED 2
#define MBEDTLS_SSL_VERIFY_UNSET 3
#define MBEDTLS_SSL_LEGACY_RENEGOTIATION 0
#define MBEDTLS_SSL_SECURE_RENEGOTIATION 1
#define MBEDTLS_SSL_RENEGOTIATION_DISABLED 0
#define MBEDTLS_SSL_RENEGOTIATION_ENABLED 1
#define MBEDTLS_SSL_ANTI_REPLAY_DISABLED 0
#define MBEDTLS_SSL_ANTI_REPLAY_ENABLED 1
#define MBEDTLS_SSL_RENEGOTIATION_NOT_ENFORCED -1
#define MBEDTLS_SSL_RENEGO_MAX_RECORDS_DEFAULT 16
#define MBEDTLS_SSL_LEGACY_NO_RENEGOTIATION 0
#define MBEDTLS_SSL_LEGACY_ALLOW_RENEGOTIATION 1
#define MBEDTLS_SSL_LEGACY_BREAK_HANDSHAKE 2
#define MBEDTLS_SSL_TRUNC_HMAC_DISABLED 0
#define MBEDTLS_SSL_TRUNC_HMAC_ENABLED 1
#define MBEDTLS_SSL_TRUNCATED_HMAC_LEN 10
#define MBEDTLS_SSL_SESSION_TICKETS_DISABLED 0
#define MBEDTLS_SSL_SESSION_TICKETS_ENABLED 1
#define MBEDTLS_SSL_CBC_RECORD_SPLITTING_DISABLED 0
#define MBEDTLS_SSL_CBC_RECORD_SPLITTING_ENABLED 1
#define MBEDTLS_SSL_ARC4_ENABLED 0
#define MBEDTLS_SSL_ARC4_DISABLED 1
#define MBEDTLS_SSL_PRESET_DEFAULT 0
#define MBEDTLS_SSL_PRESET_SUITEB 2
#define MBEDTLS_SSL_CERT_REQ_CA_LIST_ENABLED 1
#define MBEDTLS_SSL_CERT_REQ_CA_LIST_DISABLED 0
#define MBEDTLS_SSL_DTLS_SRTP_MKI_UNSUPPORTED 0
#define MBEDTLS_SSL_DTLS_SRTP_MKI_SUPPORTED 1
#define MBEDTLS_SSL_DTLS_TIMEOUT_DFL_MIN 1000
#define MBEDTLS_SSL_DTLS_TIMEOUT_DFL_MAX 60000
#if !defined(MBEDTLS_SSL_DEFAULT_TICKET_LIFETIME)
#define MBEDTLS_SSL_DEFAULT_TICKET_LIFETIME 86400
#endif
#if !defined(MBEDTLS_SSL_MAX_CONTENT_LEN)
#define MBEDTLS_SSL_MAX_CONTENT_LEN 16384
#endif
#if !defined(MBEDTLS_SSL_IN_CONTENT_LEN)
#define MBEDTLS_SSL_IN_CONTENT_LEN MBEDTLS_SSL_MAX_CONTENT_LEN
#endif
#if !defined(MBEDTLS_SSL_OUT_CONTENT_LEN)
#define MBEDTLS_SSL_OUT_CONTENT_LEN MBEDTLS_SSL_MAX_CONTENT_LEN
#endif
#if !defined(MBEDTLS_SSL_DTLS_MAX_BUFFERING)
#define MBEDTLS_SSL_DTLS_MAX_BUFFERING 32768
#endif
#if !defined(MBEDTLS_SSL_CID_IN_LEN_MAX)
#define MBEDTLS_SSL_CID_IN_LEN_MAX 32
#endif
#if !defined(MBEDTLS_SSL_CID_OUT_LEN_MAX)
#define MBEDTLS_SSL_CID_OUT_LEN_MAX 32
#endif
#if !defined(MBEDTLS_SSL_CID_PADDING_GRANULARITY)
#define MBEDTLS_SSL_CID_PADDING_GRANULARITY 16
#endif
#if !defined(MBEDTLS_SSL_TLS1_3_PADDING_GRANULARITY)
#define MBEDTLS_SSL_TLS1_3_PADDING_GRANULARITY 1
#endif
#if defined(MBEDTLS_SSL_PROTO_SSL3)
#define MBEDTLS_SSL_VERIFY_DATA_MAX_LEN 36
#else
#define MBEDTLS_SSL_VERIFY_DATA_MAX_LEN 12
#endif
#define MBEDTLS_SSL_EMPTY_RENEGOTIATION_INFO 0xFF
#define MBEDTLS_SSL_FALLBACK_SCSV_VALUE 0x5600
#define MBEDTLS_SSL_HASH_NONE 0
#define MBEDTLS_SSL_HASH_MD5 1
#define MBEDTLS_SSL_HASH_SHA1 2
#define MBEDTLS_SSL_HASH_SHA224 3
#define MBEDTLS_SSL_HASH_SHA256 4
#define MBEDTLS_SSL_HASH_SHA384 5
#define MBEDTLS_SSL_HASH_SHA512 6
#define MBEDTLS_SSL_SIG_ANON 0
#define MBEDTLS_SSL_SIG_RSA 1
#define MBEDTLS_SSL_SIG_ECDSA 3
#define MBEDTLS_SSL_CERT_TYPE_RSA_SIGN 1
#define MBEDTLS_SSL_CERT_TYPE_ECDSA_SIGN 64
#define MBEDTLS_SSL_MSG_CHANGE_CIPHER_SPEC 20
#define MBEDTLS_SSL_MSG_ALERT 21
#define MBEDTLS_SSL_MSG_HANDSHAKE 22
#define MBEDTLS_SSL_MSG_APPLICATION_DATA 23
#define MBEDTLS_SSL_MSG_CID 25
#define MBEDTLS_SSL_ALERT_LEVEL_WARNING 1
#define MBEDTLS_SSL_ALERT_LEVEL_FATAL 2
#define MBEDTLS_SSL_ALERT_MSG_CLOSE_NOTIFY 0
#define MBEDTLS_SSL_ALERT_MSG_UNEXPECTED_MESSAGE 10
#define MBEDTLS_SSL_ALERT_MSG_BAD_RECORD_MAC 20
#define MBEDTLS_SSL_ALERT_MSG_DECRYPTION_FAILED 21
#define MBEDTLS_SSL_ALERT_MSG_RECORD_OVERFLOW 22
#define MBEDTLS_SSL_ALERT_MSG_DECOMPRESSION_FAILURE 30
#define MBEDTLS_SSL_ALERT_MSG_HANDSHAKE_FAILURE 40
#define MBEDTLS_SSL_ALERT_MSG_NO_CERT 41
#define MBEDTLS_SSL_ALERT_MSG_BAD_CERT 42
#define MBEDTLS_SSL_ALERT_MSG_UNSUPPORTED_CERT 43
#define MBEDTLS_SSL_ALERT_MSG_CERT_REVOKED 44
#define MBEDTLS_SSL_ALERT_MSG_CERT_EXPIRED 45
#define MBEDTLS_SSL_ALERT_MSG_CERT_UNKNOWN 46
#define MBEDTLS_SSL_ALERT_MSG_ILLEGAL_PARAMETER 47
#define MBEDTLS_SSL_ALERT_MSG_UNKNOWN_CA 48
#define MBEDTLS_SSL_ALERT_MSG_ACCESS_DENIED 49
#define MBEDTLS_SSL_ALERT_MSG_DECODE_ERROR 50
#define MBEDTLS_SSL_ALERT_MSG_DECRYPT_ERROR 51
#define MBEDTLS_SSL_ALERT_MSG_EXPORT_RESTRICTION 60
#define MBEDTLS_SSL_ALERT_MSG_PROTOCOL_VERSION 70
#define MBEDTLS_SSL_ALERT_MSG_INSUFFICIENT_SECURITY 71
#define MBEDTLS_SSL_ALERT_MSG_INTERNAL_ERROR 80
#define MBEDTLS_SSL_ALERT_MSG_INAPROPRIATE_FALLBACK 86
#define MBEDTLS_SSL_ALERT_MSG_USER_CANCELED 90
#define MBEDTLS_SSL_ALERT_MSG_NO_RENEGOTIATION 100
#define MBEDTLS_SSL_ALERT_MSG_UNSUPPORTED_EXT 110
#define MBEDTLS_SSL_ALERT_MSG_UNRECOGNIZED_NAME 112
#define MBEDTLS_SSL_ALERT_MSG_UNKNOWN_PSK_IDENTITY 115
#define MBEDTLS_SSL_ALERT_MSG_NO_APPLICATION_PROTOCOL 120
#define MBEDTLS_SSL_HS_HELLO_REQUEST 0
#define MBEDTLS_SSL_HS_CLIENT_HELLO 1
#define MBEDTLS_SSL_HS_SERVER_HELLO 2
#define MBEDTLS_SSL_HS_HELLO_VERIFY_REQUEST 3
#define MBEDTLS_SSL_HS_NEW_SESSION_TICKET 4
#define MBEDTLS_SSL_HS_CERTIFICATE 11
#define MBEDTLS_SSL_HS_SERVER_KEY_EXCHANGE 12
#define MBEDTLS_SSL_HS_CERTIFICATE_REQUEST 13
#define MBEDTLS_SSL_HS_SERVER_HELLO_DONE 14
#define MBEDTLS_SSL_HS_CERTIFICATE_VERIFY 15
#define MBEDTLS_SSL_HS_CLIENT_KEY_EXCHANGE 16
#define MBEDTLS_SSL_HS_FINISHED 20
#define MBEDTLS_TLS_EXT_SERVERNAME 0
#define MBEDTLS_TLS_EXT_SERVERNAME_HOSTNAME 0
#define MBEDTLS_TLS_EXT_MAX_FRAGMENT_LENGTH 1
#define MBEDTLS_TLS_EXT_TRUNCATED_HMAC 4
#define MBEDTLS_TLS_EXT_SUPPORTED_ELLIPTIC_CURVES 10
#define MBEDTLS_TLS_EXT_SUPPORTED_POINT_FORMATS 11
#define MBEDTLS_TLS_EXT_SIG_ALG 13
#define MBEDTLS_TLS_EXT_USE_SRTP 14
#define MBEDTLS_TLS_EXT_ALPN 16
#define MBEDTLS_TLS_EXT_ENCRYPT_THEN_MAC 22
#define MBEDTLS_TLS_EXT_EXTENDED_MASTER_SECRET 0x0017
#define MBEDTLS_TLS_EXT_SESSION_TICKET 35
#if !defined(MBEDTLS_TLS_EXT_CID)
#define MBEDTLS_TLS_EXT_CID 254
#endif
#define MBEDTLS_TLS_EXT_ECJPAKE_KKPP 256
#define MBEDTLS_TLS_EXT_RENEGOTIATION_INFO 0xFF01
#if !defined(MBEDTLS_PSK_MAX_LEN)
#define MBEDTLS_PSK_MAX_LEN 32
#endif
union mbedtls_ssl_premaster_secret {
#if defined(MBEDTLS_KEY_EXCHANGE_RSA_ENABLED)
	unsigned char _pms_rsa[48];
#endif
#if defined(MBEDTLS_KEY_EXCHANGE_DHE_RSA_ENABLED)
	unsigned char _pms_dhm[MBEDTLS_MPI_MAX_SIZE];
#endif
#if defined(MBEDTLS_KEY_EXCHANGE_ECDHE_RSA_ENABLED) || \
	defined(MBEDTLS_KEY_EXCHANGE_ECDHE_ECDSA_ENABLED) || \
	defined(MBEDTLS_KEY_EXCHANGE_ECDH_RSA_ENABLED) || \
	defined(MBEDTLS_KEY_EXCHANGE_ECDH_ECDSA_ENABLED)
	unsigned char _pms_ecdh[MBEDTLS_ECP_MAX_BYTES];
#endif
#if defined(MBEDTLS_KEY_EXCHANGE_PSK_ENABLED)
	unsigned char _pms_psk[4 + 2 *MBEDTLS_PSK_MAX_LEN];
#endif
#if defined(MBEDTLS_KEY_EXCHANGE_DHE_PSK_ENABLED)
	unsigned char _pms_dhe_psk[4 + MBEDTLS_MPI_MAX_SIZE + MBEDTLS_PSK_MAX_LEN];
#endif
#if defined(MBEDTLS_KEY_EXCHANGE_RSA_PSK_ENABLED)
	unsigned char _pms_rsa_psk[52 + MBEDTLS_PSK_MAX_LEN];
#endif
#if defined(MBEDTLS_KEY_EXCHANGE_ECDHE_PSK_ENABLED)
	unsigned char _pms_ecdhe_psk[4 + MBEDTLS_ECP_MAX_BYTES + MBEDTLS_PSK_MAX_LEN];
#endif
#if defined(MBEDTLS_KEY_EXCHANGE_ECJPAKE_ENABLED)
	unsigned char _pms_ecjpake[32];
#endif
};
#define MBEDTLS_PREMASTER_SIZE sizeof(union mbedtls_ssl_premaster_secret)
typedef enum {
	MBEDTLS_SSL_HELLO_REQUEST,
	MBEDTLS_SSL_CLIENT_HELLO,
	MBEDTLS_SSL_SERVER_HELLO,
	MBEDTLS_SSL_SERVER_CERTIFICATE,
	MBEDTLS_SSL_SERVER_KEY_EXCHANGE,
	MBEDTLS_SSL_CERTIFICATE_REQUEST,
	MBEDTLS_SSL_SERVER_HELLO_DONE,
	MBEDTLS_SSL_CLIENT_CERTIFICATE,
	MBEDTLS_SSL_CLIENT_KEY_EXCHANGE,
	MBEDTLS_SSL_CERTIFICATE_VERIFY,
	MBEDTLS_SSL_CLIENT_CHANGE_CIPHER_SPEC,
	MBEDTLS_SSL_CLIENT_FINISHED,
	MBEDTLS_SSL_SERVER_CHANGE_CIPHER_SPEC,
	MBEDTLS_SSL_SERVER_FINISHED,
	MBEDTLS_SSL_FLUSH_BUFFERS,
	MBEDTLS_SSL_HANDSHAKE_WRAPUP,
	MBEDTLS_SSL_HANDSHAKE_OVER,
	MBEDTLS_SSL_SERVER_NEW_SESSION_TICKET,
	MBEDTLS_SSL_SERVER_HELLO_VERIFY_REQUEST_SENT,
}
mbedtls_ssl_states;
typedef enum {
	MBEDTLS_SSL_TLS_PRF_NONE,
	MBEDTLS_SSL_TLS_PRF_SSL3,
	MBEDTLS_SSL_TLS_PRF_TLS1,
	MBEDTLS_SSL_TLS_PRF_SHA384,
	MBEDTLS_SSL_TLS_PRF_SHA256 }
mbedtls_tls_prf_types;
typedef int mbedtls_ssl_send_t(void *ctx, const unsigned char *buf, size_t len);
typedef int mbedtls_ssl_recv_t(void *ctx, unsigned char *buf, size_t len);
typedef int mbedtls_ssl_recv_timeout_t(void *ctx, unsigned char *buf, size_t len, uint32_t timeout);
typedef void mbedtls_ssl_set_timer_t(void *ctx, uint32_t int_ms, uint32_t fin_ms);
typedef int mbedtls_ssl_get_timer_t(void *ctx);
typedef struct mbedtls_ssl_session mbedtls_ssl_session;
typedef struct mbedtls_ssl_context mbedtls_ssl_context;
typedef struct mbedtls_ssl_config mbedtls_ssl_config;
typedef struct mbedtls_ssl_transform mbedtls_ssl_transform;
typedef struct mbedtls_ssl_handshake_params mbedtls_ssl_handshake_params;
typedef struct mbedtls_ssl_sig_hash_set_t mbedtls_ssl_sig_hash_set_t;
#if defined(MBEDTLS_X509_CRT_PARSE_C)
typedef struct mbedtls_ssl_key_cert mbedtls_ssl_key_cert;
#endif
#if defined(MBEDTLS_SSL_PROTO_DTLS)
typedef struct mbedtls_ssl_flight_item mbedtls_ssl_flight_item;
#endif
#if defined(MBEDTLS_SSL_ASYNC_PRIVATE)
#if defined(MBEDTLS_X509_CRT_PARSE_C)
typedef int mbedtls_ssl_async_sign_t(mbedtls_ssl_context *ssl, mbedtls_x509_crt *cert, mbedtls_md_type_t md_alg, const unsigned char *hash, size_t hash_len);
typedef int mbedtls_ssl_async_decrypt_t(mbedtls_ssl_context *ssl, mbedtls_x509_crt *cert, const unsigned char *input, size_t input_len);
#endif
typedef int mbedtls_ssl_async_resume_t(mbedtls_ssl_context *ssl, unsigned char *output, size_t *output_len, size_t output_size);
typedef void mbedtls_ssl_async_cancel_t(mbedtls_ssl_context *ssl);
#endif
#if defined(MBEDTLS_KEY_EXCHANGE_WITH_CERT_ENABLED) && \
	!defined(MBEDTLS_SSL_KEEP_PEER_CERTIFICATE)
#define MBEDTLS_SSL_PEER_CERT_DIGEST_MAX_LEN 48
#if defined(MBEDTLS_SHA256_C)
#define MBEDTLS_SSL_PEER_CERT_DIGEST_DFL_TYPE MBEDTLS_MD_SHA256
#define MBEDTLS_SSL_PEER_CERT_DIGEST_DFL_LEN 32
#elif defined(MBEDTLS_SHA512_C)
#define MBEDTLS_SSL_PEER_CERT_DIGEST_DFL_TYPE MBEDTLS_MD_SHA384
#define MBEDTLS_SSL_PEER_CERT_DIGEST_DFL_LEN 48
#elif defined(MBEDTLS_SHA1_C)
#define MBEDTLS_SSL_PEER_CERT_DIGEST_DFL_TYPE MBEDTLS_MD_SHA1
#define MBEDTLS_SSL_PEER_CERT_DIGEST_DFL_LEN 20
#else
#error "Bad configuration - need SHA-1, SHA-256 or SHA-512 enabled to compute digest of peer CRT."
#endif
#endif
#if defined(MBEDTLS_SSL_DTLS_SRTP)
#define MBEDTLS_TLS_SRTP_MAX_MKI_LENGTH 255
#define MBEDTLS_TLS_SRTP_MAX_PROFILE_LIST_LENGTH 4
#define MBEDTLS_TLS_SRTP_AES128_CM_HMAC_SHA1_80 ((uint16_t) 0x0001)
#define MBEDTLS_TLS_SRTP_AES128_CM_HMAC_SHA1_32 ((uint16_t) 0x0002)
#define MBEDTLS_TLS_SRTP_NULL_HMAC_SHA1_80 ((uint16_t) 0x0005)
#define MBEDTLS_TLS_SRTP_NULL_HMAC_SHA1_32 ((uint16_t) 0x0006)
#define MBEDTLS_TLS_SRTP_UNSET ((uint16_t) 0x0000)
typedef uint16_t mbedtls_ssl_srtp_profile;
typedef struct mbedtls_dtls_srtp_info_t {
	mbedtls_ssl_srtp_profile chosen_dtls_srtp_profile;
	uint16_t mki_len;
	unsigned char mki_value[MBEDTLS_TLS_SRTP_MAX_MKI_LENGTH];
}
mbedtls_dtls_srtp_info;
#endif
struct mbedtls_ssl_session {
#if defined(MBEDTLS_SSL_MAX_FRAGMENT_LENGTH)
	unsigned char mfl_code;
#endif
#if defined(MBEDTLS_HAVE_TIME)
	mbedtls_time_t start;
#endif
	int ciphersuite;
	int compression;
	size_t id_len;
	unsigned char id[32];
	unsigned char master[48];
#if defined(MBEDTLS_X509_CRT_PARSE_C)
#if defined(MBEDTLS_SSL_KEEP_PEER_CERTIFICATE)
	mbedtls_x509_crt *peer_cert;
#else
	unsigned char *peer_cert_digest;
	size_t peer_cert_digest_len;
	mbedtls_md_type_t peer_cert_digest_type;
#endif
#endif
	uint32_t verify_result;
#if defined(MBEDTLS_SSL_SESSION_TICKETS) && defined(MBEDTLS_SSL_CLI_C)
	unsigned char *ticket;
	size_t ticket_len;
	uint32_t ticket_lifetime;
#endif
#if defined(MBEDTLS_SSL_TRUNCATED_HMAC)
	int trunc_hmac;
#endif
#if defined(MBEDTLS_SSL_ENCRYPT_THEN_MAC)
	int encrypt_then_mac;
#endif
};
struct mbedtls_ssl_config {
	unsigned char max_major_ver;
	unsigned char max_minor_ver;
	unsigned char min_major_ver;
	unsigned char min_minor_ver;
	uint8_t endpoint;
	uint8_t transport;
	uint8_t authmode;
	uint8_t allow_legacy_renegotiation;
#if defined(MBEDTLS_ARC4_C)
	uint8_t arc4_disabled;
#endif
#if defined(MBEDTLS_SSL_MAX_FRAGMENT_LENGTH)
	uint8_t mfl_code;
#endif
#if defined(MBEDTLS_SSL_ENCRYPT_THEN_MAC)
	uint8_t encrypt_then_mac;
#endif
#if defined(MBEDTLS_SSL_EXTENDED_MASTER_SECRET)
	uint8_t extended_ms;
#endif
#if defined(MBEDTLS_SSL_DTLS_ANTI_REPLAY)
	uint8_t anti_replay;
#endif
#if defined(MBEDTLS_SSL_CBC_RECORD_SPLITTING)
	uint8_t cbc_record_splitting;
#endif
#if defined(MBEDTLS_SSL_RENEGOTIATION)
	uint8_t disable_renegotiation;
#endif
#if defined(MBEDTLS_SSL_TRUNCATED_HMAC)
	uint8_t trunc_hmac;
#endif
#if defined(MBEDTLS_SSL_SESSION_TICKETS)
	uint8_t session_tickets;
#endif
#if defined(MBEDTLS_SSL_FALLBACK_SCSV) && defined(MBEDTLS_SSL_CLI_C)
	uint8_t fallback;
#endif
#if defined(MBEDTLS_SSL_SRV_C)
	uint8_t cert_req_ca_list;
#endif
#if defined(MBEDTLS_SSL_DTLS_CONNECTION_ID)
	uint8_t ignore_unexpected_cid;
#endif
#if defined(MBEDTLS_SSL_DTLS_SRTP)
	uint8_t dtls_srtp_mki_support;
#endif
	uint32_t read_timeout;
#if defined(MBEDTLS_SSL_PROTO_DTLS)
	uint32_t hs_timeout_min;
	uint32_t hs_timeout_max;
#endif
#if defined(MBEDTLS_SSL_RENEGOTIATION)
	int renego_max_records;
	unsigned char renego_period[8];
#endif
#if defined(MBEDTLS_SSL_DTLS_BADMAC_LIMIT)
	unsigned int badmac_limit;
#endif
#if defined(MBEDTLS_DHM_C) && defined(MBEDTLS_SSL_CLI_C)
	unsigned int dhm_min_bitlen;
#endif
	const int *ciphersuite_list[4];
	void (*f_dbg)(void *, int, const char *, int, const char *);
	void *p_dbg;
	int (*f_rng)(void *, unsigned char *, size_t);
	void *p_rng;
	int (*f_get_cache)(void *, mbedtls_ssl_session *);
	int (*f_set_cache)(void *, const mbedtls_ssl_session *);
	void *p_cache;
#if defined(MBEDTLS_SSL_SERVER_NAME_INDICATION)
	int (*f_sni)(void *, mbedtls_ssl_context *, const unsigned char *, size_t);
	void *p_sni;
#endif
#if defined(MBEDTLS_X509_CRT_PARSE_C)
	int (*f_vrfy)(void *, mbedtls_x509_crt *, int, uint32_t *);
	void *p_vrfy;
#endif
#if defined(MBEDTLS_KEY_EXCHANGE_SOME_PSK_ENABLED)
	int (*f_psk)(void *, mbedtls_ssl_context *, const unsigned char *, size_t);
	void *p_psk;
#endif
#if defined(MBEDTLS_SSL_DTLS_HELLO_VERIFY) && defined(MBEDTLS_SSL_SRV_C)
	int (*f_cookie_write)(void *, unsigned char **, unsigned char *, const unsigned char *, size_t);
	int (*f_cookie_check)(void *, const unsigned char *, size_t, const unsigned char *, size_t);
	void *p_cookie;
#endif
#if defined(MBEDTLS_SSL_SESSION_TICKETS) && defined(MBEDTLS_SSL_SRV_C)
	int (*f_ticket_write)(void *, const mbedtls_ssl_session *, unsigned char *, const unsigned char *, size_t *, uint32_t *);
	int (*f_ticket_parse)(void *, mbedtls_ssl_session *, unsigned char *, size_t);
	void *p_ticket;
#endif
#if defined(MBEDTLS_SSL_EXPORT_KEYS)
	int (*f_export_keys)(void *, const unsigned char *, const unsigned char *, size_t, size_t, size_t);
	int (*f_export_keys_ext)(void *, const unsigned char *, const unsigned char *, size_t, size_t, size_t, const unsigned char[32], const unsigned char[32], mbedtls_tls_prf_types);
	void *p_export_keys;
#endif
#if defined(MBEDTLS_SSL_DTLS_CONNECTION_ID)
	size_t cid_len;
#endif
#if defined(MBEDTLS_X509_CRT_PARSE_C)
	const mbedtls_x509_crt_profile *cert_profile;
	mbedtls_ssl_key_cert *key_cert;
	mbedtls_x509_crt *ca_chain;
	mbedtls_x509_crl *ca_crl;
#if defined(MBEDTLS_X509_TRUSTED_CERTIFICATE_CALLBACK)
	mbedtls_x509_crt_ca_cb_t f_ca_cb;
	void *p_ca_cb;
#endif
#endif
#if defined(MBEDTLS_SSL_ASYNC_PRIVATE)
#if defined(MBEDTLS_X509_CRT_PARSE_C)
	mbedtls_ssl_async_sign_t *f_async_sign_start;
	mbedtls_ssl_async_decrypt_t *f_async_decrypt_start;
#endif
	mbedtls_ssl_async_resume_t *f_async_resume;
	mbedtls_ssl_async_cancel_t *f_async_cancel;
	void *p_async_config_data;
#endif
#if defined(MBEDTLS_KEY_EXCHANGE_WITH_CERT_ENABLED)
	const int *sig_hashes;
#endif
#if defined(MBEDTLS_ECP_C)
	const mbedtls_ecp_group_id *curve_list;
#endif
#if defined(MBEDTLS_DHM_C)
	mbedtls_mpi dhm_P;
	mbedtls_mpi dhm_G;
#endif
#if defined(MBEDTLS_KEY_EXCHANGE_SOME_PSK_ENABLED)
#if defined(MBEDTLS_USE_PSA_CRYPTO)
	psa_key_id_t psk_opaque;
#endif
	unsigned char *psk;
	size_t psk_len;
	unsigned char *psk_identity;
	size_t psk_identity_len;
#endif
#if defined(MBEDTLS_SSL_ALPN)
	const char **alpn_list;
#endif
#if defined(MBEDTLS_SSL_DTLS_SRTP)
	const mbedtls_ssl_srtp_profile *dtls_srtp_profile_list;
	size_t dtls_srtp_profile_list_len;
#endif
};
struct mbedtls_ssl_context {
	const mbedtls_ssl_config *conf;
	int state;
#if defined(MBEDTLS_SSL_RENEGOTIATION)
	int renego_status;
	int renego_records_seen;
#endif
	int major_ver;
	int minor_ver;
#if defined(MBEDTLS_SSL_DTLS_BADMAC_LIMIT)
	unsigned badmac_seen;
#endif
#if defined(MBEDTLS_X509_CRT_PARSE_C)
	int (*f_vrfy)(void *, mbedtls_x509_crt *, int, uint32_t *);
	void *p_vrfy;
#endif
	mbedtls_ssl_send_t *f_send;
	mbedtls_ssl_recv_t *f_recv;
	mbedtls_ssl_recv_timeout_t *f_recv_timeout;
	void *p_bio;
	mbedtls_ssl_session *session_in;
	mbedtls_ssl_session *session_out;
	mbedtls_ssl_session *session;
	mbedtls_ssl_session *session_negotiate;
	mbedtls_ssl_handshake_params *handshake;
	mbedtls_ssl_transform *transform_in;
	mbedtls_ssl_transform *transform_out;
	mbedtls_ssl_transform *transform;
	mbedtls_ssl_transform *transform_negotiate;
	void *p_timer;
	mbedtls_ssl_set_timer_t *f_set_timer;
	mbedtls_ssl_get_timer_t *f_get_timer;
	unsigned char *in_buf;
	unsigned char *in_ctr;
	unsigned char *in_hdr;
#if defined(MBEDTLS_SSL_DTLS_CONNECTION_ID)
	unsigned char *in_cid;
#endif
	unsigned char *in_len;
	unsigned char *in_iv;
	unsigned char *in_msg;
	unsigned char *in_offt;
	int in_msgtype;
	size_t in_msglen;
	size_t in_left;
#if defined(MBEDTLS_SSL_VARIABLE_BUFFER_LENGTH)
	size_t in_buf_len;
#endif
#if defined(MBEDTLS_SSL_PROTO_DTLS)
	uint16_t in_epoch;
	size_t next_record_offset;
#endif
#if defined(MBEDTLS_SSL_DTLS_ANTI_REPLAY)
	uint64_t in_window_top;
	uint64_t in_window;
#endif
	size_t in_hslen;
	int nb_zero;
	int keep_current_message;
#if defined(MBEDTLS_SSL_PROTO_DTLS)
	uint8_t disable_datagram_packing;
#endif
	unsigned char *out_buf;
	unsigned char *out_ctr;
	unsigned char *out_hdr;
#if defined(MBEDTLS_SSL_DTLS_CONNECTION_ID)
	unsigned char *out_cid;
#endif
	unsigned char *out_len;
	unsigned char *out_iv;
	unsigned char *out_msg;
	int out_msgtype;
	size_t out_msglen;
	size_t out_left;
#if defined(MBEDTLS_SSL_VARIABLE_BUFFER_LENGTH)
	size_t out_buf_len;
#endif
	unsigned char cur_out_ctr[8];
#if defined(MBEDTLS_SSL_PROTO_DTLS)
	uint16_t mtu;
#endif
#if defined(MBEDTLS_ZLIB_SUPPORT)
	unsigned char *compress_buf;
#endif
#if defined(MBEDTLS_SSL_CBC_RECORD_SPLITTING)
	signed char split_done;
#endif
	int client_auth;
#if defined(MBEDTLS_X509_CRT_PARSE_C)
	char *hostname;
#endif
#if defined(MBEDTLS_SSL_ALPN)
	const char *alpn_chosen;
#endif
#if defined(MBEDTLS_SSL_DTLS_SRTP)
	mbedtls_dtls_srtp_info dtls_srtp_info;
#endif
#if defined(MBEDTLS_SSL_DTLS_HELLO_VERIFY) && defined(MBEDTLS_SSL_SRV_C)
	unsigned char *cli_id;
	size_t cli_id_len;
#endif
	int secure_renegotiation;
#if defined(MBEDTLS_SSL_RENEGOTIATION)
	size_t verify_data_len;
	char own_verify_data[MBEDTLS_SSL_VERIFY_DATA_MAX_LEN];
	char peer_verify_data[MBEDTLS_SSL_VERIFY_DATA_MAX_LEN];
#endif
#if defined(MBEDTLS_SSL_DTLS_CONNECTION_ID)
	unsigned char own_cid[MBEDTLS_SSL_CID_IN_LEN_MAX];
	uint8_t own_cid_len;
	uint8_t negotiate_cid;
#endif
};
#if defined(MBEDTLS_SSL_HW_RECORD_ACCEL)
#if !defined(MBEDTLS_DEPRECATED_REMOVED)
#define MBEDTLS_SSL_CHANNEL_OUTBOUND MBEDTLS_DEPRECATED_NUMERIC_CONSTANT(0)
#define MBEDTLS_SSL_CHANNEL_INBOUND MBEDTLS_DEPRECATED_NUMERIC_CONSTANT(1)
#if defined(MBEDTLS_DEPRECATED_WARNING)
#else
#define MBEDTLS_DEPRECATED
#endif
extern int (*mbedtls_ssl_hw_record_init)( mbedtls_ssl_context *ssl, const unsigned char *key_enc, const unsigned char *key_dec, size_t keylen, const unsigned char *iv_enc, const unsigned char *iv_dec, size_t ivlen, const unsigned char *mac_enc, const unsigned char *mac_dec, size_t maclen);
extern int (*mbedtls_ssl_hw_record_activate)( mbedtls_ssl_context *ssl, int direction);
extern int (*mbedtls_ssl_hw_record_reset)( mbedtls_ssl_context *ssl);
extern int (*mbedtls_ssl_hw_record_write)( mbedtls_ssl_context *ssl);
extern int (*mbedtls_ssl_hw_record_read)( mbedtls_ssl_context *ssl);
extern int (*mbedtls_ssl_hw_record_finish)( mbedtls_ssl_context *ssl);
#undef MBEDTLS_DEPRECATED
#endif
#endif
const char *mbedtls_ssl_get_ciphersuite_name(const int ciphersuite_id);
int mbedtls_ssl_get_ciphersuite_id(const char *ciphersuite_name);
void mbedtls_ssl_init(mbedtls_ssl_context *ssl);
int mbedtls_ssl_setup(mbedtls_ssl_context *ssl, const mbedtls_ssl_config *conf);
int mbedtls_ssl_session_reset(mbedtls_ssl_context *ssl);
void mbedtls_ssl_conf_endpoint(mbedtls_ssl_config *conf, int endpoint);
void mbedtls_ssl_conf_transport(mbedtls_ssl_config *conf, int transport);
void mbedtls_ssl_conf_authmode(mbedtls_ssl_config *conf, int authmode);
#if defined(MBEDTLS_X509_CRT_PARSE_C)
void mbedtls_ssl_conf_verify(mbedtls_ssl_config *conf, int (*f_vrfy)(void *, mbedtls_x509_crt *, int, uint32_t *), void *p_vrfy);
#endif
void mbedtls_ssl_conf_rng(mbedtls_ssl_config *conf, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng);
void mbedtls_ssl_conf_dbg(mbedtls_ssl_config *conf, void (*f_dbg)(void *, int, const char *, int, const char *), void *p_dbg);
void mbedtls_ssl_set_bio(mbedtls_ssl_context *ssl, void *p_bio, mbedtls_ssl_send_t *f_send, mbedtls_ssl_recv_t *f_recv, mbedtls_ssl_recv_timeout_t *f_recv_timeout);
#if defined(MBEDTLS_SSL_PROTO_DTLS)
#if defined(MBEDTLS_SSL_DTLS_CONNECTION_ID)
int mbedtls_ssl_set_cid(mbedtls_ssl_context *ssl, int enable, unsigned char const *own_cid, size_t own_cid_len);
int mbedtls_ssl_get_peer_cid(mbedtls_ssl_context *ssl, int *enabled, unsigned char peer_cid[MBEDTLS_SSL_CID_OUT_LEN_MAX], size_t *peer_cid_len);
#endif
void mbedtls_ssl_set_mtu(mbedtls_ssl_context *ssl, uint16_t mtu);
#endif
#if defined(MBEDTLS_X509_CRT_PARSE_C)
void mbedtls_ssl_set_verify(mbedtls_ssl_context *ssl, int (*f_vrfy)(void *, mbedtls_x509_crt *, int, uint32_t *), void *p_vrfy);
#endif
void mbedtls_ssl_conf_read_timeout(mbedtls_ssl_config *conf, uint32_t timeout);
#if defined(MBEDTLS_SSL_RECORD_CHECKING)
int mbedtls_ssl_check_record(mbedtls_ssl_context const *ssl, unsigned char *buf, size_t buflen);
#endif
void mbedtls_ssl_set_timer_cb(mbedtls_ssl_context *ssl, void *p_timer, mbedtls_ssl_set_timer_t *f_set_timer, mbedtls_ssl_get_timer_t *f_get_timer);
typedef int mbedtls_ssl_ticket_write_t(void *p_ticket, const mbedtls_ssl_session *session, unsigned char *start, const unsigned char *end, size_t *tlen, uint32_t *lifetime);
#if defined(MBEDTLS_SSL_EXPORT_KEYS)
typedef int mbedtls_ssl_export_keys_t(void *p_expkey, const unsigned char *ms, const unsigned char *kb, size_t maclen, size_t keylen, size_t ivlen);
typedef int mbedtls_ssl_export_keys_ext_t(void *p_expkey, const unsigned char *ms, const unsigned char *kb, size_t maclen, size_t keylen, size_t ivlen, const unsigned char client_random[32], const unsigned char server_random[32], mbedtls_tls_prf_types tls_prf_type);
#endif
typedef int mbedtls_ssl_ticket_parse_t(void *p_ticket, mbedtls_ssl_session *session, unsigned char *buf, size_t len);
#if defined(MBEDTLS_SSL_SESSION_TICKETS) && defined(MBEDTLS_SSL_SRV_C)
void mbedtls_ssl_conf_session_tickets_cb(mbedtls_ssl_config *conf, mbedtls_ssl_ticket_write_t *f_ticket_write, mbedtls_ssl_ticket_parse_t *f_ticket_parse, void *p_ticket);
#endif
#if defined(MBEDTLS_SSL_EXPORT_KEYS)
void mbedtls_ssl_conf_export_keys_cb(mbedtls_ssl_config *conf, mbedtls_ssl_export_keys_t *f_export_keys, void *p_export_keys);
void mbedtls_ssl_conf_export_keys_ext_cb(mbedtls_ssl_config *conf, mbedtls_ssl_export_keys_ext_t *f_export_keys_ext, void *p_export_keys);
#endif
#if defined(MBEDTLS_SSL_ASYNC_PRIVATE)
void mbedtls_ssl_conf_async_private_cb(mbedtls_ssl_config *conf, mbedtls_ssl_async_sign_t *f_async_sign, mbedtls_ssl_async_decrypt_t *f_async_decrypt, mbedtls_ssl_async_resume_t *f_async_resume, mbedtls_ssl_async_cancel_t *f_async_cancel, void *config_data);
void *mbedtls_ssl_conf_get_async_config_data(const mbedtls_ssl_config *conf);
void *mbedtls_ssl_get_async_operation_data(const mbedtls_ssl_context *ssl);
void mbedtls_ssl_set_async_operation_data(mbedtls_ssl_context *ssl, void *ctx);
#endif
typedef int mbedtls_ssl_cookie_write_t(void *ctx, unsigned char **p, unsigned char *end, const unsigned char *info, size_t ilen);
typedef int mbedtls_ssl_cookie_check_t(void *ctx, const unsigned char *cookie, size_t clen, const unsigned char *info, size_t ilen);
#if defined(MBEDTLS_SSL_DTLS_HELLO_VERIFY) && defined(MBEDTLS_SSL_SRV_C)
void mbedtls_ssl_conf_dtls_cookies(mbedtls_ssl_config *conf, mbedtls_ssl_cookie_write_t *f_cookie_write, mbedtls_ssl_cookie_check_t *f_cookie_check, void *p_cookie);
int mbedtls_ssl_set_client_transport_id(mbedtls_ssl_context *ssl, const unsigned char *info, size_t ilen);
#endif
#if defined(MBEDTLS_SSL_DTLS_ANTI_REPLAY)
void mbedtls_ssl_conf_dtls_anti_replay(mbedtls_ssl_config *conf, char mode);
#endif
#if defined(MBEDTLS_SSL_DTLS_BADMAC_LIMIT)
void mbedtls_ssl_conf_dtls_badmac_limit(mbedtls_ssl_config *conf, unsigned limit);
#endif
#if defined(MBEDTLS_SSL_PROTO_DTLS)
void mbedtls_ssl_set_datagram_packing(mbedtls_ssl_context *ssl, unsigned allow_packing);
void mbedtls_ssl_conf_handshake_timeout(mbedtls_ssl_config *conf, uint32_t min, uint32_t max);
#endif
#if defined(MBEDTLS_SSL_SRV_C)
void mbedtls_ssl_conf_session_cache(mbedtls_ssl_config *conf, void *p_cache, int (*f_get_cache)(void *, mbedtls_ssl_session *), int (*f_set_cache)(void *, const mbedtls_ssl_session *));
#endif
#if defined(MBEDTLS_SSL_CLI_C)
int mbedtls_ssl_set_session(mbedtls_ssl_context *ssl, const mbedtls_ssl_session *session);
#endif
int mbedtls_ssl_session_load(mbedtls_ssl_session *session, const unsigned char *buf, size_t len);
int mbedtls_ssl_session_save(const mbedtls_ssl_session *session, unsigned char *buf, size_t buf_len, size_t *olen);
const mbedtls_ssl_session *mbedtls_ssl_get_session_pointer(const mbedtls_ssl_context *ssl);
void mbedtls_ssl_conf_ciphersuites(mbedtls_ssl_config *conf, const int *ciphersuites);
#if defined(MBEDTLS_SSL_DTLS_CONNECTION_ID)
#define MBEDTLS_SSL_UNEXPECTED_CID_IGNORE 0
#define MBEDTLS_SSL_UNEXPECTED_CID_FAIL 1
int mbedtls_ssl_conf_cid(mbedtls_ssl_config *conf, size_t len, int ignore_other_cids);
#endif
void mbedtls_ssl_conf_ciphersuites_for_version(mbedtls_ssl_config *conf, const int *ciphersuites, int major, int minor);
#if defined(MBEDTLS_X509_CRT_PARSE_C)
void mbedtls_ssl_conf_cert_profile(mbedtls_ssl_config *conf, const mbedtls_x509_crt_profile *profile);
void mbedtls_ssl_conf_ca_chain(mbedtls_ssl_config *conf, mbedtls_x509_crt *ca_chain, mbedtls_x509_crl *ca_crl);
#if defined(MBEDTLS_X509_TRUSTED_CERTIFICATE_CALLBACK)
void mbedtls_ssl_conf_ca_cb(mbedtls_ssl_config *conf, mbedtls_x509_crt_ca_cb_t f_ca_cb, void *p_ca_cb);
#endif
int mbedtls_ssl_conf_own_cert(mbedtls_ssl_config *conf, mbedtls_x509_crt *own_cert, mbedtls_pk_context *pk_key);
#endif
#if defined(MBEDTLS_KEY_EXCHANGE_SOME_PSK_ENABLED)
int mbedtls_ssl_conf_psk(mbedtls_ssl_config *conf, const unsigned char *psk, size_t psk_len, const unsigned char *psk_identity, size_t psk_identity_len);
#if defined(MBEDTLS_USE_PSA_CRYPTO)
int mbedtls_ssl_conf_psk_opaque(mbedtls_ssl_config *conf, psa_key_id_t psk, const unsigned char *psk_identity, size_t psk_identity_len);
#endif
int mbedtls_ssl_set_hs_psk(mbedtls_ssl_context *ssl, const unsigned char *psk, size_t psk_len);
#if defined(MBEDTLS_USE_PSA_CRYPTO)
int mbedtls_ssl_set_hs_psk_opaque(mbedtls_ssl_context *ssl, psa_key_id_t psk);
#endif
void mbedtls_ssl_conf_psk_cb(mbedtls_ssl_config *conf, int (*f_psk)(void *, mbedtls_ssl_context *, const unsigned char *, size_t), void *p_psk);
#endif
#if defined(MBEDTLS_DHM_C) && defined(MBEDTLS_SSL_SRV_C)
#if !defined(MBEDTLS_DEPRECATED_REMOVED)
#if defined(MBEDTLS_DEPRECATED_WARNING)
#else
#define MBEDTLS_DEPRECATED
#endif
int mbedtls_ssl_conf_dh_param(mbedtls_ssl_config *conf, const char *dhm_P, const char *dhm_G);
#endif
int mbedtls_ssl_conf_dh_param_bin(mbedtls_ssl_config *conf, const unsigned char *dhm_P, size_t P_len, const unsigned char *dhm_G, size_t G_len);
int mbedtls_ssl_conf_dh_param_ctx(mbedtls_ssl_config *conf, mbedtls_dhm_context *dhm_ctx);
#endif
#if defined(MBEDTLS_DHM_C) && defined(MBEDTLS_SSL_CLI_C)
void mbedtls_ssl_conf_dhm_min_bitlen(mbedtls_ssl_config *conf, unsigned int bitlen);
#endif
#if defined(MBEDTLS_ECP_C)
void mbedtls_ssl_conf_curves(mbedtls_ssl_config *conf, const mbedtls_ecp_group_id *curves);
#endif
#if defined(MBEDTLS_KEY_EXCHANGE_WITH_CERT_ENABLED)
void mbedtls_ssl_conf_sig_hashes(mbedtls_ssl_config *conf, const int *hashes);
#endif
#if defined(MBEDTLS_X509_CRT_PARSE_C)
int mbedtls_ssl_set_hostname(mbedtls_ssl_context *ssl, const char *hostname);
#endif
#if defined(MBEDTLS_SSL_SERVER_NAME_INDICATION)
int mbedtls_ssl_set_hs_own_cert(mbedtls_ssl_context *ssl, mbedtls_x509_crt *own_cert, mbedtls_pk_context *pk_key);
void mbedtls_ssl_set_hs_ca_chain(mbedtls_ssl_context *ssl, mbedtls_x509_crt *ca_chain, mbedtls_x509_crl *ca_crl);
void mbedtls_ssl_set_hs_authmode(mbedtls_ssl_context *ssl, int authmode);
void mbedtls_ssl_conf_sni(mbedtls_ssl_config *conf, int (*f_sni)(void *, mbedtls_ssl_context *, const unsigned char *, size_t), void *p_sni);
#endif
#if defined(MBEDTLS_KEY_EXCHANGE_ECJPAKE_ENABLED)
int mbedtls_ssl_set_hs_ecjpake_password(mbedtls_ssl_context *ssl, const unsigned char *pw, size_t pw_len);
#endif
#if defined(MBEDTLS_SSL_ALPN)
int mbedtls_ssl_conf_alpn_protocols(mbedtls_ssl_config *conf, const char **protos);
const char *mbedtls_ssl_get_alpn_protocol(const mbedtls_ssl_context *ssl);
#endif
#if defined(MBEDTLS_SSL_DTLS_SRTP)
#if defined(MBEDTLS_DEBUG_C)
const char *mbedtls_ssl_get_srtp_profile_as_string(mbedtls_ssl_srtp_profile profile);
#endif
void mbedtls_ssl_conf_srtp_mki_value_supported(mbedtls_ssl_config *conf, int support_mki_value);
int mbedtls_ssl_conf_dtls_srtp_protection_profiles (mbedtls_ssl_config *conf, const mbedtls_ssl_srtp_profile *profiles);
int mbedtls_ssl_dtls_srtp_set_mki_value(mbedtls_ssl_context *ssl, unsigned char *mki_value, uint16_t mki_len);
void mbedtls_ssl_get_dtls_srtp_negotiation_result(const mbedtls_ssl_context *ssl, mbedtls_dtls_srtp_info *dtls_srtp_info);
#endif
void mbedtls_ssl_conf_max_version(mbedtls_ssl_config *conf, int major, int minor);
void mbedtls_ssl_conf_min_version(mbedtls_ssl_config *conf, int major, int minor);
#if defined(MBEDTLS_SSL_FALLBACK_SCSV) && defined(MBEDTLS_SSL_CLI_C)
void mbedtls_ssl_conf_fallback(mbedtls_ssl_config *conf, char fallback);
#endif
#if defined(MBEDTLS_SSL_ENCRYPT_THEN_MAC)
void mbedtls_ssl_conf_encrypt_then_mac(mbedtls_ssl_config *conf, char etm);
#endif
#if defined(MBEDTLS_SSL_EXTENDED_MASTER_SECRET)
void mbedtls_ssl_conf_extended_master_secret(mbedtls_ssl_config *conf, char ems);
#endif
#if defined(MBEDTLS_ARC4_C)
void mbedtls_ssl_conf_arc4_support(mbedtls_ssl_config *conf, char arc4);
#endif
#if defined(MBEDTLS_SSL_SRV_C)
void mbedtls_ssl_conf_cert_req_ca_list(mbedtls_ssl_config *conf, char cert_req_ca_list);
#endif
#if defined(MBEDTLS_SSL_MAX_FRAGMENT_LENGTH)
int mbedtls_ssl_conf_max_frag_len(mbedtls_ssl_config *conf, unsigned char mfl_code);
#endif
#if defined(MBEDTLS_SSL_TRUNCATED_HMAC)
void mbedtls_ssl_conf_truncated_hmac(mbedtls_ssl_config *conf, int truncate);
#endif
#if defined(MBEDTLS_SSL_CBC_RECORD_SPLITTING)
void mbedtls_ssl_conf_cbc_record_splitting(mbedtls_ssl_config *conf, char split);
#endif
#if defined(MBEDTLS_SSL_SESSION_TICKETS) && defined(MBEDTLS_SSL_CLI_C)
void mbedtls_ssl_conf_session_tickets(mbedtls_ssl_config *conf, int use_tickets);
#endif
#if defined(MBEDTLS_SSL_RENEGOTIATION)
void mbedtls_ssl_conf_renegotiation(mbedtls_ssl_config *conf, int renegotiation);
#endif
void mbedtls_ssl_conf_legacy_renegotiation(mbedtls_ssl_config *conf, int allow_legacy);
#if defined(MBEDTLS_SSL_RENEGOTIATION)
void mbedtls_ssl_conf_renegotiation_enforced(mbedtls_ssl_config *conf, int max_records);
void mbedtls_ssl_conf_renegotiation_period(mbedtls_ssl_config *conf, const unsigned char period[8]);
#endif
int mbedtls_ssl_check_pending(const mbedtls_ssl_context *ssl);
size_t mbedtls_ssl_get_bytes_avail(const mbedtls_ssl_context *ssl);
uint32_t mbedtls_ssl_get_verify_result(const mbedtls_ssl_context *ssl);
const char *mbedtls_ssl_get_ciphersuite(const mbedtls_ssl_context *ssl);
const char *mbedtls_ssl_get_version(const mbedtls_ssl_context *ssl);
int mbedtls_ssl_get_record_expansion(const mbedtls_ssl_context *ssl);
#if defined(MBEDTLS_SSL_MAX_FRAGMENT_LENGTH)
size_t mbedtls_ssl_get_output_max_frag_len(const mbedtls_ssl_context *ssl);
size_t mbedtls_ssl_get_input_max_frag_len(const mbedtls_ssl_context *ssl);
#if !defined(MBEDTLS_DEPRECATED_REMOVED)
#if defined(MBEDTLS_DEPRECATED_WARNING)
#else
#define MBEDTLS_DEPRECATED
#endif
size_t mbedtls_ssl_get_max_frag_len( const mbedtls_ssl_context *ssl);
#endif
#endif
int mbedtls_ssl_get_max_out_record_payload(const mbedtls_ssl_context *ssl);
#if defined(MBEDTLS_X509_CRT_PARSE_C)
const mbedtls_x509_crt *mbedtls_ssl_get_peer_cert(const mbedtls_ssl_context *ssl);
#endif
#if defined(MBEDTLS_SSL_CLI_C)
int mbedtls_ssl_get_session(const mbedtls_ssl_context *ssl, mbedtls_ssl_session *session);
#endif
int mbedtls_ssl_handshake(mbedtls_ssl_context *ssl);
int mbedtls_ssl_handshake_step(mbedtls_ssl_context *ssl);
#if defined(MBEDTLS_SSL_RENEGOTIATION)
int mbedtls_ssl_renegotiate(mbedtls_ssl_context *ssl);
#endif
int mbedtls_ssl_read(mbedtls_ssl_context *ssl, unsigned char *buf, size_t len);
int mbedtls_ssl_write(mbedtls_ssl_context *ssl, const unsigned char *buf, size_t len);
int mbedtls_ssl_send_alert_message(mbedtls_ssl_context *ssl, unsigned char level, unsigned char message);
int mbedtls_ssl_close_notify(mbedtls_ssl_context *ssl);
void mbedtls_ssl_free(mbedtls_ssl_context *ssl);
#if defined(MBEDTLS_SSL_CONTEXT_SERIALIZATION)
int mbedtls_ssl_context_save(mbedtls_ssl_context *ssl, unsigned char *buf, size_t buf_len, size_t *olen);
int mbedtls_ssl_context_load(mbedtls_ssl_context *ssl, const unsigned char *buf, size_t len);
#endif
void mbedtls_ssl_config_init(mbedtls_ssl_config *conf);
int mbedtls_ssl_config_defaults(mbedtls_ssl_config *conf, int endpoint, int transport, int preset);
void mbedtls_ssl_config_free(mbedtls_ssl_config *conf);
void mbedtls_ssl_session_init(mbedtls_ssl_session *session);
void mbedtls_ssl_session_free(mbedtls_ssl_session *session);
int mbedtls_ssl_tls_prf(const mbedtls_tls_prf_types prf, const unsigned char *secret, size_t slen, const char *label, const unsigned char *random, size_t rlen, unsigned char *dstbuf, size_t dlen);

#endif
