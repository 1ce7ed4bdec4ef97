# SPDX-License-Identifier: CC0-1.0
component  ttyd
type       application
purl       pkg:generic/ttyd@{version}
cpe        cpe:2.3:a:ttyd_project:ttyd:{version}:*:*:*:*:*:*:*
supplier   Shuanglei Tao
license    MIT

# No Debian package has it: what it prints is known from its published source.
rule 1 strings rodata "ttyd is a tool for sharing terminal over the web\n\nUSAGE:"

accept 1 "ttyd is a tool for sharing terminal over the web\n\nUSAGE:" -> -
refuse "ttyd is a tool for sharing terminal over the web"
