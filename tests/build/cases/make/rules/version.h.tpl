#define X_VERSION {VERSION}
#define X_NAME "{NAME}"
#define X_MORE "{MORE}"
#undef X
