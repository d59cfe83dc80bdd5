// A security key made of software, for tests only: its keys lie in their key handles, its PIN in TEST_KEY_PIN, and it is touched by making
// the file that TEST_KEY_TOUCH names.
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Of libcrypto, which OpenSSH brings along; declared here, so that no package with headers is needed.
typedef struct evp_pkey_st EVP_PKEY;
typedef struct evp_md_ctx_st EVP_MD_CTX;
extern EVP_PKEY *EVP_PKEY_new_raw_private_key(int, void *, const unsigned char *, size_t);
extern int EVP_PKEY_get_raw_public_key(const EVP_PKEY *, unsigned char *, size_t *);
extern EVP_MD_CTX *EVP_MD_CTX_new(void);
extern int EVP_DigestSignInit(EVP_MD_CTX *, void *, const void *, void *, EVP_PKEY *);
extern int EVP_DigestSign(EVP_MD_CTX *, unsigned char *, size_t *, const unsigned char *, size_t);
extern unsigned char *SHA256(const unsigned char *, size_t, unsigned char *);
extern int RAND_bytes(unsigned char *, int);
enum { ED25519 = 1087 };

// sk-api.h of OpenSSH, version 10.
enum { API = 0x000a0000, ALG_ED25519 = 1, USER_PRESENCE = 1, UNSUPPORTED = -2, GENERAL = -1, PIN_REQUIRED = -3, VERIFY = 4 };
struct sk_option;
struct sk_enroll_response {
  uint8_t flags;
  uint8_t *public_key; size_t public_key_len;
  uint8_t *key_handle; size_t key_handle_len;
  uint8_t *signature; size_t signature_len;
  uint8_t *attestation_cert; size_t attestation_cert_len;
  uint8_t *authdata; size_t authdata_len;
};
struct sk_sign_response {
  uint8_t flags;
  uint32_t counter;
  uint8_t *sig_r; size_t sig_r_len;
  uint8_t *sig_s; size_t sig_s_len;
};

uint32_t sk_api_version(void) { return API; }

static EVP_PKEY *key_of(const uint8_t *seed) { return EVP_PKEY_new_raw_private_key(ED25519, NULL, seed, 32); }

int sk_enroll(uint32_t alg, const uint8_t *challenge, size_t challenge_len, const char *application, uint8_t flags,
    const char *pin, struct sk_option **options, struct sk_enroll_response **response) {
  if (alg != ALG_ED25519) return UNSUPPORTED;
  struct sk_enroll_response *made = calloc(1, sizeof *made);
  made->flags = flags;
  made->key_handle_len = made->public_key_len = 32;
  made->key_handle = malloc(32);
  made->public_key = malloc(32);
  RAND_bytes(made->key_handle, 32);
  EVP_PKEY_get_raw_public_key(key_of(made->key_handle), made->public_key, &made->public_key_len);
  made->signature = calloc(1, made->signature_len = 64);
  *response = made;
  return 0;
}

int sk_sign(uint32_t alg, const uint8_t *data, size_t data_len, const char *application, const uint8_t *key_handle,
    size_t key_handle_len, uint8_t flags, const char *pin, struct sk_option **options,
    struct sk_sign_response **response) {
  if (alg != ALG_ED25519 || key_handle_len != 32) return UNSUPPORTED;
  const char *expected = getenv("TEST_KEY_PIN");
  if ((flags & VERIFY) && expected && (pin == NULL || strcmp(pin, expected) != 0)) return PIN_REQUIRED;
  const char *finger = getenv("TEST_KEY_TOUCH");
  while (finger && access(finger, F_OK) != 0) usleep(20000);
  // What FIDO signs: the digest of the application, the flags, a counter, and the digest of the message.
  uint8_t text[32 + 1 + 4 + 32] = {0};
  SHA256((const uint8_t *)application, strlen(application), text);
  text[32] = flags;
  text[36] = 1;
  SHA256(data, data_len, text + 37);
  struct sk_sign_response *made = calloc(1, sizeof *made);
  made->flags = flags;
  made->counter = 1;
  made->sig_r = malloc(made->sig_r_len = 64);
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  if (EVP_DigestSignInit(context, NULL, NULL, NULL, key_of(key_handle)) != 1) return GENERAL;
  if (EVP_DigestSign(context, made->sig_r, &made->sig_r_len, text, sizeof text) != 1) return GENERAL;
  *response = made;
  return 0;
}

int sk_load_resident_keys(const char *pin, struct sk_option **options, void *keys, size_t *count) {
  *count = 0;
  return 0;
}
