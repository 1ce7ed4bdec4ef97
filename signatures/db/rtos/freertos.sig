# SPDX-License-Identifier: CC0-1.0
component  freertos
type       firmware
purl       pkg:generic/freertos@{version}
cpe        cpe:2.3:o:amazon:freertos:{version}:*:*:*:*:*:*:*
supplier   Amazon Web Services
license    MIT >=10.0.0
url        website https://www.freertos.org/
url        vcs https://github.com/FreeRTOS/FreeRTOS-Kernel

rule 1 strings rodata "FreeRTOS Task \"%s\" should not return, Aborting now!"
rule 2 strings rodata "/freertos/tasks.c"
rule 3 strings rodata "FreeRTOS/Source/tasks.c"
rule 4 symbols xTaskCreate vTaskStartScheduler xQueueGenericSend
rule 5 strings rodata "\0Tmr Svc\0" "\0IDLE"
rule 6 banner rodata "{start}FreeRTOS Kernel V{dotted}"
rule 7 banner rodata "FreeRTOSv{dotted}/tasks.c"
rule 8 banner rodata "FreeRTOSv{dotted}/queue.c"

accept 1 "FreeRTOS Task \"%s\" should not return, Aborting now!\n" -> -
accept 2 "/IDF/components/freertos/tasks.c" -> -
accept 3 "../Middlewares/Third_Party/FreeRTOS/Source/tasks.c" -> -
accept 4 "vTaskStartScheduler xQueueGenericSend xTaskCreate" -> -
accept 5 "\0IDLE\0\0\0\0\0TmrQ\0\0\0\0\0Tmr Svc\0" -> -
accept 6 "FreeRTOS Kernel V10.4.3\0" -> 10.4.3
accept 7 "coe/kernel/FreeRTOSv10.0.0/tasks.c" -> 10.0.0
accept 8 "coe/kernel/FreeRTOSv10.0.0/queue.c" -> 10.0.0
refuse "Check that CONFIG_FREERTOS_UNICORE is enabled in menuconfig"
