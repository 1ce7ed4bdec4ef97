/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What containers with a published key share. Content is passed on as decrypted only when a digest
 * or its own first bytes prove that the key was right; otherwise the node says that it is
 * encrypted.
 */
#ifndef ASSAY_DECRYPT_H
#define ASSAY_DECRYPT_H

#include "extractors/extractor.h"

#define AES_BLOCK 16u

/*
 * Append to OUT what the whole blocks of IN are by AES, whose key has 16 or 32 bytes, in CBC mode
 * or, without an IV, in ECB mode. Padding stays. ERR_LIMIT, ERR_NOMEM.
 */
enum err decrypt_aes(struct bytes key, const uint8_t *iv, struct bytes in, struct buf *out);
/* Take the padding of PKCS #7 off; false if there is none. */
bool decrypt_unpad(struct buf *plain);

/* The AES key and the IV that `openssl enc` makes of a password. */
void decrypt_password_sha256(struct bytes password, const uint8_t salt[8], uint8_t key[16]);
void decrypt_password_md5(struct bytes password, const uint8_t salt[8], bool cbc, uint8_t key[32],
			  uint8_t iv[AES_BLOCK]);
/* HMAC of SHA-1, 20 bytes. */
void decrypt_hmac_sha1(struct bytes key, struct bytes in, uint8_t out[20]);

/* Does PLAIN begin as firmware does: a magic, or a text that is too long for chance? */
bool decrypt_known(struct bytes plain);

/*
 * Tell SINK of PLAIN as the part NAME with STATUS if it is PROVEN, of CIPHER, which is not to be
 * read without a key, if not. PLAIN is empty afterwards. The error of the sink, or the status.
 */
enum err decrypt_give(struct sink *sink, const char *name, struct bytes cipher, uint64_t at,
		      struct buf *plain, bool proven, enum err status);

#endif
