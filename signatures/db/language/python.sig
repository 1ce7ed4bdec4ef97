# SPDX-License-Identifier: CC0-1.0
component  python
type       application
purl       pkg:generic/python@{version}
cpe        cpe:2.3:a:python:python:{version}:*:*:*:*:*:*:*
supplier   Python Software Foundation
license    PSF-2.0
url        website https://www.python.org/
url        vcs https://github.com/python/cpython
alias      cpython python3 libpython python3.11 python3.13

rule 1 soname "libpython3.so"
rule 2 soname "libpython{soversion}.so.1.0"
rule 3 symbols Py_InitializeEx PyEval_EvalFrameEx PyRun_SimpleFileExFlags
rule 4 lone "3.{minor}.{patch}" version "3.{minor}.{patch}" needs 2,3,5 >=3.3.0
rule 5 strings rodata "PYTHONHASHSEED" "PYTHONDONTWRITEBYTECODE" "Py_Initialize"
rule 6 lone "2.7.{patch}" version "2.7.{patch}" needs 2,3,5
rule 7 filename "lib-dynload/{any}.so"
rule 8 filename "libpython{soversion}.so.1.0"
accept 1 "libpython3.so" -> -
accept 2 "libpython2.7.so.1.0" -> -
accept 3 "Py_InitializeEx PyEval_EvalFrameEx PyRun_SimpleFileExFlags" -> -
accept 4 "3.11.2" -> 3.11.2
accept 5 "PYTHONHASHSEED\0PYTHONDONTWRITEBYTECODE\0Py_Initialize" -> -
accept 6 "2.7.18" -> 2.7.18
accept 7 "usr/lib/python3.11/lib-dynload/_ssl.cpython-311-arm-linux-gnueabihf.so" -> -
accept 8 "libpython3.11.so.1.0" -> -
refuse "#!/usr/bin/python3.11"
refuse "_foo.cpython-311-arm-linux-gnueabihf.so"
