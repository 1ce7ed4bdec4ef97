# SPDX-License-Identifier: CC0-1.0
component  syslog-ng
type       application
purl       pkg:generic/syslog-ng@{version}
cpe        cpe:2.3:a:oneidentity:syslog-ng:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:balabit:syslog-ng:{version}:*:*:*:*:*:*:*
supplier   One Identity
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        website https://www.syslog-ng.com/
url        vcs https://github.com/syslog-ng/syslog-ng
alias      syslog-ng-core libsyslog-ng

# the program says the version and needs the library, so the library is known by its functions
rule 1 banner rodata "{start}syslog-ng {d} ({version})\nConfig version: "
rule 2 banner rodata "{start}syslog-ng {version}\nInstaller-Version: %s"
rule 3 symbols log_msg_new_empty log_pipe_init_instance cfg_load_module
rule 4 strings rodata "syslog-ng-ctl: error while tcgetattr: %s"
rule 5 strings rodata "no loggen plugin found in %s"
rule 6 filename "syslog-ng/{soversion}/lib{word}.so" of add-contextual-data afamqp affile afmongodb afprog afsmtp afsnmp afsocket afsql afstomp afstreams afuser appmodel azure-auth-header basicfuncs cef cloud-auth cloud_auth confgen convertfuncs correlation cryptofuncs csvparser dbparser disk-buffer examples geoip2-plugin graphite
rule 8 filename "syslog-ng/{soversion}/lib{word}.so" of grpc hook-commands http json-plugin kafka kvformat linux-kmsg-format map-value-pairs mod-java mod-lua otel pacctformat pseudofile rate-limit-filter redis regexp-parser riemann sdjournal secure-logging stardate syslogformat system-source tags-parser tfgetent tfhash tfjson timestamp xml
rule 7 lone "{major1}.{minor}.{patch}" needs 6 >=3.0 <6.0

accept 1 "syslog-ng 3 (3.38.1)\nConfig version: 3.35\n" -> 3.38.1
accept 2 "syslog-ng 3.0.5\nInstaller-Version: %s\n" -> 3.0.5
accept 3 "log_msg_new_empty log_pipe_init_instance cfg_load_module" -> -
accept 4 "syslog-ng-ctl: error while tcgetattr: %s\n" -> -
accept 5 "no loggen plugin found in %s\n" -> -
accept 6 "usr/lib/syslog-ng/3.38/libafsocket.so" -> -
accept 8 "usr/lib/syslog-ng/3.38/libgrpc.so" -> -
accept 7 "3.38.1" -> 3.38.1
refuse "@version: 3.38"
refuse "Display version number (syslog-ng 3 (3.38.1))"
