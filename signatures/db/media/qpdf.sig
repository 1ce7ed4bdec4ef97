# SPDX-License-Identifier: CC0-1.0
component  qpdf
type       library
purl       pkg:generic/qpdf@{version}
cpe        cpe:2.3:a:qpdf_project:qpdf:{version}:*:*:*:*:*:*:*
supplier   Jay Berkenbilt
license    Apache-2.0
url        website https://qpdf.sourceforge.io
url        vcs https://github.com/qpdf/qpdf
alias      libqpdf

rule 1 soname "libqpdf.so.{soversion}"
rule 2 symbols qpdf_init qpdf_get_qpdf_version qpdf_read
rule 3 lone "{major}.{minor}.{patch}" >=2.0 <40.0 needs 2
accept 1 "libqpdf.so.29" -> -
accept 2 "qpdf_init qpdf_get_qpdf_version qpdf_read" -> -
accept 3 "11.3.0" -> 11.3.0
refuse "unable to retrieve owning qpdf from foreign stream"
