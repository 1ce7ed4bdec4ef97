# SPDX-License-Identifier: CC0-1.0
component  nvidia-settings
type       library
purl       pkg:generic/nvidia-settings@{version}
supplier   NVIDIA Corporation
license    GPL-2.0-only AND MIT
url        website https://download.nvidia.com/XFree86/nvidia-settings/
url        vcs https://github.com/NVIDIA/nvidia-settings
alias      libxnvctrl libxnvctrl0

rule 1 soname "libXNVCtrl.so.{soversion}"
rule 2 symbols XNVCTRLBindWarpPixmapName XNVCTRLQueryAttributePermissions

accept 1 "libXNVCtrl.so.0" -> -
accept 2 "XNVCTRLBindWarpPixmapName XNVCTRLQueryAttributePermissions" -> -
refuse "NV-CONTROL"
