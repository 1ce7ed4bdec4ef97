# SPDX-License-Identifier: CC0-1.0
component  inotify-tools
type       application
purl       pkg:generic/inotify-tools@{version}
supplier   inotify-tools project
license    GPL-2.0-only
url        website https://github.com/rvoicilas/inotify-tools/wiki/
url        vcs https://github.com/inotify-tools/inotify-tools
alias      inotifywait inotifywatch libinotifytools libinotifytools0

rule 1 filename "libinotifytools.so.{soversion}"
rule 2 symbols inotifytools_get_num_watches inotifytools_initialize_stats inotifytools_watch_recursively
rule 3 strings rodata "The '--filename' option no longer exists.  The option it enabled in earlier\nversions of inotifywait is now turned on by default."
rule 4 strings rodata "No statistics have been collected because I haven't finished establishing\ninotify watches yet."
rule 5 lone "{dotted}" >=3.12 <5.0 needs 3,4

accept 1 "libinotifytools.so.0.4.1" -> -
accept 2 "inotifytools_get_num_watches inotifytools_initialize_stats inotifytools_watch_recursively" -> -
accept 3 "The '--filename' option no longer exists.  The option it enabled in earlier\nversions of inotifywait is now turned on by default." -> -
accept 4 "No statistics have been collected because I haven't finished establishing\ninotify watches yet." -> -
accept 5 "4.23.9.0" -> 4.23.9.0
refuse "inotifywait -m"
