#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Signatures that we make satisfy openssl, those of openssl satisfy us, and nothing else does.
usage: sign.py ASSAY SOURCE_ROOT"""
import hashlib, json, os, pathlib, shutil, subprocess, sys, tempfile
from failures import end, expect

assay, root = sys.argv[1], pathlib.Path(sys.argv[2])
image = root / "samples" / "firmware" / "camera" / "image.bin"
env = {**os.environ, "ASAN_OPTIONS": "detect_leaks=1"}

def run(*words):
    return subprocess.run(list(map(str, words)), capture_output=True, text=True, env=env, cwd=tmp)

def openssl(*words):
    done = run("openssl", *words)
    if done.returncode:
        sys.exit(f"openssl {words}: {done.stderr}")

def verify(document, signature, *words):
    return run(assay, "verify", document, "--signature", signature, *words).returncode

def make_key(name, *kind):
    openssl("genpkey", "-out", f"{name}.pem", *kind)
    openssl("pkey", "-in", f"{name}.pem", "-pubout", "-out", f"{name}.pub")
    openssl("req", "-x509", "-new", "-key", f"{name}.pem", "-subj", f"/CN={name}", "-out", f"{name}.crt")

kinds = {"ed25519": ("-algorithm", "ed25519"), "ec": ("-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"),
         "rsa": ("-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"), "ed448": ("-algorithm", "ed448"),
         "other": ("-algorithm", "ed25519")}
with tempfile.TemporaryDirectory() as tmp:
    here = pathlib.Path(tmp)
    shutil.copy(image, here / "image.bin")
    for name, kind in kinds.items():
        make_key(name, *kind)
    made = run(assay, "scan", "image.bin", "-q", "-o", "cyclonedx-json=plain.json")
    plain = (here / "plain.json").read_bytes()
    (here / "changed.json").write_bytes(plain.replace(b'"firmware"', b'"Firmware"', 1))
    (here / "changed.bin").write_bytes(image.read_bytes()[:-1] + b"x")

    for name in ("ed25519", "ed448", "ec", "rsa"):
        doc, sig = f"{name}.json", f"{name}.json.sig"
        done = run(assay, "scan", "image.bin", "-q", "-o", f"cyclonedx-json={doc}", "-o", f"spdx-json={name}.spdx", "-o",
                   "table", "--sign", f"{name}.pem")
        expect(f"{name}: status", done.returncode, made.returncode)
        expect(f"{name}: same document", (here / doc).read_bytes() == plain, True)
        digest = () if name.startswith("ed") else ("-digest", "sha256")
        for each in (doc, f"{name}.spdx"):
            expect(f"{name}: openssl", run("openssl", "pkeyutl", "-verify", "-rawin", *digest, "-pubin", "-inkey", f"{name}.pub",
                                          "-in", each, "-sigfile", each + ".sig").returncode, 0)
        expect(f"{name}: key", verify(doc, sig, "--key", f"{name}.pub", "--image", "image.bin"), 0)
        expect(f"{name}: certificate", verify(doc, sig, "--certificate", f"{name}.crt"), 0)
        expect(f"{name}: other key", verify(doc, sig, "--key", "other.pub"), 1)
        expect(f"{name}: other document", verify("changed.json", sig, "--key", f"{name}.pub"), 1)
        expect(f"{name}: other image", verify(doc, sig, "--key", f"{name}.pub", "--image", "changed.bin"), 1)
        (here / "short.sig").write_bytes((here / sig).read_bytes()[:-1])
        expect(f"{name}: truncated", verify(doc, "short.sig", "--key", f"{name}.pub"), 1)
        (here / "long.sig").write_bytes((here / sig).read_bytes() + b"\0")
        expect(f"{name}: lengthened", verify(doc, "long.sig", "--key", f"{name}.pub"), 1)
        # what openssl signs
        openssl("pkeyutl", "-sign", "-rawin", *digest, "-inkey", f"{name}.pem", "-in", "plain.json", "-out", "theirs.sig")
        expect(f"{name}: of openssl", verify("plain.json", "theirs.sig", "--key", f"{name}.pub"), 0)

    for name in ("ec", "rsa"):
        doc, sig = f"{name}.json", f"{name}.json.p7s"
        run(assay, "convert", "plain.json", "-q", "-o", f"cyclonedx-json={doc}", "--sign", f"{name}.pem", "--certificate",
            f"{name}.crt")
        theirs = ("openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", sig, "-purpose", "any", "-out", "/dev/null")
        expect(f"{name}: openssl", run(*theirs, "-CAfile", f"{name}.crt", "-content", doc).returncode, 0)
        expect(f"{name}: openssl, changed", run(*theirs, "-CAfile", f"{name}.crt", "-content", "changed.json").returncode, 4)
        for trusted, good in (("--certificate", f"{name}.crt"), ("--key", f"{name}.pub")):
            expect(f"{name}: {trusted}", verify(doc, sig, trusted, good, "--image", "image.bin"), 0)
            expect(f"{name}: {trusted}, changed", verify("changed.json", sig, trusted, good), 1)
            expect(f"{name}: other {trusted}", verify(doc, sig, trusted, f"other.{good[-3:]}"), 1)
        whole = (here / sig).read_bytes()
        for length in (1, len(whole) // 2, len(whole) - 1):
            (here / "short.p7s").write_bytes(whole[:length])
            expect(f"{name}: {length} bytes", verify(doc, "short.p7s", "--key", f"{name}.pub"), 1)
        # signed attributes, no certificate inside; and one that says nothing of the document
        sign = ("cms", "-sign", "-binary", "-in", "plain.json", "-signer", f"{name}.crt", "-inkey", f"{name}.pem", "-outform", "DER")
        openssl(*sign, "-out", "theirs.p7s")
        expect(f"{name}: of openssl", verify("plain.json", "theirs.p7s", "-k", f"{name}.pub"), 0)
        openssl(*sign, "-nocerts", "-out", "bare.p7s")
        expect(f"{name}: without certificate", verify("plain.json", "bare.p7s", "-c", f"{name}.crt"), 0)
        openssl(*sign, "-nodetach", "-out", "whole.p7s")
        expect(f"{name}: content inside", verify("changed.json", "whole.p7s", "-k", f"{name}.pub"), 1)
        openssl(*sign, "-md", "sha1", "-out", "weak.p7s")
        expect(f"{name}: SHA-1", verify("plain.json", "weak.p7s", "-k", f"{name}.pub"), 1)
    # RSA and Ed25519 make the same signature of the same bytes
    for name in ("rsa", "ed25519"):
        first = (here / f"{name}.json.sig").read_bytes()
        run(assay, "scan", "image.bin", "-q", "-o", f"cyclonedx-json={name}.json", "--sign", f"{name}.pem")
        expect(f"{name}: again", (here / f"{name}.json.sig").read_bytes() == first, True)

    # a certificate whose issuer is trusted, and one whose issuer is not
    openssl("req", "-new", "-key", "ec.pem", "-subj", "/CN=leaf", "-out", "leaf.csr")
    openssl("x509", "-req", "-in", "leaf.csr", "-CA", "rsa.crt", "-CAkey", "rsa.pem", "-set_serial", "2", "-out", "leaf.crt")
    run(assay, "convert", "plain.json", "-q", "-o", "cyclonedx-json=leaf.json", "--sign", "ec.pem", "--certificate", "leaf.crt")
    expect("issuer", verify("leaf.json", "leaf.json.p7s", "-c", "rsa.crt"), 0)
    expect("other issuer", verify("leaf.json", "leaf.json.p7s", "-c", "ed448.crt"), 1)

    # a document that is bound to no image
    (here / "unbound.json").write_text('{"bomFormat": "CycloneDX", "specVersion": "1.6", "metadata": {"component": '
                                       '{"type": "firmware", "name": "x", "hashes": [{"alg": "MD5", "content": "%032x"}]}}}' % 1)
    openssl("pkeyutl", "-sign", "-rawin", "-inkey", "ed25519.pem", "-in", "unbound.json", "-out", "unbound.sig")
    done = run(assay, "verify", "unbound.json", "-s", "unbound.sig", "-k", "ed25519.pub", "-i", "image.bin")
    expect("not bound", (done.returncode, "NOT BOUND" in done.stdout), (1, True))

    # nor by what only claims to be a SHA-256: MD5 alone can be forged
    digest = hashlib.md5((here / "image.bin").read_bytes()).hexdigest()
    (here / "claims.json").write_text(json.dumps({"bomFormat": "CycloneDX", "specVersion": "1.6", "metadata": {"component": {
        "type": "firmware", "name": "x", "hashes": [{"alg": "SHA-256", "content": "00"}, {"alg": "MD5", "content": digest}]}}}))
    openssl("pkeyutl", "-sign", "-rawin", "-inkey", "ed25519.pem", "-in", "claims.json", "-out", "claims.sig")
    done = run(assay, "verify", "claims.json", "-s", "claims.sig", "-k", "ed25519.pub", "-i", "image.bin")
    expect("bound by a hash that is none", (done.returncode, "NOT BOUND" in done.stdout), (1, True))

    # what cannot be used, with its reason, and nothing is written
    openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024", "-out", "short.pem")
    openssl("genpkey", "-algorithm", "X25519", "-out", "x25519.pem")
    openssl("pkey", "-in", "rsa.pem", "-aes256", "-passout", "pass:x", "-out", "locked.pem")
    for words, why in ((("--sign", "short.pem"), "too short"), (("--sign", "locked.pem"), "encrypted"),
                       (("--sign", "ec.pub"), "no private key"), (("--sign", "none.pem"), "No such file"),
                       (("--sign", "x25519.pem"), "not RSA"), (("--sign", "image.bin"), "no private key"),
                       (("--sign", "rsa.pem", "--certificate", "ec.crt"), "not that of the key"),
                       (("--sign", "ed25519.pem", "--certificate", "ed25519.crt"), "without a certificate"),
                       (("--certificate", "ec.crt"), "needs --sign")):
        done = run(assay, "convert", "plain.json", "-q", "-o", "csv=none.csv", *words)
        expect(words, (done.returncode, why in done.stderr, (here / "none.csv").exists()), (2, True, False))
    done = run(assay, "scan", "image.bin", "-q", "-o", "cyclonedx-json", "--sign", "rsa.pem")
    expect("nothing to sign", (done.returncode, done.stdout, "needs a file" in done.stderr), (2, "", True))
    for words in ((), ("--key", "rsa.pub", "--certificate", "rsa.crt"), ("--key", "none.pub"), ("--key", "rsa.pem"),
                  ("--key", "rsa.pub", "--image", "none.bin")):
        expect(words, verify("rsa.json", "rsa.json.sig", *words), 2)
end()
