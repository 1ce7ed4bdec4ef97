/* SPDX-License-Identifier: Apache-2.0 */
/* Published keys, see vendor_keys.c. */
#ifndef ASSAY_VENDOR_KEYS_H
#define ASSAY_VENDOR_KEYS_H

struct vendor_alpha_key {
	const char *product;   /* NULL ends the list */
	const char *signature; /* of the product, changes the key */
	const char *key, *iv;  /* 32 and 16 bytes */
};

extern const char vendor_key_shrs[];                                   /* AES-128 */
extern const char vendor_key_encrpted_img[], vendor_iv_encrpted_img[]; /* AES-256 */
extern const char vendor_key_wrgg[], vendor_iv_wrgg[]; /* AES-256, changed as Alpha's */
extern const struct vendor_alpha_key vendor_keys_alpha[];
extern const char *const vendor_keys_mh01[]; /* passwords; NULL ends the list */
extern const char vendor_key_buffalo[];

#endif
