# SPDX-License-Identifier: CC0-1.0
component  vulkan-loader
type       library
purl       pkg:generic/vulkan-loader@{version}
supplier   Khronos Group
license    Apache-2.0
alias      libvulkan

rule 1 soname "libvulkan.so.{soversion}"
rule 2 filename "libvulkan.so.1.{minor}.{patch}" version "1.{minor}.{patch}"
rule 3 banner rodata "Vulkan Loader Version %d.%d.%d" arguments

accept 1 "libvulkan.so.1" -> -
accept 2 "libvulkan.so.1.4.309" -> 1.4.309
accept 3 "Vulkan Loader Version %d.%d.%d" -> -
refuse "libvulkan_intel.so"
