# SPDX-License-Identifier: CC0-1.0
component  lwip
type       library
purl       pkg:generic/lwip@{version}
cpe        cpe:2.3:a:lwip_project:lwip:{version}:*:*:*:*:*:*:*
supplier   lwIP developers
license    BSD-3-Clause
url        website https://savannah.nongnu.org/projects/lwip/
url        vcs https://git.savannah.nongnu.org/git/lwip.git

rule 1 banner rodata "lwIP/{dotted} (http://savannah.nongnu.org/projects/lwip)"
rule 2 strings rodata "/lwip/src/api/sockets.c"
rule 3 strings rodata "/lwip/src/core/tcp.c"
rule 4 strings rodata "lwip_recvfrom" "lwip_selscan" "lwip_select"
rule 5 soname "liblwip.so.{soversion}"
rule 6 strings rodata "pbuf_free: p->ref > 0"
rule 7 strings rodata "tcp_slowtmr: active pcb->state != TIME-WAIT"
rule 8 strings rodata "need either TCP_SYN or TCP_FIN in flags (programmer violates API)"

accept 1 "Server: lwIP/2.1.2 (http://savannah.nongnu.org/projects/lwip)\n" -> 2.1.2
accept 2 "IDF/components/lwip/lwip/src/api/sockets.c" -> -
accept 3 "../Middlewares/Third_Party/lwip/src/core/tcp.c" -> -
accept 4 "lwip_recvfrom\0lwip_selscan\0lwip_select\0" -> -
accept 5 "liblwip.so.2" -> -
accept 6 "pbuf_free: p->ref > 0\0" -> -
accept 7 "tcp_slowtmr: active pcb->state != TIME-WAIT\n\0" -> -
accept 8 "tcp_enqueue_flags: need either TCP_SYN or TCP_FIN in flags (programmer violates API)\0" -> -
refuse "please enable it in lwIP component configuration"
refuse "esp_netif_lwip"
