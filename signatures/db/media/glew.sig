# SPDX-License-Identifier: CC0-1.0
component  glew
type       library
purl       pkg:generic/glew@{version}
supplier   GLEW project
license    BSD-3-Clause AND MIT
url        website http://glew.sourceforge.net
url        vcs https://github.com/nigels-com/glew
alias      libglew libglew2.2

rule 1 soname "libGLEW.so.{soversion}"
rule 2 filename "libGLEW.so.{major}.{minor}.{patch}"
rule 3 lone "{major}.{minor}.{patch}" needs 1
rule 4 symbols glewGetErrorString glxewIsSupported glewGetExtension

accept 1 "libGLEW.so.2.2" -> -
accept 2 "libGLEW.so.2.2.0" -> 2.2.0
accept 3 "2.2.0" -> 2.2.0
accept 4 "glewGetErrorString glewGetExtension glxewIsSupported" -> -
refuse "Missing GL version"
