#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of Android verified boot, written from the description of the format. usage: avb.sh DIRECTORY
# Needs: python3. The signature is a text.
set -eu
out=$1
mkdir -p "$out"
python3 - "$out" <<'EOF2'
import hashlib, struct, sys
out = sys.argv[1]
expect = []

def up(data, align):
    return data + bytes(-len(data) % align)

def descriptor(kind, data):
    data = up(data, 8)
    return struct.pack('>QQ', kind, len(data)) + data

def prop(key, value):
    return descriptor(0, struct.pack('>QQ', len(key), len(value)) + key + b'\0' + value + b'\0')

def hash_of(name, image, salt=b'salt'):
    digest = hashlib.sha256(salt + image).digest()
    return descriptor(2, struct.pack('>Q32sIIII', len(image), b'sha256', len(name), len(salt), 32, 0) + bytes(60) +
                      name + salt + digest)

def tree_of(name, root):
    return descriptor(1, struct.pack('>IQQQIIIQQ32sIIII', 1, 1 << 20, 1 << 20, 8192, 4096, 4096, 2, 0, 0, b'sha1',
                                     len(name), 4, len(root), 0) + bytes(60) + name + b'salt' + root)

def vbmeta(descriptors, algorithm=1, digest=None):
    key = b'public key ' * 10
    aux = up(descriptors + key, 64)
    auth_size = 320 if algorithm else 0
    head = struct.pack('>4sIIQQIQQQQQQQQQQQII48s', b'AVB0', 1, 0, auth_size, len(aux), algorithm, 0, 32 if algorithm else 0, 32,
                       256 if algorithm else 0, len(descriptors), len(key), 0, 0, 0, len(descriptors), 5, 0, 0,
                       b'avbtool 1.2.0').ljust(256, b'\0')
    auth = up((digest or hashlib.sha256(head + aux).digest()) + b'signature '.ljust(256, b'.'), 64)[:auth_size]
    return head + auth + aux

def good(name, data):
    open(f'{out}/{name}', 'wb').write(data)
    expect.append(f'{name}\theader\t{len(data)}\t{hashlib.sha256(data).hexdigest()}')

def bad(name, data, error):
    open(f'{out}/{name}', 'wb').write(data)
    expect.append(f'{name}\t!\t{error}')

boot = b'kernel ' * 100
items = prop(b'com.android.build.boot.os_version', b'13') + hash_of(b'boot', boot) + tree_of(b'system', bytes(range(20))) + \
    prop(b'com.android.build.boot.security_patch', b'2023-05-05')
one = vbmeta(items)
good('good-vbmeta', one)
good('good-unsigned', vbmeta(items, 0))
good('good-footer', struct.pack('>4sIIQQQ', b'AVBf', 1, 0, len(boot), 4096, len(one)).ljust(64, b'\0'))
bad('bad-hash', vbmeta(items, digest=bytes(32)), 'corrupt')
bad('bad-descriptor', vbmeta(items + struct.pack('>QQ', 0, 1 << 60), 1), 'corrupt')
bad('bad-cut', one[:700], 'truncated')
bad('bad-block', one[:12] + b'\x7f' + one[13:], 'no match')
bad('bad-footer', struct.pack('>4sIIQQQ', b'AVBf', 1, 0, len(boot), 4096, len(one)).ljust(64, b'x'), 'no match')
open(f'{out}/expect.tsv', 'w').write('\n'.join(expect) + '\n')
EOF2
