#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of RPM packages. usage: rpm.sh DIRECTORY
# Needs: gzip, python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import hashlib, struct
from packed import TIME, flip, noise, run
from sample import Samples

s = Samples()
MAGIC = b'\x8e\xad\xe8\x01' + bytes(4)


def header(entries):
    """ENTRIES: (tag, value): text, list of texts with a locale, tuple of texts, bytes or number."""
    index = data = b''
    for tag, value in entries:
        if isinstance(value, int):
            data += bytes(-len(data) % 4)
        kind, body = ((4, struct.pack('>I', value)) if isinstance(value, int) else
                      (7, value) if isinstance(value, bytes) else
                      (8, value[0].encode() + b'\0') if isinstance(value, tuple) else
                      (9, value[0].encode() + b'\0') if isinstance(value, list) else
                      (6, value.encode() + b'\0'))
        index += struct.pack('>IIII', tag, kind, len(data), 1)
        data += body
    return MAGIC + struct.pack('>II', len(entries), len(data)) + index + data


def package(payload, compressor, size_tag=1000, digests='sha256'):
    lead = struct.pack('>4sBBHH66sHH16x', b'\xed\xab\xee\xdb', 3, 0, 0, 1, b'sample-1.2-3', 1, 5)
    main = header([(1000, 'sample'), (1001, '1.2'), (1002, '3'), (1003, 1), (1004, ['A sample']),
                   (1006, TIME), (1011, 'Example'), (1014, 'GPL-2.0-only'), (1022, 'mips'),
                   (1044, 'sample-1.2-3.src.rpm'), (1124, 'cpio'), (1125, compressor)] +
                  ([(5092, (hashlib.sha256(payload).hexdigest(),)), (5093, 8)]
                   if digests == 'sha256' else []))
    signed = {'sha256': [(273, hashlib.sha256(main).hexdigest())],
              'md5': [(269, hashlib.sha1(main).hexdigest()),
                      (1004, hashlib.md5(main + payload).digest())],
              None: []}[digests]
    signature = header([(size_tag, len(main) + len(payload))] + signed)
    front = lead + signature + bytes(-len(signature) % 8) + main
    return front + payload, {'header': front, 'payload': payload}


CPIO = noise(900)  # the payload is not looked into
GZIP = run('gzip', '-9n', data=CPIO)
whole, parts = package(GZIP, 'gzip')
s.good('good-gzip', whole, parts)
s.good('good-then-more', whole + noise(), parts)
s.good('good-no-size', *package(GZIP, 'gzip', 1007, None))
s.good('good-no-digest', *package(GZIP, 'gzip', 1000, None))
old, old_parts = package(GZIP, 'gzip', 1000, 'md5')
s.good('good-md5', old, old_parts)
s.bad('bad-md5', flip(old, len(old) - 9), 'corrupt')
s.bad('bad-sha1', flip(old, old.index(b'Example')), 'corrupt')
s.bad('bad-payload', flip(whole, len(whole) - 9), 'corrupt')
s.bad('bad-header-digest', flip(whole, whole.index(b'Example')), 'corrupt')
s.bad('bad-cut', whole[:-100], 'truncated')
s.bad('bad-cut-header', whole[:200], 'truncated')
s.bad('bad-header-magic', flip(whole, whole.rindex(MAGIC)), 'corrupt')
s.bad('bad-signature-magic', flip(whole, 96), 'no match')
s.bad('bad-lead', flip(whole, 4), 'no match')
s.finish()
END
