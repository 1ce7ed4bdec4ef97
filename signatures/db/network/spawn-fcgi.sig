# SPDX-License-Identifier: CC0-1.0
component  spawn-fcgi
type       application
purl       pkg:generic/spawn-fcgi@{version}
cpe        cpe:2.3:a:lighttpd:spawn-fcgi:{version}:*:*:*:*:*:*:*
supplier   Jan Kneschke
license    BSD-3-Clause
url        website http://redmine.lighttpd.net/projects/spawn-fcgi
url        vcs https://git.lighttpd.net/lighttpd/spawn-fcgi.git

rule 1 banner rodata "{start}spawn-fcgi v{version} (ipv6) - spawns FastCGI processes"
rule 2 banner rodata "{start}spawn-fcgi v{version} - spawns FastCGI processes"

accept 1 "spawn-fcgi v1.6.4 (ipv6) - spawns FastCGI processes\n" -> 1.6.4
accept 2 "spawn-fcgi v1.6.4 - spawns FastCGI processes\n" -> 1.6.4
refuse "install spawn-fcgi 1.6.4 to start FastCGI processes"
