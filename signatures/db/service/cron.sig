# SPDX-License-Identifier: CC0-1.0
component  cron
type       application
purl       pkg:generic/cron@{version}
cpe        cpe:2.3:a:cron_project:cron:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:debian:cron:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:paul_vixie:vixie_cron:{version}:*:*:*:*:*:*:*
supplier   Paul Vixie
license    ISC
alias      vixie-cron

# no text has the version
rule 1 strings rodata "Copyright 1988,1989,1990,1993,1994 by Paul Vixie"
rule 2 strings rodata "crontab.c,v 2.13 1994/01/17 03:20:37 vixie Exp"
veto "{start}cronie "
accept 1 "Copyright 1988,1989,1990,1993,1994 by Paul Vixie" -> -
accept 2 "crontab.c,v 2.13 1994/01/17 03:20:37 vixie Exp" -> -
refuse "# m h dom mon dow command (vixie cron)"
