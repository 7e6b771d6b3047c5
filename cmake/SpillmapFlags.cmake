# Every compile and link flag stands here, once, on one interface target.
add_library(spillmap_flags INTERFACE)
target_include_directories(spillmap_flags INTERFACE ${CMAKE_SOURCE_DIR}/src)
target_compile_options(spillmap_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Wold-style-cast
  -fno-strict-aliasing -fstack-protector-strong $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
target_link_options(spillmap_flags INTERFACE -Wl,-z,relro,-z,now)
if(SPILLMAP_SANITIZE)
  target_compile_options(spillmap_flags INTERFACE -fsanitize=${SPILLMAP_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all -U_FORTIFY_SOURCE)
  target_link_options(spillmap_flags INTERFACE -fsanitize=${SPILLMAP_SANITIZE})
  target_compile_definitions(spillmap_flags INTERFACE SPILLMAP_SANITIZED=1)
endif()
if(SPILLMAP_FUZZ)
  target_compile_options(spillmap_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
