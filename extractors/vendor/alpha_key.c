/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/vendor/alpha_key.h"

#include "extractors/vendor/decrypt.h"

#define KEY_SIZE 32u

static void change(struct bytes signature, const char *from, uint8_t *to, size_t len)
{
	for (size_t i = 0; i < len; i++)
		to[i] = (uint8_t)(from[i] ^ (i + 1) ^ signature.ptr[i % signature.len]);
}

enum err alpha_key_decrypt(struct bytes signature, const char *key, const char *iv, struct bytes in,
			   struct buf *plain)
{
	uint8_t own_key[KEY_SIZE], own_iv[AES_BLOCK];

	if (!signature.len)
		return ERR_ENCRYPTED;
	change(signature, key, own_key, KEY_SIZE);
	change(signature, iv, own_iv, AES_BLOCK);
	return decrypt_aes(bytes_of(own_key, KEY_SIZE), own_iv, in, plain);
}
