/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/common/guid.h"

#include <inttypes.h>
#include <stdio.h>

void guid_text(const uint8_t *g, char text[GUID_TEXT])
{
	snprintf(text, GUID_TEXT, "%08" PRIX32 "-%04X-%04X-%02X%02X-%02X%02X%02X%02X%02X%02X",
		 le32(g), le16(g + 4), le16(g + 6), g[8], g[9], g[10], g[11], g[12], g[13], g[14],
		 g[15]);
}
