# SPDX-License-Identifier: CC0-1.0
component  bullet
type       library
purl       pkg:generic/bullet@{version}
supplier   Bullet Physics Developers
license    Zlib
url        website http://www.bulletphysics.org/
url        vcs https://github.com/bulletphysics/bullet3
alias      libbullet bullet3

rule 1 soname "libBulletCollision.so.{dotted}"
rule 2 soname "libBulletDynamics.so.{dotted}"
rule 3 soname "libLinearMath.so.{dotted}"
rule 4 soname "libBulletSoftBody.so.{dotted}"
rule 5 soname "libBulletCollision-float64.so.{dotted}"
rule 6 soname "libBulletDynamics-float64.so.{dotted}"
rule 7 soname "libLinearMath-float64.so.{dotted}"
rule 8 soname "libBullet3Common.so.{dotted}"
rule 9 soname "libBullet3Collision.so.{dotted}"
rule 10 soname "libBullet3Dynamics.so.{dotted}"
rule 11 soname "libBullet3Geometry.so.{dotted}"
rule 12 soname "libBullet3OpenCL_clew.so.{dotted}"
rule 13 soname "libBulletSoftBody-float64.so.{dotted}"
rule 14 strings rodata "registerRigidBody: exceeding the number of rigid bodies, %d > %d \n"

accept 1 "libBulletCollision.so.3.24" -> 3.24
accept 2 "libBulletDynamics.so.3.24" -> 3.24
accept 3 "libLinearMath.so.3.24" -> 3.24
accept 4 "libBulletSoftBody.so.3.24" -> 3.24
accept 5 "libBulletCollision-float64.so.3.24" -> 3.24
accept 6 "libBulletDynamics-float64.so.3.24" -> 3.24
accept 7 "libLinearMath-float64.so.3.24" -> 3.24
accept 8 "libBullet3Common.so.3.24" -> 3.24
accept 9 "libBullet3Collision.so.3.24" -> 3.24
accept 10 "libBullet3Dynamics.so.3.24" -> 3.24
accept 11 "libBullet3Geometry.so.3.24" -> 3.24
accept 12 "libBullet3OpenCL_clew.so.3.24" -> 3.24
accept 13 "libBulletSoftBody-float64.so.3.24" -> 3.24
accept 14 "registerRigidBody: exceeding the number of rigid bodies, %d > %d \n" -> -
refuse "bullet 3.24"
