# SPDX-License-Identifier: CC0-1.0
component  janus
type       application
purl       pkg:generic/janus@{version}
cpe        cpe:2.3:a:meetecho:janus:{version}:*:*:*:*:*:*:*
supplier   Meetecho
license    GPL-3.0-only
url        website https://janus.conf.meetecho.com
url        vcs https://github.com/meetecho/janus-gateway

# The version of libnice lies beside it, 0.1 with a patch number.
rule 1 strings rodata "  Starting Meetecho Janus (WebRTC Server) v%s\n"
rule 2 strings rodata "Starting Meetecho Janus (WebRTC "
rule 3 getter janus_version_string &[0]string needs 1,2
rule 4 lone "{major1}.{minor1}.{patch}" needs 1,2 >=1.0.0
accept 1 "  Starting Meetecho Janus (WebRTC Server) v%s\n" -> -
accept 2 "  Starting Meetecho Janus (WebRTC Gateway) v%s\n" -> -
accept 3 "1.1.2" -> 1.1.2
accept 4 "1.1.2" -> 1.1.2
refuse "Janus WebRTC Server"
