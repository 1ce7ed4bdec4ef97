# SPDX-License-Identifier: CC0-1.0
component  pam_radius
type       library
purl       pkg:generic/pam_radius@{version}
cpe        cpe:2.3:a:freeradius:pam_radius:{version}:*:*:*:*:*:*:*
supplier   FreeRADIUS project
license    GPL-2.0-or-later
url        website https://www.freeradius.org/pam_radius_auth/
url        vcs https://github.com/FreeRADIUS/pam_radius
alias      pam-radius libpam-radius-auth pam_radius_auth

rule 1 strings rodata "RADIUS Access-Challenge received with State or Reply-Message missing"

accept 1 "RADIUS Access-Challenge received with State or Reply-Message missing" -> -
refuse "auth sufficient pam_radius_auth.so"
