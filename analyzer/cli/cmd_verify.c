/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>

#include "analyzer/check/check.h"
#include "analyzer/cli/command.h"
#include "analyzer/cli/message.h"
#include "analyzer/cli/sandbox.h"
#include "analyzer/sbom/check_syntax.h"
#include "analyzer/sbom/sbom_read.h"
#include "analyzer/sbom/sign.h"

static const char *signature_path, *key_path, *certificate_path, *image_path;

static const struct option_row options[] = {
	{ 's', "signature", "FILE", "the signature: FILE.sig, or FILE.p7s in DER", OPTION_TEXT,
	  &signature_path },
	{ 'k', "key", "PUB", "the public key of who signed, in PEM", OPTION_TEXT, &key_path },
	{ 'c', "certificate", "CERT", "or the certificate, or that of its issuer, in PEM",
	  OPTION_TEXT, &certificate_path },
	{ 'i', "image", "IMAGE", "is it the image that the SBOM is about?", OPTION_TEXT,
	  &image_path },
	{ 0 },
};

/* What a run of the command holds. */
struct job {
	struct session document, signature, image;
	struct sign_key *key;
	struct sbom *sbom;
	struct arena arena;
};

static int open_all(struct job *job, const char *path)
{
	const char *wrong = "", *why = NULL;
	enum err err = sign_key_public(key_path, certificate_path, &job->key, &wrong, &why);
	int status = EXIT_UNUSABLE;

	if (err)
		message("cannot verify with '%s': %s", wrong,
			err == ERR_IO ? strerror(errno)
			: why         ? why
				      : err_name(err));
	else
		status = session_open(&job->document, path);
	if (status == EXIT_DONE)
		status = session_open(&job->signature, signature_path);
	if (status == EXIT_DONE && image_path)
		status = session_open(&job->image, image_path);
	return status;
}

static int verify_signature(struct job *job)
{
	bool cms;
	enum err err = sign_check(job->key, blob_bytes(job->document.image),
				  blob_bytes(job->signature.image), &cms);

	if (err)
		printf("signature  WRONG: not one of this document by this %s\n",
		       key_path ? "key" : "certificate");
	else
		printf("signature  good: %s, %s\n", cms ? "CMS" : "raw", sign_key_kind(job->key));
	return err ? EXIT_DIFFERENT : EXIT_DONE;
}

/* MD5 and SHA-1 bind nothing: other bytes with the same can be made. */
static const char *binding_hash(const struct sbom *sbom)
{
	const struct sbom_component *p = sbom->primary;

	for (size_t i = 0; p && i < p->hashes_count; i++)
		if ((strcmp(p->hashes[i].alg, "SHA-256") == 0 ||
		     strcmp(p->hashes[i].alg, "SHA-512") == 0) &&
		    syntax_hash(p->hashes[i].alg, p->hashes[i].value))
			return p->hashes[i].alg;
	return NULL;
}

static int verify_image(struct job *job, const char *path)
{
	enum err err = sbom_read(blob_bytes(job->document.image), &job->sbom);
	struct check_hashes *hashes = err ? NULL : check_hashes_new(job->sbom);
	struct check_image image = { 0 };
	const char *alg = err ? NULL : binding_hash(job->sbom);

	if (!err)
		err = hashes ? check_hashes_result(hashes, blob_bytes(job->image.image),
						   &job->arena, &image)
			     : ERR_NOMEM;
	check_hashes_free(hashes);
	if (err) {
		message("cannot read '%s' as an SBOM: %s", path, err_name(err));
		return EXIT_UNUSABLE;
	}
	if (!alg)
		printf("image      NOT BOUND: the document has no SHA-256 or SHA-512 of it\n");
	else if (!image.primary_matches)
		printf("image      WRONG: not the one that the document is about\n");
	else
		printf("image      good: %s\n", alg);
	return alg && image.primary_matches ? EXIT_DONE : EXIT_DIFFERENT;
}

static int verify(struct job *job, const char *path)
{
	int status = open_all(job, path);

	if (status != EXIT_DONE)
		return status;
	if (!sandbox_enter())
		message("warning: this system has no sandbox, or not all of it");
	/* a document that is not the signed one is not even read */
	status = verify_signature(job);
	if (status == EXIT_DONE && image_path)
		status = verify_image(job, path);
	else if (image_path)
		printf("image      not looked at\n");
	return status;
}

static int run(const struct command *command, int argc, char **argv)
{
	struct job job = { 0 };
	const char *path[1];
	int status = command_parse(command, argc, argv, path, 1, 1);

	if (status < 0 && !signature_path)
		status = command_usage(command, "--signature is needed");
	if (status < 0 && !key_path == !certificate_path)
		status = command_usage(command, "--key or --certificate is needed, not both");
	if (status >= 0)
		return status;
	status = verify(&job, path[0]);
	sign_key_free(job.key);
	sbom_free(job.sbom);
	arena_finish(&job.arena);
	session_finish(&job.document);
	session_finish(&job.signature);
	session_finish(&job.image);
	return status;
}

const struct command command_verify = {
	.name = "verify",
	.summary = "is an SBOM what was signed, and the image the one it is about?",
	.arguments = "SBOM --signature FILE (--key PUB | --certificate CERT)",
	.description =
		"Checks a detached signature over the bytes of SBOM, made by 'assay scan --sign', "
		"'assay convert\n"
		"--sign' or openssl(1). With --image, the hashes that SBOM has of the image it is "
		"about must be\n"
		"those of IMAGE. Only the key or certificate that is given is trusted; of a "
		"certificate the period\n"
		"of validity is not judged. What was not signed is not read.\n"
		"\n"
		"examples:\n"
		"  assay verify router.cdx.json --signature router.cdx.json.sig --key key.pub\n"
		"  assay verify router.cdx.json -s router.cdx.json.p7s -c signer.crt \\\n"
		"               -i router.bin\n"
		"  openssl pkeyutl -verify -rawin -pubin -inkey key.pub \\\n"
		"          -sigfile router.cdx.json.sig -in router.cdx.json\n"
		"  openssl cms -verify -binary -inform DER -in router.cdx.json.p7s \\\n"
		"          -content router.cdx.json -CAfile signer.crt -purpose any \\\n"
		"          -out /dev/null\n"
		"\n"
		"Exit status: 0 the signature is good, and so is the image; 1 one of them is not; "
		"2 wrong usage,\n"
		"or a file cannot be read.",
	.options = options,
	.run = run,
};
