/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/sbom/sign.h"

#include <limits.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <string.h>

#include "analyzer/base/blob.h"
#include "analyzer/base/mem.h"

#define MAX_KEY (1u << 20)       /* bytes of a key or certificate in PEM */
#define MAX_SIGNATURE (1u << 20) /* CMS may bring a chain of certificates */
#define LEAST_BITS 112           /* of security: RSA of 2048 bits (NIST SP 800-131A) */

struct sign_key {
	EVP_PKEY *key;
	X509 *certificate; /* NULL: none was given */
};

/* PEM that is encrypted is refused: to ask for the words here would be to wait in a build. */
static int no_words(char *to, int size, int writing, void *context)
{
	(void)to, (void)size, (void)writing;
	*(bool *)context = true;
	return -1;
}

enum kind { PRIVATE_KEY, PUBLIC_KEY, CERTIFICATE };

static enum err parse_pem(struct sign_key *k, enum kind kind, struct bytes pem, const char **why)
{
	static const char *const missing[] = { "no private key in PEM", "no public key in PEM",
					       "no certificate in PEM" };
	bool encrypted = false, found;
	BIO *bio = pem.len > MAX_KEY ? NULL : BIO_new_mem_buf(pem.ptr, (int)pem.len);

	if (bio && kind == PRIVATE_KEY)
		k->key = PEM_read_bio_PrivateKey(bio, NULL, no_words, &encrypted);
	else if (bio && kind == PUBLIC_KEY)
		k->key = PEM_read_bio_PUBKEY(bio, NULL, no_words, &encrypted);
	else if (bio)
		k->certificate = PEM_read_bio_X509(bio, NULL, no_words, &encrypted);
	found = kind == CERTIFICATE ? k->certificate != NULL : k->key != NULL;
	BIO_free(bio);
	ERR_clear_error();
	*why = encrypted ? "the key is encrypted: decrypt it with 'openssl pkey' first"
			 : missing[kind];
	return found ? OK : ERR_CORRUPT;
}

static enum err read_pem(struct sign_key *k, enum kind kind, const char *path, const char **wrong,
			 const char **why)
{
	struct blob *file = NULL;
	enum err err = blob_open(path, &file);

	*wrong = path;
	if (!err)
		err = parse_pem(k, kind, blob_bytes(file), why);
	blob_unref(file);
	return err;
}

static bool is_edwards(const EVP_PKEY *key)
{
	return EVP_PKEY_is_a(key, "ED25519") || EVP_PKEY_is_a(key, "ED448");
}

/* Can the key be used as it is meant to be? */
static const char *refuse(const struct sign_key *k)
{
	if (!is_edwards(k->key) && !EVP_PKEY_is_a(k->key, "RSA") && !EVP_PKEY_is_a(k->key, "EC"))
		return "the key is not RSA, EC, Ed25519 or Ed448";
	if (EVP_PKEY_get_security_bits(k->key) < LEAST_BITS)
		return "the key is too short to be trusted";
	return NULL;
}

static enum err new_key(struct sign_key **out)
{
	*out = mem_zalloc(1, sizeof(**out));
	/* before the sandbox: libcrypto reads its configuration once */
	return *out && OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CONFIG, NULL) ? OK : ERR_NOMEM;
}

enum err sign_key_private(const char *key, const char *certificate, struct sign_key **out,
			  const char **wrong, const char **why)
{
	enum err err = new_key(out);

	if (!err)
		err = read_pem(*out, PRIVATE_KEY, key, wrong, why);
	if (!err && (*why = refuse(*out)))
		err = ERR_CORRUPT;
	if (!err && certificate)
		err = read_pem(*out, CERTIFICATE, certificate, wrong, why);
	if (!err && certificate && X509_check_private_key((*out)->certificate, (*out)->key) != 1) {
		*why = "the certificate is not that of the key";
		err = ERR_CORRUPT;
	}
	if (!err && certificate && is_edwards((*out)->key)) {
		*why = "Ed25519 and Ed448 sign without a certificate";
		err = ERR_CORRUPT;
	}
	ERR_clear_error();
	return err;
}

enum err sign_key_public(const char *key, const char *certificate, struct sign_key **out,
			 const char **wrong, const char **why)
{
	enum err err = new_key(out);

	if (!err)
		err = read_pem(*out, key ? PUBLIC_KEY : CERTIFICATE, key ? key : certificate, wrong,
			       why);
	if (!err && !key)
		(*out)->key = X509_get_pubkey((*out)->certificate);
	*why = err ? *why : (*out)->key ? refuse(*out) : "its key is not known";
	return !err && *why ? ERR_CORRUPT : err;
}

void sign_key_free(struct sign_key *key)
{
	if (!key)
		return;
	EVP_PKEY_free(key->key);
	X509_free(key->certificate);
	mem_free(key);
}

const char *sign_key_kind(const struct sign_key *key)
{
	return EVP_PKEY_get0_type_name(key->key);
}

const char *sign_suffix(const struct sign_key *key)
{
	return key->certificate ? ".p7s" : ".sig";
}

/* Edwards curves hash by themselves. */
static const EVP_MD *digest_of(const EVP_PKEY *key)
{
	return is_edwards(key) ? NULL : EVP_sha256();
}

static enum err make_raw(const struct sign_key *k, struct bytes document, struct buf *out)
{
	size_t len = (size_t)EVP_PKEY_get_size(k->key);
	EVP_MD_CTX *ctx = EVP_MD_CTX_new();
	enum err err = ctx ? buf_reserve(out, len) : ERR_NOMEM;

	if (!err &&
	    (EVP_DigestSignInit(ctx, NULL, digest_of(k->key), NULL, k->key) != 1 ||
	     EVP_DigestSign(ctx, out->ptr + out->len, &len, document.ptr, document.len) != 1))
		err = ERR_UNSUPPORTED;
	if (!err)
		out->len += len;
	EVP_MD_CTX_free(ctx);
	return err;
}

static enum err make_cms(const struct sign_key *k, struct bytes document, struct buf *out)
{
	BIO *in = BIO_new_mem_buf(document.ptr, (int)document.len);
	CMS_ContentInfo *cms =
		in ? CMS_sign(k->certificate, k->key, NULL, in,
			      CMS_DETACHED | CMS_BINARY | CMS_NOATTR | CMS_NOSMIMECAP)
		   : NULL;
	unsigned char *der = NULL;
	int len = cms ? i2d_CMS_ContentInfo(cms, &der) : 0;
	enum err err = len > 0 ? buf_append(out, bytes_of(der, (size_t)len)) : ERR_UNSUPPORTED;

	OPENSSL_free(der);
	CMS_ContentInfo_free(cms);
	BIO_free(in);
	return err;
}

enum err sign_make(const struct sign_key *key, struct bytes document, struct buf *out)
{
	enum err err = document.len > INT_MAX ? ERR_UNSUPPORTED
		       : key->certificate     ? make_cms(key, document, out)
					      : make_raw(key, document, out);

	ERR_clear_error();
	return err;
}

static enum err check_raw(const struct sign_key *k, struct bytes document, struct bytes signature)
{
	EVP_MD_CTX *ctx = EVP_MD_CTX_new();
	bool good = ctx && EVP_DigestVerifyInit(ctx, NULL, digest_of(k->key), NULL, k->key) == 1;

	/* 1: right; 0: wrong; below: not even a signature, which is no better */
	good = good &&
	       EVP_DigestVerify(ctx, signature.ptr, signature.len, document.ptr, document.len) == 1;
	EVP_MD_CTX_free(ctx);
	return good ? OK : ERR_NOMATCH;
}

/* NULL: SIGNATURE is no CMS, or has something behind it. */
static CMS_ContentInfo *parse_cms(struct bytes signature)
{
	const unsigned char *at = signature.ptr;
	CMS_ContentInfo *cms = d2i_CMS_ContentInfo(NULL, &at, (long)signature.len);

	if (cms && (at != signature.ptr + signature.len ||
		    OBJ_obj2nid(CMS_get0_type(cms)) != NID_pkcs7_signed)) {
		CMS_ContentInfo_free(cms);
		return NULL;
	}
	return cms;
}

/* Someone has signed, with digests that nobody can forge; and, with a key only, all by that. */
static bool signers_good(CMS_ContentInfo *cms, const struct sign_key *k)
{
	STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
	int count = signers ? sk_CMS_SignerInfo_num(signers) : 0;
	bool good = count > 0;

	for (int i = 0; i < count && good; i++) {
		X509_ALGOR *digest = NULL;
		X509 *signer = NULL;
		const EVP_MD *md;

		CMS_SignerInfo_get0_algs(sk_CMS_SignerInfo_value(signers, i), NULL, &signer,
					 &digest, NULL);
		md = digest ? EVP_get_digestbyobj(digest->algorithm) : NULL;
		good = md && EVP_MD_get_size(md) >= 32 && signer &&
		       (k->certificate || EVP_PKEY_eq(X509_get0_pubkey(signer), k->key) == 1);
	}
	return good;
}

/* The certificate that was given is all that is trusted: as the signer's, or as its issuer's. */
static X509_STORE *trust(const struct sign_key *k)
{
	X509_STORE *store = X509_STORE_new();

	if (store && (X509_STORE_set_flags(store, X509_V_FLAG_PARTIAL_CHAIN |
							  X509_V_FLAG_NO_CHECK_TIME) != 1 ||
		      X509_STORE_set_purpose(store, X509_PURPOSE_ANY) != 1 ||
		      (k->certificate && X509_STORE_add_cert(store, k->certificate) != 1))) {
		X509_STORE_free(store);
		return NULL;
	}
	return store;
}

static enum err check_cms(const struct sign_key *k, CMS_ContentInfo *cms, struct bytes document)
{
	BIO *in = BIO_new_mem_buf(document.ptr, (int)document.len);
	STACK_OF(X509) *known = sk_X509_new_null();
	X509_STORE *store = trust(k);
	unsigned flags = CMS_BINARY | (k->certificate ? 0 : CMS_NO_SIGNER_CERT_VERIFY);
	bool good = in && known && store && CMS_is_detached(cms) == 1;

	/* the certificate itself need not lie in the signature */
	good = good && (!k->certificate || sk_X509_push(known, k->certificate) > 0);
	good = good && CMS_verify(cms, known, store, in, NULL, flags) == 1 && signers_good(cms, k);
	sk_X509_free(known);
	X509_STORE_free(store);
	BIO_free(in);
	return good ? OK : ERR_NOMATCH;
}

enum err sign_check(const struct sign_key *key, struct bytes document, struct bytes signature,
		    bool *cms)
{
	CMS_ContentInfo *parsed;
	enum err err;

	*cms = false;
	if (!signature.len || signature.len > MAX_SIGNATURE || document.len > INT_MAX)
		return ERR_CORRUPT;
	parsed = parse_cms(signature);
	*cms = parsed != NULL;
	err = parsed ? check_cms(key, parsed, document) : check_raw(key, document, signature);
	CMS_ContentInfo_free(parsed);
	ERR_clear_error();
	return err;
}
