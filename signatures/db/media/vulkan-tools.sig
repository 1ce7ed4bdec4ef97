# SPDX-License-Identifier: CC0-1.0
component  vulkan-tools
type       application
purl       pkg:generic/vulkan-tools@{version}
supplier   Khronos Group
license    Apache-2.0
url        vcs https://github.com/KhronosGroup/Vulkan-Tools
alias      vulkaninfo vkcube

# the number that vulkaninfo prints is that of the loader
rule 1 strings rodata "vulkaninfo - Summarize Vulkan information in relation to the current environment."
rule 2 strings rodata "CubeDrawCommandBuf" "./cube/cube.c"

accept 1 "vulkaninfo - Summarize Vulkan information in relation to the current environment.\n\n" -> -
accept 2 "./cube/cube.c\0CubeDrawCommandBuf" -> -
refuse "Vulkan Instance Version: 1.3.239"
