# SPDX-License-Identifier: CC0-1.0
component  trusted-firmware-a
type       firmware
purl       pkg:generic/trusted-firmware-a@{version}
cpe        cpe:2.3:o:arm:trusted_firmware-a:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:o:trustedfirmware:trusted_firmware-a:{version}:*:*:*:*:*:*:*
supplier   TrustedFirmware.org
license    BSD-3-Clause
url        website https://www.trustedfirmware.org/
url        vcs https://git.trustedfirmware.org/TF-A/trusted-firmware-a.git
alias      arm-trusted-firmware tf-a atf

# a release without a third number is tagged x.y.0
rule 1 banner rodata "{start}v{major}.{minor}(release):" version "{major}.{minor}.0" needs 5
rule 2 banner rodata "{start}v{major}.{minor}(debug):" version "{major}.{minor}.0" needs 5
rule 3 banner rodata "{start}v{major}.{minor}.{patch}(release):" needs 5
rule 4 banner rodata "{start}v{major}.{minor}.{patch}(debug):" needs 5
rule 5 banner rodata "{start}Built : {d}:{d}:{d}, {month} "
rule 6 strings rodata "BL31: %s" "BL31: Initializing runtime services"
rule 7 strings rodata "fiptool unpack [opts] FIP_FILENAME"

accept 1 "v2.8(release):\0Built : 06:31:44, Nov 25 2022" -> 2.8.0
accept 2 "v2.10(debug):v2.10\0" -> 2.10.0
accept 3 "v2.12.1(release):" -> 2.12.1
accept 4 "v2.12.1(debug):\0Built : 19:37:27, Mar  2 2025" -> 2.12.1
accept 5 "Built : 06:31:44, Nov 25 2022" -> -
accept 6 "BL31: %s\n\0BL31: Initializing runtime services\n" -> -
accept 7 "fiptool unpack [opts] FIP_FILENAME\n" -> -
refuse "requires TF-A v2.8 (release)"
refuse "/firmware/bl31.bin"

