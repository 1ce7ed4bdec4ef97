# SPDX-License-Identifier: CC0-1.0
component  hisilicon-mpp
type       library
purl       pkg:generic/hisilicon-mpp@{version}
supplier   HiSilicon
license    LicenseRef-Proprietary

# The media libraries and modules of the SDK for cameras; HI_MPI_SYS_GetVersion() gives this text.
rule 1 banner rodata "HI_VERSION={any}_MPP_V{version}"

accept 1 "HI_VERSION=Hi3516EV200_MPP_V1.0.1.0 B050 Release" -> 1.0.1.0
refuse "[SYS] Version: [Hi3531_MPP_V1.0.7.3 Debug], Build Time[Aug 29 2012, 11:57:03]"
refuse "HI_VERSION="
