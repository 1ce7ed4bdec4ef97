# SPDX-License-Identifier: CC0-1.0
component  azure-iot-sdk-c
type       library
purl       pkg:generic/azure-iot-sdk-c@{version}
supplier   Microsoft
license    MIT

# The function is part of the documented interface.
rule 1 symbols IoTHubClient_GetVersionString IoTHubClient_LL_Destroy
rule 2 getter IoTHubClient_GetVersionString string

accept 1 "IoTHubClient_GetVersionString IoTHubClient_LL_Destroy" -> -
accept 2 "1.11.0" -> 1.11.0
refuse "User-Agent: iothubclient/1.11.0"
