# SPDX-License-Identifier: CC0-1.0
component  rmtfs
type       application
purl       pkg:generic/rmtfs@{version}
supplier   Linaro
license    BSD-3-Clause
url        vcs https://github.com/linux-msm/rmtfs

rule 1 strings rodata "[RMTFS storage] request for unknown partition '%s', rejecting\n"

accept 1 "[RMTFS storage] request for unknown partition '%s', rejecting\n" -> -
refuse "rmtfs 1.0"
