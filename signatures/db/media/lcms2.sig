# SPDX-License-Identifier: CC0-1.0
component  lcms2
type       library
purl       pkg:generic/lcms2@{version}
cpe        cpe:2.3:a:littlecms:little_cms_color_engine:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:littlecms:little_cms:{version}:*:*:*:*:*:*:*
supplier   Marti Maria
license    MIT
url        website http://www.littlecms.com/
url        vcs https://github.com/mm2/Little-CMS
alias      liblcms2 liblcms2-2 little-cms

rule 1 soname "liblcms2.so.{soversion}"
rule 2 symbols cmsIsToneCurveMonotonic cmsIT8LoadFromFile cmsPipelineOutputChannels
rule 3 getter cmsGetEncodedCMMversion dec:MNN0
rule 4 strings rodata "This program is intended to be a demo of the Little CMS" "Observer adaptation state (abs.col. only)"
rule 5 strings rodata "Multisegment or Inverted parametric curves cannot be written" "LUT with different samples per dimension not suitable to be saved as LUT16"

accept 1 "liblcms2.so.2" -> -
accept 2 "cmsIsToneCurveMonotonic cmsIT8LoadFromFile cmsPipelineOutputChannels" -> -
accept 3 "2160" -> 2.16
accept 4 "This program is intended to be a demo of the Little CMS  Observer adaptation state (abs.col. only)" -> -
accept 5 "Multisegment or Inverted parametric curves cannot be written\0LUT with different samples per dimension not suitable to be saved as LUT16" -> -
refuse "plugin needs Little CMS %d, current version is %d"
