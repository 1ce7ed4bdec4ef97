# SPDX-License-Identifier: CC0-1.0
component  ocl-icd
type       library
purl       pkg:generic/ocl-icd@{version}
supplier   ocl-icd project
license    BSD-2-Clause
url        vcs https://github.com/OCL-dev/ocl-icd
alias      ocl-icd-libopencl1

# every loader of OpenCL has this SONAME
rule 1 strings rodata "OCL_ICD_PLATFORM_SORT" "OCL_ICD_ASSUME_ICD_EXTENSION"
rule 2 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 1

accept 1 "OCL_ICD_ASSUME_ICD_EXTENSION\0OCL_ICD_PLATFORM_SORT" -> -
accept 2 "2.3.1" -> 2.3.1
refuse "OCL_ICD_VENDORS"
