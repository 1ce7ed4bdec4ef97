# SPDX-License-Identifier: CC0-1.0
component  opencv
type       library
purl       pkg:generic/opencv@{version}
cpe        cpe:2.3:a:opencv:opencv:{version}:*:*:*:*:*:*:*
supplier   OpenCV team
license    Apache-2.0 >=4.5.0
license    BSD-3-Clause <4.5.0
url        website https://opencv.org
url        vcs https://github.com/opencv/opencv
alias      libopencv-core libopencv_core

rule 1 banner rodata "{start}\nGeneral configuration for OpenCV {dotted} ="
rule 2 soname "libopencv_core.so.{soversion}"
rule 3 soname "libopencv_imgproc.so.{soversion}"
rule 4 filename "libopencv_core.so.{major}.{minor}.{patch}" >=2.0
# libopencv_apps of ROS is not of OpenCV
rule 5 filename "libopencv_{word}.so.{major}.{minor}.{patch}" >=2.0 of alphamat aruco barcode bgsegm bioinspired calib3d ccalib contrib core cudaarithm cudabgsegm cudacodec cudafeatures2d cudafilters cudaimgproc cudalegacy cudaobjdetect cudaoptflow cudastereo cudawarping cudev cvv datasets dnn dnn_objdetect dnn_superres dpm face features2d flann freetype fuzzy gapi gpu hdf hfs highgui img_hash imgcodecs imgproc intensity_transform
rule 6 filename "libopencv_{word}.so.{major}.{minor}.{patch}" >=2.0 of julia latentsvm legacy line_descriptor mcc ml nonfree objdetect ocl optflow ovis phase_unwrapping photo plot quality rapid reg rgbd saliency sfm shape signal softcascade stereo stitching structured_light superres surface_matching text tracking ts video videoio videostab viz wechat_qrcode world ximgproc xobjdetect xphoto

accept 1 "\nGeneral configuration for OpenCV 4.10.0 =====================================\n" -> 4.10.0
accept 2 "libopencv_core.so.410" -> -
accept 3 "libopencv_imgproc.so.410" -> -
accept 4 "libopencv_core.so.4.10.0" -> 4.10.0
accept 5 "libopencv_alphamat.so.4.6.0" -> 4.6.0
accept 6 "libopencv_superres.so.4.6.0" -> 4.6.0
refuse "OpenCV version is '4.10.0'"
refuse "libopencv_apps.so.2.0.2"
