# SPDX-License-Identifier: CC0-1.0
component  openjdk
type       application
purl       pkg:generic/openjdk@{version}
cpe        cpe:2.3:a:oracle:openjdk:{version}:*:*:*:*:*:*:*
supplier   OpenJDK project
license    GPL-2.0-only WITH Classpath-exception-2.0
url        website https://openjdk.org/
url        vcs https://github.com/openjdk/jdk
alias      openjdk-8 openjdk-11 openjdk-17 openjdk-21 openjdk-25

rule 1 banner rodata "{start}OpenJDK 64-Bit Server VM ({any}) for linux-{word} JRE ({dotted}+{any}), built on" >=9
rule 2 banner rodata "{start}OpenJDK Server VM ({any}) for linux-{word} JRE ({dotted}+{any}), built on" >=9
rule 3 banner rodata "{start}OpenJDK Client VM ({any}) for linux-{word} JRE ({dotted}+{any}), built on" >=9
rule 4 banner rodata "{start}OpenJDK 64-Bit Server VM{end}"

accept 1 "OpenJDK 64-Bit Server VM (17.0.15+6-Debian-1deb12u1) for linux-amd64 JRE (17.0.15+6-Debian-1deb12u1), built on May  1 2025 09:21:09" -> 17.0.15
accept 2 "OpenJDK Server VM (17.0.15+6-Debian-1deb12u1) for linux-arm JRE (17.0.15+6-Debian-1deb12u1), built on May  1 2025 09:21:09" -> 17.0.15
accept 3 "OpenJDK Client VM (17.0.15+6-Debian-1deb12u1) for linux-arm JRE (17.0.15+6-Debian-1deb12u1), built on May  1 2025 09:21:09" -> 17.0.15
accept 4 "OpenJDK 64-Bit Server VM" -> -
refuse "openjdk version \"17.0.15\" 2025-04-15"
