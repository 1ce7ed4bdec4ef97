/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Detached signatures over the bytes of a document, in two forms that openssl(1) makes and checks:
 *
 *	raw (FILE.sig)	the signature alone: Ed25519 or Ed448 over the bytes (RFC 8032), RSA PKCS #1
 *			v1.5 or ECDSA over their SHA-256. 'openssl pkeyutl -rawin', 'openssl dgst'
 *	CMS (FILE.p7s)	SignedData (RFC 5652) in DER, detached, without signed attributes, with the
 *			certificate of the signer. 'openssl cms -binary -inform DER'
 *
 * CMS holds RSA and ECDSA only: libcrypto 3.0 has no Ed25519 in it (RFC 8419). A signature has no
 * time: nobody vouches for the clock of who signs. A certificate's period of validity is therefore
 * not judged: documents of a product are kept for longer than certificates last.
 */
#ifndef ASSAY_SIGN_H
#define ASSAY_SIGN_H

#include "analyzer/base/buf.h"

struct sign_key;

/*
 * A private key and perhaps its certificate, to sign with; or one of a public key and a
 * certificate, to check with. Files in PEM; paths may be NULL. ERR_IO with errno, ERR_CORRUPT,
 * ERR_NOMEM or OK; *WRONG is the path in question, *WHY what is wrong with it.
 */
enum err sign_key_private(const char *key, const char *certificate, struct sign_key **out,
			  const char **wrong, const char **why);
enum err sign_key_public(const char *key, const char *certificate, struct sign_key **out,
			 const char **wrong, const char **why);
void sign_key_free(struct sign_key *key); /* NULL is fine */

/* "RSA", "EC", "ED25519". */
const char *sign_key_kind(const struct sign_key *key);
/* ".p7s" of a key that has a certificate, else ".sig". */
const char *sign_suffix(const struct sign_key *key);

/* The signature of DOCUMENT, appended to OUT. ERR_NOMEM, ERR_UNSUPPORTED or OK. */
enum err sign_make(const struct sign_key *key, struct bytes document, struct buf *out);

/*
 * Is SIGNATURE, of either form, one of DOCUMENT, by the key; or by the certificate or one that it
 * issued? OK, ERR_NOMATCH, or ERR_CORRUPT when it is empty or too long to be one. *CMS says which
 * form it has.
 */
enum err sign_check(const struct sign_key *key, struct bytes document, struct bytes signature,
		    bool *cms);

#endif
