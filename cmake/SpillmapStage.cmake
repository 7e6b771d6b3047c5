# spillmap_stage(NAME [DEPENDS lib...] [PRIVATE lib...]): one library per stage, from every .cc below the folder that is
# not a test (*_test.cc) or a program (*_main.cc). A stage can only include what it names in DEPENDS, because include paths
# are checked by tests/layering.sh and symbols by the linker. Tests beside the code become one program NAME_test.
function(spillmap_stage name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cc)
  set(tests ${sources})
  list(FILTER sources EXCLUDE REGEX "_(test|main)\\.cc$")
  list(FILTER tests INCLUDE REGEX "_test\\.cc$")
  add_library(spillmap_${name} STATIC ${sources})
  target_link_libraries(spillmap_${name} PUBLIC spillmap_flags ${ARG_DEPENDS} PRIVATE ${ARG_PRIVATE})
  if(SPILLMAP_TESTS AND tests)
    add_executable(${name}_test ${tests})
    target_link_libraries(${name}_test PRIVATE spillmap_${name} ${ARG_PRIVATE} GTest::gtest_main)
    target_compile_definitions(${name}_test PRIVATE SPILLMAP_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    target_compile_options(${name}_test PRIVATE -Wno-old-style-cast)
    gtest_discover_tests(${name}_test TEST_PREFIX ${name}. DISCOVERY_TIMEOUT 60)
  endif()
endfunction()
