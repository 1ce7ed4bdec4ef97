# SPDX-License-Identifier: CC0-1.0
component  tftp-hpa
type       application
purl       pkg:generic/tftp-hpa@{version}
cpe        cpe:2.3:a:h_peter_anvin:tftp-hpa:{version}:*:*:*:*:*:*:*
supplier   H. Peter Anvin
license    BSD-3-Clause
url        website http://git.kernel.org/cgit/network/tftp/tftp-hpa.git
url        vcs https://git.kernel.org/pub/scm/network/tftp/tftp-hpa.git
alias      tftpd-hpa in.tftpd

rule 1 banner rodata "{start}tftp-hpa {dotted}"
rule 2 strings rodata "tftp: tftp/udp: unknown service, faking it..."
rule 3 strings rodata "cannot resolve local IPv4 bind address: %s, %m" "tftp-hpa "

accept 1 "tftp-hpa 5.2, with remap, with tcpwrappers" -> 5.2
accept 2 "tftp: tftp/udp: unknown service, faking it...\n" -> -
accept 3 "cannot resolve local IPv4 bind address: %s, %m\0tftp-hpa 5.2" -> -
refuse "install tftp-hpa 5.2"

