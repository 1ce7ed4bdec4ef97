# SPDX-License-Identifier: CC0-1.0
component  uwsgi
type       application
purl       pkg:generic/uwsgi@{version}
cpe        cpe:2.3:a:unbit:uwsgi:{version}:*:*:*:*:*:*:*
supplier   Unbit
license    GPL-2.0-or-later
url        website http://projects.unbit.it/uwsgi/
url        vcs https://github.com/unbit/uwsgi
alias      uwsgi-core

rule 1 strings rodata "*** starting uWSGI Emperor ***" "*** daemonizing uWSGI ***"
rule 2 lone "2.0.{patch}" needs 1 version "2.0.{patch}"
rule 3 lone "2.0.{patch}-{word}" needs 1 version "2.0.{patch}"
accept 1 "*** starting uWSGI Emperor *** *** daemonizing uWSGI ***" -> -
accept 2 "2.0.21" -> 2.0.21
accept 3 "2.0.21-debian" -> 2.0.21
refuse "uWSGI %s %d screams: UAAAAAAH"
