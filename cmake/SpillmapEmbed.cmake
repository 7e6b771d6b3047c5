# spillmap_embed(TARGET SYMBOL FILE): the bytes of FILE become part of TARGET as
#   extern "C" const char SYMBOL[], SYMBOL_end[];
# by the assembler's .incbin, so that no generated source has to be compiled. TARGET gets the object directly.
function(spillmap_embed target symbol file)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/${symbol}.S)
  file(CONFIGURE OUTPUT ${source} CONTENT [[
    .section .rodata
    .global @symbol@
    .global @symbol@_end
    .balign 16
@symbol@:
    .incbin "@file@"
@symbol@_end:
    .byte 0
    .section .note.GNU-stack,"",@progbits
]] @ONLY)
  set_source_files_properties(${source} PROPERTIES OBJECT_DEPENDS ${file})
  add_library(${target}_${symbol} OBJECT ${source})
  set_target_properties(${target}_${symbol} PROPERTIES C_COMPILER_LAUNCHER "" ASM_COMPILER_LAUNCHER "")
  target_sources(${target} PRIVATE $<TARGET_OBJECTS:${target}_${symbol}>)
endfunction()
