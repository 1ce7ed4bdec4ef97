# SPDX-License-Identifier: CC0-1.0
component  sane-airscan
type       library
purl       pkg:generic/sane-airscan@{version}
supplier   Alexander Pevzner
license    GPL-2.0-or-later
url        vcs https://github.com/alexpevzner/sane-airscan
alias      airscan-discover

rule 1 strings rodata "%s (%d): skipping, none of supported protocols discovered"
rule 2 strings rodata "eloop_start_stop_callbacks_count < ELOOP_START_STOP_CALLBACKS_MAX"

accept 1 "%s (%d): skipping, none of supported protocols discovered" -> -
accept 2 "eloop_start_stop_callbacks_count < ELOOP_START_STOP_CALLBACKS_MAX" -> -
refuse "airscan:e0:Printer"
