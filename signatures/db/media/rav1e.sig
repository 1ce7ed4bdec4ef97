# SPDX-License-Identifier: CC0-1.0
component  rav1e
type       library
purl       pkg:generic/rav1e@{version}
supplier   Xiph.Org Foundation
license    BSD-2-Clause
url        vcs https://github.com/xiph/rav1e
alias      librav1e0

rule 1 soname "librav1e.so.{soversion}"
rule 2 symbols rav1e_config_set_content_light rav1e_rc_receive_pass_data rav1e_version_full
rule 3 getter rav1e_version_short string "{dotted}"

accept 1 "librav1e.so.0" -> -
accept 2 "rav1e_config_set_content_light rav1e_rc_receive_pass_data rav1e_version_full" -> -
accept 3 "0.5.1" -> 0.5.1
refuse "rav1e 0.5.1"
