# SPDX-License-Identifier: CC0-1.0
component  libdrm
type       library
purl       pkg:generic/libdrm@{version}
supplier   freedesktop.org
license    MIT
url        vcs https://gitlab.freedesktop.org/mesa/drm
alias      libdrm2

rule 1 soname "libdrm.so.{soversion}"
rule 2 filename "libdrm.so.2.{patch3}.0" version "2.4.{patch}"
rule 3 symbols drmGetDeviceFromDevId drmModeAtomicGetCursor drmSyncobjExportSyncFile

accept 1 "libdrm.so.2" -> -
accept 2 "libdrm.so.2.124.0" -> 2.4.124
accept 3 "drmGetDeviceFromDevId drmModeAtomicGetCursor drmSyncobjExportSyncFile" -> -
refuse "drmOpenByBusid: Interface 1.4 failed, trying 1.1\n"
