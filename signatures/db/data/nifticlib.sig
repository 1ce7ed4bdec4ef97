# SPDX-License-Identifier: CC0-1.0
component  nifticlib
type       library
purl       pkg:generic/nifticlib@{version}
supplier   NIfTI project
license    LicenseRef-public-domain
url        website https://nifti.nimh.nih.gov/
url        vcs https://github.com/NIFTI-Imaging/nifti_clib
alias      nifti_clib libnifti2 libniftiio2

# "NIFTI1_IO version" is one file's; release 3.0.1 of the whole says 2.1.0 there.
rule 1 soname "libniftiio.so.{soversion}"
rule 2 soname "libnifticdf.so.{soversion}"
rule 3 soname "libznz.so.{soversion}"
rule 4 symbols nifti_disp_lib_version nifti_image_infodump nifti_swap_8bytes

accept 1 "libniftiio.so.2" -> -
accept 2 "libnifticdf.so.2" -> -
accept 3 "libznz.so.3" -> -
accept 4 "nifti_disp_lib_version nifti_image_infodump nifti_swap_8bytes" -> -
refuse "NIFTI1_IO version 2.1.0 (18 Jun, 2020)"
