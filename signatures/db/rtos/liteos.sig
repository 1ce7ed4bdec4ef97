# SPDX-License-Identifier: CC0-1.0
component  liteos
type       firmware
purl       pkg:generic/liteos@{version}
supplier   Huawei
license    BSD-3-Clause
url        vcs https://gitee.com/LiteOS/LiteOS

# the greeting of the kernel, LiteOS' own and OpenHarmony's
rule 1 strings rodata "\n******************Welcome******************\n\n" "Kernel      : %s %d.%d.%d.%d/%s\n"

accept 1 "\n******************Welcome******************\n\nProcessor   : %s\nRun Mode    : UP\nGIC Rev     : %s\nbuild time  : %s %s\nKernel      : %s %d.%d.%d.%d/%s\n" -> -
refuse "Huawei LiteOS 2.0.0.37"
