/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What identification costs: the same image opened with and without signatures, in turn, and the
 * time to load a database of one thousand components.
 * usage: bench_scan IMAGE SIGNATURES
 * Prints the median of the paired ratios, the medians in seconds, and the loading time in
 * milliseconds. Processor time of one thread: other programs on the machine do not count.
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "analyzer/base/blob.h"
#include "analyzer/scan/scan.h"
#include "signatures/matcher.h"

#define RUNS 5

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int order(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static double median(double *values)
{
	qsort(values, RUNS, sizeof(*values), order);
	return values[RUNS / 2];
}

/* Seconds to open IMAGE and look for the signatures of DB (NULL: none); negative if it fails. */
static double scan_once(struct blob *image, const struct sigdb *db)
{
	struct scan_options options = { .threads = 1, .limits = limits_default, .sigs = db };
	struct tree *tree = NULL;
	double start = now();
	enum err err = scan_run(image, "image", &options, &tree);
	double took = now() - start;

	tree_free(tree);
	return err ? -1 : took;
}

static struct sigdb *load(const char *dir, double *took)
{
	struct sig_error error = { .line = 0 };
	struct sigdb *db = sigdb_new();
	double start = now();
	enum err err = !db   ? ERR_NOMEM
		       : dir ? sigdb_add_dir(db, dir, &error)
			     : sigdb_add_builtin(db, &error);

	if (!err)
		err = sigdb_finish(db);
	*took = now() - start;
	if (!err)
		return db;
	fprintf(stderr, "%s:%u: %s\n", error.file ? error.file : "", error.line,
		error.text ? error.text : err_name(err));
	sigdb_free(db);
	return NULL;
}

int main(int argc, char **argv)
{
	double with[RUNS], without[RUNS], ratio[RUNS], loading[RUNS], unused;
	struct blob *image = NULL, *letter;
	struct sigdb *db = load(NULL, &unused);
	struct buf text = buf_with_max(1);
	bool bad = argc != 3 || !db || blob_open(argv[1], &image) != OK ||
		   buf_append(&text, bytes_of("a", 1)) != OK;

	letter = blob_take(&text);
	bad |= !letter;
	for (int i = 0; i < RUNS && !bad; i++) {
		struct sigdb *big = load(argv[2], &loading[i]);

		loading[i] += scan_once(letter, big); /* the index of literals */
		without[i] = scan_once(image, NULL);
		with[i] = scan_once(image, db);
		ratio[i] = with[i] / without[i];
		bad = !big || with[i] < 0 || without[i] <= 0;
		sigdb_free(big);
	}
	if (!bad)
		printf("%.3f %.3f %.3f %.1f\n", median(ratio), median(with), median(without),
		       median(loading) * 1000);
	blob_unref(letter);
	blob_unref(image);
	sigdb_free(db);
	return bad;
}
