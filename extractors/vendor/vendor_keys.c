/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Keys of vendors that are public: found by those who are named, in devices they own or in sources
 * that the vendor released.
 */
#include "extractors/vendor/vendor_keys.h"

#include <stddef.h>

/* clang-format off */
/* D-Link DIR-878, DIR-2150, DIR-3040, DIR-3060: R. Rohleder, "Breaking the D-Link DIR3060". */
const char vendor_key_shrs[] =
	"\xc0\x5f\xbf\x19\x36\xc9\x94\x29\xce\x2a\x07\x81\xf0\x8d\x6a\xd8";

/* D-Link DIR-X1560, DIR-X5460, Netgear WAX202, WAX206: ONEKEY; EMBA; OpenWrt. */
const char vendor_key_encrpted_img[] = "he9-4+M!)d6=m~we1,q2a3d1n&2*Z^%8";
const char vendor_iv_encrpted_img[] = "J%1iQl8$=lm-;8AE";

/* Alpha Networks: OpenWrt, alpha_encimg; unblob; delink. The one for all of a line, DAP-2xxx. */
const char vendor_key_wrgg[] = "oVhq0hvXHdfaGFLdubM4/QvuVHdKee7v";
const char vendor_iv_wrgg[] = "0BO5nlYankuVBe4s";

/* Alpha Networks: OpenWrt, alpha_encimg; unblob; delink. One for each product. */
const struct vendor_alpha_key vendor_keys_alpha[] = {
	{ "DAP-1665 B", "wapac25_dlink.2015_dap1665",
	  "EfCHXytwsC6F0zsedwZc+9vDbCjE3ge4", "ggPy917jwESpnfXm" },
	{ "DAP-1720 A", "wapac28_dlink.2015_dap1720",
	  "qBiz6o/1RVQTtJBd3FS7FDbqogE8yoBm", "EfDMqWWxHCOhEqgY" },
	{ "DIR-822 C1", "wrgac43s_dlink.2015_dir822c1",
	  "KNpsEntCcsep1jdFIs3wnXySKRGNCGmf", "uph587JdKHrtAUlr" },
	{ "DIR-842 C1, C2", "wrgac65_dlink.2015_dir842",
	  "xQYoRZeD726UAbRb846kO7TeNw8eZa6u", "zufEbNF3kUafxFiE" },
	{ "DIR-842 C3", "wrgac65_dlink.2015_dir842EU",
	  "xQYoRZeD726UAbRb846kO7TeNw8eZa6u", "zufEbNF3kUafxFiE" },
	{ "DIR-850L A1", "wrgac05_dlob.hans_dir850l",
	  "BIuS1CVMEQG+0pUeE99jnR+vLlLd9unr", "f3+odwHhmJL1ceW1" },
	{ "DIR-850L B1", "wrgac25_dlink.2013gui_dir850l",
	  "qQehHMEmEPQ5izL+cabn8bNHZXHjkp6W", "Mmb+IKQgnO8OuF4b" },
	{ "DIR-859 A", "wrgac37_dlink.2013gui_dir859",
	  "KY0H9R2PDL3eu1J4uCVd1CK7BJ7vF1kc", "qbStAzIRvWeQHz5U" },
	{ "DIR-880L A", "wrgac16_dlink.2013gui_dir880",
	  "FA83N1HdSQ9a5YcaaR1lqgkNdoEMeC1K", "pQkgnYasQKO8a85w" },
	{ "DIR-885L A", "wrgac42_dlink.2015_dir885l",
	  "B1QrUHCIiUnKDLmHe+1Z4F/GlkTtrbk4", "sWa+i+wqeloTIefj" },
	{ NULL, NULL, NULL, NULL },
};

/* D-Link M30, M32, R32, M60, E15 and others: D-Link's own GPL sources of the M30. */
const char *const vendor_keys_mh01[] = {
	"044b4e59846ecee953662ff2238fcc23",
	"08324188e8c509105186636274cf4bea",
	"0b8073ca811bf3de07a4b79d90cdb49e",
	"0bcca591c37f932c839d1eaa4dafc292",
	"118e57f905f0690157f8389b745b6ac8",
	"1ae6c79be7d069ca74df7670bdfc4952",
	"29f9ef6781fa478377d9954187fd078b",
	"3fb5d73c6ee959edb17ab70f4fb097cf",
	"443a194860796cd9d9a24d99c4242e64",
	"4d5ee2c8b5d0fdd9a9a2d351ba897752",
	"4e5aad6e440bdd16bdc8b6ad441e47ba",
	"5655840cefb7da085e7c3d9640e64922",
	"5c67ae65b2329711441a965bc3a73667",
	"6922920d95a6a48a44d8bf237bea3924",
	"6b29f1d663a21b35fb45b69a42649f5e",
	"6cc5de3f0022442fe809981fc1f40d4d",
	"70070e579f97548a96a7794d4d779376",
	"80c4d262297149e54c04a91bc3329175",
	"94706d6f4245039c411af6c3a705e607",
	"95d620854d9a51c90ae0a22787f50e17",
	"a07e5f355c8f4037a218d791e2d58fa6",
	"a4f7c17c3e0aa4532c2024ce6ac5f17c",
	"b0b2e9efd78ec5dba99e02293c36a94f",
	"b40c8b7a06b235471b69591021f82e60",
	"b4517d9b98e04d9f075f5e78c743e097",
	"c5f8a1e22f808abc84f2e4a6fa5f10bb",
	"c5ffe41dcdd9518060243921393e7d19",
	"ddcada1120056f68738e39d7336630eb",
	"df9c62b095a04e1f67bf4ffe21117eae",
	"e1d72a0952b1d349be0b7a32fbd1341e",
	"e5af7b6761f9791b6a522738275002db",
	"f21247200ea5d552efa08740522d0ff1",
	"f23051f55ed058c103c25ec37c6e1601",
	"fa0c50b3d95816b3fffd7da3efd5cb66",
	NULL,
};

/* Buffalo AirStation: OpenWrt, firmware-utils buffalo-enc. */
const char vendor_key_buffalo[] = "Buffalo";
/* clang-format on */
