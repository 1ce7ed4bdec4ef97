# SPDX-License-Identifier: CC0-1.0
component  libubox
type       library
purl       pkg:generic/libubox@{version}
supplier   OpenWrt
license    ISC
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/libubox.git
alias      libblobmsg_json libjson_script jshn libblobmsg-json libjson-script

rule 1 soname "libubox.so"
rule 2 soname "libubox.so.{soversion}"
rule 3 symbols uloop_init uloop_timeout_set blobmsg_check_attr ustream_fill_read
rule 4 soname "libblobmsg_json.so"
rule 5 soname "libblobmsg_json.so.{soversion}"
rule 6 symbols blobmsg_add_json_from_string blobmsg_format_json_with_cb
rule 7 soname "libjson_script.so"
rule 8 soname "libjson_script.so.{soversion}"
rule 9 symbols json_script_init json_script_run json_script_eval_string
rule 10 filename "jshn"

accept 1 "libubox.so" -> -
accept 2 "libubox.so.20191228" -> -
accept 3 "uloop_init uloop_timeout_set blobmsg_check_attr ustream_fill_read" -> -
accept 4 "libblobmsg_json.so" -> -
accept 5 "libblobmsg_json.so.20191228" -> -
accept 6 "blobmsg_add_json_from_string blobmsg_format_json_with_cb" -> -
accept 7 "libjson_script.so" -> -
accept 8 "libjson_script.so.20191228" -> -
accept 9 "json_script_init json_script_run json_script_eval_string" -> -
accept 10 "jshn" -> -
refuse "libubox.so: cannot open shared object file"

