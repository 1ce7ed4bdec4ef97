#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of ESP32 images, written from the description of the format. usage: esp_image.sh DIRECTORY
# Needs: python3.
set -eu
out=$1
mkdir -p "$out"
python3 - "$out" <<'EOF'
import functools, hashlib, operator, struct, sys
out = sys.argv[1]
expect = []
describe = struct.pack('<II8x', 0xabcd5432, 0) + b'v1.2.3'.ljust(32, b'\0')
describe += b'network_adapter'.ljust(32, b'\0') + b'15:33:29'.ljust(16, b'\0')
describe += b'Sep  4 2023'.ljust(16, b'\0') + b'v5.1'.ljust(32, b'\0') + bytes(32 + 80)
text = b''.join(b'text %d\n' % i for i in range(100))
code = bytes(i * 7 & 255 for i in range(1001 * 4))

def image(segments, hashed=1):
    data = bytes([0xe9, len(segments), 2, 0x3f]) + struct.pack('<I', 0x403752f4)
    data += b'\xee\0\0\0\x09\0' + bytes(9) + bytes([hashed])
    for address, body in segments:
        data += struct.pack('<II', address, len(body)) + body
    data += bytes(15 - len(data) % 16)
    data += bytes([functools.reduce(operator.xor, b''.join(s[1] for s in segments), 0xef)])
    return data + (hashlib.sha256(data).digest() if hashed else b'')

def good(name, data, segments):
    open(f'{out}/{name}', 'wb').write(data)
    for i, (address, body) in enumerate(segments):
        expect.append(f'{name}\t{i}-{address:08x}\t{len(body)}\t{hashlib.sha256(body).hexdigest()}')

def bad(name, data, error):
    open(f'{out}/{name}', 'wb').write(data)
    expect.append(f'{name}\t!\t{error}')

application = [(0x3c070020, describe + text), (0x3fc97570, text[:400]), (0x42000020, code)]
loader = [(0x3fce3808, text), (0x403cc700, code[:2000])]
one = image(application)
good('good-application', one, application)
good('good-loader', image(loader), loader)
good('good-no-hash', image(loader, 0) + b'\xff' * 300, loader)
bad('bad-sum', one[:3000] + b'\0' + one[3001:], 'corrupt')
bad('bad-hash', one[:-1] + bytes([one[-1] ^ 1]), 'corrupt')
bad('bad-cut', one[:3000], 'truncated')
bad('bad-address', one[:24] + bytes(4) + one[28:], 'no match')
bad('bad-count', one[:1] + b'\x11' + one[2:], 'no match')
open(f'{out}/expect.tsv', 'w').write('\n'.join(expect) + '\n')
EOF
