# SPDX-License-Identifier: CC0-1.0
component  wireguard-tools
type       application
purl       pkg:generic/wireguard-tools@{version}
supplier   Jason A. Donenfeld
license    GPL-2.0-only
url        website https://www.wireguard.com
url        vcs https://git.zx2c4.com/wireguard-tools
alias      wireguard wg

rule 1 banner rodata "wireguard-tools v%s - https://git.zx2c4.com/wireguard-tools/"
rule 2 banner rodata "wireguard-tools v{version} - https://git.zx2c4.com/wireguard-tools/"
rule 3 lone "1.0.20{patch6}" version "1.0.20{patch}" needs 1
rule 4 strings rodata "Unable to parse WG_ENDPOINT_RESOLUTION_RETRIES: `%s'"
rule 5 lone "0.0.20{patch6}" version "0.0.20{patch}" needs 1,4

accept 1 "wireguard-tools v%s - https://git.zx2c4.com/wireguard-tools/\n" -> -
accept 2 "wireguard-tools v1.0.20200513 - https://git.zx2c4.com/wireguard-tools/\n" -> 1.0.20200513
accept 3 "1.0.20210914" -> 1.0.20210914
accept 4 "Unable to parse WG_ENDPOINT_RESOLUTION_RETRIES: `%s'\n" -> -
accept 5 "0.0.20191219" -> 0.0.20191219
refuse "WireGuard 1.0.0 loaded. See www.wireguard.com for information."

