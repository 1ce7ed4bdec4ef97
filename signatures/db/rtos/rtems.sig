# SPDX-License-Identifier: CC0-1.0
component  rtems
type       firmware
purl       pkg:generic/rtems@{version}
supplier   RTEMS Project
license    BSD-2-Clause
url        website https://www.rtems.org/
url        vcs https://gitlab.rtems.org/rtems/rtos/rtems

rule 1 banner rodata "Copyright (C) 1989, {year} RTEMS Project and contributors"
rule 2 strings rodata "INTERNAL_ERROR_RTEMS_INIT_TASK_CREATE_FAILED" "INTERNAL_ERROR_RTEMS_API"
rule 3 symbols rtems_task_create rtems_clock_set rtems_semaphore_obtain

accept 1 "Copyright (C) 1989, 2020 RTEMS Project and contributors\n" -> -
accept 2 "INTERNAL_ERROR_RTEMS_API\0INTERNAL_ERROR_RTEMS_INIT_TASK_CREATE_FAILED\0" -> -
accept 3 "rtems_clock_set rtems_semaphore_obtain rtems_task_create" -> -
refuse "9.3.0 20200312 (RTEMS 5, RSB 5 (510a498ef886 modified), Newlib 7947581)"
