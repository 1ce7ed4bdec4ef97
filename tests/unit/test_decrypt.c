/* SPDX-License-Identifier: Apache-2.0 */
/* Decryption and the published keys. */
#include <criterion/criterion.h>

#include "analyzer/base/mem.h"
#include "extractors/vendor/alpha_key.h"
#include "extractors/vendor/decrypt.h"
#include "extractors/vendor/vendor_keys.h"

/* NIST SP 800-38A, F.2.2 and F.1.5: the first two blocks. */
Test(decrypt, known_vectors)
{
	static const uint8_t key[] =
		"\x2b\x7e\x15\x16\x28\xae\xd2\xa6\xab\xf7\x15\x88\x09\xcf\x4f\x3c";
	static const uint8_t iv[] = "\0\1\2\3\4\5\6\7\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f";
	static const uint8_t cipher[] =
		"\x76\x49\xab\xac\x81\x19\xb2\x46\xce\xe9\x8e\x9b\x12\xe9\x19\x7d"
		"\x50\x86\xcb\x9b\x50\x72\x19\xee\x95\xdb\x11\x3a\x91\x76\x78\xb2";
	static const uint8_t plain[] =
		"\x6b\xc1\xbe\xe2\x2e\x40\x9f\x96\xe9\x3d\x7e\x11\x73\x93\x17\x2a"
		"\xae\x2d\x8a\x57\x1e\x03\xac\x9c\x9e\xb7\x6f\xac\x45\xaf\x8e\x51";
	static const uint8_t key_256[] =
		"\x60\x3d\xeb\x10\x15\xca\x71\xbe\x2b\x73\xae\xf0\x85\x7d\x77\x81"
		"\x1f\x35\x2c\x07\x3b\x61\x08\xd7\x2d\x98\x10\xa3\x09\x14\xdf\xf4";
	static const uint8_t ecb[] =
		"\xf3\xee\xd1\xbd\xb5\xd2\xa0\x3c\x06\x4b\x5a\x7e\x3d\xb1\x81\xf8";
	struct buf out = buf_with_max(100);

	/* what is less than a block is left out */
	cr_assert_eq(decrypt_aes(bytes_of(key, 16), iv, bytes_of(cipher, 33), &out), OK);
	cr_assert(bytes_equal(buf_bytes(&out), bytes_of(plain, 32)));
	out.len = 0;
	cr_assert_eq(decrypt_aes(bytes_of(key_256, 32), NULL, bytes_of(ecb, 16), &out), OK);
	cr_assert(bytes_equal(buf_bytes(&out), bytes_of(plain, 16)));
	out.max = 40;
	cr_assert_eq(decrypt_aes(bytes_of(key, 16), iv, bytes_of(cipher, 32), &out), ERR_LIMIT);
	buf_finish(&out);
	cr_assert_eq(mem_in_use(), 0);
}

Test(decrypt, padding)
{
	struct buf b = buf_with_max(100);

	cr_assert_not(decrypt_unpad(&b));
	cr_assert_eq(buf_append(&b, bytes_str("text\2\2")), OK);
	cr_assert(decrypt_unpad(&b));
	cr_assert_eq(b.len, 4);
	cr_assert_eq(buf_append(&b, bytes_str("\1\2")), OK);
	cr_assert_not(decrypt_unpad(&b));
	cr_assert_eq(buf_append(&b, bytes_str("\x11")), OK);
	cr_assert_not(decrypt_unpad(&b));
	buf_finish(&b);
}

Test(decrypt, what_begins_as_firmware)
{
	cr_assert(decrypt_known(bytes_str("hsqs")));
	cr_assert(decrypt_known(bytes_str("a text of more than 32 characters\n")));
	cr_assert_not(decrypt_known(bytes_str("a text of fewer characters\n")));
	cr_assert_not(decrypt_known(bytes_str("a text of more than 32 \x80 characters\n")));
	cr_assert_not(decrypt_known(bytes_of(NULL, 0)));
}

/* The first blocks of images that were published make seals: every key of Alpha's is right. */
Test(decrypt, keys_of_alpha_networks)
{
	static const char *const first[] = {
		"\x35\x66\x6f\x68\xef\x1a\xfe\x1f\x34\xef\x4f\x11\x21\x05\x4e\xbe",
		"\x68\x01\xcc\xfb\xad\x6b\xa0\xba\x33\x04\xb0\x9c\xbb\x48\xb0\x27",
		"\xdf\x8c\x39\x0d\x22\xb4\xdc\x29\xfb\x4e\xbf\xdb\xe8\xe1\x8b\xfb",
		"\xf5\x2a\xa0\xb4\x92\x53\xbf\xef\xf8\x21\xa6\x2e\x28\xa7\x39\x8b",
		"\x21\xdd\xda\x00\x99\xd8\x87\xa9\xd5\x2d\x7e\xff\x3b\x58\x70\xa6",
		"\xe3\x13\x00\x5b\x76\xdf\x0b\xe8\x83\x24\x5a\x42\xff\x91\x2d\x3d",
		"\x0a\x14\xe4\x24\xff\x0f\xb4\xd7\x53\x66\xa0\xb0\x72\xfe\xab\xdf",
		"\x4c\x1b\x95\xaf\x93\x72\x5f\x81\x03\x03\x96\x4d\xdd\x76\x01\x74",
		"\x8e\x69\x57\xe7\x76\x09\xd7\x94\x47\x75\x78\xa2\x4a\x1f\xc9\xb2",
		"\x92\x61\x58\x58\x14\xdb\xbb\x3b\xe5\xa5\xf3\xe7\x10\x9c\xa2\x0b",
	};

	for (unsigned i = 0; vendor_keys_alpha[i].product; i++) {
		const struct vendor_alpha_key *key = &vendor_keys_alpha[i];
		struct buf block = buf_with_max(AES_BLOCK);

		cr_assert_eq(alpha_key_decrypt(bytes_str(key->signature), key->key, key->iv,
					       bytes_of(first[i], AES_BLOCK), &block),
			     OK);
		cr_assert(bytes_at(buf_bytes(&block), 0, "\x5e\xa3\xa4\x17\0\0", 6), "%s",
			  key->product);
		cr_assert(bytes_at(buf_bytes(&block), 8, "\0\0\0\0sign", 8), "%s", key->product);
		buf_finish(&block);
	}
}
