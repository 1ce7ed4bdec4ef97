# SPDX-License-Identifier: CC0-1.0
component  glfw
type       library
purl       pkg:generic/glfw@{version}
supplier   GLFW project
license    Zlib
alias      libglfw glfw3

rule 1 soname "libglfw.so.{soversion}"
rule 2 getter glfwGetVersionString string "{version} {any}{end}"

accept 1 "libglfw.so.3" -> -
accept 2 "3.3.8 X11 GLX EGL OSMesa clock_gettime evdev shared" -> 3.3.8
refuse "libglfw.a"
