# spillmap_dictionary(TARGET IMAGE name (WORDS|PHRASES) spec...): compiles tables of rules/ with spillmap-dict and embeds
# the image in TARGET as spillmap_image_<name> (see src/dictionary/dictionary.h). A spec is a table below rules/ with what
# follows it in src/dictionary/dict_main.cc, for example "dictionaries/given.tsv:log2:0:6". The image is made again when a
# table changes.
function(spillmap_dictionary target)
  cmake_parse_arguments(ARG "" "IMAGE" "WORDS;PHRASES" ${ARGN})
  if(ARG_WORDS)
    set(kind words)
    set(given ${ARG_WORDS})
  else()
    set(kind phrases)
    set(given ${ARG_PHRASES})
  endif()
  set(specs)
  set(tables)
  foreach(spec ${given})
    string(REGEX REPLACE ":.*" "" table ${spec})
    list(APPEND specs ${spec})
    list(APPEND tables ${CMAKE_SOURCE_DIR}/rules/${table})
  endforeach()
  set(image ${CMAKE_CURRENT_BINARY_DIR}/${ARG_IMAGE}.image)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/${ARG_IMAGE}.S)
  add_custom_command(OUTPUT ${image} COMMAND spillmap-dict ${kind} ${image} ${specs} DEPENDS spillmap-dict ${tables}
                     WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}/rules COMMENT "Dictionary ${ARG_IMAGE}" VERBATIM)
  file(GENERATE OUTPUT ${source} CONTENT "\
    .section .rodata
    .balign 64
    .global spillmap_image_${ARG_IMAGE}
spillmap_image_${ARG_IMAGE}:
    .incbin \"${image}\"
    .global spillmap_image_${ARG_IMAGE}_end
spillmap_image_${ARG_IMAGE}_end:
    .byte 0
    .section .note.GNU-stack,\"\",%progbits
")
  set_source_files_properties(${source} PROPERTIES GENERATED TRUE OBJECT_DEPENDS ${image} LANGUAGE ASM)
  target_sources(${target} PRIVATE ${source} ${image})
endfunction()
