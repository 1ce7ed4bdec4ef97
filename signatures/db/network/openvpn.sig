# SPDX-License-Identifier: CC0-1.0
component  openvpn
type       application
purl       pkg:generic/openvpn@{version}
cpe        cpe:2.3:a:openvpn:openvpn:{version}:*:*:*:*:*:*:*
supplier   OpenVPN Inc.
license    GPL-2.0-only
url        website https://openvpn.net/
url        vcs https://github.com/OpenVPN/openvpn
alias      openvpn-openssl openvpn-mbedtls

rule 1 banner rodata "{start}OpenVPN {version} {word} [SSL ("
rule 2 banner rodata "{start}OpenVPN {version} {word} [LZO"
rule 3 strings rodata "-----BEGIN OpenVPN Static key V1-----" "OpenVPN ROUTE: vpn_gateway undefined"
rule 4 strings rodata "BACKGROUND: received command code: %d" "BACKGROUND: INIT service='%s'"
rule 5 filename "openvpn-plugin-down-root.so"
rule 6 banner rodata "{start}OpenVPN {version} {word} [CRYPTO"

accept 1 "OpenVPN 2.6.14 arm-unknown-linux-gnueabihf [SSL (OpenSSL)] [LZO] [LZ4] [EPOLL]" -> 2.6.14
accept 2 "OpenVPN 2.3.6 mips-openwrt-linux-gnu [LZO] [EPOLL]" -> 2.3.6
accept 3 "-----BEGIN OpenVPN Static key V1-----\0OpenVPN ROUTE: vpn_gateway undefined" -> -
accept 4 "BACKGROUND: received command code: %d\0BACKGROUND: INIT service='%s'" -> -
accept 5 "openvpn-plugin-down-root.so" -> -
accept 6 "OpenVPN 2.1.0 i686-pc-linux-gnu [CRYPTO] [LZO2]" -> 2.1.0
refuse "requires OpenVPN 1.5 or higher at other end of connection"
refuse "# 2048 bit OpenVPN static key"

