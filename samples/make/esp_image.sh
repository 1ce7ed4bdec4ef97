#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of ESP32 and ESP8266 images, written from the description of the format. usage: esp_image.sh DIRECTORY
# Needs: python3.
set -eu
out=$1
mkdir -p "$out"
python3 - "$out" <<'EOF'
import functools, hashlib, operator, struct, sys, zlib
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

def flip(data, at):
    return data[:at] + bytes([data[at] ^ 85]) + data[at + 1:]

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


def image_8266(segments, flash=None):
    entry = struct.pack('<I', 0x40100004)
    data = b''
    if flash is not None:
        data = b'\xea\4\0\x40' + entry + struct.pack('<II', 0, len(flash)) + flash
    data += bytes([0xe9, len(segments), 0, 0x40]) + entry
    for address, body in segments:
        data += struct.pack('<II', address, len(body)) + body
    data += bytes(15 - len(data) % 16)
    data += bytes([functools.reduce(operator.xor, b''.join(s[1] for s in segments), 0xef)])
    if flash is None:
        return data
    crc = zlib.crc32(data)
    return data + struct.pack('<I', crc ^ 0xffffffff if crc >> 31 else crc + 1)

small = [(0x40100000, code[:1500]), (0x3ffe8000, text), (0x3ffe8800, text[:500])]
flashed = [(0, code[:2048])] + small
second = image_8266(small, flashed[0][1])
high = zlib.crc32(second[:-4]) >> 31
for size in range(16, 640, 16):  # the other form of the CRC
    other = image_8266(small, text[:size])
    if zlib.crc32(other[:-4]) >> 31 != high:
        break
good('good-8266', image_8266(small) + b'\xff' * 300, small)
good('good-8266-second', second, flashed)
good('good-8266-second-other', other, [(0, text[:size])] + small)
bad('bad-8266-sum', flip(image_8266(small), 200), 'corrupt')
bad('bad-8266-crc', flip(second, 40), 'corrupt')
bad('bad-8266-cut', second[:1000], 'truncated')
bad('bad-8266-cut-between', second[:2066], 'truncated')
bad('bad-8266-entry', flip(second, 16 + 2048 + 5), 'no match')
open(f'{out}/expect.tsv', 'w').write('\n'.join(expect) + '\n')
EOF
