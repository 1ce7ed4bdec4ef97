# SPDX-License-Identifier: CC0-1.0
component  imx_usb_loader
type       application
purl       pkg:generic/imx_usb_loader@{version}
supplier   Boundary Devices
license    LGPL-2.1-or-later
url        vcs https://github.com/boundarydevices/imx_usb_loader
alias      imx-usb-loader

rule 1 strings rodata "skip(0x%08x) > fsize(0x%08x) file_base=0x%08x, header_offset=0x%x\n"

accept 1 "skip(0x%08x) > fsize(0x%08x) file_base=0x%08x, header_offset=0x%x\n" -> -
refuse "imx_usb u-boot.imx"
